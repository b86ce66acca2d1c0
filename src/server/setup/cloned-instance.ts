import type { Instance } from '../ports.ts'
import type { SetupState } from './setup-state.ts'

/**
 * Name of the instance that this one is a copy of: the setup was completed or confirmed there and not here; `?` once
 * the clean-up of the clone has erased it. Undefined: it is no copy, or was never set up.
 */
export const clonedFrom = (
    { instance }: { readonly instance: Pick<Instance, 'name'> },
    { instanceName }: SetupState,
): string | undefined =>
    instanceName === null || instanceName === instance.name() ? undefined : instanceName || '?'
