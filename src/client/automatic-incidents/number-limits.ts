import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import type { AutomationTexts } from '../../server/service-health/settings/automation-texts.ts'
import type { HealthSettings } from '../../server/service-health/settings/health-settings.ts'
import { valueAt, withValue } from '../shared/settings-path.ts'

interface Limits {
    readonly path: string
    readonly least: number
    readonly most: number
    readonly wrong: keyof AutomationTexts
}

/** What the server takes; a test holds both to the same. */
export const LIMITS: readonly Limits[] = [
    { path: 'outages.fromIncidents', least: 2, most: 1000, wrong: 'fromIncidentsWrong' },
    { path: 'outages.minimumScore', least: 0.5, most: 1, wrong: 'minimumScoreWrong' },
    { path: 'writesPerRun', least: 1, most: 1000, wrong: 'writesPerRunWrong' },
]

const fits = (settings: HealthSettings, { path, least, most }: Limits): boolean => {
    const value = valueAt(settings, path)
    return typeof value === 'number' && value >= least && value <= most
}

/** Fields that hold no number, or one that the server would refuse. */
export const numberProblems = (
    settings: HealthSettings,
    texts: AutomationTexts,
): readonly SettingsProblem[] =>
    LIMITS.filter((limits) => !fits(settings, limits)).map(({ path, wrong }) => ({
        path,
        message: texts[wrong],
        fix: '',
        blocks: true,
    }))

/** Settings that the server can read: a number that cannot be stays as saved. */
export const withNumbers = (settings: HealthSettings, saved: HealthSettings): HealthSettings =>
    LIMITS.filter((limits) => !fits(settings, limits)).reduce(
        (all, { path }) => withValue(all, path, valueAt(saved, path)),
        settings,
    )
