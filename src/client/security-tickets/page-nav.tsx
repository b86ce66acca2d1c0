import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import { ReaderContext } from './formats.ts'
import { NavigationContext } from './navigation.ts'
import { filtered, type PageQuery } from './page-query.ts'
import { ViewLink } from './view-link.ts'

export const CONFIGURATION = '/x_mioms_m365_assis_security_configuration.do'

/** The ways between the views, and to the page that belongs to them. */
export function PageNav() {
    const { query } = useContext(NavigationContext)
    const { isAdmin } = useContext(ReaderContext)
    const link = (to: PageQuery, text: string) => (
        <li>
            <ViewLink to={to} isCurrent={query.view === to.view}>
                {text}
            </ViewLink>
        </li>
    )
    return (
        <nav class="m365-nav" aria-label={t('Security Tickets')}>
            <ul>
                {link({ view: 'overview' }, t('Overview'))}
                {link(filtered('actions'), t('Improvement actions'))}
                {link(filtered('tickets'), t('Tickets'))}
                {isAdmin && (
                    <li>
                        <a href={CONFIGURATION}>{t('Manage ServiceNow configuration')}</a>
                    </li>
                )}
            </ul>
        </nav>
    )
}
