import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FOLDER } from './installed-records.ts'

/** Before a run of jest: where its labs keep what one installation left. */
export default function beginRun(): void {
    process.env[FOLDER] ??= mkdtempSync(join(tmpdir(), 'installed-'))
}
