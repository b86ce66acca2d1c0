import type { Failure } from '../shared/failure.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'

/** Beside the button that failed. */
export const TaskFailure = ({ failure }: { readonly failure: Failure | null }) =>
    failure && <FailureBox failure={failure} texts={failureTexts(true)} signInUrl={signInUrl()} keepsPage />
