import { readIncidentAccount } from '../../../../src/server/user-operations/account/read-incident-account.ts'
import { OPERATION_RUNNERS } from '../../../../src/server/user-operations/operation-runners.ts'
import { countCalls } from '../../../fakes/count-calls.ts'
import { EMMA, EMMA_ACCOUNT, json, OperationsLab } from '../../../fakes/operations-lab.ts'

const INCIDENT = 'b'.repeat(32)

let lab: OperationsLab
beforeEach(() => {
    lab = new OperationsLab()
    lab.callers.set(INCIDENT, EMMA)
    lab.graph = ({ url, body }) => {
        if (!url.endsWith('/$batch') || !body?.includes('licenseDetails')) return undefined
        const { requests } = JSON.parse(body) as { readonly requests: readonly { readonly id: string }[] }
        return json(200, {
            responses: requests.map(({ id }) => ({
                id,
                status: 200,
                body: { id: EMMA_ACCOUNT, displayName: 'Max', value: [], department: 'Sales' },
            })),
        })
    }
})

test('setup, settings, results of checks and the tenant are read once a request, however many parts ask', () => {
    const { deps, calls } = countCalls(lab.deps(), ['setup', 'operationSettings', 'results', 'tenants'])
    const answer = readIncidentAccount(deps, OPERATION_RUNNERS, { incidentSysId: INCIDENT, isAnew: false })
    expect(answer).toMatchObject({ ok: true, value: { notice: null, account: { department: 'Sales' } } })
    expect(lab.calls()).toHaveLength(2)
    expect(calls).toMatchObject({
        'setup.latest': 1,
        'operationSettings.latest': 1,
        'results.all': 1,
        'tenants.get': 1,
        'tenants.all': 1,
    })
})

test('a refusal that is noted meanwhile is seen by the same request', () => {
    lab.graph = () => json(403, { error: { code: 'Authorization_RequestDenied', message: '' } })
    const read = () =>
        readIncidentAccount(lab.deps(), OPERATION_RUNNERS, { incidentSysId: INCIDENT, isAnew: true })
    expect(read()).toMatchObject({ value: { notice: { code: 'GRAPH_PERMISSION_MISSING' } } })
    expect(lab.calls()).toHaveLength(1)
    expect(read()).toMatchObject({ value: { notice: { code: 'OPERATION_PERMISSION_MISSING' } } })
    expect(lab.calls()).toHaveLength(1)
})
