import type { FieldChoice } from '../../ports.ts'
import { ok, type Result } from '../../result.ts'
import { classificationWords, LASTING_STATUSES, originWords, statusWords } from '../issue-words.ts'
import type { AutomationChoices, Choice } from './automation-page.ts'
import { whyNotMapped } from './field-fit.ts'
import {
    CHOICE_SOURCES,
    CLASSIFICATIONS,
    DOCUMENTED_FIELD_MAP,
    ORIGINS,
    TEMPLATE_VALUES,
    type TemplateValue,
} from './health-settings.ts'
import type { AutomationDependencies } from './read-automation.ts'

const plain = (choices: readonly FieldChoice[]): readonly Choice[] =>
    choices.map(({ value, label }) => ({ value, label }))

/** Only here there is room to say what the origin "customer" means. */
const OWN_ENVIRONMENT = 'Your environment: issues that require action by you'
const FILLINGS = ['text', ...CHOICE_SOURCES] as const
const FILLING_WORDS: Readonly<Record<(typeof FILLINGS)[number], string>> = {
    text: 'Text',
    classification: 'A choice by type',
    status: 'A choice by state',
    origin: 'A choice by origin',
    service: 'A choice by service',
}
const VALUE_WORDS: Readonly<Record<TemplateValue, string>> = {
    title: 'Title',
    id: 'ID',
    service: 'Service',
    feature: 'Feature',
    classification: 'Type',
    origin: 'Origin',
    status: 'State',
    impact: 'User impact',
    start: 'Start',
    end: 'End',
    lastUpdate: 'Time of the last update',
    lastUpdateText: 'Text of the last update',
    nextUpdate: 'Next update',
    tenant: 'Tenant',
}

const said = <T extends string>(
    user: Pick<AutomationDependencies['user'], 'translate'>,
    values: readonly T[],
    words: (value: T) => string,
): readonly (Choice & { readonly value: T })[] =>
    values.map((value) => ({ value, label: user.translate(words(value)) }))

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
        sources: {
            classification: said(user, CLASSIFICATIONS, classificationWords),
            status: said(user, LASTING_STATUSES, statusWords),
            origin: said(user, ORIGINS, (origin) =>
                origin === 'customer' ? OWN_ENVIRONMENT : originWords(origin),
            ),
            service: issues.services().map((name) => ({ value: name, label: name })),
        },
        fillings: said(user, FILLINGS, (filling) => FILLING_WORDS[filling]),
        templateValues: said(user, TEMPLATE_VALUES, (value) => VALUE_WORDS[value]),
        documentedFieldMap: DOCUMENTED_FIELD_MAP,
    })
}
