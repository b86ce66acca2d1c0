import fc from 'fast-check'
import { inOrder } from '../../../../../src/server/support-cases/case-life.ts'
import { readToldCase } from '../../../../../src/server/support-cases/inbound/read-told-case.ts'
import { receiveFile } from '../../../../../src/server/support-cases/inbound/receive-file.ts'
import { receiveUpdate } from '../../../../../src/server/support-cases/inbound/receive-update.ts'
import { CASE, givenBody, InboundLab, START } from '../../../../fakes/inbound-lab.ts'

const time = (seconds: number): string => new Date(START + seconds * 1000).toISOString()
const update = (updateId: string, more: object = {}): Record<string, unknown> => ({
    updateId,
    occurredAt: time(0),
    kind: 'comment',
    text: 'We are looking into it.',
    ...more,
})
const FILE = {
    updateId: 'file',
    occurredAt: time(5),
    fileName: 'a.txt',
    contentType: 'text/plain',
    content: Buffer.from('What we found').toString('base64'),
}
const tell = (lab: InboundLab, body: unknown, name = CASE) => receiveUpdate(lab.deps(), name, givenBody(body))
const send = (lab: InboundLab, body: unknown, name = CASE) => receiveFile(lab.deps(), name, givenBody(body))
const codeOf = (outcome: ReturnType<typeof tell>): string => (outcome.ok ? '' : outcome.error.code)

describe('who may', () => {
    test.each([
        ['another user', (lab: InboundLab) => (lab.caller = { sysId: 'e'.repeat(32), isAdmin: false })],
        [
            'an admin, even the one that is named',
            (lab: InboundLab) => (lab.caller = { ...lab.caller, isAdmin: true }),
        ],
        ['nobody, before there is a setup', (lab: InboundLab) => (lab.state = undefined)],
        [
            'nobody, before it is completed',
            (lab: InboundLab) => (lab.state = lab.state && { ...lab.state, inEffect: null }),
        ],
        [
            'nobody, after going on without setup',
            (lab: InboundLab) => (lab.state = lab.state && { ...lab.state, withoutSetup: true }),
        ],
        [
            'nobody, where the step was skipped',
            (lab: InboundLab) => {
                const inEffect = lab.state?.inEffect
                if (!lab.state || !inEffect) return
                const step = { ...inEffect['integration-user'], skip: true }
                lab.state = { ...lab.state, inEffect: { ...inEffect, 'integration-user': step } }
            },
        ],
        [
            'nobody, where the user is empty',
            (lab: InboundLab) => {
                const inEffect = lab.state?.inEffect
                if (!lab.state || !inEffect) return
                const step = { ...inEffect['integration-user'], user: '' }
                lab.state = { ...lab.state, inEffect: { ...inEffect, 'integration-user': step } }
                lab.caller = { sysId: '', isAdmin: false }
            },
        ],
    ])('not: %s', (_who, change) => {
        const lab = new InboundLab()
        change(lab)
        expect(codeOf(tell(lab, update('a')))).toBe('INBOUND_NOT_ALLOWED')
        expect(codeOf(send(lab, FILE))).toBe('INBOUND_NOT_ALLOWED')
        expect(readToldCase(lab.deps(), CASE).ok).toBe(false)
        // Not even whether there is such a case.
        expect(codeOf(tell(lab, update('a'), '0'.repeat(32)))).toBe('INBOUND_NOT_ALLOWED')
        expect(lab.writes).toBe(0)
    })
})

describe('which case', () => {
    test('by its key, in whichever case, or by its number', () => {
        const lab = new InboundLab({ microsoftNumber: 'M-1' })
        for (const [index, name] of [CASE, CASE.toUpperCase(), 'M-1'].entries())
            expect(tell(lab, update(String(index)), name).ok).toBe(true)
    })

    test.each(['0'.repeat(32), 'M-2', '', 'a^state=open', '1'.repeat(61), "' OR 1=1", 'toString'])(
        'not %j',
        (name) => {
            const lab = new InboundLab()
            expect(codeOf(tell(lab, update('a'), name))).toBe('INBOUND_CASE_UNKNOWN')
            expect(lab.writes).toBe(0)
        },
    )
})

