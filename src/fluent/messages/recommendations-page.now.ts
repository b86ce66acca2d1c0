import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-microsoft-recommended-solutions-4714c1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft recommended solutions',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Solutions recommandées par Microsoft',
    },
})
Record({
    $id: Now.ID['message-the-problem-in-a-few-words-the-product-w-e3e0c5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The problem in a few words: the product, what happens, the error code.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le problème en quelques mots : le produit, ce qui se passe, le code d'erreur.",
    },
})
Record({
    $id: Now.ID['message-type-what-the-problem-is-then-search-3988d5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Type what the problem is, then search.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez le problème, puis lancez la recherche.',
    },
})
Record({
    $id: Now.ID['message-back-to-the-incident-s-short-description-ccffa4-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Back to the incident's short description",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Revenir à la description brève de l'incident",
    },
})
Record({
    $id: Now.ID['message-the-search-failed-what-was-found-before-f5ae2b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The search failed. What was found before stays on the page.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La recherche a échoué. Ce qui avait été trouvé reste sur la page.',
    },
})
Record({
    $id: Now.ID['message-recommended-solutions-cc0014-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Recommended solutions:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Solutions recommandées :',
    },
})
Record({
    $id: Now.ID['message-recommended-articles-87e31a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Recommended articles',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Articles recommandés',
    },
})
Record({
    $id: Now.ID['message-contact-microsoft-support-7b1c03-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Contact Microsoft support',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Contacter le support Microsoft',
    },
})
Record({
    $id: Now.ID['message-language-0885f0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Language:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Langue :',
    },
})
Record({
    $id: Now.ID['message-edited-here-7d7d95-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Edited here',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Modifiée sur cette instance',
    },
})
Record({
    $id: Now.ID['message-own-solution-d29847-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Own solution',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Solution de votre organisation',
    },
})
Record({
    $id: Now.ID['message-fits-because-of-406b77-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Fits because of:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Correspond grâce à :',
    },
})
Record({
    $id: Now.ID['message-problem-df0f20-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Problem',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Problème',
    },
})
Record({
    $id: Now.ID['message-request-15c2d8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Request',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demande',
    },
})
Record({
    $id: Now.ID['message-how-to-8152e9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'How to',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Mode d'emploi",
    },
})
Record({
    $id: Now.ID['message-they-need-an-administrator-role-in-micro-eb98d4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'They need an administrator role in Microsoft 365.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Elles nécessitent un rôle d'administrateur dans Microsoft 365.",
    },
})
Record({
    $id: Now.ID['message-applies-to-f5ccad-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Applies to',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "S'applique à",
    },
})
Record({
    $id: Now.ID['message-last-reviewed-474857-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last reviewed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernière vérification',
    },
})
Record({
    $id: Now.ID['message-the-steps-bdaae3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'the steps',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'les étapes',
    },
})
Record({
    $id: Now.ID['message-helpful-3c5db2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Helpful',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Utile',
    },
})
Record({
    $id: Now.ID['message-not-helpful-214c85-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not helpful',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pas utile',
    },
})
Record({
    $id: Now.ID['message-add-to-work-notes-f6a85a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Add to work notes',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ajouter aux notes de travail',
    },
})
Record({
    $id: Now.ID['message-in-the-work-notes-a3de88-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In the work notes',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dans les notes de travail',
    },
})
Record({
    $id: Now.ID['message-add-to-close-notes-e1a743-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Add to close notes',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ajouter aux notes de résolution',
    },
})
Record({
    $id: Now.ID['message-in-the-close-notes-5a3043-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In the close notes',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dans les notes de résolution',
    },
})
Record({
    $id: Now.ID['message-this-was-not-saved-2d0c1c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This was not saved.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'enregistrement a échoué.",
    },
})
Record({
    $id: Now.ID['message-taken-back-360ef4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Taken back.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Annulé.',
    },
})
Record({
    $id: Now.ID['message-in-the-work-notes-since-ac4d4b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In the work notes since',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dans les notes de travail depuis le',
    },
})
Record({
    $id: Now.ID['message-in-the-close-notes-since-9b8dba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In the close notes since',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dans les notes de résolution depuis le',
    },
})
Record({
    $id: Now.ID['message-helpful-said-903411-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Helpful, said',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Utile, selon',
    },
})
Record({
    $id: Now.ID['message-not-helpful-said-a6657d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not helpful, said',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pas utile, selon',
    },
})
Record({
    $id: Now.ID['message-opened-on-450127-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Opened on',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvert le',
    },
})
Record({
    $id: Now.ID['message-opens-in-a-new-tab-2b4335-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'opens in a new tab',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "s'ouvre dans un nouvel onglet",
    },
})
Record({
    $id: Now.ID['message-recommended-earlier-on-this-incident-f99de4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Recommended earlier on this incident:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Recommandées précédemment pour cet incident :',
    },
})
Record({
    $id: Now.ID['message-used-earlier-on-this-incident-3feb1f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Used earlier on this incident:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Utilisés précédemment pour cet incident :',
    },
})
Record({
    $id: Now.ID['message-there-is-nothing-to-search-for-yet-e208e1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is nothing to search for yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il n'y a encore rien à rechercher",
    },
})
Record({
    $id: Now.ID['message-this-incident-has-no-short-description-t-7e9d6f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This incident has no short description. Type the problem into the search box above.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cet incident n'a pas de description brève. Saisissez le problème dans le champ de recherche ci-dessus.",
    },
})
Record({
    $id: Now.ID['message-the-solution-catalogue-is-empty-70d9a1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The solution catalogue is empty',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le catalogue de solutions est vide',
    },
})
Record({
    $id: Now.ID['message-every-solution-was-hidden-on-this-instan-253d80-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Every solution was hidden on this instance, or none was installed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Toutes les solutions ont été masquées sur cette instance, ou aucune n'a été installée.",
    },
})
Record({
    $id: Now.ID['message-open-the-solution-catalogue-d44ea6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the solution catalogue',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir le catalogue de solutions',
    },
})
Record({
    $id: Now.ID['message-tell-your-servicenow-administrator-5e908a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tell your ServiceNow administrator.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prévenez votre administrateur ServiceNow.',
    },
})
Record({
    $id: Now.ID['message-no-solution-fits-1c1f9b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No solution fits',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucune solution ne correspond',
    },
})
Record({
    $id: Now.ID['message-nothing-in-the-catalogue-is-like-this-te-f7cc20-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing in the catalogue is like this text. What helps next:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien dans le catalogue ne ressemble à ce texte. Pour continuer :',
    },
})
Record({
    $id: Now.ID['message-search-with-other-words-what-the-user-se-569339-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Search with other words: what the user sees, rather than what it might be.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Recherchez avec d'autres mots : ce que voit l'utilisateur, plutôt que la cause supposée.",
    },
})
Record({
    $id: Now.ID['message-name-the-product-and-the-error-code-eb1d06-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Name the product and the error code.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Nommez le produit et le code d'erreur.",
    },
})
Record({
    $id: Now.ID['message-look-at-the-articles-below-d92120-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look at the articles below.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Consultez les articles ci-dessous.',
    },
})
Record({
    $id: Now.ID['message-knowledge-of-this-instance-5fa9ad-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Knowledge of this instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connaissances de cette instance',
    },
})
Record({
    $id: Now.ID['message-no-published-article-that-you-may-read-f-2e4557-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No published article that you may read fits.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun article publié que vous pouvez lire ne correspond.',
    },
})
Record({
    $id: Now.ID['message-microsoft-learn-has-nothing-that-fits-abba39-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Learn has nothing that fits.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Learn ne propose rien qui corresponde.',
    },
})
Record({
    $id: Now.ID['message-an-administrator-switched-it-off-8722bc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An administrator switched it off.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un administrateur a désactivé cette source.',
    },
})
Record({
    $id: Now.ID['message-microsoft-learn-de1d50-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Learn',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Learn',
    },
})
Record({
    $id: Now.ID['message-asked-only-when-you-search-product-names-76ff40-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Asked only when you search: product names, error codes and known words of the text are sent to Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Interrogé uniquement lorsque vous lancez une recherche : les noms de produits, les codes d'erreur et les mots connus du texte sont envoyés à Microsoft.",
    },
})
Record({
    $id: Now.ID['message-search-microsoft-learn-4475c6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Search Microsoft Learn',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rechercher dans Microsoft Learn',
    },
})
Record({
    $id: Now.ID['message-articles-found-5a2eb7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Articles found:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Articles trouvés :',
    },
})
Record({
    $id: Now.ID['message-the-articles-could-not-be-searched-f3267c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The articles could not be searched.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La recherche d'articles a échoué.",
    },
})
Record({
    $id: Now.ID['message-open-a-service-request-and-get-help-from-7af9da-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open a service request and get help from a Microsoft support agent',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrez une demande de service et obtenez l'aide d'un agent du support Microsoft",
    },
})
Record({
    $id: Now.ID['message-in-the-microsoft-365-admin-center-suppor-c20b38-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In the Microsoft 365 admin center, under Support: New service request, or Help and support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans le centre d'administration Microsoft 365, sous Support : Nouvelle demande de service, ou Aide et support.",
    },
})
Record({
    $id: Now.ID['message-it-needs-an-admin-account-of-microsoft-3-b60c19-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It needs an admin account of Microsoft 365 that may open service requests.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un compte d'administrateur Microsoft 365 autorisé à ouvrir des demandes de service est nécessaire.",
    },
})
Record({
    $id: Now.ID['message-open-the-microsoft-365-admin-center-290b6b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the Microsoft 365 admin center',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrir le centre d'administration Microsoft 365",
    },
})
Record({
    $id: Now.ID['message-an-open-form-shows-it-when-it-is-loaded-0c2333-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An open form shows it when it is loaded again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un formulaire déjà ouvert l'affiche après son rechargement.",
    },
})
