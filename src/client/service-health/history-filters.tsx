import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { IssueFilter, IssueHistory } from '../../server/service-health/page/service-health-page.ts'
import { originLabel } from './labels.ts'
import { isFiltered, NO_FILTER } from './page-query.ts'

interface HistoryFiltersProps {
    readonly filter: IssueFilter
    readonly services: readonly string[]
    readonly tenants: IssueHistory['tenants']
    readonly onFilter: (filter: IssueFilter) => void
}

/** Value and text. */
type Choice = readonly [string, string]

/** What is chosen from a list counts at once; what is typed, when it is sent. */
export function HistoryFilters({ filter, services, tenants, onFilter }: HistoryFiltersProps) {
    const [draft, setDraft] = useState(filter)
    // The browser's way back shows another filter.
    useEffect(() => setDraft(filter), [filter])

    const input = (
        name: 'text' | 'from' | 'to',
        label: string,
        limits: { min?: string; max?: string } = {},
    ) => (
        <Labelled name={name} label={label}>
            <input
                id={idOf(name)}
                class="m365-input"
                type={name === 'text' ? 'search' : 'date'}
                maxLength={100}
                value={draft[name]}
                onInput={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
                {...limits}
            />
        </Labelled>
    )
    const select = (
        name: Exclude<keyof IssueFilter, 'text' | 'from' | 'to'>,
        label: string,
        choices: readonly Choice[],
    ) => (
        <Labelled name={name} label={label}>
            <select
                id={idOf(name)}
                class="m365-input"
                value={draft[name]}
                onChange={({ currentTarget }) => {
                    const next = { ...draft, [name]: currentTarget.value }
                    setDraft(next)
                    if (currentTarget.form?.reportValidity()) onFilter(next)
                }}
            >
                {choices.map(([value, text]) => (
                    <option key={value} value={value}>
                        {text}
                    </option>
                ))}
            </select>
        </Labelled>
    )
    // A service that no issue names any more may still stand in the address.
    const known = services.includes(draft.service) ? services : [draft.service, ...services].filter(Boolean)

    return (
        <form
            class="m365-health-filters"
            role="search"
            aria-label={t('Filter the history')}
            onSubmit={(event) => {
                event.preventDefault()
                onFilter({ ...draft, text: draft.text.trim() })
            }}
        >
            {input('text', t('Words in title, impact or ID'))}
            {select('service', t('Service'), [
                ['', t('All services')],
                ...known.map((name): Choice => [name, name]),
            ])}
            {select('state', t('State'), [
                ['all', t('Open and resolved')],
                ['open', t('Still open')],
                ['resolved', t('Resolved')],
            ])}
            {select('classification', t('Kind'), [
                ['', t('Incidents and advisories')],
                ['incident', t('Incident')],
                ['advisory', t('Advisory')],
            ])}
            {select('origin', t('Cause'), [
                ['', t('All causes')],
                ['notCustomer', t('Microsoft or a third party')],
                ...['microsoft', 'thirdParty', 'customer'].map((one): Choice => [one, originLabel(one)]),
            ])}
            {tenants.length > 1 &&
                select('tenant', t('Tenant'), [
                    ['', t('All tenants')],
                    ...tenants.map(({ sysId, name }): Choice => [sysId, name]),
                ])}
            {/* The browser refuses a period that ends before it begins, in its own words. */}
            {input('from', t('From day (UTC)'), { max: draft.to })}
            {input('to', t('To day (UTC)'), { min: draft.from })}
            <div class="m365-buttons">
                <button type="submit" class="m365-button">
                    {t('Search')}
                </button>
                {isFiltered(filter) && (
                    <button
                        type="button"
                        class="m365-button m365-button--bare"
                        onClick={() => onFilter(NO_FILTER)}
                    >
                        {t('Clear the filter')}
                    </button>
                )}
            </div>
        </form>
    )
}

interface LabelledProps {
    readonly name: string
    readonly label: string
    readonly children: ComponentChildren
}

const idOf = (name: string): string => `filter-${name}`

const Labelled = ({ name, label, children }: LabelledProps) => (
    <div class="m365-labelled">
        <label for={idOf(name)}>{label}</label>
        {children}
    </div>
)
