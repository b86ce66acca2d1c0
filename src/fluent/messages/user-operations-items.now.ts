import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-this-request-waits-for-approval-by-0-8ec7b1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This request waits for approval by {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette demande attend l’approbation de {0}.',
    },
})
Record({
    $id: Now.ID['message-the-request-was-rejected-nothing-was-changed-cd96b8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The request was rejected; nothing was changed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La demande a été refusée ; rien n’a été modifié.',
    },
})
Record({
    $id: Now.ID['message-the-request-was-canceled-nothing-was-cha-fd2b28-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The request was canceled; nothing was changed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La demande a été annulée ; rien n’a été modifié.',
    },
})
Record({
    $id: Now.ID['message-a-decision-on-this-request-was-set-back-whoev-4d4fd4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A decision on this request was set back: whoever made it may not decide on it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une décision sur cette demande a été annulée : son auteur n’a pas le droit de décider.',
    },
})
Record({
    $id: Now.ID['message-the-account-was-read-72d62a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The account was read.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le compte a été lu.',
    },
})
Record({
    $id: Now.ID['message-the-license-0-was-assigned-and-microsoft-show-9cd0f1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The license {0} was assigned, and Microsoft shows it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La licence {0} a été attribuée, et Microsoft l’affiche.',
    },
})
Record({
    $id: Now.ID['message-the-account-had-the-license-0-already-nothing-795207-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The account had the license {0} already; nothing was changed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le compte avait déjà la licence {0} ; rien n’a été modifié.',
    },
})
Record({
    $id: Now.ID['message-the-account-gets-the-license-0-through-a-grou-f751db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The account gets the license {0} through a group; nothing was changed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le compte reçoit la licence {0} par un groupe ; rien n’a été modifié.',
    },
})
Record({
    $id: Now.ID['message-dry-run-nothing-was-changed-ee588f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Dry run: nothing was changed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Simulation : rien n’a été modifié.',
    },
})
Record({
    $id: Now.ID['message-the-job-was-stopped-what-it-had-done-by-then-1f8645-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The job was stopped. What it had done by then stays.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La tâche a été arrêtée. Ce qu'elle avait fait jusque-là reste.",
    },
})
