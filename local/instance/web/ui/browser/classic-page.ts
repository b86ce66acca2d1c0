import { pageDefinition } from './page.ts'
import type { PageDefinition } from './definition.ts'
import { publish, scriptNames } from './script-names.ts'
import { report } from './report.ts'

/** Starts a classic UI page: its client script finds the client APIs in the page. */
const definition = pageDefinition<PageDefinition>()
publish(scriptNames(definition), definition)
addEventListener('error', ({ error, message }) => report('Client script', error ?? message))
