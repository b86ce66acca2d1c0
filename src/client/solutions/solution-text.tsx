import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { SolutionTexts } from '../../server/recommendations/catalogue/catalogue-page.ts'
import { markedText } from '../shared/marked-text.ts'
import { AreasContext } from './areas-context.ts'
import { kindLabel } from '../shared/kind-label.ts'

interface SolutionTextProps {
    readonly texts: SolutionTexts
    readonly lang: string | undefined
    /** What it is compared with: where they differ, it says so. */
    readonly other?: SolutionTexts
}

const MICROSOFT = /^https:\/\/(?:learn|support)\.microsoft\.com\//

/** A solution as agents read it, with what search finds it by. */
export function SolutionText({ texts, lang, other }: SolutionTextProps) {
    const areas = useContext(AreasContext)
    const { title, area, kind, symptoms, cause, agentSteps, adminSteps, verify, appliesTo, pages, reviewed } =
        texts
    const name = (label: string, ...fields: (keyof SolutionTexts)[]) => (
        <dt>
            {label}
            {other && fields.some((one) => JSON.stringify(texts[one]) !== JSON.stringify(other[one])) && (
                <span class="m365-mark">{t('Different')}</span>
            )}
        </dt>
    )
    const named = areas.find(({ value }) => value === area)?.label ?? area
    return (
        <dl class="m365-solution">
            {name(t('Title'), 'title')}
            <dd lang={lang}>
                <strong>{title}</strong>
            </dd>
            {name(t('Kind'), 'kind', 'area')}
            <dd>{[kindLabel(kind), named].filter(Boolean).join(', ')}</dd>
            {cause && (
                <>
                    {name(t('Cause'), 'cause')}
                    <dd lang={lang}>{markedText(cause)}</dd>
                </>
            )}
            <Steps name={name(t('Steps'), 'agentSteps')} steps={agentSteps} lang={lang} />
            <Steps name={name(t('Steps for an admin'), 'adminSteps')} steps={adminSteps} lang={lang} />
            {verify && (
                <>
                    {name(t('How to verify'), 'verify')}
                    <dd lang={lang}>{markedText(verify)}</dd>
                </>
            )}
            {appliesTo.length > 0 && (
                <>
                    {name(t('Applies to'), 'appliesTo')}
                    <dd>{appliesTo.join(', ')}</dd>
                </>
            )}
            {pages.length > 0 && (
                <>
                    {name(t('Microsoft pages'), 'pages')}
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
                    {name(t('Last reviewed'), 'reviewed')}
                    <dd>{reviewed}</dd>
                </>
            )}
            {name(t('Symptoms'), 'symptoms')}
            <dd lang={lang}>
                <ul>
                    {symptoms.map((symptom) => (
                        <li key={symptom}>{symptom}</li>
                    ))}
                </ul>
            </dd>
        </dl>
    )
}

interface StepsProps {
    readonly name: ComponentChildren
    readonly steps: readonly string[]
    readonly lang: string | undefined
}

function Steps({ name, steps, lang }: StepsProps) {
    return steps.length === 0 ? null : (
        <>
            {name}
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
