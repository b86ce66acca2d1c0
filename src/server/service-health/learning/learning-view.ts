import type { CurrentUser, LearningStore } from '../../ports.ts'
import type { LearningSettings } from '../settings/health-settings.ts'
import type { LearnedWord } from './learned-decisions.ts'
import { isWorse, type StoredLearning } from './stored-learning.ts'

/** What the page says of learning; sentences come translated. */
export interface LearningView {
    /** Whether what was learned is in use, and else why not. */
    readonly state: string
    /** A time in ISO 8601 where `value` is empty. */
    readonly facts: readonly { readonly label: string; readonly value: string; readonly at?: string }[]
    /** One sentence a word, those that tell most first. */
    readonly words: readonly string[]
}

/** More words are read by nobody. */
const SHOWN_WORDS = 20

const wordText = (
    { word, confirmed, dismissed, weight }: LearnedWord,
    translate: CurrentUser['translate'],
): string =>
    translate(
        weight < 0
            ? '“{0}” speaks against Microsoft as the cause: {1} confirmed, {2} dismissed'
            : '“{0}” speaks for Microsoft as the cause: {1} confirmed, {2} dismissed',
        [word, String(confirmed), String(dismissed)],
    )

export function showLearning(
    {
        learning,
        user: { translate },
    }: { readonly learning: LearningStore; readonly user: Pick<CurrentUser, 'translate'> },
    settings: LearningSettings,
): LearningView {
    const counts = learning.counts(settings.since)
    const stored = learning.read()
    const isCurrent = settings.on && stored?.since === settings.since && stored.basis !== ''
    const numbers = [counts.confirmed, counts.dismissed, counts.undone].map(String)
    const time = (label: string, at: number): LearningView['facts'][number] => ({
        label: translate(label),
        value: '',
        at: new Date(at).toISOString(),
    })
    return {
        state: translate(
            stateOf(settings, isCurrent ? stored : undefined, counts.confirmed + counts.dismissed),
        ),
        facts: [
            {
                label: translate('Decisions of agents'),
                value: translate('{0} confirmed, {1} dismissed, {2} taken back', numbers),
            },
            ...(counts.firstAt === null ? [] : [time('The first of them', counts.firstAt)]),
            ...(isCurrent ? learnedFacts(stored, translate, time) : []),
        ],
        words: isCurrent
            ? stored.learned.words.slice(0, SHOWN_WORDS).map((word) => wordText(word, translate))
            : [],
    }
}

function stateOf({ on }: LearningSettings, stored: StoredLearning | undefined, decided: number): string {
    if (!on) return 'Switched off: matching is as the app came.'
    if (stored && isWorse(stored.quality))
        return 'Not in use: with it, matching would agree with agents less often than without it.'
    if (stored) return 'In use.'
    return decided === 0
        ? 'Nothing was learned yet: no agent has decided anything.'
        : 'The next runs of the job learn from these decisions.'
}

function learnedFacts(
    { learnedAt, quality, learned }: StoredLearning,
    translate: CurrentUser['translate'],
    time: (label: string, at: number) => LearningView['facts'][number],
): LearningView['facts'] {
    const numbers = [quality.shipped, quality.learned, quality.decisions].map(String)
    return [
        time('Learned on', learnedAt),
        { label: translate('Issues with examples'), value: String(learned.issues.length) },
        {
            label: translate('Judged as agents did, each left out in turn'),
            value: translate('without learning {0} of {2}, with it {1} of {2}', numbers),
        },
    ]
}
