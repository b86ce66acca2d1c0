import { t } from 'sn-translate'
import type { Notice } from '../../server/incident-tab/incident-tab.ts'
import type { Failure } from '../shared/failure.ts'
import { NoticeDetails } from '../shared/notice-details.tsx'
import { NoticeFix } from '../shared/notice-box.tsx'

const ROLE = 'x_mioms_m365_assis.insights_user'

export function failureTitle({ kind }: Failure): string {
    switch (kind) {
        case 'no-connection':
            return t('ServiceNow cannot be reached')
        case 'timeout':
            return t('ServiceNow took too long to answer')
        case 'signed-out':
            return t('Your session has ended')
        case 'forbidden':
            return t('You do not have access to Microsoft 365 insights')
        case 'not-found':
            return t('Incident not found')
        case 'failed':
            return t('Microsoft 365 insights could not be loaded')
    }
}

/** What to do about it: in our server's words when it spoke, otherwise in the page's. */
export function FailureText({ failure }: { readonly failure: Failure }) {
    const { notice } = failure
    if (failure.kind === 'failed' && notice) {
        return (
            <>
                <p>{notice.message}</p>
                <NoticeFix notice={notice} />
                <FailureDetails notice={notice} />
            </>
        )
    }
    return (
        <>
            <p>{advice(failure)}</p>
            {failure.kind === 'forbidden' && (
                <p>
                    {t('Role needed:')} <code>{ROLE}</code>
                </p>
            )}
            {failure.kind === 'failed' && (
                <p class="m365-muted">
                    {t('Answer of ServiceNow:')} {failure.status} {failure.platformMessage}
                </p>
            )}
            {notice && <FailureDetails notice={notice} />}
        </>
    )
}

function FailureDetails({ notice }: { readonly notice: Notice }) {
    return <NoticeDetails code={notice.code} correlationId={notice.correlationId} isAdmin={false} />
}

function advice({ kind }: Failure): string {
    switch (kind) {
        case 'no-connection':
            return t('Check your network connection, then try again.')
        case 'timeout':
            return t('Wait a moment, then try again.')
        case 'signed-out':
            return t('Sign in again to see Microsoft 365 insights.')
        case 'forbidden':
            return t('Ask your ServiceNow administrator for the role.')
        case 'not-found':
            return t('It does not exist, or you are not allowed to read it.')
        case 'failed':
            return t('Try again. If it keeps failing, tell your ServiceNow administrator.')
    }
}
