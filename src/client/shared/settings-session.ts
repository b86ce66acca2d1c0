import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import type { Answer } from './api.ts'
import type { Failure } from './failure.ts'
import type { Judgement } from './judgement.ts'
import { NO_DRAFTS, type Drafts } from './settings-drafts.ts'

/** What every page of settings is answered. */
export interface SettingsAnswer {
    /** 0: nobody has saved anything. */
    readonly revision: number
    readonly problems: readonly SettingsProblem[]
    /** The instance's time in ISO 8601. */
    readonly answeredAt: string
}

export interface SettingsSession<Page, Settings> {
    readonly page: Page | null
    /** Milliseconds that the instance's clock is ahead of the browser's. */
    readonly clockOffset: number
    readonly drafts: Drafts
    /** What was entered, while what is saved is shown in its place. */
    readonly setAside: Drafts | null
    /** Names of groups and users that were chosen here. */
    readonly names: Readonly<Record<string, string>>
    readonly judgement: Judgement<Settings> | null
    readonly failure: Failure | null
    /** Somebody else saved first: our server's words, or null when it showed otherwise. */
    readonly conflict: { readonly message: string | null } | null
    readonly isBusy: boolean
    readonly isSaved: boolean
    /** Drafts of before a reload are shown. */
    readonly isRestored: boolean
}

export const START: SettingsSession<never, never> = {
    page: null,
    clockOffset: 0,
    drafts: NO_DRAFTS,
    setAside: null,
    names: {},
    judgement: null,
    failure: null,
    conflict: null,
    isBusy: false,
    isSaved: false,
    isRestored: false,
}

export interface SettingsActions {
    read(): void
    edit(path: string, value: unknown): void
    name(sysId: string, name: string): void
    save(): void
    discard(): void
    showWhatIsSaved(): void
    putBack(): void
}

/** What tells one page of settings from another. `More` is what it keeps in its session beside. */
export interface SettingsPage<Page extends SettingsAnswer, Settings, More extends object> {
    /** Key in the session storage. */
    readonly keptUnder: string
    /** Code of the error that says that somebody else saved first. */
    readonly changed: string
    /** Path of what no page enters. */
    readonly ofServer: string
    readonly more: More
    /** What saving and discarding put back. */
    readonly anew?: Partial<More>
    /** What is saved, with a place for every field. */
    settingsOf(page: Page): Settings
    read(): Promise<Answer<Page>>
    /** What the page needs beside, once. */
    readMore?(): Promise<Answer<Partial<More>>>
    save(
        page: Page,
        settings: Settings,
        more: More,
    ): Promise<
        Answer<{
            readonly saved: boolean
            readonly problems: readonly SettingsProblem[]
            readonly page: Page
        }>
    >
    /** What can be told without asking the server. */
    problemsOf(settings: Settings, page: Page): readonly SettingsProblem[]
}
