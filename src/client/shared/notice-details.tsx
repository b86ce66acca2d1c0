import { t } from 'sn-translate'

interface NoticeDetailsProps {
    readonly code: string
    readonly correlationId: string | null
    readonly isAdmin: boolean
}

/** What somebody who looks into the problem asks for. */
export function NoticeDetails({ code, correlationId, isAdmin }: NoticeDetailsProps) {
    return (
        <details class="m365-message__details">
            <summary>{t('Details')}</summary>
            <dl class="m365-inline-facts">
                <dt>{t('Error code')}</dt>
                <dd>
                    <code>{code}</code>
                </dd>
                {correlationId && (
                    <>
                        <dt>{t('Correlation ID')}</dt>
                        <dd>
                            <code>{correlationId}</code>
                        </dd>
                    </>
                )}
            </dl>
            {isAdmin && (
                <p>
                    {t('In System Logs, All, filter by this source:')} <code>x_mioms_m365_assis</code>
                </p>
            )}
        </details>
    )
}
