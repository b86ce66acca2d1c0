import { t } from 'sn-translate'
import type { NetworkView } from '../../server/setup/diagnostics/diagnostics-view.ts'
import { CopyButton } from '../shared/copy-button.tsx'
import { Section } from '../shared/section.tsx'

/** What a firewall has to let through for what is chosen, and what it no longer has to. */
export function NetworkSection({ network }: { readonly network: NetworkView }) {
    const called = network.hosts.filter(({ from }) => from === 'instance')
    const opened = network.hosts.filter(({ from }) => from === 'browser')
    return (
        <Section id="network" title={t('Network allow-list')}>
            <div>
                <h3>{t('This instance calls (HTTPS, port 443)')}</h3>
                <HostList hosts={called} />
                <p>
                    <CopyButton value={called.map(({ host }) => host).join('\n')} label={t('all hosts')} />
                </p>
            </div>
            <div>
                <h3>{t('Browsers open')}</h3>
                <HostList hosts={opened} />
            </div>
            <div>
                <h3>{t('Inbound')}</h3>
                <p class="m365-text">{network.inbound}</p>
            </div>
            <div>
                <h3>{t('Obsolete')}</h3>
                <p class="m365-text">{network.whyObsolete}</p>
                <ul class="m365-list m365-list--inline">
                    {network.obsolete.map((address) => (
                        <li key={address}>
                            <code>{address}</code>
                        </li>
                    ))}
                </ul>
                <p>
                    <CopyButton value={network.obsolete.join('\n')} label={t('all obsolete addresses')} />
                </p>
            </div>
        </Section>
    )
}

function HostList({ hosts }: { readonly hosts: NetworkView['hosts'] }) {
    return (
        <ul class="m365-list">
            {hosts.map(({ host, purpose, features }) => (
                <li key={host}>
                    <code>{host}</code>: {purpose}{' '}
                    {features.length > 0 && (
                        <span class="m365-muted">
                            {t('Needed for:')} {features.join(', ')}
                        </span>
                    )}
                </li>
            ))}
        </ul>
    )
}
