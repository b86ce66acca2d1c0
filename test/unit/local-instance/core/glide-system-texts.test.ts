import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const { instance, session, run } = lab
const scopeId = instance.store.insert('sys_scope', { name: 'x_sys', scope: 'x_sys' })?.['sys_id'] ?? ''
/** What an expression answers to an application, through JSON. */
const inScope = <T>(expression: string, as = session('admin')): T =>
    JSON.parse(instance.scripts.evaluateExpression(as, `JSON.stringify(${expression})`, scopeId)) as T
const one = (expression: string, as = session('admin')): unknown => run(`return ${expression}`, as)
const logged = (query: string): readonly (readonly [string, string, string])[] =>
    instance.store
        .query('syslog', query)
        .map((row) => [row['level'] ?? '', row['source'] ?? '', row['message'] ?? ''])

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - addErrorMessage(String message)',
    () => {
        test('waits for the next page of the session', () => {
            const own = { ...session('admin'), messages: [] }
            run("gs.addErrorMessage('bad'); return 1", own)
            expect(own.messages).toEqual([{ kind: 'error', text: 'bad' }])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - addHighMessage(String message)',
    () => {
        test('waits for the next page of the session', () => {
            const own = { ...session('admin'), messages: [] }
            run("gs.addHighMessage('text'); return 1", own)
            expect(own.messages).toEqual([{ kind: 'high', text: 'text' }])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - addLowMessage(String message)',
    () => {
        test('waits for the next page of the session', () => {
            const own = { ...session('admin'), messages: [] }
            run("gs.addLowMessage('text'); return 1", own)
            expect(own.messages).toEqual([{ kind: 'low', text: 'text' }])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - addModerateMessage(String message)',
    () => {
        test('waits for the next page of the session', () => {
            const own = { ...session('admin'), messages: [] }
            run("gs.addModerateMessage('text'); return 1", own)
            expect(own.messages).toEqual([{ kind: 'moderate', text: 'text' }])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - addInfoMessage(String message)',
    () => {
        test('waits for the next page of the session', () => {
            const own = { ...session('admin'), messages: [] }
            run("gs.addInfoMessage('text'); return 1", own)
            expect(own.messages).toEqual([{ kind: 'info', text: 'text' }])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - addSuccessMessage (String message)',
    () => {
        test('waits for the next page of the session', () => {
            const own = { ...session('admin'), messages: [] }
            run("gs.addSuccessMessage('done'); return 1", own)
            expect(own.messages).toEqual([{ kind: 'success', text: 'done' }])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getErrorMessages()',
    () => {
        test('error messages only, in their order', () => {
            const own = { ...session('admin'), messages: [] }
            expect(
                one(
                    "[gs.getErrorMessages(), gs.addErrorMessage('a'), gs.addInfoMessage('b'), gs.addErrorMessage('c'), gs.getErrorMessages()]",
                    own,
                ),
            ).toEqual([[], null, null, null, ['a', 'c']])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - base64Encode(String source)',
    () => {
        test('as UTF-8', () =>
            expect(one("[gs.base64Encode('sample_key'), gs.base64Encode(''), gs.base64Encode('é')]")).toEqual(
                ['c2FtcGxlX2tleQ==', '', 'w6k='],
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - base64Decode(String source)',
    () => {
        test('back again', () =>
            expect(one("[gs.base64Decode('c2FtcGxlX2tleQ=='), gs.base64Decode('w6k=')]")).toEqual([
                'sample_key',
                'é',
            ]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - debug(String message, Object parm1, Object parm2, Object parm3, Object parm4, Object parm5)',
    () => {
        test('a row of the log with the application as source and the values filled in', () => {
            inScope("gs.debug('debug {0}.{1} {0} {2}', 'Abel', 5) || 1")
            expect(logged('messageSTARTSWITHdebug ')).toEqual([['-1', 'x_sys', 'debug Abel.5 Abel {2}']])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - error(String message, Object parm1, Object parm2, Object parm3, Object parm4, Object parm5)',
    () => {
        test('a row of the log with the application as source and the values filled in', () => {
            inScope("gs.error('error {0}.{1} {0} {2}', 'Abel', 5) || 1")
            expect(logged('messageSTARTSWITHerror ')).toEqual([['2', 'x_sys', 'error Abel.5 Abel {2}']])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - info(String message, Object parm1, Object parm2, Object parm3, Object parm4, Object parm5)',
    () => {
        test('a row of the log with the application as source and the values filled in', () => {
            inScope("gs.info('info {0}.{1} {0} {2}', 'Abel', 5) || 1")
            expect(logged('messageSTARTSWITHinfo ')).toEqual([['0', 'x_sys', 'info Abel.5 Abel {2}']])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - warn(String message, Object parm1, Object parm2, Object parm3, Object parm4, Object parm5)',
    () => {
        test('a row of the log with the application as source and the values filled in', () => {
            inScope("gs.warn('warn {0}.{1} {0} {2}', 'Abel', 5) || 1")
            expect(logged('messageSTARTSWITHwarn ')).toEqual([['1', 'x_sys', 'warn Abel.5 Abel {2}']])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - generateGUID()',
    () => {
        test('32 hexadecimal characters, each time others', () => {
            const [a, b] = one('[gs.generateGUID(), gs.generateGUID()]') as string[]
            expect(a).toMatch(/^[0-9a-f]{32}$/)
            expect(a).not.toBe(b)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getMessage(String id, Array args)',
    () => {
        const add = (language: string, message: string) =>
            void instance.store.insert('sys_ui_message', { key: 'Wait {0} {1}', language, message })
        test('own language, else English, else the key, with one value or several', () => {
            const french = { ...session('admin'), language: 'fr' }
            add('en', 'Wait for {0} and {1}')
            expect(one("gs.getMessage('Wait {0} {1}', ['Ana', 'Ben'])", french)).toBe('Wait for Ana and Ben')
            add('fr', 'Attendez {0} et {1}')
            expect(one("gs.getMessage('Wait {0} {1}', ['Ana', 'Ben'])", french)).toBe('Attendez Ana et Ben')
            expect(one("gs.getMessage('Wait {0} {1}', 'Ana')")).toBe('Wait for Ana and {1}')
            expect(one("gs.getMessage('No such {0}', 'key')")).toBe('No such key')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getEscapedMessage(String id, Array args)',
    () => {
        test('HTML characters by their names', () => {
            expect(one("gs.getEscapedMessage('Is the summary & details <{0}> accurate?', 'x')")).toBe(
                'Is the summary &amp; details &lt;x&gt; accurate?',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - getProperty(String key, Object alt)',
    () => {
        test('its value, else the alternative, else null', () => {
            instance.store.insert('sys_properties', { name: 'glide.foo', value: 'bar' })
            expect(
                one(
                    "[gs.getProperty('glide.foo'), gs.getProperty('glide.foo', 'x'), gs.getProperty('no.such', 5), gs.getProperty('no.such')]",
                ),
            ).toEqual(['bar', 'bar', 5, null])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - setProperty(String key, String value, String description)',
    () => {
        test('a new property, and a changed one', () => {
            inScope("gs.setProperty('x_sys.own', 'bar', 'What it is') || 1")
            inScope("gs.setProperty('x_sys.own', 'baz') || 1")
            expect(
                instance.store
                    .query('sys_properties', 'name=x_sys.own')
                    .map((row) => [row['value'], row['description'], row['sys_scope']]),
            ).toEqual([['baz', 'What it is', scopeId]])
        })
        test('a property of another application stays as it is, and the log says so', () => {
            instance.store.insert('sys_properties', {
                name: 'x_other.p',
                value: 'kept',
                sys_scope: '0123456789abcdef0123456789abcdef',
            })
            inScope("gs.setProperty('x_other.p', 'changed') || 1")
            expect(instance.property('x_other.p')).toBe('kept')
            expect(logged('messageLIKEx_other.p')).toHaveLength(1)
            one("gs.setProperty('x_other.p', 'by global')")
            expect(instance.property('x_other.p')).toBe('by global')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - nil(Object o)',
    () => {
        test('null, undefined and empty text', () =>
            expect(
                one(
                    "[gs.nil(null), gs.nil(undefined), gs.nil(''), gs.nil([]), gs.nil(0), gs.nil(false), gs.nil(' '), gs.nil(new GlideRecord('problem').short_description)]",
                ),
            ).toEqual([true, true, true, true, false, false, false, true]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - urlEncode(String url)',
    () => {
        test('spaces and special characters', () =>
            expect(one('gs.urlEncode(\'Test: é "a&b" (x) ~.-*_\')')).toBe(
                'Test%3A+%C3%A9+%22a%26b%22+%28x%29+%7E.-*_',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - urlDecode(String url)',
    () => {
        test('back again', () =>
            expect(one("gs.urlDecode('Test%3A+%C3%A9+%22a%26b%22')")).toBe('Test: é "a&b"'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - xmlToJSON(String xmlString)',
    () => {
        test('elements by name; null for what is no XML', () =>
            expect(
                one(
                    "[gs.xmlToJSON('<a><b>1</b><b>x</b><c k=\"v\"><d>2</d></c></a>'), gs.xmlToJSON('no <xml'), gs.xmlToJSON('')]",
                ),
            ).toEqual([{ a: { b: ['1', 'x'], c: { '@k': 'v', d: '2' } } }, null, null]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemAPI',
    'GlideSystem - log(String message, String source)',
    () => {
        test('with a source of its own', () => {
            one("[gs.log('logged a', 'mine'), gs.logError('logged b'), gs.logWarning('logged c', 'w')]")
            expect(logged('messageSTARTSWITHlogged ')).toEqual([
                ['0', 'mine', 'logged a'],
                ['2', 'global', 'logged b'],
                ['1', 'w', 'logged c'],
            ])
        })
    },
)
