import { Crash, NOW } from '../../../fakes/memory-platform.ts'
import {
    actionOf,
    changeControl,
    DAY_MS,
    daysUntil,
    readScore,
    scoreLab,
    type ScoreLab,
} from '../../../fakes/score-graph.ts'

/** control_2 was done a day before it is renamed, with these points. */
function renamed(score: number): ScoreLab {
    const lab = scoreLab()
    changeControl(lab, 'control_2', { score: 10 })
    readScore(lab)
    lab.platform.at = NOW + DAY_MS
    lab.graph.days = daysUntil('2026-11-22', 90)
    changeControl(lab, 'control_2', { id: 'renamed_2', title: 'Title of control_2', score })
    return lab
}

test('what was done stays done since then under its new name', () => {
    const lab = renamed(10)
    readScore(lab)
    expect(actionOf(lab, 'renamed_2')).toMatchObject({ doneSince: NOW, lostAt: null, goneAt: null })
})

test('points that are lost on the way are lost', () => {
    const lab = renamed(4)
    readScore(lab)
    expect(actionOf(lab, 'renamed_2')).toMatchObject({ doneSince: null, lostAt: NOW + DAY_MS })
})

test('cut at any write and read again it is the same', () => {
    let cuts = 0
    for (; ; cuts += 1) {
        const lab = renamed(10)
        lab.platform.crashAt = lab.platform.written.length + cuts + 1
        try {
            readScore(lab)
            break
        } catch (thrown) {
            expect(thrown).toBeInstanceOf(Crash)
        }
        lab.platform.crashAt = Infinity
        lab.platform.at += 20 * 60_000
        readScore(lab)
        expect([cuts, actionOf(lab, 'renamed_2')?.doneSince]).toEqual([cuts, NOW])
    }
    expect(cuts).toBeGreaterThan(3)
})
