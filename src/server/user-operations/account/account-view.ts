import { appError, type AppError } from '../../errors.ts'
import { toNotice } from '../../incident-tab/notice.ts'
import { PROFILE_PARTS, type ProfilePart } from '../../microsoft-clients/account-profile.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import { nameOfUser } from '../../settings-pages/name-of-user.ts'
import { productName } from '../licenses/product-names.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import { KIND_DEFINITIONS } from '../operation-kind.ts'
import { operationLine } from '../operation-line.ts'
import { policyOf } from '../operation-policy.ts'
import { whyOff } from '../why-off.ts'
import type { UserOperation } from '../user-operation.ts'
import type { AccountSnapshot, MissingPart } from './account-snapshot.ts'
import {
    OFFERED_KINDS,
    type IncidentAccountView,
    type OfferedKind,
    type OfferView,
    type SuggestionView,
} from './incident-account-view.ts'

const PART_LABELS: Readonly<Record<ProfilePart, string>> = {
    account: 'Account',
    manager: 'Manager',
    licenses: 'Licenses',
    groups: 'Groups',
    signIn: 'Last sign-in',
}

const timeOf = (at: number | null): string | null => (at === null ? null : formatTime(at))

/** Microsoft answers 403 where the permission is missing, and where the tenant lacks Microsoft Entra ID P1. */
function noticeOf(deps: OperationDependencies, part: ProfilePart, { code, parameters }: MissingPart) {
    const error =
        part === 'signIn' && code === 'GRAPH_PERMISSION_MISSING'
            ? appError('SIGN_IN_NOT_TOLD')
            : appError(code, parameters)
    return toNotice(error, deps.user)
}

function offerOf(deps: OperationDependencies, kind: OfferedKind): OfferView {
    const off = whyOff(deps, kind)
    const policy = currentOperationSettings(deps).settings.kinds[kind]
    const { isVerified, isApproved } = policyOf({ tier: policy.tier, isDryRun: false }, policy)
    return {
        kind,
        label: deps.user.translate(KIND_DEFINITIONS[kind].label),
        whyNot: off ? toNotice(off, deps.user) : null,
        isVerified,
        isApproved,
    }
}

export function accountView(
    deps: OperationDependencies,
    {
        caller,
        snapshot,
        operations,
        suggestion,
        problem,
    }: {
        readonly caller: string
        readonly snapshot: AccountSnapshot | undefined
        readonly operations: readonly UserOperation[]
        readonly suggestion: SuggestionView | null
        readonly problem: AppError | undefined
    },
): IncidentAccountView {
    const { account, manager, licenses, groups, signIn } = snapshot?.parts ?? {}
    return {
        person: caller === '' ? null : { sysId: caller, name: nameOfUser(deps, caller) },
        readAt: snapshot ? formatTime(snapshot.readAt) : null,
        notice: problem ? toNotice(problem, deps.user) : null,
        account: account ?? null,
        manager: manager ?? null,
        licenses: licenses ? licenses.map(productName) : null,
        groups: groups ?? null,
        signIn: signIn
            ? {
                  lastSuccessAt: timeOf(signIn.lastSuccessAt),
                  lastAttemptAt: timeOf(signIn.lastAttemptAt),
              }
            : null,
        missing: PROFILE_PARTS.flatMap((part) => {
            const why = snapshot?.missing[part]
            return why
                ? [
                      {
                          part,
                          label: deps.user.translate(PART_LABELS[part]),
                          notice: noticeOf(deps, part, why),
                      },
                  ]
                : []
        }),
        operations: operations.map((operation) => operationLine(deps, operation)),
        suggestion,
        mayOperate: deps.user.mayOperate,
        offers: OFFERED_KINDS.map((kind) => offerOf(deps, kind)),
        user: {
            language: deps.user.language,
            timeZone: deps.user.timeZone,
            isAdmin: deps.user.isAdmin,
        },
        answeredAt: formatTime(deps.clock.now()),
    }
}
