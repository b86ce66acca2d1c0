import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const { instance, session, run } = lab
const scope = (name: string): string =>
    instance.store.insert('sys_scope', { name, scope: name })?.['sys_id'] ?? ''
const ours = scope('x_ours')
const theirs = scope('x_theirs')

/** A Script Include of an application. */
function include(
    name: string,
    script: string,
    scopeId: string,
    values: Readonly<Record<string, string>> = {},
): string {
    const owner = instance.store.get('sys_scope', scopeId)?.['scope'] ?? 'global'
    const row = instance.store.insert('sys_script_include', {
        name,
        script,
        sys_scope: scopeId,
        api_name: `${owner}.${name}`,
        active: 'true',
        access: 'public',
        ...values,
    })
    return row?.['sys_id'] ?? ''
}
/** What an expression answers in an application, through JSON. */
const inScope = <T>(expression: string, scopeId: string): T =>
    JSON.parse(
        instance.scripts.evaluateExpression(session('admin'), `JSON.stringify(${expression})`, scopeId),
    ) as T

const classed = (name: string, members: string): string =>
    `var ${name} = Class.create();\n${name}.prototype = { initialize: function () {}, ${members}, type: '${name}' };`

documented('api-reference/scripts/c_ScriptIncludes', 'Script includes', () => {
    // Section: use script includes.
    test('a class is made by its name, its initialize gets the arguments', () => {
        include(
            'Adder',
            "var Adder = Class.create(); Adder.prototype = { initialize: function (start) { this.start = start }, add: function (n) { return this.start + n }, type: 'Adder' };",
            'global',
        )
        expect(
            run('var a = new Adder(40); return [a.add(2), a.type, a instanceof Adder, new Adder(1).add(1)]'),
        ).toEqual([42, 'Adder', true, 2])
    })

    test('a class is loaded once, however often it is named', () => {
        include(
            'Counted',
            `gs.info('loaded Counted'); ${classed('Counted', 'one: function () { return 1 }')}`,
            'global',
        )
        run('new Counted(); new Counted(); return new Counted().one()')
        run('return new Counted().one()')
        expect(instance.store.query('syslog', 'messageLIKEloaded Counted')).toHaveLength(1)
    })

    test('a changed script counts from the next script on', () => {
        const id = include('Changing', classed('Changing', 'answer: function () { return 1 }'), 'global')
        expect(run('return new Changing().answer()')).toBe(1)
        instance.store.update('sys_script_include', id, {
            script: classed('Changing', 'answer: function () { return 2 }'),
        })
        expect(run('return new Changing().answer()')).toBe(2)
    })

    test('a class may extend another, and call what it replaced', () => {
        include(
            'Base',
            classed(
                'Base',
                "hello: function () { return 'base ' + this.type }, other: function () { return 1 }",
            ),
            'global',
        )
        include(
            'Derived',
            "var Derived = Class.create(); Derived.prototype = Object.extendsObject(Base, { hello: function () { return 'derived, ' + Base.prototype.hello.call(this) }, type: 'Derived' });",
            'global',
        )
        expect(
            run(
                'var d = new Derived(); return [d.hello(), d.other(), d instanceof Base, new Base().hello()]',
            ),
        ).toEqual(['derived, base Derived', 1, true, 'base Base'])
        expect(() => run('return Object.extendsObject(undefined, {})')).toThrow(
            'the parent is no class but undefined',
        )
    })

    test('two classes may use each other in their functions', () => {
        include(
            'Ping',
            classed('Ping', 'hit: function (n) { return n === 0 ? "ping" : new Pong().hit(n - 1) }'),
            'global',
        )
        include(
            'Pong',
            classed('Pong', 'hit: function (n) { return n === 0 ? "pong" : new Ping().hit(n - 1) }'),
            'global',
        )
        expect(run('return [new Ping().hit(3), new Ping().hit(2)]')).toEqual(['pong', 'ping'])
    })

    test('one that needs itself to be loaded says so', () => {
        include(
            'LoopA',
            'var LoopA = Class.create(); LoopA.prototype = Object.extendsObject(LoopB, {});',
            'global',
        )
        include(
            'LoopB',
            'var LoopB = Class.create(); LoopB.prototype = Object.extendsObject(LoopA, {});',
            'global',
        )
        expect(() => run('return new LoopA()')).toThrow(/Script Include global\.LoopA needs itself/)
    })
})

