import type { MemoryStore } from '../store/memory-store.ts'
import { toCommonJs } from './common-js.ts'
import { resolveModule, type Modules } from './module-paths.ts'
import { GLOBAL } from './scope-name.ts'

/** The modules of all applications (sys_module), by path. */
export class ModuleSource {
    private paths: ReadonlyMap<string, string> | undefined
    /** Outlives that modules change: what a module was made from says whether it is still the same. */
    private readonly made = new Map<string, { readonly content: string; readonly code: string }>()

    constructor(private readonly store: MemoryStore) {}

    /** Call after modules changed. */
    forget(): void {
        this.paths = undefined
    }

    private contents(): ReadonlyMap<string, string> {
        this.paths ??= new Map(
            this.store.query('sys_module').map((row) => [row['path'] ?? '', row['content'] ?? '']),
        )
        return this.paths
    }

    /**
     * The path that a specifier means in a module of an application; `from` empty: in a script record. Throws, naming
     * both. Modules of other applications are not found.
     */
    resolve(from: string, specifier: string, scope: string): string {
        const found = resolveModule(this.visible(scope), from, specifier)
        if (found !== undefined) return found
        throw new Error(`local instance: cannot find module ${specifier} (from ${from || 'a script record'})`)
    }

    private visible(scope: string): Modules {
        const contents = this.contents()
        const inScope = (path: string): boolean => scope === GLOBAL || path.startsWith(`${scope}/`)
        return {
            has: (path) => inScope(path) && contents.has(path),
            paths: () => [...contents.keys()].filter(inScope),
            json: (path) => {
                const text = contents.get(path)
                return text === undefined ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>)
            },
        }
    }

    code(path: string): string {
        const content = this.contents().get(path)
        if (content === undefined) throw new Error(`local instance: there is no module ${path}`)
        if (path.endsWith('.json')) return content
        const known = this.made.get(path)
        if (known?.content === content) return known.code
        const code = toCommonJs(content)
        this.made.set(path, { content, code })
        return code
    }
}
