import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { languageTag } from '../shared/dates.ts'

/** ServiceNow's code of the reader's language. */
export const ReaderLanguage = createContext('en')

/** Names a language, given by its code, as the reader says it. */
export function useLanguageName(): (code: string) => string {
    const reader = useContext(ReaderLanguage)
    return (code) => {
        try {
            const names = new Intl.DisplayNames([languageTag(reader)], { type: 'language' })
            return names.of(languageTag(code)) ?? code
        } catch {
            return code
        }
    }
}
