import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const { instance, session, run } = lab
const west = { ...lab.user('west', 'itil'), timeZone: 'America/Los_Angeles' }
const scopeId = instance.store.insert('sys_scope', { name: 'x_sys', scope: 'x_sys' })?.['sys_id'] ?? ''
/** What an expression answers to an application, through JSON. */
const inScope = <T>(expression: string, as = session('admin')): T =>
    JSON.parse(instance.scripts.evaluateExpression(as, `JSON.stringify(${expression})`, scopeId)) as T
const one = (expression: string, as = session('admin')): unknown => run(`return ${expression}`, as)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getCurrentApplicationId()',
    () => {
        test('global: there is no application picker', () =>
            expect(inScope('gs.getCurrentApplicationId()')).toBe('global'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getCurrentScopeName()',
    () => {
        test('the scope of the script', () =>
            expect([inScope('gs.getCurrentScopeName()'), one('gs.getCurrentScopeName()')]).toEqual([
                'x_sys',
                'rhino.global',
            ]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getDateFormat(String)',
    () => {
        test('the user’s, else the system’s', () => {
            const own = lab.user('dates')
            expect(one('gs.getDateFormat()', own)).toBe('yyyy-MM-dd')
            instance.store.update('sys_user', own.userId, { date_format: 'dd/MM/yyyy' })
            expect(one('gs.getDateFormat()', own)).toBe('dd/MM/yyyy')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getTimeFormat()',
    () => {
        test('the user’s, else the system’s', () => {
            const own = lab.user('times')
            expect(one('gs.getTimeFormat()', own)).toBe('HH:mm:ss')
            instance.store.update('sys_user', own.userId, { time_format: 'hh:mm a' })
            expect(one('gs.getTimeFormat()', own)).toBe('hh:mm a')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getDateTimeFormat()',
    () => {
        test('date and time', () => expect(one('gs.getDateTimeFormat()')).toBe('yyyy-MM-dd HH:mm:ss'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getSession()',
    () => {
        test('the session’s own facts', () =>
            expect(one('gs.getSession().getTimeZoneName()', west)).toBe('America/Los_Angeles'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getSessionID()',
    () => {
        test('that of the session', () =>
            expect(one('gs.getSessionID()', { ...west, id: 'ABC' })).toBe('ABC'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getSessionToken()',
    () => {
        test('that of the session', () =>
            expect(one('gs.getSessionToken()', { ...west, token: 'T1' })).toBe('T1'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getTimeZoneName()',
    () => {
        test('that of the session', () =>
            expect(one('gs.getTimeZoneName()', west)).toBe('America/Los_Angeles'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getUser()',
    () => {
        test('the current user', () => expect(one('gs.getUser().getName()', west)).toBe('west'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getUserDisplayName()',
    () => {
        test('the name', () => {
            instance.store.update('sys_user', west.userId, { name: 'West Coast' })
            expect(one('gs.getUserDisplayName()', west)).toBe('West Coast')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getUserID()',
    () => {
        test('the sys_id', () => expect(one('gs.getUserID()', west)).toBe(west.userId))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getUserName()',
    () => {
        test('the login name', () => expect(one('gs.getUserName()', west)).toBe('west'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - hasRole(Object role)',
    () => {
        test('any of a list; the administrator has them all', () => {
            expect(
                one("[gs.hasRole('itil'), gs.hasRole('admin'), gs.hasRole('x, itil'), gs.hasRole('')]", west),
            ).toEqual([true, false, true, false])
            expect(one("gs.hasRole('no_such_role')")).toBe(true)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - include(String name)',
    () => {
        test('whether there is such a script; its class can be used afterwards', () => {
            instance.store.insert('sys_script_include', {
                name: 'Included',
                api_name: 'x_sys.Included',
                sys_scope: scopeId,
                active: 'true',
                access: 'public',
                script: 'var Included = Class.create(); Included.prototype = { initialize: function () {}, one: function () { return 1 } }',
            })
            instance.store.insert('sys_script_include', {
                name: 'Failing',
                api_name: 'x_sys.Failing',
                sys_scope: scopeId,
                active: 'true',
                access: 'public',
                script: 'throw new Error("x")',
            })
            expect(
                inScope(
                    "[gs.include('Included'), new Included().one(), gs.include('NoSuch'), gs.include('Failing')]",
                ),
            ).toEqual([true, 1, false, false])
            expect(one("[gs.include('x_sys.Included'), gs.include('Included')]")).toEqual([true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - isDebugging()',
    () => {
        test('whether the application logs at debug level', () => {
            expect(inScope('gs.isDebugging()')).toBe(false)
            instance.store.insert('sys_properties', { name: 'x_sys.logging.verbosity', value: 'debug' })
            expect([inScope('gs.isDebugging()'), one('gs.isDebugging()')]).toEqual([true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - isInteractive()',
    () => {
        test('a person’s session is, a job’s is not', () =>
            expect([one('gs.isInteractive()'), one('gs.isInteractive()', { ...west, id: 'system' })]).toEqual(
                [true, false],
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - isLoggedIn()',
    () => {
        test('not the guest', () =>
            expect([
                one('gs.isLoggedIn()'),
                one('gs.isLoggedIn()', { ...west, userName: 'guest' }),
                one('gs.isLoggedIn()', { ...west, userId: '' }),
            ]).toEqual([true, false, false]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - isMobile()',
    () => {
        test('never: there are no mobile pages', () => expect(one('gs.isMobile()')).toBe(false))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - tableExists(String name)',
    () => {
        test('whether there is such a table', () =>
            expect(one("[gs.tableExists('incident'), gs.tableExists('foo'), gs.tableExists('')]")).toEqual([
                true,
                false,
                false,
            ]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - executeNow(GlideRecord job)',
    () => {
        const job = (owner: string): string =>
            instance.store.insert('sysauto_script', {
                name: `job ${owner}`,
                active: 'true',
                run_type: 'on_demand',
                sys_scope: owner,
                script: `gs.setProperty('x_sys.ran', gs.getCurrentScopeName())`,
            })?.['sys_id'] ?? ''
        const execute = (sysId: string): unknown =>
            inScope(
                `(function () { var job = new GlideRecord('sysauto_script'); job.get('${sysId}'); return gs.executeNow(job) })()`,
            )
        test('a job of the application runs after the script', () => {
            const own = job(scopeId)
            expect(execute(own)).toBe(own)
            expect(instance.property('x_sys.ran')).toBeUndefined()
            instance.jobs.drain()
            expect(instance.property('x_sys.ran')).toBe('x_sys')
            expect(instance.store.query('sys_trigger', 'document=local_execute_now')).toEqual([])
        })
        test('not a global one, nor one of another application', () => {
            expect(execute(job('global'))).toBeNull()
            expect(() => execute(job('0123456789abcdef0123456789abcdef'))).toThrow(
                'belongs to another application',
            )
            expect(() => one("gs.executeNow('x')")).toThrow('gs.executeNow: x is no record')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getCssCacheVersionString()',
    () => {
        test('is not there, and says so', () =>
            expect(() => one('gs.getCssCacheVersionString(1)')).toThrow(
                'local instance: gs.getCssCacheVersionString is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getUrlOnStack()',
    () => {
        test('is not there, and says so', () =>
            expect(() => one('gs.getUrlOnStack(1)')).toThrow(
                'local instance: gs.getUrlOnStack is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - setRedirect(Object o)',
    () => {
        test('is not there, and says so', () =>
            expect(() => one('gs.setRedirect(1)')).toThrow(
                'local instance: gs.setRedirect is not implemented',
            ))
    },
)

documented('sdk:guides/module-guide', 'Instructions', () => {
    test.each(['nowDateTime', 'now', 'log', 'print', 'logError', 'logWarning'])(
        'gs.%s is for the global scope only',
        (name) =>
            expect(() => inScope(`gs.${name}('x')`)).toThrow(
                `Function ${name} is not allowed in scope x_sys`,
            ),
    )
})

documented('api-reference/server-api-reference/c_GlideSystemScopedAPI', 'GlideSystem- Scoped', () => {
    test('what is not on the page is not there, and says so', () =>
        expect(() => inScope('gs.noSuchFunction()')).toThrow(
            'local instance: gs.noSuchFunction is not implemented',
        ))
})
