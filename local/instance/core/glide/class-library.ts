type Constructor = (this: object, ...given: readonly unknown[]) => void

/** `Class.create()`: a constructor that hands its arguments to `initialize` of the prototype it is given later. */
export const Class = Object.freeze({
    create(): Constructor {
        return function (this: object, ...given: readonly unknown[]): void {
            const { initialize } = this as { initialize?: unknown }
            if (typeof initialize !== 'function')
                throw new TypeError('this.initialize is not a function: the class has no initialize')
            initialize.apply(this, given)
        }
    },
})

/** `Object.extendsObject(Parent, { … })`: a prototype that has what the parent's has, and the members given. */
function extendsObject(parent: unknown, members: unknown): object {
    if (typeof parent !== 'function')
        throw new TypeError(`Object.extendsObject: the parent is no class but ${String(parent)}`)
    const { prototype } = parent as unknown as { prototype: object }
    const made = Object.create(prototype) as Record<string, unknown>
    for (const name in members as object) made[name] = (members as Record<string, unknown>)[name]
    return made
}

/** Script Includes are written with it. ServiceNowDocs: api-reference/scripts/c_ScriptIncludes, p_AJAX */
export function installExtendsObject(): void {
    Object.defineProperty(Object, 'extendsObject', { value: extendsObject })
}
