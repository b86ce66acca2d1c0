import { keptOnDisk } from './kept-on-disk.ts'
import { typescript } from './typescript.ts'

/** TypeScript or an ES module as CommonJS; language features stay as they are. */
export const toCommonJs = keptOnDisk('common-js.ts', (source = '') => {
    const ts = typescript()
    return ts.transpileModule(source, {
        compilerOptions: {
            module: ts.ModuleKind.CommonJS,
            target: ts.ScriptTarget.ES2022,
            esModuleInterop: true,
            allowJs: true,
        },
    }).outputText
})
