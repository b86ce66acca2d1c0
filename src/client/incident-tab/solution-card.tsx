import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { SolutionCard as Solution } from '../../server/recommendations/recommendations.ts'
import { kindLabel } from '../shared/kind-label.ts'
import { ExpandableCard } from './expandable-card.tsx'
import { MemoryLine } from './item-memory.tsx'
import { SolutionBody } from './solution-body.tsx'
import { foreignLanguage, languageName, TabContext } from './tab-context.ts'
import { useItemMemory } from './use-item-memory.ts'

interface SolutionCardProps {
    readonly solution: Solution
    readonly isOpenAtFirst?: boolean
}

/** A solution of the catalogue, with what became of it on this incident. */
export function SolutionCard({ solution, isOpenAtFirst = false }: SolutionCardProps) {
    const { language } = useContext(TabContext)
    const lang = foreignLanguage(solution.language, language)
    const remembering = useItemMemory('solution', solution.key, solution.memory)
    return (
        <ExpandableCard
            title={solution.title}
            lang={lang}
            isOpenAtFirst={isOpenAtFirst}
            onOpen={() => remembering.remember('opened')}
            meta={
                <>
                    <span>{solution.area}</span>
                    <span>{kindLabel(solution.kind)}</span>
                    {lang && (
                        <span>
                            {t('Language:')} {languageName(lang, language)}
                        </span>
                    )}
                    {solution.origin === 'edited' && <span>{t('Edited here')}</span>}
                    {solution.origin === 'own' && <span>{t('Own solution')}</span>}
                    {solution.reason && (
                        <span>
                            {t('Fits because of:')} <strong>{solution.reason}</strong>
                        </span>
                    )}
                    <MemoryLine memory={remembering.memory} openedAt={solution.memory.openedAt} />
                </>
            }
        >
            <SolutionBody solution={solution} lang={lang} remembering={remembering} />
        </ExpandableCard>
    )
}
