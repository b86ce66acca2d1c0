import type { SetupStep } from '../../server/setup/setup-state.ts'

const STEPS: readonly SetupStep[] = [
    'agree',
    'setup-type',
    'tenant',
    'outbound',
    'inbound',
    'integration-user',
    'repository',
    'settings',
    'complete',
]

/** The step that the address names; null for none or one that there is not. */
export function stepInQuery(query: string): SetupStep | null {
    const wanted = new URLSearchParams(query).get('step')
    return STEPS.find((step) => step === wanted) ?? null
}

/** The address of a step, other parameters kept. */
export function queryOfStep(query: string, step: SetupStep): string {
    const parameters = new URLSearchParams(query)
    parameters.set('step', step)
    return `?${parameters.toString()}`
}

/** Which step the page shows: the wanted one where the way to it is free, else the place where the wizard stands. */
export function stepToShow(
    wanted: SetupStep | null,
    wizard: {
        readonly position: SetupStep
        readonly hasAgreed: boolean
        readonly steps: readonly { readonly step: SetupStep; readonly isReachable: boolean }[]
    },
): SetupStep {
    if (!wizard.hasAgreed) return 'agree'
    const isFree = wizard.steps.some(({ step, isReachable }) => step === wanted && isReachable)
    if (wanted !== null && isFree) return wanted
    return wizard.position === 'agree' ? 'setup-type' : wizard.position
}
