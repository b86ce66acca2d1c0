import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

const SOURCES = 'local/instance'
const KEPT = 'node_modules/.cache/local-instance-threads'

/** Changes with every source of the instance. */
function version() {
    const hash = createHash('sha256')
    for (const name of readdirSync(SOURCES, { recursive: true }).sort())
        if (/\.ts$/.test(name)) hash.update(`${name}\n`).update(readFileSync(join(SOURCES, name)))
    return hash.digest('hex').slice(0, 16)
}

/**
 * Becomes a worker thread of the instance. A thread does not inherit the loader that runs TypeScript, and to register
 * one takes longer than all the rest of a start: the thread's modules are compiled into one file, kept by their content.
 */
export async function become(entry) {
    const file = join(process.cwd(), KEPT, `${entry.replace(/\W/g, '-')}-${version()}.mjs`)
    if (!existsSync(file)) {
        mkdirSync(KEPT, { recursive: true })
        const { outputFiles } = buildSync({
            entryPoints: [join(SOURCES, entry)],
            bundle: true,
            platform: 'node',
            format: 'esm',
            packages: 'external',
            sourcemap: 'inline',
            keepNames: true,
            write: false,
        })
        // Others start at the same time: nobody reads half a file.
        const own = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
        writeFileSync(own, outputFiles[0].contents)
        renameSync(own, file)
    }
    await import(pathToFileURL(file).href)
}
