import { t } from 'sn-translate'
import type { HealthKnowledge } from '../../server/incident-tab/incident-tab.ts'
import { Age } from './age.tsx'
import { ActionIcon } from './action-icon.tsx'
import { When } from './when.tsx'
import './freshness.css'

interface FreshnessProps {
    readonly knowledge: HealthKnowledge
    readonly isRefreshing: boolean
    readonly onRefresh: () => void
}

/** How old the knowledge is, in every state, and the button that reads it again. */
export function Freshness({ knowledge, isRefreshing, onRefresh }: FreshnessProps) {
    return (
        <div class="m365-freshness">
            <p class="m365-muted">
                {knowledge.asOf ? (
                    <>
                        {t('Service health as of')} <When at={knowledge.asOf} /> (<Age of={knowledge.asOf} />)
                    </>
                ) : (
                    t('Service health was never read')
                )}
            </p>
            <button
                type="button"
                class="m365-button m365-button--bare"
                aria-disabled={isRefreshing}
                onClick={onRefresh}
            >
                <ActionIcon name="refresh" class={isRefreshing ? 'm365-icon--turning' : ''} />
                {t('Refresh')}
            </button>
        </div>
    )
}
