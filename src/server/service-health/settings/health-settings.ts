/** What an admin decides about automatic incidents and outages. Off until somebody switches it on. */
export interface HealthSettings {
    readonly incidents: IncidentSettings
    readonly outages: OutageSettings
    readonly learning: LearningSettings
    /** Incidents written in one run of the job, over all its steps: each write runs the customer's rules and mails. */
    readonly writesPerRun: number
}

export interface IncidentSettings {
    readonly create: boolean
    readonly resolve: boolean
    /** A value of incident.close_code. */
    readonly resolutionCode: string
    /** Where no rule fits. */
    readonly defaults: IncidentValues
    /** The first active one that fits wins. */
    readonly rules: readonly IncidentRule[]
    readonly fieldMap: readonly FieldMapping[]
    /**
     * Issues that Microsoft changed since then get an incident; 0: all that are open. The server sets it when creating
     * is switched on, so that the switch alone makes no incident for what is open already.
     */
    readonly since: number
}

export interface OutageSettings {
    readonly enabled: boolean
    /** Links by itself from so many open incidents of one issue on. */
    readonly automatic: boolean
    readonly fromIncidents: number
    /** Of the match, 0 to 1. */
    readonly minimumScore: number
    readonly resolveChildren: boolean
}

/** Whether agents' decisions adjust matching. */
export interface LearningSettings {
    readonly on: boolean
    /** Earlier decisions do not count; 0: all do. Never later than the saving. */
    readonly since: number
}

/** sys_ids and choice values of this instance; empty: left to the field map or to the instance. */
export interface IncidentValues {
    readonly assignmentGroup: string
    readonly assignedTo: string
    readonly category: string
    readonly subcategory: string
    readonly impact: string
    readonly urgency: string
}

export interface IncidentRule {
    readonly id: string
    readonly name: string
    readonly active: boolean
    /** An empty list stands for all. */
    readonly when: {
        readonly services: readonly string[]
        readonly classifications: readonly Classification[]
        readonly origins: readonly Origin[]
        readonly statuses: readonly string[]
    }
    readonly then: IncidentValues & {
        /** False: such issues get no incident. */
        readonly create: boolean
    }
}

export type Classification = 'incident' | 'advisory'
/** serviceHealthOrigin; customer: an issue in the customer's own environment that asks for action. */
export type Origin = 'microsoft' | 'thirdParty' | 'customer'

/** What fills one field of the incident. */
export type FieldMapping =
    /** Text with placeholders of `TEMPLATE_VALUES` in braces; without any it is a fixed value. */
    | { readonly kind: 'text'; readonly field: string; readonly template: string }
    /** A choice that follows from the issue. */
    | {
          readonly kind: 'choice'
          readonly field: string
          readonly by: ChoiceSource
          /** Value of the field by value of the issue. */
          readonly values: Readonly<Record<string, string>>
          readonly otherwise: string
      }

export type ChoiceSource = 'classification' | 'status' | 'origin' | 'service'

export const CHOICE_SOURCES: readonly ChoiceSource[] = ['classification', 'status', 'origin', 'service']
export const CLASSIFICATIONS: readonly Classification[] = ['incident', 'advisory']
export const ORIGINS: readonly Origin[] = ['microsoft', 'thirdParty', 'customer']

/** What a template may name. */
export const TEMPLATE_VALUES = [
    'title',
    'id',
    'service',
    'feature',
    'classification',
    'origin',
    'status',
    'impact',
    'start',
    'end',
    'lastUpdate',
    'lastUpdateText',
    'nextUpdate',
    'tenant',
] as const
export type TemplateValue = (typeof TEMPLATE_VALUES)[number]

export const NO_VALUES: IncidentValues = {
    assignmentGroup: '',
    assignedTo: '',
    category: '',
    subcategory: '',
    impact: '',
    urgency: '',
}

/** The code that Microsoft's own app resolved with. */
export const DOCUMENTED_RESOLUTION_CODE = 'Closed/Resolved by Caller'

/**
 * The documented mapping: Title → Short Description, Issue type → Impact, Status → Urgency, all other fields →
 * Description.
 * @see https://learn.microsoft.com/microsoft-365/admin/manage/servicenow-incidents
 */
export const DOCUMENTED_FIELD_MAP: readonly FieldMapping[] = [
    { kind: 'text', field: 'short_description', template: '{title}' },
    {
        kind: 'text',
        field: 'description',
        template: [
            'Microsoft 365 service health incident {id}',
            '',
            'Service: {service}',
            'Feature: {feature}',
            'Type: {classification}',
            'Status: {status}',
            'Origin: {origin}',
            'Tenant: {tenant}',
            'Start: {start}',
            'Next update: {nextUpdate}',
            '',
            'User impact: {impact}',
        ].join('\n'),
    },
    {
        kind: 'choice',
        field: 'impact',
        by: 'classification',
        values: { incident: '1', advisory: '3' },
        otherwise: '2',
    },
    {
        kind: 'choice',
        field: 'urgency',
        by: 'status',
        values: {
            serviceInterruption: '1',
            serviceDegradation: '2',
            investigating: '2',
            restoringService: '2',
            extendedRecovery: '3',
            verifyingService: '3',
            investigationSuspended: '3',
        },
        otherwise: '3',
    },
]

export const DEFAULT_SETTINGS: HealthSettings = {
    incidents: {
        create: false,
        resolve: false,
        resolutionCode: DOCUMENTED_RESOLUTION_CODE,
        defaults: NO_VALUES,
        rules: [],
        fieldMap: DOCUMENTED_FIELD_MAP,
        since: 0,
    },
    outages: {
        enabled: false,
        automatic: false,
        fromIncidents: 5,
        minimumScore: 0.9,
        resolveChildren: false,
    },
    learning: { on: true, since: 0 },
    writesPerRun: 50,
}
