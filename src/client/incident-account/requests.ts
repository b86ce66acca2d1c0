import type { OperationAnswer } from '../../server/user-operations/people/operation-view.ts'
import { send } from '../shared/api.ts'
import { isText, orNull, parserOf } from '../shared/shape-parser.ts'
import { isTime } from '../shared/shape.ts'
import { notice } from './parse-incident-account.ts'
import type { IncidentRunbooksView } from '../../server/user-operations/runbooks/incident-runbooks-view.ts'

/** A reset looks at the account at Microsoft before it answers. */
const ASKING_MILLISECONDS = 60_000

const isFlag = (value: unknown): boolean => typeof value === 'boolean'

/** What routes answer that were asked for an operation, as far as this page shows it. */
const parseAsked = parserOf<Pick<OperationAnswer, 'operation'>>({
    operation: {
        sysId: isText,
        stateLabel: isText,
        outcome: orNull({ says: isText }),
        error: orNull({ message: isText, fix: isText }),
    },
})
export type AskedOperation = OperationAnswer['operation']

export const parseRunbooks = parserOf<IncidentRunbooksView>({
    notice: orNull(notice),
    runbooks: [
        {
            name: isText,
            label: isText,
            isVerified: isFlag,
            isApproved: isFlag,
            parameters: [
                {
                    name: isText,
                    label: isText,
                    type: isText,
                    isRequired: isFlag,
                    pattern: isText,
                    choices: [isText],
                    value: isText,
                },
            ],
        },
    ],
    answeredAt: isTime,
})

export const askForReset = (incident: string) =>
    send('POST', `/password_resets/incidents/${incident}`, {}, parseAsked, ASKING_MILLISECONDS)

export interface RunbookAsked {
    readonly name: string
    readonly parameters: Readonly<Record<string, string>>
    readonly isDryRun: boolean
    /** Sent twice, it is one operation. */
    readonly requestId: string
}

export const askForRunbook = (incident: string, asked: RunbookAsked) =>
    send('POST', `/runbooks/incidents/${incident}`, asked, parseAsked, ASKING_MILLISECONDS)
