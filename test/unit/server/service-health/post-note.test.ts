import fc from 'fast-check'
import { packNotes, postNote } from '../../../../src/server/service-health/post-note.ts'
import { writeBudget } from '../../../../src/server/service-health/write-budget.ts'

const user = {
    translate: (key: string, parameters: readonly string[] = []): string =>
        key.replace(/\{(\d)\}/g, (_, index: string) => parameters[Number(index)] ?? ''),
}
const START = Date.UTC(2026, 10, 21, 9, 0, 0)
const post = (index: number, content: string) => ({
    post: {
        sysId: String(index),
        hash: `${String(index)}abcdef0123456789`,
        createdAt: START + index * 60_000,
        postType: 'regular',
        status: '',
        contentType: 'html' as const,
        content,
    },
    isCorrection: false,
})

test('a note begins with Microsoft’s id and the time of the post; a correction names its text too', () => {
    expect(postNote(user, 'EX1', post(1, '<p>A &amp; B</p>'))).toBe(
        '[EX1 · 2026-11-21 09:01:00 UTC] Microsoft posted an update.\nA & B',
    )
    expect(postNote(user, 'EX1', { ...post(1, 'C'), isCorrection: true })).toBe(
        '[EX1 · 2026-11-21 09:01:00 UTC · 1abcde] Microsoft corrected its update of 2026-11-21 09:01:00 UTC.\nC',
    )
})

test('code tags of a journal field are made harmless: nothing that Microsoft writes becomes HTML', () => {
    expect(postNote(user, 'EX1', post(1, '[code]<script>alert(1)</script>[/CODE]'))).not.toMatch(
        /\[\/?code\]/i,
    )
})

test('posts are packed oldest first, none is lost or doubled, and no note is longer than the field', () => {
    fc.assert(
        fc.property(
            fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 12 }),
            fc.integer({ min: 200, max: 2000 }),
            (lengths, most) => {
                let left = lengths.map((length, index) => post(index, 'x'.repeat(length)))
                const seen: string[] = []
                while (left.length > 0) {
                    const { text, posts } = packNotes(user, 'EX1', left, most)
                    expect(posts.length).toBeGreaterThan(0)
                    expect(text.length).toBeLessThanOrEqual(most)
                    for (const one of posts) {
                        expect(
                            text.split(`${new Date(one.post.createdAt).toISOString().slice(11, 19)} UTC]`),
                        ).toHaveLength(2)
                        seen.push(one.post.sysId)
                    }
                    left = left.slice(posts.length)
                }
                expect(seen).toEqual(lengths.map((_, index) => String(index)))
            },
        ),
    )
})

test('a budget gives so many writes and no more', () => {
    const budget = writeBudget(2)
    expect([budget.take(), budget.take(), budget.take(), budget.left]).toEqual([true, true, false, 0])
    expect(writeBudget(-1).take()).toBe(false)
})
