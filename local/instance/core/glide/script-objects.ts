/** `event` of a script action. ServiceNowDocs: platform-administration/system-events/r_ScriptActions */
export const eventFor = (text: string): object => JSON.parse(text) as object

interface Linked {
    getLink?: () => unknown
}

/** `action` of a UI action, and where it wants to go. ServiceNowDocs: c_ActionAPI */
export function actionObject(): { readonly action: object; redirectUrl(): string | undefined } {
    let url: string | undefined
    const redirect = (to: unknown): void => {
        const link = typeof to === 'object' && to !== null ? (to as Linked).getLink : undefined
        url = String(link ? link() : to)
    }
    return { action: { setRedirectURL: redirect, setReturnURL: redirect }, redirectUrl: () => url }
}
