/** What the language asks of any object: unknown, but no misspelt API. */
const ASKED_OF_ANYTHING = new Set(['then', 'toJSON', 'constructor', 'prototype', 'length', 'nodeType'])

/** Lets every member that is not there throw by its name, instead of being quietly undefined. */
export const loud = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
        get(object, key) {
            const value = (object as Record<string | symbol, unknown>)[key]
            if (typeof key === 'symbol' || key in object || ASKED_OF_ANYTHING.has(key)) return value
            throw new Error(`local instance: ${name}.${key} is not implemented`)
        },
    })

/** A class that is not there: using it says so. */
export const absent = (name: string): unknown =>
    new Proxy(function () {} as unknown as new () => object, {
        construct() {
            throw new Error(`local instance: ${name} is not implemented`)
        },
        get(_object, key) {
            if (typeof key === 'symbol' || ASKED_OF_ANYTHING.has(key)) return undefined
            throw new Error(`local instance: ${name}.${key} is not implemented`)
        },
    })
