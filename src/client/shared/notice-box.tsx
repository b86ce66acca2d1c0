import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Notice } from '../../server/incident-tab/incident-tab.ts'
import { DatesContext } from './dates-context.ts'
import { MessageBox } from './message-box.tsx'
import { NoticeDetails } from './notice-details.tsx'
import type { Tone } from './tone.ts'

const TONES: Readonly<Record<Notice['severity'], Tone>> = {
    info: 'info',
    warning: 'warning',
    error: 'critical',
}

interface NoticeBoxProps {
    readonly notice: Notice
    readonly isAdmin: boolean
    /** What the page adds to it. */
    readonly children?: ComponentChildren
}

/** What is not set up or not working: what happened, what to do, who does it. */
export function NoticeBox({ notice, isAdmin, children }: NoticeBoxProps) {
    return (
        <MessageBox tone={TONES[notice.severity]}>
            <p class="m365-message__title">{notice.message}</p>
            {children}
            <NoticeFix notice={notice} />
            <NoticeDetails code={notice.code} correlationId={notice.correlationId} isAdmin={isAdmin} />
        </MessageBox>
    )
}

export function NoticeFix({ notice }: { readonly notice: Notice }) {
    const dates = useContext(DatesContext)
    const fixer = whoFixes(notice.whoFixes)
    return (
        <>
            {notice.fix && <p>{notice.fix}</p>}
            {notice.retryAfterSeconds !== null && (
                <p>
                    {t('Next attempt possible:')} {dates.inSeconds(notice.retryAfterSeconds)}
                </p>
            )}
            {fixer && (
                <p class="m365-muted">
                    {t('Who can fix it:')} {fixer}
                </p>
            )}
        </>
    )
}

export function whoFixes(who: Notice['whoFixes']): string | null {
    switch (who) {
        case 'agent':
            return t('you')
        case 'servicenow-admin':
            return t('your ServiceNow administrator')
        case 'entra-admin':
            return t('your Microsoft Entra administrator')
        case 'microsoft':
            return t('only Microsoft')
        case 'nobody':
            return null
    }
}
