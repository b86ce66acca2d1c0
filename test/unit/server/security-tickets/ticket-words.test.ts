import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ACTION_STATUSES } from '../../../../src/server/security-tickets/improvement-action.ts'
import {
    averageLabel,
    KIND_LABELS,
    KIND_TITLES,
    labelledCategory,
    levelKey,
    levelLabel,
    PRIORITY_LABELS,
    STATUS_LABELS,
    threatLabel,
    TICKET_STATE_LABELS,
} from '../../../../src/server/security-tickets/ticket-words.ts'
import { CATEGORY_LABELS, SOURCE_LABELS } from '../../../../src/server/security-tickets/ticket-record.ts'

const user = { translate: (key: string) => `<${key}>` }

test.each([
    ['Low', '<Low>'],
    ['moderate', '<Moderate>'],
    ['MEDIUM', '<Moderate>'],
    [' high ', '<High>'],
    ['Negligible', 'Negligible'],
    ['', ''],
    ['constructor', 'constructor'],
    ['veryHighCost', 'Very high cost'],
])('a cost or impact %j is shown as %j', (text, label) => expect(levelLabel(user, text)).toBe(label))

test('levels that mean the same are one to filter by', () => {
    expect([levelKey('Medium'), levelKey('moderate'), levelKey(' Low ')]).toEqual([
        'moderate',
        'moderate',
        'low',
    ])
})

test.each([
    ['accountBreach', '<Account breach>'],
    ['Account Breach', '<Account breach>'],
    ['elevationOfPrivilege', '<Elevation of privilege>'],
    ['phishingOrWhaling', '<Phishing or whaling>'],
    ['someNewThreat', 'Some new threat'],
    ['Some New Threat', 'Some New Threat'],
])('the threat %j is shown as %j', (text, label) => expect(threatLabel(user, text)).toBe(label))

test.each([
    ['AllTenants', '<All tenants>'],
    ['TotalSeats', '<Organizations of a similar size>'],
    ['IndustryTypes', '<Your industry>'],
    ['SeatSize', 'Seat size'],
])('the average %j is shown as %j', (basis, label) => expect(averageLabel(user, basis)).toBe(label))

test('a category that is none of ours keeps the word of Microsoft', () => {
    expect(labelledCategory(user, 'devices', 'Device')).toEqual({ value: 'devices', label: '<Devices>' })
    expect(labelledCategory(user, 'other', 'cloudPosture')).toEqual({
        value: 'other',
        label: 'Cloud posture',
    })
    expect(labelledCategory(user, 'other', '')).toEqual({ value: 'other', label: '<Other>' })
})

test('property: no word of somebody else throws or disappears', () => {
    fc.assert(
        fc.property(fc.string(), (text) => {
            expect(threatLabel(user, text) === '').toBe(text.trim() === '')
        }),
    )
})

test('every label has its French', () => {
    const folder = join(__dirname, '../../../../src/fluent/messages')
    const messages = readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join()
    const labels = [
        ...ACTION_STATUSES.map((status) => STATUS_LABELS[status]),
        ...[
            KIND_LABELS,
            KIND_TITLES,
            TICKET_STATE_LABELS,
            PRIORITY_LABELS,
            CATEGORY_LABELS,
            SOURCE_LABELS,
        ].flatMap((table) => Object.values(table)),
        ...[
            'Low',
            'Moderate',
            'High',
            'Spoofing',
            'Open',
            'Overdue',
            'Done',
            'Number',
            'Kind',
            'Remark',
            'Tenant',
        ],
    ]
    expect(labels.filter((label) => !messages.includes(`key: '${label}'`))).toEqual([])
})
