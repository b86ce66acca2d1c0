import { readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { installApp } from '../install-app.ts'
import { say, step } from '../step.ts'
import { startInstance } from './start-instance.ts'

const usage = `Usage: npm run instance -- [options]
  --port N                 port to listen on (8080)
  --hosts FILE.json        host names that scripts may call, each with its base URL
  --empty                  without the app; without it the app is built and installed first
  --data DIR               keep records in DIR; without it they live in memory
  --fresh                  forget what DIR holds
  --form-writes allow|refuse
  --cross-scope permissive|enforcing
  --web-service-user-tokens allow|refuse
  --control                open the control API (/local/…) to this machine
`

const { values } = parseArgs({
    options: {
        port: { type: 'string', default: process.env['PORT'] ?? '8080' },
        hosts: { type: 'string' },
        empty: { type: 'boolean' },
        data: { type: 'string' },
        fresh: { type: 'boolean' },
        'form-writes': { type: 'string', default: 'allow' },
        'cross-scope': { type: 'string', default: 'permissive' },
        'web-service-user-tokens': { type: 'string', default: 'refuse' },
        control: { type: 'boolean' },
        help: { type: 'boolean' },
    },
})

const oneOf = <const T extends string>(name: string, value: string, allowed: readonly T[]): T => {
    const found = allowed.find((candidate) => candidate === value)
    if (!found) throw new Error(`--${name} is ${value}; it may be ${allowed.join(' or ')}`)
    return found
}

async function main(): Promise<void> {
    if (values.help) {
        process.stdout.write(usage)
        return
    }
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
        throw new Error(`--port is ${values.port}; it must be a port number`)
    if (values.fresh && values.data) rmSync(values.data, { recursive: true, force: true })
    const instance = await startInstance({
        port,
        hosts: values.hosts ? (JSON.parse(readFileSync(values.hosts, 'utf8')) as Record<string, string>) : {},
        dataDirectory: values.data,
        formWrites: oneOf('form-writes', values['form-writes'], ['allow', 'refuse']),
        crossScope: oneOf('cross-scope', values['cross-scope'], ['permissive', 'enforcing']),
        webServiceUserTokens: oneOf('web-service-user-tokens', values['web-service-user-tokens'], [
            'allow',
            'refuse',
        ]),
        controlApi: values.control ?? false,
    })
    const stop = () => {
        void instance.close().then(() => process.exit(0))
    }
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
    if (!values.empty) await installApp(instance.url, step)
    say('Sign in as admin / admin')
    say(`Ready: ${instance.url}`)
}

main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
})
