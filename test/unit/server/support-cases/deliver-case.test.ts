import fc from 'fast-check'
import { supportBackend } from '../../../../src/server/support-cases/backends/backends.ts'
import { deliverCase } from '../../../../src/server/support-cases/deliver-case.ts'
import { deliverDueCases } from '../../../../src/server/support-cases/deliver-due-cases.ts'
import { LATE_MS, NOTHING_WAITS } from '../../../../src/server/support-cases/delivery-plan.ts'
import { caseLock } from '../../../../src/server/support-cases/hold-case.ts'
import { acquireLock } from '../../../../src/server/lock.ts'
import { CASE, DeliveryLab, file } from '../../../fakes/delivery-lab.ts'
import type { CallFate } from '../../../fakes/fake-connector.ts'

const MINUTE = 60_000
const deliver = (lab: DeliveryLab) => deliverCase(lab.deps(), CASE)
const KEY = `false ${CASE}`

/** A case with two files, two replies of which one has a file, and its closing. */
function whole(): DeliveryLab {
    const lab = new DeliveryLab()
    lab.open({}, [file('a'), file('b')])
    lab.say('reply', 'first')
    lab.say('reply', 'second', [file('d')])
    lab.say('close-request', 'solved')
    return lab
}
const EFFECTS = ['create', 'file aa', 'file bb', 'comment first', 'file dd', 'comment second', 'close']

/** The job of every minute, until nothing waits. */
function untilQuiet(lab: DeliveryLab): number {
    for (let minutes = 0; minutes < 300; minutes += 1) {
        lab.platform.at += MINUTE
        const run = deliverDueCases(lab.deps())
        if (run === null && lab.row.delivery.nextAttemptAt === null) return minutes
    }
    throw new Error(`it never ended: ${JSON.stringify(lab.row)}`)
}

function expectWhole(lab: DeliveryLab): void {
    expect(lab.connector.effects).toEqual(EFFECTS)
    expect(lab.connector.cases.size).toBe(1)
    expect(lab.row).toMatchObject({ state: 'open', microsoftNumber: 'M-1111', delivery: NOTHING_WAITS })
    expect(new Set(Object.values(lab.deliveries()))).toEqual(new Set(['delivered']))
    expect(lab.kinds()).toEqual(['accepted: M-1111'])
}

test('a case goes out with its files, then what was said, in its order, and each once', () => {
    const lab = whole()
    expect(deliver(lab)).toEqual({ state: 'done', sent: 6, error: undefined })
    expectWhole(lab)
    const [create, picture, , comment] = lab.sent
    expect(create).toMatchObject({
        method: 'POST',
        url: 'https://connector.example/m365/v1/cases',
        oauthProfile: 'c'.repeat(32),
        timeoutMs: 5_000,
        headers: { 'Idempotency-Key': CASE, 'Test-Environment': 'false', 'Content-Type': 'application/json' },
    })
    expect(picture).toMatchObject({
        url: `https://connector.example/m365/v1/cases/${CASE}/attachments`,
        bodyAttachment: file('a').sysId,
        headers: { 'File-Name': 'capture%20a.png', 'Content-Type': 'image/png' },
    })
    expect(picture?.body).toBeUndefined()
    expect(JSON.parse(comment?.body ?? '')).toEqual({ text: 'first', at: expect.stringMatching(/^2026-/) })
})

test('what is sent is the preview, byte for byte, and nothing personal stands in the rows of calls', () => {
    const lab = whole()
    const backend = supportBackend(lab.deps(), 'connector')
    const preview = backend.delivery === 'by-call' ? backend.payload(lab.row) : ''
    deliver(lab)
    expect(lab.sent[0]?.body).toBe(preview)
    expect(JSON.parse(preview)).toEqual({
        title: 'Outlook asks for the password',
        description: 'Since 8 it asks\n„again“',
        service: 'Exchange Online',
        severity: 'B',
        affectedUsers: 12,
        contact: { name: 'Ana Agent', mail: 'ana@contoso.com', phone: '', preferredTime: '', language: 'en' },
        files: [
            { name: 'capture a.png', contentType: 'image/png', size: 3 },
            { name: 'capture b.png', contentType: 'image/png', size: 3 },
        ],
    })
    expect(lab.platform.callRows.map(({ urlTemplate, service }) => `${service} ${urlTemplate}`)).toEqual([
        'connector /v1/cases',
        ...['attachments', 'attachments', 'comments', 'attachments', 'comments', 'close'].map(
            (action) => `connector /v1/cases/{key}/${action}`,
        ),
    ])
    const told = JSON.stringify([lab.platform.callRows, lab.platform.errors, lab.platform.infos])
    for (const secret of ['Ana', 'contoso', 'password', 'capture', 'first'])
        expect(told).not.toContain(secret)
})

