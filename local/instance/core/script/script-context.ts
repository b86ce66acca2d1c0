import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import ts from 'typescript'
import type { Host } from '../glide/host.ts'

/** Where the sources of the Glide classes lie: they are compiled into the context, not imported by the instance. */
const GLIDE = join(process.cwd(), 'local/instance/core/glide')

/**
 * What V8 has and ServiceNow's engine has not. `console` and friends do not exist in a fresh context anyway.
 * @see ServiceNowDocs: api-reference/scripts/javascript-engine-feature-support
 */
const PRELUDE = `((now) => {
    for (const name of ['console','Reflect','WeakRef','FinalizationRegistry','Atomics','SharedArrayBuffer','WebAssembly','Intl','escape','unescape'])
        delete globalThis[name]
    const RealDate = Date
    RealDate.now = () => now()
    globalThis.Date = new Proxy(RealDate, {
        construct: (target, given) => given.length === 0 ? new target(now()) : new target(...given),
        apply: () => String(new RealDate(now())),
    })
})(__now)`

export const toCommonJs = (source: string): string =>
    ts.transpileModule(source, {
        compilerOptions: {
            module: ts.ModuleKind.CommonJS,
            target: ts.ScriptTarget.ES2022,
            esModuleInterop: true,
            allowJs: true,
        },
    }).outputText

export interface Internals {
    recordFor(table: string, row: object, isNew: boolean, previous: object | null, operation: string): object
    readBack(record: object): { values: Record<string, string>; aborted: boolean }
    restRequest(given: object): object
    restResponse(): {
        response: object
        answer(): { status: number; headers: Record<string, string>; body: string }
    }
    failure(error: { status: number; message: string; detail: string }): {
        status: number
        headers: Record<string, string>
        body: string
    }
}

type Require = (name: string) => unknown
type ModuleFunction = (exports: object, require: Require, module: { exports: object }) => void

/** The global object in which the scripts of one application run. */
export class ScriptContext {
    private readonly context: vm.Context
    readonly modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>
    readonly internals: Internals
    private readonly compiled = new Map<string, (...given: unknown[]) => unknown>()

    constructor(host: Host, now: () => number) {
        this.context = vm.createContext(
            { __host: host, __now: now },
            { codeGeneration: { strings: false, wasm: false } },
        )
        vm.runInContext(PRELUDE, this.context, { filename: 'prelude.js' })
        const glide = this.loadGlide('index.ts', new Map()) as {
            modules: ScriptContext['modules']
            internals: Internals
        }
        this.modules = glide.modules
        this.internals = glide.internals
        // The instance's own handles are gone before any script of an application runs.
        vm.runInContext('delete globalThis.__host; delete globalThis.__now', this.context)
    }

    private loadGlide(file: string, loaded: Map<string, object>): object {
        const known = loaded.get(file)
        if (known) return known
        const source = readFileSync(join(GLIDE, file), 'utf8').replaceAll('__host', 'globalThis.__host')
        const declared = source.replace('declare const globalThis.__host: Host\n', '')
        const module = { exports: {} as object }
        loaded.set(file, module.exports)
        this.compileModule(toCommonJs(declared), `glide/${file}`)(
            module.exports,
            (name) => this.loadGlide(name.replace('./', ''), loaded),
            module,
        )
        return module.exports
    }

    compileModule(code: string, filename: string): ModuleFunction {
        return vm.compileFunction(code, ['exports', 'require', 'module'], {
            parsingContext: this.context,
            filename,
        }) as unknown as ModuleFunction
    }

    /** Compiles a script record: it runs inside a function, so that top-level constants do not collide. */
    compileScript(
        code: string,
        names: readonly string[],
        filename: string,
    ): (...given: unknown[]) => unknown {
        const key = `${names.join()}\n${code}`
        const known = this.compiled.get(key)
        if (known) return known
        const compiled = vm.compileFunction(code, [...names], {
            parsingContext: this.context,
            filename,
        }) as unknown as (...given: unknown[]) => unknown
        this.compiled.set(key, compiled)
        return compiled
    }
}
