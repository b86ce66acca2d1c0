import { t } from 'sn-translate'
import type { ActionList } from '../../server/security-tickets/security-tickets-view.ts'
import { ActionRows } from './action-row.tsx'
import type { Choice } from './list-filter.tsx'
import { ListView } from './list-view.tsx'
import { filtered, type ListQuery } from './page-query.ts'
import { parseActions } from './parse-security.ts'
import { ViewLink } from './view-link.ts'

const choicesOf = (page: ActionList): readonly Choice[] => [
    ['status', t('Status'), page.statuses],
    ['category', t('Category'), page.categories, t('All categories')],
    ['cost', t('Implementation cost'), page.costs, t('All')],
    ['impact', t('User impact'), page.impacts, t('All')],
    ['threat', t('Threat'), page.threats, t('All')],
    ...(page.tenants.length > 1 ? ([['tenant', t('Tenant'), page.tenants, t('All tenants')]] as const) : []),
    [
        'sort',
        t('Sort by'),
        [
            { value: 'gain-for-effort', label: t('Gain for the effort') },
            { value: 'gain', label: t('Points to gain') },
            { value: 'rank', label: t('Rank at Microsoft') },
            { value: 'title', label: t('Title') },
            { value: 'category', label: t('Category') },
        ],
    ],
]

export const ActionsView = ({ query }: { readonly query: ListQuery }) => (
    <ListView
        query={query}
        parse={parseActions}
        title={t('Improvement actions')}
        searchLabel={t('Words in title or product')}
        choicesOf={choicesOf}
        nothing={({ isConnected }) => (
            <>
                <p class="m365-nothing__title">
                    {isConnected ? t('There is nothing to do') : t('Secure Score is not connected')}
                </p>
                {isConnected ? (
                    <ViewLink to={filtered('actions', { status: 'all' })}>
                        {t('All improvement actions')}
                    </ViewLink>
                ) : (
                    <ViewLink to={{ view: 'overview' }}>{t('Overview')}</ViewLink>
                )}
            </>
        )}
    >
        {(page) => <ActionRows actions={page.actions} />}
    </ListView>
)
