/**
 * What the Setup wizard shows: the answers of `/api/x_mioms_m365_assis/v1/setup/…`. Pages import these types and
 * nothing else of the server. All sentences are in the user's language; times are ISO 8601 in UTC.
 */
import type { WhoFixes } from '../errors.ts'
import type { BackendId } from '../support-cases/backends/definitions.ts'
import type { CheckGroup, CheckStatus } from './check.ts'
import type { Feature, SetupType } from './setup-choices.ts'
import type { EnterAction, OutboundProfile, SetupEntries, SetupStep } from './setup-state.ts'

/** `GET /setup/wizard` */
export interface Wizard {
    readonly revision: number
    readonly position: SetupStep
    readonly hasAgreed: boolean
    readonly withoutSetup: boolean
    readonly completedAt: string | null
    /** Entries differ from what features run on: they take effect with the next Complete. */
    readonly hasPendingChanges: boolean
    readonly lastChange: { readonly at: string; readonly by: string } | null
    /** What the answers decide; null while one is missing. */
    readonly setupType: SetupType | null
    /** What each set-up gives and needs, for the page that asks. */
    readonly setupTypes: readonly SetupTypeCard[]
    /** The chosen features that this set-up gives. */
    readonly features: readonly Feature[]
    readonly entries: SetupEntries
    readonly secretExpiresOn: string
    readonly steps: readonly WizardStep[]
    readonly choices: WizardChoices
    readonly texts: PageTexts
    /** What to do when the instance does not let the app change the incident form. */
    readonly formByHand: GuideSection
    /** The same for the related list of cases. */
    readonly casesListByHand: GuideSection
    /**
     * This instance, and the name it was set up under (null: never completed). Where the two differ it is a clone, and
     * nothing is sent until an admin confirms it.
     */
    readonly instance: { readonly name: string; readonly setUpAs: string | null }
    readonly user: { readonly language: string; readonly timeZone: string; readonly isAdmin: boolean }
    readonly answeredAt: string
}

/** What the page says of the whole setup, and what it calls the groups of checks. */
export interface PageTexts extends Readonly<Record<CheckGroup, string>> {
    readonly clone: string
    readonly cloneFix: string
    readonly pending: string
    readonly pendingFix: string
    readonly without: string
    readonly withoutGives: string
    readonly withoutKeeps: string
    readonly withoutStops: string
    readonly noProvider: string
    readonly noProviderFix: string
    readonly entered: string
    readonly setAside: string
    readonly withoutOnly: string
    readonly noCases: string
    readonly validated: string
    readonly selectNext: string
    readonly saved: string
    readonly earlierFirst: string
    readonly testFailed: string
    readonly testPassed: string
    readonly complete: string
    readonly confirmClone: string
    readonly discardYes: string
    readonly putBack: string
    readonly goWithout: string
    readonly running: string
    readonly lastSaved: string
    readonly test: string
    readonly readAgain: string
    readonly showSaved: string
    readonly keepChanges: string
    readonly setUpOn: string
    readonly thisInstance: string
    readonly yourSetUp: string
    readonly threeSetUps: string
    readonly finishLater: string
    /** A day that the browser itself keeps to itself: the page cannot send it. */
    readonly noSuchDay: string
}

export interface SetupTypeCard {
    readonly type: SetupType
    readonly title: string
    /** In the guide's words, such as "Microsoft service request". */
    readonly features: readonly string[]
    readonly needs: readonly string[]
}

export interface WizardStep {
    readonly step: SetupStep
    /** "Step - 1" to "Step - 6" of the guide; null for the pages before. */
    readonly number: number | null
    readonly title: string
    readonly status: 'done' | 'current' | 'open' | 'skipped'
    /** May the wizard go there now? */
    readonly isReachable: boolean
    /** "ServiceNow admin", "Microsoft Entra admin", … */
    readonly whoActs: string
    readonly why: string
    /** What to do elsewhere before the boxes can be filled, and what to know. */
    readonly guide: readonly GuideSection[]
    /** By the names that `entries` gives them; answers to choose from as `field.answer`. */
    readonly fields: Readonly<Record<string, FieldText>>
    readonly problems: readonly FieldProblem[]
    readonly checks: readonly CheckView[]
}