documented('api-reference/scripts/c_ScriptIncludes', 'Script include form', () => {
    test('a script must define what its record is named after', () => {
        include('Misnamed', classed('Other', 'one: function () { return 1 }'), 'global')
        include('Broken', 'var Broken = {', 'global')
        include('Throwing', "throw new Error('not today')", 'global')
        include('no-name', 'var x = {}', 'global')
        expect(() => run('return new Misnamed()')).toThrow(
            'Script Include global.Misnamed defines no Misnamed',
        )
        expect(() => run('return new Broken()')).toThrow(
            /cannot load Script Include global\.Broken: .*Unexpected/,
        )
        expect(() => run('return new Throwing()')).toThrow('not today')
        expect(() => run("return global['no-name']")).toThrow('is no identifier')
    })

    test('one that is not active is not there', () => {
        include('Asleep', classed('Asleep', 'one: function () { return 1 }'), 'global', { active: 'false' })
        expect(run('return typeof Asleep')).toBe('undefined')
        expect(() => run('return new global.Asleep()')).toThrow('there is no Script Include global.Asleep')
    })

    test('other applications call it by its API name; its own by its name too', () => {
        include('Shared', classed('Shared', 'where: function () { return gs.getCurrentScopeName() }'), theirs)
        expect(inScope('new x_theirs.Shared().where()', ours)).toBe('x_theirs')
        expect(inScope('new Shared().where()', theirs)).toBe('x_theirs')
        expect(inScope('new x_theirs.Shared().where()', theirs)).toBe('x_theirs')
        expect(inScope('[typeof Shared, new x_theirs.Shared() instanceof x_theirs.Shared]', ours)).toEqual([
            'undefined',
            true,
        ])
        expect(run('return new x_theirs.Shared().where()')).toBe('x_theirs')
        expect(() => inScope('new x_theirs.Missing()', ours)).toThrow(
            'there is no Script Include x_theirs.Missing',
        )
        expect(() => inScope('new x_nobody.Shared()', ours)).toThrow('x_nobody is not defined')
    })

    test('a name of the global scope needs its prefix in other applications', () => {
        include(
            'OfGlobal',
            classed('OfGlobal', 'where: function () { return gs.getCurrentScopeName() }'),
            'global',
        )
        expect(inScope('[typeof OfGlobal, new global.OfGlobal().where()]', ours)).toEqual([
            'undefined',
            'rhino.global',
        ])
    })

    test('one for this application scope only is refused to others', () => {
        include('Secret', classed('Secret', 'tell: function () { return 7 }'), theirs, {
            access: 'package_private',
        })
        expect(inScope('new Secret().tell()', theirs)).toBe(7)
        expect(() => inScope('new x_theirs.Secret()', ours)).toThrow(
            "Illegal access to package_private Script Include x_theirs.Secret from scope 'x_ours'",
        )
        expect(() => run('return new x_theirs.Secret()')).toThrow('Illegal access')
    })
})

documented('sdk:guides/script-include-guide', 'Class-Based vs Classless', () => {
    test('a classless one is called like a function', () => {
        include('double', 'function double(n) { return 2 * n }', theirs)
        expect(inScope('double(21)', theirs)).toBe(42)
        expect(inScope('x_theirs.double(4)', ours)).toBe(8)
    })

    test('a class of the language serves as well', () => {
        include(
            'Modern',
            'class Modern { static of(n) { return new Modern(n) } constructor(n) { this.n = n } get() { return this.n } }',
            theirs,
        )
        expect(inScope('[new x_theirs.Modern(3).get(), x_theirs.Modern.of(5).get()]', ours)).toEqual([3, 5])
    })
})

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getCallerScopeName()',
    () => {
        test('the scope that called, also while its object is made; null when nothing did', () => {
            include(
                'Scopeb',
                "var Scopeb = Class.create(); Scopeb.prototype = { initialize: function () { this.made = gs.getCallerScopeName() }, caller: function () { return gs.getCallerScopeName() }, madeBy: function () { return this.made }, inner: function () { return new Scopeb().caller() }, type: 'Scopeb' }",
                theirs,
            )
            expect(
                inScope(
                    '(function () { var b = new x_theirs.Scopeb(); return [b.caller(), b.madeBy(), b.inner(), gs.getCallerScopeName()] })()',
                    ours,
                ),
            ).toEqual(['x_ours', 'x_ours', 'x_ours', null])
            expect(inScope('[new Scopeb().caller(), new Scopeb().madeBy()]', theirs)).toEqual([null, null])
            expect(run('return new x_theirs.Scopeb().caller()')).toBe('rhino.global')
        })

        test('a business rule that a call sets off was called by nobody', () => {
            include(
                'Writer',
                classed(
                    'Writer',
                    "write: function () { var r = new GlideRecord('problem'); r.short_description = 'x'; r.insert(); return r.getValue('description') }",
                ),
                theirs,
            )
            lab.rule({
                collection: 'problem',
                sys_scope: theirs,
                script: "current.description = 'caller ' + gs.getCallerScopeName()",
            })
            expect(inScope('new x_theirs.Writer().write()', ours)).toBe('caller null')
        })
    },
)

