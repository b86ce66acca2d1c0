import type { ComponentChildren } from 'preact'
import { t } from 'sn-translate'
import type { IncidentAccountView } from '../../server/user-operations/account/incident-account-view.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import type { Failure } from '../shared/failure.ts'
import { Fact } from '../shared/fact.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { NoticeBox, NoticeFix } from '../shared/notice-box.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { When } from '../shared/when.tsx'
import { failureTexts } from './failure-texts.ts'
import { OperationsSection } from './operations-section.tsx'

interface AccountViewProps {
    readonly incident: string
    readonly view: IncidentAccountView
    readonly refresh: 'none' | 'running' | 'done'
    readonly refreshFailure: Failure | null
    readonly onReadAnew: () => void
    /** An operation was asked for. */
    readonly onAsked: () => unknown
}

export function AccountView({
    incident,
    view,
    refresh,
    refreshFailure,
    onReadAnew,
    onAsked,
}: AccountViewProps) {
    if (!view.person)
        return (
            <MessageBox tone="info">
                <p>{t('This incident has no caller whose account could be shown.')}</p>
            </MessageBox>
        )
    return (
        <>
            <p class="m365-account-head">
                <strong>{view.person.name}</strong>
                {view.readAt && (
                    <span class="m365-muted">
                        {t('Read from Microsoft:')} <When at={view.readAt} />
                    </span>
                )}
                <button
                    type="button"
                    class="m365-button"
                    aria-disabled={refresh === 'running'}
                    onClick={() => refresh !== 'running' && onReadAnew()}
                >
                    {t('Read again')}
                </button>
                <span role="status">
                    {refresh === 'running' && t('Asking Microsoft about the account')}
                    {refresh === 'done' && t('Updated.')}
                </span>
            </p>
            {view.notice && <NoticeBox notice={view.notice} isAdmin={view.user.isAdmin} />}
            {refreshFailure && (
                <FailureBox
                    failure={refreshFailure}
                    texts={failureTexts()}
                    signInUrl={signInUrl()}
                    keepsPage
                />
            )}
            {view.readAt && <Facts view={view} />}
            <Missing view={view} />
            <OperationsSection incident={incident} view={view} onAsked={onAsked} />
        </>
    )
}

function Facts({
    view: { account, manager, licenses, groups, signIn },
}: {
    readonly view: IncidentAccountView
}) {
    return (
        <dl class="m365-fact-list m365-account-facts">
            {account && (
                <>
                    <Fact name={t('Sign-in')}>
                        {account.isEnabled === false ? t('Blocked') : t('Allowed')}
                        {account.isGuest && ` · ${t('Guest')}`}
                    </Fact>
                    <Fact name={t('Department')}>{account.department || t('Not known')}</Fact>
                    <Fact name={t('Job title')}>{account.jobTitle || t('Not known')}</Fact>
                    <Fact name={t('Usage location')}>{account.usageLocation || t('None')}</Fact>
                    <Fact name={t('Managed in')}>
                        {account.isSynced ? t('Active Directory (synchronized)') : t('Microsoft Entra')}
                    </Fact>
                </>
            )}
            {(manager || account) && <Fact name={t('Manager')}>{manager?.name || t('None')}</Fact>}
            {signIn && (
                <Fact name={t('Last successful sign-in')}>
                    {signIn.lastSuccessAt ? <When at={signIn.lastSuccessAt} /> : t('Not known')}
                </Fact>
            )}
            {licenses && (
                <Fact name={t('Licenses')}>
                    <Names names={licenses} />
                </Fact>
            )}
            {groups && (
                <Fact name={t('Groups')}>
                    <Names names={groups.names} />
                    {groups.hasMore && <span class="m365-muted">{t('There are more groups.')}</span>}
                </Fact>
            )}
        </dl>
    )
}

function Names({ names }: { readonly names: readonly string[] }): ComponentChildren {
    if (names.length === 0) return t('None')
    return (
        <ul class="m365-names">
            {names.map((name) => (
                <li key={name}>{name}</li>
            ))}
        </ul>
    )
}

/** What Microsoft did not tell, each with why. */
function Missing({ view: { missing } }: { readonly view: IncidentAccountView }) {
    if (missing.length === 0) return null
    return (
        <section aria-labelledby="missing">
            <h2 id="missing">{t('Not shown')}</h2>
            <ul class="m365-missing">
                {missing.map(({ part, label, notice }) => (
                    <li key={part}>
                        <p>
                            <strong>{label}:</strong> {notice.message}
                        </p>
                        <NoticeFix notice={notice} />
                    </li>
                ))}
            </ul>
        </section>
    )
}
