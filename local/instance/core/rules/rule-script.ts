import type { Row } from '../../contracts.ts'

const EVENT_FUNCTIONS: Readonly<Record<string, string>> = {
    before: 'onBefore(current, previous)',
    after: 'onAfter(current, previous)',
    async: 'onAsync(current)',
    async_always: 'onAsync(current)',
    display: 'onDisplay(current, g_scratchpad)',
}

/**
 * The script of a business rule. With "execute function" the function that the script defines for its kind of rule is
 * called too; a script that does not define it fails, as any call of a missing function does.
 * @see the SDK's businessrule-api; ServiceNowDocs: build-workflows/business-rules-classic/c_BusinessRules
 */
export function ruleScript(rule: Row): string {
    const script = rule['script'] ?? ''
    if (rule['execute_function'] !== 'true') return script
    const call = EVENT_FUNCTIONS[rule['when'] ?? '']
    if (call === undefined) {
        throw new Error(
            `local instance: "execute function" of a business rule that runs ${rule['when'] ?? ''} is not implemented`,
        )
    }
    return `${script}\n;${call}`
}
