import vm from 'node:vm'
import type { RecordOperation } from '../package/read-records.ts'
import { dataPill } from './data-pill.ts'
import { actionOutputs, RESERVED_NAMES, SCRIPT, stepInputs } from './step-kinds.ts'

type Values = RecordOperation['values']

const VARIABLES: ReadonlySet<string> = new Set([
    'sys_hub_action_input',
    'sys_hub_action_output',
    'sys_hub_step_ext_input',
    'sys_hub_step_ext_output',
])
/** Also where an action reports its status: mapped by the platform alone. */
const isOwnName = (name: string): boolean => /^__\w+__$/.test(name)

/** The custom actions of one package: do their records fit together? */
class PackagedActions {
    private readonly puts: ReadonlyMap<string, readonly Values[]>

    constructor(records: readonly RecordOperation[]) {
        const puts = new Map<string, Values[]>()
        for (const { table, kind, values } of records)
            if (kind === 'put') puts.set(table, [...(puts.get(table) ?? []), values])
        this.puts = puts
    }

    has(table: string, column: string, value: string | undefined): boolean {
        return (this.puts.get(table) ?? []).some((values) => values[column] === value)
    }

    private variable(table: string, model: string, element: string): Values | undefined {
        return (this.puts.get(table) ?? []).find(
            (values) => values['model'] === model && values['element'] === element,
        )
    }

    private stepOf(action: string | undefined, cid: string): Values | undefined {
        return (this.puts.get('sys_hub_step_instance') ?? []).find(
            (values) => values['cid'] === cid && values['action'] === action,
        )
    }

    private actionOf(step: string): string | undefined {
        return (this.puts.get('sys_hub_step_instance') ?? []).find((values) => values['sys_id'] === step)?.[
            'action'
        ]
    }

    /** What an action's mapping is about: an input of a step, or an output of an action. Others are a flow's. */
    mapping({ table = '', id = '', field = '', value = '' }: Values): string | undefined {
        const isInput = table === stepInputs(id)
        if (!isInput && table !== actionOutputs(id)) return undefined
        const kind = isInput ? 'sys_hub_step_ext_input' : 'sys_hub_action_output'
        if (!this.variable(kind, id, field)) return `${field} is no variable of ${kind} ${id}`
        const action = isInput ? this.actionOf(id) : id
        const pill = dataPill(value)
        if (pill.of === 'action') {
            const input = this.variable('sys_hub_action_input', action ?? '', pill.name)
            if (!input) return `${value} is no input of its action`
            return pill.isRecordId && input['internal_type'] !== 'reference'
                ? `${value} is of no record`
                : undefined
        }
        const step = this.stepOf(action, pill.step)
        return step && this.variable('sys_hub_step_ext_output', step['sys_id'] ?? '', pill.name)
            ? undefined
            : `${value} is no output of a step of its action`
    }
}

function scriptProblem(script: string): string | undefined {
    try {
        // Compiled and never run.
        new vm.Script(`(function (inputs, outputs) {${script}\n})`)
        return undefined
    } catch (error) {
        return `its script does not compile: ${error instanceof Error ? error.message : String(error)}`
    }
}

function problemOf(actions: PackagedActions, { table, values }: RecordOperation): string | undefined {
    const { document, document_key: key, variable, value = '' } = values
    if (table === 'sys_hub_step_instance')
        return actions.has('sys_hub_action_type_definition', 'sys_id', values['action'])
            ? undefined
            : 'its action is not in the package'
    if (VARIABLES.has(table)) {
        const { model_table: of = '', model, element = '' } = values
        if (!actions.has(of, 'sys_id', model)) return `its ${of} is not in the package`
        return RESERVED_NAMES.has(element) && !isOwnName(element)
            ? `${element} is a reserved name`
            : undefined
    }
    if (table === 'sys_variable_value' && document === 'sys_hub_step_instance') {
        if (!actions.has(document, 'sys_id', key)) return 'its step is not in the package'
        return variable === SCRIPT ? scriptProblem(value) : undefined
    }
    if (table !== 'sys_element_mapping') return undefined
    try {
        return actions.mapping(values)
    } catch (error) {
        return error instanceof Error ? error.message : String(error)
    }
}

/**
 * Why records of custom actions cannot be installed: an action, a step or a variable that they belong to is not there, a
 * data pill leads nowhere, a script does not compile. What the platform checks, and when, no page says.
 */
export function actionProblems(records: readonly RecordOperation[]): ReadonlyMap<RecordOperation, string> {
    const actions = new PackagedActions(records)
    const problems = new Map<RecordOperation, string>()
    for (const operation of records) {
        const problem = operation.kind === 'put' ? problemOf(actions, operation) : undefined
        if (problem !== undefined) problems.set(operation, problem)
    }
    return problems
}
