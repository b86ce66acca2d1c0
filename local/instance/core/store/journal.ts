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

/** A journal longer than this many entries is folded into the snapshot when the instance starts or closes. */
const FOLD_AFTER = 20_000

/**
 * Snapshot and append-only journal in a folder. Every entry is handed to the operating system before the write
 * returns, so that a killed process loses nothing that was answered. A torn last line is dropped.
 */
export class Journal {
    private readonly file: number
    private entries = 0

    private constructor(private readonly directory: string) {
        this.file = openSync(join(directory, 'journal.jsonl'), 'a')
    }

    /** Opens the folder and hands on everything that it holds, oldest first. */
    static open(
        directory: string,
        replay: (entry: JournalEntry) => void,
        log: (text: string) => void,
    ): Journal {
        mkdirSync(directory, { recursive: true })
        let count = 0
        for (const name of ['snapshot.jsonl', 'journal.jsonl']) {
            const path = join(directory, name)
            if (!existsSync(path)) continue
            const lines = readFileSync(path, 'utf8').split('\n')
            lines.forEach((line, index) => {
                if (line === '') return
                try {
                    replay(JSON.parse(line) as JournalEntry)
                    count += name === 'journal.jsonl' ? 1 : 0
                } catch {
                    if (index < lines.length - 1)
                        throw new Error(`${path} line ${String(index + 1)} is damaged`)
                    // The next entry must not be written behind half a line.
                    truncateSync(
                        path,
                        Buffer.byteLength(lines.slice(0, -1).join('\n')) + (lines.length > 1 ? 1 : 0),
                    )
                    log(`${path}: the last line was torn and is dropped`)
                }
            })
        }
        const journal = new Journal(directory)
        journal.entries = count
        return journal
    }

    append(entry: JournalEntry): void {
        writeSync(this.file, `${JSON.stringify(entry)}\n`)
        this.entries += 1
    }

    get isLong(): boolean {
        return this.entries > FOLD_AFTER
    }

    /** Replaces snapshot and journal by a snapshot of what is there now. */
    fold(entries: Iterable<JournalEntry>): void {
        const path = join(this.directory, 'snapshot.jsonl')
        const text = [...entries].map((entry) => JSON.stringify(entry)).join('\n')
        writeFileSync(`${path}.new`, `${text}\n`)
        renameSync(`${path}.new`, path)
        writeFileSync(join(this.directory, 'journal.jsonl'), '')
        this.entries = 0
    }

    close(): void {
        fsyncSync(this.file)
        closeSync(this.file)
    }
}
