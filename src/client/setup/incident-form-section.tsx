import { useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { IncidentFormView } from '../../server/incident-tab/incident-form.ts'
import { read, send } from '../shared/api.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import type { Failure } from '../shared/failure.ts'
import { hasTexts, isListOf, isObject } from '../shared/shape.ts'
import { failureTexts } from './texts.ts'

const isView = (value: unknown): boolean => hasTexts(value, ['formSysId', 'name', 'title'])

const parseViews = (result: unknown): readonly IncidentFormView[] | null =>
    isObject(result) && isListOf(result.views, isView) ? (result.views as readonly IncidentFormView[]) : null

const parseView = (result: unknown): IncidentFormView | null =>
    isObject(result) && isView(result.view) ? (result.view as IncidentFormView) : null

/** Where the tab shows. Each box acts at once; where the instance refuses, the manual way is told. */
export function IncidentFormSection() {
    const [views, setViews] = useState<readonly IncidentFormView[] | null>(null)
    const [failure, setFailure] = useState<Failure | null>(null)
    const [changed, setChanged] = useState<IncidentFormView | null>(null)
    const [refused, setRefused] = useState<IncidentFormView | null>(null)

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
        setRefused(isRefused ? view : null)
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
            <p>{t('Views of the incident form that show the tab Microsoft 365 Support:')}</p>
            {failure && (
                <FailureBox
                    failure={failure}
                    texts={failureTexts()}
                    signInUrl="/login.do"
                    keepsPage
                    onTryAgain={() => void list()}
                />
            )}
            {views?.map((view) => (
                <div key={view.formSysId} class="m365-option">
                    <input
                        id={`view-${view.formSysId}`}
                        type="checkbox"
                        // A refused box is drawn anew: the browser has checked it already.
                        key={refused?.formSysId === view.formSysId ? 'refused' : 'box'}
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
            {refused && <ByHand view={refused} />}
        </section>
    )
}

function ByHand({ view }: { readonly view: IncidentFormView }) {
    return (
        <div role="alert" class="m365-guide">
            <p>
                <strong>{t('This instance does not let the app change the incident form. By hand:')}</strong>
            </p>
            <ol class="m365-guide__items">
                <li>
                    <a href={`/incident.do?sys_id=-1&sysparm_view=${encodeURIComponent(view.name)}`}>
                        {t('Open an incident in the view')} {view.title}
                    </a>
                </li>
                <li>{t('Right-click the header of the form, then select Configure > Form Layout.')}</li>
                <li>
                    {view.attached
                        ? t('Under Section, select Microsoft 365 Support, then remove it.')
                        : t(
                              'Under Section, select New and enter Microsoft 365 Support. Then move the formatter of this name to Selected.',
                          )}
                </li>
                <li>{t('Select Save, then open an incident: the tab is there or gone.')}</li>
            </ol>
        </div>
    )
}
