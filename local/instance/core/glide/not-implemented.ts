/** What the language, or a test for promises and arrays, asks of any object: unknown, but no misspelt API. */
const ASKED_OF_ANYTHING = new Set(['then', 'toJSON', 'constructor', 'prototype', 'length'])

/**
 * Lets every member that a class does not have throw by its name, instead of being quietly undefined. What the class
 * keeps for itself is not there for scripts, and they cannot change it.
 */
export function loud<T extends object>(name: string, target: T): T {
    return new Proxy(target, {
        get(object, key) {
            const value = (object as Record<string | symbol, unknown>)[key]
            if (typeof value === 'function' && key !== 'constructor') return value.bind(object)
            if (typeof key === 'symbol' || key in object || ASKED_OF_ANYTHING.has(key)) return value
            throw new Error(`local instance: ${name}.${key} is not implemented`)
        },
        set(_object, key) {
            throw new Error(`local instance: ${name}.${String(key)} cannot be set`)
        },
        getPrototypeOf: () => Object.prototype,
    })
}
