import { posix } from 'node:path'

/** The modules that a script may see, by path: `<scope>/<package>/<version>/<file>`. */
export interface Modules {
    has(path: string): boolean
    paths(): readonly string[]
    /** A module's JSON; an empty object when there is none. */
    json(path: string): Readonly<Record<string, unknown>>
}

const ENDINGS = ['', '.ts', '.js', '.json', '/index.ts', '/index.js']
const withEnding = (modules: Modules, path: string): string | undefined =>
    ENDINGS.map((ending) => `${path}${ending}`).find((one) => modules.has(one))

/** `<scope>/<package>/<version>` of a module's path. */
const PACKAGE = /^([^/]+)\/((?:@[^/]+\/)?[^/]+)\/([^/]+)\//

const record = (value: unknown): Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

/** The version of a package that a dependant asks for: the one it names, or the only one there is. */
function versionOf(modules: Modules, scope: string, name: string, wanted: unknown): string | undefined {
    const versions = new Set<string>()
    for (const path of modules.paths()) {
        const [, owner, packageName, version = ''] = PACKAGE.exec(path) ?? []
        if (owner === scope && packageName === name) versions.add(version)
    }
    const [only, ...more] = versions
    if (more.length === 0) return only
    const exact = String(wanted ?? '').replace(/^[\^~=v]+/, '')
    if (versions.has(exact)) return exact
    throw new Error(
        `local instance: package ${name} is there in several versions (${[...versions].join(', ')}), none of which is ${exact}`,
    )
}

/** A package that the application's package.json depends on, as the SDK ships it: its code is `index.js`. */
function inDependency(modules: Modules, from: string, specifier: string): string | undefined {
    const [, scope = '', own = '', version = ''] = PACKAGE.exec(from) ?? []
    const [, name = '', inside = ''] = /^((?:@[^/]+\/)?[^/]+)\/?(.*)$/.exec(specifier) ?? []
    const { dependencies } = modules.json(`${scope}/${own}/${version}/package.json`)
    const found = versionOf(modules, scope, name, record(dependencies)[name])
    if (found === undefined) return undefined
    const root = `${scope}/${name}/${found}`
    if (inside !== '') return withEnding(modules, `${root}/${inside}`)
    const { main } = modules.json(`${root}/package.json`)
    const entry = withEnding(modules, `${root}/index.js`)
    return entry ?? (typeof main === 'string' ? withEnding(modules, posix.join(root, main)) : undefined)
}

/** `#name`: what the package.json of the module's package calls so. */
function subpathImport(modules: Modules, from: string, specifier: string): string | undefined {
    const root = PACKAGE.exec(from)?.[0] ?? ''
    const meant = record(modules.json(`${root}package.json`)['imports'])[specifier]
    if (typeof meant !== 'string') return undefined
    return meant.startsWith('.')
        ? withEnding(modules, posix.join(root, meant))
        : inDependency(modules, from, meant)
}

/**
 * The path that a specifier means in a module; `from` empty: in a script record, which names a module by its whole
 * path or relative to the root of its package. Undefined: there is no such module.
 */
export function resolveModule(modules: Modules, from: string, specifier: string): string | undefined {
    if (specifier.startsWith('#')) return subpathImport(modules, from, specifier)
    if (!specifier.startsWith('.'))
        return (
            withEnding(modules, specifier) ??
            (from === '' ? undefined : inDependency(modules, from, specifier))
        )
    if (from !== '') return withEnding(modules, posix.join(posix.dirname(from), specifier))
    const inside = posix.normalize(specifier)
    if (inside.startsWith('..')) return undefined
    const ends = ENDINGS.map((ending) => `${inside}${ending}`)
    const found = modules.paths().filter((path) => {
        const root = PACKAGE.exec(path)?.[0] ?? ''
        return root !== '' && ends.includes(path.slice(root.length))
    })
    if (found.length > 1)
        throw new Error(`local instance: ${specifier} is several modules: ${found.join(', ')}`)
    return found[0]
}
