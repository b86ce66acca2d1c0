/** The related list of cases on the incident's form: put there at run time, and read by whom its access controls let. */
import { hashPassword } from '../../local/instance/core/security/password.ts'
import { signIn } from '../../local/try-app/visitor.ts'
import { baseId } from '../../local/instance/core/base/base-row.ts'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import { caseForm, openCase } from '../cases-lab.ts'
import { startDemoLab, startLab, VIEWS_API, type Answer, type Lab } from '../lab.ts'

const TABLE = 'x_mioms_m365_assis_support_case'
const LIST = `${TABLE}.incident`
const CHILDREN = 'incident.parent_incident'
const TITLE = 'Outlook keeps asking for the password'

interface View {
    readonly formSysId: string
    readonly name: string
    readonly attached: boolean
    readonly casesList: boolean
}

const viewOf = async (of: Lab, name: string): Promise<View> =>
    ((await of.call('admin', 'GET', VIEWS_API)).json.result.views as readonly View[]).find(
        (view) => view.name === name,
    )!

const put = async (of: Lab, name: string, body: unknown): Promise<Answer> =>
    of.call('admin', 'PUT', `${VIEWS_API}/${(await viewOf(of, name)).formSysId}`, body)

/** Values of a reference are objects. */
type Row = Readonly<Record<string, string | Readonly<Record<string, string>>>>

const rows = async (of: Lab, table: string): Promise<readonly Row[]> =>
    (await of.call('admin', 'GET', `/api/now/table/${table}?sysparm_query=ORDERBYposition`)).json.result

/** The related lists of the incident's form, in their order. */
const entries = async (of: Lab): Promise<readonly (string | undefined)[]> => {
    const lists = (await rows(of, 'sys_ui_related_list'))
        .filter(({ name }) => name === 'incident')
        .map((list) => list['sys_id'])
    return (await rows(of, 'sys_ui_related_list_entry'))
        .filter(({ list_id: list }) => lists.includes(typeof list === 'object' ? list['value'] : list))
        .map((entry) => entry['related_list'] as string | undefined)
}

describe('an instance that lets the app change its forms', () => {
    let lab: Lab
    beforeAll(async () => {
        lab = await startLab({ instance: { crossScope: 'enforcing' } })
    }, 120_000)
    afterAll(() => lab.close())

    test('twice is once, below what is there; taking it away leaves the lists as they were', async () => {
        const before = await rows(lab, 'sys_ui_related_list_entry')
        expect(await entries(lab)).toEqual([CHILDREN])
        expect(await viewOf(lab, '')).toMatchObject({ attached: false, casesList: false })
        const added = await put(lab, '', { casesList: true })
        expect(added.json.result.view).toMatchObject({ attached: false, casesList: true })
        expect((await put(lab, '', { casesList: true })).status).toBe(200)
        expect(await entries(lab)).toEqual([CHILDREN, LIST])
        expect((await put(lab, '', { casesList: false })).json.result.view.casesList).toBe(false)
        expect((await put(lab, '', { casesList: false })).status).toBe(200)
        expect(await rows(lab, 'sys_ui_related_list_entry')).toEqual(before)
    })

    test('tab and list come and go by themselves or together', async () => {
        const both = await put(lab, '', { attached: true, casesList: true })
        expect(both.json.result.view).toMatchObject({ attached: true, casesList: true })
        const listOnly = await put(lab, '', { attached: false })
        expect(listOnly.json.result.view).toMatchObject({ attached: false, casesList: true })
        const none = await put(lab, '', { casesList: false })
        expect(none.json.result.view).toMatchObject({ attached: false, casesList: false })
    })

    test('a view without related lists of its own is left alone, and so is what a user arranged', async () => {
        await lab.instance.control.loadRecords([
            {
                table: 'sys_ui_related_list',
                values: {
                    sys_id: 'a'.repeat(32),
                    name: 'incident',
                    view: baseId('sys_ui_view', 'ess'),
                    sys_user: 'b'.repeat(32),
                },
            },
        ])
        const before = [await rows(lab, 'sys_ui_related_list'), await rows(lab, 'sys_ui_related_list_entry')]
        const answer = await put(lab, 'ess', { casesList: true })
        expect(answer.status).toBe(409)
        expect(answer.json.result.error).toMatchObject({
            code: 'RELATED_LISTS_MISSING',
            message: expect.stringContaining('Self Service'),
            fix: expect.stringContaining('Microsoft Support Case->Incident'),
        })
        expect((await put(lab, 'ess', { casesList: false })).status).toBe(200)
        expect([
            await rows(lab, 'sys_ui_related_list'),
            await rows(lab, 'sys_ui_related_list_entry'),
        ]).toEqual(before)
    })
})

