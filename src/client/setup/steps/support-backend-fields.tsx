import { t } from 'sn-translate'
import { RadioGroup } from '../../shared/radio-group.tsx'
import { TextField } from '../../shared/text-field.tsx'
import type { StepFieldsProps } from '../step-fields.tsx'

/** How a case gets to Microsoft; asked with the features, changeable in Application Settings. */
export function SupportBackendFields({ actions, problemOf, values }: StepFieldsProps) {
    const { supportBackend, connectorUrl } = values('setup-type')
    return (
        <div class="m365-nested">
            <RadioGroup
                name="supportBackend"
                label={t('How does a case get to Microsoft?')}
                description={t("Microsoft's own connector service is closed and cannot be used.")}
                value={supportBackend}
                options={[
                    {
                        value: 'admin-center',
                        text: t('Hand-off to the Microsoft 365 admin center'),
                        description: t('The app prepares the case; an agent opens it there.'),
                    },
                    {
                        value: 'connector',
                        text: t('A connector of your own'),
                        description: t('A service that implements the published contract of this app.'),
                    },
                ]}
                onChange={(backend) => actions.type('setup-type', { supportBackend: backend })}
            />
            {supportBackend === 'connector' && (
                <TextField
                    name="connectorUrl"
                    label={t('Base URL of the connector')}
                    description={t('Begins with https.')}
                    type="url"
                    value={connectorUrl}
                    onInput={(url) => actions.type('setup-type', { connectorUrl: url })}
                    problem={problemOf('connectorUrl')}
                />
            )}
        </div>
    )
}
