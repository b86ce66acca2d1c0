import { createContext } from 'preact'
import type { Amounts } from '../shared/amounts.ts'

/** Who reads the page, and how they read numbers and durations. The page provides it. */
export interface Reader extends Pick<Amounts, 'number' | 'duration'> {
    readonly isAdmin: boolean
    /** Reads the page again. */
    readonly readAgain: () => Promise<void>
}

export const ReaderContext = createContext({} as Reader)
