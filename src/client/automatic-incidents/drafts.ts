import type { HealthSettings } from '../../server/service-health/settings/health-settings.ts'
import { draftsOf as draftsBut, usable as usableBut, type Drafts } from '../shared/settings-drafts.ts'

/** The server's business: no page enters it. */
const OF_SERVER = 'incidents.since'

export const draftsOf = (saved: HealthSettings, entered: HealthSettings): Drafts =>
    draftsBut(saved, entered, OF_SERVER)

export const usable = (saved: HealthSettings, drafts: Drafts): Drafts => usableBut(saved, drafts, OF_SERVER)
