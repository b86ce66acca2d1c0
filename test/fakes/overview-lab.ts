import type { OverviewDependencies } from '../../src/server/user-operations/overview/read-overview.ts'
import { isEnded, type UserOperation } from '../../src/server/user-operations/user-operation.ts'
import { memoryStatistics } from './memory-statistics.ts'
import { EMMA, AGENT, EMMA_ACCOUNT, OperationsLab } from './operations-lab.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Operations as they stand in the database, at whatever point a test wants them. */
export class OverviewLab extends OperationsLab {
    #rows = 0

    /** A row that is so old, in milliseconds; what ended took a minute unless said otherwise. Answers its sys_id. */
    plant(given: Partial<UserOperation> & { readonly age?: number }): string {
        const { age = HOUR, ...values } = given
        this.#rows += 1
        const createdAt = this.platform.at - age
        const row: UserOperation = {
            sysId: this.#rows.toString(16).padStart(32, '0'),
            tenantId: 'a'.repeat(32),
            kind: 'assign-license',
            tier: 1,
            isDryRun: false,
            targetId: EMMA,
            accountId: EMMA_ACCOUNT,
            requesterId: AGENT,
            verifierId: '',
            approverId: '',
            recipientId: '',
            incidentId: '',
            requestItemId: '',
            input: { skuId: 'c5928f49-12ba-48f7-ada3-0d743a3601d5', partNumber: 'VISIOCLIENT' },
            inputHash: '',
            state: 'succeeded',
            attempts: 1,
            nextAttemptAt: null,
            progress: {},
            outcome: null,
            error: null,
            undo: null,
            createdAt,
            finishedAt: null,
            history: [],
            ...values,
        }
        const finishedAt = isEnded(row) ? (row.finishedAt ?? createdAt + MINUTE) : null
        this.memory.rows.set(row.sysId, { ...row, finishedAt })
        return row.sysId
    }

    overview(): OverviewDependencies {
        return { ...this.deps(), operationStatistics: memoryStatistics(this.memory) }
    }
}
