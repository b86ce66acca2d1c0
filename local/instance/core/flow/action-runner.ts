import type { Row, Session } from '../../contracts.ts'
import type { ActionRun, FlowActions } from '../../flow-contracts.ts'
import type { ScriptRuntime } from '../script/script-runtime.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { dataPill, type DataPill } from './data-pill.ts'
import { actionOutputs, RUNTIME, SCRIPT, SCRIPT_STEP, stepInputs } from './step-kinds.ts'

type Texts = Readonly<Record<string, string>>

function unknownPill({ name }: DataPill): never {
    throw new Error(`local instance: ${name} of another step as an input is not implemented`)
}

export interface ActionDependencies {
    readonly store: MemoryStore
    readonly runtime: ScriptRuntime
    sessionOf(userId: string): Session
}

/**
 * Runs custom actions of one Script step. Their inputs are mapped to those of the step, and its outputs to theirs, by data
 * pills that stand alone.
 * @see ServiceNowDocs: build-workflows/workflow-studio/javascript-step-action-designer
 */
export class ActionRunner implements FlowActions {
    constructor(private readonly deps: ActionDependencies) {}

    run({ action: wanted, user, inputs }: ActionRun): Texts {
        const { store } = this.deps
        const action =
            store.get('sys_hub_action_type_definition', wanted) ??
            store.find('sys_hub_action_type_definition', { name: wanted })[0]
        if (!action) throw new RangeError(`there is no action ${wanted}`)
        const [person] = store.find('sys_user', { user_name: user })
        if (!person) throw new RangeError(`there is no user ${user}`)
        const actionId = action['sys_id'] ?? ''
        const given = this.inputsOf(actionId, inputs)
        const step = this.scriptStep(actionId)
        const stepId = step['sys_id'] ?? ''
        const inputOf = ({ name, isRecordId }: DataPill & { readonly of: 'action' }): string =>
            isRecordId ? this.recordId(actionId, name, given[name] ?? '') : (given[name] ?? '')
        const wanting = this.mapped(stepInputs(stepId), stepId, (pill) =>
            pill.of === 'action' ? inputOf(pill) : unknownPill(pill),
        )
        const answered = this.execute(step, wanting, this.deps.sessionOf(person['sys_id'] ?? ''))
        return this.mapped(actionOutputs(actionId), actionId, (pill) =>
            pill.of === 'action' ? inputOf(pill) : (answered[pill.name] ?? ''),
        )
    }

    private namesOf(table: string, model: string): readonly Row[] {
        return this.deps.store.find(table, { model })
    }

    private inputsOf(action: string, given: Texts): Texts {
        const known = this.namesOf('sys_hub_action_input', action)
        for (const name of Object.keys(given))
            if (!known.some(({ element }) => element === name))
                throw new RangeError(`${name} is no input of the action`)
        return Object.fromEntries(
            known.map(({ element = '', mandatory, default_value: fallback = '' }) => {
                const value = given[element] || fallback
                if (mandatory === 'true' && value === '')
                    throw new RangeError(`the input ${element} is mandatory`)
                return [element, value]
            }),
        )
    }

    private scriptStep(action: string): Row {
        const steps = this.deps.store.find('sys_hub_step_instance', { action, active: 'true' })
        const other = steps.find(({ step_type: type }) => type !== SCRIPT_STEP)
        if (other) throw new Error(`local instance: the step ${other['label'] ?? ''} is not implemented`)
        const [step, ...more] = steps
        if (!step || more.length > 0)
            throw new Error(`local instance: an action of ${steps.length} Script steps is not implemented`)
        return step
    }

    /** Values by the name of the variable that they are mapped to. */
    private mapped(table: string, id: string, valueOf: (pill: DataPill) => string): Texts {
        const mappings = this.deps.store.find('sys_element_mapping', { table, id })
        return Object.fromEntries(
            mappings.map(({ field = '', value = '' }) => [field, valueOf(dataPill(value))]),
        )
    }

    /** A record that is not there has no sys_id. */
    private recordId(action: string, name: string, sysId: string): string {
        const [input] = this.deps.store.find('sys_hub_action_input', { model: action, element: name })
        return sysId !== '' && this.deps.store.get(input?.['reference'] ?? '', sysId) ? sysId : ''
    }

    private execute(step: Row, inputs: Texts, session: Session): Texts {
        const id = step['sys_id'] ?? ''
        const values = this.deps.store.find('sys_variable_value', { document_key: id })
        const valueOf = (variable: string): string =>
            values.find((row) => row['variable'] === variable)?.['value'] ?? ''
        const unknown = values.find(({ variable = '' }) => ![SCRIPT, RUNTIME].includes(variable))
        if (unknown) throw new Error(`local instance: variable ${unknown['variable'] ?? ''} of a Script step`)
        if (!['', 'instance'].includes(valueOf(RUNTIME)))
            throw new Error(`local instance: the runtime ${valueOf(RUNTIME)} is not implemented`)
        let texts = (): string => '{}'
        const outputs = this.deps.runtime.run(
            { session, scopeId: step['sys_scope'] || 'global' },
            valueOf(SCRIPT),
            `sys_hub_step_instance ${step['label'] ?? ''}`,
            ({ internals }) => {
                const made = internals.stepVariables(JSON.stringify(inputs))
                texts = () => made.texts()
                return { inputs: made.inputs, outputs: made.outputs }
            },
            () => JSON.parse(texts()) as Texts,
        )
        const known = this.namesOf('sys_hub_step_ext_output', id)
        for (const name of Object.keys(outputs))
            if (!known.some(({ element }) => element === name))
                throw new Error(`local instance: ${name} is no output variable of the step`)
        return outputs
    }
}
