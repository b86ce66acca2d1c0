import fc from 'fast-check'
import { failureOf } from '../../../../src/client/shared/failure.ts'

const NOTICE = {
    code: 'MICROSOFT_THROTTLED',
    severity: 'warning',
    message: 'Microsoft asked this instance to slow down.',
    fix: 'Wait.',
    whoFixes: 'nobody',
    correlationId: '4e1f2a0c',
    retryAfterSeconds: 40,
}

describe('an error answer', () => {
    it('of ours gives the notice', () => {
        expect(failureOf(429, { result: { error: NOTICE } })).toEqual({
            kind: 'failed',
            status: 429,
            notice: NOTICE,
            platformMessage: NOTICE.message,
        })
    })

    it('of the platform gives its message and no notice', () => {
        const body = {
            error: { message: 'User Not Authorized', detail: 'Failed API level ACL' },
            status: 'failure',
        }
        expect(failureOf(403, body)).toEqual({
            kind: 'forbidden',
            status: 403,
            notice: null,
            platformMessage: 'User Not Authorized',
        })
    })

    it('with an unknown severity or fixer is an error for the administrator', () => {
        const error = { ...NOTICE, severity: 'catastrophe', whoFixes: 'somebody', retryAfterSeconds: '40' }
        expect(failureOf(500, { result: { error } }).notice).toMatchObject({
            severity: 'error',
            whoFixes: 'servicenow-admin',
            retryAfterSeconds: null,
        })
    })

    it('401 means that the session has ended', () => {
        expect(failureOf(401, null).kind).toBe('signed-out')
    })

    it('404 means a missing incident only when our API says so', () => {
        expect(failureOf(404, { result: { error: NOTICE } }).kind).toBe('not-found')
        expect(
            failureOf(404, { error: { message: 'Requested URI does not represent any resource' } }).kind,
        ).toBe('failed')
    })

    it('of any shape is understood without throwing', () => {
        fc.assert(
            fc.property(fc.integer({ min: 400, max: 599 }), fc.jsonValue(), (status, body) => {
                expect(failureOf(status, body).status).toBe(status)
                expect(failureOf(status, { error: body }).status).toBe(status)
            }),
            { numRuns: 200 },
        )
    })
})
