import { Checkbox } from '../../shared/checkbox.tsx'
import { TextField } from '../../shared/text-field.tsx'
import { opensCases } from '../choices.ts'
import type { StepFieldsProps } from '../step-fields.tsx'
import { SupportBackendFields } from './support-backend-fields.tsx'

/** "Step - 5" */
export function SettingsFields(props: StepFieldsProps) {
    const { actions, field, values } = props
    const { ssoWithMicrosoft365, adminEmail, testEnvironment } = values('settings')
    return (
        <>
            <Checkbox
                {...field('ssoWithMicrosoft365')}
                isChecked={ssoWithMicrosoft365}
                onChange={(isChecked) => actions.type('settings', { ssoWithMicrosoft365: isChecked })}
            />
            <TextField
                {...field('adminEmail')}
                type="email"
                value={adminEmail}
                onInput={(text) => actions.type('settings', { adminEmail: text })}
            />
            <Checkbox
                {...field('testEnvironment')}
                isChecked={testEnvironment}
                onChange={(isChecked) => actions.type('settings', { testEnvironment: isChecked })}
            />
            {opensCases(values('setup-type')) && <SupportBackendFields {...props} />}
        </>
    )
}
