import { host } from './host.ts'

type Compiled = (...given: readonly unknown[]) => unknown

/** The value of a Script Include by API name, whichever application runs it; text: why there is none. */
declare const __include: (apiName: string) => unknown
/** Compiles a script record with names (joined by commas) as parameters; text: why it could not. */
declare const __compileScript: (code: string, names: string, path: string) => Compiled | string

const include = __include
const compileScript = __compileScript
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

function valueOf(apiName: string): unknown {
    const found = include(apiName)
    if (typeof found === 'string') throw new Error(found)
    return found
}

/** gs.include: is there a Script Include that this application may use, and does it load? */
export function includeScript(name: unknown): boolean {
    const given = String(name)
    const own = host.scriptIncludes().find((one) => one.own && one.name === given)
    const found = include(own?.apiName ?? (given.includes('.') ? given : `global.${given}`))
    return typeof found !== 'string'
}

/** A name that is looked up when it is first read; a script may give it a value of its own. */
function lazy(target: object, name: string, read: () => unknown): void {
    Object.defineProperty(target, name, {
        get: read,
        set: (value: unknown) =>
            Object.defineProperty(target, name, { value, writable: true, configurable: true }),
        enumerable: true,
        configurable: true,
    })
}

const bare = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>

/** `global`, `x_scope`: the Script Includes of an application. Asking for another name throws. */
const closed = (scope: string, members: Record<string, unknown>): object =>
    new Proxy(members, {
        get(target, key) {
            if (typeof key === 'symbol' || key in target || key === 'then' || key === '__esModule')
                return target[key as string]
            throw new Error(`local instance: there is no Script Include ${scope}.${key}`)
        },
        set(_target, key) {
            throw new Error(`local instance: ${scope}.${String(key)} cannot be set`)
        },
    })

export interface ScriptNames {
    /** What script records see besides the Glide names: own Script Includes, and every application by its scope. */
    readonly names: object
    /** What modules import from: `@servicenow/glide/<scope>`. */
    readonly modules: Readonly<Record<string, object>>
}

/** `platform`: what the platform ships as Script Includes of the global scope. */
export function scriptNames(platform: Readonly<Record<string, unknown>>): ScriptNames {
    const names = bare()
    const members = new Map([['global', bare()]])
    const scope = host.scope()
    const all = host.scriptIncludes()
    for (const [name, value] of Object.entries(platform)) {
        lazy(members.get('global') ?? {}, name, () => value)
        if (scope === 'rhino.global') lazy(names, name, () => value)
    }
    for (const { apiName, name, own } of all) {
        const [owner = '', inside = ''] = apiName.split('.')
        const known = members.get(owner) ?? bare()
        members.set(owner, known)
        lazy(known, inside, () => valueOf(apiName))
        if (own) lazy(names, name, () => valueOf(apiName))
    }
    const modules: Record<string, object> = {}
    for (const [owner, known] of members) {
        const application = closed(owner, known)
        modules[`@servicenow/glide/${owner}`] = application
        if (!(owner in names)) names[owner] = application
    }
    return { names, modules }
}

/** Evaluates Script Includes of this application, each once: the class or function that bears the record's name. */
export class ScriptIncludes {
    private readonly values = new Map<string, unknown>()
    /** Those whose script runs; true: it has run, and its name is read. */
    private readonly loading = new Map<string, boolean>()

    constructor(private readonly globals: Readonly<Record<string, unknown>>) {}

    value(apiName: string, name: string, script: string): unknown {
        if (this.values.has(apiName)) return this.values.get(apiName)
        if (!IDENTIFIER.test(name))
            throw new Error(`local instance: the name of Script Include ${apiName} is no identifier`)
        const ran = this.loading.get(apiName)
        if (ran) return undefined
        if (ran === false)
            throw new Error(`local instance: Script Include ${apiName} needs itself while it is loaded`)
        const globals = { ...this.globals, __ran: () => this.loading.set(apiName, true) }
        const code = `${script}\n;__ran();return typeof ${name} === 'undefined' ? undefined : ${name}`
        const run = compileScript(code, Object.keys(globals).join(), `sys_script_include ${apiName}`)
        if (typeof run === 'string')
            throw new Error(`local instance: cannot load Script Include ${apiName}: ${run}`)
        this.loading.set(apiName, false)
        try {
            const value = run(...Object.values(globals))
            if (typeof value !== 'function' && (typeof value !== 'object' || value === null))
                throw new Error(`local instance: Script Include ${apiName} defines no ${name}`)
            this.values.set(apiName, value)
            return value
        } finally {
            this.loading.delete(apiName)
        }
    }
}
