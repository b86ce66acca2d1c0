import { rmSync } from 'node:fs'
import { FOLDER } from './installed-records.ts'

export default function endRun(): void {
    const folder = process.env[FOLDER]
    if (folder) rmSync(folder, { recursive: true, force: true })
}