describe('once', () => {
    test('the second time it is a duplicate: one row, one note, one notification', () => {
        const lab = new InboundLab()
        expect(tell(lab, update('a'))).toMatchObject({ ok: true, value: { updateId: 'a', duplicate: false } })
        const writes = lab.writes
        expect(tell(lab, update('a'))).toMatchObject({ ok: true, value: { duplicate: true } })
        expect([lab.memory.updateRows.size, lab.notes, lab.memory.told.length, lab.writes]).toEqual([
            1,
            1,
            1,
            writes,
        ])
    })

    test.each([
        [{ text: 'Other' }],
        [{ occurredAt: time(1) }],
        [{ sequence: 1 }],
        [{ author: 'X' }],
        [{ kind: 'information-request' }],
    ])('the same id with %j is refused', (change) => {
        const lab = new InboundLab()
        tell(lab, update('a'))
        expect(codeOf(tell(lab, update('a', change)))).toBe('UPDATE_DIFFERS')
        expect(lab.memory.updateRows.size).toBe(1)
    })

    test('an id that the app uses for rows of its own is free', () => {
        const lab = new InboundLab()
        for (const updateId of ['opened', 'accepted', 'in:a', 'a'])
            expect(tell(lab, update(updateId))).toMatchObject({ ok: true, value: { duplicate: false } })
        expect(lab.memory.updateRows.size).toBe(4)
    })

    test('two nodes at once: one row, and both are answered', () => {
        const lab = new InboundLab()
        const { add } = lab.memory.caseUpdates
        let other = ''
        const deps = lab.deps()
        const raced = {
            ...deps,
            caseUpdates: {
                ...deps.caseUpdates,
                add: (row: Parameters<typeof add>[0]) => {
                    if (other === '') {
                        other = 'begun'
                        other = JSON.stringify(tell(lab, update('a')))
                    }
                    return add(row)
                },
            },
        }
        expect(receiveUpdate(raced, CASE, givenBody(update('a')))).toMatchObject({
            ok: true,
            value: { duplicate: true },
        })
        expect(other).toContain('"duplicate":false')
        expect([lab.memory.updateRows.size, lab.notes]).toEqual([1, 1])
    })

    test('two nodes at once with one file: it is kept once', () => {
        const lab = new InboundLab()
        const deps = lab.deps()
        const { keep } = lab.memory.caseFiles
        let isFirst = true
        const raced = {
            ...deps,
            caseFiles: {
                ...deps.caseFiles,
                keep: (...file: Parameters<typeof keep>) => {
                    if (isFirst) {
                        isFirst = false
                        expect(send(lab, FILE).ok).toBe(true)
                    }
                    return keep(...file)
                },
            },
        }
        expect(receiveFile(raced, CASE, givenBody(FILE))).toMatchObject({
            ok: true,
            value: { duplicate: true },
        })
        expect(lab.memory.keptFiles).toHaveLength(1)
        const [row] = [...lab.memory.updateRows.values()]
        expect(row?.files[0]?.sysId).toBe(lab.memory.keptFiles[0]?.sysId)
    })

    test('a file: the same again is a duplicate, other bytes are refused, and it is kept once', () => {
        const lab = new InboundLab()
        expect(send(lab, FILE)).toMatchObject({ ok: true, value: { duplicate: false } })
        expect(send(lab, FILE)).toMatchObject({ ok: true, value: { duplicate: true } })
        const sameLength = Buffer.from('What we FOUND').toString('base64')
        expect(codeOf(send(lab, { ...FILE, content: sameLength }))).toBe('UPDATE_DIFFERS')
        expect(codeOf(send(lab, { ...FILE, fileName: 'b.txt' }))).toBe('UPDATE_DIFFERS')
        expect(codeOf(tell(lab, update('file')))).toBe('UPDATE_DIFFERS')
        expect(lab.memory.keptFiles).toHaveLength(1)
    })

    test('a file that the instance does not keep leaves nothing', () => {
        const lab = new InboundLab()
        const deps = lab.deps()
        const refusing = { ...deps, caseFiles: { ...deps.caseFiles, keep: () => undefined } }
        expect(codeOf(receiveFile(refusing, CASE, givenBody(FILE)))).toBe('FILE_NOT_KEPT')
        expect(lab.memory.updateRows.size).toBe(0)
    })
})

