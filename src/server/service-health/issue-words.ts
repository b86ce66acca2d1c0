/**
 * Microsoft's enum values in words, English message keys, worded as in the Microsoft 365 admin center.
 * @see https://learn.microsoft.com/graph/api/resources/servicehealthissue
 */
const STATUS_WORDS: Readonly<Record<string, string>> = {
    serviceOperational: 'Service operational',
    investigating: 'Investigating',
    restoringService: 'Restoring service',
    verifyingService: 'Verifying service',
    serviceRestored: 'Service restored',
    postIncidentReviewPublished: 'Post-incident report published',
    serviceDegradation: 'Service degradation',
    serviceInterruption: 'Service interruption',
    extendedRecovery: 'Extended recovery',
    falsePositive: 'False positive',
    investigationSuspended: 'Investigation suspended',
    resolved: 'Resolved',
    mitigatedExternal: 'Mitigated externally',
    mitigated: 'Mitigated',
    resolvedExternal: 'Resolved externally',
    confirmed: 'Confirmed',
    reported: 'Reported',
    noLongerListed: 'No longer listed by Microsoft',
}

const CLASSIFICATION_WORDS: Readonly<Record<string, string>> = { incident: 'Incident', advisory: 'Advisory' }

const ORIGIN_WORDS: Readonly<Record<string, string>> = {
    microsoft: 'Microsoft',
    thirdParty: 'Third party',
    customer: 'Your environment',
}

/** A value that is newer than these lists: "newStatus" becomes "New status". */
const sentence = (word: string): string =>
    word === '' || word === 'unknownFutureValue'
        ? ''
        : word.charAt(0).toUpperCase() +
          word
              .slice(1)
              .replace(/([A-Z])/g, ' $1')
              .toLowerCase()

const inWords =
    (words: Readonly<Record<string, string>>) =>
    (value: string): string =>
        Object.prototype.hasOwnProperty.call(words, value) ? (words[value] as string) : sentence(value)

export const statusWords = inWords(STATUS_WORDS)
export const classificationWords = inWords(CLASSIFICATION_WORDS)
export const originWords = inWords(ORIGIN_WORDS)

/** Statuses of an issue that lasts: what a rule and the field map can ask for. */
export const LASTING_STATUSES = [
    'investigating',
    'serviceDegradation',
    'serviceInterruption',
    'restoringService',
    'extendedRecovery',
    'verifyingService',
    'investigationSuspended',
    'confirmed',
    'reported',
    'mitigated',
] as const

/** A moment as work notes and fields name it: whoever reads it may live anywhere. */
export const utcText = (at: number): string =>
    `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`
