import { MessageBox } from '../../shared/message-box.tsx'
import { SelectField } from '../../shared/select-field.tsx'
import { TextField } from '../../shared/text-field.tsx'
import type { StepFieldsProps } from '../step-fields.tsx'

/** "Step - 1": which OAuth profile each audience gets its token by. */
export function OutboundFields({ wizard, session, actions, field, values }: StepFieldsProps) {
    const entered = values('outbound')
    const { providers, profiles } = wizard.choices
    const choices = providers.map(({ sysId, name, clientId }) => ({
        value: sysId,
        text: `${name} (${clientId})`,
    }))
    return (
        <>
            {providers.length === 0 && (
                <MessageBox tone="warning">
                    <p class="m365-message__title">{wizard.texts.noProvider}</p>
                    <p>{wizard.texts.noProviderFix}</p>
                </MessageBox>
            )}
            {profiles.map((profile) => (
                <SelectField
                    key={profile}
                    {...field(profile)}
                    value={entered[profile]}
                    choices={choices}
                    onChange={(sysId) => actions.type('outbound', { [profile]: sysId })}
                />
            ))}
            <p>
                <button
                    type="button"
                    class="m365-button m365-button--bare"
                    aria-disabled={session.isBusy}
                    onClick={actions.read}
                >
                    {wizard.texts.readAgain}
                </button>
            </p>
            <TextField
                {...field('secretExpiresOn')}
                type="date"
                value={session.drafts.secretExpiresOn ?? wizard.secretExpiresOn}
                onInput={actions.typeSecretExpiry}
            />
        </>
    )
}
