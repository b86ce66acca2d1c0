import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const PAGE = 'api-reference/server-api-reference/c_XMLDocument2ScopedAPI'
const { run, instance, incident } = smallInstance()
const STORE =
    '<store><shelf kind="new"><book year="1999"><title>Learning</title><price>120</price></book>' +
    '<book><title>Windows</title><price>10</price></book></shelf><shelf><book><title>Old</title></book></shelf></store>'

/** What an expression over `doc` answers, which holds this XML. */
const of = <T>(xml: string, expression: string): T =>
    run<T>(
        `var doc = new XMLDocument2(); doc.parseXML(${JSON.stringify(xml)}); return (function () { ${expression} })()`,
    )
const titles = (path: string) =>
    of<string[]>(
        STORE,
        `var all = []; for (var n = doc.getFirstNode(${JSON.stringify(path)}); n; n = doc.getNextNode(n)) all.push(n.getTextContent()); return all`,
    )

documented(PAGE, 'Scoped XMLDocument2 - XMLDocument2()', () => {
    test('is empty at first', () => {
        expect(
            run("var d = new XMLDocument2(); return [d.getDocumentElement(), d.getNode('/a'), String(d)]"),
        ).toEqual([null, null, '<?xml version="1.0" encoding="UTF-8"?>'])
    })
    test('a member that there is not is named', () => {
        expect(() => of('<a/>', 'return doc.selectNodes()')).toThrow(
            'XMLDocument2.selectNodes is not implemented',
        )
    })
})

documented(PAGE, 'Scoped XMLDocument2 - XMLDocument2( GlideScriptableInputStream inputStream)', () => {
    const attached = (content: string) => {
        const file = {
            table: 'incident',
            tableSysId: incident(),
            fileName: 'a.xml',
            contentType: 'text/xml',
            content: new TextEncoder().encode(content),
        }
        const outcome = instance.attachments.write(
            {
                id: 's',
                userId: '',
                userName: 'admin',
                language: 'en',
                timeZone: 'UTC',
                token: '',
                messages: [],
            },
            file,
        )
        if (outcome.kind !== 'done') throw new Error(outcome.kind)
        return `new XMLDocument2(new GlideSysAttachment().getContentStream('${outcome.sysId}'))`
    }
    test('reads an attachment', () => {
        expect(run(`return ${attached('<a><b>ü</b></a>')}.getNodeText('//b')`)).toBe('ü')
    })
    test('one that is no XML is refused, and so is what is no stream', () => {
        expect(() => run(`return String(${attached('<a>')})`)).toThrow('holds no well-formed XML')
        expect(() => run("return String(new XMLDocument2('<a/>'))")).toThrow('this is no stream')
    })
})

documented(PAGE, 'Scoped XMLDocument2 - createElement(String name)', () => {
    test('goes to the end of the current node', () => {
        expect(of('<test><one/></test>', "doc.createElement('new2'); return String(doc)")).toBe(
            '<?xml version="1.0" encoding="UTF-8"?><test><one></one><new2></new2></test>',
        )
    })
    test('the first one of an empty document is its root, and current', () => {
        const script =
            "var d = new XMLDocument2(); d.createElement('a'); d.createElement('b'); return String(d.getDocumentElement())"
        expect(run(script)).toBe('<a><b></b></a>')
    })
    test('a name that is none is refused', () => {
        expect(() => of('<a/>', "doc.createElement('x><y')")).toThrow('is no name of an element')
    })
})

documented(PAGE, 'Scoped XMLDocument2 - createElementWithTextValue(String name, String value)', () => {
    test('the text is escaped', () => {
        const made = "return String(doc.createElementWithTextValue('new', 'a<b>&\"'))"
        expect(of('<test/>', made)).toBe('<new>a&lt;b&gt;&amp;&quot;</new>')
    })
})

documented(PAGE, 'Scoped XMLDocument2 - getDocumentElement()', () => {
    test('is the root, with the text of all that it holds', () => {
        expect(of('<t> <a>1</a> <b>2</b></t>', 'return doc.getDocumentElement().getTextContent()')).toBe(
            ' 1 2',
        )
    })
})

