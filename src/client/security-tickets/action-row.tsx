import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ActionStatus } from '../../server/security-tickets/improvement-action.ts'
import type { ActionLineView } from '../../server/security-tickets/security-tickets-view.ts'
import type { Tone } from '../shared/tone.ts'
import { ReaderContext } from './formats.ts'
import { linkIdOf } from './navigation.ts'
import { ViewLink } from './view-link.ts'

const TONES: Partial<Readonly<Record<ActionStatus, Tone>>> = {
    'to-address': 'warning',
    partial: 'warning',
    completed: 'positive',
}

interface ActionProps {
    readonly action: ActionLineView
}

/** What matters of an action at a glance. */
export function ActionChips({ action }: ActionProps) {
    const { number } = useContext(ReaderContext)
    const { status, gain, score, maxScore, implementationCost, userImpact, category, service, ticket } =
        action
    const chip = (label: string, value: string) =>
        value && (
            <span class="m365-pill">
                {label} {value}
            </span>
        )
    return (
        <p class="m365-meta m365-chips">
            <span class="m365-pill">
                <span
                    class={`m365-pill__dot m365-tone--${TONES[status.value] ?? 'info'}`}
                    aria-hidden="true"
                />
                {status.label}
            </span>
            {gain > 0 && (
                <strong>
                    {t('To gain:')} {number(gain)}
                </strong>
            )}
            <span>
                {t('Points:')} {score === null ? '–' : number(score)} / {number(maxScore)}
            </span>
            {chip(t('Cost:'), implementationCost)}
            {chip(t('User impact:'), userImpact)}
            <span class="m365-muted">
                {category.label}
                {service && ` · ${service}`}
            </span>
            {ticket && (
                <span>
                    {t('Ticket:')} <strong>{ticket.number}</strong>
                </span>
            )}
        </p>
    )
}

export const ActionRows = ({ actions }: { readonly actions: readonly ActionLineView[] }) => (
    <ul class="m365-rows">
        {actions.map((action) => (
            <li key={action.sysId} class="m365-row m365-row--stacked">
                <p class="m365-row__title">
                    <ViewLink id={linkIdOf(action.sysId)} to={{ view: 'action', sysId: action.sysId }}>
                        {action.title}
                    </ViewLink>
                    {action.isDeprecated && <span class="m365-muted"> ({t('Deprecated by Microsoft')})</span>}
                </p>
                <ActionChips action={action} />
            </li>
        ))}
    </ul>
)
