import { readFileSync } from 'node:fs'
import { ERRORS, isErrorCode, type ErrorCode } from '../../../../../src/server/errors.ts'
import { CHECKS } from '../../../../../src/server/setup/check-registry.ts'
import { explainProblems } from '../../../../../src/server/setup/diagnostics/explain-problems.ts'
import { KNOWN_PROBLEMS } from '../../../../../src/server/setup/diagnostics/known-problems.ts'
import type { CheckView } from '../../../../../src/server/setup/wizard.ts'
import { MemoryPlatform } from '../../../../fakes/memory-platform.ts'

const { user } = new MemoryPlatform()
const check = (id: string, status: CheckView['status']): CheckView => ({
    id,
    title: `Title of ${id}`,
    group: 'graph',
    feature: 'setup',
    step: null,
    isRequired: true,
    status,
    message: 'What is wrong.',
    fix: 'What to do.',
    whoFixes: 'servicenow-admin',
    link: null,
    code: null,
    correlationId: null,
    ranAt: null,
    since: null,
})
const explained = (checks: readonly CheckView[], codes: readonly ErrorCode[]): number[] =>
    explainProblems(
        checks,
        codes.map((code) => ({ code })),
        user,
    )
        .filter(({ explanations }) => explanations.length > 0)
        .map(({ number }) => number)

test('all sixteen are there, in the order of the guide, then the three of the guide to tickets', () => {
    expect(KNOWN_PROBLEMS.map(({ number }) => number)).toEqual([...Array(19).keys()].map((at) => at + 1))
})

test('every code exists, and every row has a check or a code', () => {
    for (const { number, checks, codes } of KNOWN_PROBLEMS) {
        expect([number, codes.filter((code) => !isErrorCode(code))]).toEqual([number, []])
        expect([number, checks.length + codes.length > 0]).toEqual([number, true])
    }
})

test('every check is in the registry', () => {
    const ids = CHECKS.map(({ id }) => id)
    for (const { number, checks } of KNOWN_PROBLEMS)
        expect([number, checks.filter((id) => !ids.includes(id))]).toEqual([number, []])
})

test('where the guide quotes a sentence of this app, its error is tied to the row', () => {
    const quoted = { SETUP_INCOMPLETE: [2, 4, 6], SETUP_FINAL_STEP: [3, 5, 7], LINKED_ACCOUNT_INVALID: [8] }
    for (const [code, numbers] of Object.entries(quoted)) {
        const { message } = ERRORS[code as keyof typeof quoted]
        const rows = KNOWN_PROBLEMS.filter(({ problem }) => problem.includes(`"${message}"`))
        expect(rows.map(({ number }) => number)).toEqual(numbers)
        for (const { codes } of rows) expect(codes).toContain(code)
    }
})

test('the misspelt log source of the guide is in no action', () => {
    for (const { action } of KNOWN_PROBLEMS) expect(action).not.toMatch(/m365_assit/)
})

test('what fails or warns explains, what passed or never ran does not', () => {
    expect(explained([check('incident-tab-attached', 'fail')], [])).toEqual([1])
    expect(explained([check('incident-tab-attached', 'warn')], [])).toEqual([1])
    expect(explained([check('incident-tab-attached', 'pass')], [])).toEqual([])
    expect(explained([check('incident-tab-attached', 'not-run')], [])).toEqual([])
    expect(explained([], ['SETUP_INCOMPLETE'])).toEqual([2, 4, 6])
    expect(explained([], ['SETUP_FINAL_STEP'])).toEqual([3, 5, 7])
    expect(explained([], ['LINKED_ACCOUNT_INVALID'])).toEqual([8])
})

test('an explanation says what to do, with nothing unfilled', () => {
    const rows = explainProblems([check('graph-token', 'fail')], [{ code: 'ENTRA_SECRET_EXPIRED' }], user)
    const second = rows[1]?.explanations[0]
    expect(second).toEqual({
        kind: 'check',
        id: 'graph-token',
        message: 'Title of graph-token: What is wrong.',
        fix: 'What to do.',
    })
    expect(rows[7]?.problem).toContain('"{EmailAddress} is not a valid Microsoft 365 admin account.')
    const codes = explainProblems([], [{ code: 'NETWORK_UNREACHABLE' }], user).flatMap(
        ({ explanations }) => explanations,
    )
    expect(codes.length).toBeGreaterThan(0)
    for (const { message, fix } of codes) expect(message + fix).not.toMatch(/\{\d\}/)
})

test('what is known of an error fills its sentence, in the language of the reader', () => {
    const rows = explainProblems(
        [],
        [{ code: 'NETWORK_UNREACHABLE', parameters: ['graph.microsoft.com'] }],
        user,
    )
    expect(rows[8]?.explanations[0]?.message).toBe('The host graph.microsoft.com could not be reached.')
})

test('docs/troubleshooting.md has the same table', () => {
    const guide = readFileSync('docs/troubleshooting.md', 'utf8')
    for (const { number, problem, placeholder, codes } of KNOWN_PROBLEMS) {
        const line = guide.split('\n').find((text) => new RegExp(`^\\| ${number}\\s+\\|`).test(text)) ?? ''
        expect(line).toContain(problem.replace('{0}', placeholder))
        // Rows that share all codes of Microsoft being silent name them once.
        if (codes.length <= 4) for (const code of codes) expect(line).toContain(code)
    }
})
