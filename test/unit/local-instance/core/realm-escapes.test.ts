// ServiceNowDocs: api-reference/scripts/javascript-engine-feature-support (no code from strings, nothing of Node).
// node:vm is no wall against hostile code; these tests show that an app cannot reach Node's globals in the ways that
// are known, so that whatever runs here runs without them.
import type { Row } from '../../../../local/instance/contracts.ts'
import { smallInstance } from './small-instance.ts'

const { instance, session, run } = smallInstance()

/** Scripts that would answer Node's version if any object of Node's realm were in reach. */
const VERSION = "('return process')().version"
const fromError = (failing: string): string =>
    `try { ${failing} } catch (error) { return error.constructor.constructor${VERSION} } return 'no error'`

test.each([
    ['the global object', `return globalThis.constructor.constructor${VERSION}`],
    ['this', `return this.constructor.constructor${VERSION}`],
    ['gs', `return gs.constructor.constructor${VERSION}`],
    ['a function of gs', `return gs.info.constructor${VERSION}`],
    ['require', `return require.constructor${VERSION}`],
    [
        'a row of a query',
        `var r = new GlideRecord('sys_user'); r.query(); r.next(); return r.user_name.constructor.constructor${VERSION}`,
    ],
    ['a method of GlideRecord', `return new GlideRecord('sys_user').next.constructor${VERSION}`],
    ['a list of roles', `return gs.getUser().getRoles().constructor.constructor${VERSION}`],
    [
        'an error of the record store',
        fromError("var r = new GlideRecord('sys_user'); r.addQuery('no_such', 1); r.query()"),
    ],
    ['an error of an unknown table', fromError("new GlideRecord('no_such').query()")],
    ['an error of require', fromError("require('no/such/module')")],
    ['a stack overflow', fromError('(function f() { f() })()')],
    [
        'a stack overflow in the instance',
        fromError("(function f() { gs.getProperty('instance_name'); f() })()"),
    ],
    [
        'the call sites of an error',
        `Error.prepareStackTrace = function (e, sites) { return sites }
         var found = 'undefined', stack = new Error('x').stack
         if (typeof stack !== 'string') for (var i = 0; i < stack.length; i++) [stack[i].getFunction(), stack[i].getThis()].forEach(function (one) { try { if (one) found = one.constructor.constructor${VERSION} } catch (e) {} })
         throw new Error(found)`,
    ],
    ['the caller of the script', `return arguments.callee.caller.constructor${VERSION}`],
    ['a Date', `return new Date().constructor.constructor${VERSION}`],
])('%s leads to nothing of Node', (_what, script) => {
    expect(() => run(script)).toThrow(
        /Code generation from strings disallowed|Cannot read properties of|is not a function|^undefined$/,
    )
})

test('methods that a script replaces on built-in prototypes are handed nothing of Node', () => {
    const caught = run<string[]>(`
        var caught = []
        var look = function (value) {
            if (value === null || typeof value !== 'object') return
            try { caught.push(String(value.constructor.constructor('return typeof process')())) } catch (e) {}
        }
        var spy = function (prototype, name) {
            var real = prototype[name]
            prototype[name] = function () {
                look(this)
                for (var i = 0; i < arguments.length; i++) look(arguments[i])
                return real.apply(this, arguments)
            }
            return function () { prototype[name] = real }
        }
        var undo = [spy(Array.prototype, 'map'), spy(Array.prototype, 'filter'), spy(Map.prototype, 'set'), spy(Map.prototype, 'get'), spy(Object, 'keys'), spy(Object, 'entries'), spy(Object, 'fromEntries')]
        var r = new GlideRecord('sys_user'); r.addQuery('active', true); r.query(); r.next(); r.title = 'x'; r.update()
        var a = new GlideAggregate('sys_user'); a.addAggregate('COUNT'); a.groupBy('active'); a.query(); a.next()
        undo.forEach(function (put) { put() })
        return caught`)
    expect(caught).toEqual([])
})

test('import() is refused: it would load modules of Node', () => {
    expect(() => run("return import('node:fs')")).toThrow('import() is not supported')
})

