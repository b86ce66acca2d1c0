import type { ComponentChildren } from 'preact'
import { t } from 'sn-translate'
import { useContext } from 'preact/hooks'
import type { CaseAction, CaseView } from '../../server/support-cases/support-case-view.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { NoticeFix } from '../shared/notice-box.tsx'
import { NoticeDetails } from '../shared/notice-details.tsx'
import { When } from '../shared/when.tsx'
import type { Act } from './case-card.tsx'
import { Outcome } from './outcome.tsx'
import type { LastRequest } from './use-cases.ts'
import { UserContext } from './user-context.ts'

interface CaseAlertsProps {
    readonly supportCase: CaseView
    readonly act: Act
    readonly last: LastRequest | null
}

/** What somebody has to know of a case before they do anything with it. */
export function CaseAlerts({ supportCase, act, last }: CaseAlertsProps) {
    const { sysId, state, waiting, may, proposesResolving } = supportCase
    const simple = (action: 'send' | 'resend' | 'use-in-close-notes', label: string) =>
        may.includes(action) && (
            <>
                <p>
                    <button
                        type="button"
                        class="m365-button"
                        aria-disabled={last?.progress === 'running'}
                        onClick={() => void act({ action } satisfies CaseAction)}
                    >
                        {label}
                    </button>
                </p>
                <Outcome last={last} about={`${sysId} ${action}`} />
            </>
        )
    return (
        <>
            {supportCase.isTest && !supportCase.handOff && (
                <MessageBox tone="warning">
                    <p>
                        {t(
                            'A test: this case was made under Test Environment, and never reaches a Microsoft support agent.',
                        )}
                    </p>
                </MessageBox>
            )}
            {waiting && (
                <Waiting
                    waiting={waiting}
                    isUnsent={state === 'queued'}
                    button={simple('send', t('Try now'))}
                />
            )}
            {state === 'refused' && (
                <MessageBox tone="warning">
                    <p class="m365-message__title">{t('The case was not taken.')}</p>
                    <p>
                        {t('What happened, below, says why. Correct that and send it again, or cancel it.')}
                    </p>
                    {simple('resend', t('Send again'))}
                </MessageBox>
            )}
            {supportCase.incidentEnded && (
                <MessageBox tone="warning">
                    <p class="m365-message__title">{t('The incident is over, this case is not.')}</p>
                    <p>{t('Close the case, or tell Microsoft what is still open.')}</p>
                </MessageBox>
            )}
            {proposesResolving && (
                <MessageBox tone="positive">
                    <p class="m365-message__title">
                        {t('Microsoft closed the case. The incident may be resolved with its last words:')}
                    </p>
                    <p class="m365-text">{proposesResolving.text}</p>
                    {simple('use-in-close-notes', t('Use as resolution notes'))}
                </MessageBox>
            )}
        </>
    )
}

interface WaitingProps {
    readonly waiting: NonNullable<CaseView['waiting']>
    /** The case itself waits, not only something that was said about it. */
    readonly isUnsent: boolean
    readonly button: ComponentChildren
}

function Waiting({ waiting: { attempts, nextAttemptAt, problem }, isUnsent, button }: WaitingProps) {
    const { isAdmin } = useContext(UserContext)
    return (
        <MessageBox tone="warning">
            <p class="m365-message__title">
                {isUnsent
                    ? t('This case is not with Microsoft yet. It is sent as soon as that is possible.')
                    : t('Something has not reached Microsoft yet. It is sent as soon as that is possible.')}
            </p>
            {problem && (
                <>
                    <p>{problem.message}</p>
                    <NoticeFix notice={{ ...problem, retryAfterSeconds: null }} />
                </>
            )}
            <p>
                {t('Attempts:')} {attempts}
                {nextAttemptAt && (
                    <>
                        {' · '}
                        {t('Next attempt:')} <When at={nextAttemptAt} />
                    </>
                )}
            </p>
            {button}
            {problem && (
                <NoticeDetails code={problem.code} correlationId={problem.correlationId} isAdmin={isAdmin} />
            )}
        </MessageBox>
    )
}
