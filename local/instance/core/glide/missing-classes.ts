/** Classes that the documentation has for scoped applications and this instance has not. */
const MISSING = [
    'GlideDBFunctionBuilder',
    'GlideEmailOutbound',
    'GlideLocale',
    'GlidePluginManager',
    'GlideSchedule',
    'GlideScopedEvaluator',
    'GlideScriptedExtensionPoint',
    'GlideSecurityUtils',
    'GlideSPScriptable',
    'GlideSysListControl',
    'GlideTextReader',
    'GlideUICompatibility',
    'GlideURI',
    'GlideXMLUtil',
    'Workflow',
] as const

const ASKED_OF_ANYTHING = new Set(['prototype', 'then', 'toJSON', 'constructor', 'length', 'name'])

/** A class that is not there: constructing it, calling it or asking it for a member throws by its name. */
export function missing(name: string): unknown {
    const refuse = (what: string): never => {
        throw new Error(`local instance: ${what} is not implemented`)
    }
    return new Proxy(function () {}, {
        construct: () => refuse(name),
        apply: () => refuse(name),
        get: (target, key) =>
            typeof key === 'symbol' || ASKED_OF_ANYTHING.has(key)
                ? (target as unknown as Record<string | symbol, unknown>)[key]
                : refuse(`${name}.${key}`),
    })
}

export const missingClasses: Readonly<Record<string, unknown>> = Object.fromEntries(
    MISSING.map((name) => [name, missing(name)]),
)
