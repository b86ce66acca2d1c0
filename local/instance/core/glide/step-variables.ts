/**
 * `inputs` and `outputs` of a Script step: "The Script step always converts data stored in the inputs and outputs global
 * objects into strings." ServiceNowDocs: build-workflows/workflow-studio/javascript-step-action-designer
 * @param given inputs as JSON
 */
export function stepVariables(given: string): {
    readonly inputs: object
    readonly outputs: object
    /** Outputs as JSON. */
    texts(): string
} {
    const outputs: Record<string, unknown> = {}
    const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
    return {
        inputs: JSON.parse(given) as object,
        outputs,
        texts: () =>
            JSON.stringify(
                Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, text(value)])),
            ),
    }
}
