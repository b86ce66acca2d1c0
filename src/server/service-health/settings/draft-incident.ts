import type { CurrentUser } from '../../ports.ts'
import { classificationWords, originWords, statusWords, utcText } from '../issue-words.ts'
import type { StoredHealthIssue } from '../stored-health-issue.ts'
import { whyNot, whyNotMapped, type FitDependencies } from './field-fit.ts'
import { fillTemplate } from './fill-template.ts'
import { fittingRule } from './fitting-rule.ts'
import type {
    ChoiceSource,
    FieldMapping,
    IncidentRule,
    IncidentSettings,
    IncidentValues,
    TemplateValue,
} from './health-settings.ts'

export interface DraftDependencies extends FitDependencies {
    readonly user: Pick<CurrentUser, 'translate'>
}

export interface IncidentDraft {
    /** Null: none fits, the defaults apply. */
    readonly rule: IncidentRule | null
    /** False: the rule wants no incident. */
    readonly creates: boolean
    readonly values: Readonly<Record<string, string>>
    /** Values that this instance does not take; `why` is a message key. */
    readonly leftOut: readonly { readonly field: string; readonly value: string; readonly why: string }[]
}

const COLUMNS: readonly (readonly [keyof IncidentValues, string])[] = [
    ['assignmentGroup', 'assignment_group'],
    ['assignedTo', 'assigned_to'],
    ['category', 'category'],
    ['subcategory', 'subcategory'],
    ['impact', 'impact'],
    ['urgency', 'urgency'],
]

/** What a rule leaves open comes from the defaults; a subcategory only with the category that it belongs to. */
export function decidedValues(rule: IncidentRule | undefined, defaults: IncidentValues): IncidentValues {
    if (!rule) return defaults
    const { then } = rule
    const category = then.category || defaults.category
    return {
        assignmentGroup: then.assignmentGroup || defaults.assignmentGroup,
        assignedTo: then.assignedTo || (then.assignmentGroup ? '' : defaults.assignedTo),
        category,
        subcategory: then.subcategory || (category === defaults.category ? defaults.subcategory : ''),
        impact: then.impact || defaults.impact,
        urgency: then.urgency || defaults.urgency,
    }
}

const timeText = (at: number | null): string => (at === null ? '' : utcText(at))

function templateValues(
    { user }: DraftDependencies,
    issue: StoredHealthIssue,
    tenantName: string,
): Readonly<Record<TemplateValue, string>> {
    const say = (words: string): string => (words === '' ? '' : user.translate(words))
    return {
        title: issue.title,
        id: issue.id,
        service: issue.service,
        feature: issue.feature,
        classification: say(classificationWords(issue.classification)),
        origin: say(originWords(issue.origin)),
        status: say(statusWords(issue.status)),
        impact: issue.impact,
        start: timeText(issue.startAt),
        end: timeText(issue.endAt),
        lastUpdate: timeText(issue.latestUpdate?.at ?? null),
        lastUpdateText: issue.latestUpdate?.text ?? '',
        nextUpdate: timeText(issue.nextUpdateAt),
        tenant: tenantName,
    }
}

const sourceOf = (issue: StoredHealthIssue, by: ChoiceSource): string => issue[by]

function mappedValue(
    mapping: FieldMapping,
    issue: StoredHealthIssue,
    values: Readonly<Record<TemplateValue, string>>,
): string {
    if (mapping.kind === 'text') return fillTemplate(mapping.template, values)
    const found = Object.keys(mapping.values).find(
        (key) => key.toLowerCase() === sourceOf(issue, mapping.by).toLowerCase(),
    )
    return (found === undefined ? undefined : mapping.values[found]) || mapping.otherwise
}

/**
 * The incident that an issue would get: field map first, then what the rule or the defaults decide. What this instance
 * does not take is left out and told, so that a group that was retired stops no incident. Nothing is written.
 * @see https://learn.microsoft.com/microsoft-365/admin/manage/servicenow-incidents
 */
export function draftIncident(
    deps: DraftDependencies,
    settings: IncidentSettings,
    issue: StoredHealthIssue,
    tenantName: string,
): IncidentDraft {
    const rule = fittingRule(settings.rules, issue)
    const decided = decidedValues(rule, settings.defaults)
    const words = templateValues(deps, issue, tenantName)
    const wanted: Record<string, string> = {}
    const leftOut: { field: string; value: string; why: string }[] = []
    for (const mapping of settings.fieldMap) {
        const value = mappedValue(mapping, issue, words)
        const why = whyNotMapped(deps.incidentFields.field(mapping.field), mapping.field)
        if (why !== undefined) leftOut.push({ field: mapping.field, value, why })
        else if (value !== '') wanted[mapping.field] = value
    }
    for (const [key, column] of COLUMNS) if (decided[key] !== '') wanted[column] = decided[key]

    const values: Record<string, string> = {}
    for (const field of Object.keys(wanted)) {
        const value = wanted[field] as string
        const why = whyNot(deps, field, value, decided.category)
        if (why !== undefined) leftOut.push({ field, value, why })
        else values[field] = fitted(deps, field, value)
    }
    return { rule: rule ?? null, creates: rule?.then.create ?? true, values, leftOut }
}

/** Cut to what the column holds, visibly. */
function fitted(deps: DraftDependencies, field: string, value: string): string {
    const most = deps.incidentFields.field(field)?.maxLength ?? 0
    return most > 0 && value.length > most ? `${value.slice(0, most - 1)}…` : value
}
