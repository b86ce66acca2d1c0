import type {
    OperationsConfigurationOutcome,
    OperationsConfigurationView,
} from '../../server/user-operations/configuration/operations-configuration-view.ts'
import type { NamedRecord } from '../shared/reference-field.tsx'
import { isObject, isTime } from '../shared/shape.ts'
import { isNumber, isText, orNull, parserOf, type Spec } from '../shared/shape-parser.ts'

const problems: Spec = [{ path: isText, message: isText, fix: isText }]

/** What every view relies on; page and server come in one package, so that only another version differs at all. */
const page = {
    revision: isNumber,
    changed: orNull({ by: isText, at: isTime }),
    settings: {
        kinds: isObject,
        protectedUsers: [isText],
        enrichment: isObject,
        classification: isObject,
        licenses: { offered: [isText] },
        passwords: isObject,
        automation: isObject,
        runbooks: [{ name: isText, label: isText, parameters: [{ name: isText, choices: [isText] }] }],
    },
    problems,
    setup: orNull({ message: isText, fix: isText }),
    kinds: [
        {
            kind: isText,
            label: isText,
            leastTier: isNumber,
            blocked: orNull({ message: isText, fix: isText }),
        },
    ],
    names: isObject,
    history: [{ by: isText, at: isTime, changed: [isText] }],
    dataExchange: { receives: [isText], sends: [isText] },
    user: { language: isText, timeZone: isText },
    answeredAt: isTime,
} as const

export const parsePage = parserOf<OperationsConfigurationView>(page)

export const parseOutcome = parserOf<OperationsConfigurationOutcome>({ page, problems })

export const parseFound = parserOf<{ readonly found: readonly NamedRecord[] }>({
    found: [{ sysId: isText, name: isText }],
})
