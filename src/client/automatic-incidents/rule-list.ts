import type { IncidentRule } from '../../server/service-health/settings/health-settings.ts'

type Rules = readonly IncidentRule[]

/** Within the list of one instance; no more is asked of it. */
export const newRuleId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`

export const newRule = (name: string): IncidentRule => ({
    id: newRuleId(),
    name,
    active: true,
    when: { services: [], classifications: [], origins: [], statuses: [] },
    then: {
        create: true,
        assignmentGroup: '',
        assignedTo: '',
        category: '',
        subcategory: '',
        impact: '',
        urgency: '',
    },
})

/** The list with a rule one place further up (-1) or down (1); the same where it cannot go. */
export function moved(rules: Rules, at: number, by: -1 | 1): Rules {
    const rule = rules[at]
    if (!rule || !rules[at + by]) return rules
    return inserted(without(rules, at), at + by, rule)
}

export const without = (rules: Rules, at: number): Rules => rules.filter((_, index) => index !== at)

/** At its old place, or at the end when the list has become shorter. */
export const inserted = (rules: Rules, at: number, rule: IncidentRule): Rules => [
    ...rules.slice(0, at),
    rule,
    ...rules.slice(at),
]
