import { host } from './host.ts'
import { loud } from './not-implemented.ts'

const ENTITIES: readonly (readonly [string, string])[] = [
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
]
const has = (item: unknown): boolean => item !== null && item !== undefined
const nil = (item: unknown): boolean => !has(item) || String(item) === ''

function typeOf(value: unknown): string {
    if (!has(value)) return 'null'
    if (value instanceof String) return 'string'
    if (value instanceof Number) return 'number'
    if (value instanceof Boolean) return 'boolean'
    return ['string', 'number', 'boolean', 'function'].includes(typeof value) ? typeof value : 'object'
}

/** One line per property, as the log shows an object. */
function described(value: unknown, name: string, indent: string): readonly string[] {
    if (!Array.isArray(value)) return [`${indent}${name}: ${typeof value} = ${String(value)}`]
    const items = value.flatMap((item, index) => described(item, `[${String(index)}]`, `${indent}  `))
    return [`${indent}Array of ${String(value.length)} elements`, ...items]
}

/** ServiceNowDocs: api-reference/server-api-reference/c_JSUtilAPI. There are no Java objects here. */
export const JSUtil = loud('JSUtil', {
    has,
    doesNotHave: (item: unknown) => !has(item),
    nil,
    notNil: (item: unknown) => !nil(item),
    toBoolean: (item: unknown) =>
        typeof item === 'boolean'
            ? item
            : typeof item === 'number'
              ? item !== 0
              : has(item) && String(item) === 'true',
    getBooleanValue: (record: { getValue(name: string): unknown }, field: unknown) =>
        ['true', '1'].includes(String(record.getValue(String(field)))),
    type_of: typeOf,
    instance_of: (item: unknown, type: unknown) => {
        if (typeof type !== 'function')
            throw new Error('local instance: JSUtil.instance_of of a Java class is not implemented')
        return item instanceof type
    },
    isJavaObject: () => false,
    escapeText: (text: unknown) =>
        ENTITIES.reduce((done, [from, to]) => done.replaceAll(from, to), String(text)),
    unescapeText: (text: unknown) =>
        [...ENTITIES].reverse().reduce((done, [to, from]) => done.replaceAll(from, to), String(text)),
    escapeAttr: (text: unknown) => String(text).replaceAll('&', '&amp;'),
    unescapeAttr: (text: unknown) => String(text).replaceAll('&amp;', '&'),
    logObject: (value: unknown, name: unknown = '') => {
        const isList = Array.isArray(value)
        const lines = isList
            ? described(value, '', '  ')
            : Object.entries(value as object).flatMap(([key, item]) => described(item, key, '  '))
        host.log('info', [`Log Object${name === '' ? '' : `: ${String(name)}`}`, ...lines].join('\n'))
    },
})
