import type { CurrentUser } from '../../ports.ts'
import { RESOLVED_STATE } from '../incident-standing.ts'
import type { SettingsProblem } from '../../settings-pages/settings-problem.ts'
import { whyNot, whyNotMapped, type FitDependencies } from './field-fit.ts'
import { hasPlaceholders, unknownPlaceholders } from './fill-template.ts'
import { decidedValues } from './draft-incident.ts'
import type { FieldMapping, HealthSettings, IncidentRule, IncidentValues } from './health-settings.ts'

export interface ProblemDependencies extends FitDependencies {
    readonly user: Pick<CurrentUser, 'translate'>
}

/** Message keys, with what fills them. */
interface Found {
    readonly path: string
    readonly message: string
    readonly fix: string
    readonly parameters?: readonly string[]
}

const CHOOSE_ANOTHER = 'Choose another value, or leave it empty.'
const COLUMN_OF: Readonly<Record<keyof IncidentValues, string>> = {
    assignmentGroup: 'assignment_group',
    assignedTo: 'assigned_to',
    category: 'category',
    subcategory: 'subcategory',
    impact: 'impact',
    urgency: 'urgency',
}
const VALUE_KEYS = Object.keys(COLUMN_OF) as (keyof IncidentValues)[]

const valueProblems = (
    deps: FitDependencies,
    path: string,
    values: IncidentValues,
    category: string,
): readonly Found[] =>
    VALUE_KEYS.flatMap((key) => {
        const message = whyNot(deps, COLUMN_OF[key], values[key], category)
        return message === undefined ? [] : [{ path: `${path}.${key}`, message, fix: CHOOSE_ANOTHER }]
    })

const missingDefaults = ({ assignmentGroup, category }: IncidentValues): readonly Found[] => [
    ...(assignmentGroup === ''
        ? [
              {
                  path: 'incidents.defaults.assignmentGroup',
                  message: 'The assignment group is missing.',
                  fix: 'Choose the group that gets the incidents where no rule says otherwise.',
              },
          ]
        : []),
    ...(category === ''
        ? [
              {
                  path: 'incidents.defaults.category',
                  message: 'The category is missing.',
                  fix: 'Choose the category that the incidents get where no rule says otherwise.',
              },
          ]
        : []),
]

function ruleProblems(
    deps: FitDependencies,
    rule: IncidentRule,
    index: number,
    { rules, defaults }: HealthSettings['incidents'],
): readonly Found[] {
    const path = `incidents.rules[${index}]`
    const found: Found[] = []
    if (rule.name.trim() === '')
        found.push({
            path: `${path}.name`,
            message: 'The rule has no name.',
            fix: 'Give it a name that tells it from the others.',
        })
    if (rule.id === '' || rules.findIndex(({ id }) => id === rule.id) !== index)
        found.push({
            path: `${path}.id`,
            message: 'Another rule has the same ID, or there is none.',
            fix: 'Reload the page and add the rule again.',
        })
    if (!rule.then.create) return found
    const { category } = decidedValues(rule, defaults)
    return [...found, ...valueProblems(deps, `${path}.then`, rule.then, category)]
}

function mappingProblems(deps: FitDependencies, mapping: FieldMapping, path: string): readonly Found[] {
    const field = deps.incidentFields.field(mapping.field)
    const unfit = whyNotMapped(field, mapping.field)
    if (unfit !== undefined || !field)
        return [{ path: `${path}.field`, message: unfit ?? '', fix: 'Choose another field.' }]
    if (mapping.kind === 'choice') {
        const values = [
            ...Object.keys(mapping.values).map(
                (key) => [`values.${key}`, mapping.values[key] ?? ''] as const,
            ),
            ['otherwise', mapping.otherwise] as const,
        ]
        return values.flatMap(([key, value]) => {
            const message = whyNot(deps, mapping.field, value, '')
            return message === undefined ? [] : [{ path: `${path}.${key}`, message, fix: CHOOSE_ANOTHER }]
        })
    }
    const unknown = unknownPlaceholders(mapping.template)
    if (unknown.length > 0)
        return [
            {
                path: `${path}.template`,
                message: 'Nothing is known that fills {0}.',
                parameters: [unknown.join(', ')],
                fix: 'Choose one of the placeholders that the page lists.',
            },
        ]
    const isText = !field.hasChoices && field.reference === '' && field.type !== 'integer'
    if (hasPlaceholders(mapping.template))
        return isText
            ? []
            : [
                  {
                      path: `${path}.template`,
                      message:
                          'A field that is no text takes a fixed value, or a value by classification, status, origin or service.',
                      fix: 'Take the placeholders out, or map its values.',
                  },
              ]
    const message = whyNot(deps, mapping.field, mapping.template, '')
    return message === undefined ? [] : [{ path: `${path}.template`, message, fix: CHOOSE_ANOTHER }]
}

function fieldMapProblems(deps: FitDependencies, fieldMap: readonly FieldMapping[]): readonly Found[] {
    const found = fieldMap.flatMap((mapping, index) => {
        const path = `incidents.fieldMap[${index}]`
        const isSecond = fieldMap.findIndex(({ field }) => field === mapping.field) !== index
        return isSecond
            ? [
                  {
                      path: `${path}.field`,
                      message: 'Two mappings fill this field.',
                      fix: 'Remove one of them.',
                  },
              ]
            : mappingProblems(deps, mapping, path)
    })
    if (fieldMap.some(({ field }) => field === 'short_description')) return found
    return [
        ...found,
        {
            path: 'incidents.fieldMap',
            message: 'Nothing fills the short description.',
            fix: 'Map the field short_description, for example to the title.',
        },
    ]
}

function resolutionProblems(deps: FitDependencies, code: string): readonly Found[] {
    const path = 'incidents.resolutionCode'
    const found: Found[] = []
    if (code === '')
        found.push({
            path,
            message: 'The resolution code is missing.',
            fix: 'Choose one of the resolution codes of this instance.',
        })
    const message = whyNot(deps, 'close_code', code, '')
    if (message !== undefined)
        found.push({ path, message, fix: 'Choose one of the resolution codes of this instance.' })
    if (whyNot(deps, 'state', RESOLVED_STATE, '') !== undefined)
        found.push({
            path: 'incidents.resolve',
            message: 'Incident has no state Resolved (6) on this instance.',
            fix: 'Leave resolving switched off.',
        })
    return found
}

/** What does not fit this instance as it is now; what concerns a switch that is on blocks saving. */
export function settingsProblems(
    deps: ProblemDependencies,
    settings: HealthSettings,
): readonly SettingsProblem[] {
    const { incidents, outages } = settings
    const creates = incidents.create || outages.enabled
    const shown = (blocks: boolean, found: readonly Found[]): readonly SettingsProblem[] =>
        found.map(({ path, message, fix, parameters }) => ({
            path,
            message: deps.user.translate(message, parameters),
            fix: deps.user.translate(fix),
            blocks,
        }))
    return [
        ...(creates ? shown(true, missingDefaults(incidents.defaults)) : []),
        ...shown(
            creates,
            valueProblems(deps, 'incidents.defaults', incidents.defaults, incidents.defaults.category),
        ),
        ...incidents.rules.flatMap((rule, index) =>
            shown(creates && rule.active, ruleProblems(deps, rule, index, incidents)),
        ),
        ...shown(creates, fieldMapProblems(deps, incidents.fieldMap)),
        ...(incidents.resolve || creates
            ? shown(incidents.resolve, resolutionProblems(deps, incidents.resolutionCode))
            : []),
    ]
}
