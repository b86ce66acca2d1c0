import type { SecureRandom } from '../../ports.ts'

/** Characters that are not mistaken for one another when somebody reads them out. */
const LOWER = 'abcdefghijkmnpqrstuvwxyz'
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const DIGITS = '23456789'
const ALL = `${LOWER}${UPPER}${DIGITS}`
const GROUPS = 4
const GROUP_LENGTH = 4
const SETS = [LOWER, UPPER, DIGITS]

const drawn = ({ below }: SecureRandom): string =>
    Array.from({ length: GROUPS * GROUP_LENGTH }, () => ALL.charAt(below(ALL.length))).join('')

const hasAll = (text: string): boolean => SETS.every((set) => [...text].some((one) => set.includes(one)))

/**
 * A temporary password: 16 characters in groups of four with hyphens between them, of all four kinds that Microsoft
 * counts. One that lacks a kind is drawn again, so that all others stay equally likely (some 92 bits).
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy
 */
export function makePassword(random: SecureRandom): string {
    let text = drawn(random)
    while (!hasAll(text)) text = drawn(random)
    return Array.from({ length: GROUPS }, (_, at) =>
        text.slice(at * GROUP_LENGTH, (at + 1) * GROUP_LENGTH),
    ).join('-')
}
