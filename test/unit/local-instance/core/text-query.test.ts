import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const add = (short_description: string, description = ''): void =>
    void lab.instance.store.insert('incident', { short_description, description })
add('a', 'The EMAIL server is down')
add('b', 'email is slow')
add('c', 'The printer is down')
add('Email', 'server')

/** The short descriptions of what a script finds by its conditions, as one text. */
const found = (conditions: string): string =>
    lab.run(
        `var gr = new GlideRecord('incident'); ${conditions}; gr.query(); var all = []; while (gr.next()) all.push(gr.getValue('short_description')); return all.join(' ')`,
    )
const search = (text: string): string =>
    found(`gr.addQuery('123TEXTQUERY321', '${text}'); gr.orderBy('short_description')`)

documented(
    'api-reference/scripts/c_UsingGlideRecordToQueryTables',
    'Return records from a table that include a string',
    () => {
        test('finds the word in any field, whatever the case, as a method and as an encoded query', () => {
            expect([search('email'), search('Email'), search('EMAIL')]).toEqual([
                'a b Email',
                'a b Email',
                'a b Email',
            ])
            expect(found("gr.addEncodedQuery('123TEXTQUERY321=email^ORDERBYshort_description')")).toBe(
                'a b Email',
            )
            expect(search('mail')).toBe('')
        })

        test('other conditions hold as well, and the limit', () => {
            expect(
                found("gr.addQuery('123TEXTQUERY321', 'email'); gr.addQuery('short_description', 'b')"),
            ).toBe('b')
            expect(
                found(
                    "gr.addQuery('123TEXTQUERY321', 'email'); gr.orderBy('short_description'); gr.setLimit(1)",
                ),
            ).toBe('a')
        })

        test('a table without a text index throws by name', () => {
            expect(() =>
                lab.run(
                    "var gr = new GlideRecord('problem'); gr.addQuery('123TEXTQUERY321', 'email'); gr.query()",
                ),
            ).toThrow('table problem has no text index')
        })
    },
)

documented(
    'platform-administration/search-administration/c_BooleanOperators',
    'Boolean operators allow conditional search results',
    () => {
        test.each([
            ['email server down', 'a'],
            ['email AND server', 'a Email'],
            ['email OR printer', 'a b c Email'],
            ['slow|printer', 'b c'],
            ['email or printer', ''],
            ['"server is down"', 'a'],
            ['"down server"', ''],
            ['down NOT printer', 'a'],
            ['down -printer', 'a'],
            ['down !printer', 'a'],
            ['NOT printer', ''],
        ])('%s', (text, expected) => expect(search(text)).toBe(expected))

        test.each([
            ['down printer OR email', 'OR and AND in one text query'],
            ['prin*', 'the wildcard'],
            [' ', 'has no words'],
        ])('"%s" throws by name', (text, message) => expect(() => search(text)).toThrow(message))

        test('a query has one search text', () => {
            expect(() =>
                found("gr.addQuery('123TEXTQUERY321', 'a'); gr.addQuery('123TEXTQUERY321', 'b')"),
            ).toThrow('a second 123TEXTQUERY321')
            expect(() => found("gr.addQuery('active', true).addOrCondition('123TEXTQUERY321', 'b')")).toThrow(
                'has no known operator',
            )
        })
    },
)

documented(
    'platform-user-interface/service-portal/adv-widget-tutorial',
    'Add a server script to query an instance table',
    () => {
        test('ir_query_score puts first what fits best', () => {
            expect(
                found("gr.addQuery('123TEXTQUERY321', 'email OR server'); gr.orderByDesc('ir_query_score')"),
            ).toBe('Email a b')
            expect(() => found("gr.orderByDesc('ir_query_score')")).toThrow(
                'ir_query_score without 123TEXTQUERY321',
            )
        })
    },
)
