import type { CheckGroup } from '../../server/setup/check.ts'
import type { SetupStep } from '../../server/setup/setup-state.ts'
import type { CheckView, Wizard, WizardOutcome } from '../../server/setup/wizard.ts'
import type { Failure } from '../shared/failure.ts'
import type { Drafts } from './drafts.ts'

/** What the page knows: the answer of the server, what was typed above it, and what is going on. */
export interface SetupSession {
    readonly wizard: Wizard | null
    /** Milliseconds that the instance's clock is ahead of the browser's. */
    readonly clockOffset: number
    /** The step that is shown; the wizard itself may stand further on. */
    readonly step: SetupStep
    readonly drafts: Drafts
    /** What was typed, while what is saved is shown in its place. */
    readonly setAside: Drafts | null
    readonly refusal: WizardOutcome['refusal']
    readonly failure: Failure | null
    /** Somebody else saved first: what they are told, and how to do it all the same. */
    readonly conflict: { readonly failure: Failure; readonly retry: () => Promise<void> } | null
    readonly progress: { readonly done: number; readonly total: number; readonly group: CheckGroup } | null
    /** Results of "Test setup". */
    readonly tested: readonly CheckView[] | null
    readonly isBusy: boolean
    readonly isSaved: boolean
    /** After "Continue without any setup": an admin looks at the steps again. */
    readonly isResuming: boolean
}
