import {
    learnFromDecisions,
    LEARN_EVERY_MS,
} from '../../../../../src/server/service-health/learning/learn-from-decisions.ts'
import { showLearning } from '../../../../../src/server/service-health/learning/learning-view.ts'
import type { LearningSettings } from '../../../../../src/server/service-health/settings/health-settings.ts'
import type { MemoryPlatform } from '../../../../fakes/memory-platform.ts'
import { decide, prepared } from '../../../../fakes/outage-lab.ts'

const ON: LearningSettings = { on: true, since: 0 }
const show = (platform: MemoryPlatform, settings = ON) => showLearning(platform.dependencies(), settings)
const fact = (platform: MemoryPlatform, label: string, settings = ON) =>
    show(platform, settings).facts.find((one) => one.label === label)
const learned = (): MemoryPlatform => {
    const platform = prepared(3)
    decide(platform, 1, 'confirm')
    decide(platform, 2, 'dismiss')
    decide(platform, 3, 'confirm')
    decide(platform, 3, 'undo')
    platform.at += LEARN_EVERY_MS
    learnFromDecisions(platform.dependencies(), ON)
    return platform
}

test('while nothing was decided it says so', () => {
    expect(show(prepared(1))).toEqual({
        state: 'Nothing was learned yet: no agent has decided anything.',
        facts: [{ label: 'Decisions of agents', value: '0 confirmed, 0 dismissed, 0 taken back' }],
        words: [],
    })
})

test('what was decided is counted before the job has learned from it', () => {
    const platform = prepared(1)
    decide(platform, 1, 'confirm')
    expect(show(platform).state).toBe('The next runs of the job learn from these decisions.')
    expect(fact(platform, 'The first of them')).toEqual({
        label: 'The first of them',
        value: '',
        at: new Date(platform.at).toISOString(),
    })
})

test('what was learned is shown with how well it judges', () => {
    const platform = learned()
    expect(show(platform).state).toBe('In use.')
    expect(fact(platform, 'Decisions of agents')?.value).toBe('1 confirmed, 1 dismissed, 1 taken back')
    expect(fact(platform, 'Issues with examples')?.value).toBe('1')
    expect(fact(platform, 'Judged as agents did, each left out in turn')?.value).toMatch(
        /^without learning 1 of 2, with it \d of 2$/,
    )
    expect(fact(platform, 'Learned on')?.at).toBe(new Date(platform.at).toISOString())
})

test('what is not in use says why', () => {
    const platform = learned()
    expect(show(platform, { on: false, since: 0 })).toMatchObject({
        state: 'Switched off: matching is as the app came.',
        words: [],
    })
    expect(show(platform, { on: true, since: platform.at }).state).toMatch(/^Nothing was learned yet/)
    const row = platform.learning.read()
    if (!row) throw new Error('nothing was learned')
    const quality = { decisions: 2, shipped: 2, learned: 1 }
    platform.learning.save({ ...row, quality }, { version: '', scores: {} })
    expect(show(platform).state).toMatch(/^Not in use/)
})

test('words are sentences, with their direction and counts', () => {
    const platform = learned()
    const row = platform.learning.read()
    if (!row) throw new Error('nothing was learned')
    const word = { term: 'nordhafen', word: 'nordhafen', confirmed: 0, dismissed: 3, weight: -1 }
    const words = [word, { ...word, confirmed: 9, dismissed: 1, weight: 0.5 }]
    platform.learning.save({ ...row, learned: { ...row.learned, words } }, { version: '', scores: {} })
    expect(show(platform).words).toEqual([
        '“nordhafen” speaks against Microsoft as the cause: 0 confirmed, 3 dismissed',
        '“nordhafen” speaks for Microsoft as the cause: 9 confirmed, 1 dismissed',
    ])
})
