import { incidentInQuery } from '../../../../src/client/shared/incident-in-query.ts'

const SYS_ID = '0123456789abcdef0123456789abcdef'

describe('sysparm_incident', () => {
    it('is a sys_id', () => {
        expect(incidentInQuery(`?sysparm_incident=${SYS_ID}`)).toEqual({ state: 'given', sysId: SYS_ID })
        expect(incidentInQuery(`?a=1&sysparm_incident=${SYS_ID.toUpperCase()}`)).toEqual({
            state: 'given',
            sysId: SYS_ID,
        })
    })

    it('is -1 for a record that was never saved', () => {
        expect(incidentInQuery('?sysparm_incident=-1')).toEqual({ state: 'unsaved' })
    })

    it.each(['', '?sysparm_incident=', '?sysparm_incident=INC0010001', `?sysparm_incident=${SYS_ID}/../x`])(
        'is refused in "%s"',
        (query) => {
            expect(incidentInQuery(query)).toEqual({ state: 'invalid' })
        },
    )
})
