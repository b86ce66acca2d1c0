import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, StringColumn } from '@servicenow/sdk/core'
import { flowOutputs } from './flow-outputs.now.ts'

export const operationFlowAction = Action(
    {
        $id: Now.ID['flow-action-operation'],
        name: 'Get Microsoft 365 user operation',
        description: 'How an operation stands, for a flow that waits for it.',
        category: 'Microsoft 365',
        inputs: {
            operation: StringColumn({ label: 'Operation (sys_id)', maxLength: 32, mandatory: true }),
        },
        outputs: flowOutputs,
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-action-operation-step'], label: 'Read the operation' },
            {
                required_run_time: 'instance',
                script: `(function execute(inputs, outputs) {
    const { readUserOperationStep } = require('./src/server/user-operations/flow-actions/handlers.ts');
    readUserOperationStep(inputs, outputs);
})(inputs, outputs);`,
                inputVariables: {
                    operation: { label: 'Operation', value: wfa.dataPill(params.inputs.operation, 'string') },
                },
                outputVariables: {
                    operation: StringColumn({ label: 'Operation (sys_id)', maxLength: 32 }),
                    state: StringColumn({ label: 'State', maxLength: 40 }),
                    finished: BooleanColumn({ label: 'Finished' }),
                    outcome_code: StringColumn({ label: 'Outcome code', maxLength: 100 }),
                    outcome: StringColumn({ label: 'Outcome', maxLength: 1000 }),
                    error_code: StringColumn({ label: 'Error code', maxLength: 100 }),
                    error_message: StringColumn({ label: 'Error message', maxLength: 1000 }),
                    error_fix: StringColumn({ label: 'Error fix', maxLength: 1000 }),
                    correlation_id: StringColumn({ label: 'Correlation ID', maxLength: 40 }),
                },
            },
        )
        wfa.assignActionOutputs(params.outputs, {
            operation: wfa.dataPill(step.operation, 'string'),
            state: wfa.dataPill(step.state, 'string'),
            finished: wfa.dataPill(step.finished, 'boolean'),
            outcome_code: wfa.dataPill(step.outcome_code, 'string'),
            outcome: wfa.dataPill(step.outcome, 'string'),
            error_code: wfa.dataPill(step.error_code, 'string'),
            error_message: wfa.dataPill(step.error_message, 'string'),
            error_fix: wfa.dataPill(step.error_fix, 'string'),
            correlation_id: wfa.dataPill(step.correlation_id, 'string'),
        })
    },
)
