import { RadioGroup } from '../../shared/radio-group.tsx'
import { TextField } from '../../shared/text-field.tsx'
import type { StepFieldsProps } from '../step-fields.tsx'

/** How a case gets to Microsoft; asked with the features, changeable in Application Settings. */
export function SupportBackendFields({ actions, field, values }: StepFieldsProps) {
    const { supportBackend, connectorUrl } = values('setup-type')
    return (
        <div class="m365-nested">
            <RadioGroup
                {...field('supportBackend')}
                value={supportBackend}
                options={(['admin-center', 'connector'] as const).map((value) => {
                    const { label, description } = field(`supportBackend.${value}`)
                    return { value, text: label, description }
                })}
                onChange={(backend) => actions.type('setup-type', { supportBackend: backend })}
            />
            {supportBackend === 'connector' && (
                <TextField
                    {...field('connectorUrl')}
                    type="url"
                    value={connectorUrl}
                    onInput={(url) => actions.type('setup-type', { connectorUrl: url })}
                />
            )}
        </div>
    )
}
