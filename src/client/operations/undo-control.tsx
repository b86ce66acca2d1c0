import { useContext, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { OverviewRow } from '../../server/user-operations/overview/overview-view.ts'
import { send } from '../shared/api.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { useTask } from '../shared/use-task.ts'
import { failureTexts } from './failure-texts.ts'
import { operationUrl } from './page-query.ts'
import { parseUndo } from './parse-overview.ts'
import { ReaderContext } from './reader.ts'

const undo = (sysId: string) => send('POST', `/operations_overview/operations/${sysId}/undo`, {}, parseUndo)

/** Takes back what an operation did, after a second click; says what took it back. */
export function UndoControl({ operation }: { readonly operation: OverviewRow }) {
    const { sysId, person, undo: standing } = operation
    const { readAgain } = useContext(ReaderContext)
    const [isAsked, ask] = useState(false)
    const { isRunning, failure, start } = useTask(undo, readAgain)
    if (!standing) return null
    const { may, by } = standing
    return (
        <>
            {by && (
                <p>
                    {t('Taking it back was requested:')} <a href={operationUrl(by.sysId)}>{by.state.label}</a>
                </p>
            )}
            {may && (
                <p class="m365-buttons">
                    {isAsked ? (
                        <>
                            <button
                                type="button"
                                class="m365-button m365-button--primary"
                                aria-disabled={isRunning}
                                // The button that was pressed is gone: the keyboard goes on at this one.
                                ref={(button) => void (isRunning || button?.focus())}
                                onClick={() => void start(sysId)}
                            >
                                {t('Yes, take the license back')}
                            </button>
                            <button type="button" class="m365-button" onClick={() => ask(false)}>
                                {t('Cancel')}
                            </button>
                        </>
                    ) : (
                        <button
                            type="button"
                            class="m365-button m365-button--small"
                            onClick={() => ask(true)}
                        >
                            {t('Take license back')}
                            <span class="m365-visually-hidden"> {person}</span>
                        </button>
                    )}
                </p>
            )}
            <p role="status" class="m365-said">
                {isRunning && t('Sending')}
            </p>
            {failure && (
                <FailureBox
                    failure={failure}
                    texts={{ ...failureTexts(), failed: t('This could not be done') }}
                    signInUrl={signInUrl()}
                    keepsPage
                />
            )}
        </>
    )
}