documented(PAGE, 'Scoped XMLDocument2 - getFirstNode(String xPath)', () => {
    test.each([
        ["/store/shelf[@kind='new']/book[@year='1999']/title", ['Learning']],
        ["/store/shelf[@kind='new']/book[@year]/title", ['Learning']],
        ['/store/shelf/book[price > 100]/title', ['Learning']],
        ['/store/shelf/book[price <= 10]/title', ['Windows']],
        ["//book[title='Old']/title", ['Old']],
        ['//title', ['Learning', 'Windows', 'Old']],
        ['/store/*/book/title', ['Learning', 'Windows', 'Old']],
        ['/book', []],
    ])('%s', (path, found) => expect(titles(path)).toEqual(found))

    test.each(['/store/shelf/book[2]', '/store/shelf/book[last()]', '/store/shelf/book[position()>2]'])(
        '%s is refused, as on the platform',
        (path) => expect(() => titles(path)).toThrow('is not implemented'),
    )
    test.each(['/store/shelf/@kind', '/store/book/text()', 'ancestor::store', '/a:store', ''])(
        'what is not known is named: %s',
        (path) => expect(() => titles(path)).toThrow(/XPath/),
    )
})

documented(PAGE, 'Scoped XMLDocument2 - getNextNode(Object current)', () => {
    test('is the next of the same path, not the next sibling', () => {
        expect(titles('/store/shelf/book/title')).toEqual(['Learning', 'Windows', 'Old'])
    })
    test('a node of another search is refused', () => {
        expect(() =>
            of(STORE, "doc.getFirstNode('//book'); doc.getNextNode(doc.getNode('//shelf'))"),
        ).toThrow('not of the last getFirstNode')
    })
})

documented(PAGE, 'Scoped XMLDocument2 - getNode(String xPath)', () => {
    test('the first one, or null', () => {
        expect(of(STORE, "return [doc.getNode('//price').getNodeName(), doc.getNode('//four')]")).toEqual([
            'price',
            null,
        ])
    })
})

documented(PAGE, 'Scoped XMLDocument2 - getNodeText(String xPath)', () => {
    test('the text of the first one; null where there is none', () => {
        expect(of(STORE, "return [doc.getNodeText('//price'), doc.getNodeText('//none')]")).toEqual([
            '120',
            null,
        ])
    })
})

documented(PAGE, 'Scoped XMLDocument2 - parseXML(String xmlDoc)', () => {
    test.each([
        ['<a><b/></a>', true],
        ['<?xml version="1.0"?><a/>', true],
        ['<a><b></a>', false],
        ['no XML', false],
        ['', false],
    ])('%s: %s', (xml, parsed) => {
        expect(run(`return new XMLDocument2().parseXML(${JSON.stringify(xml)})`)).toBe(parsed)
    })
    test('what was there stays when the new text is no XML', () => {
        expect(of('<a>1</a>', "doc.parseXML('<b'); return doc.getNodeText('/a')")).toBe('1')
    })
})

documented(PAGE, 'Scoped XMLDocument2 - setCurrentElement(XMLNode element)', () => {
    test('is where new elements go', () => {
        const script =
            "doc.setCurrentElement(doc.getNode('//b')); doc.createElement('n'); return String(doc.getDocumentElement())"
        expect(of('<a><b/></a>', script)).toBe('<a><b><n></n></b></a>')
    })
    test('what is no node is refused', () => {
        expect(() => of('<a/>', "doc.setCurrentElement('b')")).toThrow('no XMLNode')
    })
})

documented(PAGE, 'Scoped XMLDocument2 - setEnableCDATAReporting(Boolean enable)', () => {
    const ends = (enable: string) =>
        run(`var d = new XMLDocument2(); ${enable} d.parseXML('<a><two><![CDATA[another]]>element</two></a>');
            var two = d.getFirstNode('/a/two'); return [two.getFirstChild().getTextContent(), two.getLastChild().getTextContent()]`)
    test('CDATA is a node of its own with it, and text without', () => {
        expect(ends('d.setEnableCDATAReporting(true);')).toEqual(['another', 'element'])
        expect(ends('')).toEqual(['anotherelement', 'anotherelement'])
    })
})

documented(PAGE, 'Scoped XMLDocument2 - setNamespaceAware(Boolean aware)', () => {
    test('is not there, and says so', () => {
        expect(() => of('<a/>', 'doc.setNamespaceAware(true)')).toThrow(
            'setNamespaceAware(true) is not implemented',
        )
    })
})

documented(PAGE, 'Scoped XMLDocument2 - toString()', () => {
    test('the document with its declaration; attributes by name', () => {
        expect(of('<t><a z="1" b="&lt;">x &amp; y</a></t>', 'return doc.toString()')).toBe(
            '<?xml version="1.0" encoding="UTF-8"?><t><a b="&lt;" z="1">x &amp; y</a></t>',
        )
    })
})
