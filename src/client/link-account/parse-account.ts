import type { AccountPage } from '../../server/setup/account/account-page.ts'
import { hasTexts, isListOf, isObject, isTime, isTimeOrNull } from '../shared/shape.ts'

const VERIFICATIONS: readonly unknown[] = ['verified', 'not-verified']

const isLinked = (value: unknown): boolean =>
    isObject(value) &&
    hasTexts(value, ['email']) &&
    VERIFICATIONS.includes(value['verification']) &&
    isTimeOrNull(value['verifiedAt']) &&
    isTime(value['linkedAt'])

/** @returns the answer as our own API gives it; null for anything else, so that the page says so. */
export function parseAccount(result: unknown): AccountPage | null {
    if (!isObject(result)) return null
    const isComplete =
        (result['linked'] === null || isLinked(result['linked'])) &&
        typeof result['hasAdminEmail'] === 'boolean' &&
        typeof result['mayHaveCases'] === 'boolean' &&
        isListOf(result['notices'], (notice) =>
            hasTexts(notice, ['code', 'severity', 'message', 'fix', 'whoFixes']),
        ) &&
        isTime(result['answeredAt']) &&
        hasTexts(result['user'], ['language', 'timeZone'])
    return isComplete ? (result as unknown as AccountPage) : null
}
