import { productName } from '../../../../src/server/security-tickets/product-name.ts'

test('a product is called by the name that people know', () => {
    expect(productName('AzureAD')).toBe('Microsoft Entra ID')
    expect(productName('MDATP')).toBe('Microsoft Defender for Endpoint')
})

test.each(['Forms', '', 'constructor', 'azuread', '__proto__'])(
    'what is not known stays as Microsoft tells it: "%s"',
    (service) => {
        expect(productName(service)).toBe(service)
    },
)
