/**
 * The package on an instance, once for a run of jest: labs start from the records that its installation left, as an
 * instance that was started again. What installing itself does is shown by the labs that install.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startInstance, type StartOptions } from '../local/instance/start-instance.ts'
import { installPackage, LAB, packagePath } from './install-package.ts'

/** Names the folder of the run (begin-run.ts). Without one, every lab installs. */
export const FOLDER = 'M365_INSTALLED_RECORDS'

/** Folder of records of an instance with these options and the package; undefined outside a run. */
export async function installedRecords(options: Partial<StartOptions> = {}): Promise<string | undefined> {
    const run = process.env[FOLDER]
    if (!run) return undefined
    // What an installation depends on; the rest is of the instance that starts from its records.
    const { startAt, formWrites, crossScope, instanceName } = options
    const kind = { startAt, formWrites, crossScope, instanceName }
    const folder = join(run, createHash('md5').update(JSON.stringify(kind)).digest('hex'))
    if (existsSync(folder)) return folder
    const draft = mkdtempSync(`${folder}-`)
    const instance = await startInstance({ ...LAB, ...defined(kind), dataDirectory: draft })
    try {
        await installPackage(instance.url, readFileSync(packagePath()))
    } finally {
        await instance.close()
    }
    try {
        renameSync(draft, folder)
    } catch (error) {
        // Another worker was faster: theirs is the same.
        if (!existsSync(folder)) throw error
        rmSync(draft, { recursive: true })
    }
    return folder
}

/** An option that is not given is left to its default. */
const defined = (options: Partial<StartOptions>): Partial<StartOptions> =>
    Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
