import { leavesOf, valueAt, withValue } from '../../../../src/client/shared/settings-path.ts'

const DOCUMENT = { a: { list: [{ name: 'one' }, { name: 'two' }], flag: true }, b: 1 }

test('a value is read at its path; where there is no such place it is undefined', () => {
    expect(valueAt(DOCUMENT, 'a.list[1].name')).toBe('two')
    expect(valueAt(DOCUMENT, 'a.list[7].name')).toBeUndefined()
    expect(valueAt(DOCUMENT, 'b.c.d')).toBeUndefined()
})

test('a value is replaced without touching the document or what lies beside it', () => {
    const changed = withValue(DOCUMENT, 'a.list[0].name', 'new')
    expect(changed).toEqual({ a: { list: [{ name: 'new' }, { name: 'two' }], flag: true }, b: 1 })
    expect(DOCUMENT.a.list[0]!.name).toBe('one')
    expect(changed.a.list[1]).toBe(DOCUMENT.a.list[1])
    expect(Array.isArray(changed.a.list)).toBe(true)
})

test('the key of a mapped value may have dots and brackets, as names of services do', () => {
    const path = 'map[0].values.Project for the web [v.2]'
    const changed = withValue({ map: [{ values: {} }] }, path, '1')
    expect(changed).toEqual({ map: [{ values: { 'Project for the web [v.2]': '1' } }] })
    expect(valueAt(changed, path)).toBe('1')
})

test('a list is one value', () => {
    expect(leavesOf(DOCUMENT)).toEqual(['a.list', 'a.flag', 'b'])
})
