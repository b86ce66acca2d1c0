import { ADMIN_CENTER } from './admin-center/definition.ts'
import type { BackendDefinition } from './backend-definition.ts'
import { CONNECTOR } from './connector/definition.ts'

/** The ways to Microsoft, in the order in which Setup offers them. */
export const BACKENDS = [ADMIN_CENTER, CONNECTOR] as const satisfies readonly BackendDefinition[]

export type BackendId = (typeof BACKENDS)[number]['id']

/** What a new setup proposes: it needs nothing that an admin would have to set up. */
export const DEFAULT_BACKEND: BackendId = ADMIN_CENTER.id

export const isBackendId = (value: unknown): value is BackendId => BACKENDS.some(({ id }) => id === value)

export const definitionOf = (backend: BackendId): BackendDefinition =>
    BACKENDS.find(({ id }) => id === backend) ?? ADMIN_CENTER

/** Does a person carry cases over? */
export const isByHand = (backend: BackendId): boolean => definitionOf(backend).service === null
