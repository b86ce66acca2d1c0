import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import type { CurrentUser } from '../ports.ts'
import type { Check, CheckResult } from './check.ts'
import type { SetupState } from './setup-state.ts'
import type { CheckView } from './wizard.ts'

/**
 * A check with its last result, in the user's language. A result of other entries says nothing about what is entered
 * now: it shows as not run.
 */
export function toCheckView(
    check: Check,
    result: CheckResult | undefined,
    state: SetupState,
    user: CurrentUser,
): CheckView {
    const speaks = result !== undefined && result.id === check.id && result.subject === check.subject(state)
    const rule = {
        id: check.id,
        title: user.translate(check.title),
        group: check.group,
        feature: check.feature,
        step: check.step ?? null,
        isRequired: check.required,
    }
    if (!speaks)
        return {
            ...rule,
            status: 'not-run',
            message: user.translate('Not run yet for what is entered.'),
            fix: '',
            whoFixes: 'nobody',
            link: null,
            code: null,
            correlationId: null,
            ranAt: null,
            since: null,
        }
    return {
        ...rule,
        status: result.status,
        message: user.translate(result.message, result.parameters),
        fix: result.fix === '' ? '' : user.translate(result.fix, result.parameters),
        whoFixes: result.whoFixes,
        link: result.link ? { text: user.translate(result.link.text), url: result.link.url } : null,
        code: result.code,
        correlationId: result.correlationId,
        ranAt: formatTime(result.ranAt),
        since: formatTime(result.since),
    }
}
