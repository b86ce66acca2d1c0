/**
 * `npm run test:engine`: the unit tests of src/server against the built modules under a second JavaScript engine,
 * QuickJS. What passes there does not lean on V8, on Intl or on anything of Node. `-- PART` runs only the files with that
 * in their path.
 */
import { bundleRunner, bundleTest } from './bundle-test.ts'
import { readCoreModules, type CoreModules } from './core-modules.ts'
import { runInQuickJs } from './run-in-quickjs.ts'
import type { TestResult } from './inside/run-tests.ts'
import { NEEDS_NODE, testFiles } from './test-files.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const count = (results: readonly TestResult[], status: TestResult['status']): number =>
    results.filter((result) => result.status === status).length

/** A file that cannot be loaded, or that declares no test, counts as one failure. */
async function runFile(file: string, runner: string, modules: CoreModules): Promise<readonly TestResult[]> {
    try {
        const text = await bundleTest(file, modules.nameOf)
        const results = await runInQuickJs({
            runner,
            testFile: { name: file, text },
            moduleText: modules.text,
        })
        return results.length > 0 ? results : [{ title: file, status: 'failed', message: 'No test ran' }]
    } catch (error) {
        return [{ title: file, status: 'failed', message: reasonOf(error) }]
    }
}

/** Every module of the core loads, also those that no test imports. */
async function loadAll(runner: string, modules: CoreModules): Promise<readonly TestResult[]> {
    const outcomes: TestResult[] = []
    for (const name of modules.names) {
        const text = `import * as loaded from ${JSON.stringify(name)}\ntest('loads', () => void loaded)`
        try {
            await runInQuickJs({ runner, testFile: { name: 'load.js', text }, moduleText: modules.text })
            outcomes.push({ title: name, status: 'passed' })
        } catch (error) {
            outcomes.push({ title: name, status: 'failed', message: reasonOf(error) })
        }
    }
    return outcomes
}

function show(name: string, results: readonly TestResult[]): void {
    const failed = results.filter(({ status }) => status === 'failed')
    const skipped = results.filter(({ status }) => status === 'skipped')
    print(
        `${failed.length > 0 ? 'FAIL' : 'pass'}  ${name}: ${String(count(results, 'passed'))} passed, ` +
            `${String(failed.length)} failed, ${String(skipped.length)} skipped`,
    )
    for (const { title } of skipped) print(`      skipped: ${title}`)
    for (const { title, message = '' } of failed) {
        print(`      ${title}\n${message.replace(/^/gm, '        ')}`)
    }
}

async function main(): Promise<void> {
    const modules = await readCoreModules()
    const runner = await bundleRunner()
    const all: TestResult[] = []
    const loaded = await loadAll(runner, modules)
    show('built modules of the core load', loaded)
    const [part = ''] = process.argv.slice(2)
    for (const file of testFiles().filter((name) => name.includes(part))) {
        const reason = NEEDS_NODE[file]
        if (reason !== undefined) {
            print(`skip  ${file}: ${reason}`)
            continue
        }
        const results = await runFile(file, runner, modules)
        show(file, results)
        all.push(...results)
    }
    const failed = count(loaded, 'failed') + count(all, 'failed')
    print(
        `${String(modules.names.length)} modules, ${String(count(all, 'passed'))} tests passed, ` +
            `${String(count(all, 'failed'))} failed, ${String(count(all, 'skipped'))} skipped; ` +
            `files skipped: ${String(Object.keys(NEEDS_NODE).length)}`,
    )
    process.exitCode = failed === 0 ? 0 : 1
}

main().catch((error: unknown) => {
    process.stderr.write(`${reasonOf(error)}\n`)
    process.exitCode = 1
})