test('a node that dies at any step leaves nothing lost and nothing twice', () => {
    const clean = whole()
    deliver(clean)
    const steps = clean.steps
    expect(steps).toBeGreaterThan(35)
    for (let cut = 1; cut <= steps; cut += 1) {
        const lab = whole()
        lab.diesAt = cut
        expect(lab.survives(() => deliver(lab))).toBe(false)
        untilQuiet(lab)
        expect({ cut, effects: lab.connector.effects }).toEqual({ cut, effects: EFFECTS })
        expectWhole(lab)
    }
})

test('a connector that tells of the case before a node could write its answer loses no file of it', () => {
    const clean = whole()
    deliver(clean)
    for (let cut = 1; cut <= clean.steps; cut += 1) {
        const lab = whole()
        lab.diesAt = cut
        lab.survives(() => deliver(lab))
        // As settling leaves it after an update from outside.
        if (lab.connector.cases.size > 0)
            lab.rows.set(CASE, { ...lab.row, state: 'open', acceptedAt: lab.platform.at })
        untilQuiet(lab)
        expectWhole(lab)
    }
    const contrary = whole()
    contrary.rows.set(CASE, { ...contrary.row, state: 'open', acceptedAt: 1 })
    contrary.connector.fates = ['refused']
    expect(deliver(contrary).state).toBe('refused')
    expect(contrary.row.delivery).toEqual(NOTHING_WAITS)
})

test('whatever befalls calls and nodes, in the end there is one case with everything once and in order', () => {
    const fate = fc.constantFrom<CallFate>('good', 'unreachable', 'lost', 'error', 'busy', 'page')
    fc.assert(
        fc.property(
            fc.array(fate, { maxLength: 30 }),
            fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 }),
            (fates, cuts) => {
                const lab = whole()
                lab.connector.fates = fates
                for (const cut of cuts) {
                    lab.diesAt = lab.steps + cut
                    lab.survives(() => deliver(lab))
                    lab.platform.at += 16 * MINUTE
                }
                untilQuiet(lab)
                expectWhole(lab)
            },
        ),
        { numRuns: 150 },
    )
})

test('what fails waits, visibly, holds up what comes after it, and goes when its time has come', () => {
    const lab = whole()
    lab.connector.fates = ['unreachable']
    expect(deliver(lab)).toMatchObject({ state: 'waiting', sent: 0, error: { code: 'NETWORK_UNREACHABLE' } })
    expect(lab.row).toMatchObject({
        state: 'queued',
        delivery: {
            attempts: 1,
            lastError: { code: 'NETWORK_UNREACHABLE', parameters: ['connector.example'] },
        },
    })
    lab.connector.fates = ['good', 'good', 'good', 'error']
    lab.platform.at = lab.row.delivery.nextAttemptAt ?? 0
    expect(deliverDueCases(lab.deps())).toMatchObject({ sent: 3, waiting: 1, refused: 0 })
    expect(lab.connector.effects).toEqual(EFFECTS.slice(0, 3))
    expect(lab.deliveries()).toMatchObject({ first: 'queued', second: 'queued' })
    // Something arrived in between: attempts count anew.
    expect(lab.row.delivery).toMatchObject({ attempts: 1, lastError: { code: 'CONNECTOR_UNAVAILABLE' } })
    untilQuiet(lab)
    expectWhole(lab)
})

test('a pause that the connector names holds everything back, and is no attempt', () => {
    const lab = whole()
    lab.connector.fates = ['busy']
    expect(deliver(lab).error).toMatchObject({ code: 'CONNECTOR_BUSY', retryAfterSeconds: 7 })
    const calls = lab.sent.length
    lab.platform.at += 1_000
    expect(deliver(lab).error).toMatchObject({ code: 'CONNECTOR_PAUSED', parameters: ['6'] })
    expect(lab.sent).toHaveLength(calls)
    expect(lab.row.delivery).toMatchObject({ attempts: 1, nextAttemptAt: lab.platform.at + 6_000 })
    untilQuiet(lab)
    expectWhole(lab)
})

test('a refused case says why and is not sent again by itself', () => {
    const lab = whole()
    lab.connector.fates = ['refused']
    expect(deliver(lab)).toMatchObject({ state: 'refused', error: { code: 'CONNECTOR_REFUSED' } })
    expect(lab.row).toMatchObject({
        state: 'refused',
        delivery: { nextAttemptAt: null, lastError: { parameters: ['Not like <b>this</b>.'] } },
    })
    expect(lab.kinds()).toEqual(['refused: Not like <b>this</b>.'])
    const calls = lab.sent.length
    for (let minute = 0; minute < 90; minute += 1) {
        lab.platform.at += MINUTE
        deliverDueCases(lab.deps())
    }
    expect(lab.sent).toHaveLength(calls)
})

