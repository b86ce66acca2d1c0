import { t } from 'sn-translate'
import { AreasContext } from './areas-context.ts'
import { EMPTY_DRAFT } from './draft.ts'
import { parseForm } from './parse-catalogue.ts'
import { createSolution } from './requests.ts'
import { SolutionForm } from './solution-form.tsx'
import { ViewFrame } from './view-frame.tsx'

/** An own solution is written; `search` is the search without result that it is made of. */
export function NewView({ search }: { readonly search: string }) {
    return (
        <ViewFrame
            path={`/catalogue/form?search=${encodeURIComponent(search)}`}
            parse={parseForm}
            title={() => t('New solution')}
        >
            {({ areas, user, symptom }) => (
                <AreasContext.Provider value={areas}>
                    <SolutionForm
                        name={`new ${search}`}
                        start={{ ...EMPTY_DRAFT, symptoms: symptom }}
                        version=""
                        language={user.language}
                        mayChooseLanguage
                        onSave={(texts, language) =>
                            createSolution({
                                language,
                                texts,
                                ...(/^[0-9a-f]{32}$/.test(search) && { search }),
                            })
                        }
                    />
                </AreasContext.Provider>
            )}
        </ViewFrame>
    )
}
