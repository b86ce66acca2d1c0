import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { flowOutputs } from './flow-outputs.now.ts'

export const runbookFlowAction = Action(
    {
        $id: Now.ID['flow-action-runbook'],
        name: 'Run Microsoft 365 runbook',
        description:
            'Asks for a registered runbook for the caller of an incident, in the name of whom the flow runs as. It is started once everybody has agreed whom its tier asks for.',
        category: 'Microsoft 365',
        inputs: {
            incident: ReferenceColumn({ label: 'Incident', referenceTable: 'incident', mandatory: true }),
            runbook: StringColumn({
                label: 'Runbook',
                hint: 'Its name as it is registered',
                maxLength: 63,
                mandatory: true,
            }),
            parameters: StringColumn({
                label: 'Parameters (JSON)',
                hint: 'An object of values by the name of the parameter',
                maxLength: 8000,
            }),
        },
        outputs: flowOutputs,
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-action-runbook-step'], label: 'Request the runbook' },
            {
                required_run_time: 'instance',
                script: `(function execute(inputs, outputs) {
    const { runRunbookStep } = require('./src/server/user-operations/flow-actions/handlers.ts');
    runRunbookStep(inputs, outputs);
})(inputs, outputs);`,
                inputVariables: {
                    incident: {
                        label: 'Incident',
                        value: wfa.dataPill(params.inputs.incident.sys_id, 'string'),
                    },
                    runbook: { label: 'Runbook', value: wfa.dataPill(params.inputs.runbook, 'string') },
                    parameters: {
                        label: 'Parameters',
                        value: wfa.dataPill(params.inputs.parameters, 'string'),
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
