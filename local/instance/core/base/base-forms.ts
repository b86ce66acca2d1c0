import { baseId, baseRow, type BaseRow } from './base-row.ts'

/** The Default view's sys_id is its title; packages refer to it so. */
const DEFAULT_VIEW = 'Default view'
const viewId = (view: string): string => (view === '' ? DEFAULT_VIEW : baseId('sys_ui_view', view))

const VIEWS = [
    ['', DEFAULT_VIEW],
    ['ess', 'Self Service'],
    ['mobile', 'Mobile'],
] as const

interface Section {
    readonly caption: string
    readonly fields: readonly string[]
}

const INCIDENT: readonly Section[] = [
    {
        caption: 'Incident',
        fields: [
            'number',
            'caller_id',
            'category',
            'short_description',
            'description',
            'state',
            'impact',
            'urgency',
            'priority',
            'assignment_group',
            'assigned_to',
            'opened_at',
        ],
    },
    { caption: 'Notes', fields: ['work_notes', 'comments'] },
    { caption: 'Resolution Information', fields: ['close_code', 'close_notes', 'resolved_at'] },
]
const INCIDENT_ESS: readonly Section[] = [
    {
        caption: 'Incident',
        fields: ['number', 'caller_id', 'state', 'opened_at', 'short_description', 'description', 'comments'],
    },
]

/** Forms of requests: the variable editor is a formatter (service-catalog-variable-editor). */
const REQUEST: readonly Section[] = [
    {
        caption: 'Request',
        fields: [
            'number',
            'requested_for',
            'opened_by',
            'opened_at',
            'request_state',
            'state',
            'stage',
            'approval',
            'special_instructions',
        ],
    },
    { caption: 'Notes', fields: ['work_notes', 'comments'] },
]
const REQUESTED_ITEM: readonly Section[] = [
    {
        caption: 'Requested Item',
        fields: [
            'number',
            'cat_item',
            'request',
            'requested_for',
            'opened_by',
            'opened_at',
            'state',
            'stage',
            'approval',
            'quantity',
            'assignment_group',
            'assigned_to',
            'comments',
            'work_notes',
            'com.glideapp.servicecatalog.VEditor',
        ],
    },
]
const APPROVAL: readonly Section[] = [
    {
        caption: 'Approval',
        fields: ['state', 'approver', 'sysapproval', 'due_date', 'comments', 'approval_summarizer.xml'],
    },
]
const FORMATTER = /\.(?:xml|VEditor)$/

function form(table: string, view: string, sections: readonly Section[]): readonly BaseRow[] {
    const key = `${table}|${view}`
    const shown = { name: table, view: viewId(view), view_name: view }
    return [
        baseRow('sys_ui_form', key, shown),
        ...sections.flatMap(({ caption, fields }, position) => {
            const own = `${key}|${caption}`
            const section = baseId('sys_ui_section', own)
            return [
                baseRow('sys_ui_section', own, { ...shown, caption }),
                baseRow('sys_ui_form_section', own, {
                    sys_ui_form: baseId('sys_ui_form', key),
                    sys_ui_section: section,
                    position: String(position),
                }),
                ...fields.map((element, at) =>
                    baseRow('sys_ui_element', `${own}|${element}`, {
                        sys_ui_section: section,
                        element,
                        type: FORMATTER.test(element) ? 'formatter' : 'element',
                        position: String(at),
                    }),
                ),
            ]
        }),
    ]
}

/** Lists below a form, as `table.column` of what refers to it. */
function relatedLists(table: string, view: string, lists: readonly string[]): readonly BaseRow[] {
    const key = `${table}|${view}`
    return [
        baseRow('sys_ui_related_list', key, { name: table, view: viewId(view), view_name: view }),
        ...lists.map((related_list, position) =>
            baseRow('sys_ui_related_list_entry', `${key}|${related_list}`, {
                list_id: baseId('sys_ui_related_list', key),
                related_list,
                position: String(position),
            }),
        ),
    ]
}

/** Views and the incident's form in the Default view, which alone has related lists, and in Self Service. */
export const baseForms = (): readonly BaseRow[] => [
    ...VIEWS.map(([name, title]) => baseRow('sys_ui_view', name, { sys_id: viewId(name), name, title })),
    ...form('incident', '', INCIDENT),
    ...form('incident', 'ess', INCIDENT_ESS),
    ...form('sc_request', '', REQUEST),
    ...relatedLists('sc_request', '', ['sc_req_item.request', 'sysapproval_approver.sysapproval']),
    ...form('sc_req_item', '', REQUESTED_ITEM),
    ...relatedLists('sc_req_item', '', ['sysapproval_approver.sysapproval', 'sc_task.request_item']),
    ...form('sysapproval_approver', '', APPROVAL),
    ...relatedLists('incident', '', ['incident.parent_incident']),
]