describe('what follows', () => {
    test.each([
        ['open', { kind: 'information-request' }, 'waiting'],
        ['open', { kind: 'status', state: 'waiting', text: '' }, 'waiting'],
        ['open', { kind: 'comment' }, 'open'],
        ['open', { kind: 'closure' }, 'closed'],
    ] as const)('%s, then %j: %s', (state, change, wanted) => {
        const lab = new InboundLab({ state })
        expect(tell(lab, update('a', change))).toMatchObject({ value: { case: { state: wanted } } })
        expect(lab.row.state).toBe(wanted)
    })

    test('the number comes with accepted; another one is refused, the same one again is not', () => {
        const lab = new InboundLab()
        const accepted = (updateId: string, number: string) =>
            tell(lab, update(updateId, { kind: 'accepted', number, text: undefined }))
        expect(accepted('a', 'M-1')).toMatchObject({ value: { case: { number: 'M-1' } } })
        expect(accepted('b', 'M-1').ok).toBe(true)
        expect(codeOf(accepted('c', 'M-2'))).toBe('CASE_NUMBER_DIFFERS')
        expect(lab.row.microsoftNumber).toBe('M-1')
        expect(lab.memory.updateRows.size).toBe(2)
    })

    test.each(['queued', 'prepared'] as const)(
        'what is told of a case that is %s proves that it arrived',
        (state) => {
            const lab = new InboundLab({ state, acceptedAt: null })
            expect(tell(lab, update('a', { kind: 'information-request' })).ok).toBe(true)
            expect(lab.row).toMatchObject({ state: 'waiting', acceptedAt: START })
        },
    )

    test('what is told of a cancelled case is kept, and moves nothing', () => {
        const lab = new InboundLab({ state: 'cancelled', acceptedAt: null })
        expect(tell(lab, update('a', { kind: 'reopening' })).ok).toBe(true)
        expect([lab.row.state, lab.memory.updateRows.size]).toEqual(['cancelled', 1])
    })

    test('reading it tells what was received, and nothing that people wrote', () => {
        const lab = new InboundLab({ microsoftNumber: 'M-1' })
        tell(lab, update('b', { sequence: 2, occurredAt: time(1) }))
        tell(lab, update('a', { sequence: 1, occurredAt: time(2), text: 'secret canary', author: 'canary' }))
        const read = readToldCase(lab.deps(), 'M-1')
        expect(read).toMatchObject({
            ok: true,
            value: {
                case: { key: CASE, number: 'M-1', state: 'open', isTest: false },
                updates: [
                    { updateId: 'a', kind: 'comment', sequence: 1 },
                    { updateId: 'b', kind: 'comment', sequence: 2 },
                ],
            },
        })
        expect(JSON.stringify(read)).not.toContain('canary')
    })
})

describe('bodies', () => {
    test.each([
        ['nothing', ''],
        ['no JSON', '{'],
        ['a list', '[]'],
        ['null', 'null'],
        ['a number', '7'],
        ['deep lists', '['.repeat(2000) + ']'.repeat(2000)],
        ['a prototype', '{"__proto__":{"updateId":"a"}}'],
    ])('%s is refused, and nothing is written', (_what, body) => {
        const lab = new InboundLab()
        expect(codeOf(tell(lab, body))).toBe('UPDATE_INVALID')
        expect(codeOf(send(lab, body))).toBe('UPDATE_INVALID')
        expect(lab.writes).toBe(0)
    })

    test('too long: refused by what the sender says, before it is read, and by what it is', () => {
        const lab = new InboundLab()
        let reads = 0
        const claims = { contentLength: 10_000_000, text: () => String((reads += 1)) }
        expect(codeOf(receiveUpdate(lab.deps(), CASE, claims))).toBe('UPDATE_TOO_LARGE')
        expect(reads).toBe(0)
        const lies = {
            contentLength: 1,
            text: () => JSON.stringify(update('a', { text: 'a'.repeat(140_000) })),
        }
        expect(codeOf(receiveUpdate(lab.deps(), CASE, lies))).toBe('UPDATE_TOO_LARGE')
        expect(
            codeOf(receiveUpdate(lab.deps(), CASE, { contentLength: undefined, text: () => undefined })),
        ).toBe('UPDATE_INVALID')
        expect(lab.writes).toBe(0)
    })
})

