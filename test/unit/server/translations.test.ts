import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { PRODUCTS } from '../../../src/server/security-tickets/product-name.ts'

const ROOT = join(__dirname, '../../..')

const filesBelow = (path: string): string[] =>
    statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesBelow(join(path, name))) : [path]

/** Every literal text of a source file that `wanted` picks. */
function literals(path: string, wanted: (node: ts.StringLiteralLike) => boolean): string[] {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2021, true)
    const found: string[] = []
    const visit = (node: ts.Node): void => {
        if (ts.isStringLiteralLike(node) && wanted(node)) found.push(node.text)
        node.forEachChild(visit)
    }
    visit(source)
    return found
}

const isArgumentOf = (node: ts.Node, name: string): boolean =>
    ts.isCallExpression(node.parent) && node.parent.expression.getText() === name

/** English keys of all French rows, with how often each stands there. */
const french = filesBelow(join(ROOT, 'src/fluent/messages')).flatMap((path) =>
    literals(
        path,
        (node) =>
            ts.isPropertyAssignment(node.parent) &&
            node.parent.name.getText() === 'key' &&
            node.parent.initializer === node,
    ),
)

test('every text of every page has its French', () => {
    const texts = filesBelow(join(ROOT, 'src/client'))
        .filter((path) => /\.tsx?$/.test(path))
        .flatMap((path) => literals(path, (node) => isArgumentOf(node, 't')))
    expect(texts.length).toBeGreaterThan(50)
    expect([...new Set(texts)].filter((text) => !french.includes(text))).toEqual([])
})

test('no text of a page has a sign that the page escapes: it would not be found there, and its number be shown', () => {
    const texts = filesBelow(join(ROOT, 'src/client'))
        .filter((path) => /\.tsx?$/.test(path))
        .flatMap((path) => literals(path, (node) => isArgumentOf(node, 't')))
    expect(texts.filter((text) => /[<>&{}]/.test(text))).toEqual([])
})

/** What the other side writes on its own form, in its own words: handed over as it stands. */
const EXACT_VALUES = [
    ...['Basic Auth', 'AAD Auth', 'Client Credentials'],
    ...['User Administrator', 'Privileged Authentication Administrator', 'Global Administrator'],
]

/** A sentence begins with a capital (or a placeholder) and has a space; URLs and JSON do not. */
const sentencesBelow = (folder: string): string[] =>
    filesBelow(join(ROOT, folder))
        .filter((path) => !path.includes('generated'))
        .flatMap((path) => literals(path, (node) => !ts.isImportDeclaration(node.parent)))
        .filter((text) => /^(?:[A-Z]|\{\d\} )[^ ]*.* /.test(`${text} `) && / /.test(text))

test('every sentence that setup says has its French and fits the column sys_ui_message.key', () => {
    const sentences = sentencesBelow('src/server/setup')
    expect([...new Set(sentences)].filter((text) => ![...french, ...EXACT_VALUES].includes(text))).toEqual([])
    expect(sentences.filter((text) => text.length > 255)).toEqual([])
})

/** Not said by the page: the default template, which an admin writes in their own words; Microsoft's own; a job's name. */
const NOT_SAID = [
    /\{[a-zA-Z]+\}/,
    /^Closed\/Resolved by Caller$|^Microsoft 365$|^Microsoft 365 suite$|^Exchange Online$/,
    /^Microsoft 365 Support: /,
    /^Some users can't access|^Users can't access|^We're investigating|^E-Mail and calendar access$/,
]

test('every sentence that service health says has its French and fits the column sys_ui_message.key', () => {
    const sentences = sentencesBelow('src/server/service-health').filter(
        (text) => !NOT_SAID.some((one) => one.test(text)),
    )
    expect(sentences.length).toBeGreaterThan(100)
    expect([...new Set(sentences)].filter((text) => !french.includes(text))).toEqual([])
    expect(sentences.filter((text) => text.length > 255)).toEqual([])
})

/** Microsoft's own names. */
const NAMES = ['Microsoft 365 Apps', 'Microsoft 365 Copilot', 'Power Platform', 'Defender for Office 365']

test('every sentence that recommendations say has its French and fits the column sys_ui_message.key', () => {
    const sentences = sentencesBelow('src/server/recommendations').filter(
        (text) => ![...NAMES, ...EXACT_VALUES].includes(text),
    )
    expect(sentences.length).toBeGreaterThan(8)
    expect([...new Set(sentences)].filter((text) => !french.includes(text))).toEqual([])
    expect(sentences.filter((text) => text.length > 255)).toEqual([])
})

test('every reason why a filter of the history is refused has its French', () => {
    const reasons = literals(
        join(ROOT, 'src/server/service-health/page/parse-issue-filter.ts'),
        (node) => isArgumentOf(node, 'refuse') && / /.test(node.text),
    )
    expect(reasons.length).toBeGreaterThan(8)
    expect(reasons.filter((text) => !french.includes(text))).toEqual([])
})

test('no sentence has two French rows', () => {
    expect(french.filter((key, index) => french.indexOf(key) !== index)).toEqual([])
})

/** Microsoft's names of services, and names of what stands on the form and in setup. */
const CASE_NAMES = [
    'Exchange Online',
    'Microsoft Teams',
    'SharePoint Online',
    'OneDrive for Business',
    'Microsoft 365 apps',
    'Microsoft 365 suite',
    'Microsoft Entra',
    'Microsoft Intune',
    'Microsoft Purview',
    'Microsoft Copilot (Microsoft 365)',
    'Microsoft Defender XDR',
    'Power Platform',
    'Sev A (Critical)',
    'Sev B (High)',
    'Sev C (Non-critical)',
    // Said to Microsoft.
    'Cancelled by the customer while it was being sent.',
]

test('every sentence that support cases say has its French and fits the column sys_ui_message.key', () => {
    const sentences = sentencesBelow('src/server/support-cases').filter((text) => !CASE_NAMES.includes(text))
    expect(sentences.length).toBeGreaterThan(40)
    expect([...new Set(sentences)].filter((text) => !french.includes(text))).toEqual([])
    expect(sentences.filter((text) => text.length > 255)).toEqual([])
})

/** Values of the platform's own choices, and what other systems send. */
const TICKET_NAMES = [
    'Closed/Resolved by Caller',
    // Of a ticket to try with.
    'Require multifactor authentication for administrative roles',
    'Administrators sign in with a second factor.',
    ...Object.values(PRODUCTS),
]

test('every sentence that security tickets say has its French and fits the column sys_ui_message.key', () => {
    const sentences = sentencesBelow('src/server/security-tickets').filter(
        (text) => !TICKET_NAMES.includes(text),
    )
    expect(sentences.length).toBeGreaterThan(5)
    expect([...new Set(sentences)].filter((text) => !french.includes(text))).toEqual([])
    expect(sentences.filter((text) => text.length > 255)).toEqual([])
})

test('every sentence that the configuration of user operations says has its French and fits the column sys_ui_message.key', () => {
    const sentences = sentencesBelow('src/server/user-operations/configuration')
    expect(sentences.length).toBeGreaterThan(40)
    expect([...new Set(sentences)].filter((text) => !french.includes(text))).toEqual([])
    expect(sentences.filter((text) => text.length > 255)).toEqual([])
})
