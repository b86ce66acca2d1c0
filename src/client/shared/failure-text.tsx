import { t } from 'sn-translate'
import type { Failure } from './failure.ts'
import { NoticeDetails } from './notice-details.tsx'
import { NoticeFix } from './notice-box.tsx'

/** What a page calls the things that may fail, in the user's language. */
export interface FailureTexts {
    readonly forbidden: string
    readonly notFound: string
    readonly failed: string
    readonly signIn: string
    /** Who is asked for the role, by what sentence. */
    readonly askForRole: string
    readonly role: string
}

export function failureTitle({ kind }: Failure, texts: FailureTexts): string {
    switch (kind) {
        case 'no-connection':
            return t('ServiceNow cannot be reached')
        case 'timeout':
            return t('ServiceNow took too long to answer')
        case 'signed-out':
            return t('Your session has ended')
        case 'forbidden':
            return texts.forbidden
        case 'not-found':
            return texts.notFound
        case 'failed':
            return texts.failed
    }
}

interface FailureTextProps {
    readonly failure: Failure
    readonly texts: FailureTexts
}

/** What to do about it: in our server's words when it spoke, otherwise in the page's. */
export function FailureText({ failure, texts }: FailureTextProps) {
    const { notice } = failure
    const details = notice && (
        <NoticeDetails code={notice.code} correlationId={notice.correlationId} isAdmin={false} />
    )
    if (failure.kind === 'failed' && notice) {
        return (
            <>
                <p>{notice.message}</p>
                <NoticeFix notice={notice} />
                {details}
            </>
        )
    }
    return (
        <>
            <p>{advice(failure, texts)}</p>
            {failure.kind === 'forbidden' && (
                <p>
                    {t('Role needed:')} <code>{texts.role}</code>
                </p>
            )}
            {failure.kind === 'failed' && (
                <p class="m365-muted">
                    {t('Answer of ServiceNow:')} {failure.status} {failure.platformMessage}
                </p>
            )}
            {details}
        </>
    )
}

function advice({ kind }: Failure, texts: FailureTexts): string {
    switch (kind) {
        case 'no-connection':
            return t('Check your network connection, then try again.')
        case 'timeout':
            return t('Wait a moment, then try again.')
        case 'signed-out':
            return texts.signIn
        case 'forbidden':
            return texts.askForRole
        case 'not-found':
            return t('It does not exist, or you are not allowed to read it.')
        case 'failed':
            return t('Try again. If it keeps failing, tell your ServiceNow administrator.')
    }
}
