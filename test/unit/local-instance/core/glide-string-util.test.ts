import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const { run, instance, session } = smallInstance()
const value = (expression: string): unknown => run(`return ${expression}`)
const scopeId = instance.store.insert('sys_scope', { name: 'x_text', scope: 'x_text' })?.['sys_id'] ?? ''
const inScope = (expression: string): string =>
    instance.scripts.evaluateExpression(session('admin'), expression, scopeId)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - dotToUnderBar(String sourceString)',
    () => {
        test.each([["GlideStringUtil.dotToUnderBar('../../etc.d')", '__/__/etc_d']] as const)(
            '%s',
            (expression, expected) => expect(value(expression)).toEqual(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - escapeAllQuotes(String sourceString)',
    () => {
        test.each([["GlideStringUtil.escapeAllQuotes('let\\'s \"escape\"')", 'lets escape']] as const)(
            '%s',
            (expression, expected) => expect(value(expression)).toEqual(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - escapeHTML(String htmlString)',
    () => {
        test.each([["GlideStringUtil.escapeHTML('\"<>&')", '&quot;&lt;&gt;&amp;']] as const)(
            '%s',
            (expression, expected) => expect(value(expression)).toEqual(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - escapeNonPrintable(String sourceString)',
    () => {
        test.each([
            [
                "GlideStringUtil.escapeNonPrintable('test \\x09 non \\x00 printable \\x07 chars \u00e9')",
                'test \\t non \\u0000 printable \\u0007 chars é',
            ],
        ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - escapeQueryTermSeparator(String sourceString)',
    () => {
        test.each([["GlideStringUtil.escapeQueryTermSeparator('test^Test')", 'test^^Test']] as const)(
            '%s',
            (expression, expected) => expect(value(expression)).toEqual(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - escapeTicks(String sourceString)',
    () => {
        test.each([["GlideStringUtil.escapeTicks('let\\'s try')", "let\\'s try"]] as const)(
            '%s',
            (expression, expected) => expect(value(expression)).toEqual(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - getHTMLValue(String sourceString)',
    () => {
        test.each([["GlideStringUtil.getHTMLValue('&')", '&amp;']] as const)('%s', (expression, expected) =>
            expect(value(expression)).toEqual(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - getNumeric(String sourceString)',
    () => {
        test.each([["GlideStringUtil.getNumeric('123 test 456 String 789')", '123456789']] as const)(
            '%s',
            (expression, expected) => expect(value(expression)).toEqual(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - isBase64(String sourceString)',
    () => {
        test.each([
            [
                "['GethdTYehdtshetB*', 'c2FtcGxl', 'c2E=', 'c2E'].map(GlideStringUtil.isBase64)",
                [false, true, true, false],
            ],
        ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - isEligibleSysID(String sourceString)',
    () => {
        test.each([
            [
                "['62826bf03710200044e0bfc8bcbe5df1', '62826BF03710200044E0BFC8BCBE5DF1', '62826bf03710200044e0bfc8bcbe5df', 'x2826bf03710200044e0bfc8bcbe5df1'].map(GlideStringUtil.isEligibleSysID)",
                [true, true, false, false],
            ],
        ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - newLinesToBreaks(String sourceString)',
    () => {
        test.each([["GlideStringUtil.newLinesToBreaks('a\\nb')", 'a<br/>b']] as const)(
            '%s',
            (expression, expected) => expect(value(expression)).toEqual(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - normalizeWhitespace(String sourceString)',
    () => {
        test.each([
            [
                "GlideStringUtil.normalizeWhitespace('  test with \\n (new line)\\t and  (tab) ')",
                'test with (new line) and (tab)',
            ],
        ] as const)('%s', (expression, expected) => expect(value(expression)).toEqual(expected))
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - unEscapeHTML(String htmlString)',
    () => {
        test('each scope has its own spelling', () => {
            const text = "('&quot;&lt;&gt;&amp;lt;')"
            expect(value(`GlideStringUtil.unEscapeHTML${text}`)).toBe('"<>&lt;')
            expect(inScope(`GlideStringUtil.unescapeHTML${text}`)).toBe('"<>&lt;')
            expect(() => inScope(`GlideStringUtil.unEscapeHTML${text}`)).toThrow(
                'unEscapeHTML is unescapeHTML in scoped applications',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - urlEncode(String url)',
    () => {
        test('in the global scope only', () => {
            const call = `GlideStringUtil.urlEncode('Test: " < &amp;')`
            expect(value(call)).toBe('Test%3A+%22+%3C+%26amp%3B')
            expect(() => inScope(call)).toThrow(
                'GlideStringUtil.urlEncode is available in the global scope only',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/GlideStringUtilScopedAPI',
    'GlideStringUtil - escapeForHomePage(String sourceString)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value("GlideStringUtil.escapeForHomePage('x')")).toThrow(
                'local instance: GlideStringUtil.escapeForHomePage is not implemented',
            ))
    },
)
