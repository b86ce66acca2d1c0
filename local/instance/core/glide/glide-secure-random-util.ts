import { host } from './host.ts'
import { loud } from './not-implemented.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** An integer from 0 up to a bound, each as likely as the other: values of the last, incomplete round are drawn again. */
function below(bound: number): number {
    const digits = 12
    const range = 16 ** digits
    const rounds = Math.floor(range / bound) * bound
    for (;;) {
        const drawn = parseInt(host.guid().slice(0, digits), 16)
        if (drawn < rounds) return drawn % bound
    }
}

/** ServiceNowDocs: api-reference/server-api-reference/c_GlideSecureRandomUtilScopedAPI */
export const GlideSecureRandomUtil = loud('GlideSecureRandomUtil', {
    getSecureRandomInt: () => below(2 ** 32) - 2 ** 31,
    getSecureRandomIntBound: (bound: unknown) => {
        const count = Number(bound)
        if (!Number.isInteger(count) || count < 1 || count > 2 ** 31 - 1)
            throw new Error(`GlideSecureRandomUtil.getSecureRandomIntBound: ${String(bound)} is no bound`)
        return below(count)
    },
    /** Loses its last digits where it is a JavaScript number. */
    getSecureRandomLong: () => Number(BigInt.asIntN(64, BigInt(`0x${host.guid().slice(0, 16)}`))),
    getSecureRandomString: (length: unknown) => {
        const count = Number(length)
        if (!Number.isInteger(count) || count < 0)
            throw new Error(`GlideSecureRandomUtil.getSecureRandomString: ${String(length)} is no length`)
        return Array.from({ length: count }, () => LETTERS[below(LETTERS.length)]).join('')
    },
})
