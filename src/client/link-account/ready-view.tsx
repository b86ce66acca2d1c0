import { useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import type { AccountPage } from '../../server/setup/account/account-page.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import type { Failure } from '../shared/failure.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { NoticeBox } from '../shared/notice-box.tsx'
import { AccountForm } from './account-form.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { LinkedView } from './linked-view.tsx'
import type { AccountActions, Change } from './use-account.ts'

interface ReadyViewProps {
    readonly page: AccountPage
    readonly running: Change | null
    readonly done: Change | null
    readonly failure: Failure | null
    readonly actions: AccountActions
}

/** Refusals of the address stand at the field; everything else is about the page. */
const ABOUT_THE_ADDRESS = ['LINKED_ACCOUNT_INVALID', 'ACCOUNT_ADDRESS_INVALID']

export function ReadyView({ page, running, done, failure, actions }: ReadyViewProps) {
    const current = useRef<HTMLHeadingElement>(null)
    const refusal =
        failure?.notice && ABOUT_THE_ADDRESS.includes(failure.notice.code) ? failure.notice : undefined
    return (
        <>
            {!page.mayHaveCases && (
                <MessageBox tone="info">
                    <p>
                        {t(
                            'This instance is set up without cases with Microsoft: a linked account is kept, and not used.',
                        )}
                    </p>
                </MessageBox>
            )}
            <section class="m365-account" aria-labelledby="current">
                <h2 id="current" ref={current} tabIndex={-1}>
                    {t('Account for your cases')}
                </h2>
                {page.linked ? (
                    <LinkedView
                        linked={page.linked}
                        hasAdminEmail={page.hasAdminEmail}
                        running={running}
                        onVerify={(email) => void actions.link({ email })}
                        onRemove={() => {
                            // The button that was pressed goes away; the keyboard's place in the page must not.
                            current.current?.focus()
                            void actions.remove()
                        }}
                    />
                ) : (
                    <NoAccount {...page} />
                )}
                <p role="status">
                    {running === 'link' && t('Microsoft is asked about the account.')}
                    {running === 'remove' && t('Removing the account')}
                    {done && <Outcome done={done} linked={page.linked} />}
                </p>
                {page.notices.map((notice) => (
                    <NoticeBox key={notice.code} notice={notice} isAdmin={page.user.isAdmin} />
                ))}
            </section>
            <AccountForm
                isFirst={page.linked === null}
                isRunning={running === 'link'}
                refusal={refusal}
                onSubmit={actions.link}
            />
            {failure && !refusal && (
                <FailureBox failure={failure} texts={failureTexts()} signInUrl={signInUrl()} keepsPage />
            )}
        </>
    )
}

/** What cases go by while nothing is linked. */
function NoAccount({ hasAdminEmail, mayHaveCases }: Pick<AccountPage, 'hasAdminEmail' | 'mayHaveCases'>) {
    if (!mayHaveCases) return <p>{t('No account is linked')}</p>
    return hasAdminEmail ? (
        <MessageBox tone="info">
            <p class="m365-message__title">{t('No account is linked')}</p>
            <p>
                {t(
                    'Your cases use Microsoft 365 Admin Email, which your ServiceNow admin entered in Application Settings.',
                )}
            </p>
        </MessageBox>
    ) : (
        <MessageBox tone="warning">
            <p class="m365-message__title">{t('No account is linked')}</p>
            <p>
                {t(
                    'Microsoft 365 Admin Email is not set in Application Settings either: you cannot open cases with Microsoft yet.',
                )}
            </p>
        </MessageBox>
    )
}

function Outcome({ done, linked }: { readonly done: Change; readonly linked: AccountPage['linked'] }) {
    if (done === 'remove') return <>{t('Removed.')}</>
    return (
        <>
            {linked?.verification === 'verified'
                ? t('Saved. The account may open service requests.')
                : t('Saved, but not verified.')}
        </>
    )
}
