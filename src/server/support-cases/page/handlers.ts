import type { GlideRecord } from '@servicenow/glide'

/** UI action "Contact Microsoft Support" on incident: its cases, and the form for a new one. */
export function openContactSupport(
    current: GlideRecord<'incident'>,
    action: { setRedirectURL(url: string): void },
): void {
    action.setRedirectURL(
        `x_mioms_m365_assis_contact_support.do?sysparm_incident=${current.getUniqueValue()}`,
    )
}
