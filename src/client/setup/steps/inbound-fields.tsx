import { t } from 'sn-translate'
import { Checkbox } from '../../shared/checkbox.tsx'
import { SelectField } from '../../shared/select-field.tsx'
import { somebodyCallsIn } from '../choices.ts'
import type { StepFieldsProps } from '../step-fields.tsx'

/** "Step - 2": who may call this instance, and by whose tokens. */
export function InboundFields({ wizard, actions, problemOf, values }: StepFieldsProps) {
    const { skip, externalOidc, client } = values('inbound')
    const isSkipped = skip ?? !somebodyCallsIn(values('setup-type'))
    // The chosen one stays listed: an unchecked box must not make a choice vanish.
    const clients = wizard.choices.inboundClients.filter(
        ({ isOidc, sysId }) => isOidc === externalOidc || sysId === client,
    )
    return (
        <>
            <Checkbox
                name="skip"
                label={t('Skip current step')}
                isChecked={isSkipped}
                onChange={(isChecked) => actions.type('inbound', { skip: isChecked })}
                problem={problemOf('skip')}
            />
            {!isSkipped && (
                <>
                    <Checkbox
                        name="externalOidc"
                        label={t('External OIDC Auth Token')}
                        description={t('The caller signs in at Microsoft Entra, not at this instance.')}
                        isChecked={externalOidc}
                        onChange={(isChecked) => actions.type('inbound', { externalOidc: isChecked })}
                    />
                    <SelectField
                        name="client"
                        label={t('OAuth client')}
                        value={client}
                        choices={clients.map(({ sysId, name, clientId, isActive }) => ({
                            value: sysId,
                            text: `${name} (${clientId})${isActive ? '' : ` · ${t('inactive')}`}`,
                        }))}
                        onChange={(sysId) => actions.type('inbound', { client: sysId })}
                        problem={problemOf('client')}
                    />
                </>
            )}
        </>
    )
}
