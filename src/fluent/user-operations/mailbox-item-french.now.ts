import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { mailboxRequest } from './mailbox-item.now.ts'

// sys_ids of questions and choices are those of keys.ts: neither has a reference of its own to give.
Record({
    $id: Now.ID['mailbox-item-name-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'sc_cat_item',
        fieldname: 'name',
        documentkey: mailboxRequest,
        language: 'fr',
        value: 'Demander l’accès à une boîte aux lettres partagée',
    },
})
Record({
    $id: Now.ID['mailbox-item-summary-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'sc_cat_item',
        fieldname: 'short_description',
        documentkey: mailboxRequest,
        language: 'fr',
        value: 'Lire une boîte aux lettres partagée, ou envoyer depuis celle-ci',
    },
})
Record({
    $id: Now.ID['mailbox-item-description-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'sc_cat_item',
        fieldname: 'description',
        documentkey: mailboxRequest,
        language: 'fr',
        value: '<p>Choisissez le bénéficiaire, la boîte aux lettres et le droit. Une fois la demande approuvée, un runbook sur vos propres serveurs attribue le droit sans intervention.</p>',
    },
})
Record({
    $id: Now.ID['mailbox-item-requested-for-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'item_option_new',
        fieldname: 'question_text',
        documentkey: 'e51f1b909cd8461f8d08e0e9e6dfcb53',
        language: 'fr',
        value: 'Bénéficiaire',
    },
})
Record({
    $id: Now.ID['mailbox-item-mailbox-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'item_option_new',
        fieldname: 'question_text',
        documentkey: '6b1d495c04c447ea82a2f4e196a7af27',
        language: 'fr',
        value: 'Alias de la boîte aux lettres (ce qui précède le @)',
    },
})
Record({
    $id: Now.ID['mailbox-item-right-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'item_option_new',
        fieldname: 'question_text',
        documentkey: '1fddd2db66f74a9b96132bac76d28d1f',
        language: 'fr',
        value: 'Droit',
    },
})
Record({
    $id: Now.ID['mailbox-item-reason-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'item_option_new',
        fieldname: 'question_text',
        documentkey: '0cd6585613bc4b4dbc374f456943ed97',
        language: 'fr',
        value: 'Motif',
    },
})
Record({
    $id: Now.ID['mailbox-item-full-access-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'question_choice',
        fieldname: 'text',
        documentkey: '176c8e0fe5cb45e6a1ceb5cf1379da51',
        language: 'fr',
        value: 'Accès complet : ouvrir la boîte et la lire',
    },
})
Record({
    $id: Now.ID['mailbox-item-send-as-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'question_choice',
        fieldname: 'text',
        documentkey: '9d72e8fef641441596e7c60ccf3e2c2c',
        language: 'fr',
        value: 'Envoyer en tant que : le message vient de la boîte',
    },
})
Record({
    $id: Now.ID['mailbox-item-send-on-behalf-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'question_choice',
        fieldname: 'text',
        documentkey: 'ec6eef9fdb6a4a36970af914dfcd3538',
        language: 'fr',
        value: 'Envoyer de la part de : le message nomme aussi la personne',
    },
})
