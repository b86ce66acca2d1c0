import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-where-the-list-of-cases-shows-below-the-f9d0f1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Where the list of cases shows, below the incident',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Où la liste des dossiers s'affiche, sous l'incident",
    },
})
Record({
    $id: Now.ID['message-the-list-of-cases-shows-on-f1f7da-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The list of cases shows on:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La liste des dossiers s'affiche sur :",
    },
})
Record({
    $id: Now.ID['message-the-list-of-cases-no-longer-shows-on-17bb43-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The list of cases no longer shows on:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La liste des dossiers ne s'affiche plus sur :",
    },
})
Record({
    $id: Now.ID['message-configure-related-lists-step-by-step-672aec-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Configure > Related Lists, step by step',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Configure > Related Lists, étape par étape',
    },
})
Record({
    $id: Now.ID['message-right-click-the-header-again-then-select-e1cd69-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Right-click the header again, then select Configure > Related Lists.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cliquez de nouveau avec le bouton droit sur l'en-tête, puis sélectionnez Configure > Related Lists.",
    },
})
Record({
    $id: Now.ID['message-move-microsoft-support-case-incident-fro-9ecafb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Move Microsoft Support Case->Incident from Available to Selected. To take the list away, move it back.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Déplacez Microsoft Support Case->Incident d'Available vers Selected. Pour retirer la liste, faites le déplacement inverse.",
    },
})
Record({
    $id: Now.ID['message-select-save-then-open-an-incident-the-li-dfc483-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Select Save, then open an incident: the list is there or gone.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Sélectionnez Save, puis ouvrez un incident : la liste est là ou a disparu.',
    },
})
