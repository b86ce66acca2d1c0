import fc from 'fast-check'
import { microsoftPage } from '../../../../src/server/recommendations/microsoft-page.ts'

test.each([
    ['https://learn.microsoft.com/en-us/a/b?view=x#c', 'learn.microsoft.com/a/b'],
    ['https://learn.microsoft.com/a/b/', 'learn.microsoft.com/a/b'],
    ['https://support.microsoft.com/zh-hans-cn/office/c', 'support.microsoft.com/office/c'],
    ['https://support.microsoft.com', 'support.microsoft.com'],
    ['HTTPS://Learn.Microsoft.com/EN-US/A', 'learn.microsoft.com/a'],
])('%s is the page %s', (address, key) => expect(microsoftPage(address)?.key).toBe(key))

const HOSTS = ['learn.microsoft.com', 'support.microsoft.com']

/** Parts that make an address lead elsewhere, in any order. */
const part = fc.constantFrom(
    'https:',
    'http:',
    'javascript:',
    '//',
    '/',
    '\\',
    '@',
    ':8443',
    '.',
    '..',
    '%2f',
    '?',
    '#',
    '\t',
    '\n',
    '"',
    '<',
    ' ',
    'learn.microsoft.com',
    'support.microsoft.com',
    'evil.example',
    'user:pw',
    'en-us',
)
const address = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.array(part, { maxLength: 6 }).map((parts) => `https://learn.microsoft.com${parts.join('')}`),
)

test('whatever passes leads to one of the two sites for a browser, too, and cannot leave an attribute', () => {
    fc.assert(
        fc.property(address, (given) => {
            const page = microsoftPage(given)
            if (!page) return
            const { protocol, hostname, port, username, password } = new URL(page.url)
            expect(protocol).toBe('https:')
            expect(HOSTS).toContain(hostname)
            expect([port, username, password]).toEqual(['', '', ''])
            expect(page.url).not.toMatch(/[\s"'<>\\`]/)
            // What is read back from the cache is the same page.
            expect(microsoftPage(page.url)).toEqual(page)
        }),
        { numRuns: 5000 },
    )
})
