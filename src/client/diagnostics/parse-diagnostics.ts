import type { Diagnostics } from '../../server/setup/diagnostics/diagnostics-view.ts'
import { hasTexts, isListOf, isObject, isTime, isTimeOrNull } from '../shared/shape.ts'

const isCheck = (value: unknown): boolean =>
    hasTexts(value, ['id', 'title', 'group', 'feature', 'status', 'message', 'fix', 'whoFixes'])

const isState = (value: unknown): boolean =>
    isObject(value) &&
    hasTexts(value, ['tone', 'title', 'setupTypeTitle', 'secretExpiresOn']) &&
    typeof value['revision'] === 'number' &&
    isTimeOrNull(value['completedAt']) &&
    isListOf(value['features'], (one) => hasTexts(one, ['feature', 'title', 'why'])) &&
    isListOf(value['tenants'], (one) => hasTexts(one, ['name', 'domain', 'cloud', 'url'])) &&
    isListOf(value['nextSteps'], (one) => hasTexts(one, ['text', 'url'])) &&
    hasTexts(value['instance'], ['name']) &&
    hasTexts(value['app'], ['scope', 'version', 'build'])

/**
 * @returns the answer as our own API gives it; null for anything else, such as an answer of another version, so that
 * the page says so in place of breaking halfway.
 */
export function parseDiagnostics(result: unknown): Diagnostics | null {
    if (!isObject(result)) return null
    const { calls, network } = result
    const isComplete =
        isState(result['state']) &&
        isListOf(result['checks'], isCheck) &&
        isListOf(result['checkGroups'], (one) => hasTexts(one, ['group', 'title'])) &&
        isListOf(result['checkFeatures'], (one) => hasTexts(one, ['feature', 'title'])) &&
        isObject(calls) &&
        hasTexts(calls, ['correlation', 'logUrl']) &&
        isListOf(calls['calls'], (one) =>
            hasTexts(one, ['at', 'method', 'urlTemplate', 'clientRequestId']),
        ) &&
        isListOf(result['logs'], (one) => hasTexts(one, ['text', 'note', 'url'])) &&
        isObject(network) &&
        hasTexts(network, ['inbound', 'whyObsolete']) &&
        isListOf(network['hosts'], (one) => hasTexts(one, ['host', 'from', 'purpose'])) &&
        isListOf(network['obsolete'], (one) => typeof one === 'string') &&
        isListOf(result['waiting'], (one) => hasTexts(one, ['kind', 'nextAttemptAt'])) &&
        isListOf(result['pauses'], (one) => hasTexts(one, ['service', 'until'])) &&
        isListOf(result['knownProblems'], (one) => hasTexts(one, ['problem', 'action'])) &&
        hasTexts(result['user'], ['language', 'timeZone']) &&
        isTime(result['answeredAt'])
    return isComplete ? (result as unknown as Diagnostics) : null
}
