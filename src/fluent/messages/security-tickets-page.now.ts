import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-to-gain-d7e515-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'To gain:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'À gagner :',
    },
})
Record({
    $id: Now.ID['message-points-bde4be-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Points:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Points :',
    },
})
Record({
    $id: Now.ID['message-cost-69edde-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cost:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Coût :',
    },
})
Record({
    $id: Now.ID['message-user-impact-230366-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User impact:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Impact sur les utilisateurs :',
    },
})
Record({
    $id: Now.ID['message-ticket-5d1d3f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Ticket:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ticket :',
    },
})
Record({
    $id: Now.ID['message-deprecated-by-microsoft-ffb895-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Deprecated by Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dépréciée par Microsoft',
    },
})
Record({
    $id: Now.ID['message-back-to-the-list-07fc7d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Back to the list',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Retour à la liste',
    },
})
Record({
    $id: Now.ID['message-how-far-it-is-by-microsoft-2e8424-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'How far it is, by Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Avancement selon Microsoft',
    },
})
Record({
    $id: Now.ID['message-tier-9483f1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tier',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Niveau',
    },
})
Record({
    $id: Now.ID['message-kind-of-action-d56d01-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Kind of action',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Type d'action",
    },
})
Record({
    $id: Now.ID['message-control-a1595a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Control',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Contrôle',
    },
})
Record({
    $id: Now.ID['message-microsoft-lists-this-action-no-more-sinc-f2e64a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft lists this action no more since',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft ne répertorie plus cette action depuis le',
    },
})
Record({
    $id: Now.ID['message-microsoft-marks-this-action-as-deprecate-23e543-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft marks this action as deprecated.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft signale cette action comme dépréciée.',
    },
})
Record({
    $id: Now.ID['message-it-goes-on-as-3fd78c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It goes on as:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Elle se poursuit sous :',
    },
})
Record({
    $id: Now.ID['message-tickets-c1c694-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tickets',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tickets',
    },
})
Record({
    $id: Now.ID['message-what-it-is-b90b09-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What it is',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Description de l'action",
    },
})
Record({
    $id: Now.ID['message-how-it-is-done-6b632a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'How it is done',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mise en œuvre',
    },
})
Record({
    $id: Now.ID['message-what-users-notice-1bcfc6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What users notice',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce que remarquent les utilisateurs',
    },
})
Record({
    $id: Now.ID['message-facts-cb0fec-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Facts',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Informations',
    },
})
Record({
    $id: Now.ID['message-do-it-at-microsoft-280411-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Do it at Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Effectuer l'action chez Microsoft",
    },
})
Record({
    $id: Now.ID['message-all-categories-62f5d7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All categories',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Toutes les catégories',
    },
})
Record({
    $id: Now.ID['message-all-b1c94c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tous',
    },
})
Record({
    $id: Now.ID['message-threat-4d3696-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Threat',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Menace',
    },
})
Record({
    $id: Now.ID['message-sort-by-33d804-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sort by',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Trier par',
    },
})
Record({
    $id: Now.ID['message-gain-for-the-effort-f21552-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Gain for the effort',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Gain par rapport à l'effort",
    },
})
Record({
    $id: Now.ID['message-improvement-actions-a9188d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Improvement actions',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Actions d'amélioration",
    },
})
Record({
    $id: Now.ID['message-words-in-title-or-product-eab8d4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Words in title or product',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mots du titre ou du produit',
    },
})
Record({
    $id: Now.ID['message-there-is-nothing-to-do-4894c3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is nothing to do',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il n'y a rien à faire",
    },
})
Record({
    $id: Now.ID['message-secure-score-is-not-connected-5a8bf7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Secure Score is not connected',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le niveau de sécurité (Secure Score) n'est pas connecté",
    },
})
Record({
    $id: Now.ID['message-all-improvement-actions-8b6306-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All improvement actions',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Toutes les actions d'amélioration",
    },
})
Record({
    $id: Now.ID['message-connect-to-secure-score-8dd15b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connect to Secure Score',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Se connecter au niveau de sécurité (Secure Score)',
    },
})
Record({
    $id: Now.ID['message-see-what-raises-the-score-of-your-tenant-321485-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'See what raises the score of your tenant, turn it into change requests and incidents, and follow them to the end.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Voyez ce qui améliore le score de votre locataire, faites-en des demandes de changement et des incidents, et suivez-les jusqu'au bout.",
    },
})
Record({
    $id: Now.ID['message-connect-49ab28-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connect',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Se connecter',
    },
})
Record({
    $id: Now.ID['message-who-can-do-it-783c73-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Who can do it:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Qui peut le faire :',
    },
})
Record({
    $id: Now.ID['message-export-as-csv-d37faa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Export as CSV',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Exporter en CSV',
    },
})
Record({
    $id: Now.ID['message-the-file-was-made-b4ff60-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The file was made.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le fichier a été généré.',
    },
})
Record({
    $id: Now.ID['message-you-do-not-have-access-to-security-ticke-d159ca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to security tickets',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez pas accès aux tickets de sécurité",
    },
})
Record({
    $id: Now.ID['message-this-is-not-here-fc68e7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is not here',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Élément introuvable',
    },
})
Record({
    $id: Now.ID['message-the-security-tickets-could-not-be-loaded-5fec3d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The security tickets could not be loaded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les tickets de sécurité n'ont pas pu être chargés",
    },
})
Record({
    $id: Now.ID['message-read-from-microsoft-e82751-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read from Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lecture chez Microsoft :',
    },
})
Record({
    $id: Now.ID['message-nothing-was-read-from-microsoft-yet-a6cb01-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing was read from Microsoft yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien n'a encore été lu chez Microsoft",
    },
})
Record({
    $id: Now.ID['message-read-now-1ed967-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read now',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Lire maintenant',
    },
})
Record({
    $id: Now.ID['message-a-read-was-under-way-already-it-brings-t-18885e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A read was under way already. It brings the same: refresh this page in a minute.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Une lecture était déjà en cours. Elle apporte les mêmes informations : actualisez cette page dans une minute.',
    },
})
Record({
    $id: Now.ID['message-what-is-shown-is-what-was-read-last-145f4d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What is shown is what was read last.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les informations affichées sont celles de la dernière lecture.',
    },
})
Record({
    $id: Now.ID['message-filter-the-list-d7765f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Filter the list',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Filtrer la liste',
    },
})
Record({
    $id: Now.ID['message-nothing-fits-this-filter-e3c05f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing fits this filter',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien ne correspond à ce filtre',
    },
})
Record({
    $id: Now.ID['message-create-a-ticket-c00731-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Create a ticket',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Créer un ticket',
    },
})
Record({
    $id: Now.ID['message-what-to-do-next-3f710c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What to do next',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Que faire ensuite',
    },
})
Record({
    $id: Now.ID['message-the-most-points-for-the-effort-come-firs-9a5b28-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The most points for the effort come first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les actions qui rapportent le plus de points par rapport à l'effort viennent en premier.",
    },
})
Record({
    $id: Now.ID['message-microsoft-has-told-no-improvement-action-46cfb0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft has told no improvement action of this tenant yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft n'a encore communiqué aucune action d'amélioration pour ce locataire.",
    },
})
Record({
    $id: Now.ID['message-all-improvement-actions-with-something-t-dd2f7e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All improvement actions with something to do',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Toutes les actions d'amélioration à traiter",
    },
})
Record({
    $id: Now.ID['message-security-tickets-2d18b6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Security Tickets',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tickets de sécurité',
    },
})
Record({
    $id: Now.ID['message-manage-servicenow-configuration-30aaf3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Manage ServiceNow configuration',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Gérer la configuration de ServiceNow',
    },
})
Record({
    $id: Now.ID['message-first-533fe7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'First:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Premier :',
    },
})
Record({
    $id: Now.ID['message-latest-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Latest:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernier :',
    },
})
Record({
    $id: Now.ID['message-lowest-5cdcd4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Lowest:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le plus bas :',
    },
})
Record({
    $id: Now.ID['message-highest-05961a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Highest:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le plus élevé :',
    },
})
Record({
    $id: Now.ID['message-days-that-microsoft-did-not-tell-4f1629-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Days that Microsoft did not tell:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Jours non communiqués par Microsoft :',
    },
})
Record({
    $id: Now.ID['message-microsoft-secure-score-d96f4b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Secure Score',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Niveau de sécurité Microsoft (Secure Score)',
    },
})
Record({
    $id: Now.ID['message-percentage-points-since-3a026d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'percentage points since',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'point(s) de pourcentage depuis le',
    },
})
Record({
    $id: Now.ID['message-in-comparison-06b00c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In comparison',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Comparaison',
    },
})
Record({
    $id: Now.ID['message-your-organization-fcfd8e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your organization',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre organisation',
    },
})
Record({
    $id: Now.ID['message-improvement-actions-by-status-6b5278-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Improvement actions by status',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Actions d'amélioration par état",
    },
})
Record({
    $id: Now.ID['message-create-another-all-the-same-744d04-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Create another all the same',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En créer un autre malgré tout',
    },
})
Record({
    $id: Now.ID['message-there-is-a-ticket-already-nothing-new-wa-582ae6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is a ticket already: nothing new was created.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un ticket existe déjà : rien de nouveau n'a été créé.",
    },
})
Record({
    $id: Now.ID['message-the-ticket-was-created-6bcb7d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The ticket was created.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le ticket a été créé.',
    },
})
Record({
    $id: Now.ID['message-the-ticket-is-kept-its-record-in-service-f9033d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The ticket is kept. Its record in ServiceNow is not there yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le ticket est conservé. Son enregistrement dans ServiceNow n'existe pas encore.",
    },
})
Record({
    $id: Now.ID['message-open-ticket-91ce5c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open ticket:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ticket ouvert :',
    },
})
Record({
    $id: Now.ID['message-create-another-8d9fd1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Create another',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En créer un autre',
    },
})
Record({
    $id: Now.ID['message-share-to-servicenow-4dd3ef-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Share to ServiceNow',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Partager avec ServiceNow',
    },
})
Record({
    $id: Now.ID['message-a-ticket-was-created-for-this-action-whi-0b865b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A ticket was created for this action while you were writing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un ticket a été créé pour cette action pendant que vous écriviez.',
    },
})
Record({
    $id: Now.ID['message-what-you-entered-is-still-here-921889-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What you entered is still here.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre saisie est toujours là.',
    },
})
Record({
    $id: Now.ID['message-open-7cef8a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'open',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ouvert(s)',
    },
})
Record({
    $id: Now.ID['message-overdue-8121a5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'overdue',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'en retard',
    },
})
Record({
    $id: Now.ID['message-done-6b2ded-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'done',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'terminé(s)',
    },
})
Record({
    $id: Now.ID['message-the-newest-ones-d54405-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The newest ones',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les plus récents',
    },
})
Record({
    $id: Now.ID['message-there-is-none-yet-2f03cd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is none yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il n'y en a pas encore.",
    },
})
Record({
    $id: Now.ID['message-create-686e69-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Create',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Créer',
    },
})
Record({
    $id: Now.ID['message-view-all-0b4db2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'View all',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tout afficher',
    },
})
Record({
    $id: Now.ID['message-new-ticket-in-servicenow-6174d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'New ticket in ServiceNow',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nouveau ticket dans ServiceNow',
    },
})
Record({
    $id: Now.ID['message-priority-502996-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Priority',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Priorité',
    },
})
Record({
    $id: Now.ID['message-this-will-be-created-e2a6b1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This will be created',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Élément qui sera créé',
    },
})
Record({
    $id: Now.ID['message-send-to-servicenow-89f617-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Send to ServiceNow',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Envoyer à ServiceNow',
    },
})
Record({
    $id: Now.ID['message-due-5c3ffc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Due:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Échéance :',
    },
})
Record({
    $id: Now.ID['message-assigned-to-0b764a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Assigned to:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Affecté à :',
    },
})
Record({
    $id: Now.ID['message-nobody-6e8544-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'nobody',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'personne',
    },
})
Record({
    $id: Now.ID['message-group-1aa4c6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Group:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Groupe :',
    },
})
Record({
    $id: Now.ID['message-improvement-action-062e2f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Improvement action:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Action d'amélioration :",
    },
})
Record({
    $id: Now.ID['message-change-the-state-d7e170-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Change the state',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Changer l'état",
    },
})
Record({
    $id: Now.ID['message-words-in-name-or-number-054348-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Words in name or number',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mots du nom ou du numéro',
    },
})
Record({
    $id: Now.ID['message-no-ticket-is-open-cf1dcd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No ticket is open',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun ticket n'est ouvert",
    },
})
Record({
    $id: Now.ID['message-a-ticket-is-made-of-an-improvement-actio-a9aa7a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A ticket is made of an improvement action, or of your own recommendation.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un ticket naît d'une action d'amélioration ou de votre propre recommandation.",
    },
})
