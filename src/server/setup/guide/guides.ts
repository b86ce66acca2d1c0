import { guideOfAgree } from './agree.ts'
import type { SetupStep } from '../setup-state.ts'
import { guideOfSetupType, guideOfTenant } from './before-the-steps.ts'
import { guideOfComplete } from './complete.ts'
import {
    ENTRA_THEN_SERVICENOW_ADMIN,
    MICROSOFT_365_ADMIN,
    SERVICENOW_ADMIN,
    type StepGuide,
} from './guide.ts'
import { guideOfInbound } from './inbound.ts'
import { guideOfIntegrationUser } from './integration-user.ts'
import { guideOfOutbound } from './outbound.ts'
import { guideOfRepository, guideOfSettings } from './repository-and-settings.ts'

/** A page of the wizard: its name in the configuration guide, who acts on it, and why it is there. Message keys. */
export interface StepText {
    readonly title: string
    readonly whoActs: string
    readonly why: string
    readonly guide: StepGuide
}

export const GUIDES: Readonly<Record<SetupStep, StepText>> = {
    agree: {
        title: 'Consent',
        whoActs: SERVICENOW_ADMIN,
        why: 'Nothing is sent to Microsoft before a ServiceNow admin has agreed.',
        guide: guideOfAgree,
    },
    'setup-type': {
        title: 'Setup type',
        whoActs: SERVICENOW_ADMIN,
        why: 'Two answers and the features that you want decide which set-up this is, and which steps you can skip.',
        guide: guideOfSetupType,
    },
    tenant: {
        title: 'Microsoft 365 tenant',
        whoActs: SERVICENOW_ADMIN,
        why: 'The tenant decides where tokens come from and whose service health is read.',
        guide: guideOfTenant,
    },
    outbound: {
        title: 'Outbound OAuth Provider',
        whoActs: ENTRA_THEN_SERVICENOW_ADMIN,
        why: 'This instance asks Microsoft Entra for a token with it, and reads Microsoft 365 with that token.',
        guide: guideOfOutbound,
    },
    inbound: {
        title: 'Inbound OAuth Provider',
        whoActs: ENTRA_THEN_SERVICENOW_ADMIN,
        why: 'Another system that calls this instance proves with it who it is.',
        guide: guideOfInbound,
    },
    'integration-user': {
        title: 'Inbound Call Integration User',
        whoActs: SERVICENOW_ADMIN,
        why: 'Calls from outside run as this user, and may do what this user may do: nothing more.',
        guide: guideOfIntegrationUser,
    },
    repository: {
        title: 'Repository ID',
        whoActs: SERVICENOW_ADMIN,
        why: 'The other side tells instances apart by it.',
        guide: guideOfRepository,
    },
    settings: {
        title: 'Application Settings',
        whoActs: SERVICENOW_ADMIN,
        why: 'They say whom Microsoft contacts about support cases, and whether this is a test.',
        guide: guideOfSettings,
    },
    complete: {
        title: 'Complete the integration',
        whoActs: MICROSOFT_365_ADMIN,
        why: 'What was entered takes effect here, and the calling side gets its values.',
        guide: guideOfComplete,
    },
}
