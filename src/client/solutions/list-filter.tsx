import { useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type {
    NamedValue,
    SolutionFilter,
    SolutionOrder,
    SolutionState,
} from '../../server/recommendations/catalogue/catalogue-page.ts'
import { orderLabel, stateLabel } from './labels.ts'
import { NO_FILTER } from './page-query.ts'

interface ListFilterProps {
    readonly filter: SolutionFilter
    readonly areas: readonly NamedValue[]
    readonly onFilter: (filter: SolutionFilter) => void
}

const STATES: readonly SolutionState[] = ['all', 'shipped', 'edited', 'own', 'hidden', 'changed']
const ORDERS: readonly SolutionOrder[] = ['area', 'recommended', 'helpful', 'not_helpful']

/** What is chosen from a list counts at once; what is typed, when it is sent. */
export function ListFilter({ filter, areas, onFilter }: ListFilterProps) {
    const [text, setText] = useState(filter.text)
    // The browser's way back shows another filter.
    useEffect(() => setText(filter.text), [filter.text])
    const isFiltered = filter.area !== '' || filter.state !== 'all' || filter.text !== ''
    const select = (
        name: 'area' | 'state' | 'order',
        label: string,
        choices: readonly (readonly [string, string])[],
    ) => (
        <div class="m365-labelled">
            <label for={`filter-${name}`}>{label}</label>
            <select
                id={`filter-${name}`}
                class="m365-input"
                value={filter[name]}
                onChange={({ currentTarget }) => onFilter({ ...filter, text, [name]: currentTarget.value })}
            >
                {/* What is no choice may still stand in the address. */}
                {!choices.some(([value]) => value === filter[name]) && <option>{filter[name]}</option>}
                {choices.map(([value, shown]) => (
                    <option key={value} value={value}>
                        {shown}
                    </option>
                ))}
            </select>
        </div>
    )
    return (
        <form
            class="m365-filter"
            role="search"
            aria-label={t('Filter the solutions')}
            onSubmit={(event) => {
                event.preventDefault()
                onFilter({ ...filter, text: text.trim() })
            }}
        >
            <div class="m365-labelled">
                <label for="filter-text">{t('Words in title or symptoms')}</label>
                <input
                    id="filter-text"
                    class="m365-input"
                    type="search"
                    maxLength={100}
                    value={text}
                    onInput={({ currentTarget }) => setText(currentTarget.value)}
                />
            </div>
            {select('area', t('Area'), [
                ['', t('All areas')],
                ...areas.map(({ value, label }) => [value, label] as const),
            ])}
            {select(
                'state',
                t('State'),
                STATES.map((state) => [state, stateLabel(state)] as const),
            )}
            {select(
                'order',
                t('Order'),
                ORDERS.map((order) => [order, orderLabel(order)] as const),
            )}
            <div class="m365-buttons">
                <button type="submit" class="m365-button">
                    {t('Search')}
                </button>
                {isFiltered && (
                    <button
                        type="button"
                        class="m365-button m365-button--bare"
                        onClick={() => onFilter({ ...NO_FILTER, order: filter.order })}
                    >
                        {t('Clear the filter')}
                    </button>
                )}
            </div>
        </form>
    )
}
