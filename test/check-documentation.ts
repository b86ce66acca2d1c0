/**
 * `npm run check:docs -- DIR`: does every page and heading that a test of the local instance cites (`documented(…)`)
 * stand in DIR, a copy of github.com/ServiceNow/ServiceNowDocs, or in the SDK's own documentation?
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const TESTS = ['test/unit/local-instance', 'test/e2e']
const SDK = 'node_modules/@servicenow/sdk/docs'

interface Citation {
    readonly page: string
    readonly heading: string
}

const [directory] = process.argv.slice(2)
if (!directory || !existsSync(join(directory, 'markdown'))) {
    process.stderr.write(
        'Usage: npm run check:docs -- DIR   (a copy of github.com/ServiceNow/ServiceNowDocs)\n',
    )
    process.exit(2)
}

const fileOf = (page: string): string =>
    page.startsWith('sdk:') ? join(SDK, `${page.slice(4)}.md`) : join(directory, 'markdown', `${page}.md`)

/** The headings of a page as a reader sees them: no `#`, no escapes, no emphasis marks. Some stand right behind a table. */
function headings(file: string): ReadonlySet<string> {
    const lines = readFileSync(file, 'utf8').split('\n')
    const found = lines.flatMap((line) => /^(?:<\/table>)?#{1,6}\s+(.+?)\s*$/.exec(line)?.[1] ?? [])
    return new Set(
        found.map((text) =>
            text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/\\(.)/g, '$1').replace(/[*`]/g, ''),
        ),
    )
}

/** The text of an expression that is a string, or is built of constants of its file that are. Throws on any other. */
function textOf(file: ts.SourceFile, expression: ts.Expression | undefined): string {
    if (expression && ts.isStringLiteralLike(expression)) return expression.text
    if (expression && ts.isIdentifier(expression)) return textOf(file, constant(file, expression.text))
    if (expression && ts.isTemplateExpression(expression))
        return expression.templateSpans.reduce(
            (text, span) => text + textOf(file, span.expression) + span.literal.text,
            expression.head.text,
        )
    throw new Error(`${file.fileName}: ${expression?.getText(file) ?? 'an argument'} is no constant text`)
}

function constant(file: ts.SourceFile, name: string): ts.Expression | undefined {
    const declarations = file.statements
        .filter(ts.isVariableStatement)
        .flatMap(({ declarationList }) => [...declarationList.declarations])
    return declarations.find((one) => ts.isIdentifier(one.name) && one.name.text === name)?.initializer
}

function citations(path: string): readonly Citation[] {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    const found: Citation[] = []
    const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && node.expression.getText(file) === 'documented') {
            const [page, heading] = node.arguments
            found.push({ page: textOf(file, page), heading: textOf(file, heading) })
        }
        ts.forEachChild(node, visit)
    }
    visit(file)
    return found
}

const tests = TESTS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => join(folder, name)),
)
const all = tests.flatMap((test) => citations(test).map((citation) => ({ test, ...citation })))
const missing = all.filter(
    ({ page, heading }) => !existsSync(fileOf(page)) || !headings(fileOf(page)).has(heading),
)
for (const { test, page, heading } of missing)
    process.stdout.write(
        `${test}: ${page} › ${heading}: ${existsSync(fileOf(page)) ? 'no such heading' : 'no such page'}\n`,
    )
const pages = new Set(all.map(({ page }) => page))
process.stdout.write(
    `${String(all.length)} citations of ${String(pages.size)} pages, ${String(missing.length)} not found\n`,
)
process.exitCode = all.length > 0 && missing.length === 0 ? 0 : 1
