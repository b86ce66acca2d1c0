import { format } from 'pretty-format'

const pretty = (value: unknown): string => format(value, { maxDepth: 1, min: true })

function placeholder(letter: string, value: unknown): string {
    switch (letter) {
        case 's':
            return typeof value === 'string' ? value : pretty(value)
        case 'd':
        case 'i':
            return String(value)
        case 'j':
            return JSON.stringify(value)
        case 'p':
        case 'o':
            return pretty(value)
        default:
            throw new Error(`The placeholder %${letter} of a test title is not known`)
    }
}

/** Title of one row of `test.each`: `%s` and its kind in turn, `%#` is the row's number, `%%` a percent sign. */
export function titleOf(template: string, row: readonly unknown[], index: number): string {
    let next = 0
    return template.replace(/%([a-zA-Z#%])/g, (_, letter: string) => {
        if (letter === '%') return '%'
        if (letter === '#') return String(index)
        return placeholder(letter, row[next++])
    })
}
