import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { CaseList } from '../../server/support-cases/support-case-view.ts'
import { useReading } from '../shared/use-reading.ts'
import { CaseHead } from './case-head.tsx'
import { stateChoices } from './case-states.ts'
import { Frame } from './frame.tsx'
import { NavigationContext } from './navigation.ts'
import { listPath, NOT_OVER, type ListQuery } from './page-query.ts'
import { parseList } from './parse-cases.ts'
import { ViewLink } from './view-link.ts'

/** All cases, or those that fit a filter. */
export function ListView({ list }: { readonly list: ListQuery }) {
    const { reading, readAgain } = useReading(listPath(list), parseList)
    const value = reading.phase === 'ready' ? reading.value : null
    return (
        <Frame
            reading={reading}
            readAgain={readAgain}
            isBusy={false}
            title={t('Cases with Microsoft')}
            said={value && `${t('Cases:')} ${value.total}`}
        >
            {value && (
                <>
                    <ListFilter list={list} readAgain={readAgain} />
                    <p>
                        {t('Cases:')} {value.total}
                    </p>
                    <Lines value={value} />
                    <Paging list={list} value={value} />
                </>
            )}
        </Frame>
    )
}

interface ListFilterProps {
    readonly list: ListQuery
    readonly readAgain: () => Promise<void>
}

function ListFilter({ list, readAgain }: ListFilterProps) {
    const { go } = useContext(NavigationContext)
    const choose = (change: Partial<ListQuery>): void =>
        go({ view: 'list', list: { ...list, page: 1, ...change } })
    const choices = [[NOT_OVER, t('Not over')] as const, ...stateChoices()]
    return (
        <div class="m365-filter" role="search" aria-label={t('Filter the cases')}>
            <label for="filter-states">{t('State')}</label>
            <select
                id="filter-states"
                class="m365-input m365-short"
                value={list.states}
                onChange={({ currentTarget }) => choose({ states: currentTarget.value })}
            >
                {/* What is no choice may still stand in the address. */}
                {!choices.some(([value]) => value === list.states) && <option>{list.states}</option>}
                {choices.map(([value, shown]) => (
                    <option key={value} value={value}>
                        {shown}
                    </option>
                ))}
            </select>
            <span class="m365-option">
                <input
                    id="filter-mine"
                    type="checkbox"
                    checked={list.isMine}
                    onChange={({ currentTarget }) => choose({ isMine: currentTarget.checked })}
                />
                <label for="filter-mine">{t('Only mine')}</label>
            </span>
            <button type="button" class="m365-button m365-button--bare" onClick={() => void readAgain()}>
                {t('Refresh')}
            </button>
        </div>
    )
}

function Lines({ value: { cases, total } }: { readonly value: CaseList }) {
    if (cases.length === 0)
        return (
            <div class="m365-nothing">
                <p class="m365-nothing__title">
                    {total === 0 ? t('There is no such case') : t('No more cases')}
                </p>
                <p>{t('A case is opened on an incident, by the button Contact Microsoft Support.')}</p>
            </div>
        )
    return (
        <ul class="m365-rows">
            {cases.map((line) => (
                <li key={line.sysId} class="m365-row m365-row--stacked">
                    <p class="m365-nothing__title">
                        <ViewLink to={{ view: 'case', sysId: line.sysId }}>{line.title}</ViewLink>
                    </p>
                    <CaseHead line={line} isIncidentNamed />
                </li>
            ))}
        </ul>
    )
}

function Paging({ list, value: { total, page, pageSize } }: PagingProps) {
    if (total <= pageSize) return null
    const link = (to: number, text: string) => (
        <ViewLink class="m365-button" to={{ view: 'list', list: { ...list, page: to } }}>
            {text}
        </ViewLink>
    )
    const pages = Math.ceil(total / pageSize)
    return (
        <nav class="m365-paging" aria-label={t('Pages of results')}>
            {page > 1 && link(page - 1, t('Previous page'))}
            <span>
                {page} / {pages}
            </span>
            {page < pages && link(page + 1, t('Next page'))}
        </nav>
    )
}

interface PagingProps {
    readonly list: ListQuery
    readonly value: CaseList
}
