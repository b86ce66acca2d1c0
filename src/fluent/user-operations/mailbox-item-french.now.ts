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
        documentkey: '7593dc779db64cd18dd3f26718802163',
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
        documentkey: 'e3e6aea2846f45f7a134d82e27b88928',
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
        documentkey: '0e06ca2e23724916bcca699edc72d7e9',
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
        documentkey: '748ae18a1075432e8cdc630f8759d983',
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
        documentkey: '49764a139ced45ac9812588c8c238745',
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
        documentkey: '7823b2cf5e9e4207a4a18d66e662a1cf',
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
        documentkey: 'cae5571f39d24b15969583838577432b',
        language: 'fr',
        value: 'Envoyer de la part de : le message nomme aussi la personne',
    },
})
