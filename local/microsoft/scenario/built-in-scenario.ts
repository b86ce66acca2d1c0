import { collaboration } from './collaboration.ts'
import { exchangeOnline } from './exchange-online.ts'
import { platform } from './platform.ts'
import type { ScenarioIssue } from './scenario-issue.ts'

/** The scenario that is served when no file of issues is given. */
export const builtInScenario: readonly ScenarioIssue[] = [...exchangeOnline, ...collaboration, ...platform]
