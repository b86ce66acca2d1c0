import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { flowOutputs } from './flow-outputs.now.ts'

export const resetFlowAction = Action(
    {
        $id: Now.ID['flow-action-reset'],
        name: 'Request Microsoft 365 password reset',
        description:
            'Asks for a password reset for the caller of an incident, in the name of whom the flow runs as. What is shown once is shown to the trusted recipient, on the page of the operation, and never to the flow.',
        category: 'Microsoft 365',
        inputs: {
            incident: ReferenceColumn({ label: 'Incident', referenceTable: 'incident', mandatory: true }),
        },
        outputs: flowOutputs,
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-action-reset-step'], label: 'Request the reset' },
            {
                required_run_time: 'instance',
                script: `(function execute(inputs, outputs) {
    const { requestPasswordResetStep } = require('./src/server/user-operations/flow-actions/handlers.ts');
    requestPasswordResetStep(inputs, outputs);
})(inputs, outputs);`,
                inputVariables: {
                    incident: {
                        label: 'Incident',
                        value: wfa.dataPill(params.inputs.incident.sys_id, 'string'),
                    },
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
