import { t } from 'sn-translate'
import type { CardOutage, HealthIssueCard as Issue } from '../../server/incident-tab/incident-tab.ts'
import type { Decisions } from './match-decision.tsx'

interface OutageLineProps {
    readonly issue: Issue
    readonly outage: CardOutage
    readonly decisions: Decisions
}

/** The incident that stands for Microsoft's here, how this one hangs together with it, and whether it may become it. */
export function OutageLine({ issue, outage, decisions }: OutageLineProps) {
    const { offer } = outage
    return (
        <>
            <OutageSentence outage={outage} />
            {decisions.mayDecide && offer && (
                <p>
                    <button
                        type="button"
                        class="m365-button m365-button--small"
                        aria-disabled={decisions.last?.progress === 'running'}
                        onClick={() => decisions.decide(issue, offer)}
                    >
                        {offer === 'adopt' ? t('Make this incident the parent of the issue') : t('Undo')}
                        <span class="m365-visually-hidden"> {issue.id}</span>
                    </button>
                </p>
            )}
        </>
    )
}

function OutageSentence({ outage: { incident, linked, state } }: { readonly outage: CardOutage }) {
    if (state === 'missing') return null
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

function sentence(state: Exclude<CardOutage['state'], 'missing'>): string {
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
