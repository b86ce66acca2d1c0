import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-microsoft-or-a-third-party-44be9a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft or a third party',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft ou un tiers',
    },
})
