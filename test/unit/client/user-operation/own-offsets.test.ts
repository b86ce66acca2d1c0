import fc from 'fast-check'
import { listsPath, offsetsOf, searchOf } from '../../../../src/client/user-operation/own-offsets.ts'
import { operationInQuery } from '../../../../src/client/user-operation/operation-in-query.ts'

test('the address says where each list begins, and is read back', () => {
    fc.assert(
        fc.property(
            fc.array(fc.integer({ min: 0, max: 999_999 }), { minLength: 3, maxLength: 3 }),
            ([a, b, c]) => {
                const offsets = { waiting: a ?? 0, asked: b ?? 0, mine: c ?? 0 }
                const kept = Object.fromEntries(Object.entries(offsets).filter(([, offset]) => offset > 0))
                expect(offsetsOf(searchOf(offsets))).toEqual(kept)
            },
        ),
    )
})

test.each(['', '?waiting=0', '?waiting=-1', '?waiting=x', '?waiting=1e3', '?waiting=9999999', '?other=20'])(
    '%j begins at the newest',
    (search) => {
        expect(offsetsOf(search)).toEqual({})
        expect(listsPath(offsetsOf(search))).toBe('/own_operations/lists/own')
    },
)

test('only a page that names an operation shows one', () => {
    expect(operationInQuery('')).toBeNull()
    expect(operationInQuery('?sysparm_id=')).toBeNull()
    expect(operationInQuery('?sysparm_id=abc')).toBe('abc')
})
