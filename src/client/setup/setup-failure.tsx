import type { Failure } from '../shared/failure.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { failureTexts } from './texts.ts'

interface SetupFailureProps {
    readonly failure: Failure
    readonly onTryAgain?: () => void
}

/** A request of this page failed; the page keeps what was typed in it. */
export const SetupFailure = (props: SetupFailureProps) => (
    <FailureBox {...props} texts={failureTexts()} signInUrl="/login.do" keepsPage />
)
