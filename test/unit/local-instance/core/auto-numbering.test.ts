import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

type Lab = ReturnType<typeof smallInstance>

const number = (lab: Lab, id: string, table = 'incident'): string =>
    lab.instance.store.get(table, id)?.['number'] ?? ''
const made = (lab: Lab): string => number(lab, lab.incident())
/** Number Maintenance of a table. */
const maintain = (lab: Lab, values: Readonly<Record<string, string>>): string =>
    lab.instance.store.insert('sys_number', { category: 'incident', prefix: 'INC', ...values })?.['sys_id'] ??
    ''

documented('platform-administration/c_ManagingRecordNumbering', 'Record numbering', () => {
    test('records are numbered one after the other, each table by its own prefix and counter', () => {
        const lab = smallInstance()
        const problem = lab.run<string>(
            "var p = new GlideRecord('problem'); p.initialize(); p.insert(); return p.getValue('number')",
        )
        expect([made(lab), made(lab), problem]).toEqual(['INC0010001', 'INC0010002', 'PRB0010001'])
    })

    test('scripts take numbers by NumberManager; a number that was taken is gone', () => {
        const lab = smallInstance()
        expect(
            lab.run(
                "var n = new global.NumberManager('incident'); return [n.getNextObjNumberPadded(), n.getNextObjNumber()]",
            ),
        ).toEqual(['INC0010001', 'INC10002'])
        expect(made(lab)).toBe('INC0010003')
        expect(() => lab.run("return new NumberManager('sys_user').getNextObjNumber()")).toThrow(
            'table sys_user has no numbering',
        )
    })

    test('numbering that is reset leaves the numbers that exist', () => {
        const lab = smallInstance()
        const id = lab.incident()
        maintain(lab, { prefix: 'NEW', number: '20000' })
        expect([number(lab, id), made(lab)]).toEqual(['INC0010001', 'NEW0020001'])
    })
})

documented('platform-administration/t_AutoNumberingRecordsInATable', 'Procedure', () => {
    test.each([
        [{ prefix: 'X', number: '1', maximum_digits: '3' }, 'X002'],
        [{ prefix: 'X', number: '1000', maximum_digits: '7' }, 'X0001001'],
        [{ prefix: 'X' }, 'X0001001'],
        [{ prefix: 'X', number: '99', maximum_digits: '2' }, 'X100'],
        [{ prefix: '', number: '5', maximum_digits: '1' }, '6'],
    ])('Number Maintenance %p: the first number is %s', (values, expected) => {
        const lab = smallInstance()
        maintain(lab, values)
        expect(made(lab)).toBe(expected)
    })

    test('a base above the counter is used; the counter never goes back to one below', () => {
        const lab = smallInstance()
        const id = maintain(lab, { number: '500' })
        const numbers = [made(lab)]
        for (const base of ['100', '900']) {
            lab.instance.store.update('sys_number', id, { number: base })
            numbers.push(made(lab))
        }
        expect(numbers).toEqual(['INC0000501', 'INC0000502', 'INC0000901'])
        expect(lab.instance.store.query('sys_number_counter', 'table=incident')).toMatchObject([
            { number: '901' },
        ])
    })

    test('a default value of getNextObjNumber() does not pad; a table that extends another shares its counter', () => {
        const lab = smallInstance()
        const { dictionary, store } = lab.instance
        // As an application declares a table and its number column.
        const task = dictionary.column('task', 'number')
        if (!task) throw new Error('task has no number')
        expect(dictionary.lineage('incident')).toContain('task')
        maintain(lab, { category: 'task', prefix: 'TSK', number: '7' })
        const own = lab.run<string>(
            "var t = new GlideRecord('task'); t.initialize(); t.insert(); return t.getValue('number')",
        )
        expect(own).toBe('TSK0000008')
        const [problem] = store.query('sys_number', 'category=problem')
        expect(problem).toBeUndefined()
        expect(made(lab)).toBe('INC0010001')
    })

    test('a number that is given by hand stays, and uses none up', () => {
        const lab = smallInstance()
        expect(number(lab, lab.incident({ number: 'MINE' }))).toBe('MINE')
        expect(made(lab)).toBe('INC0010001')
    })

    test('counters outlive a restart', () => {
        const dataDirectory = mkdtempSync(join(tmpdir(), 'numbers-'))
        try {
            const first = smallInstance({ dataDirectory })
            expect([made(first), made(first)]).toEqual(['INC0010001', 'INC0010002'])
            first.instance.close()
            const second = smallInstance({ dataDirectory })
            expect(made(second)).toBe('INC0010003')
            second.instance.close()
        } finally {
            rmSync(dataDirectory, { recursive: true })
        }
    })
})

documented('platform-administration/t_PreventNumberingGaps', 'Procedure', () => {
    test('a record gets its number when it is inserted; an insert that is aborted still consumes one', () => {
        const lab = smallInstance()
        expect(
            lab.run("var r = new GlideRecord('incident'); r.newRecord(); return r.getValue('number')"),
        ).toBeNull()
        lab.rule({ condition: "current.short_description == 'no'", script: 'current.setAbortAction(true)' })
        const outcome = lab.instance.records.insert(lab.session('admin'), 'incident', {
            short_description: 'no',
        })
        expect(outcome.kind).toBe('aborted')
        expect(made(lab)).toBe('INC0010002')
    })
})

documented('platform-administration/c_EnforcingUniqueNumbering', 'Enforcing unique numbering', () => {
    test('by default two records may have one number', () => {
        const lab = smallInstance()
        const ids = [lab.incident({ number: 'SAME' }), lab.incident({ number: 'SAME' })]
        expect(ids.map((id) => number(lab, id))).toEqual(['SAME', 'SAME'])
    })
})

documented('platform-administration/c_EnforcingUniqueNumbering', 'Sample business rule', () => {
    test('a before rule may take the next number for a duplicate', () => {
        const lab = smallInstance()
        lab.rule({
            action_update: 'false',
            script: `
                var gr = new GlideRecord(current.getRecordClassName())
                gr.addQuery('number', current.number + '')
                gr.query()
                if (gr.getRowCount() > 0) {
                    var next = getNextObjNumberPadded()
                    gs.addInfoMessage('changed to ' + next)
                    current.number = next
                }`,
        })
        const first = lab.incident({ number: 'SAME' })
        const admin = lab.session('admin')
        const second = lab.instance.records.insert(admin, 'incident', { number: 'SAME' })
        expect(number(lab, first)).toBe('SAME')
        expect(number(lab, second.kind === 'done' ? second.sysId : '')).toBe('INC0010001')
        expect(admin.messages).toEqual([{ kind: 'info', text: 'changed to INC0010001' }])
    })
})
