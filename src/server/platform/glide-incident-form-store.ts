import type { IncidentFormStore } from '../ports.ts'
import { numberOf, textOf } from './glide-values.ts'
import { addCasesList, hasCasesList, removeCasesList } from './glide-incident-related-lists.ts'
import { deleteRecord, findRecord, insertRecord, mapRecords } from './records.ts'
import { tried } from './tried-write.ts'

const SECTION_CAPTION = 'Microsoft 365 Support'
const DEFAULT_VIEW_TITLE = 'Default view'

/** sys_id of the section that the app ships; it is shown only where a form section joins it to a form. */
const ownSection = (): string | undefined =>
    mapRecords(
        'sys_ui_section',
        (query) => {
            query.addQuery('name', 'incident')
            query.addQuery('caption', SECTION_CAPTION)
            query.setLimit(1)
        },
        (record) => record.getUniqueValue(),
    )[0]

const joins = (section: string): readonly { sysId: string; form: string }[] =>
    mapRecords(
        'sys_ui_form_section',
        (query) => query.addQuery('sys_ui_section', section),
        (record) => ({ sysId: record.getUniqueValue(), form: textOf(record, 'sys_ui_form') }),
    )

const lastPosition = (form: string): number =>
    mapRecords(
        'sys_ui_form_section',
        (query) => {
            query.addQuery('sys_ui_form', form)
            query.orderByDesc('position')
            query.setLimit(1)
        },
        (record) => numberOf(record, 'position'),
    )[0] ?? -1

const viewOf = (form: string): string => {
    const record = findRecord('sys_ui_form', form)
    return record ? textOf(record, 'view') : ''
}

/** `newSysId` makes the sys_id of a new row. */
export const glideIncidentFormStore = (newSysId: () => string): IncidentFormStore => ({
    views() {
        const section = ownSection()
        const attached = section ? joins(section).map((join) => join.form) : []
        return mapRecords(
            'sys_ui_form',
            (query) => query.addQuery('name', 'incident'),
            (record) => {
                const view = findRecord('sys_ui_view', textOf(record, 'view'))
                return {
                    formSysId: record.getUniqueValue(),
                    name: view ? textOf(view, 'name') : '',
                    title: (view ? textOf(view, 'title') : '') || DEFAULT_VIEW_TITLE,
                    attached: attached.includes(record.getUniqueValue()),
                    casesList: hasCasesList(textOf(record, 'view')),
                }
            },
        )
    },
    attach(form) {
        const section = ownSection()
        if (!section) return false
        return tried(
            () =>
                insertRecord('sys_ui_form_section', newSysId(), {
                    sys_ui_form: form,
                    sys_ui_section: section,
                    position: String(lastPosition(form) + 1),
                }),
            () => joins(section).some((join) => join.form === form),
        )
    },
    detach(form) {
        const section = ownSection()
        if (!section) return false
        return tried(
            () => {
                for (const join of joins(section)) {
                    if (join.form === form) deleteRecord('sys_ui_form_section', join.sysId)
                }
            },
            () => !joins(section).some((join) => join.form === form),
        )
    },
    addCasesList: (form) => addCasesList(viewOf(form), newSysId()),
    removeCasesList: (form) => removeCasesList(viewOf(form)),
})
