import { GlideAggregate } from '@servicenow/glide'
import type { RowCounts } from '../ports.ts'
import { TABLES } from './tables.ts'

export function countRows(table: string): number {
    const aggregate = new GlideAggregate(table)
    aggregate.addAggregate('COUNT', 'sys_id')
    // One row for all: an aggregate over a column makes a group of each of its values unless told not to.
    aggregate.setGroup(false)
    aggregate.query()
    return aggregate.next() ? Number(aggregate.getAggregate('COUNT', 'sys_id')) || 0 : 0
}

export const glideRowCounts: RowCounts = {
    all: () => Object.fromEntries(Object.entries(TABLES).map(([name, table]) => [name, countRows(table)])),
}
