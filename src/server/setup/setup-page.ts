import type { FixLink } from './check.ts'
import type { SetupStep } from './setup-state.ts'

/** A link to the Setup page, on a step when one is named. */
export const setupPage = (text: string, step?: SetupStep): FixLink => ({
    text,
    url: `/x_mioms_m365_assis_setup.do${step ? `?step=${step}` : ''}`,
})
