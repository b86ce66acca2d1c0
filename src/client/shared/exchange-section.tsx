import { t } from 'sn-translate'
import { Section } from './section.tsx'
import { Sentences } from './sentences.tsx'

interface ExchangeSectionProps {
    readonly dataExchange: { readonly receives: readonly string[]; readonly sends: readonly string[] }
}

/** What this instance receives, and what leaves it. */
export function ExchangeSection({ dataExchange }: ExchangeSectionProps) {
    return (
        <Section id="data-exchange" title={t('Data exchange')}>
            <div class="m365-values m365-values--wide">
                <Sentences title={t('What is received')} list={dataExchange.receives} />
                <Sentences title={t('What leaves')} list={dataExchange.sends} />
            </div>
        </Section>
    )
}
