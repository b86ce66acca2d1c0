import { passed, type Check } from '../check.ts'
import { tokenOf } from './access-token.ts'
import { checksOf, GRAPH } from './audience.ts'
import { chosenProvider, notRun, profileLink } from './chosen-provider.ts'
import { ofError } from './of-error.ts'
import { readOneIssue } from './graph-call.ts'

/** Does Microsoft Graph answer this instance and accept the token of the profile? What it may read is another check. */
export const graphReachable: Check = {
    ...checksOf(GRAPH),
    id: 'graph-reachable',
    title: 'Microsoft Graph can be reached',
    required: true,
    run(run) {
        if (tokenOf(run, GRAPH).kind !== 'token') return notRun('Not run, because there is no access token.')
        const answer = readOneIssue(run)
        if (answer.ok) return passed('Microsoft Graph answered.')
        if (answer.error.code === 'GRAPH_PERMISSION_MISSING')
            return passed(
                'Microsoft Graph answered; what it lets the app read, the checks of the permissions say.',
            )
        const provider = chosenProvider(run, GRAPH)
        return ofError(answer.error, provider ? profileLink(provider) : null)
    },
}
