import { t } from 'sn-translate'
import type { UseCounts } from '../../server/recommendations/catalogue/catalogue-page.ts'

/** What agents did with a solution. */
export function UsesLine({ uses }: { readonly uses: UseCounts }) {
    if (uses.recommended === 0) return <span>{t('Not recommended yet')}</span>
    const counts = [
        [t('Recommended:'), uses.recommended],
        [t('Opened:'), uses.opened],
        [t('Helpful:'), uses.helpful],
        [t('Not helpful:'), uses.notHelpful],
        [t('Used:'), uses.used],
    ] as const
    return (
        <>
            {counts.map(([label, count]) => (
                <span key={label}>
                    {label} {count}
                </span>
            ))}
        </>
    )
}
