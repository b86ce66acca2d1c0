import { documented } from '../documented.ts'
import { outboundLab } from './outbound-lab.ts'

const { control, insert, run, store } = outboundLab()
/** A message of two methods with everything that its records can hold. */
const message = (values: Readonly<Record<string, string>> = {}) => {
    const id = insert('sys_rest_message', {
        name: 'Things',
        rest_endpoint: 'https://service.test/hello',
        access: 'public',
        ...values,
    })
    insert('sys_rest_message_headers', { rest_message: id, name: 'Accept', value: 'application/json' })
    insert('sys_rest_message_headers', { rest_message: id, name: 'X-Both', value: 'message' })
    const method = (fn: Readonly<Record<string, string>>) =>
        insert('sys_rest_message_fn', { rest_message: id, ...fn })
    const get = method({
        function_name: 'readThing',
        http_method: 'get',
        rest_endpoint: 'https://service.test/hello/${id}',
    })
    insert('sys_rest_message_fn_headers', {
        rest_message_function: get,
        name: 'x-both',
        value: 'method ${id}',
    })
    for (const name of ['id', 'filter'])
        insert('sys_rest_message_fn_parameters', { rest_message_function: get, name })
    insert('sys_rest_message_fn_param_defs', {
        rest_message_function: get,
        name: 'second',
        value: '2',
        order: '200',
    })
    insert('sys_rest_message_fn_param_defs', {
        rest_message_function: get,
        name: 'filter',
        value: '${filter}',
        order: '100',
    })
    const post = method({
        function_name: 'Make',
        http_method: 'post',
        content: '{"name":"${name}","other":"${other}"}',
    })
    insert('sys_rest_message_fn_parameters', { rest_message_function: post, name: 'name' })
    return { id, get, post }
}
const made = message.bind(undefined, {})
const named = async (method: string, set = '') => {
    const result = run(
        `var m = new sn_ws.RESTMessageV2('Things', '${method}'); ${set}; var r = m.execute(); return [r.getStatusCode(), r.getErrorMessage()]`,
    )
    return { result, seen: (await control()).at(-1) }
}
const forget = (): void => {
    for (const row of store().query('sys_rest_message'))
        store().delete('sys_rest_message', row['sys_id'] ?? '')
}
afterEach(forget)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - RESTMessageV2(String name, String methodName)',
    () => {
        test('takes endpoint, method, headers and query from the records', async () => {
            made()
            const { result, seen } = await named(
                'readThing',
                "m.setStringParameter('id', '7'); m.setStringParameterNoEscape('filter', 'a&b')",
            )
            expect(result).toEqual([404, ''])
            expect(seen).toMatchObject({
                method: 'GET',
                url: '/hello/7?filter=a%26b&second=2',
                headers: { accept: 'application/json', 'x-both': 'method 7' },
            })
        })
        test('finds the method in any case', async () => {
            made()
            expect((await named('READTHING', "m.setStringParameter('id', '1')")).seen).toMatchObject({
                url: '/hello/1?filter=&second=2',
            })
        })
        test('a method without an endpoint uses the message’s', async () => {
            made()
            expect((await named('Make')).seen).toMatchObject({ method: 'POST', url: '/hello' })
        })
        test('a message or a method that is not there throws by name', () => {
            made()
            expect(() => run("new sn_ws.RESTMessageV2('Nothing', 'get')")).toThrow(
                'REST message Nothing does not exist',
            )
            expect(() => run("new sn_ws.RESTMessageV2('Things', 'drop')")).toThrow(
                'REST message Things has no HTTP method drop',
            )
        })
        test('another application’s message is visible only when it is public', () => {
            message({
                access: 'package_private',
                sys_scope: insert('sys_scope', { scope: 'x_other', name: 'Other' }),
            })
            expect(() => run("new sn_ws.RESTMessageV2('Things', 'Make')")).toThrow('not visible')
        })
        test('a method that runs on a MID Server throws by name', () => {
            const { get } = made()
            store().update('sys_rest_message_fn', get, { use_mid_server: 'mid' })
            expect(() => run("new sn_ws.RESTMessageV2('Things', 'readThing').execute()")).toThrow(
                'MID Servers are not implemented',
            )
        })
    },
)

