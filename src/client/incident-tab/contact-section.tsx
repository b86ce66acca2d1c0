import { t } from 'sn-translate'
import { ExternalLink } from './external-link.tsx'

/** Where a service request is opened at Microsoft. */
export function ContactSection({ url }: { readonly url: string }) {
    return (
        <section class="m365-section" aria-labelledby="contact">
            <h2 id="contact" tabIndex={-1}>
                {t('Contact Microsoft support')}
            </h2>
            <div class="m365-contact">
                <p class="m365-nothing__title">
                    {t('Open a service request and get help from a Microsoft support agent')}
                </p>
                <p class="m365-muted">
                    {t(
                        'In the Microsoft 365 admin center, under Support: New service request, or Help and support.',
                    )}{' '}
                    {t('It needs an admin account of Microsoft 365 that may open service requests.')}
                </p>
                {url.startsWith('https://') && (
                    <p>
                        <ExternalLink href={url} hint={t('opens in a new tab')}>
                            {t('Open the Microsoft 365 admin center')}
                        </ExternalLink>
                    </p>
                )}
            </div>
        </section>
    )
}
