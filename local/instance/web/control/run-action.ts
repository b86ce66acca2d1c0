import type { Instance } from '../../contracts.ts'

/** Runs a custom action of Workflow Studio as somebody. Throws a RangeError on another shape. */
export function runAction({ flowActions }: Instance, body: Readonly<Record<string, unknown>>) {
    const { action, user, inputs } = body
    if (
        typeof action !== 'string' ||
        typeof user !== 'string' ||
        typeof inputs !== 'object' ||
        inputs === null
    )
        throw new RangeError('give action, user and inputs: texts by the name of the input')
    const texts: Record<string, string> = {}
    for (const [name, value] of Object.entries(inputs)) {
        if (typeof value !== 'string') throw new RangeError(`the input ${name} is no text`)
        texts[name] = value
    }
    return flowActions.run({ action, user, inputs: texts })
}
