import { useEffect } from 'preact/hooks'
import { FailureBox } from '../shared/failure-box.tsx'
import type { Failure } from '../shared/failure.ts'
import { signInUrl } from '../shared/sign-in-url.ts'
import { taskTexts } from './failure-texts.ts'

interface TaskOutcomeProps {
    readonly failure: Failure | null
    readonly onReadAgain: () => void
}

/** Why a button did not do it. What has gone on meanwhile is read again, and stands below the reason. */
export function TaskOutcome({ failure, onReadAgain }: TaskOutcomeProps) {
    useEffect(() => {
        if (failure && failure.kind !== 'signed-out' && failure.kind !== 'no-connection') onReadAgain()
    }, [failure])
    return failure && <FailureBox failure={failure} texts={taskTexts()} signInUrl={signInUrl()} keepsPage />
}
