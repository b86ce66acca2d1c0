/**
 * The global objects `inputs` and `outputs` of a Script step, which makes text of what they hold.
 * @see ServiceNowDocs: build-workflows/workflow-studio/javascript-step-action-designer
 */
export type FlowInputs = Readonly<Record<string, unknown>>
export type FlowOutputs = Record<string, unknown>

/** One input as text; empty when nothing was mapped to it. */
export function inputOf(inputs: FlowInputs, name: string): string {
    const value = inputs[name]
    return value === undefined || value === null ? '' : String(value)
}
