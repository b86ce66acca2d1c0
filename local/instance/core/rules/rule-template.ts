/**
 * "Set field values" of a business rule: `column=value^column=value^EQ`.
 * Throws, naming it, on anything but plain values, such as values taken from other columns.
 */
export function templateValues(template: string): Readonly<Record<string, string>> {
    const values: Record<string, string> = {}
    for (const part of template.replace(/\^\^/g, '\u0000').split('^')) {
        if (part === '' || part === 'EQ') continue
        const [, column, value] = /^([a-z0-9_]+)=(.*)$/s.exec(part) ?? []
        if (!column || value === undefined || value.startsWith('javascript:'))
            throw new Error(`local instance: field value "${part}" of a business rule is not implemented`)
        values[column] = value.replaceAll('\u0000', '^')
    }
    return values
}
