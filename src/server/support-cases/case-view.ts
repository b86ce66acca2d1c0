import { allowedActions, resolvingProposal } from './allowed-actions.ts'
import { appError, isErrorCode } from '../errors.ts'
import { toNotice } from '../incident-tab/notice.ts'
import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import type { CurrentUser } from '../ports.ts'
import { CLOUDS } from '../microsoft-clients/clouds.ts'
import { isByHand } from './backends/definitions.ts'
import { supportBackend, type BackendDependencies } from './backends/backends.ts'
import type { CaseDependencies, CaseIncident } from './case-dependencies.ts'
import { inOrder } from './case-life.ts'
import { NEXT_ACTIONS, STATE_LABELS, textOf, titleOf } from './case-texts.ts'
import type { CaseUpdate } from './case-update.ts'
import { isWithMicrosoft, type SupportCase } from './support-case.ts'
import type { CaseHandOff, CaseList, CaseTimelineEntry, CaseView } from './support-case-view.ts'

export type CaseViewDependencies = BackendDependencies &
    Pick<CaseDependencies, 'user' | 'tenants' | 'caseUpdates'>

/** What a list shows of a case. */
export function toListedCase(
    { user }: Pick<CaseDependencies, 'user'>,
    row: SupportCase,
    incident: CaseIncident,
): CaseList['cases'][number] {
    const next = NEXT_ACTIONS[row.state]
    const { attempts, nextAttemptAt } = row.delivery
    return {
        sysId: row.sysId,
        incident: { sysId: incident.sysId, number: incident.number },
        title: row.request.title,
        backend: row.backend,
        isByHand: isByHand(row.backend),
        isTest: row.isTest,
        state: row.state,
        stateLabel: user.translate(STATE_LABELS[row.state]),
        stateSince: formatTime(row.stateSince),
        microsoftNumber: row.microsoftNumber,
        owner: row.ownerName,
        openedAt: formatTime(row.openedAt),
        lastUpdateAt: formatTime(row.lastUpdateAt),
        nextAction: {
            text: row.nextAction === '' ? user.translate(next.text) : row.nextAction,
            by: next.by,
        },
        severity: row.request.severity,
        service: row.request.service,
        waiting:
            nextAttemptAt === null
                ? null
                : { attempts, nextAttemptAt: formatTime(nextAttemptAt), problem: problemOf(row, user) },
        incidentEnded: incident.isEnded && isWithMicrosoft(row),
    }
}

function problemOf({ delivery: { lastError } }: SupportCase, user: CurrentUser) {
    if (!lastError || !isErrorCode(lastError.code)) return null
    const facts = { correlationId: lastError.correlationId ?? undefined }
    return toNotice(appError(lastError.code, lastError.parameters, facts), user)
}

const toEntry = (user: CurrentUser, update: CaseUpdate): CaseTimelineEntry => ({
    sysId: update.sysId,
    at: formatTime(update.at),
    direction: update.direction,
    kind: update.kind,
    title: user.translate(titleOf(update)),
    author: update.author,
    text: textOf(user, update),
    files: update.files,
    delivery: update.delivery,
})

/** All that is known of a case, for whoever may read its incident. */
export function toCaseView(deps: CaseViewDependencies, row: SupportCase, incident: CaseIncident): CaseView {
    const updates = inOrder(deps.caseUpdates.ofCase(row.sysId))
    return {
        ...toListedCase(deps, row, incident),
        timeline: [...updates].reverse().map((update) => toEntry(deps.user, update)),
        may: deps.user.mayOpenCases ? allowedActions(row, updates, incident) : [],
        // It names a contact with mail and phone: for those who carry it over.
        handOff: deps.user.mayOpenCases ? handOffOf(deps, row) : null,
        proposesResolving: resolvingProposal(row, updates, incident),
    }
}

function handOffOf(deps: CaseViewDependencies, row: SupportCase): CaseHandOff | null {
    const { tenants, user } = deps
    const backend = supportBackend(deps, row.backend)
    if (backend.delivery !== 'by-hand' || row.state !== 'prepared') return null
    const cloud = (tenants.get(row.tenantId) ?? tenants.active()[0])?.cloud ?? 'global'
    return {
        url: backend.formUrl(row, CLOUDS[cloud].adminCenter) ?? null,
        parts: backend.layOut(row).map((part) => ({ ...part, label: user.translate(part.label) })),
        files: row.request.files,
    }
}
