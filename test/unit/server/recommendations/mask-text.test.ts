import fc from 'fast-check'
import { maskText } from '../../../../src/server/recommendations/mask-text.ts'

test.each([
    ['mail to jo.doe@contoso.com bounces', 'mail to … bounces'],
    ['see https://contoso.sharepoint.com/sites/x?a=b now', 'see … now'],
    ['server files.contoso.local is slow', 'server … is slow'],
    ['call me on +44 20 7946 0018 please', 'call me on … please'],
    ['laptop LT0048213 is not compliant', 'laptop … is not compliant'],
    ['AADSTS50076 when signing in', 'AADSTS50076 when signing in'],
    ['error 0x8004010F in Outlook', 'error 0x8004010F in Outlook'],
    ['550 5.7.1 bounced', '550 5.7.1 bounced'],
    ['  two   spaces\nand a line ', 'two spaces and a line'],
])('%p is kept as %p', (text, kept) => {
    expect(maskText(text)).toBe(kept)
})

test('no mail address stays, wherever it stands, and a text is never longer than its column', () => {
    fc.assert(
        fc.property(fc.string(), fc.emailAddress(), fc.string(), (before, address, after) => {
            const kept = maskText(`${before} ${address} ${after}`)
            expect(kept).not.toContain(address)
            expect(kept.length).toBeLessThanOrEqual(200)
        }),
    )
})
