import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { KindVolume } from '../../server/user-operations/overview/overview-view.ts'
import { Section } from '../shared/section.tsx'
import { NavigationContext, QueryLink } from './navigation.ts'
import { ReaderContext } from './reader.ts'

/** How many there were of each kind, how many went well, and how long they took. */
export const VolumesSection = ({ volumes }: { readonly volumes: readonly KindVolume[] }) => (
    <Section id="volumes" title={t('What was done')}>
        {volumes.length > 0 ? (
            <div class="m365-cards">
                {volumes.map((volume) => (
                    <Volume key={volume.kind.value} volume={volume} />
                ))}
            </div>
        ) : (
            <p class="m365-nothing">{t('Nothing was requested in this period.')}</p>
        )}
    </Section>
)

function Volume({ volume }: { readonly volume: KindVolume }) {
    const { query } = useContext(NavigationContext)
    const { number, duration } = useContext(ReaderContext)
    const { kind, total, states, successPercent, medianSeconds } = volume
    const id = `kind-${kind.value}`
    return (
        <section class="m365-card" aria-labelledby={id}>
            <h3 id={id}>
                {kind.label} <span class="m365-muted">({number(total)})</span>
            </h3>
            <ul class="m365-figures">
                {states.map(({ value, label, count }) => (
                    <li key={value}>
                        <QueryLink to={{ ...query, kind: kind.value, state: value, error: '', offset: 0 }}>
                            <strong class={value === 'failed' ? 'm365-tone--critical' : ''}>
                                {number(count)}
                            </strong>{' '}
                            {label}
                        </QueryLink>
                    </li>
                ))}
            </ul>
            <dl class="m365-inline-facts">
                <dt>{t('Success rate')}</dt>
                <dd>{successPercent === null ? t('None ended yet') : `${number(successPercent)} %`}</dd>
                <dt>{t('Median time to the end')}</dt>
                <dd>{medianSeconds === null ? t('None ended yet') : duration(medianSeconds)}</dd>
            </dl>
        </section>
    )
}