/** A day of a case, as a recorder would have written it. */
const DAY: readonly Record<string, unknown>[] = [
    { kind: 'accepted', number: 'M-1', text: undefined },
    { kind: 'comment' },
    { kind: 'status', state: 'open', text: undefined },
    { kind: 'information-request', text: 'Which build?' },
    { kind: 'status', state: 'open', text: 'Thank you' },
    { kind: 'closure', text: 'Solved' },
    { kind: 'reopening', text: undefined },
    { kind: 'information-request', text: 'Still there?' },
    { kind: 'comment', text: 'Reminder' },
    { kind: 'closure', text: 'No answer' },
    { kind: 'comment', text: 'Survey' },
    { kind: 'reopening', text: 'Customer called' },
    { kind: 'status', state: 'waiting', text: undefined },
].map((more, index) => update(`day-${String(index)}`, { occurredAt: time(index * 60), ...more }))

/** What must be the same in the end. */
const finalState = (lab: InboundLab): unknown => ({
    state: lab.row.state,
    number: lab.row.microsoftNumber,
    lastUpdateAt: lab.row.lastUpdateAt,
    notes: lab.notes,
    timeline: inOrder([...lab.memory.updateRows.values()]).map(({ updateId, note }) => `${updateId} ${note}`),
})

describe('a recorded day', () => {
    test.each(['with sequence', 'by time alone'])(
        'property: in any order, with repeats, %s: the same end',
        (how) => {
            const day = DAY.map((one, index) => (how === 'with sequence' ? { ...one, sequence: index } : one))
            const clean = new InboundLab()
            for (const one of day) {
                clean.at = START + 86_400_000
                expect(tell(clean, one).ok).toBe(true)
            }
            const wanted = finalState(clean)
            expect(clean.row.state).toBe('waiting')
            const order = fc
                .tuple(
                    fc.shuffledSubarray([...day.keys()], { minLength: day.length }),
                    fc.array(fc.nat(day.length - 1), { maxLength: 20 }),
                )
                .map(([all, again]) => [...all, ...again])
            fc.assert(
                fc.property(order, (indexes) => {
                    const lab = new InboundLab()
                    lab.at = START + 86_400_000
                    for (const index of indexes) expect(tell(lab, day[index]).ok).toBe(true)
                    expect(finalState(lab)).toEqual(wanted)
                }),
                { numRuns: 300 },
            )
        },
    )

    test('a node that dies at any write, while the sender repeats what was not answered: the same end', () => {
        const bodies = [...DAY.slice(0, 6), FILE]
        const one = (lab: InboundLab, body: Record<string, unknown>) =>
            body['fileName'] ? send(lab, body) : tell(lab, body)
        const whole = new InboundLab()
        whole.at = START + 86_400_000
        for (const body of bodies) one(whole, body)
        const steps = whole.writes
        expect(steps).toBeGreaterThan(40)
        for (let cut = 1; cut <= steps; cut += 1) {
            const lab = new InboundLab()
            lab.at = START + 86_400_000
            lab.diesAt = cut
            for (const body of bodies)
                if (!lab.survives(() => one(lab, body))) expect(one(lab, body).ok).toBe(true)
            lab.mend()
            expect({ cut, end: finalState(lab), files: lab.memory.keptFiles.length }).toEqual({
                cut,
                end: finalState(whole),
                files: 1,
            })
        }
    })

    test('a node that dies at any write, and the sender never repeats: what was stored is settled by the job', () => {
        const body = update('a', { kind: 'information-request' })
        const whole = new InboundLab()
        tell(whole, body)
        for (let cut = 1; cut <= whole.writes; cut += 1) {
            const lab = new InboundLab()
            lab.diesAt = cut
            expect(lab.survives(() => tell(lab, body))).toBe(false)
            lab.mend()
            const isStored = lab.memory.updateRows.size === 1
            expect({ cut, state: lab.row.state, notes: lab.notes }).toEqual({
                cut,
                state: isStored ? 'waiting' : 'open',
                notes: isStored ? 1 : 0,
            })
        }
    })
})
