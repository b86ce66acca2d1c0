import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { PersonView } from '../../server/setup/wizard.ts'
import type { Answer } from './api.ts'
import { fieldAria, FieldGroup, fieldId, type FieldProps } from './field.tsx'
import { FailureText, type FailureTexts } from './failure-text.tsx'
import type { Failure } from './failure.ts'

interface SearchAndChooseProps extends FieldProps {
    readonly chosen: PersonView | null
    readonly search: (query: string) => Promise<Answer<readonly PersonView[]>>
    readonly onChoose: (person: PersonView) => void
    readonly failureTexts: FailureTexts
}

type Found =
    | { readonly phase: 'idle' | 'searching' }
    | { readonly phase: 'found'; readonly people: readonly PersonView[] }
    | { readonly phase: 'failed'; readonly failure: Failure }

const MINIMUM_CHARACTERS = 2

/** Finds a person by name or User ID: what is typed is sent only when asked, results are radio buttons. */
export function SearchAndChoose({ chosen, search, onChoose, failureTexts, ...field }: SearchAndChooseProps) {
    const [query, setQuery] = useState('')
    const [found, setFound] = useState<Found>({ phase: 'idle' })
    const isTooShort = query.trim().length < MINIMUM_CHARACTERS

    async function find(): Promise<void> {
        if (isTooShort || found.phase === 'searching') return
        setFound({ phase: 'searching' })
        const answer = await search(query.trim())
        setFound(
            answer.ok
                ? { phase: 'found', people: answer.value }
                : { phase: 'failed', failure: answer.failure },
        )
    }

    const others = found.phase === 'found' ? found.people.filter(({ sysId }) => sysId !== chosen?.sysId) : []
    const people = chosen ? [chosen, ...others] : others
    return (
        <FieldGroup {...field}>
            {people.map((person) => (
                <div key={person.sysId} class="m365-option">
                    <input
                        id={`${fieldId(field.name)}-${person.sysId}`}
                        type="radio"
                        name={fieldId(field.name)}
                        checked={person.sysId === chosen?.sysId}
                        onChange={() => onChoose(person)}
                    />
                    <label for={`${fieldId(field.name)}-${person.sysId}`}>
                        {person.name} ({t('User ID:')} {person.userId})
                    </label>
                </div>
            ))}
            <div class="m365-search">
                <div>
                    <label for={fieldId(field.name)}>{t('Name or User ID')}</label>
                    <input
                        id={fieldId(field.name)}
                        class="m365-input"
                        type="search"
                        value={query}
                        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
                        onKeyDown={(event) => {
                            if (event.key !== 'Enter') return
                            event.preventDefault()
                            void find()
                        }}
                        {...fieldAria(field)}
                    />
                </div>
                <button
                    type="button"
                    class="m365-button"
                    aria-disabled={isTooShort}
                    onClick={() => void find()}
                >
                    {t('Search')}
                </button>
            </div>
            <p class="m365-muted" role="status">
                {found.phase === 'searching' && t('Searching')}
                {found.phase === 'found' &&
                    (found.people.length === 0 ? (
                        t('Nobody was found. Only active users are listed.')
                    ) : (
                        <>
                            {t('Found:')} {found.people.length}
                        </>
                    ))}
            </p>
            {found.phase === 'failed' && <FailureText failure={found.failure} texts={failureTexts} />}
        </FieldGroup>
    )
}
