import '@servicenow/sdk/global'
import { Record, ScriptAction } from '@servicenow/sdk/core'
import { markClonedInstance } from '../../server/setup/handlers.ts'

// What a copy of the instance does not take along: calls and locks of its source, what its checks found, and whose
// account at Microsoft opens cases. The setup stays, so that the copy knows whose copy it is.
Record({
    $id: Now.ID['clone-exclude-outbound-call'],
    table: 'clone_data_exclude',
    data: { name: 'x_mioms_m365_assis_outbound_call' },
})
Record({
    $id: Now.ID['clone-exclude-outbound-queue'],
    table: 'clone_data_exclude',
    data: { name: 'x_mioms_m365_assis_outbound_queue' },
})
Record({
    $id: Now.ID['clone-exclude-job-run'],
    table: 'clone_data_exclude',
    data: { name: 'x_mioms_m365_assis_job_run' },
})
Record({
    $id: Now.ID['clone-exclude-lock'],
    table: 'clone_data_exclude',
    data: { name: 'x_mioms_m365_assis_lock' },
})
Record({
    $id: Now.ID['clone-exclude-check-result'],
    table: 'clone_data_exclude',
    data: { name: 'x_mioms_m365_assis_check_result' },
})
Record({
    $id: Now.ID['clone-exclude-article-cache'],
    table: 'clone_data_exclude',
    data: { name: 'x_mioms_m365_assis_article_cache' },
})
Record({
    $id: Now.ID['clone-exclude-linked-account'],
    table: 'clone_data_exclude',
    data: { name: 'x_mioms_m365_assis_linked_account' },
})

Record({
    $id: Now.ID['event-cloned'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_mioms_m365_assis.cloned',
        suffix: 'cloned',
        description: 'This instance is a fresh copy of another',
        fired_by: 'Clean-up script "Microsoft 365 Support: silence the copy"',
    },
})

// Clean-up scripts run in the global scope, where the app's tables are closed: the app does the work on an event.
Record({
    $id: Now.ID['clone-cleanup'],
    table: 'clone_cleanup_script',
    data: {
        name: 'Microsoft 365 Support: silence the copy',
        active: true,
        order: 100,
        script: "try {\n    gs.eventQueue('x_mioms_m365_assis.cloned', null, '', '')\n} catch (error) {\n    gs.error('Microsoft 365 Support: the clean-up of the clone could not be asked for: ' + error)\n}\n",
    },
})

ScriptAction({
    $id: Now.ID['script-action-cloned'],
    name: 'Microsoft 365 Support: silence the copy',
    eventName: 'x_mioms_m365_assis.cloned',
    active: true,
    script: markClonedInstance,
})
