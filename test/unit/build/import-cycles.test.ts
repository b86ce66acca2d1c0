import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import ts from 'typescript'

/** The files that a file needs when it is loaded: imports of types alone are gone by then. */
function neededBy(path: string): readonly string[] {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
    return source.statements.flatMap((statement) => {
        if (ts.isImportDeclaration(statement)) {
            const { importClause } = statement
            const named = importClause?.namedBindings
            const isTypes =
                importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
                (named !== undefined &&
                    ts.isNamedImports(named) &&
                    !importClause?.name &&
                    named.elements.every(({ isTypeOnly }) => isTypeOnly))
            if (isTypes) return []
        } else if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return []
        const from = statement.moduleSpecifier
        return from && ts.isStringLiteral(from) && from.text.startsWith('.')
            ? [normalize(join(path, '..', from.text))]
            : []
    })
}

function firstCycle(needed: ReadonlyMap<string, readonly string[]>): readonly string[] {
    const done = new Set<string>()
    const visit = (path: string, way: readonly string[]): readonly string[] => {
        if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
        if (done.has(path)) return []
        for (const next of needed.get(path) ?? []) {
            const found = visit(next, [...way, path])
            if (found.length > 0) return found
        }
        done.add(path)
        return []
    }
    for (const path of needed.keys()) {
        const found = visit(path, [])
        if (found.length > 0) return found
    }
    return []
}

// In a cycle it depends on who is loaded first whether a module finds what it imports.
test.each(['src/server', 'src/client', 'local'])('no modules of %s need each other in a circle', (folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
        .map((name) => normalize(join(folder, name)))
    expect(files.length).toBeGreaterThan(100)
    expect(firstCycle(new Map(files.map((path) => [path, neededBy(path)])))).toEqual([])
})

test('a circle of two is found, and named', () =>
    expect(
        firstCycle(
            new Map([
                ['a', ['b']],
                ['b', ['c']],
                ['c', ['b']],
            ]),
        ),
    ).toEqual(['b', 'c', 'b']))
