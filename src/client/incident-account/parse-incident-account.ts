import type { IncidentAccountView } from '../../server/user-operations/account/incident-account-view.ts'
import { isNumber, isText, orNull, parserOf, type Spec } from '../shared/shape-parser.ts'
import { isTime, isTimeOrNull } from '../shared/shape.ts'

const isFlag = (value: unknown): boolean => typeof value === 'boolean'
export const notice: Spec = {
    code: isText,
    severity: isText,
    message: isText,
    fix: isText,
    whoFixes: isText,
    correlationId: orNull(isText),
    retryAfterSeconds: orNull(isNumber),
}
const labelled: Spec = { value: isText, label: isText }

export const parseIncidentAccount = parserOf<IncidentAccountView>({
    person: orNull({ sysId: isText, name: isText }),
    readAt: isTimeOrNull,
    notice: orNull(notice),
    account: orNull({
        department: isText,
        jobTitle: isText,
        isEnabled: orNull(isFlag),
        usageLocation: isText,
        isGuest: isFlag,
        isSynced: isFlag,
    }),
    manager: orNull({ name: isText }),
    licenses: orNull([isText]),
    groups: orNull({ names: [isText], hasMore: isFlag }),
    signIn: orNull({ lastSuccessAt: isTimeOrNull, lastAttemptAt: isTimeOrNull }),
    missing: [{ part: isText, label: isText, notice }],
    operations: [
        {
            sysId: isText,
            kind: labelled,
            state: labelled,
            requestedAt: isTime,
            requestedBy: isText,
            says: isText,
        },
    ],
    suggestion: orNull({
        kind: isText,
        label: isText,
        confidence: isNumber,
        threshold: isNumber,
        said: [isText],
    }),
    mayOperate: isFlag,
    offers: [{ kind: isText, label: isText, whyNot: orNull(notice), isVerified: isFlag, isApproved: isFlag }],
    user: { language: isText, timeZone: isText, isAdmin: isFlag },
    answeredAt: isTime,
})
