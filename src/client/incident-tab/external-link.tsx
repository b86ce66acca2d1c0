import type { ComponentChildren } from 'preact'
import { ActionIcon } from '../shared/action-icon.tsx'

interface ExternalLinkProps {
    readonly href: string
    /** Said to those who do not see the icon. */
    readonly hint: string
    readonly children: ComponentChildren
    readonly onClick?: (() => void) | undefined
    readonly onAuxClick?: (() => void) | undefined
}

/** Opens a new tab, which learns nothing of this one. Who uses it has judged the address. */
export const ExternalLink = ({ hint, children, ...link }: ExternalLinkProps) => (
    <a class="m365-page-link" target="_blank" rel="noopener noreferrer" {...link}>
        {children}
        <ActionIcon name="external" />
        <span class="m365-visually-hidden"> {hint}</span>
    </a>
)
