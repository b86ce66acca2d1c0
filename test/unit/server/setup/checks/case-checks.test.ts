import type { CaseDelivery } from '../../../../../src/server/support-cases/support-case.ts'
import { casesSent } from '../../../../../src/server/setup/checks/case-checks.ts'
import { startCheckRun } from '../../../../../src/server/setup/check-run.ts'
import type { Finding } from '../../../../../src/server/setup/check.ts'
import { newSetup, type SetupState } from '../../../../../src/server/setup/setup-state.ts'
import { DeliveryLab } from '../../../../fakes/delivery-lab.ts'
import { NOW } from '../../../../fakes/memory-platform.ts'
import { checkLab } from '../check-lab.ts'

const MINUTE = 60_000

function find(waiting: readonly Partial<CaseDelivery>[]): Finding {
    const lab = checkLab()
    lab.waitingCases = waiting.map((delivery) => {
        const cases = new DeliveryLab()
        cases.open({ delivery: { attempts: 1, nextAttemptAt: NOW, lastError: null, ...delivery } })
        return cases.row
    })
    return casesSent.run(startCheckRun(lab.deps, newSetup('dev1')))
}

test('passes while nothing waits, or waits for its time', () => {
    expect(find([]).status).toBe('pass')
    expect(find([{ nextAttemptAt: NOW + 5 * MINUTE }, { nextAttemptAt: NOW - 9 * MINUTE }]).status).toBe(
        'pass',
    )
})

test('fails when cases are overdue: the job does not run', () => {
    expect(find([{ nextAttemptAt: NOW - 42 * MINUTE }])).toMatchObject({
        status: 'fail',
        parameters: ['1', '42'],
        link: { url: expect.stringContaining('send%20cases') },
    })
})

test('warns with the reason why a case waits', () => {
    const lastError = { code: 'CONNECTOR_UNAUTHORIZED', parameters: ['401'], correlationId: 'c1' }
    expect(find([{ nextAttemptAt: NOW + 5 * MINUTE, lastError }])).toMatchObject({
        status: 'warn',
        code: 'CONNECTOR_UNAUTHORIZED',
        parameters: ['401'],
        correlationId: 'c1',
    })
})

test('applies where cases go by calls', () => {
    const { entries, ...fresh } = newSetup('dev1')
    const using = (supportBackend: SetupState['entries']['setup-type']['supportBackend']): SetupState => ({
        ...fresh,
        entries: {
            ...entries,
            'setup-type': {
                ...entries['setup-type'],
                basicAuthentication: true,
                features: ['support-cases'],
                supportBackend,
            },
        },
    })
    expect(casesSent.applies(using('connector'))).toBe(true)
    expect(casesSent.applies(using('admin-center'))).toBe(false)
})
