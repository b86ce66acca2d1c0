import fc from 'fast-check'
import { toCsv } from '../../../../src/server/security-tickets/csv.ts'

const rowOf = (...cells: readonly (string | number | null)[]): string =>
    toCsv(['a'], [cells]).slice('\ufeffa\r\n'.length, -2)

test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    [' =1', "' =1"],
    ['"=1"', `"'""=1"""`],
    ["'=1", "''=1"],
    ['\uff1d1', "'\uff1d1"],
    ['\r=1', `"'\r=1"`],
    ['=HYPERLINK("https://evil.example","x")', `"'=HYPERLINK(""https://evil.example"",""x"")"`],
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['a=b', 'a=b'],
])('%j is written as %j', (text, cell) => expect(rowOf(text)).toBe(cell))

test('numbers are numbers, nothing is empty', () => expect(rowOf(-1.5, null, 'x')).toBe('-1.5,,x'))

test('a mail address is left out, alone and in a sentence', () => {
    expect(rowOf('ana@contoso.com')).toBe('')
    expect(rowOf('Ask ana.agent@mail.contoso.com first')).toBe('Ask … first')
})

/** Reads CSV as RFC 4180 says. */
function parse(csv: string): string[][] {
    const rows: string[][] = [[]]
    let text = ''
    let isQuoted = false
    for (let at = 0; at < csv.length; at += 1) {
        const sign = csv.charAt(at)
        if (isQuoted) {
            if (sign !== '"') text += sign
            else if (csv.charAt(at + 1) === '"') {
                text += '"'
                at += 1
            } else isQuoted = false
        } else if (sign === '"') isQuoted = true
        else if (sign === ',' || sign === '\n') {
            rows[rows.length - 1]?.push(text.replace(sign === '\n' ? /\r$/ : /$^/, ''))
            text = ''
            if (sign === '\n') rows.push([])
        } else text += sign
    }
    return rows.slice(0, -1)
}

test('property: every row has its cells, none of which a spreadsheet runs', () => {
    fc.assert(
        fc.property(
            fc.array(fc.tuple(fc.string(), fc.stringMatching(/^[=+\-@\t\r\n"', a1]{0,6}$/)), {
                maxLength: 5,
            }),
            (rows) => {
                const [, ...read] = parse(toCsv(['a', 'b'], rows).slice(1))
                expect(read).toHaveLength(rows.length)
                for (const cells of read) {
                    expect(cells).toHaveLength(2)
                    for (const cell of cells) expect(cell).not.toMatch(/^[\s"]*[=+\-@]|^[\t\r\n]/)
                }
            },
        ),
        { numRuns: 500 },
    )
})
