import '@servicenow/sdk/global'
import { Record, default_view } from '@servicenow/sdk/core'

// Macro, formatter, section and element are harmless alone. The row that shows the section on a form
// (sys_ui_form_section) is made at run time by PUT /setup/incident-form/views: which form record a view has differs
// between instances (docs/adr/0005-tab-attached-at-run-time.md).
Record({
    $id: Now.ID['macro-incident-tab'],
    table: 'sys_ui_macro',
    data: {
        name: 'x_mioms_m365_assis_incident_tab',
        active: true,
        description: 'Shows the page of the Microsoft 365 Support tab on the incident form',
        xml: Now.include('./incident-tab.jelly.xml'),
    },
})

Record({
    $id: Now.ID['formatter-incident-tab'],
    table: 'sys_ui_formatter',
    data: {
        name: 'Microsoft 365 Support',
        type: 'formatter',
        formatter: 'x_mioms_m365_assis_incident_tab.xml',
        table: 'incident',
        active: true,
    },
})

const section = Record({
    $id: Now.ID['section-incident-tab'],
    table: 'sys_ui_section',
    data: {
        name: 'incident',
        caption: 'Microsoft 365 Support',
        view: default_view,
        view_name: '',
        header: false,
        title: false,
    },
})

Record({
    $id: Now.ID['section-incident-tab-formatter'],
    table: 'sys_ui_element',
    data: {
        sys_ui_section: section,
        element: 'x_mioms_m365_assis_incident_tab.xml',
        type: 'formatter',
        // A Record variable would be dropped here without a word.
        sys_ui_formatter: Now.ref('sys_ui_formatter', 'formatter-incident-tab'),
        position: 0,
    },
})
