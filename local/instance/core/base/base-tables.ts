import { applicationTables } from './application-tables.ts'
import type { DeclaredTable } from './declared-table.ts'
import { interfaceTables } from './interface-tables.ts'
import { moreTables } from './more-tables.ts'
import { systemTables } from './system-tables.ts'
import { userTables } from './user-tables.ts'
import { workTables } from './work-tables.ts'

/** Every table of the base system. */
export const baseTables: readonly DeclaredTable[] = [
    ...applicationTables,
    ...userTables,
    ...interfaceTables,
    ...moreTables,
    ...systemTables,
    ...workTables,
]
