import type ts from 'typescript'
import { keptOnDisk } from './kept-on-disk.ts'
import { typescript } from './typescript.ts'

function parse(source: string): ts.SourceFile {
    const { createSourceFile, ScriptKind, ScriptTarget } = typescript()
    return createSourceFile('script.js', source, ScriptTarget.ES2022, false, ScriptKind.JS)
}

function contains(node: ts.Node, test: (node: ts.Node) => boolean): boolean {
    return (
        test(node) ||
        (typescript().forEachChild(node, (child) => contains(child, test) || undefined) ?? false)
    )
}

function isDynamicImport(node: ts.Node): boolean {
    const { isCallExpression, SyntaxKind } = typescript()
    return isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword
}

/** Throws on `import()`: the engine has none, and it would load Node's modules. */
export function refuseDynamicImport(source: string): void {
    if (source.includes('import') && contains(parse(source), isDynamicImport))
        throw new Error('local instance: import() is not supported by the engine')
}

/**
 * A script as a function body that answers its last expression, or what `or` says when that is false, as the platform
 * evaluates conditions. A script that returns by itself, or ends in another statement, stays as it is.
 */
export const answeringLastExpression = (source: string, or = 'false'): string => answering(source, or)

const answering = keptOnDisk('script-source.ts', function answering(source = '', or = 'false') {
    const ts = typescript()
    const last = parse(source).statements.at(-1)
    if (!last || !ts.isExpressionStatement(last)) return source
    const { expression } = last
    const text = source.slice(expression.pos, expression.end)
    const answer = or === 'false' ? `(${text}\n)` : `(${text}\n) || ${or}`
    return `${source.slice(0, expression.pos)}\nreturn ${answer}${source.slice(last.end)}`
})

function isForbidden(node: ts.Node): boolean {
    const ts = typescript()
    const changes =
        (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
        (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
    return (
        changes ||
        ts.isFunctionLike(node) ||
        ts.isClassExpression(node) ||
        ts.isDeleteExpression(node) ||
        ts.isAwaitExpression(node) ||
        ts.isYieldExpression(node) ||
        ts.isTaggedTemplateExpression(node) ||
        isDynamicImport(node) ||
        (ts.isBinaryExpression(node) &&
            node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
            node.operatorToken.kind <= ts.SyntaxKind.LastAssignment)
    )
}

/** The one expression of a source, without a closing semicolon. Throws when it is more, or defines or assigns anything. */
export const singleExpression = keptOnDisk('script-source.ts', function single(source = '') {
    const ts = typescript()
    const file = parse(source)
    const [only, ...more] = file.statements
    const { parseDiagnostics } = file as ts.SourceFile & { readonly parseDiagnostics: readonly unknown[] }
    if (!only || more.length > 0 || !ts.isExpressionStatement(only) || parseDiagnostics.length > 0)
        throw new Error('anything but one expression is not allowed')
    if (contains(only.expression, isForbidden))
        throw new Error('defining or assigning something is not allowed')
    return source.slice(only.expression.pos, only.expression.end)
})

/** The names that a script declares with `var` or as a function, outside functions. */
export function declaredNames(source: string): readonly string[] {
    if (!/\b(?:var|function)\b/.test(source)) return []
    const ts = typescript()
    const names: string[] = []
    const visit = (node: ts.Node): void => {
        if (ts.isFunctionDeclaration(node) && node.name) names.push(node.name.text)
        if (ts.isFunctionLike(node) || ts.isClassLike(node)) return
        if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0) {
            for (const { name } of node.declarations) if (ts.isIdentifier(name)) names.push(name.text)
        }
        ts.forEachChild(node, visit)
    }
    visit(parse(source))
    return names
}
