import { documented } from '../documented.ts'
import { catalogLab } from './catalog-lab.ts'

const APPROVALS = 'servicenow-platform/approvals'

function approvalLab() {
    const lab = catalogLab()
    const item = lab.ordered(lab.emma)
    const ask = (approver: string, state = 'requested'): string => {
        const outcome = lab.instance.records.insert(lab.session('admin'), 'sysapproval_approver', {
            approver,
            state,
            sysapproval: item,
            document_id: item,
            source_table: 'sc_req_item',
        })
        if (outcome.kind !== 'done') throw new Error(outcome.kind)
        return outcome.sysId
    }
    return {
        ...lab,
        item,
        ask,
        decide: (who: typeof lab.manager, id: string, values: Record<string, string>) =>
            lab.instance.records.update(who, 'sysapproval_approver', id, values).kind,
        approval: () => lab.row('sc_req_item', item)['approval'],
    }
}

documented(`${APPROVALS}/r_Approvals`, 'Classic approvals', () => {
    test('an approval begins as not yet requested, with the record that it approves and a journal of comments', () => {
        const lab = approvalLab()
        const id = lab.insert('sysapproval_approver', { approver: lab.manager.userId })
        lab.store.delete('sysapproval_approver', id)
        const outcome = lab.instance.records.insert(lab.session('admin'), 'sysapproval_approver', {
            approver: lab.manager.userId,
            comments: 'Please',
        })
        const row = lab.row('sysapproval_approver', outcome.kind === 'done' ? outcome.sysId : '')
        expect(row['state']).toBe('not requested')
        const [entry] = lab.store.query('sys_journal_field', `element_id=${row['sys_id'] ?? ''}`)
        expect(entry).toMatchObject({ element: 'comments', value: 'Please' })
    })

    test('states read as the page names them', () => {
        const { instance } = catalogLab()
        const labels = instance.dictionary
            .choices('sysapproval_approver', 'state', 'en')
            .map(({ label }) => label)
        expect(labels).toEqual(['Not Yet Requested', 'Requested', 'Approved', 'Rejected'])
    })
})

documented(`${APPROVALS}/c_ApprovalStatus`, 'Approval status', () => {
    test.each([
        ['approved', ['approved', 'approved']],
        ['requested', ['approved', 'requested']],
        ['requested', ['not requested', 'requested']],
        ['not requested', ['not requested', 'not requested']],
        ['rejected', ['requested', 'rejected']],
    ])('%s is what %p are together', (status, states) => {
        const lab = approvalLab()
        for (const state of states) lab.ask(lab.manager.userId, state)
        expect(lab.approval()).toBe(status)
    })

    test('without approvers nothing is requested, also when the last of them goes', () => {
        const lab = approvalLab()
        const id = lab.ask(lab.manager.userId)
        expect(lab.approval()).toBe('requested')
        lab.instance.records.delete(lab.session('admin'), 'sysapproval_approver', id)
        expect(lab.approval()).toBe('not requested')
    })
})

documented(`${APPROVALS}/c_MultipleApprovers`, 'Multiple approvers', () => {
    test('all must approve; one who rejects is enough', () => {
        const lab = approvalLab()
        const second = lab.user('mike.manager', 'approver_user')
        const [one, other] = [lab.ask(lab.manager.userId), lab.ask(second.userId)]
        expect(lab.decide(lab.manager, one, { state: 'approved' })).toBe('done')
        expect(lab.approval()).toBe('requested')
        expect(lab.decide(second, other, { state: 'approved' })).toBe('done')
        expect(lab.approval()).toBe('approved')
        expect(lab.decide(second, other, { state: 'rejected' })).toBe('done')
        expect(lab.approval()).toBe('rejected')
    })

    test('rules of the requested item and of the approval see it, async ones too', () => {
        const lab = approvalLab()
        lab.rule({
            collection: 'sysapproval_approver',
            when: 'async_always',
            action_insert: 'false',
            filter_condition: 'stateINapproved,rejected',
            script: `var item = new GlideRecord('sc_req_item')
                item.get(String(current.sysapproval))
                item.state = current.state == 'approved' ? 3 : 4
                item.update()`,
        })
        lab.decide(lab.manager, lab.ask(lab.manager.userId), { state: 'approved' })
        lab.instance.jobs.drain()
        expect(lab.row('sc_req_item', lab.item)).toMatchObject({
            approval: 'approved',
            state: '3',
            active: 'false',
        })
    })
})

documented(
    'platform-administration/user-administration/r_BaseSystemRoles',
    'Approver users [approver_user]',
    () => {
        test('an approver changes the state and comments of what is routed to them, not whose it is', () => {
            const lab = approvalLab()
            const id = lab.ask(lab.manager.userId)
            lab.decide(lab.manager, id, { state: 'approved', approver: lab.emma.userId, sysapproval: '' })
            expect(lab.row('sysapproval_approver', id)).toMatchObject({
                state: 'approved',
                approver: lab.manager.userId,
                sysapproval: lab.item,
            })
        })

        test('without the role they read it and decide nothing; others do not even read it', () => {
            const lab = approvalLab()
            const id = lab.ask(lab.eric.userId)
            const { records } = lab.instance
            expect(records.get(lab.eric, 'sysapproval_approver', id)?.row['state']).toBe('requested')
            expect(lab.decide(lab.eric, id, { state: 'approved' })).toBe('denied')
            for (const other of [lab.emma, lab.manager]) {
                expect(records.get(other, 'sysapproval_approver', id)).toBeUndefined()
                expect(lab.decide(other, id, { state: 'approved' })).toBe('denied')
            }
            expect(lab.row('sysapproval_approver', id)['state']).toBe('requested')
        })

        test('who ordered cannot make an approval', () => {
            const lab = approvalLab()
            const values = { approver: lab.emma.userId, sysapproval: lab.item, state: 'approved' }
            expect(lab.instance.records.insert(lab.emma, 'sysapproval_approver', values).kind).toBe('denied')
        })
    },
)
