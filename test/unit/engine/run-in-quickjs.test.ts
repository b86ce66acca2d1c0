import { bundleRunner, bundleTest } from '../../engine/bundle-test.ts'
import type { TestResult } from '../../engine/inside/run-tests.ts'
import { runInQuickJs } from '../../engine/run-in-quickjs.ts'

const modules: Readonly<Record<string, string>> = {
    'app/src/server/double.ts': "import { two } from './two.ts'\nexport const double = (n) => n * two",
    'app/src/server/two.ts': 'export const two = 2',
    'app/src/server/price.ts': "export const price = (n) => new Intl.NumberFormat('de').format(n)",
    'app/src/server/wrong.ts': 'export const =',
}
const runner = bundleRunner()

const run = async (text: string, limitMs?: number): Promise<readonly TestResult[]> =>
    runInQuickJs({
        runner: await runner,
        testFile: { name: 'a.test.js', text },
        moduleText: (name) => modules[name],
        ...(limitMs === undefined ? {} : { limitMs }),
    })
const outcomes = async (text: string): Promise<readonly string[]> =>
    (await run(text)).map(({ title, status }) => `${title}: ${status}`)

test('a test runs against modules that import each other', async () => {
    const text = `import { double } from 'app/src/server/double.ts'
        test('doubles', () => expect(double(21)).toBe(42))`
    expect(await run(text)).toEqual([{ title: 'doubles', status: 'passed' }])
})

test('an assertion that does not hold fails, and says what was expected', async () => {
    const [result] = await run("test('adds', () => expect({ sum: 1 + 1 }).toMatchObject({ sum: 3 }))")
    expect(result).toMatchObject({ title: 'adds', status: 'failed' })
    expect(result?.message).toContain('"sum": 3')
})

test('a function that throws something else fails with its stack', async () => {
    const [result] = await run(
        "test('throws', () => expect(() => { throw new Error('other') }).toThrow('wanted'))",
    )
    expect(result?.status).toBe('failed')
    expect(result?.message).toContain('wanted')
    expect(result?.message).toContain('other')
})

test('a module that leans on Intl fails', async () => {
    const [result] = await run(
        "import { price } from 'app/src/server/price.ts'\ntest('price', () => expect(price(1000)).toBe('1.000'))",
    )
    expect(result?.status).toBe('failed')
    expect(result?.message).toContain("'Intl' is not defined")
})

test.each([
    'Buffer',
    'Intl',
    'URL',
    'WebAssembly',
    'console',
    'fetch',
    'global',
    'jest',
    'module',
    'performance',
    'process',
    'queueMicrotask',
    'require',
    'setTimeout',
    'structuredClone',
])('%s is not in the engine', async (name) => {
    expect(await outcomes(`test('absent', () => expect(typeof ${name}).toBe('undefined'))`)).toEqual([
        'absent: passed',
    ])
})

test('a promise that rejects fails its test, one that never settles ends the run as a failure', async () => {
    const results = await run(`
        test('waits', async () => expect(await Promise.resolve(1)).toBe(1))
        test('rejects', () => Promise.reject(new Error('no')))
        test('hangs', () => new Promise(() => undefined))
        test('is not reached', () => undefined)`)
    expect(results.map(({ title, status }) => [title, status])).toEqual([
        ['waits', 'passed'],
        ['rejects', 'failed'],
        ['hangs', 'failed'],
    ])
    expect(results[2]?.message).toBe('The test never settles')
})

test('hooks run around each test, the outer ones first and last, also when it fails', async () => {
    const results = await run(`
        const seen = []
        beforeAll(() => seen.push('all'))
        beforeEach(() => seen.push('outer'))
        afterEach(() => seen.push('outer end'))
        describe('block', () => {
            beforeEach(() => seen.push('inner'))
            afterEach(() => seen.push('inner end'))
            test('fails', () => expect(1).toBe(2))
        })
        test('order', () => expect(seen).toEqual(
            ['all', 'outer', 'inner', 'inner end', 'outer end', 'outer']))`)
    expect(results.map(({ title, status }) => [title, status])).toEqual([
        ['block › fails', 'failed'],
        ['order', 'passed'],
    ])
})

test('hooks that fail are failures', async () => {
    expect(await outcomes("beforeAll(() => { throw new Error('x') })\ntest('a', () => undefined)")).toEqual([
        'beforeAll: failed',
    ])
    expect(await outcomes("afterEach(() => { throw new Error('x') })\ntest('a', () => undefined)")).toEqual([
        'a: failed',
    ])
})

test('rows make tests of their own, skipped tests are told', async () => {
    const text = `
        test.each([[1, 2], [2, 4]])('%# %s is %d', (a, b) => expect(a * 2).toBe(b))
        test.each(['x', null])('%p', (a) => expect(a).toBe('x'))
        test.skip('later', () => expect(1).toBe(2))`
    expect(await outcomes(text)).toEqual([
        '0 1 is 2: passed',
        '1 2 is 4: passed',
        '"x": passed',
        'null: failed',
        'later: skipped',
    ])
})

test.each([
    ["import 'app/src/server/missing.ts'", 'There is no module app/src/server/missing.ts'],
    ["import '@servicenow/glide'", 'There is no module @servicenow/glide'],
    ["import 'app/src/server/wrong.ts'", 'SyntaxError'],
    ['jest.fn()', "'jest' is not defined"],
    ["test('no body')", 'has no body'],
    ["test.only('one', () => undefined)", 'not a function'],
    ['test.each`a`("t", () => undefined)', 'not known to this runner'],
    ['await new Promise(() => undefined)', 'never finishes loading'],
    ["await Promise.reject(new Error('late'))", 'late'],
])('%s cannot be loaded', async (text, reason) => {
    await expect(run(text)).rejects.toThrow(reason)
})

test('a loop without end is stopped', async () => {
    const results = await run("test('loops', () => { for (;;); })", 100).catch(String)
    expect(JSON.stringify(results)).toContain('interrupted')
})

test('a test file that imports Node cannot be bundled', async () => {
    await expect(bundleTest('test/unit/server/error-catalogue.test.ts', (path) => path)).rejects.toThrow(
        'node:fs',
    )
})

test('imports of src/server stay imports, under the name that the build gave', async () => {
    const text = await bundleTest('test/unit/server/lock.test.ts', (path) => `built/${path}`)
    expect(text).toContain('from "built/src/server/lock.ts"')
    expect(text).not.toContain('function acquireLock')
})
