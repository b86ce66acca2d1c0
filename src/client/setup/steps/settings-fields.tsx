import { t } from 'sn-translate'
import { Checkbox } from '../../shared/checkbox.tsx'
import { TextField } from '../../shared/text-field.tsx'
import { opensCases } from '../choices.ts'
import type { StepFieldsProps } from '../step-fields.tsx'
import { SupportBackendFields } from './support-backend-fields.tsx'

/** "Step - 5" */
export function SettingsFields(props: StepFieldsProps) {
    const { actions, problemOf, values } = props
    const { ssoWithMicrosoft365, adminEmail, testEnvironment } = values('settings')
    return (
        <>
            <Checkbox
                name="ssoWithMicrosoft365"
                label={t('SSO with Microsoft 365')}
                description={t(
                    'Check it if people sign in to this instance with their Microsoft 365 accounts.',
                )}
                isChecked={ssoWithMicrosoft365}
                onChange={(isChecked) => actions.type('settings', { ssoWithMicrosoft365: isChecked })}
            />
            <TextField
                name="adminEmail"
                label={t('Microsoft 365 Admin Email')}
                description={t(
                    'The Microsoft 365 admin who is contacted about cases, unless the agent linked an account of their own.',
                )}
                type="email"
                value={adminEmail}
                onInput={(text) => actions.type('settings', { adminEmail: text })}
                problem={problemOf('adminEmail')}
            />
            <Checkbox
                name="testEnvironment"
                label={t('Test Environment')}
                description={t(
                    'Check it during a test phase: cases are marked so that Microsoft support agents do not contact you.',
                )}
                isChecked={testEnvironment}
                onChange={(isChecked) => actions.type('settings', { testEnvironment: isChecked })}
            />
            {opensCases(values('setup-type')) && <SupportBackendFields {...props} />}
        </>
    )
}
