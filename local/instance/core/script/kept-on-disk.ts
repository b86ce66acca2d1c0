import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(process.cwd(), 'node_modules', '.cache', 'local-instance')
const HERE = join(process.cwd(), 'local/instance/core/script')
const MEMORY = 2000

const compilerVersion = (): string =>
    (
        JSON.parse(readFileSync(join(process.cwd(), 'node_modules/typescript/package.json'), 'utf8')) as {
            version: string
        }
    ).version

function read(file: string): string | undefined {
    try {
        return readFileSync(file, 'utf8')
    } catch {
        return undefined
    }
}

/** In one step: another process may read or write the same. A folder that cannot be written costs time only. */
function write(file: string, text: string): void {
    try {
        mkdirSync(FOLDER, { recursive: true })
        const draft = `${file}.${String(process.pid)}`
        writeFileSync(draft, text)
        renameSync(draft, file)
    } catch {
        return
    }
}

/**
 * Work on sources, done once: its outcome is kept in memory and on disk, by a hash of the module that does it (`file`
 * beside this one), the compiler's version and all that is given. What throws is not kept.
 */
export function keptOnDisk(
    file: string,
    work: (...given: string[]) => string,
): (...given: string[]) => string {
    const known = new Map<string, string>()
    let seed: string | undefined
    return (...given) => {
        seed ??= `${compilerVersion()}\n${work.name}\n${readFileSync(join(HERE, file), 'utf8')}`
        const key = createHash('sha256')
            .update(JSON.stringify([seed, ...given]))
            .digest('hex')
        const remembered = known.get(key)
        if (remembered !== undefined) return remembered
        const path = join(FOLDER, key)
        let made = read(path)
        if (made === undefined) {
            made = work(...given)
            write(path, made)
        }
        if (known.size >= MEMORY) known.clear()
        known.set(key, made)
        return made
    }
}
