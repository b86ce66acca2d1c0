import { createContext } from 'preact'
import type { NamedValue } from '../../server/recommendations/catalogue/catalogue-page.ts'

/** Names of the areas, in the user's language. */
export const AreasContext = createContext<readonly NamedValue[]>([])
