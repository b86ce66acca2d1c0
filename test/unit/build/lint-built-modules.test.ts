import { lintEngineText } from '../../lint-built-modules.ts'

const lint = async (content: string): Promise<string> =>
    (await lintEngineText([{ path: 'm', content }])).join()

test.each([
    ['fetch("x")', 'fetch'],
    ['setTimeout(() => 1, 1)', 'setTimeout'],
    ['export class A extends Error {}', 'subclass'],
    ['export class A { #x = 1; y() { return this.#x } }', 'private'],
    ['export const f = async () => 1', 'async'],
    ['Reflect.ownKeys({})', 'Reflect'],
    ['new WeakRef({})', 'WeakRef'],
    ['export const r = /a/d', "'d' flag"],
    ['new Function("return 1")', 'Function'],
    ['someGlobal()', 'someGlobal'],
])('%s is found', async (content, what) => {
    expect(await lint(content)).toContain(what)
})

test('what the engine can do passes', async () => {
    expect(
        await lint(
            "import { gs } from '@servicenow/glide'\nexport const f = (a) => [...new Set(a?.b ?? [])].map(String) && gs",
        ),
    ).toBe('')
})
