import { tendReadings } from '../../../../src/server/user-operations/tend-readings.ts'
import { countCalls } from '../../../fakes/count-calls.ts'
import { EMMA, OperationsLab } from '../../../fakes/operations-lab.ts'

const HOUR = 60 * 60_000
const PORTS = [
    'setup',
    'operationSettings',
    'results',
    'tenants',
    'tenantLicenses',
    'accountSnapshots',
] as const

let lab: OperationsLab
beforeEach(() => {
    lab = new OperationsLab()
})

function tended(): Readonly<Record<string, number>> {
    const { deps, calls } = countCalls(lab.deps(), PORTS)
    tendReadings(deps)
    return calls
}

test('where user operations were never on, the settings are read, and nothing else', () => {
    lab.memory.revisions = []
    expect(tended()).toEqual({ 'operationSettings.latest': 1 })
})

test('after they are switched off, what was read is deleted in its time; from then on only the settings are read', () => {
    lab.configure({ isOn: false })
    const at = lab.platform.at
    lab.memory.accountSnapshots.save(EMMA, { readAt: at, accountId: 'x', parts: {}, missing: {} })
    lab.platform.at = at + 23 * HOUR
    tended()
    expect(lab.memory.accountSnapshots.read(EMMA)).toBeDefined()
    lab.platform.at = at + 24 * HOUR + 1
    tended()
    expect(lab.memory.accountSnapshots.read(EMMA)).toBeUndefined()
    lab.platform.at = at + 26 * HOUR
    expect(tended()).toEqual({ 'operationSettings.latest': 1 })
})

test('while they are on, settings and setup are read once for both', () => {
    expect(tended()).toMatchObject({
        'operationSettings.latest': 1,
        'setup.latest': 1,
        'accountSnapshots.removeBefore': 1,
    })
})
