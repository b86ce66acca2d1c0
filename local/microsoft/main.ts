import { parseArgs } from 'node:util'
import { IssuesFileError } from './scenario/issues-file.ts'
import { startMicrosoft, type Microsoft } from './server.ts'

const DEFAULT_PORT = 8090
const USAGE = 'Usage: npm run microsoft -- [--port N] [--issues FILE]'

const fail = (message: string, exitCode: number): never => {
    process.stderr.write(`${message}\n`)
    process.exit(exitCode)
}

const readArguments = (): { readonly port: number; readonly issuesFile?: string } => {
    try {
        const { values } = parseArgs({ options: { port: { type: 'string' }, issues: { type: 'string' } } })
        const port = values.port ?? `${DEFAULT_PORT}`
        if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`Not a port: ${port}`)
        return { port: Number(port), issuesFile: values.issues }
    } catch (error) {
        return fail(`${(error as Error).message}\n${USAGE}`, 2)
    }
}

const start = async (port: number, issuesFile: string | undefined): Promise<Microsoft> => {
    try {
        return await startMicrosoft({ port, issuesFile })
    } catch (error) {
        if (error instanceof IssuesFileError) return fail(error.message, 1)
        if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
            return fail(`Port ${port} is in use; choose another one with --port N`, 1)
        throw error
    }
}

const { port, issuesFile } = readArguments()
const microsoft = await start(port, issuesFile)
process.stdout.write(`Microsoft services (simulated): ${microsoft.url}\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void microsoft.close().then(() => process.exit(0)))
}
