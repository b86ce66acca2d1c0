import { suggestOperation } from '../../../../src/server/user-operations/account/suggest-operation.ts'
import { TICKET_MODEL } from '../../../../src/server/user-operations/classification/generated/ticket-model.ts'
import { requestOperation } from '../../../../src/server/user-operations/request-operation.ts'
import { AGENT, EMMA, OperationsLab } from '../../../fakes/operations-lab.ts'

const INCIDENT = 'b'.repeat(32)
const RESET = 'Please reset my password, I forgot it and am locked out'

let lab: OperationsLab
let mayOperate: boolean
beforeEach(() => {
    lab = new OperationsLab()
    mayOperate = true
    lab.callers.set(INCIDENT, EMMA)
    says(RESET)
})

function says(shortDescription: string, isOpen = true): void {
    lab.texts.set(INCIDENT, { shortDescription, description: '', isOpen })
}

const deps = () => ({ ...lab.deps(), user: { ...lab.platform.user, mayOperate } })
const suggested = () => suggestOperation(deps(), INCIDENT, lab.memory.operations.ofIncident(INCIDENT, 20))

test('what an incident asks for is suggested, with how sure it is and the words that spoke for it', () => {
    const suggestion = suggested()
    expect(suggestion).toMatchObject({ kind: 'reset-password', threshold: TICKET_MODEL.threshold })
    expect(suggestion?.confidence).toBeGreaterThanOrEqual(TICKET_MODEL.threshold)
    expect(suggestion?.said.length).toBeGreaterThan(0)
    for (const words of suggestion?.said ?? []) expect(RESET).toContain(words)
})

test.each([
    ['Please assign a Visio license to Emma, she needs it for drawing', 'assign-license'],
    ['Give Tom full access to the shared mailbox of sales', 'run-runbook'],
    ['Print spooler service on PRINT01 needs a restart', 'run-runbook'],
    ['Create an account for the new employee starting on Monday', 'run-runbook'],
])('%s: %s', (text, kind) => {
    says(text)
    expect(suggested()).toMatchObject({ kind })
})

test('a ticket that asks for none of it gets no suggestion', () => {
    says('The coffee machine on the second floor leaks')
    expect(suggested()).toBeNull()
})

test.each<[string, () => void]>([
    ['who may not operate', () => (mayOperate = false)],
    ['an incident that is over', () => says(RESET, false)],
    ['an incident that the user may not read', () => lab.hidden.add(INCIDENT)],
    ['a kind that is off', () => lab.configure({}, { 'reset-password': { isOn: false } })],
    ['operations that are off', () => lab.configure({ isOn: false })],
    [
        'suggestions that are off',
        () => lab.configure({ classification: { suggests: false, threshold: null } }),
    ],
    [
        'a threshold that is not reached',
        () => lab.configure({ classification: { suggests: true, threshold: 1 } }),
    ],
])('there is none for %s', (_name, change) => {
    expect(suggested()).not.toBeNull()
    change()
    expect(suggested()).toBeNull()
})

test('once it was asked for it is suggested no more, unless it failed or was a dry run', () => {
    const made = requestOperation(deps(), {
        key: 'one',
        kind: 'reset-password',
        targetId: EMMA,
        requesterId: AGENT,
        incidentId: INCIDENT,
        input: {},
    })
    if (!made.ok) throw new Error(made.error.code)
    expect(suggested()).toBeNull()
    lab.memory.operations.save({ ...made.value, isDryRun: true })
    expect(suggested()).not.toBeNull()
    lab.memory.operations.save({ ...made.value, state: 'failed' })
    expect(suggested()).not.toBeNull()
})

test('suggesting stores nothing and asks nobody', () => {
    suggested()
    expect(lab.memory.rows.size).toBe(0)
    expect(lab.calls()).toEqual([])
})
