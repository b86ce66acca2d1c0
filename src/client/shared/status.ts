import { t } from 'sn-translate'
import type { Tone } from './tone.ts'

/**
 * The status in the user's language, worded as in the Microsoft 365 admin center.
 * A status newer than this list is shown as its words: "newStatus" becomes "New status".
 * @see https://learn.microsoft.com/graph/api/resources/servicehealthissue
 */
export function statusLabel(status: string): string {
    switch (status.toLowerCase()) {
        case 'serviceoperational':
            return t('Service operational')
        case 'investigating':
            return t('Investigating')
        case 'restoringservice':
            return t('Restoring service')
        case 'verifyingservice':
            return t('Verifying service')
        case 'servicerestored':
            return t('Service restored')
        case 'postincidentreviewpublished':
            return t('Post-incident report published')
        case 'servicedegradation':
            return t('Service degradation')
        case 'serviceinterruption':
            return t('Service interruption')
        case 'extendedrecovery':
            return t('Extended recovery')
        case 'falsepositive':
            return t('False positive')
        case 'investigationsuspended':
            return t('Investigation suspended')
        case 'resolved':
            return t('Resolved')
        case 'mitigatedexternal':
            return t('Mitigated externally')
        case 'mitigated':
            return t('Mitigated')
        case 'resolvedexternal':
            return t('Resolved externally')
        case 'confirmed':
            return t('Confirmed')
        case 'reported':
            return t('Reported')
        case 'nolongerlisted':
            return t('No longer listed by Microsoft')
        case '':
        case 'unknownfuturevalue':
            return t('Status unknown')
        default:
            return sentence(status)
    }
}

/** The colour that goes with the status; `isResolved` is the reliable flag, the status only shades it. */
export function statusTone(status: string, isResolved: boolean): Tone {
    if (isResolved) return 'positive'
    switch (status.toLowerCase()) {
        case 'serviceinterruption':
            return 'critical'
        case 'servicedegradation':
        case 'restoringservice':
        case 'extendedrecovery':
            return 'warning'
        default:
            return 'info'
    }
}

function sentence(camelCase: string): string {
    const words = camelCase.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
    return words.charAt(0).toUpperCase() + words.slice(1)
}
