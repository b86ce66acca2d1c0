/** A form in which Microsoft writes error codes, and nobody anything about themselves. */
interface CodeForm {
    readonly form: RegExp
    readonly write: (code: string) => string
}

const upper = (code: string): string => code.toUpperCase()

/** What may stand before and after a code: no letter, digit, or part of an address, host or longer number. */
const alone = (code: string, orAfter = ''): RegExp =>
    new RegExp(`(?:^|[^\\w.@+/\\\\-]${orAfter})(${code})(?![\\w@/\\\\-]|\\.\\w)`, 'gi')

const FORMS: readonly CodeForm[] = [
    // Sign-in: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
    { form: alone('AADSTS\\d{5,7}'), write: upper },
    // Results of Windows and Office.
    { form: alone('0x[0-9a-f]{8}'), write: (code) => `0x${code.slice(2).toUpperCase()}` },
    // Sign-in of devices and apps.
    { form: alone('CAA[0-9a-f]{5}'), write: upper },
    // Enhanced status codes of mail: https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online
    { form: alone('[45]\\.[0-7]\\.\\d{1,3}', '|\\b[45]\\d\\d-'), write: (code) => code },
]

const SIGN_IN =
    '50034 50053 50055 50057 50058 50059 50072 50074 50076 50079 50097 50105 50126 50131 50132 50133 50140 50144 50155 ' +
    '50158 50173 50196 51004 53000 53001 53002 53003 53004 53011 65001 65004 70008 70043 70046 90072 90094 90095 ' +
    '135010 135011 500011 500121 500133 530003 530021 530032 700003 700016 700082 7000218 7000222'
const RESULTS =
    '80180001 80180002 80180003 80180014 80180018 8018000A 8018002B 80070005 8007016A 8007000E 80070057 80071129 ' +
    '800705B4 80072EE2 80072EE7 80072EFD 80090016 80090030 80040115 80040600 8004010F 8004011D 80040154 8004DE40 ' +
    '8004DE80 8004DEB4 8004DEF0 8004FC12 C0000005 80CC0001 80860010 81036502'

/** Codes that people type bare. A number is sent only if it is one of these: others may be anybody's. */
const BARE: Readonly<Record<string, string>> = Object.fromEntries([
    ...SIGN_IN.split(' ').map((code) => [code, `AADSTS${code}`] as const),
    ...RESULTS.split(' ').map((code) => [code, `0x${code}`] as const),
])

/** Known error codes of a text as Microsoft writes them, in its order, each once. */
export function errorCodes(text: string): readonly string[] {
    const found: { readonly at: number; readonly code: string }[] = []
    for (const { form, write } of FORMS) {
        for (const match of text.matchAll(form)) found.push({ at: match.index, code: write(match[1] ?? '') })
    }
    for (const match of text.matchAll(alone('[0-9a-f]{5,8}'))) {
        const code = BARE[upper(match[1] ?? '')]
        if (code !== undefined) found.push({ at: match.index, code })
    }
    return [...new Set(found.sort((a, b) => a.at - b.at).map(({ code }) => code))]
}
