import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toAutomationTexts } from '../../../../src/server/service-health/settings/automation-texts.ts'

const MESSAGES = join(__dirname, '../../../../src/fluent/messages')
const messages = readdirSync(MESSAGES)
    .map((file) => readFileSync(join(MESSAGES, file), 'utf8'))
    .join('\n')

/** Names stay as they are. */
const NAMES = ['Microsoft']

test('every text of the page Automatic Incidents has its French and fits the column of its key', () => {
    const asked: string[] = []
    toAutomationTexts({ translate: (key) => (asked.push(key), key) })
    expect(asked.length).toBeGreaterThan(100)
    const missing = asked.filter(
        (text) => !messages.includes(`key: '${text}'`) && !messages.includes(`key: "${text}"`),
    )
    expect(missing.filter((text) => !NAMES.includes(text))).toEqual([])
    expect(asked.filter((text) => text.length > 255)).toEqual([])
})

test('the sentences of the two switches are the documented ones', () => {
    const texts = toAutomationTexts({ translate: (key) => key })
    expect([texts.create, texts.resolve]).toEqual([
        'Enable the Microsoft 365 support integration app to create ServiceNow incidents for each Microsoft 365 service health incident',
        'Automatically resolve ServiceNow incident when the Microsoft service health is resolved',
    ])
})
