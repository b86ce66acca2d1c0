/** What a test file declares: blocks with hooks and tests. Runs inside the engine, where no jest is. */
export type Body = () => unknown

export interface DeclaredTest {
    readonly kind: 'test'
    readonly title: string
    readonly skipped: boolean
    readonly body: Body
}

export interface Block {
    readonly kind: 'block'
    readonly title: string
    readonly parent: Block | undefined
    readonly children: (Block | DeclaredTest)[]
    readonly hooks: Record<HookName, Body[]>
}

export type HookName = 'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll'

const newBlock = (title: string, parent?: Block): Block => ({
    kind: 'block',
    title,
    parent,
    children: [],
    hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
})

export const root: Block = newBlock('')
let open = root

export function declareTest(title: string, body: Body, skipped = false): void {
    if (typeof body !== 'function') throw new Error(`The test "${title}" has no body`)
    open.children.push({ kind: 'test', title, skipped, body })
}

export function declareBlock(title: string, body: () => void): void {
    const block = newBlock(title, open)
    open.children.push(block)
    open = block
    try {
        body()
    } finally {
        open = block.parent ?? root
    }
}

export function declareHook(name: HookName, body: Body): void {
    open.hooks[name].push(body)
}
