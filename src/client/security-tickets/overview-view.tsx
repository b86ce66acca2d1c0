import { t } from 'sn-translate'
import type { SecurityOverview } from '../../server/security-tickets/security-tickets-view.ts'
import { ActionRows } from './action-row.tsx'
import { ConnectionCard } from './connection-card.tsx'
import { LastRead } from './last-read.tsx'
import { filtered } from './page-query.ts'
import { parseOverview } from './parse-security.ts'
import { ScoreSection } from './score-section.tsx'
import { TicketCards } from './ticket-cards.tsx'
import { ViewFrame } from './view-frame.tsx'
import { ViewLink } from './view-link.ts'

export function OverviewView() {
    return (
        <ViewFrame
            path="/security_tickets/overview"
            parse={parseOverview}
            title={() => t('Overview')}
            announce={({ connection }) => connection.status}
        >
            {(page, readAgain) => <Overview page={page} readAgain={readAgain} />}
        </ViewFrame>
    )
}

interface OverviewProps {
    readonly page: SecurityOverview
    readonly readAgain: () => Promise<void>
}

function Overview({ page, readAgain }: OverviewProps) {
    const { connection, score, statuses, next, cards } = page
    if (connection.state !== 'connected')
        return <ConnectionCard connection={connection} readAgain={readAgain} />
    return (
        <>
            <LastRead connection={connection} readAgain={readAgain} />
            {score ? <ScoreSection score={score} statuses={statuses} /> : <p>{connection.nextStep}</p>}
            <TicketCards cards={cards} />
            <section class="m365-stack">
                <h3>{t('What to do next')}</h3>
                {next.length > 0 ? (
                    <>
                        <p class="m365-muted">{t('The most points for the effort come first.')}</p>
                        <ActionRows actions={next} />
                    </>
                ) : (
                    <p class="m365-nothing">
                        {statuses.length > 0
                            ? t('There is nothing to do')
                            : t('Microsoft has told no improvement action of this tenant yet.')}
                    </p>
                )}
                <p>
                    <ViewLink to={filtered('actions')}>
                        {t('All improvement actions with something to do')}
                    </ViewLink>
                </p>
            </section>
        </>
    )
}
