import type { Column } from '../../contracts.ts'

/**
 * How a table that extends another has an inherited column otherwise; tables that extend it inherit that.
 * @see platform-administration/table-administration-and-data-management/c_DictionaryOverrides
 */
export interface ColumnOverride
    extends Partial<Pick<Column, 'defaultValue' | 'mandatory' | 'readOnly' | 'display' | 'attributes'>> {
    readonly name: string
}

type Values = Readonly<Record<string, string>>

const overrides = (values: Values, aspect: string): boolean => values[`${aspect}_override`] === 'true'

/** From a sys_dictionary_override record's values. Throws, naming it, on an aspect that nothing here acts on. */
export function columnOverride(values: Values): ColumnOverride {
    const { name: table = '', element = '' } = values
    if (overrides(values, 'calculation'))
        throw new Error(
            `local instance: overriding the calculation of ${table}.${element} is not implemented`,
        )
    return {
        name: element,
        ...(overrides(values, 'default_value') ? { defaultValue: values['default_value'] ?? '' } : {}),
        ...(overrides(values, 'mandatory') ? { mandatory: values['mandatory'] === 'true' } : {}),
        ...(overrides(values, 'read_only') ? { readOnly: values['read_only'] === 'true' } : {}),
        ...(overrides(values, 'read_only_option') ? readOnlyOption(values['read_only_option'] ?? '') : {}),
        // "Display value": this column names the record, no longer the parent table's.
        ...(overrides(values, 'display') ? { display: true } : {}),
        ...(overrides(values, 'attributes') ? { attributes: values['attributes'] ?? '' } : {}),
    }
}

/** `instance_configured` leaves it to a property; every other option keeps people from writing. */
const readOnlyOption = (option: string): Pick<ColumnOverride, 'readOnly'> =>
    option === '' || option === 'instance_configured' ? {} : { readOnly: true }

/** Columns with a table's overrides: one that becomes the display value takes that from the others. */
export function overridden(
    columns: ReadonlyMap<string, Column>,
    changes: readonly ColumnOverride[],
): ReadonlyMap<string, Column> {
    const result = new Map(columns)
    for (const change of changes) {
        const column = result.get(change.name)
        if (!column) continue
        if (change.display)
            for (const [name, other] of result)
                if (other.display) result.set(name, { ...other, display: false })
        result.set(change.name, { ...(result.get(change.name) ?? column), ...change })
    }
    return result
}
