import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const { instance, session, user, run } = smallInstance()
const scopeId = instance.store.insert('sys_scope', { name: 'x_ajax', scope: 'x_ajax' })?.['sys_id'] ?? ''

function processor(name: string, members: string, values: Readonly<Record<string, string>> = {}): void {
    instance.store.insert('sys_script_include', {
        name,
        api_name: `x_ajax.${name}`,
        sys_scope: scopeId,
        active: 'true',
        client_callable: 'true',
        script: `var ${name} = Class.create(); ${name}.prototype = Object.extendsObject(global.AbstractAjaxProcessor, { ${members}, type: '${name}' });`,
        ...values,
    })
}
const ask = (name: string, parameters: Readonly<Record<string, string>>, as = session('admin')) =>
    instance.scripts.runAjaxProcessor(as, name, parameters)
const guest = { ...session('admin'), userId: '', userName: 'guest' }

documented('api-reference/scripts/p_AJAX', 'Server side', () => {
    processor(
        'HelloWorld',
        `helloWorld: function () { return 'Hello ' + this.getParameter('sysparm_user_name') + '!' },
         missing: function () { return String(this.getParameter('sysparm_no_such')) + this.getName() },
         nothing: function () {},
         list: function () { return JSON.stringify([1, { a: '<&"' }]) },
         fail: function () { throw new Error('no luck') },
         set: function () { this.setAnswer('set') },
         _privateFunction: function () { return 'private' }`,
    )

    test('what a function returns is the answer; parameters are those of the client', () => {
        expect(ask('HelloWorld', { sysparm_name: 'helloWorld', sysparm_user_name: 'Bob' })).toEqual({
            kind: 'done',
            answer: 'Hello Bob!',
            xml: '<?xml version="1.0" encoding="UTF-8"?><xml answer="Hello Bob!" sysparm_max="15" sysparm_name="helloWorld" sysparm_processor="HelloWorld"/>',
        })
        expect(ask('HelloWorld', { sysparm_name: 'missing' })).toMatchObject({ answer: 'nullmissing' })
        expect(ask('HelloWorld', { sysparm_name: 'set' })).toMatchObject({ answer: 'set' })
    })

    test('one request does not see another, and an API name finds it too', () => {
        ask('HelloWorld', { sysparm_name: 'helloWorld', sysparm_user_name: 'Bob' })
        expect(ask('x_ajax.HelloWorld', { sysparm_name: 'helloWorld' })).toMatchObject({
            answer: 'Hello null!',
        })
    })

    test('text is escaped in the XML, not in the answer', () => {
        expect(ask('HelloWorld', { sysparm_name: 'list' })).toMatchObject({
            answer: '[1,{"a":"<&\\""}]',
            xml: expect.stringContaining(
                'answer="[1,{&quot;a&quot;:&quot;&lt;&amp;\\&quot;&quot;}]"',
            ) as string,
        })
    })

    test('a function that returns nothing leaves no answer', () => {
        const outcome = ask('HelloWorld', { sysparm_name: 'nothing' })
        expect(outcome).toMatchObject({ kind: 'done', answer: '' })
        expect(outcome.kind === 'done' && outcome.xml).not.toContain('answer=')
    })

    test.each(['_privateFunction', 'getParameter', 'newItem', 'hasOwnProperty', 'constructor'])(
        '%s cannot be called by a client',
        (name) =>
            expect(() => ask('HelloWorld', { sysparm_name: name })).toThrow('cannot be called by a client'),
    )

    test('a function that there is not is named, and an error of the script comes through', () => {
        expect(() => ask('HelloWorld', { sysparm_name: 'other' })).toThrow('HelloWorld has no function other')
        expect(() => ask('HelloWorld', { sysparm_name: 'type' })).toThrow('HelloWorld has no function type')
        expect(() => ask('HelloWorld', { sysparm_name: 'fail' })).toThrow('no luck')
    })

    test('it must extend AbstractAjaxProcessor and be enabled', () => {
        processor('Plain', 'x: 1', {
            script: 'var Plain = Class.create(); Plain.prototype = { initialize: function () {}, go: function () { return 1 } };',
        })
        processor('Disabled', 'go: function () { return 1 }', { client_callable: 'false' })
        expect(() => ask('Plain', { sysparm_name: 'go' })).toThrow(
            'Plain does not extend AbstractAjaxProcessor',
        )
        expect(ask('Disabled', { sysparm_name: 'go' })).toEqual({
            kind: 'missing',
            message: 'Script Include x_ajax.Disabled is not Glide AJAX enabled',
        })
        expect(ask('NoSuch', { sysparm_name: 'go' })).toMatchObject({ kind: 'missing' })
    })

    test('it runs as the caller in its own scope', () => {
        processor('Who', "who: function () { return gs.getUserName() + ' ' + gs.getCurrentScopeName() }")
        expect(ask('Who', { sysparm_name: 'who' }, user('ajax.user'))).toMatchObject({
            answer: 'ajax.user x_ajax',
        })
    })
})

