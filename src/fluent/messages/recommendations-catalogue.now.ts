import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-edit-the-solution-07a197-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Edit the solution',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Modifier la solution',
    },
})
Record({
    $id: Now.ID['message-this-solution-is-hidden-no-agent-finds-i-b14cfa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This solution is hidden: no agent finds it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette solution est masquée : aucun agent ne la trouve.',
    },
})
Record({
    $id: Now.ID['message-show-again-b98e83-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Show again',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Afficher de nouveau',
    },
})
Record({
    $id: Now.ID['message-agents-find-it-again-ace4c5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Agents find it again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les agents la trouvent de nouveau.',
    },
})
Record({
    $id: Now.ID['message-hide-62a5e4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Hide',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Masquer',
    },
})
Record({
    $id: Now.ID['message-hidden-agents-find-it-no-more-3cb5f9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Hidden: agents find it no more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Masquée : les agents ne la trouvent plus.',
    },
})
Record({
    $id: Now.ID['message-delete-this-solution-7c8b26-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Delete this solution?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimer cette solution ?',
    },
})
Record({
    $id: Now.ID['message-its-texts-are-lost-in-all-languages-it-w-3e8ce7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Its texts are lost in all languages. It was written here: nothing brings it back.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Ses textes sont perdus dans toutes les langues. Elle a été écrite ici : rien ne peut la restaurer.',
    },
})
Record({
    $id: Now.ID['message-delete-the-solution-723200-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Delete the solution',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimer la solution',
    },
})
Record({
    $id: Now.ID['message-the-solution-was-deleted-047261-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The solution was deleted.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La solution a été supprimée.',
    },
})
Record({
    $id: Now.ID['message-write-it-in-another-language-fef67b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Write it in another language',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La rédiger dans une autre langue',
    },
})
Record({
    $id: Now.ID['message-solution-49b21a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Solution',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Solution',
    },
})
Record({
    $id: Now.ID['message-you-do-not-have-access-to-the-solutions-75e529-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to the solutions',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Vous n'avez pas accès aux solutions",
    },
})
Record({
    $id: Now.ID['message-this-solution-is-not-there-644699-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This solution is not there',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette solution est introuvable',
    },
})
Record({
    $id: Now.ID['message-the-solutions-could-not-be-loaded-ffad1c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The solutions could not be loaded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Impossible de charger les solutions',
    },
})
Record({
    $id: Now.ID['message-sign-in-again-to-go-on-4aefa1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign in again to go on.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Reconnectez-vous pour continuer.',
    },
})
Record({
    $id: Now.ID['message-shipped-747cf5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Shipped',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fournie',
    },
})
Record({
    $id: Now.ID['message-all-solutions-9fec6e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All solutions',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Toutes les solutions',
    },
})
Record({
    $id: Now.ID['message-hidden-7acdf8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Hidden',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Masquée',
    },
})
Record({
    $id: Now.ID['message-shipped-text-has-changed-since-your-edit-09de07-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Shipped text has changed since your edit',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Texte fourni modifié depuis votre modification',
    },
})
Record({
    $id: Now.ID['message-what-was-written-here-in-this-language-i-d6715c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What was written here in this language is lost.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui a été écrit ici dans cette langue est perdu.',
    },
})
Record({
    $id: Now.ID['message-the-shipped-text-stands-again-622adc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The shipped text stands again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le texte fourni est rétabli.',
    },
})
Record({
    $id: Now.ID['message-the-text-was-deleted-5d939c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The text was deleted.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le texte a été supprimé.',
    },
})
Record({
    $id: Now.ID['message-edit-7dce12-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Edit',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Modifier',
    },
})
Record({
    $id: Now.ID['message-back-to-the-shipped-text-2169ad-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Back to the shipped text',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Revenir au texte fourni',
    },
})
Record({
    $id: Now.ID['message-go-back-to-the-shipped-text-f57731-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Go back to the shipped text?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Revenir au texte fourni ?',
    },
})
Record({
    $id: Now.ID['message-take-the-shipped-text-51e1d8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Take the shipped text',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prendre le texte fourni',
    },
})
Record({
    $id: Now.ID['message-delete-this-language-0c4fda-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Delete this language',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimer cette langue',
    },
})
Record({
    $id: Now.ID['message-delete-this-language-7577b1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Delete this language?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimer cette langue ?',
    },
})
Record({
    $id: Now.ID['message-written-by-23e193-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Written by',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rédigé par',
    },
})
Record({
    $id: Now.ID['message-a-user-who-is-gone-c72919-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'a user who is gone',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "un utilisateur qui n'existe plus",
    },
})
Record({
    $id: Now.ID['message-the-shipped-text-has-changed-since-your-2cabf7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The shipped text has changed since your edit. Yours still stands before it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le texte fourni a changé depuis votre modification. Le vôtre prime toujours.',
    },
})
Record({
    $id: Now.ID['message-keep-mine-544a2f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Keep mine',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Garder le mien',
    },
})
Record({
    $id: Now.ID['message-your-text-stays-0a42db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Your text stays.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Votre texte est conservé.',
    },
})
Record({
    $id: Now.ID['message-take-the-shipped-text-f720d3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Take the shipped text?',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prendre le texte fourni ?',
    },
})
Record({
    $id: Now.ID['message-yours-e02dec-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Yours',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le vôtre',
    },
})
Record({
    $id: Now.ID['message-filter-the-solutions-7aa827-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Filter the solutions',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Filtrer les solutions',
    },
})
Record({
    $id: Now.ID['message-words-in-title-or-symptoms-891f6c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Words in title or symptoms',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mots du titre ou des symptômes',
    },
})
Record({
    $id: Now.ID['message-area-deec4f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Area',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Domaine',
    },
})
Record({
    $id: Now.ID['message-all-areas-b61ded-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All areas',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Tous les domaines',
    },
})
Record({
    $id: Now.ID['message-area-and-title-24e6d8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Area and title',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Domaine et titre',
    },
})
Record({
    $id: Now.ID['message-most-often-recommended-d10858-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Most often recommended',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les plus recommandées',
    },
})
Record({
    $id: Now.ID['message-most-often-helpful-7ffa95-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Most often helpful',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les plus utiles',
    },
})
Record({
    $id: Now.ID['message-most-often-not-helpful-22ed9e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Most often not helpful',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les moins utiles',
    },
})
Record({
    $id: Now.ID['message-solutions-fd33ae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Solutions:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Solutions :',
    },
})
Record({
    $id: Now.ID['message-the-catalogue-is-empty-235f2f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The catalogue is empty',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le catalogue est vide',
    },
})
Record({
    $id: Now.ID['message-no-solution-fits-this-filter-9145f6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No solution fits this filter',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucune solution ne correspond à ce filtre',
    },
})
Record({
    $id: Now.ID['message-the-app-brings-solutions-with-it-repair-d92803-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The app brings solutions with it. Repair its installation, or write your own.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'application fournit des solutions. Réparez son installation ou rédigez les vôtres.",
    },
})
Record({
    $id: Now.ID['message-new-solution-986cd4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'New solution',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nouvelle solution',
    },
})
Record({
    $id: Now.ID['message-the-shipped-text-has-changed-since-your-5a6799-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The shipped text has changed since your edit.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le texte fourni a changé depuis votre modification.',
    },
})
Record({
    $id: Now.ID['message-searches-without-a-result-240f1c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Searches without a result',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Recherches sans résultat',
    },
})
Record({
    $id: Now.ID['message-no-search-was-without-a-result-2b44e0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No search was without a result',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucune recherche n'est restée sans résultat",
    },
})
Record({
    $id: Now.ID['message-when-an-agent-searches-and-no-solution-f-b1a47b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'When an agent searches and no solution fits, the search is listed here.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Lorsqu'un agent effectue une recherche et qu'aucune solution ne convient, la recherche apparaît ici.",
    },
})
Record({
    $id: Now.ID['message-mail-addresses-web-addresses-and-long-nu-02d734-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Mail addresses, web addresses and long numbers are left out of what is kept. What many agents search for is worth a solution.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les adresses e-mail, les adresses web et les longs numéros ne sont pas conservés. Ce que beaucoup d'agents recherchent mérite une solution.",
    },
})
Record({
    $id: Now.ID['message-order-a240fa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Order',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ordre',
    },
})
Record({
    $id: Now.ID['message-newest-first-88241d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Newest first',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les plus récentes d'abord",
    },
})
Record({
    $id: Now.ID['message-most-frequent-first-941f46-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Most frequent first',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les plus fréquentes d'abord",
    },
})
Record({
    $id: Now.ID['message-searches-b20b8c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Searches:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Recherches :',
    },
})
Record({
    $id: Now.ID['message-times-46c3dc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Times:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nombre de fois :',
    },
})
Record({
    $id: Now.ID['message-last-6ff58f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernière fois :',
    },
})
Record({
    $id: Now.ID['message-make-a-solution-of-it-38c59c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Make a solution of it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En faire une solution',
    },
})
Record({
    $id: Now.ID['message-what-you-entered-is-still-here-saving-it-7863ea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What you entered is still here. Saving it replaces what is saved now.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Votre saisie est toujours là. L'enregistrer remplace ce qui est enregistré maintenant.",
    },
})
Record({
    $id: Now.ID['message-agents-find-it-as-soon-as-it-is-saved-91882f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Agents find it as soon as it is saved.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les agents la trouvent dès qu'elle est enregistrée.",
    },
})
Record({
    $id: Now.ID['message-agents-see-your-text-in-place-of-the-shi-582415-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Agents see your text in place of the shipped one as soon as it is saved. Upgrades leave it alone.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les agents voient votre texte à la place du texte fourni dès qu'il est enregistré. Les mises à niveau n'y touchent pas.",
    },
})
Record({
    $id: Now.ID['message-two-stars-around-a-name-and-a-backtick-a-851f1d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Two stars around a name and a backtick around a command set them off: **Sign out**, `wsreset`.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Deux étoiles autour d'un nom et un accent grave autour d'une commande les mettent en évidence : **Se déconnecter**, `wsreset`.",
    },
})
Record({
    $id: Now.ID['message-language-4994a8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Language',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Langue',
    },
})
Record({
    $id: Now.ID['message-not-saved-see-what-is-said-above-the-mar-4226e0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not saved: see what is said above the marked fields.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Non enregistré : lisez ce qui est indiqué au-dessus des champs marqués.',
    },
})
Record({
    $id: Now.ID['message-symptoms-dd2968-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Symptoms',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Symptômes',
    },
})
Record({
    $id: Now.ID['message-opens-in-a-new-tab-987a4e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Opens in a new tab',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "S'ouvre dans un nouvel onglet",
    },
})
Record({
    $id: Now.ID['message-names-the-problem-as-an-agent-would-in-a-233121-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Names the problem as an agent would in a list.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nomme le problème comme le ferait un agent dans une liste.',
    },
})
Record({
    $id: Now.ID['message-no-area-0f52e7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No area',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun domaine',
    },
})
Record({
    $id: Now.ID['message-one-a-line-at-least-three-short-descript-6679ec-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One a line, at least three: short descriptions as people type them.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un par ligne, au moins trois : des descriptions brèves telles que les gens les saisissent.',
    },
})
Record({
    $id: Now.ID['message-steps-for-the-agent-2bb3d9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Steps for the agent',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Étapes pour l'agent",
    },
})
Record({
    $id: Now.ID['message-one-a-line-in-their-order-6462ab-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One a line, in their order.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Une par ligne, dans l'ordre.",
    },
})
Record({
    $id: Now.ID['message-one-a-line-what-needs-a-role-in-microsof-7259e2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One a line: what needs a role in Microsoft 365.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une par ligne : ce qui nécessite un rôle dans Microsoft 365.',
    },
})
Record({
    $id: Now.ID['message-products-and-platforms-one-a-line-9f5e94-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Products and platforms, one a line.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Produits et plateformes, un par ligne.',
    },
})
Record({
    $id: Now.ID['message-one-a-line-title-address-at-learn-micros-1bbb89-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One a line: title | address at learn.microsoft.com or support.microsoft.com',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Une par ligne : titre | adresse sur learn.microsoft.com ou support.microsoft.com',
    },
})
Record({
    $id: Now.ID['message-find-it-with-a-text-864d57-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Find it with a text',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La trouver avec un texte',
    },
})
Record({
    $id: Now.ID['message-short-description-of-a-ticket-460dba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Short description of a ticket',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Description brève d'un ticket",
    },
})
Record({
    $id: Now.ID['message-shows-what-agents-would-see-if-this-were-f34cf5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Shows what agents would see if this were saved. Nothing is saved.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Montre ce que les agents verraient si ceci était enregistré. Rien n'est enregistré.",
    },
})
Record({
    $id: Now.ID['message-try-it-5fd411-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Try it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Essayer',
    },
})
Record({
    $id: Now.ID['message-it-would-not-be-found-with-this-text-ddce16-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It would not be found with this text.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Elle ne serait pas trouvée avec ce texte.',
    },
})
Record({
    $id: Now.ID['message-it-would-be-found-at-place-4bed70-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It would be found at place',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Elle serait trouvée en position',
    },
})
Record({
    $id: Now.ID['message-this-solution-f3e76b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This solution',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette solution',
    },
})
Record({
    $id: Now.ID['message-this-solution-was-changed-while-you-were-4aaa10-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This solution was changed while you were writing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette solution a été modifiée pendant que vous écriviez.',
    },
})
Record({
    $id: Now.ID['message-not-recommended-yet-c1694e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not recommended yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pas encore recommandée',
    },
})
Record({
    $id: Now.ID['message-recommended-b09de1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Recommended:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Recommandée :',
    },
})
Record({
    $id: Now.ID['message-opened-34f3c0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Opened:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouverte :',
    },
})
Record({
    $id: Now.ID['message-helpful-f0bbd3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Helpful:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Utile :',
    },
})
Record({
    $id: Now.ID['message-not-helpful-28244c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not helpful:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pas utile :',
    },
})
Record({
    $id: Now.ID['message-used-8eb432-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Used:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Utilisée :',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-solutions-d7a74b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 Solutions',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Solutions Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-solutions-2a9dbf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Solutions',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Solutions',
    },
})
Record({
    $id: Now.ID['message-this-is-longer-than-0-characters-9caf5e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is longer than {0} characters.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce texte dépasse {0} caractères.',
    },
})
Record({
    $id: Now.ID['message-shorten-it-5d6589-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Shorten it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Raccourcissez-le.',
    },
})
Record({
    $id: Now.ID['message-the-title-is-missing-7be4c9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The title is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le titre est absent.',
    },
})
Record({
    $id: Now.ID['message-name-the-problem-as-an-agent-would-in-a-3fc344-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Name the problem as an agent would in a list.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Nommez le problème comme le ferait un agent dans une liste.',
    },
})
Record({
    $id: Now.ID['message-there-are-fewer-than-0-symptoms-0f6d8d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There are fewer than {0} symptoms.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Il y a moins de {0} symptômes.',
    },
})
Record({
    $id: Now.ID['message-write-one-a-line-in-the-words-of-the-peo-f98cfe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Write one a line, in the words of the people who report it: search finds the solution by them.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Écrivez-en un par ligne, avec les mots des personnes qui signalent le problème : c'est par eux que la recherche trouve la solution.",
    },
})
Record({
    $id: Now.ID['message-there-is-no-step-neither-for-the-agent-n-665a01-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is no step, neither for the agent nor for an admin.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il n'y a aucune étape, ni pour l'agent ni pour un administrateur.",
    },
})
Record({
    $id: Now.ID['message-write-at-least-one-step-9ced22-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Write at least one step.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Écrivez au moins une étape.',
    },
})
Record({
    $id: Now.ID['message-these-are-more-than-0-lines-a1ee1b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'These are more than {0} lines.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Il y a plus de {0} lignes.',
    },
})
Record({
    $id: Now.ID['message-leave-out-what-helps-least-96a7d4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Leave out what helps least.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Supprimez ce qui aide le moins.',
    },
})
Record({
    $id: Now.ID['message-line-0-is-longer-than-1-characters-e03741-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Line {0} is longer than {1} characters.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La ligne {0} dépasse {1} caractères.',
    },
})
Record({
    $id: Now.ID['message-shorten-it-or-make-two-lines-of-it-33515a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Shorten it, or make two lines of it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Raccourcissez-la ou faites-en deux lignes.',
    },
})
Record({
    $id: Now.ID['message-line-0-has-no-title-53f6a9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Line {0} has no title.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La ligne {0} n'a pas de titre.",
    },
})
Record({
    $id: Now.ID['message-write-the-title-of-the-page-a-vertical-b-f66950-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Write the title of the page, a vertical bar and its address.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Écrivez le titre de la page, une barre verticale et son adresse.',
    },
})
Record({
    $id: Now.ID['message-title-or-address-in-line-0-is-too-long-b1ec77-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Title or address in line {0} is too long.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le titre ou l'adresse de la ligne {0} est trop long.",
    },
})
Record({
    $id: Now.ID['message-a-title-has-at-most-140-characters-an-ad-7f7866-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A title has at most 140 characters, an address 240.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un titre compte au plus 140 caractères, une adresse 240.',
    },
})
Record({
    $id: Now.ID['message-the-address-in-line-0-is-no-page-of-micr-84e3c3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The address in line {0} is no page of Microsoft Learn or Microsoft Support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'adresse de la ligne {0} n'est pas une page de Microsoft Learn ni du Support Microsoft.",
    },
})
Record({
    $id: Now.ID['message-it-must-begin-with-https-learn-microsoft-4613de-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It must begin with https://learn.microsoft.com/ or https://support.microsoft.com/.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Elle doit commencer par https://learn.microsoft.com/ ou https://support.microsoft.com/.',
    },
})
Record({
    $id: Now.ID['message-the-day-of-the-last-review-cannot-be-und-7968d1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The day of the last review cannot be understood.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La date de la dernière révision n'est pas valide.",
    },
})
Record({
    $id: Now.ID['message-write-it-as-year-month-day-such-as-2026-392374-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Write it as year, month, day, such as 2026-11-21, or leave it empty.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Écrivez-la sous la forme année, mois, jour, par exemple 2026-11-21, ou laissez-la vide.',
    },
})
Record({
    $id: Now.ID['message-the-day-of-the-last-review-lies-in-the-f-373e41-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The day of the last review lies in the future.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La date de la dernière révision se situe dans le futur.',
    },
})
Record({
    $id: Now.ID['message-enter-the-day-on-which-somebody-last-hel-01d82f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter the day on which somebody last held the solution to the facts.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Saisissez le jour où quelqu'un a vérifié la solution pour la dernière fois.",
    },
})
Record({
    $id: Now.ID['message-different-109897-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Different',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Différent',
    },
})
