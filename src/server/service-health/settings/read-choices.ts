import { appError } from '../../errors.ts'
import type { FieldChoice } from '../../ports.ts'
import { err, ok, type Result } from '../../result.ts'
import { LASTING_STATUSES, statusWords } from '../issue-words.ts'
import type { AutomationChoices, Choice, FoundNames } from './automation-page.ts'
import { whyNotMapped } from './field-fit.ts'
import { DOCUMENTED_FIELD_MAP, TEMPLATE_VALUES } from './health-settings.ts'
import type { AutomationDependencies } from './read-automation.ts'

const MOST_FOUND = 20
const LONGEST_QUERY = 100

const plain = (choices: readonly FieldChoice[]): readonly Choice[] =>
    choices.map(({ value, label }) => ({ value, label }))

/** `GET /automation/choices`: what this instance has to choose from, in the user's language. */
export function readChoices(deps: AutomationDependencies): Result<AutomationChoices> {
    const { incidentFields, issues, user } = deps
    return ok({
        categories: plain(incidentFields.choices('category')),
        subcategories: incidentFields
            .choices('subcategory')
            .map(({ value, label, dependsOn }) => ({ value, label, category: dependsOn })),
        impacts: plain(incidentFields.choices('impact')),
        urgencies: plain(incidentFields.choices('urgency')),
        resolutionCodes: plain(incidentFields.choices('close_code')),
        fields: incidentFields
            .all()
            .filter((field) => whyNotMapped(field, field.name) === undefined)
            .map(({ name, label, type, hasChoices }) => ({
                value: name,
                label,
                type,
                choices: hasChoices ? plain(incidentFields.choices(name)) : [],
            }))
            .sort((a, b) => (a.label < b.label ? -1 : 1)),
        services: issues.services(),
        statuses: LASTING_STATUSES.map((value) => ({ value, label: user.translate(statusWords(value)) })),
        templateValues: TEMPLATE_VALUES,
        documentedFieldMap: DOCUMENTED_FIELD_MAP,
    })
}

function queryOf(query: string): Result<string> {
    const text = query.trim()
    return text.length < 2 || text.length > LONGEST_QUERY
        ? err(appError('REQUEST_INVALID', ['query']))
        : ok(text)
}

/** `GET /automation/groups?query=` */
export function findGroups(deps: AutomationDependencies, query: string): Result<FoundNames> {
    const text = queryOf(query)
    if (!text.ok) return text
    const found = deps.incidentFields.groups(text.value, MOST_FOUND)
    return ok({ found: found.map(({ sysId, name }) => ({ sysId, name })) })
}

/** `GET /automation/users?query=`: no mail addresses. */
export function findAssignees(deps: AutomationDependencies, query: string): Result<FoundNames> {
    const text = queryOf(query)
    if (!text.ok) return text
    const found = deps.directory.search(text.value, MOST_FOUND)
    return ok({ found: found.map(({ sysId, name, userId }) => ({ sysId, name, userId })) })
}
