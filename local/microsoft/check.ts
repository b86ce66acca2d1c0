import { parseArgs } from 'node:util'
import { checkRecordedRequests } from './check/recorded-requests.ts'
import { runExchanges, type CheckResult } from './check/run-exchanges.ts'
import { loadSlices } from './check/slices.ts'

const USAGE = `Usage: npm run check:microsoft -- DIR [--requests FILE]
DIR holds graph-openapi-slice.json, token-openapi-slice.json and automation-openapi-slice.json.
FILE holds recorded requests, as GET /control/requests writes them.`

const fail = (message: string, exitCode: number): never => {
    process.stderr.write(`${message}\n`)
    process.exit(exitCode)
}

const readArguments = (): { readonly directory: string; readonly requestsFile?: string } => {
    try {
        const { values, positionals } = parseArgs({
            options: { requests: { type: 'string' } },
            allowPositionals: true,
        })
        const [directory, ...more] = positionals
        if (directory === undefined || more.length > 0) return fail(USAGE, 2)
        return { directory, requestsFile: values.requests }
    } catch (error) {
        return fail(`${(error as Error).message}\n${USAGE}`, 2)
    }
}

const print = (title: string, results: readonly CheckResult[]): void => {
    const width = Math.max(...results.map(({ name }) => name.length), 0)
    process.stdout.write(`${title}\n`)
    for (const { name, status, verdict, operation, problems } of results) {
        process.stdout.write(`  ${name.padEnd(width)}  ${status}  ${verdict.padEnd(17)}  ${operation}\n`)
        for (const problem of problems) process.stdout.write(`      ${problem}\n`)
    }
}

const { directory, requestsFile } = readArguments()
try {
    const slices = loadSlices(directory)
    const simulated = await runExchanges(slices)
    print('Simulated answers, and the requests behind them', simulated)
    const recorded = requestsFile === undefined ? [] : checkRecordedRequests(slices, requestsFile)
    if (requestsFile !== undefined) print('Recorded requests', recorded)
    const all = [...simulated, ...recorded]
    const count = (verdict: CheckResult['verdict']): number =>
        all.filter((result) => result.verdict === verdict).length
    process.stdout.write(
        `${count('ok')} fit, ${count('not in the slices')} are not in the slices, ${count('MISMATCH')} do not fit\n`,
    )
    process.exitCode = count('MISMATCH') > 0 ? 1 : 0
} catch (error) {
    fail((error as Error).message, 1)
}
