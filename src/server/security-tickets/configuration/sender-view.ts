import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { Instance } from '../../ports.ts'
import { SCOPE } from '../../scope.ts'
import { isSenderExpected } from '../../setup/checks/ticket-sender.ts'
import { readSender, type SenderDependencies } from '../authorize-sender.ts'
import type { SenderView } from '../security-tickets-view.ts'

/** Due so long after the day on which somebody copies it. */
const DUE_MS = 30 * 86_400_000

const timeOrNull = (at: number | null): string | null => (at === null ? null : formatTime(at))

/** What whoever builds the sending side needs: addresses, and a ticket to try with. */
export function senderView(deps: SenderDependencies & { readonly instance: Instance }): SenderView {
    const { authorizedAt, waitsUntil } = readSender(deps)
    const url = `${deps.instance.url()}/api/${SCOPE}/v1/inbound/security_tickets`
    const example = {
        externalId: 'task-1',
        userId: '00000000-0000-0000-0000-000000000001',
        name: 'Require multifactor authentication for administrative roles',
        description: 'Administrators sign in with a second factor.',
        priority: 'High',
        dueDate: formatTime(deps.clock.now() + DUE_MS).slice(0, 10),
        recommendationSource: 'Microsoft recommendation',
        recommendationCategory: 'Identity',
    }
    return {
        isExpected: isSenderExpected(deps.setup.latest()?.state),
        authorizedAt: timeOrNull(authorizedAt),
        waitsUntil: timeOrNull(waitsUntil),
        url,
        testUrl: `${url}/authorization`,
        example: JSON.stringify(example, null, 2),
    }
}