test.each(['node:fs', 'fs', 'child_process', '../../../package.json', 'vm'])(
    'require of %s finds no module of Node',
    (specifier) => {
        expect(() => run(`return require(${JSON.stringify(specifier)})`)).toThrow(
            `cannot find module ${specifier} (from a script record)`,
        )
    },
)

test('the objects that a module, a route, an event and a UI action are given are of the script’s own realm', () => {
    const own = (name: string): string =>
        `${name} instanceof Object && ${name}.constructor.constructor === Function`
    instance.store.insert('sys_module', {
        path: 'x_r/p/1.0.0/src/own.ts',
        content: `export const answer = () => [${own('module')}, ${own('exports')}, ${own('require')}].join()`,
    })
    expect(run("return require('x_r/p/1.0.0/src/own.ts').answer()")).toBe('true,true,true')

    const operation = {
        operation_script: `response.setBody([${own('request.headers')}, ${own('request.queryParams.a')}, ${own('request.body.data')}].join())`,
    }
    const answer = instance.scripts.runRestOperation(session('admin'), operation as Row, {
        method: 'POST',
        url: '/api/x?a=1',
        path: '/api/x',
        query: { a: ['1'] },
        pathParameters: {},
        headers: { accept: 'application/json' },
        body: '{"deep":[1]}',
    })
    expect(JSON.parse(answer.body)).toEqual({ result: 'true,true,true' })

    const user = instance.store.insert('sys_user', { user_name: 'acted' })?.['sys_id'] ?? ''
    const act = {
        script: `current.title = [${own('action')}, ${own('action.setRedirectURL')}].join(); current.update(); action.setRedirectURL('x.do')`,
    }
    expect(instance.scripts.runUiAction(session('admin'), act, 'sys_user', user, {})).toEqual({
        redirectUrl: 'x.do',
    })
    expect(instance.store.get('sys_user', user)?.['title']).toBe('true,true')

    instance.store.insert('sysevent_script_action', {
        name: 'own',
        event_name: 'x.own',
        active: 'true',
        // A record: without a prototype or a constructor, and its methods are the realm's own.
        script: `gs.setProperty('x.own', [Object.getPrototypeOf(event) === null, typeof event.constructor, ${own('event.getValue')}].join())`,
    })
    run("gs.eventQueue('x.own', null); return 1")
    instance.jobs.drain()
    expect(instance.property('x.own')).toBe('true,undefined,true')

    instance.store.insert('sys_script', {
        name: 'own',
        collection: 'sys_user',
        when: 'display',
        active: 'true',
        script: `g_scratchpad.own = [${own('g_scratchpad')}, ${own('getNextObjNumberPadded')}].join()`,
    })
    expect(instance.scripts.runDisplayRules(session('admin'), 'sys_user', user).scratchpad).toBe(
        '{"own":"true,true"}',
    )
})

test('a script sees no parts of a record that belong to the instance', () => {
    expect(
        run(`
        var r = new GlideRecord('sys_user_role')
        return ['state', 'builder', 'rows', 'secure', 'setOperation', 'writeOptions', 'fetch', 'constructor'].filter(function (name) { return r[name] !== undefined || name in r })`),
    ).toEqual([])
})

test('the APIs cannot be changed by a script', () => {
    expect(() => run("gs.getUserID = function () { return 'x' }; return 1")).toThrow(
        'gs.getUserID cannot be set',
    )
    expect(() => run('new GlideDateTime().at = 1; return 1')).toThrow('cannot be set')
})

test('two applications do not share a global object', () => {
    const scope = (name: string): string =>
        instance.store.insert('sys_scope', { name, scope: name })?.['sys_id'] ?? ''
    const [a, b] = [scope('x_a'), scope('x_b')]
    instance.scripts.evaluateExpression(session('admin'), 'globalThis.shared = 1', a)
    expect(instance.scripts.evaluateExpression(session('admin'), 'typeof globalThis.shared', a)).toBe(
        'number',
    )
    expect(instance.scripts.evaluateExpression(session('admin'), 'typeof globalThis.shared', b)).toBe(
        'undefined',
    )
})
