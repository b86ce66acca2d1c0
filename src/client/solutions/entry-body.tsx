import { useContext, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ActOnSolution, CatalogueEntry } from '../../server/recommendations/catalogue/catalogue-page.ts'
import type { Failure } from '../shared/failure.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { LanguageSection } from './language-section.tsx'
import { LANGUAGES, originLabel } from './labels.ts'
import { useLanguageName } from './language-name.ts'
import { NavigationContext } from './navigation.ts'
import { Question } from '../shared/question.tsx'
import { actOn } from './requests.ts'
import { UsesLine } from './uses-line.tsx'

/** Something that is asked about before it is done. */
export interface Asked {
    readonly title: string
    readonly lost: string
    readonly yes: string
    readonly done: string
    readonly act: Omit<ActOnSolution, 'version'>
}

interface EntryBodyProps {
    readonly entry: CatalogueEntry
    readonly readAgain: () => Promise<void>
}

export function EntryBody({ entry, readAgain }: EntryBodyProps) {
    const { go, list } = useContext(NavigationContext)
    const languageName = useLanguageName()
    const [isBusy, setBusy] = useState(false)
    const [failure, setFailure] = useState<Failure | null>(null)
    const [asked, setAsked] = useState<Asked | null>(null)
    const [done, setDone] = useState('')
    const place = useRef<HTMLDivElement>(null)
    const { key, isHidden, origin, languages, version } = entry

    async function act(wanted: Omit<ActOnSolution, 'version'>, said: string): Promise<void> {
        if (isBusy) return
        setBusy(true)
        setFailure(null)
        setAsked(null)
        setDone('')
        // The button that was pressed may go away.
        place.current?.focus()
        const answer = await actOn(key, { ...wanted, version })
        if (answer.ok && answer.value.entry === null) {
            go(list, said)
            return
        }
        if (answer.ok) setDone(said)
        else setFailure(answer.failure)
        if (answer.ok || answer.failure.notice?.code === 'SOLUTION_CHANGED') await readAgain()
        setBusy(false)
    }
    const others = LANGUAGES.filter((code) => !languages.some(({ language }) => language === code))
    const button = (text: string, onClick: () => void) => (
        <button type="button" class="m365-button" aria-disabled={isBusy} onClick={onClick}>
            {text}
        </button>
    )

    return (
        <>
            <div class="m365-notices" ref={place} tabIndex={-1}>
                {failure && (
                    <FailureBox
                        failure={failure}
                        texts={failureTexts(true)}
                        signInUrl={signInUrl()}
                        keepsPage
                    />
                )}
                {asked && (
                    <Question
                        {...asked}
                        onYes={() => void act(asked.act, asked.done)}
                        onNo={() => {
                            setAsked(null)
                            place.current?.focus()
                        }}
                    />
                )}
                <p role="status" class={done ? 'm365-done' : ''}>
                    {done}
                </p>
                {isHidden && (
                    <MessageBox tone="info">
                        <p>{t('This solution is hidden: no agent finds it.')}</p>
                    </MessageBox>
                )}
            </div>
            <p class="m365-line__facts m365-muted">
                <span>{originLabel(origin)}</span>
                <UsesLine uses={entry.uses} />
            </p>
            <div class="m365-buttons">
                {isHidden
                    ? button(t('Show again'), () => void act({ action: 'show' }, t('Agents find it again.')))
                    : button(
                          t('Hide'),
                          () => void act({ action: 'hide' }, t('Hidden: agents find it no more.')),
                      )}
                {origin === 'own' &&
                    button(t('Delete'), () =>
                        setAsked({
                            title: t('Delete this solution?'),
                            lost: t(
                                'Its texts are lost in all languages. It was written here: nothing brings it back.',
                            ),
                            yes: t('Delete the solution'),
                            done: t('The solution was deleted.'),
                            act: { action: 'delete' },
                        }),
                    )}
            </div>
            {languages.map((language) => (
                <LanguageSection
                    key={language.language}
                    entry={entry}
                    of={language}
                    isBusy={isBusy}
                    onAct={(wanted, said) => void act(wanted, said)}
                    onAsk={setAsked}
                />
            ))}
            <div class="m365-labelled m365-language">
                <label for="language">{t('Write it in another language')}</label>
                <select
                    id="language"
                    class="m365-input"
                    value=""
                    onChange={({ currentTarget }) => go({ view: 'edit', key, language: currentTarget.value })}
                >
                    <option value="">{t('Choose one')}</option>
                    {others.map((code) => (
                        <option key={code} value={code}>
                            {languageName(code)}
                        </option>
                    ))}
                </select>
            </div>
        </>
    )
}
