/**
 * The test runner that is put into the engine: the globals of a test file (`test`, `describe`, hooks, `expect`) and
 * two functions for whoever drives the engine. What a file may ask of jest beyond these is missing and throws.
 */
import { expect } from 'expect'
import { runBlock, type TestResult } from './run-tests.ts'
import { declareBlock, declareHook, declareTest, root, type Body, type HookName } from './test-tree.ts'
import { titleOf } from './test-title.ts'

type RowBody = (...row: unknown[]) => unknown

/** `test.each([[a, b], …])` and `test.each([a, b, …])`; `declare` makes one test or block of one row. */
const each = (declare: (title: string, body: Body) => void) => (rows: readonly unknown[]) => {
    if ('raw' in rows) throw new Error('each`table` is not known to this runner')
    return (title: string, body: RowBody): void => {
        const asRows = rows.every(Array.isArray) ? (rows as readonly unknown[][]) : rows.map((row) => [row])
        asRows.forEach((row, index) => declare(titleOf(title, row, index), () => body(...row)))
    }
}

const skip = (title: string, body: Body): void => declareTest(title, body, true)
const test = Object.assign((title: string, body: Body): void => declareTest(title, body), {
    each: each((title, body) => declareTest(title, body)),
    skip: Object.assign(skip, { each: each(skip) }),
})
const describe = Object.assign(declareBlock, {
    each: each((title, body) => declareBlock(title, body)),
})
const hook =
    (name: HookName) =>
    (body: Body): void =>
        declareHook(name, body)

const results: TestResult[] = []
let running: string | undefined

Object.assign(globalThis, {
    expect,
    test,
    it: test,
    describe,
    beforeAll: hook('beforeAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
    afterAll: hook('afterAll'),
    startTests: (): void => {
        void runBlock(
            root,
            (result) => results.push(result),
            (title) => {
                running = title
            },
        ).then(() => {
            running = undefined
        })
    },
    /** JSON of the results so far; a test that still runs when nothing is left to do never settles. */
    readResults: (): string =>
        JSON.stringify(
            running === undefined
                ? results
                : [...results, { title: running, status: 'failed', message: 'The test never settles' }],
        ),
})
