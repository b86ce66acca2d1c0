import type { OperationAnswer, OperationView } from '../../server/user-operations/people/operation-view.ts'
import type { OwnOperations } from '../../server/user-operations/people/own-operations-view.ts'
import { isNumber, isText, orNull, parserOf, type Spec } from '../shared/shape-parser.ts'
import { isTime, isTimeOrNull } from '../shared/shape.ts'

const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isName = orNull(isText)
const link = orNull({ sysId: isText, number: isText })
const user: Spec = { language: isText, timeZone: isText, isAdmin: isFlag }

const operation: Spec = {
    sysId: isText,
    kind: isText,
    title: isText,
    state: isText,
    stateLabel: isText,
    waitsFor: { what: isText, says: isText },
    isDryRun: isFlag,
    target: { name: isText },
    reason: isText,
    recipient: isName,
    incident: link,
    requestItem: link,
    outcome: orNull({ code: isText, says: isText, parameters: [isText] }),
    error: orNull({ code: isText, message: isText, fix: isText }),
    nextAttemptAt: isTimeOrNull,
    steps: [{ name: isText, label: isText, state: isText, by: isName, at: isTimeOrNull }],
    history: [{ at: isTime, by: isText, label: isText, detail: isText, correlationId: isName }],
    code: orNull({ sentAt: isTime, endsAt: isTime, triesLeft: isNumber }),
    may: {
        confirmIdentity: isFlag,
        approve: isFlag,
        reject: isFlag,
        cancel: isFlag,
        stop: isFlag,
        sendCode: isFlag,
        enterCode: isFlag,
        handOver: isFlag,
        handOverAgain: isFlag,
    },
}

export const parseOperation = parserOf<OperationAnswer>({ operation, user, answeredAt: isTime })

/** What routes answer that change an operation. */
export interface ChangedOperation {
    readonly operation: OperationView
}
export const parseChanged = parserOf<ChangedOperation>({ operation })

/** What a hand-over shows once. minutes: how long it can be used; null: until it is changed. */
export interface HandedOver {
    readonly kind: 'access-pass' | 'password'
    readonly secret: string
    readonly minutes: number | null
}
export const parseHandOver = parserOf<ChangedOperation & { readonly handOver: HandedOver | null }>({
    operation,
    handOver: orNull({ kind: isText, secret: isText, minutes: orNull(isNumber) }),
})

const labelled: Spec = { value: isText, label: isText }
const page: Spec = {
    total: isNumber,
    offset: isNumber,
    limit: isNumber,
    isCut: isFlag,
    lines: [
        {
            sysId: isText,
            kind: labelled,
            state: labelled,
            requestedAt: isTime,
            requestedBy: isText,
            says: isText,
            target: isText,
            about: isText,
            isDryRun: isFlag,
            waitsFor: [isText],
        },
    ],
}
export const parseOwnOperations = parserOf<OwnOperations>({
    lists: { waiting: page, asked: page, mine: page },
    user,
    answeredAt: isTime,
})
