import { createContext } from 'preact'
import { languageTag } from '../shared/dates.ts'

/** What every recommendation needs to know of the page that it stands on. */
export interface TabOfIncident {
    readonly sysId: string
    /** Whether the user may write the incident, and so its notes. */
    readonly mayWrite: boolean
    /** The user's language, as ServiceNow names it. */
    readonly language: string
}

export const TabContext = createContext<TabOfIncident>({ sysId: '', mayWrite: false, language: 'en' })

/** The language of a text where it is not the reader's, for browsers and screen readers. */
export function foreignLanguage(language: string, reader: string): string | undefined {
    const [own] = languageTag(reader).split('-')
    return languageTag(language).split('-')[0] === own ? undefined : languageTag(language)
}

/** Its name in the reader's language. */
export const languageName = (tag: string, reader: string): string =>
    new Intl.DisplayNames([languageTag(reader)], { type: 'language' }).of(tag) ?? tag

/** "21 Nov 2026", of a day that is the same in every time zone. */
export const dayOf = (date: string, reader: string): string =>
    new Intl.DateTimeFormat(languageTag(reader).replace(/^en$/, 'en-GB'), {
        dateStyle: 'medium',
        timeZone: 'UTC',
    }).format(new Date(date))
