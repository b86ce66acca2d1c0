import { createContext } from 'preact'
import { createDates } from './dates.ts'

/** Before the answer names the user's language and time zone, those of the browser. */
export const DatesContext = createContext(createDates(navigator.language, ''))
