import ts from 'typescript'

const cache = new Map<string, string>()

/** TypeScript or an ES module as CommonJS; language features stay as they are. */
export function toCommonJs(source: string): string {
    const known = cache.get(source)
    if (known !== undefined) return known
    const code = ts.transpileModule(source, {
        compilerOptions: {
            module: ts.ModuleKind.CommonJS,
            target: ts.ScriptTarget.ES2022,
            esModuleInterop: true,
            allowJs: true,
        },
    }).outputText
    cache.set(source, code)
    return code
}
