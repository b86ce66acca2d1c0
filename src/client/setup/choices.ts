import type { SetupChoices, SetupType } from '../../server/setup/setup-choices.ts'
import type { WizardChoices } from '../../server/setup/wizard.ts'

type Backends = WizardChoices['backends']

/**
 * What follows from answers that are not saved yet, so that the page shows it while they are given. The server decides;
 * a test holds both to the same table.
 */
export function setupTypeOf({ basicAuthentication, singleTenant }: SetupChoices): SetupType | null {
    if (basicAuthentication === null) return null
    if (basicAuthentication) return 'basic-authentication'
    if (singleTenant === null) return null
    return singleTenant ? 'aad-oauth-token' : 'insights-only'
}

export const opensCases = (choices: SetupChoices): boolean =>
    choices.features.includes('support-cases') && setupTypeOf(choices) !== 'insights-only'

/** Does the chosen way to Microsoft call a service, which calls back? */
export const callsService = ({ supportBackend }: SetupChoices, backends: Backends): boolean =>
    backends.some((one) => one.id === supportBackend && one.callsService)

/** Does anything call this instance? Else the inbound steps come preset to "Skip current step". */
export const somebodyCallsIn = (choices: SetupChoices, backends: Backends): boolean =>
    (opensCases(choices) && callsService(choices, backends)) ||
    (choices.features.includes('secure-score') && choices.receivesSecurityTickets)
