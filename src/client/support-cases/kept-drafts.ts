const keyOf = (form: string): string => `x_mioms_m365_assis.case.1.${form}`

/**
 * For this tab alone, until it is closed: what was entered outlives a reload.
 * @param form names the form: an incident, or a case and what is done with it
 */
export function keep(form: string, draft: object | null): void {
    try {
        if (draft) sessionStorage.setItem(keyOf(form), JSON.stringify(draft))
        else sessionStorage.removeItem(keyOf(form))
    } catch {
        // A browser without storage keeps nothing over a reload; the page works all the same.
    }
}

export function kept<T extends object>(form: string): T | null {
    try {
        return JSON.parse(sessionStorage.getItem(keyOf(form)) ?? 'null') as T | null
    } catch {
        return null
    }
}
