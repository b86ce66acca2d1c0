import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { OperationsOverview } from '../../server/user-operations/overview/overview-view.ts'
import { pagesOfResults } from '../shared/pages-of-results.tsx'
import { Section } from '../shared/section.tsx'
import { SelectField } from '../shared/select-field.tsx'
import { useTopOfResults } from '../shared/use-top-of-results.ts'
import { NavigationContext, QueryLink } from './navigation.ts'
import { OperationRow } from './operation-row.tsx'
import { isListFiltered } from './page-query.ts'
import { asChoices } from './period-form.tsx'
import { ReaderContext } from './reader.ts'

interface OperationsSectionProps {
    readonly page: OperationsOverview
}

/** The operations of the period, newest first, page by page. */
export function OperationsSection({ page }: OperationsSectionProps) {
    const { query, go } = useContext(NavigationContext)
    const { number } = useContext(ReaderContext)
    const { total, operations } = page
    const found = useTopOfResults(page.offset)
    return (
        <Section id="operations" title={t('All operations of the period')}>
            <form class="m365-grid" onSubmit={(event) => event.preventDefault()}>
                <SelectField
                    name="state"
                    label={t('State')}
                    value={query.state}
                    choices={asChoices(page.states)}
                    empty={t('All states')}
                    onChange={(state) => go({ ...query, state, error: '', offset: 0 })}
                />
            </form>
            {query.error !== '' && (
                <p>
                    {t('Only those with the error code')} <code>{query.error}</code>
                </p>
            )}
            <div class="m365-meta">
                <h3 ref={found} tabIndex={-1}>
                    {t('Found:')} {number(total)}
                </h3>
                {isListFiltered(query) && (
                    <QueryLink to={{ ...query, state: '', error: '', offset: 0 }}>
                        {t('Clear the filter')}
                    </QueryLink>
                )}
            </div>
            {operations.length > 0 ? (
                <ul class="m365-rows">
                    {operations.map((operation) => (
                        <OperationRow key={operation.sysId} operation={operation} />
                    ))}
                </ul>
            ) : (
                <div class="m365-nothing">
                    {total > 0 ? (
                        <>
                            <p class="m365-nothing__title">{t('There are not that many pages')}</p>
                            <QueryLink to={{ ...query, offset: 0 }}>{t('Go to the first page')}</QueryLink>
                        </>
                    ) : (
                        <p class="m365-nothing__title">{t('Nothing fits this filter')}</p>
                    )}
                </div>
            )}
            {pagesOfResults(page, number, (offset, text) => (
                <QueryLink class="m365-button" to={{ ...query, offset }}>
                    {text}
                </QueryLink>
            ))}
        </Section>
    )
}
