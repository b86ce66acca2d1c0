import { host, type HostVariable } from './host.ts'
import { loud } from './not-implemented.ts'

/** What the platform writes for variables that only arrange a form is nothing: here only those that hold something come. */
const element = ({ name, label, value, display }: HostVariable): object =>
    loud(`variables.${name}`, {
        toString: () => value,
        valueOf: () => value,
        getDisplayValue: () => display,
        getLabel: () => label,
        getName: () => name,
        nil: () => value === '',
        isMultiRow: () => false,
        getQuestion: () => question({ name, label, value, display }),
    })

const question = ({ name, label, value, display }: HostVariable): object =>
    loud('Question', {
        getLabel: () => label,
        getName: () => name,
        getValue: () => value,
        getDisplayValue: () => display,
    })

/** What the language asks of any object. */
const ASKED_OF_ANYTHING = new Set(['then', 'toJSON', 'constructor', 'prototype'])

/**
 * `current.variables` of a requested item: its variables by name. They are read as the record was when it was first asked
 * for one; a name that the item does not have throws, and so does setting one.
 * ServiceNowDocs: servicenow-platform/service-catalog/c_ScriptableServiceCatalogVariables
 */
export function recordVariables(requestItem: string): object {
    const all = host.variables(requestItem)
    const methods: Readonly<Record<string, () => unknown>> = {
        getElements: () => all.map(element),
        getVariableValue: () => Object.fromEntries(all.map(({ name, value }) => [name, value])),
    }
    return new Proxy(
        {},
        {
            get(_object, key) {
                if (typeof key === 'symbol' || ASKED_OF_ANYTHING.has(key)) return undefined
                if (Object.hasOwn(methods, key)) return methods[key]
                const found = all.find(({ name }) => name === key)
                if (found) return element(found)
                throw new Error(`local instance: the requested item has no variable ${key}`)
            },
            set(_object, key) {
                throw new Error(`local instance: setting the variable ${String(key)} is not implemented`)
            },
            has: (_object, key) => all.some(({ name }) => name === key),
            ownKeys: () => all.map(({ name }) => name),
            getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
        },
    )
}
