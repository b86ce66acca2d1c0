import type { JellyScripts, PageContext } from '../../contracts.ts'
import type { ScriptContext } from './script-context.ts'
import type { Execution, ScriptRuntime } from './script-runtime.ts'
import { answeringLastExpression, declaredNames } from './script-source.ts'

/** Texts that a Jelly test takes for true (c_ExtensionsToJellySyntax, "If tests"). */
const TRUE = new Set(['true', 'yes', 'on', '1'])
/** Variables of Jelly: what pages set, and what came with the address. Asking for one that nothing set is no error. */
const VARIABLE = /\b(?:jvar|sysparm)_\w+/g

/**
 * The scripts of one page in Jelly. Values are kept between expressions, since pages hand records from one to the
 * next; a page is rendered in one go, so that its context cannot change meanwhile.
 * ServiceNowDocs: api-reference/scripts/r_JellyTags, c_ExtensionsToJellySyntax
 */
export class JellyPage implements JellyScripts {
    private values: Record<string, unknown>
    /** What scripts of the page declared with `var` or as a function: later ones and expressions see it. */
    private readonly declared: Record<string, unknown> = {}

    constructor(
        private readonly runtime: ScriptRuntime,
        private readonly execution: Execution,
        private readonly page: PageContext,
        private readonly current: (context: ScriptContext) => object | null,
    ) {
        this.values = { ...page.parameters }
    }

    text(expression: string): string {
        return this.run(expression, String)
    }

    test(expression: string): boolean {
        return this.run(expression, (value) => value === true || TRUE.has(String(value).trim()))
    }

    set(variable: string, value: string): void {
        this.values[variable] = value
    }

    evaluate(script: string, options: { variable?: string; asObject: boolean; jelly: boolean }): void {
        const { variable, asObject, jelly } = options
        // The Jelly variables are there by `jelly.` only, as the documentation says.
        const value = this.run(script, (answer) => (asObject ? answer : primitive(answer)), jelly, false)
        if (variable) this.values[variable] = value
    }

    each(expression: string, variable: string, body: (index: number) => void): void {
        const items = this.run<unknown>(expression, (value) => value)
        if (!Array.isArray(items))
            throw new Error(`local instance: j:forEach over ${String(items)} is not implemented`)
        // Not by a method of the array: a script could have put its own in place.
        for (let index = 0; index < items.length; index++) {
            this.values[variable] = items[index] as unknown
            body(index)
        }
    }

    variables(): Readonly<Record<string, string>> {
        return Object.fromEntries(Object.entries(this.values).map(([name, value]) => [name, String(value)]))
    }

    within(variables: Readonly<Record<string, string>>, body: () => void): void {
        const before = this.values
        this.values = { ...before, ...variables }
        try {
            body()
        } finally {
            this.values = before
        }
    }

    private run<T>(expression: string, finish: (value: unknown) => T, jelly = false, variables = true): T {
        const asked = variables ? (expression.match(VARIABLE) ?? []) : []
        const names = new Set(expression.match(/[A-Za-z_$][\w$]*/g))
        const shared = Object.keys(this.declared).filter((name) => names.has(name))
        const keep = [...new Set([...declaredNames(expression), ...shared])]
        let kept: Record<string, unknown> = {}
        const value = this.runtime.run(
            this.execution,
            keeping(answeringLastExpression(expression), keep),
            'Jelly expression',
            (context) => {
                kept = context.internals.jellyVariables({})
                return {
                    current: this.current(context),
                    RP: context.internals.pageParameters(JSON.stringify(this.page)),
                    ...(variables ? { empty: context.internals.jellyEmpty } : {}),
                    ...(jelly ? { jelly: context.internals.jellyVariables(this.values) } : {}),
                    ...Object.fromEntries(asked.map((name) => [name, this.values[name] ?? ''])),
                    ...Object.fromEntries(shared.map((name) => [name, this.declared[name]])),
                    ...(keep.length > 0 ? { [KEPT]: kept } : {}),
                }
            },
            (answer) => finish(answer ?? ''),
        )
        for (const name of keep) this.declared[name] = kept[name]
        return value
    }
}

const KEPT = '__kept'

/** A script that notes what became of some of its names, whichever way it ends. */
const keeping = (script: string, names: readonly string[]): string =>
    names.length === 0
        ? script
        : `try {${script}\n} finally { ${names.map((name) => `${KEPT}.${name} = ${name};`).join(' ')} }`

const primitive = (value: unknown): unknown =>
    typeof value === 'object' || typeof value === 'function' ? String(value) : value
