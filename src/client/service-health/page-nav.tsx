import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import { NavigationContext } from './navigation.ts'
import { history } from './page-query.ts'
import { ViewLink } from './view-link.ts'

/** The ways between the views, and to the pages that belong to them. */
export function PageNav({ isAdmin }: { readonly isAdmin: boolean }) {
    const { query } = useContext(NavigationContext)
    return (
        <nav class="m365-nav" aria-label={t('Service health')}>
            <ul>
                <li>
                    <ViewLink to={{ view: 'overview' }} isCurrent={query.view === 'overview'}>
                        {t('Overview')}
                    </ViewLink>
                </li>
                <li>
                    <ViewLink to={history()} isCurrent={query.view === 'history'}>
                        {t('History')}
                    </ViewLink>
                </li>
                {isAdmin && (
                    <>
                        <li>
                            <a href="/x_mioms_m365_assis_automatic_incidents.do">
                                {t('Automatic Incidents')}
                            </a>
                        </li>
                        <li>
                            <a href="/x_mioms_m365_assis_diagnostics.do">{t('Diagnostics')}</a>
                        </li>
                    </>
                )}
            </ul>
        </nav>
    )
}
