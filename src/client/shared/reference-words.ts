import { t } from 'sn-translate'
import type { ReferenceTexts } from './reference-field.tsx'

/** What the search for a group or a person says. */
export const referenceWords = (): ReferenceTexts => ({
    choose: t('Choose'),
    change: t('Change'),
    cancel: t('Cancel'),
    clear: t('Remove'),
    searchNames: t('Name begins with'),
    search: t('Search'),
    found: t('Found:'),
    foundNone: t('Nothing was found. Only active ones are listed.'),
})
