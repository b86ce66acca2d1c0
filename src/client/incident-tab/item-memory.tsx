import { t } from 'sn-translate'
import type { ItemMemory } from '../../server/recommendations/recommendations.ts'
import { When } from '../shared/when.tsx'

interface MemoryLineProps {
    readonly memory: ItemMemory
    /** When it was opened, as the page read it: what is opened now need not be said at once. */
    readonly openedAt: string | null
}

/** What became of a recommendation on this incident, by whom and when. */
export function MemoryLine({ memory: { helpful, used }, openedAt }: MemoryLineProps) {
    return (
        <>
            {used?.in.map((place) => (
                <strong key={place}>
                    {place === 'work_notes' ? t('In the work notes since') : t('In the close notes since')}{' '}
                    <When at={used.at} /> · {used.by || t('somebody')}
                </strong>
            ))}
            {helpful && (
                <span>
                    {helpful.value === 'yes' ? t('Helpful, said') : t('Not helpful, said')}{' '}
                    {helpful.by || t('somebody')} · <When at={helpful.at} />
                </span>
            )}
            {openedAt && (
                <span>
                    {t('Opened on')} <When at={openedAt} />
                </span>
            )}
        </>
    )
}
