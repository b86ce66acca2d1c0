// ServiceNowDocs: api-reference/scripts/javascript-engine-feature-support
import { smallInstance } from './small-instance.ts'

const { run, instance } = smallInstance()

test.each([
    'Reflect',
    'WeakRef',
    'FinalizationRegistry',
    'Atomics',
    'SharedArrayBuffer',
    'WebAssembly',
    'Intl',
    'fetch',
    'process',
    'setTimeout',
    'URL',
    'Buffer',
    'console',
    'globalThis.process',
    'globalThis.__host',
    'globalThis.__now',
])('a script has no %s', (name) => {
    expect(run(`return typeof ${name}`)).toBe('undefined')
})

test.each([
    'gs.constructor.constructor("return process")()',
    'gs.info.constructor("return process")()',
    'new GlideRecord("incident").query.constructor("return process")()',
    'eval("1")',
    'new Function("return 1")()',
])('%s leads nowhere', (script) => {
    expect(() => run(`return String(${script})`)).toThrow()
})

test('what a script is given belongs to its own realm', () => {
    expect(
        run(`
        var gr = new GlideRecord('sys_user'); gr.query(); gr.next()
        return [[] instanceof Array, gs.getUser().getRoles() instanceof Array, Object.getPrototypeOf(gs.getSession()) === Object.prototype]`),
    ).toEqual([true, true, true])
})

test('the clock of the instance is the clock of its scripts', () => {
    instance.setClock(Date.UTC(2030, 0, 1))
    const [now, date, text] = run<[number, number, string]>(
        'return [Date.now(), new Date().getTime(), new GlideDateTime().getValue()]',
    )
    expect(Math.abs(now - Date.UTC(2030, 0, 1))).toBeLessThan(5000)
    expect(Math.abs(date - now)).toBeLessThan(5000)
    expect(text).toMatch(/^2030-01-01 00:00:0/)
})

test('modules: relative imports, one instance each, an error that names the module', () => {
    const module = (path: string, content: string) =>
        instance.store.insert('sys_module', { path: `x_t/p/1.0.0/${path}`, content })
    module(
        'src/a.ts',
        "import { gs } from '@servicenow/glide'\nexport let count = 0\nexport function next() { count += 1; return gs.getUserName() + count }",
    )
    module('src/b.ts', "import { next } from './a.ts'\nexport const both = () => next() + next()")
    module('src/bad.ts', "import { x } from './missing.ts'\nexport const y = x")
    expect(run("return require('x_t/p/1.0.0/src/b.ts').both()")).toBe('admin1admin2')
    expect(() => run("return require('x_t/p/1.0.0/src/bad.ts')")).toThrow(/missing\.ts.*bad\.ts/)
})
