import type { Control } from '../control.ts'
import { appControls } from './apps.ts'
import { dataControls } from './data.ts'
import { deviceControls } from './device.ts'
import { identityControls } from './identity.ts'
import { infrastructureControls } from './infrastructure.ts'

/** The controls of the demo's tenant. */
export const builtInControls: readonly Control[] = [
    ...identityControls,
    ...dataControls,
    ...deviceControls,
    ...appControls,
    ...infrastructureControls,
]
