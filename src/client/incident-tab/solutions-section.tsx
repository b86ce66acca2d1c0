import { t } from 'sn-translate'
import type { Recommendations } from '../../server/recommendations/recommendations.ts'
import { NoSolution } from './no-solution.tsx'
import { SolutionCard } from './solution-card.tsx'

/** From here on the best solution is open at first. */
const SURE = 0.8

interface SolutionsSectionProps {
    readonly recommendations: Recommendations
    readonly isAdmin: boolean
}

export function SolutionsSection({ recommendations, isAdmin }: SolutionsSectionProps) {
    const { text, state, solutions, earlier } = recommendations
    return (
        <section class="m365-section" aria-labelledby="solutions">
            <h2 id="solutions" tabIndex={-1}>
                {t('Recommended Solutions')}
            </h2>
            {solutions.length === 0 ? (
                <NoSolution state={state} isAdmin={isAdmin} />
            ) : (
                <ul class="m365-cards">
                    {solutions.map((solution, index) => (
                        // Of another search, the same solution is another card.
                        <li key={`${text} ${solution.key}`}>
                            <SolutionCard
                                solution={solution}
                                isOpenAtFirst={
                                    index === 0 && (solutions.length === 1 || solution.score >= SURE)
                                }
                            />
                        </li>
                    ))}
                </ul>
            )}
            {earlier.length > 0 && (
                <details class="m365-earlier">
                    <summary>
                        {t('Recommended earlier on this incident:')} {earlier.length}
                    </summary>
                    <ul class="m365-cards">
                        {earlier.map((solution) => (
                            <li key={solution.key}>
                                <SolutionCard solution={solution} />
                            </li>
                        ))}
                    </ul>
                </details>
            )}
        </section>
    )
}