documented('api-reference/web-services/c_OutboundRESTAuth', 'Overriding REST authentication', () => {
    const authorization = async (
        ofMessage: Record<string, string>,
        ofMethod: Record<string, string>,
        set = '',
    ) => {
        forget()
        const { post } = message(ofMessage)
        store().update('sys_rest_message_fn', post, ofMethod)
        return (await named('Make', set)).seen?.headers['authorization']
    }
    const profile = (username: string) =>
        insert('sys_auth_profile_basic', { name: username, username, password: 'p' })
    test('a method inherits it, has its own, or has none; the script goes before all', async () => {
        const ofMessage = { authentication_type: 'basic', basic_auth_profile: profile('parent') }
        const inherit = { authentication_type: 'inherit_from_parent' }
        expect(await authorization(ofMessage, inherit)).toBe(`Basic ${btoa('parent:p')}`)
        expect(
            await authorization(ofMessage, {
                authentication_type: 'basic',
                basic_auth_profile: profile('own'),
            }),
        ).toBe(`Basic ${btoa('own:p')}`)
        expect(await authorization(ofMessage, inherit, "m.setBasicAuth('a', 'b')")).toBe(
            `Basic ${btoa('a:b')}`,
        )
    })
    test('no authentication sends none', async () => {
        const ofMessage = { authentication_type: 'basic', basic_auth_profile: profile('parent2') }
        expect(await authorization(ofMessage, { authentication_type: 'no_authentication' })).toBeUndefined()
    })
    test('another type throws by name', async () => {
        await expect(authorization({ authentication_type: 'aws' }, {})).rejects.toThrow(
            'authentication type aws',
        )
    })
})

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setStringParameter(String name, String value)',
    () => {
        test('fills a variable with the value, XML signs escaped', async () => {
            made()
            expect((await named('Make', "m.setStringParameter('name', '<a & \"b\">')")).seen?.body).toBe(
                '{"name":"&lt;a &amp; &quot;b&quot;&gt;","other":"${other}"}',
            )
        })
        test('a variable that the method does not declare stays as it is written', async () => {
            made()
            expect((await named('Make', "m.setStringParameter('other', 'x')")).seen?.body).toBe(
                '{"name":"","other":"${other}"}',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setStringParameterNoEscape(String name, String value)',
    () => {
        test('fills it with the value as it is', async () => {
            made()
            expect((await named('Make', "m.setStringParameterNoEscape('name', '<a & $&>')")).seen?.body).toBe(
                '{"name":"<a & $&>","other":"${other}"}',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - disableForcedVariableSubstitution()',
    () => {
        test('a declared variable without a value stays as it is written', async () => {
            made()
            expect((await named('Make', 'm.disableForcedVariableSubstitution()')).seen?.body).toBe(
                '{"name":"${name}","other":"${other}"}',
            )
        })
    },
)

documented('api-reference/server-api-reference/c_RESTMessageV2API', 'RESTMessageV2 - getEndpoint()', () => {
    test('is the address, with the variables that have a value', () => {
        expect(
            run(
                "var m = new sn_ws.RESTMessageV2(); m.setEndpoint('https://service.test/a'); return m.getEndpoint()",
            ),
        ).toBe('https://service.test/a')
        made()
        expect(
            run(
                "var m = new sn_ws.RESTMessageV2('Things', 'readThing'); m.setStringParameter('id', '7'); return m.getEndpoint()",
            ),
        ).toBe('https://service.test/hello/7')
    })
})

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - getRequestBody()',
    () => {
        test('is the content of the record, or what the script set', () => {
            made()
            const get = (set: string) =>
                run(`var m = new sn_ws.RESTMessageV2('Things', 'Make'); ${set}; return m.getRequestBody()`)
            expect([get("m.setStringParameter('name', 'n')"), get("m.setRequestBody('own')")]).toEqual([
                '{"name":"n","other":"${other}"}',
                'own',
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - getRequestHeaders()',
    () => {
        test('are those of the record and of the script', () => {
            made()
            expect(
                run(
                    "var m = new sn_ws.RESTMessageV2('Things', 'Make'); m.setRequestHeader('accept', 'text/plain'); return m.getRequestHeaders()",
                ),
            ).toEqual({ Accept: 'text/plain', 'X-Both': 'message' })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setEndpoint(String endpoint)',
    () => {
        test('goes before the record’s', async () => {
            made()
            expect((await named('Make', "m.setEndpoint('https://service.test/utf8')")).seen).toMatchObject({
                url: '/utf8',
            })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setRequestBody(String body)',
    () => {
        test('goes before the record’s content; nothing in it is substituted', async () => {
            made()
            expect(
                (await named('Make', "m.setStringParameter('name', 'n'); m.setRequestBody('${name}')")).seen
                    ?.body,
            ).toBe('${name}')
        })
    },
)
