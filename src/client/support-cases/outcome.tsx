import { t } from 'sn-translate'
import { FailureBox } from '../shared/failure-box.tsx'
import { failureTexts, signInUrl } from './failure-texts.ts'
import type { LastRequest } from './use-cases.ts'

interface OutcomeProps {
    readonly last: LastRequest | null
    readonly about: string
}

/** How it goes with what was asked for here: that it runs, or why it failed, in our server's words when it spoke. */
export function Outcome({ last, about }: OutcomeProps) {
    if (last?.about !== about || last.progress === 'done') return null
    const { progress } = last
    if (progress === 'running')
        return (
            <p>
                {t('Sending')} <progress aria-label={t('Sending')} />
            </p>
        )
    return (
        <>
            <FailureBox
                failure={progress.notice ? { ...progress, kind: 'failed' } : progress}
                texts={failureTexts()}
                signInUrl={signInUrl()}
                keepsPage
            />
            {progress.status === null && <p>{t('Nothing is lost. Doing it again does it once.')}</p>}
        </>
    )
}
