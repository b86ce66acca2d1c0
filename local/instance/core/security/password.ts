import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

const KEY_LENGTH = 32

/** What sys_user.user_password stores: salt and scrypt key, never the password. */
export function hashPassword(password: string): string {
    const salt = randomBytes(16)
    return `scrypt$${salt.toString('hex')}$${scryptSync(password, salt, KEY_LENGTH, { N: 1024 }).toString('hex')}`
}

/** Whether a password is the one that was hashed. */
export function passwordFits(password: string, stored: string): boolean {
    const [scheme, salt = '', key = ''] = stored.split('$')
    if (scheme !== 'scrypt') return false
    const expected = Buffer.from(key, 'hex')
    const actual = scryptSync(password, Buffer.from(salt, 'hex'), KEY_LENGTH, { N: 1024 })
    return expected.length === actual.length && timingSafeEqual(expected, actual)
}
