import type { CatalogVariable } from '../../catalog-contracts.ts'
import type { RecordAccess, Session } from '../../contracts.ts'
import { restricted } from '../store/encoded-query.ts'

/** Why an order cannot be placed, in words for whoever orders. */
export class OrderRefused extends Error {}

type Values = Readonly<Record<string, string>>

/**
 * The values of an order: those that were given, defaults for the others. Throws `OrderRefused` on what is missing,
 * unknown or cannot be chosen.
 */
export function requestedValues(
    session: Session,
    variables: readonly CatalogVariable[],
    given: Values,
    records: RecordAccess,
): Values {
    const asking = variables.filter(({ isFormat }) => !isFormat)
    const unknown = Object.keys(given).filter((name) => asking.every((one) => one.name !== name))
    if (unknown.length > 0) throw new OrderRefused(`The item has no variable ${unknown.join(', ')}`)
    const values = asking.map((variable) => {
        const { name, defaultValue } = variable
        const value = given[name] ?? defaultValue
        checkValue(session, variable, value, records)
        return [name, value] as const
    })
    const missing = asking.filter((variable, at) => variable.mandatory && isEmpty(variable, values[at]?.[1]))
    if (missing.length > 0)
        throw new OrderRefused(
            `Mandatory Variables are required: ${missing.map(({ label }) => label).join(', ')}`,
        )
    return Object.fromEntries(values)
}

/** "Selection Required": a check box that must be selected (t_CreateAVariableForACatalogItem). */
const isEmpty = ({ kind }: CatalogVariable, value = ''): boolean =>
    value.trim() === '' || (kind === 'checkbox' && value !== 'true')

function checkValue(session: Session, variable: CatalogVariable, value: string, records: RecordAccess): void {
    const { kind, label, choices, reference, qualifier, readOnly, defaultValue, maxLength } = variable
    const refuse = (why: string): never => {
        throw new OrderRefused(`${label}: ${why}`)
    }
    if (readOnly && value !== defaultValue) refuse('this is read-only')
    if (kind === 'checkbox' && !/^(?:true|false)$/.test(value)) refuse(`${value} is neither true nor false`)
    if (value === '') return
    if (value.length > maxLength) refuse(`at most ${String(maxLength)} characters`)
    if (['select', 'lookup', 'yes_no'].includes(kind) && choices.every((choice) => choice.value !== value))
        refuse(`${value} is no choice`)
    if (reference === '') return
    const query = restricted(qualifier, `sys_id=${value}`)
    const isSysId = /^[0-9a-z]{1,32}$/i.test(value)
    if (!isSysId || records.query(session, reference, query, { limit: 1, offset: 0 }).rows.length === 0)
        refuse('there is no such record to choose')
}
