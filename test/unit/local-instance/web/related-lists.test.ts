import { baseId } from '../../../../local/instance/core/base/base-row.ts'
import { documented } from '../documented.ts'
import { textOf, type Visitor } from './browser-session.ts'
import { smallWeb } from './small-web.ts'

const GUIDE = 'sdk:guides/relationship-guide'
const LISTS = 'platform-user-interface/c_RelatedLists'
const DEFINED = 'platform-user-interface/t_CreateDefinedRelatedLists'
const ATTACHMENTS = 'REL:b9edf0ca0a0a0b010035de2d6b579a03'

/** An incident's form without the lists of the base system, and what puts related lists on it. */
function lab() {
    const web = smallWeb()
    web.instance.store.delete('sys_ui_related_list', baseId('sys_ui_related_list', 'incident|'))
    const { row, incident, browser } = web
    const parent = incident({ short_description: 'Parent' })
    const container = (table: string, more: Readonly<Record<string, string>> = {}) =>
        row('sys_ui_related_list', { name: table, view: 'Default view', ...more })
    return {
        ...web,
        parent,
        container,
        entry: (list_id: string, related_list: string, more: Readonly<Record<string, string>> = {}) =>
            row('sys_ui_related_list_entry', { list_id, related_list, position: '0', ...more }),
        open: (who: Visitor = browser('admin'), sysId = parent) =>
            textOf(who.get(`/incident.do?sys_id=${sysId}`)),
    }
}

/** The related lists of a page by name, each with its markup. */
const listsOf = (page: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
        page
            .split('<div class="related-list" data-related-list="')
            .slice(1)
            .map((part) => [part.slice(0, part.indexOf('"')), part.slice(0, part.search(/<script|$/))]),
    )
