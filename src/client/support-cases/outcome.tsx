import { t } from 'sn-translate'
import { FailureText, failureTitle } from '../shared/failure-text.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import type { LastRequest } from './use-cases.ts'

interface OutcomeProps {
    readonly last: LastRequest | null
    readonly about: string
}

/**
 * How it goes with what was asked for here: that it runs, or why it failed, in our server's words when it spoke. A box
 * without a heading: it stands between those of a case.
 */
export function Outcome({ last, about }: OutcomeProps) {
    if (last?.about !== about || last.progress === 'done') return null
    const { progress } = last
    if (progress === 'running')
        return (
            <p>
                {t('Sending')} <progress aria-label={t('Sending')} />
            </p>
        )
    const failure = progress.notice ? { ...progress, kind: 'failed' as const } : progress
    return (
        <MessageBox tone="critical">
            <p class="m365-message__title">{failureTitle(failure, failureTexts())}</p>
            <FailureText failure={failure} texts={failureTexts()} />
            {failure.status === null && <p>{t('Nothing is lost. Doing it again does it once.')}</p>}
            {failure.kind === 'signed-out' && (
                <a href={signInUrl()} target="_blank">
                    {t('Sign in in a new tab')}
                </a>
            )}
        </MessageBox>
    )
}
