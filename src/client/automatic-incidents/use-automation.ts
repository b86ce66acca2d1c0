import type {
    AutomationChoices,
    AutomationPage,
} from '../../server/service-health/settings/automation-page.ts'
import type { HealthSettings } from '../../server/service-health/settings/health-settings.ts'
import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import type { SettingsActions, SettingsPage, SettingsSession } from '../shared/settings-session.ts'
import { useSettings } from '../shared/use-settings.ts'
import { numberProblems } from './number-limits.ts'
import { OF_SERVER } from './of-server.ts'
import { readChoices, readPage, saveSettings } from './requests.ts'

interface More {
    readonly choices: AutomationChoices | null
    readonly includeOpen: boolean
}

export type AutomationSession = SettingsSession<AutomationPage, HealthSettings> & More

export interface AutomationActions extends SettingsActions {
    includeOpen(wanted: boolean): void
    judge(of: HealthSettings, problems: readonly SettingsProblem[]): void
}

const PAGE: SettingsPage<AutomationPage, HealthSettings, More> = {
    keptUnder: 'x_mioms_m365_assis.automatic_incidents.1',
    changed: 'SETTINGS_CHANGED',
    ofServer: OF_SERVER,
    more: { choices: null, includeOpen: false },
    anew: { includeOpen: false },
    settingsOf: ({ settings }) => settings,
    read: readPage,
    readMore: async () => {
        const answer = await readChoices()
        return answer.ok ? { ok: true, value: { choices: answer.value } } : answer
    },
    save: ({ revision }, settings, { includeOpen }) => saveSettings({ revision, settings, includeOpen }),
    problemsOf: (settings, { texts }) => numberProblems(settings, texts),
}

/** The page's whole state, and what a person can do to it. */
export function useAutomation(): {
    readonly session: AutomationSession
    readonly actions: AutomationActions
} {
    const { session, actions, current, update } = useSettings(PAGE)
    return {
        session,
        actions: {
            ...actions,
            includeOpen: (includeOpen) => update({ includeOpen, isSaved: false }),
            judge: (of, problems) => {
                // A refusal stays a refusal until all that was wrong is mended.
                const isRefusal =
                    current.current.judgement?.isRefusal === true && problems.some((one) => one.blocks)
                update({ judgement: { of, problems, isRefusal } })
            },
        },
    }
}
