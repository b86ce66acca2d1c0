import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { SolutionCard as Solution } from '../../server/recommendations/recommendations.ts'
import { CopyButton } from '../shared/copy-button.tsx'
import { Fact } from '../shared/fact.tsx'
import { markedText, withoutMarks } from '../shared/marked-text.ts'
import { ItemActions } from './item-actions.tsx'
import { RecommendedLink } from './recommended-link.tsx'
import { dayOf, TabContext } from './tab-context.ts'
import type { Remembering } from './use-item-memory.ts'

interface SolutionBodyProps {
    readonly solution: Solution
    readonly lang: string | undefined
    readonly remembering: Remembering
}

export function SolutionBody({ solution, lang, remembering }: SolutionBodyProps) {
    const { mayWrite, language } = useContext(TabContext)
    const { title, cause, agentSteps, adminSteps, verify, appliesTo, pages, reviewed } = solution
    const steps = [...agentSteps, ...adminSteps].map(withoutMarks).join('\n')
    return (
        <>
            <div class="m365-facts">
                <dl class="m365-fact-list m365-solution">
                    {cause && (
                        <Fact name={t('Cause')}>
                            <p lang={lang}>{markedText(cause)}</p>
                        </Fact>
                    )}
                    {agentSteps.length > 0 && (
                        <Fact name={t('Steps')}>
                            <Steps steps={agentSteps} lang={lang} />
                        </Fact>
                    )}
                    {adminSteps.length > 0 && (
                        <div class="m365-solution__admin">
                            <dt>{t('Steps for an admin')}</dt>
                            <dd>
                                <p class="m365-muted">
                                    {t('They need an administrator role in Microsoft 365.')}
                                </p>
                                <Steps steps={adminSteps} lang={lang} />
                            </dd>
                        </div>
                    )}
                    {verify && (
                        <Fact name={t('How to verify')}>
                            <p lang={lang}>{markedText(verify)}</p>
                        </Fact>
                    )}
                </dl>
                <dl class="m365-fact-list">
                    {appliesTo.length > 0 && <Fact name={t('Applies to')}>{appliesTo.join(', ')}</Fact>}
                    {pages.length > 0 && (
                        <Fact name={t('Microsoft pages')}>
                            {pages.map(({ title: page, url }) => (
                                <p key={url}>
                                    <RecommendedLink title={page} url={url} to="microsoft" lang={lang} />
                                </p>
                            ))}
                        </Fact>
                    )}
                    {reviewed && <Fact name={t('Last reviewed')}>{dayOf(reviewed, language)}</Fact>}
                </dl>
            </div>
            <ItemActions title={title} remembering={remembering} mayBeUsed={mayWrite}>
                {steps && <CopyButton value={steps} label={t('the steps')} isLabelShown />}
            </ItemActions>
        </>
    )
}

const Steps = ({ steps, lang }: { readonly steps: readonly string[]; readonly lang: string | undefined }) => (
    <ol lang={lang}>
        {steps.map((step, index) => (
            <li key={index}>{markedText(step)}</li>
        ))}
    </ol>
)
