import type { Instance, Session } from '../../contracts.ts'

/**
 * Conditions written as `&active=true&state=Closed` instead of sysparm_query; a choice or reference may be named by its
 * display value, a user also by user name (page c_TableAPI, name-value pairs).
 */
export function nameValueQuery(
    instance: Instance,
    session: Session,
    table: string,
    pairs: readonly (readonly [string, string])[],
): string {
    return pairs.map(([name, value]) => condition(instance, session, table, name, value)).join('^')
}

function condition(instance: Instance, session: Session, table: string, name: string, value: string): string {
    // It would begin another condition.
    if (value.includes('^')) throw new RangeError(`The value of ${name} holds a ^: use sysparm_query`)
    const column = instance.dictionary.column(table, name)
    if (!column || value === '') return `${name}=${value}`
    if (column.type === 'reference' && column.reference) {
        if (instance.store.get(column.reference, value)) return `${name}=${value}`
        const display = `${name}.${instance.dictionary.displayColumn(column.reference)}=${value}`
        return column.reference === 'sys_user' ? `${display}^OR${name}.user_name=${value}` : display
    }
    if (column.choice > 0) {
        const choices = instance.dictionary.choices(table, name, session.language)
        const isValue = choices.some((choice) => choice.value === value)
        const label = value.toLowerCase()
        const named = isValue ? undefined : choices.find((choice) => choice.label.toLowerCase() === label)
        return `${name}=${named?.value ?? value}`
    }
    return `${name}=${value}`
}
