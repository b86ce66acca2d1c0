import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { TicketCard } from '../../server/security-tickets/security-tickets-view.ts'
import { CONFIGURATION } from './page-nav.tsx'
import { ReaderContext } from './formats.ts'
import { filtered, type TicketFilter } from './page-query.ts'
import { TicketFacts, TicketTitle } from './ticket-row.tsx'
import { ViewLink } from './view-link.ts'

/** What became of the change requests and the incidents, as the records say now. */
export const TicketCards = ({ cards }: { readonly cards: readonly TicketCard[] }) => (
    <div class="m365-cards">
        {cards.map((card) => (
            <Card key={card.kind} card={card} />
        ))}
    </div>
)

function Card({
    card: { kind, label, open, overdue, done, newest, mayCreate },
}: {
    readonly card: TicketCard
}) {
    const { isAdmin, number } = useContext(ReaderContext)
    const figure = (state: TicketFilter['state'], count: number, name: string) => (
        <li>
            <ViewLink to={filtered('tickets', { kind, state })}>
                <strong class={state === 'overdue' && count > 0 ? 'm365-overdue' : ''}>
                    {number(count)}
                </strong>{' '}
                {name}
            </ViewLink>
        </li>
    )
    return (
        <section class="m365-card" aria-labelledby={`card-${kind}`}>
            <h3 id={`card-${kind}`}>{label}</h3>
            <ul class="m365-figures">
                {figure('open', open, t('open'))}
                {figure('overdue', overdue, t('overdue'))}
                {figure('done', done, t('done'))}
            </ul>
            {newest.length > 0 ? (
                <ul class="m365-newest" aria-label={t('The newest ones')}>
                    {newest.map((ticket) => (
                        <li key={ticket.sysId}>
                            <TicketTitle ticket={ticket} />
                            <TicketFacts ticket={ticket} isShort />
                        </li>
                    ))}
                </ul>
            ) : (
                <p class="m365-muted">{t('There is none yet.')}</p>
            )}
            <p class="m365-buttons">
                {mayCreate && (
                    <ViewLink class="m365-button" to={{ view: 'new', kind }}>
                        {t('Create')} <span class="m365-visually-hidden">{label}</span>
                    </ViewLink>
                )}
                <ViewLink class="m365-button" to={filtered('tickets', { kind, state: 'all' })}>
                    {t('View all')} <span class="m365-visually-hidden">{label}</span>
                </ViewLink>
                {isAdmin && (
                    <a class="m365-button m365-button--bare" href={CONFIGURATION}>
                        {t('Manage ServiceNow configuration')}
                    </a>
                )}
            </p>
        </section>
    )
}
