import { t } from 'sn-translate'
import type { KnownProblemView } from '../../server/setup/diagnostics/diagnostics-view.ts'
import { Icon } from '../shared/icon.tsx'
import { Section } from '../shared/section.tsx'

const isExplained = ({ explanations }: KnownProblemView): boolean => explanations.length > 0

/** The problems of Microsoft's guides; those that something explains now stand open. */
export function KnownProblemsSection({ problems }: { readonly problems: readonly KnownProblemView[] }) {
    const explained = problems.filter(isExplained)
    return (
        <Section id="problems" title={t('Known problems')}>
            <p class="m365-text">
                {t('The problems of the guides, in their words. Explained by what is wrong now:')}{' '}
                {explained.length} / {problems.length}
            </p>
            <ol class="m365-rows">
                {problems.map((problem) => (
                    <li key={problem.number} class="m365-row m365-row--stacked">
                        <details open={isExplained(problem)}>
                            <summary>
                                {isExplained(problem) && (
                                    <>
                                        <Icon name="warning" class="m365-tone--warning" />{' '}
                                        <strong>{t('Explained now:')}</strong>{' '}
                                    </>
                                )}
                                {problem.number}. {problem.problem}
                            </summary>
                            <div class="m365-row__body">
                                {problem.explanations.length === 0 ? (
                                    <p>{t('Nothing that is known now explains it.')}</p>
                                ) : (
                                    <ul class="m365-list">
                                        {problem.explanations.map(({ kind, id, message, fix }) => (
                                            <li key={id}>
                                                {kind === 'check' ? (
                                                    // Without the query: a filter may hide the check.
                                                    <a href={`${window.location.pathname}#check-${id}`}>
                                                        {message}
                                                    </a>
                                                ) : (
                                                    <>
                                                        <code>{id}</code> {message}
                                                    </>
                                                )}{' '}
                                                {fix}
                                            </li>
                                        ))}
                                    </ul>
                                )}
                                <p>{problem.action}</p>
                            </div>
                        </details>
                    </li>
                ))}
            </ol>
        </Section>
    )
}
