import '@servicenow/sdk/global'
import { BooleanColumn, StringColumn } from '@servicenow/sdk/core'

/**
 * What every action answers. The operation is a sys_id and no reference: who may ask for an operation may not always read
 * its row. The build takes the variables of a step only where the step stands, so that each action names them again.
 */
export const flowOutputs = {
    operation: StringColumn({ label: 'Operation (sys_id)', maxLength: 32 }),
    state: StringColumn({ label: 'State', maxLength: 40 }),
    finished: BooleanColumn({ label: 'Finished' }),
    outcome_code: StringColumn({ label: 'Outcome code', maxLength: 100 }),
    outcome: StringColumn({ label: 'Outcome', maxLength: 1000 }),
    error_code: StringColumn({ label: 'Error code', maxLength: 100 }),
    error_message: StringColumn({ label: 'Error message', maxLength: 1000 }),
    error_fix: StringColumn({ label: 'Error fix', maxLength: 1000 }),
    correlation_id: StringColumn({ label: 'Correlation ID', maxLength: 40 }),
}
