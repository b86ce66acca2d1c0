import fc from 'fast-check'
import { checkValues } from '../../../../../src/server/user-operations/runbooks/runbook-values.ts'
import type { RunbookParameter } from '../../../../../src/server/user-operations/runbooks/runbook.ts'
import { parameter, runbook } from '../../../../fakes/automation-account.ts'
import { EMMA, OperationsLab } from '../../../../fakes/operations-lab.ts'

const lab = new OperationsLab()

/** What comes of a value of one parameter: what the runbook is given, or the error's code. */
function given(changes: Partial<RunbookParameter>, value: string): string {
    const answer = checkValues(lab.deps(), runbook({ parameters: [parameter('P', changes)] }), { P: value })
    return answer.ok ? (answer.value['P'] ?? '(nothing)') : answer.error.code
}

const WRONG = 'RUNBOOK_PARAMETER_WRONG'

test.each<[string, Partial<RunbookParameter>, string, string]>([
    ['text', {}, 'reception', 'reception'],
    ['text with spaces around it', {}, '  reception ', 'reception'],
    ['text that is not there', {}, ' ', 'RUNBOOK_PARAMETER_MISSING'],
    ['text that may be absent', { isRequired: false }, '', '(nothing)'],
    ['quotes', {}, `O'Hara "Jr"`, `O'Hara "Jr"`],
    ['what PowerShell would call', {}, '$(Remove-Item x); x | y', '$(Remove-Item x); x | y'],
    ['two lines', {}, 'a\nb', WRONG],
    ['a carriage return', {}, 'a\rb', WRONG],
    ['a line separator', {}, 'a\u2028b', WRONG],
    ['a sign that turns the direction', {}, 'a\u202eb', WRONG],
    ['a null character', {}, 'a\u0000b', WRONG],
    ['an object', {}, '{"a":1}', WRONG],
    ['a list', {}, ' [1]', WRONG],
    ['a text of JSON', {}, '"a"', WRONG],
    ['a mail address', {}, 'x reception@contoso.com', WRONG],
    ['an at sign by itself', {}, 'a @ b', 'a @ b'],
    ['255 characters', {}, 'x'.repeat(255), 'x'.repeat(255)],
    ['256 characters', {}, 'x'.repeat(256), WRONG],
    ['a pattern that fits', { pattern: '[a-z]+|[0-9]+' }, 'abc', 'abc'],
    ['a pattern that fits a part only', { pattern: '[a-z]+|[0-9]+' }, 'abc1', WRONG],
    ['a pattern that is none', { pattern: '(' }, 'abc', WRONG],
    ['a choice', { type: 'choice', choices: ['A', 'B'] }, 'B', 'B'],
    ['another choice', { type: 'choice', choices: ['A', 'B'] }, 'b', WRONG],
    ['a number', { type: 'number' }, '-12.5', '-12.5'],
    ['a number of another kind', { type: 'number' }, '1e3', WRONG],
    ['no number', { type: 'number' }, 'NaN', WRONG],
    ['a yes', { type: 'boolean' }, 'true', 'true'],
    ['no yes', { type: 'boolean' }, 'yes', WRONG],
    ['a person', { type: 'user' }, EMMA, EMMA],
    ['nobody', { type: 'user' }, 'f'.repeat(32), WRONG],
    ['a name in place of a person', { type: 'user' }, 'Emma', WRONG],
])('%s', (_name, changes, value, expected) => {
    expect(given(changes, value)).toBe(expected)
})

test('only what is registered is taken', () => {
    const answer = checkValues(lab.deps(), runbook({ parameters: [parameter('P')] }), { P: 'a', Q: 'b' })
    expect(answer).toMatchObject({ error: { code: 'RUNBOOK_PARAMETER_UNKNOWN', parameters: ['Q'] } })
    const inherited = checkValues(lab.deps(), runbook({ parameters: [] }), { constructor: 'x' })
    expect(inherited).toMatchObject({ error: { code: 'RUNBOOK_PARAMETER_UNKNOWN' } })
})

test('values that are too long together are refused', () => {
    const parameters = Array.from({ length: 20 }, (_, n) => parameter(`P${n}`))
    const values = Object.fromEntries(parameters.map(({ name }) => [name, 'x'.repeat(255)]))
    expect(checkValues(lab.deps(), runbook({ parameters }), values)).toMatchObject({
        error: { code: 'RUNBOOK_PARAMETERS_LONG' },
    })
})

test('whatever somebody enters is given as it is, in one line without an address, or refused', () => {
    fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
            const answer = given({ isRequired: false }, value)
            if (answer.startsWith('RUNBOOK_') || answer === '(nothing)') return
            expect(answer).toBe(value.trim())
            // eslint-disable-next-line no-control-regex -- it is what must not be there
            expect(answer).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|[^\s@]@[^\s@]|^[[{"]/)
            expect(answer.length).toBeLessThanOrEqual(255)
        }),
    )
})
