/** `npm run try-app -- DIR`: builds the Fluent project in DIR, installs it on an empty local instance, and reports. */
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { InstallReport } from './instance/contracts.ts'
import { startInstance, type RunningInstance } from './instance/start-instance.ts'
import { runNowSdk, sdkEnvironment } from './now-sdk.ts'
import { say, step } from './step.ts'

const USAGE = `Usage: npm run try-app -- DIR [--port N]
  DIR       a Fluent project (now.config.json); left as it is, a copy is built with this project's SDK
  --port N  keeps the instance running on this port after the report
`
const BUILT = new Set(['node_modules', 'dist', 'target', '.now'])

/** A copy of the project that resolves its packages from here: what is tried is the app, not its installation. */
function workingCopy(directory: string): string {
    const copy = mkdtempSync(join(tmpdir(), 'try-app-'))
    cpSync(directory, copy, { recursive: true, filter: (path) => !BUILT.has(basename(path)) })
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir')
    return copy
}

/** What a person can try of the app: one line for each record that has an address or runs by itself. */
async function whatToTry(instance: RunningInstance): Promise<readonly string[]> {
    const admin = { Authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` }
    const rows = async (table: string, fields: string): Promise<readonly Record<string, string>[]> => {
        const query = `sysparm_query=sys_scope!=global&sysparm_fields=${fields}&sysparm_limit=200`
        const answer = await fetch(`${instance.url}/api/now/table/${table}?${query}`, { headers: admin })
        if (!answer.ok) throw new Error(`${table} answered ${answer.status}`)
        return ((await answer.json()) as { result: readonly Record<string, string>[] }).result
    }
    const lines: string[] = []
    for (const row of await rows('sys_ui_page', 'endpoint'))
        lines.push(`page    ${instance.url}/${row['endpoint']}`)
    for (const row of await rows('sys_ws_operation', 'http_method,operation_uri,default_operation_uri')) {
        lines.push(`route   ${row['http_method']} ${row['operation_uri'] || row['default_operation_uri']}`)
    }
    for (const row of await rows('sys_db_object', 'name')) {
        lines.push(`table   ${instance.url}/${row['name']}_list.do`)
    }
    for (const row of await rows('sys_script', 'name,when,collection')) {
        lines.push(`rule    ${row['name']} (${row['when']} on ${row['collection']})`)
    }
    for (const row of await rows('sys_ui_action', 'name,table'))
        lines.push(`action  ${row['name']} on ${row['table']}`)
    for (const row of await rows('sysauto_script', 'name,run_type'))
        lines.push(`job     ${row['name']} (${row['run_type']})`)
    for (const row of await rows('sysevent_script_action', 'name,event_name')) {
        lines.push(`event   ${row['event_name']}: ${row['name']}`)
    }
    return lines
}

function tell(report: InstallReport): void {
    say(`\n${report.scope} ${report.version}: ${report.inserted} records inserted, ${report.updated} updated`)
    for (const [table, count] of Object.entries(report.inert)) say(`  not known here: ${table} (${count})`)
    for (const reason of report.refused) say(`  refused: ${reason}`)
}

async function main(): Promise<void> {
    const { values, positionals } = parseArgs({
        options: { port: { type: 'string' } },
        allowPositionals: true,
    })
    const [directory] = positionals
    if (!directory || !existsSync(join(directory, 'now.config.json'))) {
        process.stderr.write(USAGE)
        process.exitCode = 2
        return
    }
    const folder = workingCopy(directory)
    const instance = await startInstance({ port: Number(values.port ?? 0), log: () => undefined })
    try {
        await step('Building (now-sdk build)', () => runNowSdk(['build'], { folder }))
        await step('Packing (now-sdk pack)', () => runNowSdk(['pack'], { folder }))
        await step('Installing (now-sdk install)', () =>
            runNowSdk(['install'], { folder, environment: sdkEnvironment(instance.url) }),
        )
        const report = await instance.control.lastInstallReport()
        if (!report) throw new Error('The instance has no report of the installation')
        tell(report)
        for (const line of await whatToTry(instance)) say(`  ${line}`)
        process.exitCode = report.refused.length === 0 ? 0 : 1
        if (values.port) {
            say(`\nSign in as admin / admin\nReady: ${instance.url}`)
            await new Promise<void>((stop) => process.once('SIGINT', stop).once('SIGTERM', stop))
        }
    } finally {
        await instance.close()
        rmSync(folder, { recursive: true, force: true })
    }
}

main().catch((error: unknown) => {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
})
