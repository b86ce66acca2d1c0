/** What the SDK calls the Script step and its variables: sys_ids of the base system, which no page names. */
export const SCRIPT_STEP = '106afb6647032200b4fad7527c9a71e7'
export const SCRIPT = '71aa7f6647032200b4fad7527c9a719b'
export const RUNTIME = '74315b04b3201300176b051a16a8dc2b'

/**
 * Names that variables of a Script step cannot have.
 * @see ServiceNowDocs: build-workflows/workflow-studio/javascript-step-action-designer, Fields
 */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
    'sys_id',
    'sys_created_by',
    'sys_created_on',
    'sys_updated_on',
    'sys_updated_by',
    'sys_mod_count',
])

/** Tables of the variables of one step or action, as mappings name them. */
export const stepInputs = (step: string): string => `var__m_sys_hub_step_ext_input_${step}`
export const actionOutputs = (action: string): string => `var__m_sys_hub_action_output_${action}`
