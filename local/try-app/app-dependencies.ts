import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the packages that an app asks for come from, by name. */
export interface DependencySources {
    /** Taken from this project: the SDK and its kin, and build tools that are here. */
    readonly ours: readonly string[]
    /** The app's own installation has them. */
    readonly theirs: readonly string[]
    /** To be installed: name to version range. */
    readonly missing: Readonly<Record<string, string>>
}

interface PackageJson {
    readonly dependencies?: Readonly<Record<string, string>>
    readonly devDependencies?: Readonly<Record<string, string>>
}

const packageJson = (directory: string): PackageJson => {
    const file = join(directory, 'package.json')
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackageJson) : {}
}

/** What every build needs, whether or not the app says so. */
const ALWAYS = ['@servicenow/sdk', '@servicenow/glide', '@servicenow/isomorphic-rollup', 'typescript']

/** Ranges that only a workspace can resolve (pnpm, yarn): any version will do. */
const range = (asked: string): string => (/^(catalog|workspace|link|file):/.test(asked) ? '*' : asked)

/**
 * Sorts what an app's package.json asks for. `@servicenow/*` always comes from this project, since the stand-in is
 * tried with one SDK; so do development tools that are here. What the app ships keeps the version that it asks for.
 */
export function dependencySources(directory: string, project: string): DependencySources {
    const { dependencies = {}, devDependencies = {} } = packageJson(directory)
    const own = packageJson(project)
    const tools = { ...own.dependencies, ...own.devDependencies }
    const here = (root: string, name: string): boolean => existsSync(join(root, 'node_modules', name))
    const ours = new Set(ALWAYS)
    const theirs: string[] = []
    const missing: Record<string, string> = {}
    for (const [name, asked] of Object.entries({ ...devDependencies, ...dependencies })) {
        const isTool = dependencies[name] === undefined
        if (name.startsWith('@servicenow/') && here(project, name)) ours.add(name)
        else if (isTool && tools[name] !== undefined) ours.add(name)
        else if (here(directory, name)) theirs.push(name)
        else missing[name] = range(asked)
    }
    return { ours: [...ours], theirs, missing }
}
