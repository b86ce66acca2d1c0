/** The built modules of the domain core, as `dist/app` holds them. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface CoreModules {
    /** Full names of the modules that may run without the platform. */
    readonly names: readonly string[]
    /** Full name of the module that was built from a source file (`src/server/…`). Throws when there is none. */
    nameOf(sourcePath: string): string
    /** Text as an instance would get it. */
    text(name: string): string | undefined
}

/** Adapters to Glide and the handlers over them need an instance: the integration tests run them. */
const NEEDS_INSTANCE = /\/src\/server\/(?:platform\/|.*\bhandlers\.ts$)/

const BUILT = 'dist/app/update'

/** When a file in the folder was last written, in milliseconds since the epoch. */
const lastWritten = (folder: string): number =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => statSync(join(folder, name)))
        .reduce((latest, stat) => (stat.isFile() ? Math.max(latest, stat.mtimeMs) : latest), 0)

export async function readCoreModules(): Promise<CoreModules> {
    if (!existsSync(BUILT)) throw new Error('There is no built package under dist/: run npm run build first.')
    if (lastWritten('src/server') > lastWritten(BUILT)) {
        throw new Error('src/server was changed after dist/ was built: run npm run build first.')
    }
    // Reads dist/ as it is imported.
    const { records, text } = await import('../built-records.ts')
    const texts = new Map(
        records('sys_module')
            .map((record) => [text(record['path']), text(record['content'])] as const)
            .filter(([path]) => path.includes('/src/server/') && !NEEDS_INSTANCE.test(path)),
    )
    const names = [...texts.keys()].sort()
    return {
        names,
        nameOf(sourcePath) {
            const name = names.find((one) => one.endsWith(`/${sourcePath}`))
            if (name === undefined) {
                throw new Error(
                    `${sourcePath} is not among the built modules of the core: is dist/ up to date?`,
                )
            }
            return name
        },
        text: (name) => texts.get(name),
    }
}
