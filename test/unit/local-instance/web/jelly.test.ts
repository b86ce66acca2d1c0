import { documented } from '../documented.ts'
import { textOf } from './browser-session.ts'
import { smallWeb } from './small-web.ts'

const TAGS = 'api-reference/scripts/r_JellyTags'
const EXTENSIONS = 'api-reference/scripts/c_ExtensionsToJellySyntax'

/** What a UI page of this Jelly shows, between its own marks. */
function shown(
    jelly: string,
    setting: { readonly query?: string; readonly macros?: Readonly<Record<string, string>> } = {},
): string {
    const { browser, row, incident } = smallWeb()
    incident({ short_description: 'one', urgency: '1' })
    incident({ short_description: 'two', urgency: '3' })
    for (const [name, xml] of Object.entries(setting.macros ?? {}))
        row('sys_ui_macro', { name, xml: `<j:jelly xmlns:j="jelly:core">${xml}</j:jelly>`, active: 'true' })
    row('sys_ui_page', {
        name: 'p',
        endpoint: 'x_demo_p.do',
        direct: 'true',
        html: `<?xml version="1.0" encoding="utf-8" ?><j:jelly xmlns:j="jelly:core" xmlns:g="glide">[[${jelly}]]</j:jelly>`,
        sys_scope: 'global',
    })
    const text = textOf(browser('admin').get(`/x_demo_p.do?${setting.query ?? ''}`))
    const inside = /\[\[([\s\S]*)\]\]/.exec(text)?.[1]
    return (inside ?? `FAILED ${/role="alert">([^<]*)/.exec(text)?.[1] ?? text}`).replace(/\s+/g, ' ').trim()
}
const records = `<g:evaluate var="jvar_gr" object="true">
    var gr = new GlideRecord("incident"); gr.orderBy("short_description"); gr.query(); gr;
</g:evaluate>`

documented(TAGS, 'Jelly Tags', () => {
    test('if: by a test that is true', () => {
        expect(shown('<j:if test="${1 == 1}">yes</j:if><j:if test="${1 == 2}">no</j:if>')).toBe('yes')
        expect(shown(`${records}<j:if test="\${!jvar_gr.hasNext()}">none</j:if>`)).toBe('')
    })

    test('while: over the records of a query', () => {
        const jelly = `${records}<j:while test="\${jvar_gr.next()}"><b>\${jvar_gr.getValue('short_description')}</b></j:while>`
        expect(shown(jelly)).toBe('<b>one</b><b>two</b>')
    })

    test('while: one that does not end is stopped', () => {
        expect(shown('<j:while test="true">x</j:while>')).toContain('j:while does not end')
    })

    test('set: a value, its default when it is empty', () => {
        expect(shown('<j:set var="jvar_a" value="${1 + 1}" defaultValue="d"/>${jvar_a}')).toBe('2')
        expect(shown('<j:set var="jvar_a" value="${jvar_none}" defaultValue="d"/>${jvar_a}')).toBe('d')
    })

    test('set_if: one of two values; without one it is blank', () => {
        expect(shown('<j:set_if var="jvar_a" test="${true}" true="t" false="f"/>${jvar_a}')).toBe('t')
        expect(shown('<j:set_if var="jvar_a" test="${false}" true="t"/>${jvar_a}!')).toBe('!')
    })

    test('choose: the first when that holds, else otherwise', () => {
        const choose = (urgency: string) =>
            shown(`<j:set var="jvar_u" value="${urgency}"/><j:choose>
                <j:when test="\${jvar_u \${AMP}lt; 2}">high</j:when>
                <j:when test="\${jvar_u \${AMP}lt; 3}">middle</j:when>
                <j:otherwise>low</j:otherwise></j:choose>`)
        expect([choose('1'), choose('2'), choose('3')]).toEqual(['high', 'middle', 'low'])
    })

    test('forEach: over a list, with its place in it', () => {
        const jelly = `<g:evaluate var="jvar_list" object="true">['a', 'b'];</g:evaluate>
            <j:forEach items="\${jvar_list}" var="jvar_item" indexVar="jvar_at">\${jvar_at}\${jvar_item} </j:forEach>`
        expect(shown(jelly)).toBe('0a 1b')
    })

    test('a tag that is not known is named', () => {
        expect(shown('<j:thread/>')).toBe('FAILED local instance: the Jelly tag j:thread is not implemented')
    })
})

