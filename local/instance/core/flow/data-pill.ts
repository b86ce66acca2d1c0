/** A data pill that stands alone: an input of the action, the sys_id of a record that is one, or an output of a step. */
export type DataPill =
    | { readonly of: 'action'; readonly name: string; readonly isRecordId: boolean }
    | { readonly of: 'step'; readonly step: string; readonly name: string }

const ACTION = /^\{\{action\.(\w+)(\.sys_id)?\}\}$/
const STEP = /^\{\{step\[([\w-]+)\]\.(\w+)\}\}$/

/** Throws, naming it, on text around a pill, several of them, and other pills. */
export function dataPill(value: string): DataPill {
    const [, input, recordId] = ACTION.exec(value) ?? []
    if (input !== undefined) return { of: 'action', name: input, isRecordId: recordId !== undefined }
    const [, step, output] = STEP.exec(value) ?? []
    if (step !== undefined && output !== undefined) return { of: 'step', step, name: output }
    throw new Error(`local instance: the value ${value} of a mapping is not implemented`)
}
