/** `npm start`: builds the app, starts both stand-ins, installs the app as on any instance, and loads the demo. */
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { installApp } from './install-app.ts'
import { loadDemo } from './instance/demo/load-demo.ts'
import { startInstance } from './instance/start-instance.ts'
import { startMicrosoft } from './microsoft/server.ts'
import { say, step } from './step.ts'

const DATA = '.instance'
const USAGE = `Usage: npm start -- [options]
  --fresh        forget what earlier runs stored
  --issues FILE  service health issues to serve, one Graph serviceHealthIssue as JSON a line
Environment: PORT (8080)
`

async function main(): Promise<void> {
    const { values } = parseArgs({
        options: { fresh: { type: 'boolean' }, issues: { type: 'string' }, help: { type: 'boolean' } },
    })
    if (values.help) return say(USAGE)
    const port = Number(process.env['PORT'] ?? '8080')
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        throw new Error(`PORT is ${String(process.env['PORT'])}; it must be a port number`)
    }
    if (values.fresh) rmSync(DATA, { recursive: true, force: true })

    const microsoft = await step('Starting the simulated Microsoft services', () =>
        startMicrosoft(values.issues ? { issuesFile: values.issues } : {}),
    )
    const instance = await step('Starting the local instance', () =>
        startInstance({
            port,
            hosts: microsoft.hosts,
            dataDirectory: DATA,
            formWrites: 'allow',
            webServiceUserTokens: 'allow',
        }),
    )
    const stop = (): void => {
        void Promise.all([instance.close(), microsoft.close()]).then(() => process.exit(0))
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)

    await installApp(instance.url, step)
    const demo = await step('Loading the demo', () =>
        loadDemo(instance, { secureScore: true, userOperations: true }),
    )

    say('\nSign in as')
    for (const { userName, password, says } of demo.signIns) {
        say(`  ${`${userName} / ${password}`.padEnd(28)} ${says}`)
    }
    say(`\nOpen the incident ${demo.incident.number} "${demo.incident.shortDescription}"`)
    say(`  ${instance.url}/nav_to.do?uri=incident.do%3Fsys_id%3D${demo.incident.sysId}`)
    say('and choose its tab "Microsoft 365 Support".')
    say('\nAs admin, see how it was set up, and what the checks say')
    for (const page of ['setup', 'diagnostics', 'security_tickets'])
        say(`  ${instance.url}/nav_to.do?uri=x_mioms_m365_assis_${page}.do`)
    say('\nOther systems sign in as')
    for (const { userName, password, says } of demo.callers) {
        say(`  ${`${userName} / ${password}`.padEnd(46)} ${says}`)
    }
    say(`  export INSTANCE=${instance.url} ENTRA=${microsoft.url}/login.microsoftonline.com`)
    say(`\nSimulated Microsoft services: ${microsoft.url} (faults and clock: local/microsoft/README.md)`)
    say(`Ready: ${instance.url}`)
}

main().catch((error: unknown) => {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
})