documented(TAGS, 'Glide Tags', () => {
    test('evaluate: the last line is the value, from inside or from the attribute', () => {
        expect(shown('<g:evaluate var="jvar_a">var x = 2; x * 3;</g:evaluate>${jvar_a}')).toBe('6')
        expect(shown('<g:evaluate var="jvar_a" expression="gs.getUserName()"/>${jvar_a}')).toBe('admin')
    })

    test('evaluate: variables are there as jelly.… with jelly="true" only', () => {
        const set = '<j:set var="jvar_h" value="v"/>'
        expect(
            shown(`${set}<g:evaluate var="jvar_a" jelly="true">jelly.jvar_h + '!';</g:evaluate>\${jvar_a}`),
        ).toBe('v!')
        expect(shown(`${set}<g:evaluate var="jvar_a">jelly.jvar_h;</g:evaluate>`)).toContain(
            'jelly is not defined',
        )
    })

    test('evaluate: what a script declares is visible to future code', () => {
        const jelly = `<g:evaluate>var count = 1; function twice(n) { return n * 2 }</g:evaluate>
            <g:evaluate>count = count + 4;</g:evaluate>\${twice(count)}`
        expect(shown(jelly)).toBe('10')
    })

    test('what expressions answer is escaped, but inside no_escape and with NOESC', () => {
        const set = '<g:evaluate var="jvar_raw">\'&lt;b&gt;x&lt;/b&gt;\';</g:evaluate>'
        expect(shown(`${set}\${jvar_raw}`)).toBe('&#60;b&#62;x&#60;/b&#62;')
        expect(shown(`${set}<g:no_escape>\${jvar_raw}</g:no_escape>`)).toBe('<b>x</b>')
        expect(shown(`${set}$[NOESC:jvar_raw]`)).toBe('<b>x</b>')
    })

    test('messages shows nothing of itself, and the page has the texts for its client scripts', () => {
        expect(shown('<g:messages>Yes\nNo</g:messages>${gs.getMessage("Yes")}')).toBe('Yes')
        const { browser, row } = smallWeb()
        row('sys_ui_message', { key: 'Not now', message: 'Later', language: 'en' })
        row('sys_ui_page', {
            name: 'p',
            endpoint: 'x_demo_p.do',
            html: '<j:jelly xmlns:j="jelly:core" xmlns:g="glide"><g:messages>\n  Yes\n  Not now\n</g:messages>x</j:jelly>',
            sys_scope: 'global',
        })
        const page = textOf(browser('admin').get('/x_demo_p.do'))
        expect(page).toContain('"messages":{"Yes":"Yes","Not now":"Later"}')
        expect(shown('<g:messages><p>Yes</p></g:messages>')).toContain('p inside g:messages')
    })

    test('macro_invoke, and a tag with the name of a macro: attributes are its variables and end with it', () => {
        const macros = { sample_macro: '<i>${jvar_message}</i>' }
        for (const tag of ['g:macro_invoke macro="sample_macro"', 'g:sample_macro'])
            expect(shown(`<${tag} message="Hi"/>(\${jvar_message})`, { macros })).toBe('<i>Hi</i>()')
        expect(shown('<g:no_such_macro/>')).toContain('the Jelly tag g:no_such_macro is not implemented')
    })

    test('breakpoint writes variables into the system log: all, or one', () => {
        const logged = (tag: string): readonly string[] => {
            const { browser, row, instance } = smallWeb()
            row('sys_ui_page', {
                name: 'p',
                endpoint: 'x_demo_p.do',
                html: `<j:jelly xmlns:j="jelly:core" xmlns:g="glide"><j:set var="jvar_a" value="1"/><j:set var="jvar_b" value="2"/>${tag}x</j:jelly>`,
                sys_scope: 'global',
            })
            expect(browser('admin').get('/x_demo_p.do').status).toBe(200)
            return instance.store.query('syslog').map(({ message = '' }) => message)
        }
        expect(logged('<g:breakpoint var="jvar_b"/>')).toEqual(['jvar_b = 2'])
        expect(logged('<g:breakpoint/>')).toEqual(expect.arrayContaining(['jvar_a = 1', 'jvar_b = 2']))
        expect(logged('')).toEqual([])
    })

    test('if_polaris: these pages are classic', () => {
        const jelly = '<g:if_polaris><g:then>new</g:then><g:else>classic</g:else></g:if_polaris>'
        expect(shown(jelly)).toBe('classic')
    })
})

