import { createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

const KEY_LENGTH = 32

/** What sys_user.user_password stores: salt and scrypt key, never the password. */
export function hashPassword(password: string): string {
    const salt = randomBytes(16)
    return `scrypt$${salt.toString('hex')}$${scryptSync(password, salt, KEY_LENGTH, { N: 1024 }).toString('hex')}`
}

/** Right passwords, by what was stored: scrypt is slow on purpose, and Basic sign-in comes with every REST call. */
const fitted = new Map<string, Buffer>()
const key = randomBytes(32)
const digest = (password: string): Buffer => createHmac('sha256', key).update(password).digest()

/** Whether a password is the one that was hashed. */
export function passwordFits(password: string, stored: string): boolean {
    const known = fitted.get(stored)
    if (known) return timingSafeEqual(known, digest(password))
    const fits = scryptFits(password, stored)
    if (fits) fitted.set(stored, digest(password))
    return fits
}

function scryptFits(password: string, stored: string): boolean {
    const [scheme, salt = '', key = ''] = stored.split('$')
    if (scheme !== 'scrypt') return false
    const expected = Buffer.from(key, 'hex')
    const actual = scryptSync(password, Buffer.from(salt, 'hex'), KEY_LENGTH, { N: 1024 })
    return expected.length === actual.length && timingSafeEqual(expected, actual)
}
