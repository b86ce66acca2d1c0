import { documented } from '../documented.ts'
import { install } from './item-package.ts'
import { dictionary, record } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

const work = (number: Readonly<Record<string, string>>) => ({
    'dictionary/x_pkg_work.xml': dictionary('x_pkg_work', '', 'extends="task"'),
    'update/n.xml': record('sys_number', { sys_id: 'n1', category: 'x_pkg_work', prefix: 'WRK', ...number }),
})
const insert = (lab: ReturnType<typeof smallInstance>): string =>
    lab.run(`var r = new GlideRecord('x_pkg_work'); r.initialize(); r.insert(); return r.getValue('number')`)

documented('platform-administration/t_AutoNumberingRecordsInATable', 'Procedure', () => {
    test('prefix, base number and digits are the table’s own; each record has the next number', () => {
        const lab = smallInstance()
        install(lab, work({ number: '500', maximum_digits: '5' }))
        expect([insert(lab), insert(lab)]).toEqual(['WRK00501', 'WRK00502'])
    })

    test('without them the base is 1000, with seven digits', () => {
        const lab = smallInstance()
        install(lab, work({}))
        expect(insert(lab)).toBe('WRK0001001')
    })

    test('more records than digits: the numbers go on', () => {
        const lab = smallInstance()
        install(lab, work({ number: '99', maximum_digits: '2' }))
        expect(insert(lab)).toBe('WRK100')
    })

    test('a base above the counter moves it, one below leaves it', () => {
        const lab = smallInstance()
        install(lab, work({ number: '500' }))
        insert(lab)
        install(lab, work({ number: '100' }))
        expect(insert(lab)).toBe('WRK0000502')
        install(lab, work({ number: '900' }))
        expect(insert(lab)).toBe('WRK0000901')
    })
})
