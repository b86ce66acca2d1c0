import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { CurrentUser } from '../../ports.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import { policyKind } from '../operation-kind.ts'
import { policyOf } from '../operation-policy.ts'
import { waitsFor, type Waiting } from '../operation-state.ts'
import type { OperationSettingsStore } from '../operation-store.ts'
import type { OperationStatistics } from './operation-statistics.ts'
import type { WaitingGroup } from './overview-view.ts'

interface WaitingDependencies {
    readonly operationStatistics: Pick<OperationStatistics, 'open'>
    readonly operationSettings: OperationSettingsStore
    readonly user: CurrentUser
}

/** Message keys, in the order in which they are shown. */
export const WAITING_LABELS: Readonly<Record<Exclude<Waiting, 'nothing'>, string>> = {
    inspection: 'A look at the account',
    verification: 'The identity to be verified',
    approval: 'Approval',
    recipient: 'The person who hands it over',
    work: 'Its turn',
}
const WAITING = Object.keys(WAITING_LABELS) as readonly (keyof typeof WAITING_LABELS)[]

/** What everything that is not over waits for, by the settings of now, and since when. */
export function countWaiting(deps: WaitingDependencies): readonly WaitingGroup[] {
    const { settings } = currentOperationSettings(deps)
    const groups = deps.operationStatistics.open().map((group) => ({
        ...group,
        for: waitsFor(group, policyOf(group, settings.kinds[policyKind(group.kind)])),
    }))
    return WAITING.flatMap((waiting) => {
        const own = groups.filter((group) => group.for === waiting)
        if (own.length === 0) return []
        return [
            {
                for: { value: waiting, label: deps.user.translate(WAITING_LABELS[waiting]) },
                count: own.reduce((sum, { count }) => sum + count, 0),
                oldestAt: formatTime(Math.min(...own.map(({ oldestAt }) => oldestAt))),
            },
        ]
    })
}
