import type { SetupStep } from '../../server/setup/setup-state.ts'

/** The step that the address names, if there is one of that name; null for none. */
export const stepInQuery = (query: string): string | null => new URLSearchParams(query).get('step')

/** The address of a step, other parameters kept. */
export function queryOfStep(query: string, step: SetupStep): string {
    const parameters = new URLSearchParams(query)
    parameters.set('step', step)
    return `?${parameters.toString()}`
}

/** Which step the page shows: the wanted one where the way to it is free, else the place where the wizard stands. */
export function stepToShow(
    wanted: string | null,
    wizard: {
        readonly position: SetupStep
        readonly hasAgreed: boolean
        readonly steps: readonly { readonly step: SetupStep; readonly isReachable: boolean }[]
    },
): SetupStep {
    if (!wizard.hasAgreed) return 'agree'
    const free = wizard.steps.find(({ step, isReachable }) => step === wanted && isReachable)
    if (free) return free.step
    return wizard.position === 'agree' ? 'setup-type' : wizard.position
}
