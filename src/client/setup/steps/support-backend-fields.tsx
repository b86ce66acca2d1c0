import { RadioGroup } from '../../shared/radio-group.tsx'
import { TextField } from '../../shared/text-field.tsx'
import { callsService } from '../choices.ts'
import type { StepFieldsProps } from '../step-fields.tsx'

/** How a case gets to Microsoft; asked with the features, changeable in Application Settings. */
export function SupportBackendFields({ wizard, actions, field, values }: StepFieldsProps) {
    const choices = values('setup-type')
    const { backends } = wizard.choices
    return (
        <div class="m365-nested">
            <RadioGroup
                {...field('supportBackend')}
                value={choices.supportBackend}
                options={backends.map(({ id }) => {
                    const { label, description } = field(`supportBackend.${id}`)
                    return { value: id, text: label, description }
                })}
                onChange={(backend) => actions.type('setup-type', { supportBackend: backend })}
            />
            {callsService(choices, backends) && (
                <TextField
                    {...field('connectorUrl')}
                    type="url"
                    value={choices.connectorUrl}
                    onInput={(url) => actions.type('setup-type', { connectorUrl: url })}
                />
            )}
        </div>
    )
}
