import '@servicenow/sdk/global'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { flowOutputs } from './flow-outputs.now.ts'

export const licenseFlowAction = Action(
    {
        $id: Now.ID['flow-action-license'],
        name: 'Request Microsoft 365 license',
        description:
            'Asks for a license for a person, in the name of whom the flow runs as. It is assigned once everybody has agreed whom its tier asks for.',
        category: 'Microsoft 365',
        inputs: {
            user: ReferenceColumn({ label: 'User', referenceTable: 'sys_user', mandatory: true }),
            license: StringColumn({
                label: 'License (SKU part number)',
                hint: 'Such as VISIOCLIENT',
                maxLength: 100,
                mandatory: true,
            }),
            reason: StringColumn({ label: 'Reason', maxLength: 200 }),
        },
        outputs: flowOutputs,
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-action-license-step'], label: 'Request the license' },
            {
                required_run_time: 'instance',
                script: `(function execute(inputs, outputs) {
    const { requestLicenseStep } = require('./src/server/user-operations/flow-actions/handlers.ts');
    requestLicenseStep(inputs, outputs);
})(inputs, outputs);`,
                inputVariables: {
                    user: { label: 'User', value: wfa.dataPill(params.inputs.user.sys_id, 'string') },
                    license: { label: 'License', value: wfa.dataPill(params.inputs.license, 'string') },
                    reason: { label: 'Reason', value: wfa.dataPill(params.inputs.reason, 'string') },
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
