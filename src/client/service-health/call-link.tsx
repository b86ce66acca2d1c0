import type { ComponentChildren } from 'preact'

interface CallLinkProps {
    readonly correlationId: string | null
    readonly children: ComponentChildren
}

/** To the failed call in Diagnostics. */
export const CallLink = ({ correlationId, children }: CallLinkProps) => (
    <a
        href={`/x_mioms_m365_assis_diagnostics.do${correlationId ? `?correlation=${encodeURIComponent(correlationId)}#calls` : ''}`}
    >
        {children}
    </a>
)
