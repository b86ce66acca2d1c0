import { t } from 'sn-translate'
import type { CatalogueEntry } from '../../server/recommendations/catalogue/catalogue-page.ts'
import { AreasContext } from './areas-context.ts'
import { draftOf, EMPTY_DRAFT, type Draft } from './draft.ts'
import { parseEntry } from './parse-catalogue.ts'
import { saveTexts, solutionPath } from './requests.ts'
import { SolutionForm } from './solution-form.tsx'
import { ViewFrame } from './view-frame.tsx'

interface EditViewProps {
    readonly solution: string
    readonly language: string
}

/** A solution is edited in one language, or written in another one. */
export function EditView({ solution, language }: EditViewProps) {
    return (
        <ViewFrame path={solutionPath(solution)} parse={parseEntry} title={() => t('Edit the solution')}>
            {(entry, readAgain) => (
                <AreasContext.Provider value={entry.areas}>
                    <SolutionForm
                        name={`${solution} ${language}`}
                        start={startOf(entry, language)}
                        version={entry.version}
                        language={language}
                        solution={entry}
                        onSave={(texts, _language, version) =>
                            saveTexts(solution, language, { version, texts })
                        }
                        onChanged={readAgain}
                    />
                </AreasContext.Provider>
            )}
        </ViewFrame>
    )
}

/** A further language begins with what all have in common. */
function startOf({ languages }: CatalogueEntry, language: string): Draft {
    const known = languages.find((one) => one.language === language)
    if (known) return draftOf(known.texts)
    const [first] = languages
    if (!first) return EMPTY_DRAFT
    const { area, kind, appliesTo, pages, reviewed } = draftOf(first.texts)
    return { ...EMPTY_DRAFT, area, kind, appliesTo, pages, reviewed }
}
