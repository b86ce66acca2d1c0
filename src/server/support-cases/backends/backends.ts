import { adminCenterBackend } from './admin-center/admin-center-backend.ts'
import { connectorBackend, type ConnectorDependencies } from './connector/connector-backend.ts'
import type { BackendId } from './definitions.ts'
import type { SupportBackend } from './support-backend.ts'

/** What any backend may ask for. */
export type BackendDependencies = ConnectorDependencies

/** One for each definition: the compiler names what is missing. */
const MAKERS: {
    readonly [Id in BackendId]: (deps: BackendDependencies, limitMs: () => number) => SupportBackend
} = {
    'admin-center': () => adminCenterBackend,
    connector: connectorBackend,
}

/** While a person waits. */
export const INTERACTIVE_CALL_MS = 5_000

/** The backend of a case. `limitMs`: how long one call may take now; a hand-off makes none. */
export const supportBackend = (
    deps: BackendDependencies,
    id: BackendId,
    limitMs: () => number = () => INTERACTIVE_CALL_MS,
): SupportBackend => MAKERS[id](deps, limitMs)
