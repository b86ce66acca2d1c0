/** `sysparm_id` of the page's address as it stands there; null: it names no operation, and the lists are shown. */
export const operationInQuery = (search: string): string | null =>
    new URLSearchParams(search).get('sysparm_id') || null

/** Address of the page of an operation. */
export const operationHref = (sysId: string): string =>
    `${location.pathname}?sysparm_id=${encodeURIComponent(sysId)}`