/** A field as the page shows it; the description may be empty. */
export interface FieldText {
    readonly label: string
    readonly description: string
}

export interface GuideSection {
    readonly title: string
    readonly whoActs: string | null
    readonly items: readonly GuideItem[]
}

export type GuideItem =
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'warning'; readonly text: string }
    | { readonly kind: 'link'; readonly text: string; readonly url: string }
    /** A value to copy, exactly. `note` says where it belongs, or that it is not used. */
    | { readonly kind: 'value'; readonly label: string; readonly value: string; readonly note: string }
    /** A secret that is never shown: which one goes where. */
    | { readonly kind: 'secret'; readonly label: string; readonly note: string }

export interface FieldProblem {
    readonly field: string
    readonly message: string
    readonly fix: string
}

export interface CheckView {
    readonly id: string
    readonly title: string
    readonly group: CheckGroup
    readonly feature: string
    readonly step: SetupStep | null
    readonly isRequired: boolean
    /** not-run also for a result of other entries. */
    readonly status: CheckStatus
    readonly message: string
    readonly fix: string
    readonly whoFixes: WhoFixes
    readonly link: { readonly text: string; readonly url: string } | null
    readonly code: string | null
    readonly correlationId: string | null
    readonly ranAt: string | null
    readonly since: string | null
}

/** What the steps choose from. */
export interface WizardChoices {
    readonly providers: readonly {
        readonly sysId: string
        readonly name: string
        readonly clientId: string
        readonly tokenUrl: string
    }[]
    readonly inboundClients: readonly {
        readonly sysId: string
        readonly name: string
        readonly clientId: string
        readonly isOidc: boolean
        readonly isActive: boolean
    }[]
    /** The integration user that is chosen; others are found by `GET /setup/users?query=`. */
    readonly integrationUser: PersonView | null
    /** Ways to Microsoft; their texts are those of `supportBackend.<id>`. callsService: it has a base URL. */
    readonly backends: readonly { readonly id: BackendId; readonly callsService: boolean }[]
    /** Groups of checks that apply, in the order in which a page runs them. */
    readonly checkGroups: readonly CheckGroup[]
    readonly profiles: readonly OutboundProfile[]
}

export interface PersonView {
    readonly sysId: string
    readonly name: string
    readonly userId: string
}

/** `GET /setup/users?query=`: active users by name or User ID; no mail addresses. */
export interface FoundUsers {
    readonly users: readonly PersonView[]
}

/** Body of `POST /setup/wizard/actions`: all or nothing up to the first refusal, which is told. */
export interface WizardActions {
    /** The revision that the page showed: a newer one answers 409 SETUP_CHANGED. */
    readonly revision: number
    readonly actions: readonly WizardAction[]
}

export type WizardAction =
    | {
          readonly kind:
              | 'agree'
              | 'continue-without-setup'
              | 'next'
              | 'complete'
              | 'confirm-instance'
              | 'discard-changes'
      }
    | { readonly kind: 'go-to'; readonly step: SetupStep }
    | { readonly kind: 'enter-secret-expiry'; readonly on: string }
    | EnterAction

/** Answer of `POST /setup/wizard/actions`: what was entered is saved even when a later action was refused. */
export interface WizardOutcome {
    readonly wizard: Wizard
    readonly refusal: {
        readonly step: SetupStep
        readonly problems: readonly FieldProblem[]
        /** Ids of the checks that stand in the way. */
        readonly checks: readonly string[]
    } | null
}

/** Answer of `POST /setup/checks` with `{"group": …}`, and of `GET /setup/checks`. */
export interface CheckViews {
    readonly checks: readonly CheckView[]
    readonly answeredAt: string
}
