import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import type { Host } from '../glide/host.ts'
import { toCommonJs } from './common-js.ts'
import { bridgeTo, messageOf } from './host-bridge.ts'
import { compileModule, type Compiled } from './compile-module.ts'
import { refuseDynamicImport } from './script-source.ts'

/** Where the sources of the Glide classes lie: they are compiled into the context, not imported by the instance. */
const GLIDE = join(process.cwd(), 'local/instance/core/glide')
const COMPILED = 2000

export interface Internals {
    recordFor(table: string, row: object, isNew: boolean, previous: object | null, operation: string): object
    readBack(record: object): { values: Record<string, string>; aborted: boolean }
    encodedQueryOf(record: object): string
    /** The request as JSON; the answer as JSON. */
    restCall(given: string): {
        readonly request: object
        readonly response: object
        answer(returned: unknown): string
        thrown(error: unknown, message: string): string
    }
    /** The page around it as JSON; so is the outcome. */
    actionObject(given: string): { action: object; outcome(): string }
    processingObjects(given: string): { response: object; GlideSession: object; outcome(): string }
    pageParameters(given: string): object
    jellyEmpty(value: unknown): boolean
    jellyVariables(values: Readonly<Record<string, unknown>>): Record<string, unknown>
    /** What earlier display rules left, as JSON. */
    scratchpad(given: string): object
    scratchpadText(pad: object): string
    /** Inputs of a Script step as JSON; the texts of its outputs as JSON. */
    stepVariables(given: string): { inputs: object; outputs: object; texts(): string }
    /** Numbering functions for the table of `current`. */
    numberFunctions(table: string): Readonly<Record<string, () => string>>
    /** A Script Include of this application; `caller`: the scope that asks, null for this one. */
    scriptInclude(apiName: string, name: string, script: string, caller: string | null): unknown
    isPublicProcessor(processor: unknown, name: string): boolean | undefined
    /** Parameters as JSON; the answer as JSON. */
    runProcessor(processor: unknown, name: string, parameters: string): string
    withoutCaller<T>(work: () => T): T
}

/** The value of a Script Include by API name, as another application's context may hold it; an error's text. */
export type Include = (apiName: string) => unknown

/** The global object in which the scripts of one application run. */
export class ScriptContext {
    private readonly context: vm.Context
    /** What script records have as globals. */
    readonly globals: Readonly<Record<string, unknown>>
    readonly internals: Internals
    /** Where free names of script records are looked up: Script Includes. Modules do not see them. */
    private readonly scriptNames: object
    private readonly compiled = new Map<string, Compiled>()

    constructor(host: Host, include: Include) {
        // Without a prototype: that of an ordinary object would be Node's.
        this.context = vm.createContext(Object.create(null) as object, {
            codeGeneration: { strings: false, wasm: false },
        })
        const bridge = bridgeTo(host)
        const compile = (path: string): Compiled | string => {
            try {
                // Not over the bridge, which is for small things: some modules are a megabyte of data.
                return compileModule(
                    host.moduleCode(path),
                    ['exports', 'require', 'module'],
                    path,
                    this.context,
                )
            } catch (error) {
                return messageOf(error)
            }
        }
        const compileScript = (code: string, names: string, path: string): Compiled | string => {
            try {
                return this.compileScript(code, names.split(','), path)
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
            const names = ['exports', 'require', '__bridge', '__compile', '__compileScript', '__include']
            compileModule(code, names, `glide/${file}`, this.context)(
                made,
                (name: string) => load(name.replace('./', '')),
                bridge,
                compile,
                compileScript,
                include,
            )
            return made
        }
        const glide = load('index.ts') as Pick<ScriptContext, 'globals' | 'internals'> & {
            readonly names: object
        }
        this.globals = glide.globals
        this.internals = glide.internals
        this.scriptNames = glide.names
    }

    /** Compiles a script record: it runs inside a function, so that top-level constants do not collide. */
    compileScript(code: string, names: readonly string[], filename: string): Compiled {
        const key = `${names.join()}\n${code}`
        const known = this.compiled.get(key)
        if (known) return known
        refuseDynamicImport(code)
        if (this.compiled.size >= COMPILED) this.compiled.clear()
        const compiled = vm.compileFunction(code, [...names], {
            parsingContext: this.context,
            contextExtensions: [this.scriptNames],
            filename,
        }) as unknown as Compiled
        this.compiled.set(key, compiled)
        return compiled
    }
}
