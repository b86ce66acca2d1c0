import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-articles-of-microsoft-learn-on-incidents-eb0ae2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Articles of Microsoft Learn on incidents. Names of products and problems, and error codes, are sent; never the text of an incident. The property x_mioms_m365_assis.learn.enabled switches them off.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Articles de Microsoft Learn sur les incidents. Des noms de produits et de problèmes ainsi que des codes d’erreur sont envoyés, jamais le texte d’un incident. La propriété x_mioms_m365_assis.learn.enabled les désactive.',
    },
})
Record({
    $id: Now.ID['message-links-to-pages-of-microsoft-support-in-s-d6bfc1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Links to pages of Microsoft Support in solutions; the instance itself never calls it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Liens vers des pages du support Microsoft dans les solutions ; l’instance elle-même ne l’appelle jamais.',
    },
})
