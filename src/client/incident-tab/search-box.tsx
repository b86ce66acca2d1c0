import { useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Failure } from '../shared/failure.ts'
import { ActionFailure } from './action-failure.tsx'
import '../shared/input.css'

/** As many characters as the server reads. */
const LONGEST = 1000

interface SearchBoxProps {
    readonly shortDescription: string
    /** What the solutions on the page were searched for. */
    readonly searched: string
    readonly progress: 'none' | 'running' | 'done' | Failure
    readonly onSearch: (text: string) => void
}

/** Asks for what is recommended; begins with the short description. What is typed never stands in an address. */
export function SearchBox({ shortDescription, searched, progress, onSearch }: SearchBoxProps) {
    const [text, setText] = useState(searched)
    const [isEmpty, setEmpty] = useState(false)
    const input = useRef<HTMLInputElement>(null)

    function search(wanted: string): void {
        setEmpty(wanted === '')
        if (wanted === '') input.current?.focus()
        else onSearch(wanted)
    }

    function goBack(): void {
        setText(shortDescription)
        // The button that was pressed goes away.
        input.current?.focus()
        search(shortDescription)
    }

    return (
        <form
            class="m365-search"
            role="search"
            onSubmit={(event) => {
                event.preventDefault()
                search(text.trim())
            }}
        >
            <label for="search">{t('Search')}</label>
            <p id="search-help" class="m365-muted">
                {progress === 'running'
                    ? t('Searching')
                    : t('The problem in a few words: the product, what happens, the error code.')}
            </p>
            {isEmpty && (
                <p id="search-problem" class="m365-search__problem">
                    {t('Type what the problem is, then search.')}
                </p>
            )}
            <div class="m365-search__line">
                <input
                    ref={input}
                    id="search"
                    class="m365-input"
                    type="search"
                    autocomplete="off"
                    maxLength={LONGEST}
                    value={text}
                    aria-describedby={isEmpty ? 'search-problem search-help' : 'search-help'}
                    aria-invalid={isEmpty || undefined}
                    onInput={({ currentTarget }) => setText(currentTarget.value)}
                />
                <button class="m365-button m365-button--primary" aria-disabled={progress === 'running'}>
                    {t('Microsoft recommended solutions')}
                </button>
                {searched.trim() !== shortDescription.trim() && shortDescription && (
                    <button type="button" class="m365-button" onClick={goBack}>
                        {t("Back to the incident's short description")}
                    </button>
                )}
            </div>
            {typeof progress === 'object' && (
                <ActionFailure
                    title={t('The search failed. What was found before stays on the page.')}
                    failure={progress}
                />
            )}
        </form>
    )
}
