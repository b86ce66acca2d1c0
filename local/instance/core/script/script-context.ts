import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import type { Host } from '../glide/host.ts'
import { toCommonJs } from './common-js.ts'
import { bridgeTo, messageOf } from './host-bridge.ts'
import { refuseDynamicImport } from './script-source.ts'

/** Where the sources of the Glide classes lie: they are compiled into the context, not imported by the instance. */
const GLIDE = join(process.cwd(), 'local/instance/core/glide')
const COMPILED = 2000

export interface Answer {
    status: number
    headers: Record<string, string>
    body: string
}

export interface Internals {
    recordFor(table: string, row: object, isNew: boolean, previous: object | null, operation: string): object
    readBack(record: object): { values: Record<string, string>; aborted: boolean }
    encodedQueryOf(record: object): string
    /** The request as JSON. */
    restRequest(given: string): object
    restResponse(): { response: object; answer(): Answer }
    failure(error: { status: number; message: string; detail: string }): Answer
    actionObject(): { action: object; redirectUrl(): string | undefined }
    /** The event as JSON. */
    eventFor(given: string): object
}

type Compiled = (...given: readonly unknown[]) => unknown

/** The global object in which the scripts of one application run. */
export class ScriptContext {
    private readonly context: vm.Context
    /** What script records have as globals. */
    readonly globals: Readonly<Record<string, unknown>>
    readonly internals: Internals
    private readonly compiled = new Map<string, Compiled>()

    constructor(host: Host) {
        // Without a prototype: that of an ordinary object would be Node's.
        this.context = vm.createContext(Object.create(null) as object, {
            codeGeneration: { strings: false, wasm: false },
        })
        const bridge = bridgeTo(host)
        const compile = (code: string, path: string): Compiled | string => {
            try {
                return this.compile(code, ['exports', 'require', 'module'], path)
            } catch (error) {
                return messageOf(error)
            }
        }
        const loaded = new Map<string, object>()
        const load = (file: string): object => {
            const known = loaded.get(file)
            if (known) return known
            const made = vm.runInContext('({})', this.context) as object
            loaded.set(file, made)
            const code = toCommonJs(readFileSync(join(GLIDE, file), 'utf8'))
            const names = ['exports', 'require', '__bridge', '__compile']
            this.compile(code, names, `glide/${file}`)(
                made,
                (name: string) => load(name.replace('./', '')),
                bridge,
                compile,
            )
            return made
        }
        const glide = load('index.ts') as Pick<ScriptContext, 'globals' | 'internals'>
        this.globals = glide.globals
        this.internals = glide.internals
    }

    private compile(code: string, names: readonly string[], filename: string): Compiled {
        return vm.compileFunction(code, [...names], {
            parsingContext: this.context,
            filename,
        }) as unknown as Compiled
    }

    /** Compiles a script record: it runs inside a function, so that top-level constants do not collide. */
    compileScript(code: string, names: readonly string[], filename: string): Compiled {
        const key = `${names.join()}\n${code}`
        const known = this.compiled.get(key)
        if (known) return known
        refuseDynamicImport(code)
        if (this.compiled.size >= COMPILED) this.compiled.clear()
        const compiled = this.compile(code, names, filename)
        this.compiled.set(key, compiled)
        return compiled
    }
}
