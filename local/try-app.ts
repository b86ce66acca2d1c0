/** `npm run try-app -- DIR`: builds the Fluent project in DIR, installs it on an empty local instance, and tries it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { InstallReport } from './instance/contracts.ts'
import { startInstance } from './instance/start-instance.ts'
import { runNowSdk, sdkEnvironment } from './now-sdk.ts'
import { say, step } from './step.ts'
import { buildApp } from './try-app/build-app.ts'
import { lineOf, type Outcome } from './try-app/outcome.ts'
import { tryInstalledApp } from './try-app/try-installed-app.ts'
import { workingCopy } from './try-app/working-copy.ts'

const USAGE = `Usage: npm run try-app -- DIR [--port N] [--run-jobs]
  DIR         a Fluent project (now.config.json); left as it is, a copy is built with this project's SDK
  --port N    keeps the instance running on this port after the report
  --run-jobs  executes the app's scheduled jobs and raises the events of its script actions, once
`

function tell(report: InstallReport, outcomes: readonly Outcome[]): void {
    const count = (state: Outcome['state']): string =>
        `${String(outcomes.filter((outcome) => outcome.state === state).length)} ${state}`
    say(
        `\n${report.scope} ${report.version}: ${String(report.inserted)} records inserted, ${String(report.updated)} updated`,
    )
    for (const outcome of outcomes) say(lineOf(outcome))
    if (outcomes.length === 0) say('  it brings nothing that can be tried')
    say(`${count('ok')}, ${count('failed')}, ${count('not tried')}`)
}

async function main(): Promise<void> {
    const { values, positionals } = parseArgs({
        options: { port: { type: 'string' }, 'run-jobs': { type: 'boolean' } },
        allowPositionals: true,
    })
    const [directory] = positionals
    if (!directory || !existsSync(join(directory, 'now.config.json'))) {
        process.stderr.write(USAGE)
        process.exitCode = 2
        return
    }
    const errors: string[] = []
    const log = (level: 'info' | 'error', message: string): void =>
        void (level === 'error' && errors.push(message))
    const copy = workingCopy(directory)
    const { folder } = copy
    const instance = await startInstance({ port: Number(values.port ?? 0), log })
    try {
        await step('Providing its packages', () => copy.provide())
        await step('Building', () => buildApp(folder))
        await step('Packing (now-sdk pack)', () => runNowSdk(['pack'], { folder }))
        await step('Installing (now-sdk install)', () =>
            runNowSdk(['install'], { folder, environment: sdkEnvironment(instance.url) }),
        )
        const report = await instance.control.lastInstallReport()
        if (!report) throw new Error('The instance has no report of the installation')
        const runJobs = values['run-jobs'] ?? false
        const outcomes = await step('Trying it', () =>
            tryInstalledApp(instance, report, { folder, runJobs, errors }),
        )
        tell(report, outcomes)
        process.exitCode = outcomes.some(({ state }) => state === 'failed') ? 1 : 0
        if (values.port) {
            say(`\nSign in as admin / admin\nReady: ${instance.url}`)
            await new Promise<void>((stop) => process.once('SIGINT', stop).once('SIGTERM', stop))
        }
    } finally {
        await instance.close()
        copy.remove()
    }
}

main().catch((error: unknown) => {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
})
