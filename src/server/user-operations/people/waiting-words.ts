import type { OperationDependencies } from '../operation-dependencies.ts'
import type { Waiting } from '../operation-state.ts'
import { takesCode } from '../passwords/verification/one-time-code.ts'
import { isStopWanted } from '../runbooks/may-stop-runbook.ts'
import { isEnded, type UserOperation } from '../user-operation.ts'

/** Message keys: {0} whom it waits for, {1} the person that it is for. */
const WORDS = {
    verification: 'Waits for {0}, who confirms that this is really {1}.',
    approval: 'Waits for approval by {0}.',
    recipient: 'Waits for {0}, who does it and hands the result over to {1}.',
} as const
/** An agent can verify the identity besides. */
const VERIFIED_BY_CODE =
    'Waits for {0}, who confirms that this is really {1}, or for an agent who sends a one-time code.'
const VERIFIED_BY_CODE_ONLY =
    'Waits for an agent who makes sure with a one-time code that this is really {1}: no manager is known.'
const NOBODY = {
    verification: 'Waits until somebody makes sure that this is really {1}: no manager is known.',
    approval: 'Waits for approval, and nobody is there who may approve.',
    recipient: 'Approved, and nobody is there who may hand the result over: no manager is known.',
} as const
const OR = '{0} or {1}'

/** What an operation waits for, in a sentence of the reader's language; empty: it has ended, or stands still. */
export function waitingWords(
    { user, clock }: Pick<OperationDependencies, 'user' | 'clock'>,
    operation: UserOperation,
    what: Waiting,
    who: readonly string[],
    target: string,
): string {
    if (isEnded(operation) || what === 'nothing') return ''
    if (what === 'inspection') return user.translate('The account at Microsoft is looked at first.')
    if (what === 'work' && isStopWanted(operation))
        return user.translate('It is to stop: it has ended once Azure says that it has stopped.')
    if (what === 'work')
        return user.translate(
            operation.state === 'running'
                ? 'Begun; the app goes on with it by itself.'
                : 'Planned; the app begins within a minute or two.',
        )
    const hasCode = what === 'verification' && takesCode(operation, clock.now())
    if (who.length === 0) return user.translate(hasCode ? VERIFIED_BY_CODE_ONLY : NOBODY[what], ['', target])
    const names = who.reduce((before, name) => user.translate(OR, [before, name]))
    return user.translate(hasCode ? VERIFIED_BY_CODE : WORDS[what], [names, target])
}
