import { t } from 'sn-translate'
import type { ConfigurationView } from '../../server/security-tickets/security-tickets-view.ts'
import { Section } from '../shared/section.tsx'
import { Sentences } from './sentences.tsx'

/** What this instance receives, and what leaves it. */
export function ExchangeSection({ dataExchange }: Pick<ConfigurationView, 'dataExchange'>) {
    return (
        <Section id="data-exchange" title={t('Data exchange')}>
            <div class="m365-values m365-values--wide">
                <Sentences title={t('What is received')} list={dataExchange.receives} />
                <Sentences title={t('What leaves')} list={dataExchange.sends} />
            </div>
        </Section>
    )
}
