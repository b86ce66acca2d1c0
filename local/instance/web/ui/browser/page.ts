import type { PageDefinition } from './definition.ts'

/** What the server wrote into the page for its scripts. */
export const pageDefinition = <T extends PageDefinition>(): T =>
    JSON.parse(document.getElementById('page-definition')?.textContent ?? '{}') as T
