import { useState } from 'preact/hooks'
import type { FieldProblem, WizardAction } from '../../server/setup/wizard.ts'
import { send } from '../shared/api.ts'
import type { Failure } from '../shared/failure.ts'
import { isObject } from '../shared/shape.ts'

export type ActionState =
    | { readonly phase: 'idle' | 'sending' | 'done' }
    | { readonly phase: 'refused'; readonly problems: readonly FieldProblem[] }
    | { readonly phase: 'failed'; readonly failure: Failure }

interface Outcome {
    readonly refusal: { readonly problems: readonly FieldProblem[] } | null
}

const parseOutcome = (result: unknown): Outcome | null =>
    isObject(result) && isObject(result['wizard']) && 'refusal' in result
        ? (result as unknown as Outcome)
        : null

/**
 * One action on the setup, against the revision that the page shows. When another admin was faster the page is read
 * again, so that the same action can be tried on what is saved now.
 */
export function useSetupAction(
    revision: number,
    readAgain: () => Promise<void>,
): {
    readonly state: ActionState
    readonly act: (action: WizardAction) => Promise<boolean>
} {
    const [state, setState] = useState<ActionState>({ phase: 'idle' })

    async function act(action: WizardAction): Promise<boolean> {
        if (state.phase === 'sending') return false
        setState({ phase: 'sending' })
        const answer = await send(
            'POST',
            '/setup/wizard/actions',
            { revision, actions: [action] },
            parseOutcome,
        )
        if (!answer.ok) {
            setState({ phase: 'failed', failure: answer.failure })
            if (answer.failure.notice?.code === 'SETUP_CHANGED') await readAgain()
        } else if (answer.value.refusal)
            setState({ phase: 'refused', problems: answer.value.refusal.problems })
        else setState({ phase: 'done' })
        return answer.ok && answer.value.refusal === null
    }

    return { state, act }
}
