import { t } from 'sn-translate'
import type { CardOutage } from '../../server/incident-tab/incident-tab.ts'

/** The incident that stands for Microsoft's here, and how this one hangs together with it. */
export function OutageLine({ outage }: { readonly outage: CardOutage }) {
    const { incident, linked, state } = outage
    if (state === 'waiting' && !incident)
        return <p>{t('The incident that stands for it will be created and linked within minutes.')}</p>
    return (
        <p class="m365-outage">
            <span>
                {sentence(state)}{' '}
                {state !== 'itself' &&
                    (incident ? (
                        <a
                            href={`/nav_to.do?uri=${encodeURIComponent(`incident.do?sys_id=${incident.sysId}`)}`}
                            target="_top"
                        >
                            {incident.number}
                        </a>
                    ) : (
                        t('an incident that you may not read')
                    ))}
            </span>
            <span class="m365-muted">
                {t('Linked incidents:')} {linked}
            </span>
        </p>
    )
}

function sentence(state: CardOutage['state']): string {
    switch (state) {
        case 'none':
            return t('Incident that stands for it:')
        case 'linked':
            return t('Linked to')
        case 'waiting':
            return t('Will be linked within minutes to')
        case 'itself':
            return t('This incident stands for it.')
        case 'other-parent':
            return t('This incident has another parent and is not linked to')
        case 'over':
            return t('Not linked, because it has ended:')
        case 'not-linked':
            return t('A person took out the parent:')
    }
}
