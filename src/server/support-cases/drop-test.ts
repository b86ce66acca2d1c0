import type { DeliveryDependencies } from './deliver-case.ts'
import { mayHaveArrived, NOTHING_WAITS, queuedUpdates } from './delivery-plan.ts'
import type { SupportCase } from './support-case.ts'
import { updateRow } from './update-row.ts'
import { markCancelled } from './withdraw-case.ts'

const NEVER_SENT =
    'Test Environment ended before this test case was sent. It is not sent any more, whatever is switched.'
const PERHAPS_SENT =
    'Test Environment ended while it was uncertain whether this test case had arrived as a test. Nothing more is sent of it.'
const NOTHING_MORE =
    'Test Environment ended before this was sent. Nothing more is sent of a test case, whatever is switched.'

/** Gives up what waits of a test case, for good, and says so. */
export function dropTest(deps: DeliveryDependencies, row: SupportCase): void {
    if (row.state === 'queued' || row.state === 'cancelling') {
        markCancelled(deps, row, mayHaveArrived(row) ? PERHAPS_SENT : NEVER_SENT)
        return
    }
    for (const { sysId, updateId } of queuedUpdates(deps.caseUpdates.ofCase(row.sysId))) {
        deps.caseUpdates.add(
            updateRow(deps, row.sysId, {
                updateId: `test-over:${updateId}`,
                direction: 'local',
                kind: 'note',
                at: deps.clock.now(),
                text: NOTHING_MORE,
            }),
        )
        deps.caseUpdates.save(sysId, { delivery: 'cancelled' })
    }
    deps.cases.save(row.sysId, { delivery: NOTHING_WAITS })
}
