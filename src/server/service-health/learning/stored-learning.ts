import type { HealthSettingsStore, LearningStore } from '../../ports.ts'
import { currentHealthSettings } from '../settings/current-health-settings.ts'
import type { LessonQuality } from './judge-lesson.ts'
import type { LearnedDecisions } from './learned-decisions.ts'

/** What was learned last, from what, and how good it is: one row. */
export interface StoredLearning {
    /** Names decisions and matcher; empty: judging is not finished, nothing was learned yet. */
    readonly basis: string
    /** Decisions before that were not read; the setting must still say the same. */
    readonly since: number
    readonly learnedAt: number
    readonly quality: LessonQuality
    readonly learned: LearnedDecisions
}

/** What the matcher says of decided incidents without anything learned, so that nothing is asked twice. */
export interface ShippedScores {
    /** Of the matcher. */
    readonly version: string
    readonly scores: Readonly<Record<string, number>>
}

/** A lesson that judges worse than the matcher without it is not used. */
export const isWorse = ({ shipped, learned }: LessonQuality): boolean => learned < shipped

/** What matching uses; undefined: nothing was learned, it is switched off, started over, or worse than nothing. */
export function learningInUse(deps: {
    readonly healthSettings: HealthSettingsStore
    readonly learning: LearningStore
}): LearnedDecisions | undefined {
    const stored = deps.learning.read()
    if (!stored || stored.basis === '' || isWorse(stored.quality)) return undefined
    const { on, since } = currentHealthSettings(deps).settings.learning
    return on && stored.since === since ? stored.learned : undefined
}
