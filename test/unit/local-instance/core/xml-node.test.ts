import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const PAGE = 'api-reference/server-api-reference/c_XMLNodeScopedAPI'
const ITERATOR = 'api-reference/server-api-reference/c_XMLNodeIteratorScopedAPI'
const { run } = smallInstance()
const XML = '<one> <two att="xxx" boo="y">abcd</two><three>1<![CDATA[<2>]]></three></one>'

/** What an expression over the `node` at a path answers. */
const of = <T>(path: string, expression: string, before = ''): T =>
    run<T>(
        `var doc = new XMLDocument2(); ${before} doc.parseXML('${XML}'); var node = doc.getNode('${path}'); return ${expression}`,
    )

documented(PAGE, 'Scoped XMLNode - getAttribute(String attribute)', () => {
    test('its value; null where there is none', () => {
        expect(of('//two', "[node.getAttribute('att'), node.getAttribute('none')]")).toEqual(['xxx', null])
    })
})
documented(PAGE, 'Scoped XMLNode - getAttributes()', () => {
    test('all by name', () => expect(of('//two', 'node.getAttributes()')).toEqual({ att: 'xxx', boo: 'y' }))
})
documented(PAGE, 'Scoped XMLNode - getChildNodeIterator()', () => {
    test('begins at the first child', () =>
        expect(of('/one', 'String(node.getChildNodeIterator().next())')).toBe(' '))
})
documented(ITERATOR, 'XMLNodeIterator - hasNext()', () => {
    test('not for a node without children', () =>
        expect(of('/one', 'node.getFirstChild().getChildNodeIterator().hasNext()')).toBe(false))
})
documented(ITERATOR, 'XMLNodeIterator - next()', () => {
    test('white space is a node too; after the last it throws', () => {
        const all =
            '(function () { var i = node.getChildNodeIterator(); var all = []; while (i.hasNext()) { var n = i.next(); all.push([n.getNodeName(), n.getNodeValue()]) } return all })()'
        expect(of('/one', all)).toEqual([
            ['#text', ' '],
            ['two', null],
            ['three', null],
        ])
        expect(() => of('//two', 'node.getFirstChild().getChildNodeIterator().next()')).toThrow(
            'no further node',
        )
    })
})
documented(PAGE, 'Scoped XMLNode - getFirstChild()', () => {
    test('a node, or null', () =>
        expect(of('//two', '[String(node.getFirstChild()), node.getFirstChild().getFirstChild()]')).toEqual([
            'abcd',
            null,
        ]))
})
documented(PAGE, 'Scoped XMLNode - getLastChild()', () => {
    test('the last one', () => expect(of('/one', 'node.getLastChild().getNodeName()')).toBe('three'))
})
documented(PAGE, 'Scoped XMLNode - getNodeName()', () => {
    test('of an element its name, of text #text', () =>
        expect(of('//two', '[node.getNodeName(), node.getFirstChild().getNodeName()]')).toEqual([
            'two',
            '#text',
        ]))
})
documented(PAGE, 'Scoped XMLNode - getNodeValue()', () => {
    test('of text the text, of an element null', () =>
        expect(of('//two', '[node.getNodeValue(), node.getFirstChild().getNodeValue()]')).toEqual([
            null,
            'abcd',
        ]))
})
documented(PAGE, 'Scoped XMLNode - getTextContent()', () => {
    test('all the text within', () => expect(of('/one', 'node.getTextContent()')).toBe(' abcd1<2>'))
})
documented(PAGE, 'Scoped XMLNode - hasAttribute(String attribute)', () => {
    test('only its own', () =>
        expect(
            of(
                '//two',
                "['att', 'none', 'toString'].map(function (name) { return node.hasAttribute(name) })",
            ),
        ).toEqual([true, false, false]))
})
documented(PAGE, 'Scoped XMLNode - isCDATANode()', () => {
    const last = 'node.getLastChild().isCDATANode()'
    test('only where the document keeps CDATA apart', () => {
        expect(of('//three', last, 'doc.setEnableCDATAReporting(true);')).toBe(true)
        expect(of('//three', last)).toBe(false)
        expect(of('//two', last, 'doc.setEnableCDATAReporting(true);')).toBe(false)
    })
})
documented(PAGE, 'Scoped XMLNode - toString()', () => {
    test('the node as XML', () => {
        expect(of('//two', 'String(node)')).toBe('<two att="xxx" boo="y">abcd</two>')
        expect(of('//three', 'String(node)')).toBe('<three>1&lt;2&gt;</three>')
        expect(of('//three', 'String(node)', 'doc.setEnableCDATAReporting(true);')).toBe(
            '<three>1<![CDATA[<2>]]></three>',
        )
    })
})
