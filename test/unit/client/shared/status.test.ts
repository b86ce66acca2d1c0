jest.mock('sn-translate', () => ({ t: (text: string) => `translated ${text}` }))
import { statusLabel, statusTone } from '../../../../src/client/shared/status.ts'

/** Every member of Graph's serviceHealthStatus, the reserved ones included. */
const GRAPH = [
    'serviceOperational',
    'investigating',
    'restoringService',
    'verifyingService',
    'serviceRestored',
    'postIncidentReviewPublished',
    'serviceDegradation',
    'serviceInterruption',
    'extendedRecovery',
    'falsePositive',
    'investigationSuspended',
    'resolved',
    'mitigatedExternal',
    'mitigated',
    'resolvedExternal',
    'confirmed',
    'reported',
    'unknownFutureValue',
]
/** Ours: Microsoft listed it, and does not any more. */
const OURS = ['noLongerListed']

describe('the label of a status', () => {
    it.each([...GRAPH, ...OURS])('is translated for %s', (status) => {
        expect(statusLabel(status)).toMatch(/^translated /)
    })

    it('is different for every status', () => {
        expect(new Set(GRAPH.map(statusLabel)).size).toBe(GRAPH.length)
    })

    it('does not depend on the case, which Graph and its documentation spell differently', () => {
        expect(statusLabel('ServiceDegradation')).toBe(statusLabel('serviceDegradation'))
    })

    it('of a status that Microsoft adds later is its own words', () => {
        expect(statusLabel('partialServiceRecovery')).toBe('Partial service recovery')
    })

    it('of an empty status says that it is unknown', () => {
        expect(statusLabel('')).toBe('translated Status unknown')
    })
})

describe('the colour of a status', () => {
    it('is positive whenever the issue is resolved', () => {
        expect(GRAPH.map((status) => statusTone(status, true))).toEqual(GRAPH.map(() => 'positive'))
    })

    it('is critical for an interruption, a warning for a degradation', () => {
        expect(statusTone('serviceInterruption', false)).toBe('critical')
        expect(statusTone('ServiceDegradation', false)).toBe('warning')
        expect(statusTone('investigating', false)).toBe('info')
    })
})
