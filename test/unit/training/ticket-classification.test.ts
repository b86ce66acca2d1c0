import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classifyTicket } from '../../../src/server/user-operations/classification/classify-ticket.ts'
import { CLASSIFIED_KINDS } from '../../../src/server/user-operations/classification/classified-kind.ts'
import {
    labelled,
    type LabelledTicket,
    type WrittenTicket,
} from '../../../training/user-operations/labelled-ticket.ts'
import {
    qualityAt,
    thresholdFor,
    thresholdForCount,
    type Answer,
} from '../../../training/user-operations/quality.ts'

const ROOT = join(__dirname, '../../..')

const ticketsIn = (folder: string): readonly LabelledTicket[] =>
    readdirSync(join(ROOT, 'training/user-operations', folder))
        .filter((file) => file.endsWith('.jsonl'))
        .flatMap((file) =>
            readFileSync(join(ROOT, 'training/user-operations', folder, file), 'utf8').split('\n'),
        )
        .filter((line) => line !== '')
        .map((line) => labelled(JSON.parse(line) as WrittenTicket))

const setAside = ticketsIn('set-aside')

test('what the app ships was learned from the tickets of today: after a change run `npm run train:user-operations`', () => {
    const run = (): string =>
        execFileSync(process.execPath, ['--import', 'tsx', 'training/user-operations/check.ts'], {
            cwd: ROOT,
            encoding: 'utf8',
            stdio: 'pipe',
        })
    expect(run).not.toThrow()
})

test('no ticket that is set aside is learned from', () => {
    const textOf = ({ shortDescription, description }: LabelledTicket): string =>
        `${shortDescription}\n${description}`.toLowerCase()
    const learned = new Set(ticketsIn('.').map(textOf))
    expect(setAside.map(textOf).filter((text) => learned.has(text))).toEqual([])
})

test('of the operations named for tickets that were set aside 85 % are right, of tickets without one at most 3 % get one', () => {
    const answers = setAside.map((ticket) => ({ is: ticket.is, ...classifyTicket(ticket) }))
    const named = answers.filter(({ kind }) => kind !== null)
    const asking = answers.filter(({ is }) => (CLASSIFIED_KINDS as readonly string[]).includes(is))
    const alarms = named.filter((answer) => !asking.includes(answer))
    const right = named.filter(({ is, kind }) => is === kind)
    expect(right.length / named.length).toBeGreaterThanOrEqual(0.85)
    expect(right.length / asking.length).toBeGreaterThanOrEqual(0.4)
    expect(alarms.length / (answers.length - asking.length)).toBeLessThanOrEqual(0.03)
})

test('a false alarm about a password is rarest: at most 1 % of what is no reset gets one', () => {
    const others = setAside.filter(({ is }) => is !== 'password-reset')
    const alarms = others.filter((ticket) => classifyTicket(ticket).kind === 'password-reset')
    expect(alarms.length / others.length).toBeLessThanOrEqual(0.01)
})

const answer = (is: Answer['is'], kind: Answer['kind'], confidence: number): Answer => ({
    is,
    kind,
    confidence,
})
const ANSWERS = [
    answer('password-reset', 'password-reset', 0.9),
    answer('none', 'service-restart', 0.8),
    answer('licence-assign', 'password-reset', 0.7),
    answer('licence-assign', 'licence-assign', 0.6),
    answer('password-other', 'password-reset', 0.1),
]

test('quality counts what is named, what is right and what is a false alarm', () => {
    const quality = qualityAt(ANSWERS, 0.6)
    expect(quality).toMatchObject({
        tickets: 5,
        precision: 0.5,
        recall: 0.667,
        falseAlarms: 0.5,
        falseAlarmsAmong: { none: 1 },
    })
    expect(quality.byKind['password-reset']).toEqual({
        tickets: 1,
        named: 2,
        right: 1,
        precision: 0.5,
        recall: 1,
    })
})

test('a threshold is found for a precision and for a number', () => {
    expect(thresholdFor(ANSWERS, 1)).toBe(0.9)
    expect(thresholdFor(ANSWERS, 0.5)).toBe(0.6)
    expect(thresholdFor([ANSWERS[1] as Answer], 0.5)).toBeGreaterThan(0.8)
    expect(qualityAt(ANSWERS, thresholdForCount(ANSWERS, 2)).byKind['password-reset'].named).toBe(1)
})

test('a ticket of an unknown kind is refused by name', () =>
    expect(() => labelled({ text: 'x', kind: 'coffee', language: 'en' })).toThrow('unknown kind coffee'))
