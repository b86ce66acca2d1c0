import { createContext } from 'preact'
import type { IncidentCases } from '../../server/support-cases/support-case-view.ts'

/** Who reads the page; before the first answer nobody in particular. */
export const UserContext = createContext<IncidentCases['user']>({
    language: 'en',
    timeZone: '',
    isAdmin: false,
})
