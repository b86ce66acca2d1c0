import { join, resolve, sep } from 'node:path'
import { build, type Plugin } from 'esbuild'

const REPLACED = resolve('test/engine/inside/replaced')
const REPLACEMENTS: Readonly<Record<string, string>> = {
    'jest-util': 'jest-util.ts',
    'jest-message-util': 'jest-message-util.ts',
    'node:crypto': 'node-crypto.ts',
}
const SERVER = resolve('src/server') + sep

const replaceNodeParts: Plugin = {
    name: 'replace what needs Node',
    setup({ onResolve }) {
        onResolve({ filter: /^(?:jest-util|jest-message-util|node:crypto)$/ }, ({ path }) => ({
            path: join(REPLACED, REPLACEMENTS[path] ?? ''),
        }))
    },
}

/** Leaves imports of src/server as imports of the built module with the same name. */
const builtModules = (nameOf: (sourcePath: string) => string): Plugin => ({
    name: 'built modules',
    setup({ onResolve }) {
        onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
            const target = resolve(resolveDir, path)
            if (!target.startsWith(SERVER)) return undefined
            const sourcePath = `src/server/${target.slice(SERVER.length).split(sep).join('/')}`
            return { path: nameOf(sourcePath), external: true }
        })
    },
})

async function bundle(
    entry: string,
    format: 'esm' | 'iife',
    plugins: Plugin[],
    inject: string[],
): Promise<string> {
    const { outputFiles } = await build({
        entryPoints: [entry],
        bundle: true,
        write: false,
        format,
        // Not Node: an import of a Node module that nobody replaced is an error of the build.
        platform: 'browser',
        target: 'es2022',
        logLevel: 'silent',
        plugins,
        inject,
    })
    return outputFiles[0]?.text ?? ''
}

/** The runner with jest's own `expect`, as one script. */
export const bundleRunner = (): Promise<string> =>
    bundle('test/engine/inside/main.ts', 'iife', [replaceNodeParts], [join(REPLACED, 'process.ts')])

/** A test file with its fakes and fast-check as one ES module that imports the built modules by name. */
export const bundleTest = (file: string, nameOf: (sourcePath: string) => string): Promise<string> =>
    bundle(file, 'esm', [builtModules(nameOf), replaceNodeParts], [join(REPLACED, 'timers.ts')])
