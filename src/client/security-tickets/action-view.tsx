import { Fragment } from 'preact'
import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ActionView as View } from '../../server/security-tickets/security-tickets-view.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { ActionChips } from './action-row.tsx'
import { Blocks } from './blocks.tsx'
import { ReaderContext } from './formats.ts'
import { NavigationContext } from './navigation.ts'
import { filtered } from './page-query.ts'
import { parseAction } from './parse-security.ts'
import { ShareSection } from './share-section.tsx'
import { TicketRows } from './ticket-rows.tsx'
import { ViewFrame } from './view-frame.tsx'
import { ViewLink } from './view-link.ts'

/** One improvement action: what it is, how it is done, and its tickets. */
export function ActionView({ sysId }: { readonly sysId: string }) {
    const { list } = useContext(NavigationContext)
    return (
        <ViewFrame
            path={`/security_tickets/actions/${sysId}`}
            parse={parseAction}
            title={(page) => page?.action.title ?? t('Improvement action')}
            announce={({ action }) => action.title}
        >
            {(page, readAgain) => (
                <>
                    <p>
                        <ViewLink to={list ?? filtered('actions')}>{t('Back to the list')}</ViewLink>
                    </p>
                    <Action page={page} readAgain={readAgain} />
                </>
            )}
        </ViewFrame>
    )
}

interface ActionProps {
    readonly page: View
    readonly readAgain: () => Promise<void>
}

function Action({ page, readAgain }: ActionProps) {
    const { action, tickets } = page
    const { day } = useContext(ReaderContext)
    const part = (title: string, blocks: typeof action.remediation) =>
        blocks.length > 0 && (
            <section class="m365-stack">
                <h3>{title}</h3>
                <Blocks blocks={blocks} />
            </section>
        )
    const facts: readonly (readonly [string, string])[] = [
        [t('How far it is, by Microsoft'), action.implementationStatus],
        [t('Threats'), action.threats.join(', ')],
        [t('Product'), action.service],
        [t('Tier'), action.tier],
        [t('Kind of action'), action.actionType],
        [t('Rank at Microsoft'), action.rank === null ? '' : String(action.rank)],
        [t('Tenant'), action.tenant],
        [t('Control'), action.controlId],
    ]
    return (
        <>
            <ActionChips action={{ ...action, ticket: null }} />
            {(action.goneAt || action.isDeprecated) && (
                <MessageBox tone="info">
                    <p>
                        {action.goneAt ? (
                            <>
                                {t('Microsoft lists this action no more since')} {day(action.goneAt)}.
                            </>
                        ) : (
                            t('Microsoft marks this action as deprecated.')
                        )}
                    </p>
                    {action.successor && (
                        <p>
                            {t('It goes on as:')}{' '}
                            <ViewLink to={{ view: 'action', sysId: action.successor.sysId }}>
                                {action.successor.title}
                            </ViewLink>
                        </p>
                    )}
                </MessageBox>
            )}
            <div class="m365-columns">
                <div class="m365-column">
                    <ShareSection
                        view={page.form}
                        open={action.ticket}
                        isWantedAtFirst={false}
                        readAgain={readAgain}
                    />
                    {tickets.length > 0 && (
                        <section class="m365-stack">
                            <h3>{t('Tickets')}</h3>
                            <TicketRows tickets={tickets} isOfAction />
                        </section>
                    )}
                    {part(t('What it is'), action.description)}
                    {part(t('How it is done'), action.remediation)}
                    {part(t('What users notice'), action.remediationImpact)}
                </div>
                <section class="m365-stack">
                    <h3>{t('Facts')}</h3>
                    {action.actionUrl?.startsWith('https://') && (
                        <p>
                            <a href={action.actionUrl} target="_blank" rel="noopener noreferrer">
                                {t('Do it at Microsoft')}
                                <span class="m365-visually-hidden"> {t('(opens in a new tab)')}</span>
                            </a>
                        </p>
                    )}
                    <dl class="m365-facts">
                        {facts.map(
                            ([name, value]) =>
                                value && (
                                    <Fragment key={name}>
                                        <dt>{name}</dt>
                                        <dd>{value}</dd>
                                    </Fragment>
                                ),
                        )}
                    </dl>
                </section>
            </div>
        </>
    )
}