test('a refused file or reply does not hold up those after it, and a refused closing closes nothing', () => {
    const lab = whole()
    lab.connector.fates = ['good', 'refused', 'good', 'refused', 'refused', 'good', 'refused']
    expect(deliver(lab)).toMatchObject({ state: 'refused' })
    expect(lab.deliveries()).toEqual({
        [`file:${file('a').sysId}`]: 'refused',
        [`file:${file('b').sysId}`]: 'delivered',
        first: 'refused',
        // Without its file, which was refused too.
        second: 'delivered',
        solved: 'refused',
    })
    expect(lab.connector.effects).toEqual(['create', 'file bb', 'comment second'])
    expect(lab.kinds().filter((kind) => kind.startsWith('refused'))).toHaveLength(4)
    expect(lab.row).toMatchObject({ state: 'open', delivery: NOTHING_WAITS })
})

test('a file that was deleted meanwhile is named, and the rest goes', () => {
    const lab = whole()
    lab.goneFiles = new Set([file('b').sysId])
    deliver(lab)
    expect(lab.connector.effects).toEqual(EFFECTS.filter((effect) => effect !== 'file bb'))
    expect(lab.deliveries()[`file:${file('b').sysId}`]).toBe('refused')
})

test('while one node sends, another leaves it alone; what is said meanwhile goes in the same run', () => {
    const lab = whole()
    let outcome
    let said = false
    lab.onStep = () => {
        if (said || lab.connector.effects.length < EFFECTS.length) return
        said = true
        lab.say('reply', 'afterthought')
        outcome = deliver(lab)
    }
    expect(deliver(lab).state).toBe('done')
    expect(outcome).toEqual({ state: 'busy', sent: 0 })
    expect(lab.connector.effects).toEqual([...EFFECTS, 'comment afterthought'])
    expect(lab.row.delivery).toEqual(NOTHING_WAITS)
})

test('a reply is not forgotten whose agent was overtaken at every possible step', () => {
    const clean = whole()
    deliver(clean)
    for (let at = 1; at <= clean.steps; at += 1) {
        const lab = whole()
        lab.onStep = () => {
            if (lab.steps !== at) return
            lab.say('reply', 'between')
            deliver(lab)
        }
        deliver(lab)
        untilQuiet(lab)
        expect({
            at,
            count: lab.connector.effects.filter((one) => one === 'comment between').length,
        }).toEqual({ at, count: 1 })
        expect(lab.deliveries()['between']).toBe('delivered')
    }
})

describe('cancelled while it may have arrived', () => {
    const cancelling = (fates: CallFate[]): DeliveryLab => {
        const lab = new DeliveryLab()
        lab.open()
        lab.connector.fates = fates
        deliver(lab)
        lab.rows.set(CASE, { ...lab.row, state: 'cancelling', stateSince: lab.platform.at })
        return lab
    }

    test('it is closed where it is found', () => {
        const lab = cancelling(['lost'])
        expect(deliver(lab)).toMatchObject({ state: 'done' })
        expect(lab.row.state).toBe('cancelled')
        expect(lab.connector.cases.get(KEY)).toMatchObject({ state: 'closed' })
        expect(lab.kinds()).toEqual(['cancelled'])
    })

    test('where it is not found it counts as cancelled only when no call can be under way any more', () => {
        const lab = cancelling(['unreachable'])
        const since = lab.platform.at
        expect(deliver(lab)).toMatchObject({ state: 'waiting' })
        expect(lab.row).toMatchObject({ state: 'cancelling', delivery: { nextAttemptAt: since + LATE_MS } })
        untilQuiet(lab)
        expect(lab.row.state).toBe('cancelled')
        expect(lab.connector.effects).toEqual([])
    })

    test('what arrives late is found by the second look, and closed', () => {
        const lab = cancelling(['unreachable'])
        deliver(lab)
        const [create] = lab.sent
        if (create) lab.connector.send(create)
        untilQuiet(lab)
        expect(lab.row.state).toBe('cancelled')
        expect(lab.connector.effects).toEqual(['create', 'close'])
    })

    test('a node that dies at any step of it ends it all the same', () => {
        const clean = cancelling(['lost'])
        const before = clean.steps
        deliver(clean)
        for (let cut = before + 1; cut <= clean.steps; cut += 1) {
            const lab = cancelling(['lost'])
            lab.diesAt = cut
            expect(lab.survives(() => deliver(lab))).toBe(false)
            untilQuiet(lab)
            expect(lab.row.state).toBe('cancelled')
            expect(lab.connector.effects).toEqual(['create', 'close'])
            expect(lab.kinds()).toEqual(['cancelled'])
        }
    })

    test('cancelled while the call was under way: what arrived is taken back in the same run', () => {
        const lab = new DeliveryLab()
        lab.open({}, [file('a')])
        lab.onStep = () => {
            if (lab.connector.effects.length === 1 && lab.row.state === 'queued')
                lab.rows.set(CASE, { ...lab.row, state: 'cancelling', stateSince: lab.platform.at })
        }
        deliver(lab)
        expect(lab.row.state).toBe('cancelled')
        expect(lab.connector.effects).toEqual(['create', 'close'])
        expect(lab.deliveries()).toEqual({ [`file:${file('a').sysId}`]: 'cancelled' })
    })
})

