import {
    CHOICE_SOURCES,
    CLASSIFICATIONS,
    DEFAULT_SETTINGS,
    NO_VALUES,
    ORIGINS,
    type FieldMapping,
    type HealthSettings,
    type IncidentRule,
    type IncidentValues,
} from './health-settings.ts'
import { DocumentReader } from '../../document-reader.ts'
import { isObject, type Json } from '../../json.ts'

const MOST_RULES = 100
const MOST_MAPPINGS = 40
const MOST_LISTED = 200
const LONGEST_TEMPLATE = 4000

const VALUE_KEYS = Object.keys(NO_VALUES) as (keyof IncidentValues)[]

function readValues(reader: DocumentReader, from: Json, path: string): IncidentValues {
    const values: Record<string, string> = {}
    for (const key of VALUE_KEYS) values[key] = reader.text(from[key], `${path}.${key}`, '')
    return values as unknown as IncidentValues
}

function readRule(reader: DocumentReader, value: unknown, path: string): IncidentRule {
    const rule = reader.object(value, path, ['id', 'name', 'active', 'when', 'then'])
    const when = reader.object(rule['when'], `${path}.when`, [
        'services',
        'classifications',
        'origins',
        'statuses',
    ])
    const then = reader.object(rule['then'], `${path}.then`, [...VALUE_KEYS, 'create'])
    const texts = (key: string): string[] =>
        reader.list(when[key], `${path}.when.${key}`, MOST_LISTED, (item, at) => reader.text(item, at, ''))
    const words = <T extends string>(key: string, known: readonly T[]): T[] =>
        reader.list(when[key], `${path}.when.${key}`, known.length, (item, at) =>
            reader.oneOf(item, at, known, known[0] as T),
        )
    return {
        id: reader.text(rule['id'], `${path}.id`, '', 40),
        name: reader.text(rule['name'], `${path}.name`, '', 100),
        active: reader.flag(rule['active'], `${path}.active`, false),
        when: {
            services: texts('services'),
            classifications: words('classifications', CLASSIFICATIONS),
            origins: words('origins', ORIGINS),
            statuses: texts('statuses'),
        },
        then: {
            create: reader.flag(then['create'], `${path}.then.create`, false),
            ...readValues(reader, then, `${path}.then`),
        },
    }
}

function readMapping(reader: DocumentReader, value: unknown, path: string): FieldMapping {
    const kind = isObject(value) && value['kind'] === 'choice' ? 'choice' : 'text'
    const keys =
        kind === 'choice' ? ['kind', 'field', 'by', 'values', 'otherwise'] : ['kind', 'field', 'template']
    const mapping = reader.object(value, path, keys)
    reader.oneOf(mapping['kind'], `${path}.kind`, ['text', 'choice'], 'text')
    const field = reader.text(mapping['field'], `${path}.field`, '', 80)
    if (kind === 'text')
        return {
            kind,
            field,
            template: reader.text(mapping['template'], `${path}.template`, '', LONGEST_TEMPLATE),
        }
    const given = mapping['values']
    const values: Record<string, string> = {}
    if (!isObject(given) || Object.keys(given).length > MOST_LISTED) reader.wrong.push(`${path}.values`)
    else
        for (const key of Object.keys(given))
            values[key] = reader.text(given[key], `${path}.values.${key}`, '')
    return {
        kind,
        field,
        by: reader.oneOf(mapping['by'], `${path}.by`, CHOICE_SOURCES, 'classification'),
        values,
        otherwise: reader.text(mapping['otherwise'], `${path}.otherwise`, ''),
    }
}

/**
 * Reads a settings document. `wrong` names every place that cannot be understood, never what stands there; such a place
 * has its default in `settings`. What a client sends must have none; what is stored is read as far as it goes, since an
 * older version of the app may have written it.
 */
export function parseHealthSettings(value: unknown): {
    readonly settings: HealthSettings
    readonly wrong: readonly string[]
} {
    const reader = new DocumentReader()
    const all = reader.object(value, 'settings', ['incidents', 'outages', 'learning', 'writesPerRun'])
    const incidents = reader.object(all['incidents'], 'incidents', Object.keys(DEFAULT_SETTINGS.incidents))
    const outages = reader.object(all['outages'], 'outages', Object.keys(DEFAULT_SETTINGS.outages))
    const learning = reader.object(all['learning'], 'learning', Object.keys(DEFAULT_SETTINGS.learning))
    const defaults = DEFAULT_SETTINGS
    const fieldMap = reader.list(incidents['fieldMap'], 'incidents.fieldMap', MOST_MAPPINGS, (item, path) =>
        readMapping(reader, item, path),
    )
    const settings: HealthSettings = {
        incidents: {
            create: reader.flag(incidents['create'], 'incidents.create', false),
            resolve: reader.flag(incidents['resolve'], 'incidents.resolve', false),
            resolutionCode: reader.text(
                incidents['resolutionCode'],
                'incidents.resolutionCode',
                defaults.incidents.resolutionCode,
            ),
            defaults: readValues(
                reader,
                reader.object(incidents['defaults'], 'incidents.defaults', VALUE_KEYS),
                'incidents.defaults',
            ),
            rules: reader.list(incidents['rules'], 'incidents.rules', MOST_RULES, (item, path) =>
                readRule(reader, item, path),
            ),
            fieldMap: Array.isArray(incidents['fieldMap']) ? fieldMap : defaults.incidents.fieldMap,
            since: reader.number(incidents['since'], 'incidents.since', 0, 0, 8.64e15),
        },
        outages: {
            enabled: reader.flag(outages['enabled'], 'outages.enabled', false),
            automatic: reader.flag(outages['automatic'], 'outages.automatic', false),
            fromIncidents: reader.whole(
                outages['fromIncidents'],
                'outages.fromIncidents',
                defaults.outages.fromIncidents,
                2,
                1000,
            ),
            minimumScore: reader.number(
                outages['minimumScore'],
                'outages.minimumScore',
                defaults.outages.minimumScore,
                0.5,
                1,
            ),
            resolveChildren: reader.flag(outages['resolveChildren'], 'outages.resolveChildren', false),
        },
        learning: {
            on: reader.flag(learning['on'], 'learning.on', defaults.learning.on),
            since: reader.number(learning['since'], 'learning.since', 0, 0, 8.64e15),
        },
        writesPerRun: reader.whole(all['writesPerRun'], 'writesPerRun', defaults.writesPerRun, 1, 1000),
    }
    return { settings, wrong: reader.wrong }
}
