import type { FieldChange } from './change-listeners.ts'
import { conditionsHold, type Tested } from './conditions.ts'
import type { FormDefinition, PolicyAction, PolicyDefinition, ThreeState } from './definition.ts'
import { hideFieldMessages, showFieldMessage } from './field-messages.ts'
import type { FormField } from './form-field.ts'
import { guarded } from './report.ts'
import { declaredBy } from './script-runner.ts'

interface Surroundings {
    readonly definition: FormDefinition
    readonly field: (name: unknown) => FormField | undefined
    readonly setValue: (name: string, value: string) => void
    readonly names: Readonly<Record<string, unknown>>
}

/** Runs the UI policies of a form. ServiceNowDocs: platform-administration/t_CreateAUIPolicy */
export class UiPolicies {
    constructor(private readonly at: Surroundings) {}

    /** When the form has loaded: those that say so. */
    load(): void {
        for (const policy of this.at.definition.policies) if (policy.onLoad) this.run(policy)
    }

    /** After a change: those whose conditions speak of the field. */
    changed({ field }: FieldChange): void {
        for (const policy of this.at.definition.policies)
            if (policy.conditions.flat(2).some(({ column }) => column === field.name)) this.run(policy)
    }

    private run(policy: PolicyDefinition): void {
        guarded(`UI policy ${policy.name}`, () => {
            const met = conditionsHold(policy, (name) => this.tested(name))
            if (!met && !policy.reverse) return
            for (const action of policy.actions) this.apply(action, met)
            if (policy.scripts) this.script(policy, met)
        })
    }

    private tested(name: string): Tested {
        const { definition } = this.at
        const shown = definition.fields.some((field) => field.name === name) ? this.at.field(name) : undefined
        if (shown) return { type: shown.type, value: shown.value, display: shown.display }
        const value = definition.values[name]
        if (value === undefined) throw new Error(`local instance: ${definition.table} has no field ${name}`)
        return { type: 'string', value, display: value }
    }

    /** Takes an action, or undoes it: what it showed is hidden, what it asked for is not asked for. */
    private apply(action: PolicyAction, met: boolean): void {
        const field = this.at.field(action.field)
        if (!field) return
        const wanted = (state: ThreeState): boolean | undefined =>
            state === 'ignore' ? undefined : (state === 'true') === met
        const mandatory = wanted(action.mandatory)
        const readOnly = wanted(action.readOnly)
        const visible = wanted(action.visible)
        if (mandatory !== undefined) field.setMandatory(mandatory)
        if (visible !== undefined && (visible || !field.mandatory || field.value !== ''))
            field.setDisplay(visible)
        if (met) this.setValue(action)
        if (readOnly !== undefined) field.setReadOnly(readOnly)
        if (action.messageType === 'none' || action.message === '') return
        hideFieldMessages(field, true, action.messageType)
        if (met) showFieldMessage(field, action.message, action.messageType, false)
    }

    private setValue({ field, value, valueAction, cleared }: PolicyAction): void {
        if (cleared || valueAction === 'clearValue') this.at.setValue(field, '')
        // A value without a value action is set too (the SDK's ui-policy-guide).
        else if (valueAction === 'setValue' || (valueAction === 'ignore' && value !== ''))
            this.at.setValue(field, value)
        else if (valueAction !== 'ignore')
            throw new Error(`local instance: the value action ${valueAction} is not implemented`)
    }

    private script({ name, scripts }: PolicyDefinition, met: boolean): void {
        if (!scripts) return
        const script = met ? scripts.whenTrue : scripts.whenFalse
        if (script.trim() === '') return
        declaredBy({ name, script, isolate: scripts.isolate }, 'onCondition', this.at.names)?.()
    }
}
