import { t } from 'sn-translate'
import { ActionIcon } from './action-icon.tsx'
import './admin-center-link.css'

interface AdminCenterLinkProps {
    readonly id: string
    readonly url: string
}

/** Microsoft's id, linked to the Microsoft 365 admin center. Anything but an https address stays text. */
export function AdminCenterLink({ id, url }: AdminCenterLinkProps) {
    if (!url.startsWith('https://')) return <strong>{id}</strong>
    return (
        <a class="m365-external-link" href={url} target="_blank" rel="noopener noreferrer">
            {id} <ActionIcon name="external" />
            <span class="m365-visually-hidden">
                {t('in the Microsoft 365 admin center, opens in a new tab')}
            </span>
        </a>
    )
}
