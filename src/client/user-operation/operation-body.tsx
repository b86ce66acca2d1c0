import { t } from 'sn-translate'
import type { OperationView } from '../../server/user-operations/people/operation-view.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { When } from '../shared/when.tsx'
import { Actions } from './actions.tsx'
import { CodeSection } from './code-section.tsx'
import { HandOver } from './hand-over.tsx'
import { History } from './history.tsx'
import { Steps } from './steps.tsx'

export interface OperationProps {
    readonly operation: OperationView
    readonly onChange: (now: OperationView) => void
    /** Somebody else was faster: what is shown is not so any more. */
    readonly onReadAgain: () => void
}

export function OperationBody(props: OperationProps) {
    const { operation } = props
    const { isDryRun, waitsFor, stateLabel, incident, requestItem } = operation
    return (
        <>
            {isDryRun && (
                <MessageBox tone="info">
                    <p>{t('Dry run: it is shown what would be called, and nothing is changed.')}</p>
                </MessageBox>
            )}
            <Steps steps={operation.steps} />
            <p role="status" class="m365-waits">
                <strong>{stateLabel}.</strong> {waitsFor.says}
            </p>
            {operation.reason && (
                <p>
                    {t('Reason:')} {operation.reason}
                </p>
            )}
            <Outcome operation={operation} />
            <CodeSection {...props} />
            <HandOver {...props} />
            <Actions {...props} />
            {(incident || requestItem) && (
                <p class="m365-muted">
                    {t('Belongs to:')}{' '}
                    {incident && (
                        <a href={`/incident.do?sys_id=${incident.sysId}`} target="_top">
                            {incident.number}
                        </a>
                    )}{' '}
                    {requestItem && (
                        <a href={`/sc_req_item.do?sys_id=${requestItem.sysId}`} target="_top">
                            {requestItem.number}
                        </a>
                    )}
                </p>
            )}
            <History lines={operation.history} />
        </>
    )
}

/** How it ended, or what stands in its way. */
function Outcome({
    operation: { outcome, error, nextAttemptAt, state },
}: {
    readonly operation: OperationView
}) {
    return (
        <>
            {outcome && (
                <MessageBox tone="positive">
                    <p>{outcome.says}</p>
                </MessageBox>
            )}
            {outcome?.code === 'dry-run' && outcome.parameters.length > 0 && (
                <>
                    <p>{t('What would be called:')}</p>
                    <ul class="m365-operation__calls">
                        {outcome.parameters.map((call) => (
                            <li key={call}>
                                <code>{call}</code>
                            </li>
                        ))}
                    </ul>
                </>
            )}
            {outcome?.code === 'self-service' && (
                <p>
                    <a href="https://aka.ms/sspr" target="_blank" rel="noreferrer">
                        {t('Reset your password at Microsoft')}
                    </a>
                </p>
            )}
            {error && (
                <MessageBox tone={state === 'failed' ? 'critical' : 'warning'}>
                    <p class="m365-message__title">{error.message}</p>
                    <p>{error.fix}</p>
                    {nextAttemptAt && (
                        <p>
                            {t('Next attempt:')} <When at={nextAttemptAt} />
                        </p>
                    )}
                    <p class="m365-muted">
                        {t('Error code:')} <code>{error.code}</code>
                    </p>
                </MessageBox>
            )}
        </>
    )
}
