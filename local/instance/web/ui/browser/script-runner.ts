import type { ScriptDefinition } from './definition.ts'

/** What isolated scripts cannot reach (client-scripts, "Isolate script"). */
const TURNED_OFF = [
    'window',
    'document',
    'self',
    'top',
    'parent',
    '$',
    '$$',
    '$j',
    'jQuery',
    'Prototype',
    'angular',
]

/**
 * Runs a script in a function of its own and answers one of the functions that it declares, or undefined without it.
 * An isolated script runs in strict mode, with the page turned off.
 */
export function declaredBy(
    { name, script, isolate }: ScriptDefinition,
    wanted: string,
    names: Readonly<Record<string, unknown>>,
): ((...given: readonly unknown[]) => unknown) | undefined {
    const off = isolate ? TURNED_OFF.filter((key) => !(key in names)) : []
    const source = [
        isolate ? "'use strict';" : '',
        script,
        `;return typeof ${wanted} === 'function' ? ${wanted} : undefined;`,
        `//# sourceURL=${name.replace(/\s/g, '_')}.client.js`,
    ].join('\n')
    const made = new Function(...Object.keys(names), ...off, source)
    return made(...Object.values(names), ...off.map(() => null)) as ReturnType<typeof declaredBy>
}
