import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Notice } from '../../server/incident-tab/incident-tab.ts'
import type { IssueFilter, IssueHistory } from '../../server/service-health/page/service-health-page.ts'
import { Icon } from '../shared/icon.tsx'
import { originLabel } from './labels.ts'
import { filterCount, isFiltered, NO_FILTER } from './page-query.ts'

interface HistoryFiltersProps {
    readonly filter: IssueFilter
    readonly services: readonly string[]
    readonly tenants: IssueHistory['tenants']
    /** Why the server takes this filter for none. */
    readonly refusal: Notice | undefined
    readonly onFilter: (filter: IssueFilter) => void
}

/** What every control of the form has. */
interface ControlProps {
    readonly id: string
    readonly name: string
    readonly class: string
    readonly value: string
    readonly 'aria-invalid'?: true
    readonly 'aria-describedby'?: string
}

/** Value and text. */
type Choice = readonly [string, string]

/** What is chosen from a list counts at once; what is typed, when it is sent. */
export function HistoryFilters({ filter, services, tenants, refusal, onFilter }: HistoryFiltersProps) {
    const [draft, setDraft] = useState(filter)
    const form = useRef<HTMLFormElement>(null)
    const isNarrow = useMemo(() => matchMedia('(max-width: 30rem)').matches, [])
    // The browser's way back shows another filter.
    useEffect(() => setDraft(filter), [filter])
    useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [refusal])

    /** As the form shows it: a day that is none stands in the address only. */
    const send = (): void => {
        const shown = Object.fromEntries(new FormData(form.current ?? undefined)) as Partial<IssueFilter>
        if (form.current?.reportValidity()) onFilter({ ...draft, ...shown, text: (shown.text ?? '').trim() })
    }
    const labelled = (
        name: keyof IssueFilter,
        label: string,
        control: (common: ControlProps) => ComponentChildren,
    ) => {
        const id = `filter-${name}`
        const isRefused = refusal?.field === name
        return (
            <div class="m365-labelled">
                <label for={id}>{label}</label>
                {control({
                    id,
                    name,
                    class: 'm365-input',
                    value: draft[name],
                    ...(isRefused && { 'aria-invalid': true, 'aria-describedby': 'refusal' }),
                })}
                {isRefused && (
                    <p id="refusal">
                        <Icon name="critical" class="m365-tone--critical" /> {refusal.message}
                    </p>
                )}
            </div>
        )
    }
    const input = (
        name: 'text' | 'from' | 'to',
        label: string,
        limits: { min?: string; max?: string } = {},
    ) =>
        labelled(name, label, (common) => (
            <input
                {...common}
                type={name === 'text' ? 'search' : 'date'}
                maxLength={100}
                onInput={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
                {...limits}
            />
        ))
    const select = (
        name: Exclude<keyof IssueFilter, 'text' | 'from' | 'to'>,
        label: string,
        choices: readonly Choice[],
    ) =>
        labelled(name, label, (common) => (
            <select
                {...common}
                onChange={({ currentTarget }) => {
                    setDraft({ ...draft, [name]: currentTarget.value })
                    send()
                }}
            >
                {/* What is no choice, or none any more, may still stand in the address. */}
                {!choices.some(([value]) => value === draft[name]) && <option>{draft[name]}</option>}
                {choices.map(([value, text]) => (
                    <option key={value} value={value}>
                        {text}
                    </option>
                ))}
            </select>
        ))
    const controls = [
        input('text', t('Words in title, impact or ID')),
        select('service', t('Service'), [
            ['', t('All services')],
            ...services.map((name): Choice => [name, name]),
        ]),
        select('state', t('State'), [
            ['all', t('Open and resolved')],
            ['open', t('Still open')],
            ['resolved', t('Resolved')],
        ]),
        select('classification', t('Kind'), [
            ['', t('Incidents and advisories')],
            ['incident', t('Incident')],
            ['advisory', t('Advisory')],
        ]),
        select('origin', t('Cause'), [
            ['', t('All causes')],
            ['notCustomer', t('Microsoft or a third party')],
            ...['microsoft', 'thirdParty', 'customer'].map((one): Choice => [one, originLabel(one)]),
        ]),
        (tenants.length > 1 || refusal?.field === 'tenant') &&
            select('tenant', t('Tenant'), [
                ['', t('All tenants')],
                ...tenants.map(({ sysId, name }): Choice => [sysId, name]),
            ]),
        // The browser refuses a period that ends before it begins, in its own words.
        input('from', t('From day (UTC)'), { max: draft.to }),
        input('to', t('To day (UTC)'), { min: draft.from }),
    ]

    return (
        // On a phone the issues come first.
        <details open={!isNarrow || refusal !== undefined}>
            <summary>
                {t('Filter the history')}
                {isFiltered(filter) && ` (${filterCount(filter)})`}
            </summary>
            <form
                ref={form}
                class="m365-health-filters"
                role="search"
                aria-label={t('Filter the history')}
                onSubmit={(event) => {
                    event.preventDefault()
                    send()
                }}
            >
                {controls}
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
        </details>
    )
}
