import { t } from 'sn-translate'
import type { Failure } from './failure.ts'
import { FailureText, failureTitle, type FailureTexts } from './failure-text.tsx'
import { MessageBox } from './message-box.tsx'

interface FailureBoxProps {
    readonly failure: Failure
    readonly texts: FailureTexts
    /** Where a person signs in whose session has ended. */
    readonly signInUrl: string
    /** A page that holds what was typed stays open while its reader signs in elsewhere. */
    readonly keepsPage?: boolean
    /** Absent: the button that failed is still there. */
    readonly onTryAgain?: () => void
}

/** A request brought nothing: why, and the one thing that a person can do about it. */
export function FailureBox({ failure, texts, signInUrl, keepsPage, onTryAgain }: FailureBoxProps) {
    const { kind } = failure
    const mayTryAgain = kind === 'no-connection' || kind === 'timeout' || kind === 'failed'
    return (
        <MessageBox tone={kind === 'forbidden' || kind === 'not-found' ? 'info' : 'critical'}>
            <h2>{failureTitle(failure, texts)}</h2>
            <FailureText failure={failure} texts={texts} />
            {mayTryAgain && onTryAgain && (
                <button type="button" class="m365-button" onClick={onTryAgain}>
                    {t('Try again')}
                </button>
            )}
            {kind === 'signed-out' &&
                (keepsPage ? (
                    <a href={signInUrl} target="_blank">
                        {t('Sign in in a new tab')}
                    </a>
                ) : (
                    <a href={signInUrl} target="_top">
                        {t('Sign in')}
                    </a>
                ))}
        </MessageBox>
    )
}
