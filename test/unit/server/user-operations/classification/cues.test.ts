import { CUE_FORMS } from '../../../../../src/server/user-operations/classification/cue-forms.ts'
import { findCues } from '../../../../../src/server/user-operations/classification/cues.ts'
import { normalise } from '../../../../../src/server/text-matching/words.ts'

const found = (text: string): readonly string[] => findCues(text.split(' ')).map(({ cue }) => cue)

test('every form is written as a text is read, so that it can be met', () => {
    for (const [cue, forms] of Object.entries(CUE_FORMS))
        for (const form of forms.split('|').map((one) => one.trim().replace(/\s+/g, ' '))) {
            const plain = form.replace(/\*/g, '')
            expect([cue, normalise(plain)]).toEqual([cue, plain])
            expect([cue, form, found(plain).includes(cue)]).toEqual([cue, form, true])
        }
})

test('no form stands twice in a cue', () => {
    for (const [cue, forms] of Object.entries(CUE_FORMS)) {
        const all = forms.split('|').map((form) => form.trim().replace(/\s+/g, ' '))
        expect([cue, all.filter((form, at) => all.indexOf(form) !== at)]).toEqual([cue, []])
    }
})

test('a form with an open end meets any ending, another only itself', () => {
    expect(found('restarted')).toContain('restart')
    expect(found('kicked')).not.toContain('restart')
})

test('a cue of several words says where it stands', () =>
    expect(findCues(['un', 'mot', 'de', 'passe']).filter(({ cue }) => cue === 'password')).toEqual([
        { cue: 'password', from: 1, to: 3 },
    ]))
