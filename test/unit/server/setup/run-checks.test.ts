import { found, passed, type Check, type CheckResult } from '../../../../src/server/setup/check.ts'
import { parseCheckResult } from '../../../../src/server/setup/parse-check-result.ts'
import { checkRowId, runChecks } from '../../../../src/server/setup/run-checks.ts'
import { newSetup, type SetupState } from '../../../../src/server/setup/setup-state.ts'
import { checkLab } from './check-lab.ts'
import { NOW } from '../../../fakes/memory-platform.ts'

const check = (id: string, run: Check['run'] = () => passed('Fine.'), more: Partial<Check> = {}): Check => ({
    id,
    title: id,
    group: 'instance',
    feature: 'setup',
    required: true,
    applies: () => true,
    subject: (state) => state.entries.tenant.domain,
    run,
    ...more,
})
const state: SetupState = newSetup('dev1')
const withDomain = (domain: string): SetupState => ({
    ...state,
    entries: { ...state.entries, tenant: { domain, cloud: 'global' } },
})

test('what applies is run, stored under an id of its own, and answered', () => {
    const lab = checkLab()
    const results = runChecks(lab.deps, state, [
        check('one'),
        check('two', undefined, { applies: () => false }),
        check('three', undefined, { group: 'features' }),
    ])
    expect(results.map(({ id, status, ranAt }) => [id, status, ranAt])).toEqual([
        ['one', 'pass', NOW],
        ['three', 'pass', NOW],
    ])
    expect([...lab.resultRows.keys()]).toEqual(
        ['one', 'three'].map((id) => checkRowId(lab.platform.digest, id)),
    )
    const group = runChecks(
        lab.deps,
        state,
        [check('one'), check('three', undefined, { group: 'features' })],
        {
            group: 'features',
        },
    )
    expect(group.map(({ id }) => id)).toEqual(['three'])
})

test('since stays while the status stays for the same entries', () => {
    const lab = checkLab()
    let status: 'pass' | 'fail' = 'pass'
    const changing = check('one', () =>
        status === 'pass'
            ? passed('Fine.')
            : found('fail', { message: 'Bad.', fix: 'Mend.', whoFixes: 'nobody' }),
    )
    const sinceOf = (given = state): number => {
        lab.platform.at += 1000
        return runChecks(lab.deps, given, [changing])[0]!.since - NOW
    }
    expect([sinceOf(), sinceOf()]).toEqual([1000, 1000])
    status = 'fail'
    expect([sinceOf(), sinceOf()]).toEqual([3000, 3000])
    expect(sinceOf(withDomain('contoso.com'))).toBe(5000)
})

test('a check that breaks is not run, is in the log without what it read, and keeps no other from running', () => {
    const lab = checkLab()
    const results = runChecks(lab.deps, state, [
        check('broken', () => {
            throw new TypeError('cannot read secret-value of undefined')
        }),
        check('after'),
    ])
    expect(results.map(({ id, status, code }) => [id, status, code])).toEqual([
        ['broken', 'not-run', 'CHECK_NOT_FINISHED'],
        ['after', 'pass', null],
    ])
    const [error] = lab.platform.errors
    expect(error).toMatchObject({ code: 'CHECK_NOT_FINISHED', correlationId: results[0]!.correlationId })
    expect(lab.platform.infos[0]).toContain(`broken, ${results[0]!.correlationId}: TypeError`)
    expect(JSON.stringify([lab.platform.errors, lab.platform.infos, results])).not.toContain('secret-value')
})

test('on a copy of the instance, checks that would send are not run; the others are', () => {
    const lab = checkLab()
    let sent = 0
    const sending = (group: Check['group']): Check =>
        check(group, () => ((sent += 1), passed('Fine.')), { group })
    const groups = ['graph', 'connector', 'user-operations', 'azure'] as const
    const cloned: SetupState = { ...state, instanceName: 'production' }
    const results = runChecks(lab.deps, cloned, [...groups.map(sending), check('here')])
    expect(results.map(({ status, code }) => [status, code])).toEqual([
        ...groups.map(() => ['not-run', 'INSTANCE_CLONED']),
        ['pass', null],
    ])
    expect(sent).toBe(0)
    runChecks(lab.deps, { ...cloned, instanceName: 'dev1' }, groups.map(sending))
    expect(sent).toBe(4)
})

test('results that speak for what is being entered are kept', () => {
    const lab = checkLab()
    const [inEffect, entered] = [withDomain('old.example'), withDomain('new.example')]
    runChecks(lab.deps, entered, [check('one')])
    lab.platform.at += 1000
    const results = runChecks(lab.deps, inEffect, [check('one'), check('two')], { keep: entered })
    expect(results.map(({ subject }) => subject)).toEqual(['old.example', 'old.example'])
    expect(lab.results.all().map(({ id, subject }) => [id, subject])).toEqual([
        ['one', 'new.example'],
        ['two', 'old.example'],
    ])
})

describe('a stored result', () => {
    const row = { id: 'one', ranAt: 1, since: 2 }
    const result: CheckResult = {
        ...found('warn', { message: 'M', fix: 'F', parameters: ['a'], whoFixes: 'entra-admin' }),
        ...row,
        subject: 's',
    }
    const { id: _id, ranAt: _ranAt, since: _since, ...finding } = result

    test('is read as it was written', () => {
        expect(parseCheckResult(JSON.stringify(finding), row)).toEqual(result)
    })

    test.each([
        ['nothing', ''],
        ['half', JSON.stringify(finding).slice(0, 40)],
        ['another status', JSON.stringify({ ...finding, status: 'great' })],
        ['no sentence', JSON.stringify({ ...finding, message: 7 })],
        ['a list', '[]'],
    ])('%s counts as not run', (_what, text) => {
        expect(parseCheckResult(text, row)).toBeUndefined()
    })
})
