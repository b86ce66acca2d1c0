/**
 * A laboratory of apps that the local instance was not written for: test/fixtures, built and packed with the vendor's
 * command line, on one empty instance.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InstallReport, InstanceOptions } from '../local/instance/contracts.ts'
import { hashPassword } from '../local/instance/core/security/password.ts'
import { startInstance, type RunningInstance } from '../local/instance/start-instance.ts'
import { runNowSdk } from '../local/now-sdk.ts'
import { buildApp } from '../local/try-app/build-app.ts'
import { signIn, type Visitor } from '../local/try-app/visitor.ts'
import { workingCopy } from '../local/try-app/working-copy.ts'
import { installPackage } from './lab.ts'

export interface ForeignLab {
    readonly instance: RunningInstance
    readonly reports: Readonly<Record<string, InstallReport>>
    readonly packages: Readonly<Record<string, Uint8Array>>
    readonly admin: Visitor
    /** Somebody new with roles, by name; none is an employee without any. */
    person(userName: string, ...roles: readonly string[]): Promise<Visitor>
    /** What the instance wrote to its own error log. */
    readonly errors: readonly string[]
    close(): Promise<void>
}

const FIXTURES = join('test', 'fixtures')
const PASSWORD = 'secret'
const AT_ONCE = 2

async function packageOf(name: string): Promise<Uint8Array> {
    const copy = workingCopy(join(FIXTURES, name))
    try {
        await copy.provide()
        await buildApp(copy.folder)
        await runNowSdk(['pack'], { folder: copy.folder })
        const target = join(copy.folder, 'target')
        const zip = readdirSync(target).find((file) => file.endsWith('.zip'))
        return readFileSync(join(target, zip ?? ''))
    } finally {
        copy.remove()
    }
}

/** Two at once: a build keeps one core busy. */
async function packagesOf(names: readonly string[]): Promise<Readonly<Record<string, Uint8Array>>> {
    const waiting = [...names]
    const packages: Record<string, Uint8Array> = {}
    const work = async (): Promise<void> => {
        for (let name = waiting.shift(); name; name = waiting.shift()) packages[name] = await packageOf(name)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    return packages
}

/** Builds and installs fixtures; jobs run only when a test says so. */
export async function startForeignLab(
    names: readonly string[],
    options: Pick<InstanceOptions, 'crossScope'> = {},
): Promise<ForeignLab> {
    const packages = await packagesOf(names)
    const errors: string[] = []
    const log = (level: 'info' | 'error', message: string): void =>
        void (level === 'error' && errors.push(message))
    const instance = await startInstance({ port: 0, jobInterval: 0, log, ...options })
    const reports: Record<string, InstallReport> = {}
    for (const [name, zip] of Object.entries(packages)) {
        await installPackage(instance.url, zip)
        const report = await instance.control.lastInstallReport()
        if (report) reports[name] = report
    }
    const admin = await signIn(instance.url, 'admin', 'admin')
    return {
        instance,
        reports,
        packages,
        admin,
        errors,
        async person(userName, ...roles) {
            const user = { user_name: userName, name: userName, user_password: hashPassword(PASSWORD) }
            await instance.control.loadRecords([{ table: 'sys_user', values: { ...user, active: 'true' } }])
            const [row] = await admin.rows('sys_user', `user_name=${userName}`, ['sys_id'])
            for (const name of roles) {
                const [role] = await admin.rows('sys_user_role', `name=${name}`, ['sys_id'])
                const grant = { user: row?.['sys_id'] ?? '', role: role?.['sys_id'] ?? '', state: 'active' }
                const answer = await admin.rest('POST', '/api/now/table/sys_user_has_role', grant)
                if (answer.status !== 201) throw new Error(`${name} was not granted: ${answer.text}`)
            }
            return signIn(instance.url, userName, PASSWORD)
        },
        close: () => instance.close(),
    }
}
