import type { TicketForm } from '../../server/security-tickets/security-tickets-view.ts'

interface Kept {
    readonly form: TicketForm
    /** sys_id of who entered it: the next person at this browser does not see it. */
    readonly by: string
}

const keyOf = (form: string): string => `x_mioms_m365_assis.security_ticket.1.${form}`
const reader = (): string => window.g_user?.userID ?? ''

/**
 * For this tab alone, until it is closed: what was entered outlives a reload and a look at another view.
 * @param form sys_id of the action; empty: the form without one
 */
export function keep(form: string, draft: TicketForm | null): void {
    try {
        if (draft)
            sessionStorage.setItem(keyOf(form), JSON.stringify({ form: draft, by: reader() } satisfies Kept))
        else sessionStorage.removeItem(keyOf(form))
    } catch {
        // A browser without storage keeps nothing over a reload; the page works all the same.
    }
}

export function kept(form: string): TicketForm | null {
    try {
        const found = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? 'null') as Kept | null
        return found?.by === reader() && typeof found.form.name === 'string' ? found.form : null
    } catch {
        return null
    }
}
