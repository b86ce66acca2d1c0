import { useEffect, useRef, useState } from 'preact/hooks'
import type { FoundNames } from '../../server/service-health/settings/automation-page.ts'
import { FieldNotes, fieldAria, fieldId } from '../shared/field.tsx'
import type { Failure } from '../shared/failure.ts'
import { FailureText } from '../shared/failure-text.tsx'
import { useEditor, useField } from './editor.ts'
import { failureTexts } from './failure-texts.ts'
import { findNames } from './requests.ts'

interface ReferenceAtProps {
    readonly path: string
    readonly kind: 'groups' | 'users'
    readonly empty: string
}

/** A group or a user: the name, and a search that opens when it is to be another. */
export function ReferenceAt({ path, kind, empty }: ReferenceAtProps) {
    const { texts, names, name } = useEditor()
    const { value, change, field } = useField(path)
    const [isOpen, setOpen] = useState(false)
    const opener = useRef<HTMLButtonElement>(null)
    const sysId = String(value)

    function choose(chosen: string): void {
        change(chosen)
        setOpen(false)
        opener.current?.focus()
    }

    return (
        <div class="m365-field" role="group" aria-label={field.label}>
            <strong>{field.label}</strong>
            <FieldNotes {...field} />
            <p class="m365-buttons">
                <span class={sysId ? undefined : 'm365-muted'}>
                    {sysId ? (names[sysId] ?? sysId) : empty}
                </span>
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
                    {isOpen ? texts.cancel : sysId ? texts.change : texts.choose}{' '}
                    <span class="m365-visually-hidden">{field.label}</span>
                </button>
                {sysId && (
                    <button type="button" class="m365-button m365-button--small" onClick={() => choose('')}>
                        {texts.clear} <span class="m365-visually-hidden">{field.label}</span>
                    </button>
                )}
            </p>
            {isOpen && (
                <Finder
                    id={`${fieldId(field.name)}-search`}
                    kind={kind}
                    onChoose={(one) => {
                        name(one.sysId, one.name)
                        choose(one.sysId)
                    }}
                />
            )}
        </div>
    )
}

const MINIMUM_CHARACTERS = 2

type Found = FoundNames['found']

interface FinderProps {
    readonly id: string
    readonly kind: 'groups' | 'users'
    readonly onChoose: (one: Found[number]) => void
}

/** What is typed is sent only when asked; each name that was found is a button. */
function Finder({ id, kind, onChoose }: FinderProps) {
    const { texts } = useEditor()
    const [query, setQuery] = useState('')
    const [found, setFound] = useState<Found | null>(null)
    const [failure, setFailure] = useState<Failure | null>(null)
    const input = useRef<HTMLInputElement>(null)
    useEffect(() => input.current?.focus(), [])

    const isTooShort = query.trim().length < MINIMUM_CHARACTERS

    async function find(): Promise<void> {
        if (isTooShort) return
        const answer = await findNames(kind, query.trim())
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
                            void find()
                        }}
                    />
                </div>
                <button
                    type="button"
                    class="m365-button"
                    aria-disabled={isTooShort}
                    onClick={() => void find()}
                >
                    {texts.search}
                </button>
            </div>
            <p class="m365-muted" role="status">
                {found && (found.length === 0 ? texts.foundNone : `${texts.found} ${found.length}`)}
            </p>
            {failure && <FailureText failure={failure} texts={failureTexts(true)} />}
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