documented(EXTENSIONS, 'If tests', () => {
    test.each(['true', 'yes', 'on', '1'])('the text %s holds', (value) => {
        expect(shown(`<j:set var="jvar_a" value="${value}"/><j:if test="\${jvar_a}">held</j:if>`)).toBe(
            'held',
        )
    })
    test.each(['false', 'no', '2', 'TRUE'])('the text %s does not', (value) => {
        expect(shown(`<j:set var="jvar_a" value="${value}"/><j:if test="\${jvar_a}">held</j:if>`)).toBe('')
    })

    test('empty: nothing, an empty text, an empty list', () => {
        const empty = (before: string) => shown(`${before}<j:if test="\${empty(jvar_a)}">empty</j:if>`)
        expect(empty('')).toBe('empty')
        expect(empty('<j:set var="jvar_a" value=""/>')).toBe('empty')
        expect(empty('<g:evaluate var="jvar_a" object="true">[];</g:evaluate>')).toBe('empty')
        expect(empty('<g:evaluate var="jvar_a" object="true">[1];</g:evaluate>')).toBe('')
        expect(empty('<j:set var="jvar_a" value="x"/>')).toBe('')
    })
})

documented(EXTENSIONS, 'Phases', () => {
    test('what stands later in phase 1 is there in phase 2 already', () => {
        expect(shown('$[jvar_late]${jvar_late}<j:set var="jvar_late" value="x"/>')).toBe('x')
        expect(shown('<j2:if test="$[jvar_a]">two</j2:if><j:set var="jvar_a" value="true"/>')).toBe('two')
    })

    test('a value that looks like an expression of phase 2 is not run', () => {
        const query = `sysparm_x=${encodeURIComponent('$[gs.getUserName()]')}`
        expect(shown('<b title="${RP.getParameterValue(\'sysparm_x\')}">${sysparm_x}</b>', { query })).toBe(
            '<b title="$[gs.getUserName()]">$[gs.getUserName()]</b>',
        )
    })

    test('what came with the address is text, never markup', () => {
        const query = `sysparm_x=${encodeURIComponent('"><script>')}`
        expect(shown('<b title="${sysparm_x}">${sysparm_x}</b>', { query })).toBe(
            '<b title="&#34;&#62;&#60;script&#62;">&#34;&#62;&#60;script&#62;</b>',
        )
    })
})

documented(EXTENSIONS, '<g:insert> versus <g:inline> versus <g:call>', () => {
    test('inline shares the variables; insert and call are not there and say so', () => {
        const macros = { part: '<j:set var="jvar_a" value="${jvar_a}2"/>' }
        expect(
            shown('<j:set var="jvar_a" value="1"/><g:inline template="part.xml"/>${jvar_a}', { macros }),
        ).toBe('12')
        expect(shown('<g:insert template="part.xml"/>', { macros })).toContain('g:insert is not implemented')
        expect(shown('<g:call function="part.xml"/>', { macros })).toContain('g:call is not implemented')
    })
})

documented('api-reference/scripts/r_JellyEscapingTypes', 'Add escaping to a Jelly replacement', () => {
    const set = `<g:evaluate var="jvar_a">"it's \\"&lt;x&gt;\\"";</g:evaluate>`

    test('JS for text in scripts, HTML for text in markup, both after each other', () => {
        expect(shown(`${set}\${HTML:jvar_a}`)).toBe('it&#39;s &#34;&#60;x&#62;&#34;')
        expect(shown(`${set}<script>var a = "\${JS:jvar_a}";</script>`)).toBe(
            '<script>var a = "it\\u0027s \\"\\u003cx\\u003e\\"";</script>',
        )
    })

    test('a prefix that is not known is named', () => {
        expect(shown('${NLBR:1}')).toContain('the prefix NLBR is not implemented')
    })
})

documented(EXTENSIONS, 'Extensions to Jelly syntax', () => {
    test('scripts stay as they are, entities that XML lacks are named, ${AMP} writes an ampersand', () => {
        expect(shown('<script><![CDATA[if (a < b && c) d()]]></script>')).toBe(
            '<script>if (a < b && c) d()</script>',
        )
        expect(shown('a&nbsp;b<j:set var="jvar_x" value="1"/>')).toContain('does not know &#38;nbsp;')
        expect(shown('a${AMP}nbsp;b<j:set var="jvar_x" value="1"/>')).toBe('a&nbsp;b')
    })

    test('what is no XML is refused with its line', () => {
        expect(shown('<j:if test="true"><p></j:if>')).toMatch(/FAILED Jelly is XML/)
    })
})
