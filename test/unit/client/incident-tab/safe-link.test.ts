import fc from 'fast-check'
import { isMicrosoftPage, isOnInstance } from '../../../../src/client/incident-tab/safe-link.ts'

const INSTANCE = 'https://example.service-now.com'

describe('a page of Microsoft', () => {
    it.each([
        'https://learn.microsoft.com/outlook/troubleshoot',
        'https://support.microsoft.com/office/x?y=1#z',
        'HTTPS://LEARN.MICROSOFT.COM/x',
    ])('is %s', (url) => expect(isMicrosoftPage(url)).toBe(true))

    it.each([
        'http://learn.microsoft.com/x',
        'https://learn.microsoft.com.evil.example/x',
        'https://learn.microsoft.com@evil.example/x',
        'https://user@learn.microsoft.com/x',
        'https://learn.microsoft.com:8443/x',
        'https://evil.example/learn.microsoft.com/',
        'https://microsoft.com/x',
        'javascript:alert(1)',
        'data:text/html,x',
        '//learn.microsoft.com/x',
        '/kb_view.do',
        '',
    ])('is not %s', (url) => expect(isMicrosoftPage(url)).toBe(false))
})

describe('an address of the instance', () => {
    it.each(['/kb_view.do?sys_kb_id=1', 'kb_view.do', `${INSTANCE}/kb_view.do`, '/\t/kb_view'])(
        'may be %p only when it stays there',
        (url) => expect(isOnInstance(url, INSTANCE)).toBe(new URL(url, INSTANCE).origin === INSTANCE),
    )

    it.each([
        '//evil.example/x',
        '/\\evil.example',
        '\\\\evil.example',
        '/\t/evil.example',
        'javascript:alert(1)',
    ])('is not %p', (url) => expect(isOnInstance(url, INSTANCE)).toBe(false))
})

it('nothing that is let through leads anywhere else', () => {
    const parts = fc.constantFrom(
        'https:',
        'http:',
        'javascript:',
        '//',
        '/',
        '\\',
        '@',
        ':',
        'learn.microsoft.com',
        'evil.example',
        '\t',
        '.',
        '?',
        '#',
        'x',
    )
    fc.assert(
        fc.property(fc.array(parts, { maxLength: 8 }), (all) => {
            const url = all.join('')
            if (isMicrosoftPage(url))
                expect(new URL(url).origin).toMatch(/^https:\/\/(learn|support)\.microsoft\.com$/)
            if (isOnInstance(url, INSTANCE)) expect(new URL(url, INSTANCE).origin).toBe(INSTANCE)
        }),
    )
})
