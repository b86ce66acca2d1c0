import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { passwordReset } from './reset-item.now.ts'

Record({
    $id: Now.ID['reset-item-name-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'sc_cat_item',
        fieldname: 'name',
        documentkey: passwordReset,
        language: 'fr',
        value: 'Réinitialiser un mot de passe Microsoft 365',
    },
})
Record({
    $id: Now.ID['reset-item-summary-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'sc_cat_item',
        fieldname: 'short_description',
        documentkey: passwordReset,
        language: 'fr',
        value: 'Pour un collègue qui ne peut plus se connecter, ou pour vous-même',
    },
})
Record({
    $id: Now.ID['reset-item-description-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'sc_cat_item',
        fieldname: 'description',
        documentkey: passwordReset,
        language: 'fr',
        value: '<p>Choisissez de qui est le mot de passe. Toute personne inscrite à la réinitialisation en libre-service y est dirigée. Sinon, le manager confirme l’identité et approuve, le mot de passe est réinitialisé pendant que la personne de confiance attend, et celle-ci le remet. Aucun mot de passe n’est envoyé par courriel.</p>',
    },
})
Record({
    $id: Now.ID['reset-item-requested-for-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'item_option_new',
        fieldname: 'question_text',
        // sys_ids of the questions, as keys.ts has them: a variable has no reference of its own to give.
        documentkey: '7967e6ba6c1f447ba1e8a54dafa2f6dc',
        language: 'fr',
        value: 'Bénéficiaire',
    },
})
Record({
    $id: Now.ID['reset-item-reason-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'item_option_new',
        fieldname: 'question_text',
        documentkey: '4c58d1b2bee840bea3b37935fcd042a1',
        language: 'fr',
        value: 'Motif',
    },
})
