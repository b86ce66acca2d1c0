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
Record({
    $id: Now.ID['message-no-service-has-such-a-name-7f3cd7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'no service has such a name',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'aucun service ne porte ce nom',
    },
})
Record({
    $id: Now.ID['message-the-words-are-too-many-or-too-long-or-ho-1b1077-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'the words are too many or too long, or hold a sign that cannot be searched for',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'les mots sont trop nombreux ou trop longs, ou contiennent un signe qui ne peut pas être recherché',
    },
})
Record({
    $id: Now.ID['message-no-tenant-has-such-a-sys-id-40c4cd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'no tenant has such a sys_id',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "aucun locataire n'a ce sys_id",
    },
})
Record({
    $id: Now.ID['message-origin-must-be-microsoft-thirdparty-cust-468bd7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'origin must be microsoft, thirdParty, customer or notCustomer',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'origin doit être microsoft, thirdParty, customer ou notCustomer',
    },
})
Record({
    $id: Now.ID['message-from-must-be-a-day-such-as-2026-11-21-af1607-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'from must be a day such as 2026-11-21',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'le jour de début doit être une date telle que 2026-11-21',
    },
})
Record({
    $id: Now.ID['message-to-must-be-a-day-such-as-2026-11-21-398284-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'to must be a day such as 2026-11-21',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'le jour de fin doit être une date telle que 2026-11-21',
    },
})
Record({
    $id: Now.ID['message-to-must-not-be-before-from-c4162a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'to must not be before from',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'le jour de fin ne doit pas précéder le jour de début',
    },
})
Record({
    $id: Now.ID['message-offset-must-be-a-whole-number-a2e7c7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'offset must be a whole number',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'offset doit être un nombre entier',
    },
})
Record({
    $id: Now.ID['message-limit-must-be-a-whole-number-from-1-to-1-88ce65-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'limit must be a whole number from 1 to 100',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'limit doit être un nombre entier de 1 à 100',
    },
})