const titlesOf = (page: string): readonly string[] =>
    [...page.matchAll(/<h2><a href="[^"]*">([^<]*)<\/a>/g)].map(([, title = '']) => title)

documented(GUIDE, 'Implicit Relationship (Reference Field Exists)', () => {
    test('a form lists the records that refer to its record, and no others', () => {
        const { container, entry, open, incident, parent } = lab()
        entry(container('incident'), 'incident.parent_incident')
        incident({ short_description: 'A child', parent_incident: parent })
        incident({ short_description: 'A stranger' })
        const child = listsOf(open())['incident.parent_incident'] ?? ''
        expect(child).toContain('A child')
        expect(child).not.toContain('A stranger')
        expect(child).toContain('(1)')
    })

    test('a new record has none, and neither has a table without a layout', () => {
        const { container, entry, open } = lab()
        expect(listsOf(open())).toEqual({})
        entry(container('incident'), 'incident.parent_incident')
        expect(Object.keys(listsOf(open()))).toEqual(['incident.parent_incident'])
        expect(listsOf(open(undefined, '-1'))).toEqual({})
    })

    test('the lists of the table that a table extends are those of its records', () => {
        const { container, entry, open } = lab()
        entry(container('task'), 'task.parent')
        expect(Object.keys(listsOf(open()))).toEqual(['task.parent'])
    })

    test('a table, a column or a reference that is not there is named', () => {
        const { container, entry, open } = lab()
        const list = container('incident')
        for (const name of ['x_no.such', 'incident.no_such', 'incident.caller_id']) entry(list, name)
        const page = open()
        for (const name of ['x_no.such', 'incident.no_such', 'incident.caller_id'])
            expect(page).toContain(`local instance: the related list ${name}`)
        expect(listsOf(page)).toEqual({})
    })
})

documented(GUIDE, 'Multiple Related Lists on One Table', () => {
    test('stand in the order of their position', () => {
        const { container, entry, open } = lab()
        const list = container('incident')
        entry(list, ATTACHMENTS, { position: '2' })
        entry(list, 'incident.parent_incident', { position: '1' })
        entry(list, 'task.parent', { position: '10' })
        expect(Object.keys(listsOf(open()))).toEqual(['incident.parent_incident', ATTACHMENTS, 'task.parent'])
    })
})

documented(GUIDE, 'Optional Entry Fields', () => {
    test('a filter narrows, with every alternative, and order_by orders', () => {
        const { container, entry, open, incident, parent } = lab()
        const filter = 'urgency=1^NQurgency=2'
        entry(container('incident'), 'incident.parent_incident', { filter, order_by: 'short_description' })
        const child = (short_description: string, urgency: string, parent_incident = parent) =>
            incident({ short_description, urgency, parent_incident })
        child('b urgent', '1')
        child('a less', '2')
        child('c least', '3')
        child('d elsewhere', '2', '')
        const shown = listsOf(open())['incident.parent_incident'] ?? ''
        expect([...shown.matchAll(/<td>([abcd] \w+)<\/td>/g)].map(([, text]) => text)).toEqual([
            'a less',
            'b urgent',
        ])
    })
})

documented(GUIDE, 'Platform Relationship (Attachments)', () => {
    test("the record's files are listed; a relationship that is not here is named", () => {
        const { container, entry, open, row, parent, incident } = lab()
        const file = (file_name: string, table_sys_id: string) =>
            row('sys_attachment', { file_name, table_name: 'incident', table_sys_id })
        file('mine.txt', parent)
        file('other.txt', incident())
        const list = container('incident')
        entry(list, ATTACHMENTS)
        entry(list, 'REL:247c6f15670303003b4687cb5685ef32', { position: '1' })
        const page = open()
        expect(titlesOf(page)).toEqual(['Attachments'])
        expect(listsOf(page)[ATTACHMENTS]).toContain('mine.txt')
        expect(listsOf(page)[ATTACHMENTS]).not.toContain('other.txt')
        expect(page).toContain('local instance: there is no relationship 247c6f15670303003b4687cb5685ef32')
    })
})

documented(DEFINED, 'Procedure', () => {
    const caller =
        "(function refineQuery(current, parent) { current.addQuery('caller_id', parent.caller_id) })(current, parent)"

    test('the query script sees the records as current and the form as parent', () => {
        const { container, entry, open, row, incident, session, instance, parent } = lab()
        const { userId } = session('admin')
        instance.store.update('incident', parent, { caller_id: userId })
        incident({ short_description: 'Same caller', caller_id: userId })
        incident({ short_description: 'Nobody calls' })
        const relationship = row('sys_relationship', {
            name: 'By the same caller',
            basic_apply_to: 'incident',
            basic_query_from: 'incident',
            query_with: caller,
            sys_scope: 'global',
        })
        entry(container('incident'), `REL:${relationship}`)
        const page = open()
        expect(titlesOf(page)).toEqual(['By the same caller'])
        expect(page).toContain('Same caller')
        expect(page).not.toContain('Nobody calls')
    })

    test('it is for one table; an advanced one decides by answer', () => {
        const { container, entry, open, row } = lab()
        const list = container('incident')
        const relationship = (values: Readonly<Record<string, string>>) =>
            entry(list, `REL:${row('sys_relationship', { sys_scope: 'global', ...values })}`)
        const advanced = { advanced: 'true', query_from: "answer = 'sys_user'" }
        relationship({ name: 'Elsewhere', basic_apply_to: 'problem', basic_query_from: 'sys_user' })
        relationship({ name: 'Inherited', basic_apply_to: 'task', basic_query_from: 'sys_user' })
        relationship({ name: 'Silent', apply_to: '', ...advanced })
        relationship({ name: 'Says no', apply_to: 'answer = false', ...advanced })
        relationship({
            name: 'Says yes',
            apply_to: "answer = parent.getTableName() == 'incident'",
            ...advanced,
        })
        expect([...titlesOf(open())].sort()).toEqual(['Inherited', 'Says yes'])
    })

    test('a script that fails, and a table that is not here, are told in its place', () => {
        const { container, entry, open, row } = lab()
        const list = container('incident')
        const basic = { basic_apply_to: 'incident', sys_scope: 'global' }
        const fails = {
            ...basic,
            basic_query_from: 'sys_user',
            query_with: "throw new Error('out of order')",
        }
        entry(list, `REL:${row('sys_relationship', { name: 'Fails', ...fails })}`)
        const gone = { ...basic, basic_query_from: 'x_gone' }
        entry(list, `REL:${row('sys_relationship', { name: 'Gone', ...gone })}`)
        const page = open()
        expect(page).toContain('out of order')
        expect(page).toContain('the relationship Gone queries the table x_gone')
        expect(listsOf(page)).toEqual({})
    })
})

documented(LISTS, 'Related lists', () => {
    test('a new record from the list refers to the form, and has what the filter says by =', () => {
        const { container, entry, open, parent, browser, instance } = lab()
        const filter = 'urgency=1^category=network^close_notes=Seen^short_descriptionLIKEx'
        entry(container('incident'), 'incident.parent_incident', { filter })
        const [, address = ''] = /class="button" href="([^"]*incident\.do[^"]*)"/.exec(open()) ?? []
        const url = address.replaceAll('&#38;', '&')
        const saved = browser('admin').submit(url, {
            sys_action: 'sysverb_insert',
            'incident.short_description': 'Made from the list',
            'incident.category': 'software',
        })
        expect(saved.status).toBe(302)
        const [made] = instance.store.query('incident', 'short_description=Made from the list')
        expect(made).toMatchObject({
            parent_incident: parent,
            urgency: '1',
            close_notes: 'Seen',
            category: 'software',
        })
    })

    test('a list that the user may not read is not there, and a button to add only for who may', () => {
        const { container, entry, open, browser } = lab()
        const list = container('incident')
        entry(list, 'incident.parent_incident')
        entry(list, 'sys_user_has_role.user')
        const lists = listsOf(open(browser('ian', 'itil')))
        expect(Object.keys(lists)).toEqual(['incident.parent_incident'])
        expect(lists['incident.parent_incident']).toContain('New')
    })
})

documented('platform-user-interface/c_EmbeddedLists', 'Embedded lists or Related lists', () => {
    test("a section's list element shows the records that refer to the form's", () => {
        const { open, row, incident, parent, instance } = lab()
        const [section] = instance.store.query('sys_ui_section', 'name=incident')
        const element = (name: string) =>
            row('sys_ui_element', {
                sys_ui_section: section?.['sys_id'] ?? '',
                element: name,
                type: 'list',
                position: '99',
            })
        element('12M.incident.incident.parent_incident')
        element(`REL.incident.${ATTACHMENTS}`)
        element('M2M.incident.task_ci.task')
        incident({ short_description: 'Inside', parent_incident: parent })
        const page = open()
        expect(Object.keys(listsOf(page))).toEqual(['incident.parent_incident', ATTACHMENTS])
        expect(listsOf(page)['incident.parent_incident']).toContain('Inside')
        expect(page).toContain(
            'local instance: the form element M2M.incident.task_ci.task is not implemented',
        )
    })
})

documented('sdk:api/list-api', 'Related List with Implicit Reference', () => {
    test("a related list's own layout is for that place only", () => {
        const { container, entry, open, row, incident, parent, browser } = lab()
        entry(container('incident'), 'incident.parent_incident')
        incident({ parent_incident: parent })
        const layout = (element: string, more: Readonly<Record<string, string>>) => {
            const list_id = row('sys_ui_list', { name: 'incident', view: 'Default view', ...more })
            row('sys_ui_list_element', { list_id, element, position: '0' })
        }
        layout('urgency', {})
        layout('state', { parent: 'problem' })
        const headers = (text: string) =>
            [...text.matchAll(/<th scope="col"[^>]*>(?:<a[^>]*>)?([^<]*)/g)].map(([, label]) => label)
        expect(headers(listsOf(open())['incident.parent_incident'] ?? '')).toEqual(['Urgency'])
        layout('impact', { parent: 'incident' })
        expect(headers(listsOf(open())['incident.parent_incident'] ?? '')).toEqual(['Impact'])
        expect(headers(textOf(browser('admin').get('/incident_list.do')))).toContain('Urgency')
    })
})
