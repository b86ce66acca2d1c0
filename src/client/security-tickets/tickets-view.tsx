import { t } from 'sn-translate'
import { ListView } from './list-view.tsx'
import type { ListQuery } from './page-query.ts'
import { parseTickets } from './parse-security.ts'
import { TicketRows } from './ticket-rows.tsx'
import { ViewLink } from './view-link.ts'

export const TicketsView = ({ query }: { readonly query: Extract<ListQuery, { view: 'tickets' }> }) => (
    <ListView
        query={query}
        parse={parseTickets}
        title={t('Tickets')}
        searchLabel={t('Words in name or number')}
        choicesOf={(page) => [
            ['kind', t('Kind'), page.kinds],
            ['state', t('State'), page.states],
        ]}
        nothing={() => (
            <>
                <p class="m365-nothing__title">{t('No ticket is open')}</p>
                <p>{t('A ticket is made of an improvement action, or of your own recommendation.')}</p>
            </>
        )}
        below={
            <p>
                <ViewLink class="m365-button" to={{ view: 'new', kind: query.filter.kind }}>
                    {t('Create a ticket')}
                </ViewLink>
            </p>
        }
    >
        {(page) => <TicketRows tickets={page.tickets} />}
    </ListView>
)
