import { t } from 'sn-translate'
import type { Recommendations } from '../../server/recommendations/recommendations.ts'
import '../shared/nothing.css'

interface NoSolutionProps {
    readonly state: Recommendations['state']
    readonly isAdmin: boolean
}

/** No solution to show: why, and what to do next. */
export function NoSolution({ state, isAdmin }: NoSolutionProps) {
    const [title, text] = sentences(state)
    return (
        <div class="m365-nothing">
            <p class="m365-nothing__title">{title}</p>
            <p class="m365-muted">{text}</p>
            {state === 'nothing' && (
                <ul class="m365-next">
                    <li>{t('Search with other words: what the user sees, rather than what it might be.')}</li>
                    <li>{t('Name the product and the error code.')}</li>
                    <li>
                        <a href="#articles">{t('Look at the articles below.')}</a>
                    </li>
                    <li>
                        <a href="#contact">{t('Contact Microsoft support')}</a>
                    </li>
                </ul>
            )}
            {state === 'empty' &&
                (isAdmin ? (
                    <a href="/x_mioms_m365_assis_solutions.do" target="_top">
                        {t('Open the solution catalogue')}
                    </a>
                ) : (
                    t('Tell your ServiceNow administrator.')
                ))}
        </div>
    )
}

function sentences(state: Recommendations['state']): readonly [title: string, text: string] {
    if (state === 'no-text')
        return [
            t('There is nothing to search for yet'),
            t('This incident has no short description. Type the problem into the search box above.'),
        ]
    if (state === 'empty')
        return [
            t('The solution catalogue is empty'),
            t('Every solution was hidden on this instance, or none was installed.'),
        ]
    return [t('No solution fits'), t('Nothing in the catalogue is like this text. What helps next:')]
}
