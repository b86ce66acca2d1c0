import { tokenIn } from '../../../../src/client/shared/session-token.ts'

describe('the token in a page', () => {
    it('is what the script of the page assigns to g_ck', () => {
        expect(tokenIn('<script>window.g_ck = "0123456789abcdef0123456789abcdef";</script>')).toBe(
            '0123456789abcdef0123456789abcdef',
        )
        expect(tokenIn("var g_ck='0123456789abcdef'")).toBe('0123456789abcdef')
    })

    it.each(['', '<h1>Sign in</h1>', 'window.g_ck = ""', 'window.my_g_ck = "0123456789abcdef"'])(
        'is not found in %p',
        (html) => {
            expect(tokenIn(html)).toBeNull()
        },
    )
})
