import { documented } from '../documented.ts'
import { catalogLab } from './catalog-lab.ts'

const FULFILLER = 'fred.fulfiller'

function orderedLab() {
    const lab = catalogLab()
    const fulfiller = lab.user(FULFILLER, 'itil')
    const id = lab.ordered(lab.emma)
    const request = lab.row('sc_req_item', id)['request'] ?? ''
    const close = (table: string, sysId: string, state: string) =>
        lab.instance.records.update(fulfiller, table, sysId, { state }).kind
    return {
        ...lab,
        fulfiller,
        id,
        request,
        close,
        /** One more requested item of the request. */
        another: (): string =>
            lab.insert('sc_req_item', { request, state: '1', active: 'true', cat_item: lab.item }),
        task: (): string =>
            lab.insert('sc_task', { request_item: id, state: '1', active: 'true', cat_item: lab.item }),
        reads: (who: { userId: string }, table: string, sysId: string): boolean =>
            lab.instance.records.get(
                lab.session(lab.row('sys_user', who.userId)['user_name'] ?? ''),
                table,
                sysId,
            ) !== undefined,
    }
}

documented(
    'build-workflows/business-rules-classic/c_BusinessRules',
    'Task Active State Management business rule',
    () => {
        test('active follows the state of a requested item: off when it closes, on when it opens again', () => {
            const lab = orderedLab()
            const active = () => lab.row('sc_req_item', lab.id)['active']
            expect(active()).toBe('true')
            for (const [state, is] of [
                ['2', 'true'],
                ['3', 'false'],
                ['4', 'false'],
                ['-5', 'true'],
                ['7', 'false'],
            ]) {
                expect(lab.close('sc_req_item', lab.id, state ?? '')).toBe('done')
                expect(`${state} ${active()}`).toBe(`${state} ${is}`)
            }
        })
    },
)

documented(
    'servicenow-platform/service-catalog/state-closure-request',
    'State closure dependency between a RITM and request',
    () => {
        test.each([
            ['3', '3', '3'],
            ['3', '4', '4'],
            ['7', '7', '7'],
            ['4', '7', '4'],
        ])(
            'items closed as %s and %s close the request as %s, the last of them, not the first',
            (one, other, state) => {
                const lab = orderedLab()
                const second = lab.another()
                lab.close('sc_req_item', lab.id, one)
                expect(lab.row('sc_request', lab.request)).toMatchObject({ state: '1', active: 'true' })
                lab.close('sc_req_item', second, other)
                expect(lab.row('sc_request', lab.request)).toMatchObject({ state, active: 'false' })
            },
        )

        test('partly complete and partly skipped is not said: the request stays open', () => {
            const lab = orderedLab()
            const second = lab.another()
            lab.close('sc_req_item', lab.id, '3')
            lab.close('sc_req_item', second, '7')
            expect(lab.row('sc_request', lab.request)['state']).toBe('1')
        })

        test('"It is applicable only for execution flows": an item with a flow closes nothing', () => {
            const lab = orderedLab()
            lab.changeItem({ flow_designer_flow: 'f'.repeat(32) })
            lab.close('sc_req_item', lab.id, '3')
            expect(lab.row('sc_request', lab.request)['state']).toBe('1')
        })
    },
)

documented(
    'servicenow-platform/service-catalog/state-closure-request',
    'State closure dependency between a catalog task and RITM',
    () => {
        test('all tasks complete: the requested item and with it the request', () => {
            const lab = orderedLab()
            const [one, other] = [lab.task(), lab.task()]
            lab.close('sc_task', one, '3')
            expect(lab.row('sc_req_item', lab.id)['state']).toBe('1')
            lab.close('sc_task', other, '3')
            expect(lab.row('sc_req_item', lab.id)['state']).toBe('3')
            expect(lab.row('sc_request', lab.request)['state']).toBe('3')
        })
    },
)

documented(
    'servicenow-platform/service-catalog/c_RequestingAServiceCatalogItem',
    'Request generation for a Service Catalog item',
    () => {
        test('who opened it, for whom it is and fulfillers read it; other employees do not', () => {
            const lab = orderedLab()
            for (const [table, id] of [
                ['sc_req_item', lab.id],
                ['sc_request', lab.request],
            ] as const)
                expect(
                    [lab.emma, lab.fulfiller, lab.eric, lab.manager].map((who) => lab.reads(who, table, id)),
                ).toEqual([true, true, false, false])
            lab.store.update('sc_req_item', lab.id, { requested_for: lab.eric.userId })
            expect(lab.reads(lab.eric, 'sc_req_item', lab.id)).toBe(true)
        })

        test('whose item it is comments on it and changes nothing else, and reads no work notes', () => {
            const lab = orderedLab()
            const { records } = lab.instance
            records.update(lab.emma, 'sc_req_item', lab.id, {
                comments: 'Hurry',
                state: '3',
                work_notes: 'x',
            })
            expect(lab.row('sc_req_item', lab.id)['state']).toBe('1')
            const entries = lab.store.query('sys_journal_field', `element_id=${lab.id}`)
            expect(entries.map(({ element, value }) => `${element} ${value}`)).toEqual(['comments Hurry'])
            const seen = (who: typeof lab.emma) =>
                'work_notes' in (records.get(who, 'sc_req_item', lab.id)?.row ?? {})
            expect([seen(lab.emma), seen(lab.fulfiller)]).toEqual([false, true])
            expect(records.update(lab.eric, 'sc_req_item', lab.id, { comments: 'x' }).kind).toBe('denied')
        })

        test('questions, choices and options are no table of employees', () => {
            const lab = orderedLab()
            const variable = lab.variable('why', '2')
            expect(lab.reads(lab.emma, 'item_option_new', variable)).toBe(false)
            expect(lab.instance.security.can(lab.emma, 'read', 'sc_item_option')).toBe(false)
            expect(lab.reads(lab.user('cara', 'catalog_admin'), 'item_option_new', variable)).toBe(true)
        })
    },
)
