/** Answers of `/operations/configuration`. Pages import these types and nothing else of the server. */
import type { SettingsProblem } from '../../settings-pages/settings-problem.ts'
import type { ConfiguredKind, Tier } from '../operation-kind.ts'
import type { OperationSettings } from '../operation-settings.ts'

/** `GET /operations/configuration`: Manage user operations, for admins. Sentences come translated. */
export interface OperationsConfigurationView {
    /** 0: nobody has saved anything. */
    readonly revision: number
    /** Null: nobody has saved anything. `by` is a name, empty when the user is gone. */
    readonly changed: { readonly by: string; readonly at: string } | null
    readonly settings: OperationSettings
    readonly problems: readonly SettingsProblem[]
    /** What Setup lacks for user operations; null: it is complete. */
    readonly setup: { readonly message: string; readonly fix: string } | null
    readonly kinds: readonly {
        readonly kind: ConfiguredKind
        readonly label: string
        /** The least that an admin may choose. */
        readonly leastTier: Tier
        /** Why none can be done, although it may be switched on: what it lacks at Microsoft; null: nothing that is known. */
        readonly blocked: { readonly message: string; readonly fix: string } | null
    }[]
    /** Names of the groups and people in the settings, by sys_id. */
    readonly names: Readonly<Record<string, string>>
    /** Newest first. */
    readonly history: readonly {
        readonly revision: number
        readonly by: string
        readonly at: string
        readonly changed: readonly string[]
    }[]
    /** The statement of what is received and what leaves. */
    readonly dataExchange: { readonly receives: readonly string[]; readonly sends: readonly string[] }
    readonly user: { readonly language: string; readonly timeZone: string }
    /** The instance's time in ISO 8601. */
    readonly answeredAt: string
}

/** Answer of `PUT /operations/configuration`, body `{ revision, settings }`. */
export interface OperationsConfigurationOutcome {
    readonly saved: boolean
    /** Of what was sent. */
    readonly problems: readonly SettingsProblem[]
    /** What is saved now. */
    readonly page: OperationsConfigurationView
}
