import { t } from 'sn-translate'
import type { Failure } from '../shared/failure.ts'
import { FailureText, failureTitle } from '../shared/failure-text.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { failureTexts } from './failure-texts.ts'

interface FailureViewProps {
    readonly failure: Failure
    readonly sysId: string
    readonly onTryAgain: () => void
}

/** Nothing could be read: why, and the one thing that a person can do about it. */
export function FailureView({ failure, sysId, onTryAgain }: FailureViewProps) {
    const { kind } = failure
    const mayTryAgain = kind === 'no-connection' || kind === 'timeout' || kind === 'failed'
    return (
        <MessageBox tone={kind === 'forbidden' || kind === 'not-found' ? 'info' : 'critical'}>
            <h2>{failureTitle(failure, failureTexts())}</h2>
            <FailureText failure={failure} texts={failureTexts()} />
            {mayTryAgain && (
                <button type="button" class="m365-button" onClick={onTryAgain}>
                    {t('Try again')}
                </button>
            )}
            {kind === 'signed-out' && (
                <a href={signInUrl(sysId)} target="_top">
                    {t('Sign in')}
                </a>
            )}
        </MessageBox>
    )
}

/** The platform asks for the sign-in and then opens the incident. */
function signInUrl(sysId: string): string {
    return `/nav_to.do?uri=${encodeURIComponent(`incident.do?sys_id=${sysId}`)}`
}
