import { useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { IncidentFormView } from '../../server/incident-tab/incident-form.ts'
import type { GuideSection } from '../../server/setup/wizard.ts'
import { read, send } from '../shared/api.ts'
import { GuideSections } from '../shared/guide-sections.tsx'
import type { Failure } from '../shared/failure.ts'
import { hasTexts, isListOf, isObject } from '../shared/shape.ts'
import { SetupFailure } from './setup-failure.tsx'

const isView = (value: unknown): boolean => hasTexts(value, ['formSysId', 'name', 'title'])

const parseViews = (result: unknown): readonly IncidentFormView[] | null =>
    isObject(result) && isListOf(result.views, isView) ? (result.views as readonly IncidentFormView[]) : null

const parseView = (result: unknown): IncidentFormView | null =>
    isObject(result) && isView(result.view) ? (result.view as IncidentFormView) : null

/** What a view can show: the tab, and the related list of cases. */
type Part = 'attached' | 'casesList'

const REFUSALS = ['FORM_WRITE_REFUSED', 'RELATED_LIST_REFUSED', 'RELATED_LISTS_MISSING']

interface IncidentFormSectionProps {
    readonly byHand: Readonly<Record<Part, GuideSection>>
    readonly hasCases: boolean
}

/** Where the tab and the list of cases show. Each box acts at once; where the instance refuses, the manual way is told. */
export function IncidentFormSection({ byHand, hasCases }: IncidentFormSectionProps) {
    const [views, setViews] = useState<readonly IncidentFormView[] | null>(null)
    const [failure, setFailure] = useState<Failure | null>(null)
    const [changed, setChanged] = useState<{ readonly view: IncidentFormView; readonly part: Part } | null>(
        null,
    )
    const [refused, setRefused] = useState<{
        readonly view: IncidentFormView
        readonly part: Part
        readonly failure: Failure
    } | null>(null)

    async function list(): Promise<void> {
        const answer = await read('/setup/incident-form/views', parseViews)
        setFailure(answer.ok ? null : answer.failure)
        if (answer.ok) setViews(answer.value)
    }

    async function show(view: IncidentFormView, part: Part, isWanted: boolean): Promise<void> {
        const answer = await send(
            'PUT',
            `/setup/incident-form/views/${view.formSysId}`,
            { [part]: isWanted },
            parseView,
        )
        const isRefused = !answer.ok && REFUSALS.includes(answer.failure.notice?.code ?? '')
        setChanged(answer.ok ? { view: answer.value, part } : null)
        setRefused(isRefused ? { view, part, failure: answer.failure } : null)
        setFailure(answer.ok || isRefused ? null : answer.failure)
        // Also after a refusal: the box goes back to what the form shows.
        setViews((before) =>
            (before ?? []).map((one) =>
                one.formSysId === view.formSysId ? (answer.ok ? answer.value : { ...one }) : one,
            ),
        )
    }

    useEffect(() => {
        void list().then(() => {
            if (location.hash === '#views') document.getElementById('views')?.scrollIntoView()
        })
    }, [])

    const boxes = (part: Part) => (
        <>
            {views?.map((view) => (
                <div key={view.formSysId} class="m365-option">
                    <input
                        id={`${part}-${view.formSysId}`}
                        type="checkbox"
                        // A refused box is drawn anew: the browser has checked it already.
                        key={
                            refused?.view.formSysId === view.formSysId && refused.part === part
                                ? 'refused'
                                : 'box'
                        }
                        checked={view[part]}
                        onChange={({ currentTarget }) => void show(view, part, currentTarget.checked)}
                    />
                    <label for={`${part}-${view.formSysId}`}>{view.title}</label>
                </div>
            ))}
            <p role="status">
                {changed?.part === part && (
                    <>
                        {saying(part, changed.view[part])} {changed.view.title}
                    </>
                )}
            </p>
            {refused?.part === part && (
                <div role="alert" class="m365-guide">
                    <p>
                        <strong>{refused.failure.notice!.message}</strong>{' '}
                        {!refused.failure.notice!.message.includes(refused.view.title) && refused.view.title}
                    </p>
                    <GuideSections sections={[byHand[part]]} />
                </div>
            )}
        </>
    )

    return (
        <>
            <section class="m365-guide" id="views" aria-labelledby="views-heading">
                <h3 id="views-heading">{t('Where the tab shows')}</h3>
                {failure && <SetupFailure failure={failure} onTryAgain={() => void list()} />}
                {boxes('attached')}
            </section>
            {/* Also where cases were chosen once: a list that shows can be taken away. */}
            {(hasCases || views?.some(({ casesList }) => casesList)) && (
                <section class="m365-guide" aria-labelledby="cases-list-heading">
                    <h3 id="cases-list-heading">{t('Where the list of cases shows, below the incident')}</h3>
                    {boxes('casesList')}
                </section>
            )}
        </>
    )
}

function saying(part: Part, isShown: boolean): string {
    if (part === 'attached') return isShown ? t('The tab shows on:') : t('The tab no longer shows on:')
    return isShown ? t('The list of cases shows on:') : t('The list of cases no longer shows on:')
}
