import { t } from 'sn-translate'
import { MessageBox } from '../../shared/message-box.tsx'
import { SelectField } from '../../shared/select-field.tsx'
import { TextField } from '../../shared/text-field.tsx'
import type { StepFieldsProps } from '../step-fields.tsx'
import { profileLabel } from '../texts.ts'

/** "Step - 1": which OAuth profile each audience gets its token by. */
export function OutboundFields({ wizard, session, actions, problemOf, values }: StepFieldsProps) {
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
                    <p class="m365-message__title">{t('No OAuth profile can be chosen yet')}</p>
                    <p>
                        {t(
                            'There is none, or this instance does not let the app read them. Create the provider as described above; the checks below say what else is missing.',
                        )}
                    </p>
                </MessageBox>
            )}
            {profiles.map((profile) => (
                <SelectField
                    key={profile}
                    name={profile}
                    label={profileLabel(profile)}
                    value={entered[profile]}
                    choices={choices}
                    onChange={(sysId) => actions.type('outbound', { [profile]: sysId })}
                    problem={problemOf(profile)}
                />
            ))}
            <p>
                <button
                    type="button"
                    class="m365-button m365-button--bare"
                    aria-disabled={session.isBusy}
                    onClick={actions.read}
                >
                    {t('Read the list again')}
                </button>
            </p>
            <TextField
                name="secretExpiresOn"
                label={t('Client secret expires on')}
                description={t('As Microsoft Entra shows it. You are warned 30, 14 and 3 days before.')}
                type="date"
                value={session.drafts.secretExpiresOn ?? wizard.secretExpiresOn}
                onInput={actions.typeSecretExpiry}
                problem={problemOf('secretExpiresOn')}
            />
        </>
    )
}
