import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { getQuickJS } from 'quickjs-emscripten'
import type { CoreModules } from '../test/engine/core-modules.ts'

/**
 * A script with all that it imports of the built modules, as one script for either engine. `entries`: the names under
 * which it imports sources. The script sets `globalThis.measure`, which answers JSON.
 */
export async function bundleBuilt(
    modules: CoreModules,
    script: string,
    entries: Readonly<Record<string, string>>,
): Promise<string> {
    const fromBuilt: Plugin = {
        name: 'built modules',
        setup({ onResolve, onLoad }) {
            for (const name of Object.keys(entries))
                onResolve({ filter: new RegExp(`^${name}$`) }, () => ({
                    path: modules.nameOf(entries[name] as string),
                    namespace: 'built',
                }))
            onResolve({ filter: /^\./, namespace: 'built' }, ({ path, importer }) => ({
                path: posix.join(posix.dirname(importer), path),
                namespace: 'built',
            }))
            onLoad({ filter: /.*/, namespace: 'built' }, ({ path }) => ({
                contents: modules.text(path) ?? '',
                loader: 'js',
            }))
        },
    }
    const { outputFiles } = await build({
        stdin: { contents: script, resolveDir: '.' },
        bundle: true,
        write: false,
        format: 'iife',
        target: 'es2022',
        plugins: [fromBuilt],
    })
    return outputFiles[0]?.text ?? ''
}

type Measured<T> = T & { readonly loadMs: number }

/** Runs a bundled script in Node and calls its measure(). */
export function evaluateInNode<T>(script: string, given: readonly unknown[]): Measured<T> {
    const folder = mkdtempSync(join(tmpdir(), 'bench-engines-'))
    try {
        const file = join(folder, 'built.cjs')
        writeFileSync(file, script)
        const started = performance.now()
        createRequire(import.meta.url)(file)
        const loadMs = Math.round(performance.now() - started)
        const { measure } = globalThis as unknown as {
            readonly measure: (...given: readonly unknown[]) => string
        }
        return { loadMs, ...(JSON.parse(measure(...given)) as T) }
    } finally {
        rmSync(folder, { recursive: true, force: true })
    }
}

/** Runs a bundled script in QuickJS, an interpreter, and calls its measure(). */
export async function evaluateInQuickJs<T>(script: string, given: readonly unknown[]): Promise<Measured<T>> {
    const context = (await getQuickJS()).newContext()
    try {
        const run = (code: string): string =>
            context.unwrapResult(context.evalCode(code)).consume((handle) => String(context.dump(handle)))
        const started = performance.now()
        run(script)
        const loadMs = Math.round(performance.now() - started)
        run(`globalThis.given = ${JSON.stringify(given)}; 0`)
        return { loadMs, ...(JSON.parse(run('measure(...given)')) as T) }
    } finally {
        context.dispose()
    }
}
