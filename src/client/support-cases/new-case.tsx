import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { IncidentCases } from '../../server/support-cases/support-case-view.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { CaseForm } from './case-form.tsx'
import { isOver } from './case-states.ts'
import { Outcome } from './outcome.tsx'
import { PreviewView } from './preview-view.tsx'
import { useCaseDraft } from './use-case-draft.ts'
import type { Ask, LastRequest } from './use-cases.ts'

interface NewCaseProps {
    readonly view: IncidentCases
    readonly last: LastRequest | null
    readonly ask: Ask
}

/** The way to a new case: enter, see what leaves the instance, send. */
export function NewCase({ view, last, ask }: NewCaseProps) {
    const { cases, opening } = view
    const [isWanted, setWanted] = useState(cases.length === 0)
    const heading = useRef<HTMLHeadingElement>(null)
    const draft = useCaseDraft(view, ask)
    const { preview, isRestored, isOutdated } = draft
    const isShown = isWanted || isRestored || draft.isDirty
    const step = !isShown ? 'none' : preview ? 'preview' : 'form'
    const before = useRef(step)

    useEffect(() => {
        // What was pressed is gone: the keyboard begins anew where the next step does.
        if (step !== 'none' && before.current !== step) heading.current?.focus()
        before.current = step
    }, [step])

    if (opening.problems.length > 0) return null
    if (!isShown)
        return (
            <p>
                <button type="button" class="m365-button" onClick={() => setWanted(true)}>
                    {cases.some((one) => !isOver(one)) ? t('Open another case') : t('Open a case')}
                </button>
            </p>
        )
    return (
        <section class="m365-new" aria-labelledby="new-case">
            <h3 id="new-case" ref={heading} tabIndex={-1}>
                {preview ? t('This leaves the instance') : t('Open a service request')}
            </h3>
            {opening.isTest && (
                <MessageBox tone="warning">
                    <p class="m365-message__title">{t('Test Environment is on')}</p>
                    <p>{t('The case is marked as a test and never reaches a Microsoft support agent.')}</p>
                </MessageBox>
            )}
            {isRestored && (
                <MessageBox tone="info">
                    <p>{t('What you had entered and not sent is back.')}</p>
                </MessageBox>
            )}
            {isOutdated && (
                <MessageBox tone="warning">
                    <p class="m365-message__title">
                        {t('A case was opened on this incident while you were writing.')}
                    </p>
                    <p>{t('It stands above. What you entered is still here.')}</p>
                    <p>
                        <button type="button" class="m365-button" onClick={draft.openAnother}>
                            {t('Open another case all the same')}
                        </button>
                    </p>
                </MessageBox>
            )}
            {preview ? (
                <PreviewView
                    preview={preview}
                    isRunning={last?.progress === 'running'}
                    onSend={() => void draft.send().then((isOpened) => isOpened && setWanted(false))}
                    onChange={draft.change}
                >
                    <Outcome last={last} about="open" />
                </PreviewView>
            ) : (
                <CaseForm
                    opening={opening}
                    draft={draft}
                    onDiscard={() => {
                        draft.discard()
                        setWanted(cases.length === 0)
                    }}
                />
            )}
        </section>
    )
}
