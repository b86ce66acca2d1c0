import { useContext, useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Labelled } from '../../server/security-tickets/security-tickets-view.ts'
import { SelectField } from '../shared/select-field.tsx'
import { TextBox } from '../shared/text-box.tsx'
import { NavigationContext } from './navigation.ts'
import { filterCount, filtered, type ListQuery } from './page-query.ts'

/** Name in the address, label, what there is to choose from, and what it is called that nothing is chosen. */
export type Choice = readonly [string, string, readonly Labelled[], string?]

interface ListFilterProps {
    readonly query: ListQuery
    readonly searchLabel: string
    readonly choices: readonly Choice[]
}

/** What was labelled by the server, to choose from. */
export const asChoices = (all: readonly Labelled[]) => all.map(({ value, label }) => ({ value, text: label }))

/** What is chosen from a list counts at once; what is typed, when it is sent. */
export function ListFilter({ query, searchLabel, choices }: ListFilterProps) {
    const { go } = useContext(NavigationContext)
    const filter = query.filter as unknown as Readonly<Record<string, string>>
    const given = filter['text'] ?? ''
    const [text, setText] = useState(given)
    const [isNarrow] = useState(() => matchMedia('(max-width: 40rem)').matches)
    const count = filterCount(query)
    // The browser's way back shows another filter.
    useEffect(() => setText(given), [query])
    const ask = (change: object): void =>
        go(filtered(query.view, { ...filter, text: text.trim(), ...change }))

    return (
        // On a phone what was found comes first.
        <details open={!isNarrow}>
            <summary>
                {t('Filter the list')}
                {count > 0 && ` (${count})`}
            </summary>
            <form
                class="m365-grid"
                role="search"
                aria-label={t('Filter the list')}
                onSubmit={(event) => {
                    event.preventDefault()
                    ask({})
                }}
            >
                <TextBox name="text" label={searchLabel} limit={100} value={text} onInput={setText} />
                {choices.map(([name, label, values, empty]) => (
                    <SelectField
                        key={name}
                        name={name}
                        label={label}
                        value={filter[name] ?? ''}
                        choices={asChoices(values)}
                        mayBeEmpty={empty !== undefined}
                        {...(empty && { empty })}
                        onChange={(value) => ask({ [name]: value })}
                    />
                ))}
                <div class="m365-buttons">
                    <button type="submit" class="m365-button">
                        {t('Search')}
                    </button>
                    {count > 0 && (
                        <button
                            type="button"
                            class="m365-button m365-button--bare"
                            onClick={() => go(filtered(query.view, {}))}
                        >
                            {t('Clear the filter')}
                        </button>
                    )}
                </div>
            </form>
        </details>
    )
}
