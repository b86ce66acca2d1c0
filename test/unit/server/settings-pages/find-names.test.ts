import { findGroups, findPeople } from '../../../../src/server/settings-pages/find-names.ts'
import type { NamedRecord, Person } from '../../../../src/server/ports.ts'

const GROUP = { sysId: '0'.repeat(31) + '1', name: 'Security', isActive: true }
const MAX = { sysId: '0'.repeat(31) + '2', userId: 'max', name: 'Max Manager', email: 'max@contoso.com' }
const incidentFields = {
    groups: (text: string): readonly NamedRecord[] => (GROUP.name.startsWith(text) ? [GROUP] : []),
}
const directory = {
    search: (text: string): readonly Person[] => (MAX.name.startsWith(text) ? [MAX] : []),
}

test('groups by the beginning of their name', () => {
    expect(findGroups({ incidentFields }, ' Secu ')).toEqual({
        ok: true,
        value: { found: [{ sysId: GROUP.sysId, name: 'Security' }] },
    })
})

test('people by the beginning of their name, with User ID and nothing else', () => {
    expect(findPeople({ directory }, 'Max')).toEqual({
        ok: true,
        value: { found: [{ sysId: MAX.sysId, name: 'Max Manager', userId: 'max' }] },
    })
})

test.each(['', ' ', 'S', ' S ', 'x'.repeat(101)])('%p is too little or too much to search for', (text) => {
    const refusal = { ok: false, error: { code: 'REQUEST_INVALID', parameters: ['query'] } }
    expect(findGroups({ incidentFields }, text, 'query')).toMatchObject(refusal)
    expect(findPeople({ directory }, text, 'query')).toMatchObject(refusal)
})
