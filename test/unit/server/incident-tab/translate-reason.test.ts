import { translateReason } from '../../../../src/server/incident-tab/translate-reason.ts'
import { META_CONCEPTS } from '../lexicon-names.ts'

const user = { translate: (key: string) => `<${key}>` } as Parameters<typeof translateReason>[1]

test.each(META_CONCEPTS)('%s is translated as one name, alone, beside others and after a service', (name) => {
    expect(translateReason(name, user)).toBe(`<${name}>`)
    expect(translateReason(`mail, ${name}`, user)).toBe(`<mail>, <${name}>`)
    expect(translateReason(`Exchange Online · ${name}, mail`, user)).toBe(
        `Exchange Online · <${name}>, <mail>`,
    )
})
