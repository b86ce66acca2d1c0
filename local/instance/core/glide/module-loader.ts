import { host } from './host.ts'

type ModuleFunction = (exports: object, require: Require, module: { exports: object }) => void
type Require = (specifier: unknown) => unknown

/** Compiles a module; text: why it could not. */
declare const __compile: (path: string) => ModuleFunction | string

const compile = __compile
const GLIDE = '@servicenow/glide'

/** What a module imports from the platform: a name that there is not throws, instead of being quietly undefined. */
const closed = (specifier: string, names: object): object =>
    new Proxy(names, {
        get(target, key) {
            if (typeof key === 'symbol' || key in target || key === '__esModule' || key === 'default')
                return (target as Record<string | symbol, unknown>)[key]
            throw new Error(`local instance: ${key} of ${specifier} is not implemented`)
        },
    })

/** Loads modules (sys_module) into this context, each once; a module that fails is tried again. */
export class ModuleLoader {
    private readonly loaded = new Map<string, { exports: object }>()
    private readonly paths = new Map<string, string>()

    private readonly builtIn: Readonly<Record<string, object>>

    constructor(builtIn: Readonly<Record<string, object>>) {
        this.builtIn = Object.fromEntries(
            Object.entries(builtIn).map(([specifier, names]) => [specifier, closed(specifier, names)]),
        )
    }

    /** `require` of one module, or of a script record, whose path is empty. */
    requireFrom(from: string): Require {
        return (given) => {
            const specifier = String(given)
            const builtIn = Object.hasOwn(this.builtIn, specifier) ? this.builtIn[specifier] : undefined
            if (builtIn) return builtIn
            if (specifier === GLIDE || specifier.startsWith(`${GLIDE}/`))
                throw new Error(
                    `local instance: ${specifier} is not implemented (from ${from || 'a script record'})`,
                )
            return this.load(this.resolve(from, specifier))
        }
    }

    private resolve(from: string, specifier: string): string {
        const key = `${from}\n${specifier}`
        const known = this.paths.get(key)
        if (known !== undefined) return known
        const path = host.resolveModule(from, specifier)
        this.paths.set(key, path)
        return path
    }

    private load(path: string): object {
        const known = this.loaded.get(path)
        if (known) return known.exports
        if (path.endsWith('.json')) return JSON.parse(host.moduleCode(path)) as object
        const run = compile(path)
        if (typeof run === 'string') throw new Error(`cannot load module ${path}: ${run}`)
        const module = { exports: {} }
        this.loaded.set(path, module)
        try {
            run(module.exports, this.requireFrom(path), module)
        } catch (error) {
            this.loaded.delete(path)
            throw error
        }
        return module.exports
    }
}
