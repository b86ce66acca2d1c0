import type { Notice } from '../../server/incident-tab/incident-tab.ts'

/** What the classic form offers; ServiceNow: "GlideForm - addErrorMessage(String message)". */
interface FormOfParent {
    readonly g_form?: { readonly addErrorMessage?: (message: string) => void }
}

const MISSING_SETUP: readonly string[] = ['SETUP_INCOMPLETE', 'SETUP_FINAL_STEP']

/** Setup is missing: the two sentences that an admin is asked for by. */
export const isMissingSetup = ({ code }: Notice): boolean => MISSING_SETUP.includes(code)

/**
 * Says on the incident's form, too, that setup is missing. It is no error when there is no such form: the page may
 * stand alone, in a workspace, or in a window of another origin, which lets nobody look at it.
 */
export function tellForm(notices: readonly Notice[], holder: Window = window.parent): void {
    if (holder === globalThis.window) return
    try {
        const { g_form } = holder as unknown as FormOfParent
        for (const { message } of notices) g_form?.addErrorMessage?.(message)
    } catch {
        // Another origin throws whatever one asks it for; then there is no form to speak to.
    }
}