test('an instance that refuses: the error says how to do it by hand, and nothing changed', async () => {
    const lab = await startLab({ instance: { formWrites: 'refuse' } })
    try {
        const refused = await put(lab, '', { casesList: true })
        expect(refused.status).toBe(409)
        expect(refused.json.result.error).toMatchObject({
            code: 'RELATED_LIST_REFUSED',
            fix: expect.stringContaining('Configure > Related Lists'),
        })
        expect(await entries(lab)).toEqual([CHILDREN])
        // By hand, as the error says: then the app sees it, and may not take it away.
        await lab.instance.control.loadRecords([
            {
                table: 'sys_ui_related_list_entry',
                values: {
                    sys_id: 'c'.repeat(32),
                    list_id: baseId('sys_ui_related_list', 'incident|'),
                    related_list: LIST,
                    position: '1',
                },
            },
        ])
        expect((await viewOf(lab, '')).casesList).toBe(true)
        expect((await put(lab, '', { casesList: false })).json.result.error.code).toBe('RELATED_LIST_REFUSED')
        expect(await entries(lab)).toEqual([CHILDREN, LIST])
    } finally {
        await lab.close()
    }
}, 120_000)

describe('who reads it', () => {
    let lab: Lab & { readonly demo: LoadedDemo }
    /** Holds administrator, and sees no incidents but the own ones. */
    const OLGA = 'olga.outside'
    beforeAll(async () => {
        lab = await startDemoLab()
        const user = 'e'.repeat(32)
        const { json } = await lab.call(
            'admin',
            'GET',
            '/api/now/table/sys_user_role?sysparm_query=name=x_mioms_m365_assis.administrator',
        )
        await lab.instance.control.loadRecords([
            {
                table: 'sys_user',
                values: {
                    sys_id: user,
                    user_name: OLGA,
                    active: 'true',
                    user_password: hashPassword('demo'),
                },
            },
            {
                table: 'sys_user_has_role',
                values: { sys_id: 'f'.repeat(32), user, role: json.result[0].sys_id, state: 'active' },
            },
        ])
        const { sysId } = lab.demo.incident
        expect((await openCase(lab, 'omar.escalation', sysId, { form: caseForm() })).status).toBe(200)
    }, 120_000)
    afterAll(() => lab.close())

    const page = async (user: string, path: string) => {
        const session = await signIn(lab.instance.url, user, user === 'admin' ? 'admin' : 'demo')
        return session.get(path)
    }

    const related = async (user: string): Promise<string | undefined> => {
        const { status, text } = await page(user, `/incident.do?sys_id=${lab.demo.incident.sysId}`)
        expect(status).toBe(200)
        return text
            .split('<div class="related-list" data-related-list="')
            .find((part) => part.startsWith(LIST))
    }

    test.each(['admin', 'omar.escalation'])('%s: the cases stand below the incident', async (user) => {
        const list = await related(user)
        expect(list).toContain(TITLE)
        for (const column of [
            'Microsoft case number',
            'State',
            'Severity',
            'Owner',
            'Next action',
            'Last update',
        ])
            expect(list).toContain(column)
        // Written by the app alone; what the contact left is on no list.
        expect(list).not.toContain('class="button"')
        expect(list).not.toContain('canary.contact')
    })

    test('ana.agent, who has Insights only: no list', async () => {
        expect(await related('ana.agent')).toBeUndefined()
        const all = await page('ana.agent', `/${TABLE}_list.do`)
        expect(all.text).not.toContain(TITLE)
    })

    test('a case of an incident that an administrator may not read is not listed; one of an own incident is', async () => {
        const all = async (user: string): Promise<string> => (await page(user, `/${TABLE}_list.do`)).text
        expect(await all('omar.escalation')).toContain(TITLE)
        expect(await all(OLGA)).not.toContain(TITLE)
        const { json } = await lab.call('admin', 'POST', '/api/now/table/incident', {
            short_description: 'Mine',
            caller_id: 'e'.repeat(32),
        })
        const own = await openCase(lab, 'omar.escalation', json.result.sys_id, {
            form: caseForm({ title: 'The printer of Olga' }),
        })
        expect(own.status).toBe(200)
        const seen = await all(OLGA)
        expect(seen).toContain('The printer of Olga')
        expect(seen).not.toContain(TITLE)
    })
})
