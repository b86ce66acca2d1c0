import fc from 'fast-check'
import { inserted, moved, newRule, without } from '../../../../src/client/automatic-incidents/rule-list.ts'

const rules = ['a', 'b', 'c'].map(newRule)
const names = (list: typeof rules): string => list.map(({ name }) => name).join('')

test('a rule moves one place, and stays where it cannot go further', () => {
    expect(names([...moved(rules, 1, -1)])).toBe('bac')
    expect(names([...moved(rules, 1, 1)])).toBe('acb')
    expect(moved(rules, 0, -1)).toBe(rules)
    expect(moved(rules, 2, 1)).toBe(rules)
})

test('what was deleted comes back where it was', () => {
    fc.assert(
        fc.property(fc.nat(2), (at) => {
            expect(inserted(without(rules, at), at, rules[at]!)).toEqual(rules)
        }),
    )
})

test('two new rules are told apart', () => {
    expect(newRule('x').id).not.toBe(newRule('x').id)
    expect(newRule('x').id.length).toBeLessThanOrEqual(40)
})
