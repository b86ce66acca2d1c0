import { workOnOperations } from '../../../../../src/server/user-operations/work-on-operations.ts'
import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import { cancelOperation } from '../../../../../src/server/user-operations/decide-operation.ts'
import { noteEndedRunbooks } from '../../../../../src/server/user-operations/runbooks/note-ended-runbooks.ts'
import { readIncidentRunbooks } from '../../../../../src/server/user-operations/runbooks/read-incident-runbooks.ts'
import { requestRunbook } from '../../../../../src/server/user-operations/runbooks/request-runbook.ts'
import { AUTOMATION, FakeAutomation, parameter, runbook } from '../../../../fakes/automation-account.ts'
import { Crash } from '../../../../fakes/memory-platform.ts'
import { AGENT, EMMA, GUS, json, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'

const INCIDENT = 'b'.repeat(32)
const NAME = 'Add-SharedMailboxPermission'
const VALUES = { Mailbox: 'reception', AccessRight: 'SendAs' }
const REQUEST = { name: NAME, parameters: VALUES }
const MINUTE = 60_000

function started(settings = {}, policy = {}): OperationsLab {
    const lab = new OperationsLab(
        {
            automation: AUTOMATION,
            runbooks: [
                runbook(),
                runbook({ name: 'Off', isOn: false }),
                runbook({ name: 'Reset', resetsPasswords: true }),
                runbook({
                    name: 'Sensitive',
                    label: 'Sensitive',
                    tier: 2,
                    parameters: [parameter('Server')],
                }),
            ],
            ...settings,
        },
        { 'run-runbook': { tier: 1, approval: 'automatic', ...policy } },
    )
    lab.callers.set(INCIDENT, EMMA)
    lab.platform.outageRows.incidents.set(INCIDENT, {
        sysId: INCIDENT,
        number: 'INC0010001',
        state: '2',
        isActive: true,
        parent: '',
        writes: [],
    })
    return lab
}

const notesOf = (lab: OperationsLab): readonly string[] =>
    (lab.platform.outageRows.incidents.get(INCIDENT)?.writes ?? []).map(
        (values) => values['work_notes'] ?? '',
    )

const codeOf = (lab: OperationsLab, body: unknown): string => {
    const answer = requestRunbook(lab.deps(), INCIDENT, body)
    return answer.ok ? `made ${answer.value.operation.state}` : answer.error.code
}

test('what may be started is listed, with who is asked before, and the caller as the person', () => {
    const lab = started()
    const answer = readIncidentRunbooks(lab.deps(), INCIDENT)
    if (!answer.ok) throw new Error(answer.error.code)
    expect(answer.value).toMatchObject({ person: { sysId: EMMA, name: 'Emma Employee' }, notice: null })
    expect(
        answer.value.runbooks.map(({ name, tier, isVerified, isApproved }) => [
            name,
            tier,
            isVerified,
            isApproved,
        ]),
    ).toEqual([
        [NAME, 1, false, false],
        ['Sensitive', 2, true, true],
    ])
    expect(answer.value.runbooks[0]?.parameters.map(({ name, value }) => [name, value])).toEqual([
        ['Mailbox', ''],
        ['User', EMMA],
        ['AccessRight', ''],
    ])
    expect(lab.platform.sent).toEqual([])
})

test('nothing is listed for a protected caller, without a caller, or while it is off; why is said', () => {
    const listed = (lab: OperationsLab) => {
        const answer = readIncidentRunbooks(lab.deps(), INCIDENT)
        return answer.ok ? [answer.value.notice?.code, answer.value.runbooks.length] : [answer.error.code, 0]
    }
    expect(listed(started({ protectedUsers: [EMMA] }))).toEqual([undefined, 0])
    expect(listed(started({ isOn: false }))).toEqual(['OPERATIONS_OFF', 0])
    expect(listed(started({}, { isOn: false }))).toEqual(['OPERATION_KIND_OFF', 0])
    const withoutCaller = started()
    withoutCaller.callers.clear()
    expect(listed(withoutCaller)).toEqual([undefined, 0])
    const hidden = started()
    hidden.hidden.add(INCIDENT)
    expect(listed(hidden)).toEqual(['INCIDENT_NOT_FOUND', 0])
})

test('asked for, it is an operation for the caller by the agent, with the caller as the person', () => {
    const lab = started()
    expect(codeOf(lab, REQUEST)).toBe('made queued')
    expect(lab.row()).toMatchObject({
        kind: 'run-runbook',
        targetId: EMMA,
        requesterId: lab.platform.user.sysId,
        incidentId: INCIDENT,
        isDryRun: false,
        input: {
            runbook: NAME,
            'parameter.Mailbox': 'reception',
            'parameter.User': EMMA,
            'parameter.AccessRight': 'SendAs',
        },
    })
})

test('its tier says what it waits for', () => {
    const lab = started()
    expect(codeOf(lab, { name: 'Sensitive', parameters: { Server: 'PRINT01' } })).toBe('made requested')
    const protectedLab = started({ protectedUsers: [EMMA] })
    expect(codeOf(protectedLab, REQUEST)).toBe('made failed')
    expect(protectedLab.row().error?.code).toBe('OPERATION_PRIVILEGED')
})

test('what is sent twice under one id is one operation; another person has ids of their own', () => {
    const lab = started()
    const body = { ...REQUEST, requestId: '3f0a7c52-6a0e-4f0b-8d0c-6b7f3c9d0001' }
    codeOf(lab, body)
    codeOf(lab, { ...body, requestId: body.requestId.toUpperCase() })
    expect(lab.memory.rows.size).toBe(1)
    codeOf(lab, REQUEST)
    codeOf(lab, REQUEST)
    expect(lab.memory.rows.size).toBe(3)
})

test.each<[string, unknown, string]>([
    ['nothing', undefined, 'REQUEST_INVALID'],
    ['a text', 'x', 'REQUEST_INVALID'],
    ['no name', { parameters: VALUES }, 'REQUEST_INVALID'],
    ['another place', { ...REQUEST, target: MAX }, 'REQUEST_INVALID'],
    ['parameters of another shape', { ...REQUEST, parameters: [1] }, 'REQUEST_INVALID'],
    ['an object as a value', { ...REQUEST, parameters: { Mailbox: { a: 1 } } }, 'REQUEST_INVALID'],
    ['a dry run that is no yes', { ...REQUEST, isDryRun: 'yes' }, 'REQUEST_INVALID'],
    ['an id that is none', { ...REQUEST, requestId: 'x' }, 'REQUEST_INVALID'],
    ['a runbook that nobody registered', { ...REQUEST, name: 'Remove-Everything' }, 'RUNBOOK_NOT_REGISTERED'],
    ['one that is off', { ...REQUEST, name: 'Off' }, 'RUNBOOK_NOT_REGISTERED'],
    ['what is no name', { ...REQUEST, name: 'ann@contoso.com' }, 'RUNBOOK_NOT_REGISTERED'],
    ['its name in other letters', { ...REQUEST, name: NAME.toLowerCase() }, 'RUNBOOK_NOT_REGISTERED'],
    ['one that resets passwords', { ...REQUEST, name: 'Reset' }, 'RUNBOOK_FOR_PASSWORDS'],
    ['too few values', { name: NAME, parameters: {} }, 'RUNBOOK_PARAMETER_MISSING'],
    ['too many values', { name: NAME, parameters: { ...VALUES, Other: 'x' } }, 'RUNBOOK_PARAMETER_UNKNOWN'],
    [
        'a wrong choice',
        { name: NAME, parameters: { ...VALUES, AccessRight: 'Owner' } },
        'RUNBOOK_PARAMETER_WRONG',
    ],
    ['two lines', { name: NAME, parameters: { ...VALUES, Mailbox: 'a\nb' } }, 'RUNBOOK_PARAMETER_WRONG'],
])('%s: refused, and nothing is asked for', (_what, body, code) => {
    const lab = started()
    expect(codeOf(lab, body)).toBe(code)
    const isSlip = code === 'REQUEST_INVALID' || code === 'RUNBOOK_PARAMETER_MISSING'
    expect(lab.memory.rows.size).toBe(isSlip ? 0 : 1)
    // What the form does not let through is kept as what it is, without what was entered.
    if (!isSlip)
        expect(lab.row(0)).toMatchObject({
            kind: 'run-runbook',
            state: 'failed',
            error: { code },
            requesterId: lab.deps().user.sysId,
            incidentId: INCIDENT,
            input: {},
            attempts: 0,
            nextAttemptAt: null,
            history: [
                { kind: 'requested', by: lab.deps().user.sysId },
                { kind: 'failed', detail: code },
            ],
        })
    run(lab)
    expect([lab.platform.sent, notesOf(lab)]).toEqual([[], []])
    expect(JSON.stringify([...lab.memory.rows.values()])).not.toContain('ann@contoso.com')
})

test('an incident that the agent may not read, or without a caller, is none to ask on', () => {
    const lab = started()
    lab.hidden.add(INCIDENT)
    expect(codeOf(lab, REQUEST)).toBe('INCIDENT_NOT_FOUND')
    lab.hidden.clear()
    lab.callers.clear()
    expect(codeOf(lab, { name: 'Sensitive', parameters: { Server: 'x' } })).toBe('OPERATION_TARGET_NOT_FOUND')
    expect(lab.memory.rows.size).toBe(0)
})

/** The job, each minute, until nothing is planned; then the incident is told. */
function run(lab: OperationsLab): void {
    for (let n = 0; n < 30; n += 1) {
        workOnOperations(lab.deps(), OPERATION_RUNNERS)
        noteEndedRunbooks(lab.deps())
        lab.platform.at += MINUTE
    }
}

const withAzure = (lab: OperationsLab, azure = new FakeAutomation()): FakeAutomation => {
    lab.graph = (request) =>
        azure.answer(request) ??
        (request.url.includes('userPrincipalName')
            ? json(200, { id: 'x', userPrincipalName: 'emma@contoso.com' })
            : undefined)
    return azure
}

test('the incident is told how it ended, once, with the way to the operation', () => {
    const lab = started()
    withAzure(lab)
    codeOf(lab, REQUEST)
    codeOf(lab, REQUEST)
    run(lab)
    const link = (n: number) =>
        `${lab.platform.instance.url()}/x_mioms_m365_assis_operation.do?sysparm_id=${lab.row(n).sysId}`
    expect([...notesOf(lab)].sort()).toEqual(
        [0, 1]
            .map((n) => `en: Runbook for <e1>: en: The runbook Shared mailbox completed. Details: ${link(n)}`)
            .sort(),
    )
    expect(notesOf(lab).join()).not.toContain('@')
})

test('one that failed or was taken back is told too', () => {
    const lab = started()
    withAzure(lab).statuses = ['Failed']
    codeOf(lab, REQUEST)
    codeOf(lab, { name: 'Sensitive', parameters: { Server: 'PRINT01' } })
    cancelOperation(lab.deps(), lab.row(1).sysId, lab.platform.user.sysId, false)
    run(lab)
    const notes = notesOf(lab).join('\n')
    expect(notes).toContain(
        'The runbook Shared mailbox did not complete; Azure Automation calls its job Failed.',
    )
    expect(notes).toContain('The request was canceled; nothing was changed.')
})

test('a node that dies while it tells leaves one note', () => {
    for (const dies of ['before', 'after'] as const) {
        const lab = started()
        withAzure(lab)
        codeOf(lab, REQUEST)
        for (let n = 0; n < 10; n += 1) {
            workOnOperations(lab.deps(), OPERATION_RUNNERS)
            lab.platform.at += MINUTE
        }
        expect(lab.row().state).toBe('succeeded')
        // Between the note and what is stored about it, or before both.
        const deps = lab.deps()
        const dying =
            dies === 'after'
                ? deps
                : {
                      ...deps,
                      incidentWriter: {
                          ...deps.incidentWriter,
                          update: () => {
                              throw new Crash()
                          },
                      },
                  }
        if (dies === 'after')
            lab.onWrite = () => {
                throw new Crash()
            }
        expect(() => noteEndedRunbooks(dying)).toThrow()
        lab.onWrite = () => undefined
        lab.platform.at += MINUTE
        noteEndedRunbooks(lab.deps())
        noteEndedRunbooks(lab.deps())
        expect(notesOf(lab)).toHaveLength(1)
        expect(lab.row().progress['incidentNoted']).toBe('true')
    }
})

test('people of the request: the agent asks, somebody else is named', () => {
    const lab = started()
    expect(codeOf(lab, { name: NAME, parameters: { ...VALUES, User: GUS } })).toBe('made queued')
    expect(lab.row().input['parameter.User']).toBe(GUS)
    expect(codeOf(lab, { name: NAME, parameters: { ...VALUES, User: '' } })).toBe('made queued')
    expect(lab.row(1).input['parameter.User']).toBe(EMMA)
    expect(codeOf(lab, { name: NAME, parameters: { ...VALUES, User: AGENT.toUpperCase() } })).toBe(
        'RUNBOOK_PARAMETER_WRONG',
    )
})
