import type { ConditionContext, Test } from './compile-condition.ts'
import { wallClock } from './calendar-unit.ts'

/** A week as the page counts it: on or before Monday is Sunday or Monday. */
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
    GE: (order) => order >= 0,
    LE: (order) => order <= 0,
    GT: (order) => order > 0,
    LT: (order) => order < 0,
    EE: (order) => order === 0,
}

/**
 * DATEPART, e.g. `Monday@javascript:gs.datePart('dayofweek','monday','GE')`, whose script answers its arguments. Only
 * days of the week are known; other parts throw.
 * @see ServiceNowDocs: platform-user-interface/r_OpAvailableFiltersQueries
 */
export function datePart(value: string, type: string, context: ConditionContext): Test {
    const script = value.slice(value.indexOf('@') + 1)
    if (!script.startsWith('javascript:') || !/^glide_date(?:_time)?$/.test(type))
        throw new Error(`local instance: DATEPART${value} on a column of type ${type} is not implemented`)
    const [part = '', wanted = '', operator = ''] = context
        .evaluate(script.slice('javascript:'.length))
        .split(',')
    const day = DAYS.indexOf(wanted.toLowerCase())
    const order = ORDERS[operator]
    if (part !== 'dayofweek' || day < 0 || !order)
        throw new Error(`local instance: date part ${part},${wanted},${operator} is not implemented`)
    return (actual) => actual !== '' && order(new Date(wallClock(actual, context.timeZone)).getUTCDay() - day)
}
