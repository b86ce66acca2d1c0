import { t } from 'sn-translate'
import { useContext } from 'preact/hooks'
import type {
    ActOnSolution,
    CatalogueEntry,
    EntryLanguage,
} from '../../server/recommendations/catalogue/catalogue-page.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { Section } from '../shared/section.tsx'
import { When } from '../shared/when.tsx'
import type { Asked } from './entry-body.tsx'
import { useLanguageName } from './language-name.ts'
import { NavigationContext } from './navigation.ts'
import { SolutionText } from './solution-text.tsx'

interface LanguageSectionProps {
    readonly entry: CatalogueEntry
    readonly of: EntryLanguage
    readonly isBusy: boolean
    readonly onAct: (act: Omit<ActOnSolution, 'version'>, done: string) => void
    readonly onAsk: (asked: Asked) => void
}

/** A solution in one language: its text, and beside it the shipped one when that has changed since. */
export function LanguageSection({ entry, of, isBusy, onAct, onAsk }: LanguageSectionProps) {
    const { go } = useContext(NavigationContext)
    const languageName = useLanguageName()
    const { language, texts, shipped, hasShippedChange, changed } = of
    const lang = language === entry.user.language ? undefined : language
    const button = (text: string, onClick: () => void) => (
        <button type="button" class="m365-button" aria-disabled={isBusy} onClick={onClick}>
            {text}
            <span class="m365-visually-hidden"> ({languageName(language)})</span>
        </button>
    )
    const askToRevert = (title: string, yes: string): void =>
        onAsk({
            title,
            lost: t('What was written here in this language is lost.'),
            yes,
            done: shipped ? t('The shipped text stands again.') : t('The text was deleted.'),
            act: { action: 'revert', language },
        })
    return (
        <Section
            id={`text-${language}`}
            title={languageName(language)}
            actions={
                <div class="m365-buttons">
                    {button(t('Edit'), () => go({ view: 'edit', key: entry.key, language }))}
                    {shipped &&
                        !hasShippedChange &&
                        button(t('Back to the shipped text'), () =>
                            askToRevert(t('Go back to the shipped text?'), t('Take the shipped text')),
                        )}
                    {changed &&
                        !shipped &&
                        entry.languages.length > 1 &&
                        button(t('Delete this language'), () =>
                            askToRevert(t('Delete this language?'), t('Delete this language')),
                        )}
                </div>
            }
        >
            {changed && (
                <p class="m365-muted">
                    {t('Written by')} {changed.by || t('a user who is gone')}, <When at={changed.at} />
                </p>
            )}
            {hasShippedChange && (
                <MessageBox tone="warning">
                    <p>{t('The shipped text has changed since your edit. Yours still stands before it.')}</p>
                    <p class="m365-buttons">
                        {button(t('Keep mine'), () =>
                            onAct({ action: 'keep', language }, t('Your text stays.')),
                        )}
                        {button(t('Take the shipped text'), () =>
                            askToRevert(t('Take the shipped text?'), t('Take the shipped text')),
                        )}
                    </p>
                </MessageBox>
            )}
            {hasShippedChange && shipped ? (
                <div class="m365-beside">
                    <div>
                        <h3>{t('Yours')}</h3>
                        <SolutionText texts={texts} lang={lang} other={shipped} />
                    </div>
                    <div>
                        <h3>{t('Shipped')}</h3>
                        <SolutionText texts={shipped} lang={lang} other={texts} />
                    </div>
                </div>
            ) : (
                <SolutionText texts={texts} lang={lang} />
            )}
        </Section>
    )
}
