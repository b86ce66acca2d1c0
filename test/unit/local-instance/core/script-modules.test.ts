import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const { instance, session } = smallInstance()
const scopeId = instance.store.insert('sys_scope', { name: 'x_mod', scope: 'x_mod' })?.['sys_id'] ?? ''
const addModule = (path: string, content: string): void =>
    void instance.store.insert('sys_module', { path: `x_mod/${path}`, content, external_source: 'false' })
const evaluate = (expression: string): unknown =>
    JSON.parse(
        instance.scripts.evaluateExpression(session('admin'), `JSON.stringify(${expression})`, scopeId),
    )

addModule(
    'app/1.0.0/package.json',
    JSON.stringify({
        dependencies: { two: '^2.0.0' },
        imports: { '#calc': 'calculus', '#own': './src/own.ts' },
    }),
)
addModule('app/1.0.0/src/own.ts', 'export const own = (text: string): string => `own ${text}`')
addModule('calculus/1.0.0/package.json', '{"main":"lib/main.js"}')
addModule(
    'calculus/1.0.0/index.js',
    "'use strict'; exports.derivative = function () { return 'd' }; exports.default = 'all'",
)
addModule('calculus/1.0.0/derivative.js', 'exports.name = "sub"')
addModule('@maths/sums/3.1.0/index.js', 'module.exports = { sum: (a, b) => a + b }')
addModule('only-main/1.0.0/package.json', '{"main":"./lib/main.js"}')
addModule('only-main/1.0.0/lib/main.js', 'exports.main = true')
addModule('two/1.0.0/index.js', 'exports.version = 1')
addModule('two/2.0.0/index.js', 'exports.version = 2')
addModule('three/1.0.0/index.js', 'exports.version = 1')
addModule('three/3.0.0/index.js', 'exports.version = 3')
/** What a module of the application answers. */
function answer(code: string): unknown {
    const path = `app/1.0.0/src/probe-${String(instance.store.query('sys_module').length)}.ts`
    addModule(path, code)
    return evaluate(`require('x_mod/${path}').answer()`)
}

documented('sdk:guides/module-guide', 'Import Patterns', () => {
    test('relative imports with and without an ending', () => {
        expect(answer("import { own } from './own'\nexport const answer = () => own('a')")).toBe('own a')
        expect(answer("import { own } from './own.ts'\nexport const answer = () => own('b')")).toBe('own b')
    })

    test('a script names a module by its whole path or within its package', () => {
        expect(evaluate("require('x_mod/app/1.0.0/src/own.ts').own('a')")).toBe('own a')
        expect(evaluate("require('./src/own.ts').own('b')")).toBe('own b')
        expect(() => evaluate("require('./wn.ts')")).toThrow('cannot find module ./wn.ts')
        expect(() => evaluate("require('../other/src/own.ts')")).toThrow('cannot find module')
    })

    test('a path that is in two packages is ambiguous', () => {
        addModule('app2/1.0.0/src/twice.ts', 'export const a = 1')
        addModule('app3/1.0.0/src/twice.ts', 'export const a = 2')
        expect(() => evaluate("require('./src/twice.ts')")).toThrow('./src/twice.ts is several modules')
    })
})

documented('sdk:guides/module-guide', 'Adding Dependencies in package.json', () => {
    test('a library by its name', () => {
        expect(
            answer("import { derivative } from 'calculus'\nexport const answer = () => derivative()"),
        ).toBe('d')
        expect(answer("import all from 'calculus'\nexport const answer = () => all.derivative()")).toBe('d')
    })
    test('a file of it, one with a scope of its own, one with its code elsewhere', () => {
        expect(answer("import { name } from 'calculus/derivative'\nexport const answer = () => name")).toBe(
            'sub',
        )
        expect(answer("import { sum } from '@maths/sums'\nexport const answer = () => sum(1, 2)")).toBe(3)
        expect(answer("import { main } from 'only-main'\nexport const answer = () => main")).toBe(true)
    })

    test('of several versions it is the one that package.json names; none is chosen by chance', () => {
        expect(answer("import { version } from 'two'\nexport const answer = () => version")).toBe(2)
        expect(() => answer("import { version } from 'three'\nexport const answer = () => version")).toThrow(
            'package three is there in several versions (1.0.0, 3.0.0)',
        )
    })

    test('a library that is not there is named, with the module that wants it', () => {
        expect(() => answer("import x from 'no-such-lib'\nexport const answer = () => x")).toThrow(
            /cannot find module no-such-lib \(from x_mod\/app\/1\.0\.0\/src\/probe-\d+\.ts\)/,
        )
    })
})

documented('sdk:guides/module-guide', 'Subpath Imports', () => {
    test('short names for libraries and own files', () => {
        expect(answer("import { derivative } from '#calc'\nexport const answer = () => derivative()")).toBe(
            'd',
        )
        expect(answer("import { own } from '#own'\nexport const answer = () => own('c')")).toBe('own c')
        expect(() => answer("import x from '#other'\nexport const answer = () => x")).toThrow(
            'cannot find module #other',
        )
    })
})

documented('sdk:guides/module-guide', 'Importing Glide APIs in a Module', () => {
    test('a class that there is not is named when it is used', () => {
        expect(() =>
            answer(
                "import { GlideSchedule } from '@servicenow/glide'\nexport const answer = () => new GlideSchedule()",
            ),
        ).toThrow('GlideSchedule is not implemented')
        expect(() =>
            answer(
                "import { GlideNoSuch } from '@servicenow/glide'\nexport const answer = () => new GlideNoSuch()",
            ),
        ).toThrow('GlideNoSuch of @servicenow/glide is not implemented')
        expect(() =>
            answer("import { X } from '@servicenow/glide/sn_no_such'\nexport const answer = () => X"),
        ).toThrow('@servicenow/glide/sn_no_such is not implemented')
    })
})
