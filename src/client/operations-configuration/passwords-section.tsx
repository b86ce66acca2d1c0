import { t } from 'sn-translate'
import { Section } from '../shared/section.tsx'
import { CheckAt, RadioAt } from '../shared/settings-fields.tsx'

/** How a password is reset, and who hands it over. */
export function PasswordsSection() {
    return (
        <Section id="passwords" title={t('Passwords')}>
            <RadioAt
                path="passwords.recipient"
                label={t('Who is shown a pass or a password, and hands it over')}
                description={t('Once, and never the person whose account it is. It is kept nowhere.')}
                options={[
                    { value: 'manager', text: t('The manager of the person') },
                    { value: 'verifier', text: t('The agent who verified the identity') },
                ]}
            />
            <CheckAt
                path="passwords.usesAccessPass"
                label={t('Give a Temporary Access Pass instead of a password where the tenant allows it')}
                note={t('It ends by itself, and the password stays as it is until the person changes it.')}
            />
            <CheckAt
                path="passwords.revokesSessions"
                label={t('Sign the person out everywhere')}
                note={t('Who has taken over the account is signed out with it.')}
            />
        </Section>
    )
}
