import {
    found,
    passed,
    type Check,
    type CheckResult,
    type Finding,
} from '../../../../src/server/setup/check.ts'
import { toCheckView } from '../../../../src/server/setup/check-view.ts'
import { newSetup } from '../../../../src/server/setup/setup-state.ts'
import { MemoryPlatform, NOW } from '../../../fakes/memory-platform.ts'

const { user } = new MemoryPlatform()
const state = newSetup('dev1')
const check: Check = {
    id: 'reachable',
    title: 'Reachable',
    group: 'graph',
    feature: 'service-health',
    step: 'outbound',
    required: true,
    applies: () => true,
    subject: ({ entries }) => entries.tenant.cloud,
    run: () => passed('Fine.'),
}
const result = (finding: Finding, changes: Partial<CheckResult> = {}): CheckResult => ({
    ...finding,
    id: 'reachable',
    subject: 'global',
    ranAt: NOW,
    since: NOW - 1000,
    ...changes,
})
const failing = found('fail', {
    message: '{0} cannot be reached.',
    fix: 'Allow {0}.',
    parameters: ['graph.microsoft.com'],
    whoFixes: 'servicenow-admin',
    link: { text: 'Open', url: '/x.do' },
    code: 'NETWORK_UNREACHABLE',
    correlationId: 'c',
})

test('a result is shown with its sentences filled, its times and where to go', () => {
    expect(toCheckView(check, result(failing), state, user)).toEqual({
        id: 'reachable',
        title: 'Reachable',
        group: 'graph',
        feature: 'service-health',
        step: 'outbound',
        isRequired: true,
        status: 'fail',
        message: 'graph.microsoft.com cannot be reached.',
        fix: 'Allow graph.microsoft.com.',
        whoFixes: 'servicenow-admin',
        link: { text: 'Open', url: '/x.do' },
        code: 'NETWORK_UNREACHABLE',
        correlationId: 'c',
        ranAt: '2026-11-21T09:00:00.000Z',
        since: '2026-11-21T08:59:59.000Z',
    })
})

test.each([
    ['no result', undefined],
    ['a result of other entries', result(failing, { subject: 'china' })],
    ['a result of another check', result(failing, { id: 'other' })],
])('%s: not run', (_what, given) => {
    const view = toCheckView(check, given, state, user)
    expect(view).toMatchObject({ status: 'not-run', fix: '', code: null, ranAt: null, whoFixes: 'nobody' })
    expect(view.message).toBe('Not run yet for what is entered.')
})
