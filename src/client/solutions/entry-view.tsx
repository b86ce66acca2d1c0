import { t } from 'sn-translate'
import type { CatalogueEntry, EntryLanguage } from '../../server/recommendations/catalogue/catalogue-page.ts'
import { AreasContext } from './areas-context.ts'
import { EntryBody } from './entry-body.tsx'
import { parseEntry } from './parse-catalogue.ts'
import { solutionPath } from './requests.ts'
import { ViewFrame } from './view-frame.tsx'

/** One solution: what agents see of it, and what can be done with it. */
export function EntryView({ solution }: { readonly solution: string }) {
    return (
        <ViewFrame
            path={solutionPath(solution)}
            parse={parseEntry}
            title={(entry) => (entry ? (shownTo(entry)?.texts.title ?? '') : t('Solution'))}
            lang={(entry) => foreign(entry, shownTo(entry)?.language)}
        >
            {(entry, readAgain) => (
                <AreasContext.Provider value={entry.areas}>
                    <EntryBody entry={entry} readAgain={readAgain} />
                </AreasContext.Provider>
            )}
        </ViewFrame>
    )
}

/** The text that the reader would get as an agent: in their language, else in the first one. */
const shownTo = ({ languages, user }: CatalogueEntry): EntryLanguage | undefined =>
    languages.find(({ language }) => language === user.language) ?? languages[0]

const foreign = ({ user }: CatalogueEntry, language: string | undefined): string | undefined =>
    language === user.language ? undefined : language
