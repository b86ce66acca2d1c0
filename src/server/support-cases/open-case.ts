import { appError, type AppError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { err, ok, type Result } from '../result.ts'
import { verifyAccount } from '../setup/account/verify-account.ts'
import { adminAccountOf } from '../setup/account/admin-account.ts'
import { supportBackend } from './backends/backends.ts'
import { isByHand } from './backends/definitions.ts'
import type { CaseDependencies, CaseIncident } from './case-dependencies.ts'
import { formProblems, parseOpenBody, toRequest, type FormProblems } from './case-form.ts'
import { openingProblems } from './case-readiness.ts'
import { caseSettings } from './case-settings.ts'
import { settleCase } from './hold-case.ts'
import { nextOrdinal, viewOf } from './read-incident-cases.ts'
import { recordOpened } from './record-opened.ts'
import { requestParts } from './request-parts.ts'
import { sendCase } from './send-case.ts'
import { isOngoing, type CaseRequest, type SupportCase } from './support-case.ts'
import type { CaseForm, CasePreview, IncidentCases, OpenCaseBody } from './support-case-view.ts'

/** A crash between the row and the call leaves a row that the job sends after this time. */
const SENT_BY_JOB_AFTER_MS = 60_000

interface Asked {
    readonly incident: CaseIncident
    readonly body: OpenCaseBody
    readonly problems: FormProblems
    readonly request: CaseRequest
}

/** Incident and form as they were asked for; neither right nor setup is looked at. */
function ask(deps: CaseDependencies, incidentSysId: string, body: unknown): Result<Asked> {
    if (!isSysId(incidentSysId)) {
        return err(appError('REQUEST_INVALID', ['the sys_id is not 32 hexadecimal digits']))
    }
    const parsed = parseOpenBody(body)
    if (!parsed) return err(appError('REQUEST_INVALID', ['the body is not that of the form']))
    const incident = deps.caseIncidents.ofUser(incidentSysId)
    if (!incident) return err(appError('INCIDENT_NOT_FOUND'))
    const files = deps.caseFiles.ofIncident(incidentSysId)
    return ok({
        incident,
        body: parsed,
        problems: formProblems(parsed.form, files),
        request: toRequest(parsed.form, files),
    })
}

const caseSysId = (deps: CaseDependencies, incidentSysId: string, ordinal: number): string =>
    deps.digest.md5(`support-case:${incidentSysId}:${ordinal}`)

function newCase(deps: CaseDependencies, { incident, body, request }: Asked): SupportCase {
    const { backend, isTest, tenant } = caseSettings(deps)
    const now = deps.clock.now()
    const isSent = !isByHand(backend)
    return {
        sysId: caseSysId(deps, incident.sysId, body.ordinal),
        incidentSysId: incident.sysId,
        ordinal: body.ordinal,
        backend,
        tenantId: tenant?.sysId ?? '',
        isTest,
        state: isSent ? 'queued' : 'prepared',
        stateSince: now,
        request,
        microsoftNumber: '',
        ownerSysId: deps.user.sysId,
        ownerName: deps.user.name,
        openedAt: now,
        acceptedAt: null,
        lastUpdateAt: now,
        nextAction: '',
        delivery: {
            attempts: 0,
            nextAttemptAt: isSent ? now + SENT_BY_JOB_AFTER_MS : null,
            lastError: null,
        },
    }
}

const notSaved = (): AppError =>
    appError('CASE_NOT_SAVED', [
        'A business rule or data policy of this instance aborted the insert of the case.',
    ])

/** The same form, sent again by the same person: a second click, or an answer that got lost. */
const isSame = (a: SupportCase, b: SupportCase): boolean =>
    a.ownerSysId === b.ownerSysId && JSON.stringify(a.request) === JSON.stringify(b.request)

/** Exactly what would leave the instance, and what is wrong with the form. Writes and calls nothing. */
export function previewCase(
    deps: CaseDependencies,
    incidentSysId: string,
    body: unknown,
): Result<CasePreview> {
    const asked = ask(deps, incidentSysId, body)
    if (!asked.ok) return asked
    if (!deps.user.mayOpenCases) return err(openingProblems(deps)[0] ?? appError('CASES_NOT_CHOSEN'))
    const row = newCase(deps, asked.value)
    const backend = supportBackend(deps, row.backend)
    const { translate } = deps.user
    const problems: Partial<Record<keyof CaseForm, string>> = {}
    for (const field of Object.keys(asked.value.problems) as (keyof CaseForm)[])
        problems[field] = translate(asked.value.problems[field] ?? '')
    return ok({
        problems,
        backend: row.backend,
        parts: (backend.delivery === 'by-hand' ? backend.layOut(row) : requestParts(row.request)).map(
            (part) => ({ ...part, label: translate(part.label) }),
        ),
        payload: backend.delivery === 'by-call' ? backend.payload(row) : null,
        files: row.request.files,
    })
}

/**
 * Opens a case with Microsoft. The row comes first, under a sys_id that follows from incident and ordinal: of two clicks,
 * agents or nodes one makes it. Sending what the other one made is answered as done; other content is told apart.
 */
export function openCase(
    deps: CaseDependencies,
    incidentSysId: string,
    body: unknown,
): Result<IncidentCases> {
    const asked = ask(deps, incidentSysId, body)
    if (!asked.ok) return asked
    const [problem] = openingProblems(deps)
    if (problem) return err(problem)
    const { incident, problems } = asked.value
    const [field] = Object.keys(problems) as (keyof CaseForm)[]
    if (field) return err(appError('CASE_FORM_INVALID', [problems[field] ?? ''], { field }))
    const cases = deps.cases.ofIncident(incident.sysId)
    const row = newCase(deps, asked.value)
    const before = cases.find(({ ordinal }) => ordinal === row.ordinal)
    if (before) return answerTo(deps, incident, before, row)
    if (row.ordinal !== nextOrdinal(cases))
        return err(appError('REQUEST_INVALID', ['ordinal is not the next one']))
    if (!asked.value.body.another && cases.some(isOngoing)) return err(appError('CASE_ONGOING'))
    const refused = refusedAccount(deps)
    if (refused) return err(refused)

    const stored = deps.cases.add(row) ? row : deps.cases.bySysId(row.sysId)
    return stored ? answerTo(deps, incident, stored, row) : err(notSaved())
}

/**
 * What follows from the row, as far as it has not been done: whoever died in between, or clicks twice, sends the form
 * again. Who sends another form for the same ordinal is told who was faster.
 */
function answerTo(
    deps: CaseDependencies,
    incident: CaseIncident,
    stored: SupportCase,
    asked: SupportCase,
): Result<IncidentCases> {
    if (!isSame(stored, asked)) return err(appError('CASE_EXISTS', [stored.ownerName]))
    recordOpened(deps, stored)
    settleCase(deps, stored.sysId)
    if (stored.state === 'queued') sendCase(deps, stored.sysId)
    return ok(viewOf(deps, incident))
}

/**
 * The user's linked account, or that of Application Settings, asked at Microsoft where it can be asked. What cannot be
 * looked up does not stand in the way. The address of Application Settings is nobody's own: the sentence names the setting.
 */
function refusedAccount(deps: CaseDependencies): AppError | undefined {
    const account = adminAccountOf(deps, deps.user.sysId)
    if (!account || deps.tenants.active().length === 0) return undefined
    if (verifyAccount(deps, account.email).kind !== 'refused') return undefined
    return appError('LINKED_ACCOUNT_INVALID', [
        account.source === 'linked-account' ? account.email : 'Microsoft 365 Admin Email',
    ])
}
