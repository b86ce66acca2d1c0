import type { OperationsOverview, UndoAnswer } from '../../server/user-operations/overview/overview-view.ts'
import { isNumber, isText, orNull, parserOf, type Spec } from '../shared/shape-parser.ts'
import { isTime, isTimeOrNull } from '../shared/shape.ts'

const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const labelled = { value: isText, label: isText }
const notice: Spec = { code: isText, severity: isText, message: isText, fix: isText, whoFixes: isText }

const undo: Spec = { may: isFlag, by: orNull({ sysId: isText, state: labelled }) }

const row: Spec = {
    sysId: isText,
    kind: labelled,
    state: labelled,
    isDryRun: isFlag,
    person: isText,
    requestedBy: isText,
    requestedAt: isTime,
    finishedAt: isTimeOrNull,
    says: isText,
    undo: orNull(undo),
    undoes: orNull(isText),
}

export const parseOverview = parserOf<OperationsOverview>({
    filter: { kind: isText },
    notice: orNull(notice),
    volumes: [
        {
            kind: labelled,
            total: isNumber,
            states: [{ ...labelled, count: isNumber }],
            successPercent: orNull(isNumber),
            medianSeconds: orNull(isNumber),
        },
    ],
    failures: [{ code: isText, count: isNumber, notice, newest: [{ sysId: isText, requestedAt: isTime }] }],
    waiting: [{ for: labelled, count: isNumber, oldestAt: isTime }],
    throttle: {
        pauses: [{ service: labelled, until: isTime }],
        planned: isNumber,
        nextAt: isTimeOrNull,
        drainMinutes: orNull(isNumber),
        retried: [{ count: isNumber, notice }],
    },
    total: isNumber,
    offset: isNumber,
    limit: isNumber,
    operations: [row],
    periods: [labelled],
    kinds: [labelled],
    states: [labelled],
    user: { language: isText, timeZone: isText, isAdmin: isFlag },
    answeredAt: isTime,
})

export const parseUndo = parserOf<UndoAnswer>({ undo: orNull(undo) })
