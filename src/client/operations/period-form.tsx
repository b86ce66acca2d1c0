import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Labelled, OperationsOverview } from '../../server/user-operations/overview/overview-view.ts'
import { SelectField } from '../shared/select-field.tsx'
import { NavigationContext } from './navigation.ts'
import { ReaderContext } from './reader.ts'

/** What was labelled by the server, to choose from. */
export const asChoices = (all: readonly Labelled[]) => all.map(({ value, label }) => ({ value, text: label }))

/** Period and kind: what the figures and the list are about. */
export function PeriodForm({
    page,
    isRefreshing,
}: {
    readonly page: OperationsOverview
    readonly isRefreshing: boolean
}) {
    const { query, go } = useContext(NavigationContext)
    const { readAgain } = useContext(ReaderContext)
    return (
        <form class="m365-grid" role="search" onSubmit={(event) => event.preventDefault()}>
            <SelectField
                name="period"
                label={t('Period')}
                value={query.period}
                choices={asChoices(page.periods)}
                mayBeEmpty={false}
                onChange={(period) => go({ ...query, period, offset: 0 })}
            />
            <SelectField
                name="kind"
                label={t('Kind')}
                value={query.kind}
                choices={asChoices(page.kinds)}
                empty={t('All kinds')}
                onChange={(kind) => go({ ...query, kind, offset: 0 })}
            />
            <div class="m365-buttons">
                <button
                    type="button"
                    class="m365-button"
                    aria-disabled={isRefreshing}
                    onClick={() => !isRefreshing && void readAgain()}
                >
                    {t('Refresh')}
                </button>
            </div>
        </form>
    )
}