documented('sdk:guides/script-include-guide', 'Bridging Modules Through Script Includes', () => {
    const module = (path: string, content: string): void =>
        void instance.store.insert('sys_module', { path: `x_theirs/pack/1.0.0/${path}`, content })

    test('a wrapper requires the module by its path in the package, at the top or when it is made', () => {
        module('dist/modules/server/string-utils.js', 'export const shout = (text) => text.toUpperCase()')
        include(
            'Top',
            "const utils = require('./dist/modules/server/string-utils.js'); var Top = { shout: utils.shout }",
            theirs,
        )
        include(
            'Late',
            "var Late = Class.create(); Late.prototype = { initialize: function () { this._mod = require('./dist/modules/server/string-utils.js') }, shout: function (text) { return this._mod.shout(text) }, type: 'Late' }",
            theirs,
        )
        expect(inScope("[x_theirs.Top.shout('a'), new x_theirs.Late().shout('b')]", ours)).toEqual(['A', 'B'])
    })

    test('a class of a module may be the Script Include', () => {
        module('src/server/sample.ts', 'export class Sample { one(): number { return 1 } }')
        include('Sample', "const { Sample } = require('./src/server/sample.ts')", theirs)
        expect(inScope('new x_theirs.Sample().one()', ours)).toBe(1)
    })
})

documented('sdk:guides/module-guide', 'Limitations', () => {
    test('modules of one application are not those of another', () => {
        instance.store.insert('sys_module', {
            path: 'x_theirs/pack/1.0.0/src/only.ts',
            content: 'export const one = 1',
        })
        expect(inScope("require('./src/only.ts').one", theirs)).toBe(1)
        expect(inScope("require('x_theirs/pack/1.0.0/src/only.ts').one", theirs)).toBe(1)
        for (const path of ['./src/only.ts', 'x_theirs/pack/1.0.0/src/only.ts'])
            expect(() => inScope(`require('${path}').one`, ours)).toThrow(`cannot find module ${path}`)
    })
})

documented('sdk:guides/module-guide', 'Using Script Include Classes from Modules', () => {
    test('a module imports them from the scope that has them', () => {
        include(
            'RecordUtils',
            classed('RecordUtils', "name: function () { return 'utils of ' + gs.getCurrentScopeName() }"),
            theirs,
        )
        instance.store.insert('sys_module', {
            path: 'x_ours/pack/1.0.0/src/uses.ts',
            content:
                "import { RecordUtils } from '@servicenow/glide/x_theirs'\nexport const name = () => new RecordUtils().name()",
        })
        expect(inScope("require('./src/uses.ts').name()", ours)).toBe('utils of x_theirs')
    })

    test('an application that there is not cannot be imported from', () => {
        expect(() => inScope("require('@servicenow/glide/x_nobody')", ours)).toThrow(
            '@servicenow/glide/x_nobody',
        )
    })
})

documented('sdk:guides/module-guide', 'Avoidance', () => {
    test('a module does not see Script Includes or applications by their names', () => {
        include('Visible', classed('Visible', 'one: function () { return 1 }'), ours)
        instance.store.insert('sys_module', {
            path: 'x_ours/pack/1.0.0/src/sees.ts',
            content:
                'export const seen = () => [typeof Visible, typeof x_ours, typeof gs, typeof GlideRecord]',
        })
        expect(inScope("require('./src/sees.ts').seen()", ours)).toEqual(Array(4).fill('undefined'))
        expect(inScope('[typeof Visible, typeof x_ours.Visible]', ours)).toEqual(['function', 'function'])
    })
})

documented('sdk:guides/script-include-guide', 'Sandbox Callable Pattern', () => {
    const find = (value: string): number =>
        instance.records.query(session('admin'), 'sys_user', `user_name=javascript:${value}`, {
            limit: 5,
            offset: 0,
        }).total
    const members =
        "who: function () { var u = new GlideRecord('sys_user'); u.get('user_name', 'admin'); return u.getValue('user_name') }"

    test('a value in a query may call one, which runs outside of the sandbox', () => {
        include('ForQueries', classed('ForQueries', members), 'global', { sandbox_callable: 'true' })
        include('TheirQueries', classed('TheirQueries', members), theirs, { sandbox_callable: 'true' })
        expect(find('new global.ForQueries().who()')).toBe(1)
        expect(find('new ForQueries().who()')).toBe(1)
        expect(find('new x_theirs.TheirQueries().who()')).toBe(1)
    })

    test('one that is not enabled for it is refused, by name', () => {
        include('NotForQueries', classed('NotForQueries', members), 'global')
        expect(() => find('new global.NotForQueries().who()')).toThrow(
            'Script Include global.NotForQueries is not allowed in the sandbox',
        )
    })
})
