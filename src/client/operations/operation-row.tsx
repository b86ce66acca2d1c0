import { t } from 'sn-translate'
import type { OverviewRow } from '../../server/user-operations/overview/overview-view.ts'
import type { Tone } from '../shared/tone.ts'
import { When } from '../shared/when.tsx'
import { operationUrl } from './page-query.ts'
import { UndoControl } from './undo-control.tsx'

const TONES: Readonly<Record<string, Tone>> = {
    succeeded: 'positive',
    failed: 'critical',
    cancelled: 'warning',
}

interface OperationRowProps {
    readonly operation: OverviewRow
}

/** One operation; its title leads to its page. */
export function OperationRow({ operation }: OperationRowProps) {
    const { sysId, kind, state, isDryRun, person, requestedBy, requestedAt, finishedAt, says, undoes } =
        operation
    return (
        <li class="m365-row m365-row--stacked">
            <p class="m365-meta">
                <a class="m365-row__title" href={operationUrl(sysId)}>
                    {kind.label}: {person || t('somebody who is gone')}
                </a>
                <span class="m365-pill">
                    <span
                        class={`m365-pill__dot m365-tone--${TONES[state.value] ?? 'info'}`}
                        aria-hidden="true"
                    />
                    {state.label}
                </span>
                {isDryRun && <span>{t('Dry run')}</span>}
            </p>
            <p class="m365-meta m365-muted">
                <span>
                    {t('Requested:')} <When at={requestedAt} />
                    {requestedBy && ` · ${requestedBy}`}
                </span>
                {finishedAt && (
                    <span>
                        {t('Ended:')} <When at={finishedAt} />
                    </span>
                )}
            </p>
            {says && <p>{says}</p>}
            {undoes && (
                <p>
                    <a href={operationUrl(undoes)}>{t('What it takes back')}</a>
                </p>
            )}
            <UndoControl operation={operation} />
        </li>
    )
}
