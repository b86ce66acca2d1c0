import { FailureBox } from '../shared/failure-box.tsx'
import type { Failure } from '../shared/failure.ts'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'

interface TaskFailureProps {
    readonly failure: Failure | null
    /** Who may do it, where that is not who may see the page. */
    readonly role?: string
}

/** Why something could not be done, on a page that stays as it is. */
export const TaskFailure = ({ failure, role }: TaskFailureProps) =>
    failure && (
        <FailureBox
            failure={failure}
            texts={{ ...failureTexts(false), ...(role && { role }) }}
            signInUrl={signInUrl()}
            keepsPage
        />
    )