documented('api-reference/scripts/p_AJAX', 'XML response', () => {
    test('items with attributes, in their order', () => {
        processor(
            'MyFavoritesAjax',
            `getFavorites: function () { this.newItem('result').setAttribute('message', 'all'); this._add('color', 'blue'); this._add('beer', 'lager') },
             _add: function (name, value) { var item = this.newItem('favorite'); item.setAttribute('name', name); item.setAttribute('value', value) }`,
        )
        expect(ask('MyFavoritesAjax', { sysparm_name: 'getFavorites' })).toMatchObject({
            xml: '<?xml version="1.0" encoding="UTF-8"?><xml sysparm_max="15" sysparm_name="getFavorites" sysparm_processor="MyFavoritesAjax"><result message="all"/><favorite name="color" value="blue"/><favorite name="beer" value="lager"/></xml>',
        })
    })
})

documented(
    'api-reference/scripts/c_ScriptIncludes',
    'Change privacy on a single Glide AJAX enabled script include',
    () => {
        processor('Open', 'isPublic: function () { return true }, go: function () { return 1 }')
        processor('Shut', 'isPublic: function () { return false }, go: function () { return 1 }')

        test('isPublic() says whether somebody who is not signed in may call it', () => {
            expect(ask('Open', { sysparm_name: 'go' }, guest)).toMatchObject({ kind: 'done', answer: '1' })
            expect(ask('Shut', { sysparm_name: 'go' }, guest)).toEqual({
                kind: 'denied',
                message: 'Script Include x_ajax.Shut is private',
            })
            expect(ask('Shut', { sysparm_name: 'go' }, user('signed.in'))).toMatchObject({ kind: 'done' })
        })
    },
)

documented(
    'api-reference/scripts/c_ScriptIncludes',
    'Set privacy on all Glide AJAX enabled script includes',
    () => {
        test('glide.script.ccsi.ispublic decides for those that do not say', () => {
            processor('Silent', 'go: function () { return 1 }')
            expect(ask('Silent', { sysparm_name: 'go' }, guest)).toMatchObject({ kind: 'denied' })
            run("gs.setProperty('glide.script.ccsi.ispublic', 'true'); return 1")
            expect(ask('Silent', { sysparm_name: 'go' }, guest)).toMatchObject({ kind: 'done' })
            expect(ask('Shut', { sysparm_name: 'go' }, guest)).toMatchObject({ kind: 'denied' })
        })
    },
)

documented('api-reference/scripts/c_ScriptIncludes', 'Security on Glide AJAX enabled script includes', () => {
    test('its access control decides', () => {
        processor('Guarded', 'go: function () { return 1 }')
        const acl = instance.store.insert('sys_security_acl', {
            name: 'Guarded',
            type: 'client_callable_script_include',
            operation: 'execute',
            active: 'true',
        })
        const role = instance.store.query('sys_user_role', 'name=itil')[0]?.['sys_id'] ?? ''
        instance.store.insert('sys_security_acl_role', {
            sys_security_acl: acl?.['sys_id'] ?? '',
            sys_user_role: role,
        })
        expect(ask('Guarded', { sysparm_name: 'go' }, user('agent', 'itil'))).toMatchObject({ kind: 'done' })
        expect(ask('Guarded', { sysparm_name: 'go' }, user('nobody.special'))).toEqual({
            kind: 'denied',
            message: 'Access to Script Include x_ajax.Guarded is denied',
        })
    })
})

documented('sdk:api/scriptinclude-api', 'Script Include with External File', () => {
    test('a script may make an AbstractAjaxProcessor of its own', () => {
        expect(run('return new global.AbstractAjaxProcessor().getParameter("x")')).toBeNull()
    })
})
