import type { SettingsChange } from '../../settings-pages/settings-history.ts'
import type { SettingsProblem } from '../../settings-pages/settings-problem.ts'
import type { IssueIncidentState } from '../issue-incident.ts'
import type { LearningView } from '../learning/learning-view.ts'
import type { JobRunView } from '../page/service-health-page.ts'
import type { AutomationTexts } from './automation-texts.ts'
import type { ChoiceSource, FieldMapping, HealthSettings, TemplateValue } from './health-settings.ts'

/** `GET /automation/settings`. Sentences come translated. */
export interface AutomationPage {
    /** 0: nobody has saved anything yet. */
    readonly revision: number
    /** Null while nobody has. `by` is a name, empty when the user is gone. */
    readonly changed: { readonly by: string; readonly at: number } | null
    readonly settings: HealthSettings
    /** What does not fit this instance as it is now. */
    readonly problems: readonly SettingsProblem[]
    /** Names of the groups and users that the settings hold, by sys_id. */
    readonly names: Readonly<Record<string, string>>
    /** Who the job runs as: owner of all that it writes. */
    readonly runAs: JobOwner
    /** Open issues that would get an incident now if all that are open were included, rules applied. */
    readonly openWithoutIncident: number
    /** Rows of issue_incident by state. */
    readonly incidents: Readonly<Record<IssueIncidentState, number>>
    readonly learning: LearningView
    /** Newest first. */
    readonly history: readonly SettingsChange[]
    /** The newest runs of the job that works on incidents, newest first. */
    readonly runs: readonly JobRunView[]
    /** A tenant is connected; without one there is nothing to work on. */
    readonly isConnected: boolean
    /** `toAutomationTexts(user)` */
    readonly texts: AutomationTexts
    readonly user: { readonly language: string; readonly timeZone: string }
    /** The instance's time in ISO 8601: ages are counted from it. */
    readonly answeredAt: string
}

export interface JobOwner {
    /** Empty: the job has no "Run as" and runs as the system. */
    readonly userId: string
    readonly name: string
    readonly isActive: boolean
    /** Page of the scheduled job, where "Run as" is changed. */
    readonly jobUrl: string
}

/** Body of `PUT /automation/settings`. */
export interface SaveSettings {
    /** The one that the page showed. Another one is saved by now: 409 SETTINGS_CHANGED. */
    readonly revision: number
    /** `incidents.since` is the server's business: what a client sends there is not looked at. */
    readonly settings: HealthSettings
    /** With creating switched on: what is open already gets an incident too. */
    readonly includeOpen?: boolean
}

/** Answer of `PUT /automation/settings`: 200 also when nothing was saved because of `problems` that block. */
export interface SaveOutcome {
    readonly saved: boolean
    /** Of what was sent. */
    readonly problems: readonly SettingsProblem[]
    /** What is saved now. */
    readonly page: AutomationPage
}

/** `GET /automation/choices`: what this instance has to choose from. */
export interface AutomationChoices {
    readonly categories: readonly Choice[]
    readonly subcategories: readonly (Choice & { readonly category: string })[]
    readonly impacts: readonly Choice[]
    readonly urgencies: readonly Choice[]
    readonly resolutionCodes: readonly Choice[]
    /** Fields of incident that the field map may fill. */
    readonly fields: readonly (Choice & {
        readonly type: string
        readonly choices: readonly Choice[]
    })[]
    /** What an issue may be, by what a rule or a choice asks for; services are those that issues were read of. */
    readonly sources: Readonly<Record<ChoiceSource, readonly Choice[]>>
    /** How a field can be filled: `text`, or by one of the sources. */
    readonly fillings: readonly (Choice & { readonly value: ChoiceSource | 'text' })[]
    readonly templateValues: readonly (Choice & { readonly value: TemplateValue })[]
    /** `DOCUMENTED_FIELD_MAP`, to go back to. */
    readonly documentedFieldMap: readonly FieldMapping[]
}

export interface Choice {
    readonly value: string
    readonly label: string
}

/** Body of `POST /automation/preview`. */
export interface PreviewRequest {
    readonly settings: HealthSettings
    /** sys_id of an issue; absent: the one that began last. */
    readonly issue?: string
}

/** Answer of `POST /automation/preview`: made by what creates the incident. Nothing is written. */
export interface IncidentPreview {
    /** Issues to choose from, newest first. */
    readonly issues: readonly { readonly sysId: string; readonly id: string; readonly title: string }[]
    /** The issue that this is about; null: none was read yet, an example stands in. */
    readonly issue: string | null
    /** The rule that fits; null: none, the defaults apply. */
    readonly rule: { readonly id: string; readonly name: string } | null
    /** False: the rule says that such issues get no incident. */
    readonly creates: boolean
    readonly fields: readonly {
        readonly field: string
        readonly label: string
        readonly value: string
        /** The value as the form shows it. */
        readonly display: string
    }[]
    /** Values that this instance does not take: the incident would be created without them. */
    readonly leftOut: readonly LeftOutValue[]
    readonly problems: readonly SettingsProblem[]
    /** The work note of the issue's newest post; null: it has none. */
    readonly note: string | null
    /** The note that the incident is resolved with when Microsoft resolves the issue. */
    readonly resolution: string
}

export interface LeftOutValue {
    readonly field: string
    readonly label: string
    readonly value: string
    readonly why: string
}
