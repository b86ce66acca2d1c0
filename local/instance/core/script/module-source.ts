import { posix } from 'node:path'
import type { MemoryStore } from '../store/memory-store.ts'
import { toCommonJs } from './common-js.ts'

/** The modules of all applications (sys_module), by path. */
export class ModuleSource {
    private paths: ReadonlyMap<string, string> | undefined

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

    /** The path that a specifier means in a module; `from` empty: in a script record. Throws, naming both. */
    resolve(from: string, specifier: string): string {
        const paths = this.contents()
        const relative = specifier.startsWith('.')
        const base = relative && from !== '' ? posix.join(posix.dirname(from), specifier) : specifier
        const candidates = [base, `${base}.ts`, `${base}.js`, `${base}/index.ts`, `${base}/index.js`]
        const found = candidates.find((path) => paths.has(path))
        if (found !== undefined) return found
        // A script record names a module relative to the root of its package.
        const inPackage =
            relative && from === ''
                ? [...paths.keys()].find((path) => path.endsWith(specifier.slice(1)))
                : undefined
        if (inPackage !== undefined) return inPackage
        throw new Error(`local instance: cannot find module ${specifier} (from ${from || 'a script record'})`)
    }

    code(path: string): string {
        const content = this.contents().get(path)
        if (content === undefined) throw new Error(`local instance: there is no module ${path}`)
        return path.endsWith('.json') ? content : toCommonJs(content)
    }
}
