const IGNORED = new Set(['then', 'toJSON', 'constructor', 'prototype', 'inspect', 'nodeType', 'length'])

/** Lets every member that a class does not have throw by its name, instead of being quietly undefined. */
export function loud<T extends object>(name: string, target: T): T {
    return new Proxy(target, {
        get(object, key) {
            if (typeof key === 'symbol' || key in object || IGNORED.has(key)) {
                const value = (object as Record<string | symbol, unknown>)[key]
                return typeof value === 'function' && !IGNORED.has(String(key)) ? value.bind(object) : value
            }
            throw new Error(`local instance: ${name}.${key} is not implemented`)
        },
    })
}
