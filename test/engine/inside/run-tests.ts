import type { Block, Body, DeclaredTest, HookName } from './test-tree.ts'

export interface TestResult {
    readonly title: string
    readonly status: 'passed' | 'failed' | 'skipped'
    readonly message?: string
}

/** The stack of this engine does not repeat the message. */
const describeError = (error: unknown): string =>
    error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error)

/** From the outermost block to the test's own. */
const lineage = (block: Block | undefined): readonly Block[] =>
    block ? [...lineage(block.parent), block] : []

const hooksOf = (blocks: readonly Block[], name: HookName): readonly Body[] =>
    blocks.flatMap((block) => block.hooks[name])

async function runAll(bodies: readonly Body[]): Promise<void> {
    for (const body of bodies) await body()
}

async function runTest(test: DeclaredTest, block: Block): Promise<void> {
    const blocks = lineage(block)
    try {
        await runAll(hooksOf(blocks, 'beforeEach'))
        await test.body()
    } finally {
        await runAll(hooksOf([...blocks].reverse(), 'afterEach'))
    }
}

/** Runs a block in the order of its declarations; `report` hears of each test as it begins and as it ends. */
export async function runBlock(
    block: Block,
    report: (result: TestResult) => void,
    begin: (title: string) => void,
): Promise<void> {
    const prefix = lineage(block)
        .map(({ title }) => title)
        .filter((title) => title !== '')
    const attempt = async (title: string, body: Body): Promise<boolean> => {
        begin(title)
        try {
            await body()
            return true
        } catch (error) {
            report({ title, status: 'failed', message: describeError(error) })
            return false
        }
    }
    const named = (title: string): string => [...prefix, title].join(' › ')
    if (!(await attempt(named('beforeAll'), () => runAll(block.hooks.beforeAll)))) return
    for (const child of block.children) {
        if (child.kind === 'block') {
            await runBlock(child, report, begin)
            continue
        }
        const title = named(child.title)
        if (child.skipped) report({ title, status: 'skipped' })
        else if (await attempt(title, () => runTest(child, block))) report({ title, status: 'passed' })
    }
    await attempt(named('afterAll'), () => runAll(block.hooks.afterAll))
}
