import type { FieldChange } from './change-listeners.ts'
import type { ClientScriptDefinition, FormDefinition } from './definition.ts'
import type { FormField } from './form-field.ts'
import { guarded, report } from './report.ts'
import { declaredBy } from './script-runner.ts'

type Compiled = (...given: readonly unknown[]) => unknown

/** Runs the client scripts of a form. ServiceNowDocs: api-reference/scripts/client-scripts */
export class ClientScripts {
    private readonly compiled: readonly { readonly script: ClientScriptDefinition; readonly run: Compiled }[]

    constructor(
        definition: FormDefinition,
        private readonly field: (name: unknown) => FormField | undefined,
        names: Readonly<Record<string, unknown>>,
    ) {
        this.compiled = definition.clientScripts
            // Lists cannot be edited here, so that their scripts never run.
            .filter(({ type }) => type !== 'onCellEdit')
            .flatMap((script) => {
                const run = guarded(titleOf(script), () => {
                    const declared = declaredBy(script, script.type, names)
                    if (!declared) throw new Error(`the script declares no function ${script.type}`)
                    return declared
                })
                return run ? [{ script, run }] : []
            })
    }

    /** When the form has loaded: onLoad, then onChange of each field with `isLoading`. */
    load(): void {
        for (const { script, run } of this.of('onLoad')) guarded(titleOf(script), () => run())
        for (const { script, run } of this.of('onChange')) {
            const field = guarded(titleOf(script), () => this.field(script.field))
            if (field)
                guarded(titleOf(script), () => run(field.control, field.original, field.value, true, false))
        }
    }

    changed({ field, oldValue, newValue }: FieldChange): void {
        for (const { script, run } of this.of('onChange'))
            if (script.field === field.name)
                guarded(titleOf(script), () => run(field.control, oldValue, newValue, false, false))
    }

    /** Whether the form may be sent. A script that fails stops it, as one that answers false does. */
    maySubmit(): boolean {
        return this.of('onSubmit').every(({ script, run }) => {
            try {
                return run() !== false
            } catch (error) {
                report(titleOf(script), error)
                return false
            }
        })
    }

    private of(type: string) {
        return this.compiled.filter(({ script }) => script.type === type)
    }
}

const titleOf = ({ name }: ClientScriptDefinition): string => `Client script ${name}`
