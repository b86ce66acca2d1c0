import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { SolutionTexts } from '../../server/recommendations/catalogue/catalogue-page.ts'
import { markedText } from '../shared/marked-text.ts'
import { AreasContext } from './areas-context.ts'
import { kindLabel } from './labels.ts'

interface SolutionTextProps {
    readonly texts: SolutionTexts
    readonly lang: string | undefined
}

const MICROSOFT = /^https:\/\/(?:learn|support)\.microsoft\.com\//

/** A solution as agents read it, with what search finds it by. */
export function SolutionText({ texts, lang }: SolutionTextProps) {
    const areas = useContext(AreasContext)
    const { title, area, kind, symptoms, cause, agentSteps, adminSteps, verify, appliesTo, pages, reviewed } =
        texts
    const named = areas.find(({ value }) => value === area)?.label ?? area
    return (
        <dl class="m365-solution">
            <dt>{t('Title')}</dt>
            <dd lang={lang}>
                <strong>{title}</strong>
            </dd>
            <dt>{t('Kind')}</dt>
            <dd>{[kindLabel(kind), named].filter(Boolean).join(', ')}</dd>
            <dt>{t('Symptoms')}</dt>
            <dd lang={lang}>
                <ul>
                    {symptoms.map((symptom) => (
                        <li key={symptom}>{symptom}</li>
                    ))}
                </ul>
            </dd>
            {cause && (
                <>
                    <dt>{t('Cause')}</dt>
                    <dd lang={lang}>{markedText(cause)}</dd>
                </>
            )}
            <Steps name={t('Steps')} steps={agentSteps} lang={lang} />
            <Steps name={t('Steps for an admin')} steps={adminSteps} lang={lang} />
            {verify && (
                <>
                    <dt>{t('How to verify')}</dt>
                    <dd lang={lang}>{markedText(verify)}</dd>
                </>
            )}
            {appliesTo.length > 0 && (
                <>
                    <dt>{t('Applies to')}</dt>
                    <dd>{appliesTo.join(', ')}</dd>
                </>
            )}
            {pages.length > 0 && (
                <>
                    <dt>{t('Microsoft pages')}</dt>
                    <dd lang={lang}>
                        {pages.map(({ title: page, url }) => (
                            <p key={url}>
                                {MICROSOFT.test(url) ? (
                                    <a href={url} target="_blank" rel="noopener noreferrer">
                                        {page}
                                        <span
                                            class="m365-visually-hidden"
                                            lang={document.documentElement.lang}
                                        >
                                            {' '}
                                            {t('Opens in a new tab')}
                                        </span>
                                    </a>
                                ) : (
                                    page
                                )}
                            </p>
                        ))}
                    </dd>
                </>
            )}
            {reviewed && (
                <>
                    <dt>{t('Last reviewed')}</dt>
                    <dd>{reviewed}</dd>
                </>
            )}
        </dl>
    )
}

interface StepsProps {
    readonly name: string
    readonly steps: readonly string[]
    readonly lang: string | undefined
}

function Steps({ name, steps, lang }: StepsProps) {
    return steps.length === 0 ? null : (
        <>
            <dt>{name}</dt>
            <dd lang={lang}>
                <ol>
                    {steps.map((step, index) => (
                        <li key={index}>{markedText(step)}</li>
                    ))}
                </ol>
            </dd>
        </>
    )
}
