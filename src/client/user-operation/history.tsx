import { t } from 'sn-translate'
import type { OperationHistoryLine } from '../../server/user-operations/people/operation-view.ts'
import '../shared/rows.css'
import { Section } from '../shared/section.tsx'
import { When } from '../shared/when.tsx'

/** The audit trail. */
export const History = ({ lines }: { readonly lines: readonly OperationHistoryLine[] }) => (
    <Section id="history" title={t('History')}>
        <ol class="m365-rows">
            {lines.map(({ at, by, label, detail, correlationId }, index) => (
                <li key={index} class="m365-row m365-row--stacked">
                    <p>
                        <strong>{label}</strong> · {by || t('the app')} · <When at={at} />
                    </p>
                    {detail && <p>{detail}</p>}
                    {correlationId && (
                        <p class="m365-muted">
                            {t('Correlation ID:')} <code>{correlationId}</code>
                        </p>
                    )}
                </li>
            ))}
        </ol>
    </Section>
)
