import { found, passed, type Check } from '../check.ts'
import { tokenOf } from './access-token.ts'
import { checksOf, GRAPH } from './audience.ts'
import { notRun } from './chosen-provider.ts'

const SOME_SECONDS = 60
/** What Microsoft Entra and ServiceNow allow between two clocks. */
const LIMIT_SECONDS = 300

/** Compares the clock of this instance with the one that the token was made by. */
export const clockSkew: Check = {
    ...checksOf(GRAPH),
    id: 'clock-skew',
    title: 'Clock of this instance',
    required: false,
    run(run) {
        const token = tokenOf(run, GRAPH)
        if (token.kind !== 'token') return notRun('Not run, because there is no access token.')
        if (token.clockAheadMs === undefined)
            return notRun('Not run, because the access token does not tell when it was made.')
        const seconds = Math.round(token.clockAheadMs / 1000)
        const off = Math.abs(seconds)
        if (off <= SOME_SECONDS)
            return passed(
                'The clock of this instance agrees with that of Microsoft Entra. Difference in seconds: {0}.',
                [String(off)],
            )
        return found(off > LIMIT_SECONDS ? 'fail' : 'warn', {
            message:
                seconds > 0
                    ? 'The clock of this instance is {0} seconds ahead of the clock of Microsoft Entra.'
                    : 'The clock of this instance is {0} seconds behind the clock of Microsoft Entra.',
            fix: 'Have the clock of the server synchronized: tokens and updates are dated by it. On an instance that ServiceNow hosts, open a case there.',
            parameters: [String(off)],
            whoFixes: 'servicenow-admin',
        })
    },
}
