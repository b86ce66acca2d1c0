import {
    closeSync,
    existsSync,
    fsyncSync,
    mkdirSync,
    openSync,
    readFileSync,
    renameSync,
    truncateSync,
    writeFileSync,
    writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Row } from '../../contracts.ts'

export type JournalEntry = readonly ['put', string, Row] | readonly ['delete', string, string]

const SNAPSHOT = 'snapshot.jsonl'
const JOURNAL = 'journal.jsonl'
/** A journal longer than this many entries is folded into the snapshot when the instance starts or closes. */
const FOLD_AFTER = 20_000

/**
 * Snapshot and append-only journal in a folder. Every entry is handed to the operating system before the write
 * returns, so that a killed process loses nothing that was answered. A torn last line is cut off.
 */
export class Journal {
    private readonly file: number

    private constructor(
        private readonly directory: string,
        private entries: number,
    ) {
        this.file = openSync(join(directory, JOURNAL), 'a')
    }

    /** Opens the folder and hands on everything that it holds, oldest first. Throws on a damaged line. */
    static open(
        directory: string,
        replay: (entry: JournalEntry) => void,
        log: (text: string) => void,
    ): Journal {
        mkdirSync(directory, { recursive: true })
        cutTornLine(join(directory, JOURNAL), log)
        return new Journal(directory, Journal.read(directory, replay))
    }

    /** Hands on everything that a folder holds, oldest first, and answers how many entries its journal has. */
    static read(directory: string, replay: (entry: JournalEntry) => void): number {
        let count = 0
        for (const name of [SNAPSHOT, JOURNAL]) {
            const path = join(directory, name)
            if (!existsSync(path)) continue
            for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
                if (line === '') continue
                replay(parsed(line, path, index + 1))
                count += name === JOURNAL ? 1 : 0
            }
        }
        return count
    }

    append(entry: JournalEntry): void {
        writeSync(this.file, `${JSON.stringify(entry)}\n`)
        this.entries += 1
    }

    get isLong(): boolean {
        return this.entries > FOLD_AFTER
    }

    /** Replaces snapshot and journal by a snapshot of what is there now; killed in between, both together say the same. */
    fold(entries: Iterable<JournalEntry>): void {
        const path = join(this.directory, SNAPSHOT)
        const file = openSync(`${path}.new`, 'w')
        for (const entry of entries) writeSync(file, `${JSON.stringify(entry)}\n`)
        fsyncSync(file)
        closeSync(file)
        renameSync(`${path}.new`, path)
        writeFileSync(join(this.directory, JOURNAL), '')
        this.entries = 0
    }

    close(): void {
        fsyncSync(this.file)
        closeSync(this.file)
    }
}

function parsed(line: string, path: string, number: number): JournalEntry {
    try {
        return JSON.parse(line) as JournalEntry
    } catch (cause) {
        throw new Error(`${path} line ${String(number)} is damaged`, { cause })
    }
}

/** What follows the last line break was never answered; without the cut, the next entry would be glued to it. */
function cutTornLine(path: string, log: (text: string) => void): void {
    if (!existsSync(path)) return
    const bytes = readFileSync(path)
    const end = bytes.lastIndexOf(0x0a) + 1
    if (end === bytes.length) return
    truncateSync(path, end)
    log(`${path}: the last line was torn and is dropped`)
}
