import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer } from './api.ts'
import { FieldNotes, fieldAria, fieldId, type FieldProps } from './field.tsx'
import type { Failure } from './failure.ts'
import { FailureText, type FailureTexts } from './failure-text.tsx'

export interface NamedRecord {
    readonly sysId: string
    readonly name: string
    readonly userId?: string
}

export type ReferenceTexts = Readonly<
    Record<
        'choose' | 'change' | 'cancel' | 'clear' | 'searchNames' | 'search' | 'found' | 'foundNone',
        string
    >
>

interface FinderProps {
    readonly texts: ReferenceTexts
    readonly failureTexts: () => FailureTexts
    readonly find: (query: string) => Promise<Answer<readonly NamedRecord[]>>
}

interface ReferenceFieldProps extends FinderProps {
    readonly field: FieldProps
    /** sys_id; empty: none. */
    readonly value: string
    /** Undefined: it is not known. */
    readonly shown: string | undefined
    /** What it means that nothing is chosen. */
    readonly empty: string
    readonly onChoose: (one: NamedRecord | null) => void
}

/** A group or a user: the name, and a search that opens when it is to be another. */
export function ReferenceField({ field, value, shown, empty, onChoose, ...finder }: ReferenceFieldProps) {
    const { texts } = finder
    const [isOpen, setOpen] = useState(false)
    const opener = useRef<HTMLButtonElement>(null)

    function choose(one: NamedRecord | null): void {
        onChoose(one)
        setOpen(false)
        opener.current?.focus()
    }

    return (
        <div class="m365-field" role="group" aria-label={field.label}>
            <strong>{field.label}</strong>
            <FieldNotes {...field} />
            <p class="m365-buttons">
                <span class={value ? undefined : 'm365-muted'}>{value ? (shown ?? value) : empty}</span>
                <button
                    ref={opener}
                    id={fieldId(field.name)}
                    type="button"
                    class="m365-button m365-button--small"
                    aria-expanded={isOpen}
                    onClick={() => setOpen(!isOpen)}
                    {...fieldAria(field)}
                    aria-invalid={undefined}
                >
                    {isOpen ? texts.cancel : value ? texts.change : texts.choose}{' '}
                    <span class="m365-visually-hidden">{field.label}</span>
                </button>
                {value && (
                    <button type="button" class="m365-button m365-button--small" onClick={() => choose(null)}>
                        {texts.clear} <span class="m365-visually-hidden">{field.label}</span>
                    </button>
                )}
            </p>
            {isOpen && <Finder id={`${fieldId(field.name)}-search`} onChoose={choose} {...finder} />}
        </div>
    )
}

const MINIMUM_CHARACTERS = 2

/** What is typed is sent only when asked; each name that was found is a button. */
function Finder({
    id,
    texts,
    failureTexts,
    find,
    onChoose,
}: FinderProps & { readonly id: string; readonly onChoose: (one: NamedRecord) => void }) {
    const [query, setQuery] = useState('')
    const [found, setFound] = useState<readonly NamedRecord[] | null>(null)
    const [failure, setFailure] = useState<Failure | null>(null)
    const input = useRef<HTMLInputElement>(null)
    useEffect(() => input.current?.focus(), [])

    const isTooShort = query.trim().length < MINIMUM_CHARACTERS

    async function search(): Promise<void> {
        if (isTooShort) return
        const answer = await find(query.trim())
        setFound(answer.ok ? answer.value : null)
        setFailure(answer.ok ? null : answer.failure)
    }

    return (
        <>
            <div class="m365-search">
                <div>
                    <label for={id}>{texts.searchNames}</label>
                    <input
                        id={id}
                        class="m365-input"
                        type="search"
                        autocomplete="off"
                        value={query}
                        ref={input}
                        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
                        onKeyDown={(event) => {
                            if (event.key !== 'Enter') return
                            event.preventDefault()
                            void search()
                        }}
                    />
                </div>
                <button
                    type="button"
                    class="m365-button"
                    aria-disabled={isTooShort}
                    onClick={() => void search()}
                >
                    {texts.search}
                </button>
            </div>
            <p class="m365-muted" role="status">
                {found && (found.length === 0 ? texts.foundNone : `${texts.found} ${found.length}`)}
            </p>
            {failure && <FailureText failure={failure} texts={failureTexts()} />}
            <div class="m365-buttons">
                {found?.map((one) => (
                    <button
                        key={one.sysId}
                        type="button"
                        class="m365-button m365-button--small"
                        onClick={() => onChoose(one)}
                    >
                        {one.name} {one.userId && `(${one.userId})`}
                    </button>
                ))}
            </div>
        </>
    )
}
