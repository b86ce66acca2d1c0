import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { licenseRequest } from './license-item.now.ts'

Record({
    $id: Now.ID['license-item-name-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'sc_cat_item',
        fieldname: 'name',
        documentkey: licenseRequest,
        language: 'fr',
        value: 'Demander une licence Microsoft 365',
    },
})
Record({
    $id: Now.ID['license-item-summary-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'sc_cat_item',
        fieldname: 'short_description',
        documentkey: licenseRequest,
        language: 'fr',
        value: 'Visio, Project, Power BI et tout ce dont dispose votre organisation',
    },
})
Record({
    $id: Now.ID['license-item-description-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'sc_cat_item',
        fieldname: 'description',
        documentkey: licenseRequest,
        language: 'fr',
        value: '<p>Choisissez le bénéficiaire et la licence ; les chiffres indiquent les licences libres et le total. Une fois approuvée, la licence est attribuée sans intervention. Si aucune licence ne peut être choisie, les demandes de licence sont désactivées ou aucune licence n’est libre : adressez-vous à votre centre de services.</p>',
    },
})
Record({
    $id: Now.ID['license-item-requested-for-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'item_option_new',
        fieldname: 'question_text',
        // sys_ids of the questions, as keys.ts has them: a variable has no reference of its own to give.
        documentkey: '8eba925d64a145c3915ddb7d1c3d778b',
        language: 'fr',
        value: 'Bénéficiaire',
    },
})
Record({
    $id: Now.ID['license-item-license-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'item_option_new',
        fieldname: 'question_text',
        documentkey: '86f5434725e945089bbf995b0025674e',
        language: 'fr',
        value: 'Licence (libres / total)',
    },
})
Record({
    $id: Now.ID['license-item-reason-fr'],
    table: 'sys_translated_text',
    data: {
        tablename: 'item_option_new',
        fieldname: 'question_text',
        documentkey: '6e4c30b7003946d6a745846b2822d0e6',
        language: 'fr',
        value: 'Motif',
    },
})
