import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { dependencySources, type DependencySources } from './app-dependencies.ts'
import { runProgram } from './run-program.ts'

export interface WorkingCopy {
    /** Where the app is built. */
    readonly folder: string
    readonly sources: DependencySources
    /** Fills node_modules: installs what neither this project nor the app has, and links the rest. */
    provide(): Promise<void>
    remove(): void
}

const BUILT = new Set(['node_modules', 'dist', 'target', '.now', '.git'])

/** No scripts of strangers; the app's lock file belongs to another set of packages. */
const NPM_INSTALL = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']

/**
 * A copy of the app with a node_modules of its own: what is tried is the app, not its installation, and its folder is
 * left as it is.
 */
export function workingCopy(directory: string): WorkingCopy {
    const [app, project] = [resolve(directory), resolve('.')]
    const root = mkdtempSync(join(tmpdir(), 'try-app-'))
    const folder = join(root, 'app')
    cpSync(app, folder, { recursive: true, filter: (path) => path === app || !BUILT.has(basename(path)) })
    const sources = dependencySources(app, project)
    const link = (from: string, name: string): void => {
        const place = join(folder, 'node_modules', name)
        rmSync(place, { recursive: true, force: true })
        mkdirSync(dirname(place), { recursive: true })
        symlinkSync(join(from, 'node_modules', name), place, 'dir')
    }
    return {
        folder,
        sources,
        async provide() {
            if (Object.keys(sources.missing).length > 0) {
                const packages = join(root, 'packages')
                mkdirSync(packages)
                const manifest = { name: 'try-app-packages', private: true, dependencies: sources.missing }
                writeFileSync(join(packages, 'package.json'), JSON.stringify(manifest))
                await runProgram('npm', NPM_INSTALL, packages)
                renameSync(join(packages, 'node_modules'), join(folder, 'node_modules'))
            }
            for (const name of sources.ours) link(project, name)
            for (const name of sources.theirs) link(app, name)
        },
        remove: () => rmSync(root, { recursive: true, force: true }),
    }
}
