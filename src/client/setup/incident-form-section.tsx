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

/** Where the tab shows. Each box acts at once; where the instance refuses, the manual way is told. */
export function IncidentFormSection({ byHand }: { readonly byHand: GuideSection }) {
    const [views, setViews] = useState<readonly IncidentFormView[] | null>(null)
    const [failure, setFailure] = useState<Failure | null>(null)
    const [changed, setChanged] = useState<IncidentFormView | null>(null)
    const [refused, setRefused] = useState<{
        readonly view: IncidentFormView
        readonly failure: Failure
    } | null>(null)

    async function list(): Promise<void> {
        const answer = await read('/setup/incident-form/views', parseViews)
        setFailure(answer.ok ? null : answer.failure)
        if (answer.ok) setViews(answer.value)
    }

    async function show(view: IncidentFormView, attached: boolean): Promise<void> {
        const answer = await send(
            'PUT',
            `/setup/incident-form/views/${view.formSysId}`,
            { attached },
            parseView,
        )
        const isRefused = !answer.ok && answer.failure.notice?.code === 'FORM_WRITE_REFUSED'
        setChanged(answer.ok ? answer.value : null)
        setRefused(isRefused ? { view, failure: answer.failure } : null)
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

    return (
        <section class="m365-guide" id="views" aria-labelledby="views-heading">
            <h3 id="views-heading">{t('Where the tab shows')}</h3>
            {failure && <SetupFailure failure={failure} onTryAgain={() => void list()} />}
            {views?.map((view) => (
                <div key={view.formSysId} class="m365-option">
                    <input
                        id={`view-${view.formSysId}`}
                        type="checkbox"
                        // A refused box is drawn anew: the browser has checked it already.
                        key={refused?.view.formSysId === view.formSysId ? 'refused' : 'box'}
                        checked={view.attached}
                        onChange={({ currentTarget }) => void show(view, currentTarget.checked)}
                    />
                    <label for={`view-${view.formSysId}`}>{view.title}</label>
                </div>
            ))}
            <p role="status">
                {changed && (
                    <>
                        {changed.attached ? t('The tab shows on:') : t('The tab no longer shows on:')}{' '}
                        {changed.title}
                    </>
                )}
            </p>
            {refused && (
                <div role="alert" class="m365-guide">
                    <p>
                        <strong>{refused.failure.notice!.message}</strong> {refused.view.title}
                    </p>
                    <GuideSections sections={[byHand]} />
                </div>
            )}
        </section>
    )
}
