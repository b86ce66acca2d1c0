import { t } from 'sn-translate'
import type { IncidentTab } from '../../server/incident-tab/incident-tab.ts'
import { ExternalLink } from './external-link.tsx'

interface ContactSectionProps {
    readonly incident: string
    readonly contact: IncidentTab['contactSupport']
}

/** Cases with Microsoft: a page of its own, in a frame that it makes as high as it needs, loaded once it is opened. */
export const ContactSection = ({
    incident,
    contact: { mayOpen, cases, adminCenterUrl },
}: ContactSectionProps) => (
    <section class="m365-section" aria-labelledby="contact">
        <h2 id="contact" tabIndex={-1}>
            {t('Contact Microsoft support')}
        </h2>
        <p>{t('Open a service request and get help from a Microsoft support agent')}</p>
        {mayOpen || cases > 0 ? (
            <details open={cases > 0}>
                <summary class="m365-button">{t('Contact Microsoft Support')}</summary>
                <iframe
                    data-grows="true"
                    loading="lazy"
                    title={t('Contact Microsoft support')}
                    src={`x_mioms_m365_assis_contact_support.do?tab=${incident}`}
                />
            </details>
        ) : (
            <p>
                <ExternalLink href={adminCenterUrl} hint={t('opens in a new tab')}>
                    {t('Open the Microsoft 365 admin center')}
                </ExternalLink>
            </p>
        )}
    </section>
)
