import { t } from 'sn-translate'
import { statusLabel, statusTone } from './status.ts'
import './status-pill.css'

interface StatusPillProps {
    readonly status: string
    readonly isResolved: boolean
}

export function StatusPill({ status, isResolved }: StatusPillProps) {
    return (
        <span class="m365-pill">
            <span class={`m365-pill__dot m365-tone--${statusTone(status, isResolved)}`} aria-hidden="true" />
            {t('Status:')} {statusLabel(status)}
        </span>
    )
}