describe('Test Environment', () => {
    test('its flag is on every call, and a test never meets the real case of the same key', () => {
        const lab = whole()
        lab.rows.set(CASE, { ...lab.row, isTest: true })
        lab.setTest(true)
        deliver(lab)
        expect(lab.sent.map(({ headers }) => headers['Test-Environment'])).toEqual(Array(7).fill('true'))
        expect([...lab.connector.cases.keys()]).toEqual([`true ${CASE}`])
    })

    test.each([
        ['before it was tried', 0, /before this test case was sent/],
        ['after a try', 1, /uncertain whether this test case had arrived/],
    ])('switched off %s: nothing is sent any more, whatever is switched', (_, attempts, why) => {
        const lab = whole()
        lab.rows.set(CASE, {
            ...lab.row,
            isTest: true,
            delivery: { attempts, nextAttemptAt: 0, lastError: null },
        })
        expect(deliver(lab)).toMatchObject({ state: 'done', sent: 0 })
        lab.setTest(true)
        deliver(lab)
        expect(lab.sent).toEqual([])
        expect(lab.row).toMatchObject({ state: 'cancelled', delivery: NOTHING_WAITS })
        expect(lab.kinds()).toEqual([expect.stringMatching(why)])
        expect(new Set(Object.values(lab.deliveries()))).toEqual(new Set(['cancelled']))
    })

    test('of a test case that is open, replies are given up, and the case stays', () => {
        const lab = new DeliveryLab()
        lab.open({ isTest: true, state: 'open' })
        lab.say('reply', 'late')
        expect(deliver(lab)).toMatchObject({ state: 'done', sent: 0 })
        expect(lab.sent).toEqual([])
        expect(lab.deliveries()).toEqual({ late: 'cancelled' })
        expect(lab.row.state).toBe('open')
        expect(lab.kinds()).toEqual([expect.stringMatching(/^note: Test Environment ended/)])
    })
})

test.each([
    [
        'another way',
        'CASE_BACKEND_CHANGED',
        (lab: DeliveryLab) => {
            lab.entries = {
                ...lab.entries,
                'setup-type': { ...lab.entries['setup-type'], supportBackend: 'admin-center' },
            }
            lab.publish()
        },
    ],
    [
        'a copy of the instance',
        'INSTANCE_CLONED',
        (lab: DeliveryLab) => lab.publish({ instanceName: 'prod' }),
    ],
    ['no setup', 'SETUP_INCOMPLETE', (lab: DeliveryLab) => lab.publish({ inEffect: null })],
] as const)('%s: nothing is sent, the case waits, and that is no attempt', (_, code, change) => {
    const lab = whole()
    const { entries } = lab
    change(lab)
    expect(deliver(lab)).toMatchObject({ state: 'waiting', error: { code } })
    expect(lab.sent).toEqual([])
    expect(lab.row).toMatchObject({ state: 'queued', delivery: { attempts: 0, lastError: { code } } })
    lab.entries = entries
    lab.publish()
    untilQuiet(lab)
    expectWhole(lab)
})

test('while a person waits it stops in time, and the job goes on', () => {
    const lab = whole()
    lab.onStep = () => {
        if (lab.steps % 4 === 0) lab.platform.at += 1_500
    }
    const begun = lab.platform.at
    expect(deliver(lab).state).toBe('waiting')
    expect(lab.platform.at - begun).toBeLessThan(13_000)
    expect(Math.max(...lab.sent.map(({ timeoutMs }) => timeoutMs))).toBeLessThanOrEqual(5_000)
    lab.onStep = () => undefined
    untilQuiet(lab)
    expectWhole(lab)
})

test('a hand-off makes no call; a case that is gone, or held by another node, neither', () => {
    const lab = whole()
    lab.rows.set(CASE, { ...lab.row, backend: 'admin-center', state: 'prepared' })
    expect(deliver(lab)).toEqual({ state: 'done', sent: 0 })
    acquireLock(lab.platform.dependencies(), caseLock(CASE), MINUTE)
    expect(deliver(lab)).toEqual({ state: 'busy', sent: 0 })
    lab.rows.clear()
    expect(deliverCase(lab.deps(), '9'.repeat(32))).toEqual({ state: 'busy', sent: 0 })
    expect(lab.sent).toEqual([])
})
