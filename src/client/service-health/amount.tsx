import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { createAmounts } from '../shared/amounts.ts'

/** Before the answer names the user's language, that of the browser. */
export const AmountsContext = createContext(createAmounts(navigator.language))

/** A number with the reader's separators. */
export const Count = ({ of }: { readonly of: number }) => <>{useContext(AmountsContext).number(of)}</>

/** "3 hrs 20 mins" */
export const Duration = ({ seconds }: { readonly seconds: number }) => (
    <>{useContext(AmountsContext).duration(seconds)}</>
)
