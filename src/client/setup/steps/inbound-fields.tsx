import { t } from 'sn-translate'
import { Checkbox } from '../../shared/checkbox.tsx'
import { SelectField } from '../../shared/select-field.tsx'
import { somebodyCallsIn } from '../choices.ts'
import type { StepFieldsProps } from '../step-fields.tsx'

/** "Step - 2": who may call this instance, and by whose tokens. */
export function InboundFields({ wizard, actions, field, values }: StepFieldsProps) {
    const { skip, externalOidc, client } = values('inbound')
    const isSkipped = skip ?? !somebodyCallsIn(values('setup-type'), wizard.choices.backends)
    // The chosen one stays listed: an unchecked box must not make a choice vanish.
    const clients = wizard.choices.inboundClients.filter(
        ({ isOidc, sysId }) => isOidc === externalOidc || sysId === client,
    )
    return (
        <>
            <Checkbox
                {...field('skip')}
                isChecked={isSkipped}
                onChange={(isChecked) => actions.type('inbound', { skip: isChecked })}
            />
            {!isSkipped && (
                <>
                    <Checkbox
                        {...field('externalOidc')}
                        isChecked={externalOidc}
                        onChange={(isChecked) => actions.type('inbound', { externalOidc: isChecked })}
                    />
                    <SelectField
                        {...field('client')}
                        value={client}
                        choices={clients.map(({ sysId, name, clientId, isActive }) => ({
                            value: sysId,
                            text: `${name} (${clientId})${isActive ? '' : ` · ${t('inactive')}`}`,
                        }))}
                        onChange={(sysId) => actions.type('inbound', { client: sysId })}
                    />
                </>
            )}
        </>
    )
}
