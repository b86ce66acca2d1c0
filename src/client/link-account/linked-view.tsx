import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { AccountPage } from '../../server/setup/account/account-page.ts'
import { Icon } from '../shared/icon.tsx'
import { When } from '../shared/when.tsx'
import type { Change } from './use-account.ts'

interface LinkedViewProps {
    readonly linked: NonNullable<AccountPage['linked']>
    readonly hasAdminEmail: boolean
    readonly running: Change | null
    readonly onVerify: (email: string) => void
    readonly onRemove: () => void
}

/** The linked account, what Microsoft said of it, and what can be done with it. */
export function LinkedView({ linked, hasAdminEmail, running, onVerify, onRemove }: LinkedViewProps) {
    const [isAsking, setAsking] = useState(false)
    const removeButton = useRef<HTMLButtonElement>(null)
    const isVerified = linked.verification === 'verified'
    return (
        <>
            <p class="m365-account__address">{linked.email}</p>
            <p class="m365-account__state">
                <Icon
                    name={isVerified ? 'positive' : 'warning'}
                    class={isVerified ? 'm365-tone--positive' : 'm365-tone--warning'}
                />
                {isVerified ? t('Verified') : t('Not verified')}
            </p>
            <p class="m365-text">
                {isVerified
                    ? t(
                          'Microsoft Entra says that the account exists, is enabled and may open service requests.',
                      )
                    : t(
                          'Microsoft could not be asked whether the account exists, is enabled and may open service requests. It is used as it is.',
                      )}
            </p>
            <dl class="m365-inline-facts">
                <dt>{t('Linked')}</dt>
                <dd>
                    <When at={linked.linkedAt} />
                </dd>
                {linked.verifiedAt && (
                    <>
                        <dt>{t('Verified')}</dt>
                        <dd>
                            <When at={linked.verifiedAt} />
                        </dd>
                    </>
                )}
            </dl>
            {isAsking ? (
                <Confirmation
                    hasAdminEmail={hasAdminEmail}
                    onRemove={onRemove}
                    onKeep={() => {
                        setAsking(false)
                        // Rendered again by then: the question took its place.
                        requestAnimationFrame(() => removeButton.current?.focus())
                    }}
                />
            ) : (
                <p class="m365-buttons">
                    <button
                        type="button"
                        class="m365-button"
                        aria-disabled={running !== null}
                        onClick={() => onVerify(linked.email)}
                    >
                        {t('Verify again')}
                    </button>
                    <button
                        ref={removeButton}
                        type="button"
                        class="m365-button"
                        aria-disabled={running !== null}
                        onClick={() => running === null && setAsking(true)}
                    >
                        {t('Remove')}
                    </button>
                </p>
            )}
        </>
    )
}

interface ConfirmationProps {
    readonly hasAdminEmail: boolean
    readonly onRemove: () => void
    readonly onKeep: () => void
}

function Confirmation({ hasAdminEmail, onRemove, onKeep }: ConfirmationProps) {
    const question = useRef<HTMLParagraphElement>(null)
    useEffect(() => question.current?.focus(), [])
    return (
        <div class="m365-account__question" role="group" aria-labelledby="question">
            <p id="question" ref={question} tabIndex={-1}>
                <strong>{t('Remove this account?')}</strong>{' '}
                {hasAdminEmail
                    ? t('Your cases will use Microsoft 365 Admin Email then.')
                    : t('You will not be able to open cases with Microsoft then.')}
            </p>
            <p class="m365-buttons">
                <button type="button" class="m365-button m365-button--primary" onClick={onRemove}>
                    {t('Remove the account')}
                </button>
                <button type="button" class="m365-button" onClick={onKeep}>
                    {t('Keep it')}
                </button>
            </p>
        </div>
    )
}
