import { CANNOT } from './actions.ts'
import { ADMIN } from './admin.ts'
import { AGENTS } from './agents.ts'
import { CALENDAR_WAYS } from './calendar-ways.ts'
import { COMPLIANCE } from './compliance.ts'
import { COPILOT } from './copilot.ts'
import { DEVICES } from './devices.ts'
import { DOCUMENTS } from './documents.ts'
import { EDITS } from './edits.ts'
import { ERRORS } from './errors.ts'
import { EVERYDAY } from './everyday.ts'
import { EXCHANGE } from './exchange.ts'
import { FURTHER } from './extras.ts'
import { IDENTITY } from './identity.ts'
import { LOCAL_HARDWARE } from './local-hardware.ts'
import { LOCAL_MORE } from './local-more.ts'
import { LOCAL_NETWORK } from './local-network.ts'
import { LOCAL_REQUESTS } from './local-requests.ts'
import { LOCAL_USER } from './local-user.ts'
import { MAIL_WAYS } from './mail-ways.ts'
import { MAILBOX_WAYS } from './mailbox-ways.ts'
import { MEETINGS } from './meetings.ts'
import { OFFICE } from './office.ts'
import { OFFICE_TASKS } from './office-tasks.ts'
import { ONEDRIVE } from './onedrive.ts'
import { OUTLOOK } from './outlook.ts'
import { AUDIENCES } from './people-places.ts'
import { PLACES } from './people-places.ts'
import { PLATFORMS } from './platforms.ts'
import { POWER } from './power.ts'
import { POWER_TASKS } from './power-tasks.ts'
import { SECURITY } from './security.ts'
import { SHAREPOINT } from './sharepoint.ts'
import { SUITE_TOPICS } from './suite-topics.ts'
import { SYMPTOMS } from './symptoms.ts'
import { TEAMS } from './teams.ts'
import { TEAMS_DETAILS } from './teams-details.ts'
import { VIVA } from './viva.ts'
import { VOICE } from './voice.ts'
import type { LexiconConcept } from './concept.ts'

/** All concepts; their order is their number. */
export const LEXICON: readonly LexiconConcept[] = [
    ...CANNOT,
    ...ADMIN,
    ...AGENTS,
    ...CALENDAR_WAYS,
    ...COMPLIANCE,
    ...COPILOT,
    ...DEVICES,
    ...DOCUMENTS,
    ...EDITS,
    ...ERRORS,
    ...EVERYDAY,
    ...EXCHANGE,
    ...FURTHER,
    ...IDENTITY,
    ...LOCAL_HARDWARE,
    ...LOCAL_MORE,
    ...LOCAL_NETWORK,
    ...LOCAL_REQUESTS,
    ...LOCAL_USER,
    ...MAIL_WAYS,
    ...MAILBOX_WAYS,
    ...MEETINGS,
    ...OFFICE,
    ...OFFICE_TASKS,
    ...ONEDRIVE,
    ...OUTLOOK,
    ...AUDIENCES,
    ...PLACES,
    ...PLATFORMS,
    ...POWER,
    ...POWER_TASKS,
    ...SECURITY,
    ...SHAREPOINT,
    ...SUITE_TOPICS,
    ...SYMPTOMS,
    ...TEAMS,
    ...TEAMS_DETAILS,
    ...VIVA,
    ...VOICE,
]
