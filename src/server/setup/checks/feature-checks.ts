import type { Check } from '../check.ts'
import { casesSent } from './case-checks.ts'
import { incidentWorkRan, queueDrained, syncRan, throttle } from './job-checks.ts'
import { incidentTabAttached, insightsOnlyAdministrators, rolesGranted } from './people-checks.ts'
import { scoreReadRan } from './score-checks.ts'

/** Does what was set up run, and does it reach the people? */
export const FEATURE_CHECKS: readonly Check[] = [
    syncRan,
    queueDrained,
    incidentWorkRan,
    casesSent,
    scoreReadRan,
    throttle,
    incidentTabAttached,
    rolesGranted,
    insightsOnlyAdministrators,
]
