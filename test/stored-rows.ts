import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

export interface StoredRow {
    readonly table: string
    readonly text: string
}

/** What was read of a file before: a journal only grows, until the instance writes it anew. */
interface Known {
    readonly inode: number
    bytes: number
    readonly rows: StoredRow[]
}

const known = new Map<string, Known>()

function rowsOf(path: string): readonly StoredRow[] {
    const file = openSync(path, 'r')
    try {
        const { ino, size } = fstatSync(file)
        let before = known.get(path)
        if (before?.inode !== ino || before.bytes > size) {
            before = { inode: ino, bytes: 0, rows: [] }
            known.set(path, before)
        }
        const added = Buffer.alloc(size - before.bytes)
        readSync(file, added, 0, added.length, before.bytes)
        const whole = added.lastIndexOf('\n') + 1
        before.bytes += whole
        for (const line of added.toString('utf8', 0, whole).split('\n')) {
            if (line === '') continue
            const [, table, row] = JSON.parse(line) as [string, string, unknown]
            before.rows.push({ table, text: JSON.stringify(row) })
        }
        return before.rows
    } finally {
        closeSync(file)
    }
}

/** Every row that an instance ever stored in a folder, as it stands in its journal. */
export const storedRows = (directory: string): readonly StoredRow[] =>
    readdirSync(directory).flatMap((name) => rowsOf(join(directory, name)))
