import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-this-instance-is-a-copy-of-0-nothing-is-b541e8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance is a copy of {0}. Nothing is sent to Microsoft until an admin confirms it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cette instance est une copie de {0}. Rien n'est envoyé à Microsoft tant qu'un administrateur ne l'a pas confirmée.",
    },
})
Record({
    $id: Now.ID['message-confirm-in-setup-that-this-instance-is-m-9c1441-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Confirm in Setup that this instance is meant to talk to Microsoft, or leave it silent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Confirmez dans la configuration que cette instance doit communiquer avec Microsoft, ou laissez-la silencieuse.',
    },
})
Record({
    $id: Now.ID['message-open-setup-3242c7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Setup',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir la configuration',
    },
})
Record({
    $id: Now.ID['message-open-the-inbound-oauth-provider-93262e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the inbound OAuth provider',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir le fournisseur OAuth entrant',
    },
})
Record({
    $id: Now.ID['message-not-run-because-no-external-oidc-auth-to-b89c0f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because no External OIDC Auth Token that can be read is chosen.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : aucun fournisseur OIDC externe lisible n'est choisi.",
    },
})
Record({
    $id: Now.ID['message-inbound-oauth-provider-2d21a8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Inbound OAuth provider',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Fournisseur OAuth entrant',
    },
})
Record({
    $id: Now.ID['message-not-run-because-the-application-registry-a65c07-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because the Application Registry cannot be read.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : le registre d'applications n'est pas lisible.",
    },
})
Record({
    $id: Now.ID['message-the-inbound-oauth-provider-that-was-chos-b2d546-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The inbound OAuth provider that was chosen is not in the Application Registry.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le fournisseur OAuth entrant choisi ne figure pas dans le registre d'applications.",
    },
})
Record({
    $id: Now.ID['message-mend-the-check-application-registry-can-9f1fed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Mend the check "Application Registry can be read" first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Corrigez d'abord la vérification « Le registre d'applications est lisible ».",
    },
})
Record({
    $id: Now.ID['message-choose-one-in-step-2-create-it-under-sys-cd6460-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose one in step 2; create it under System OAuth > Application Registry if there is none.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Choisissez-en un à l'étape 2 ; s'il n'en existe pas, créez-le sous System OAuth > Application Registry.",
    },
})
Record({
    $id: Now.ID['message-open-step-2-9bc13d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open step 2',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrir l'étape 2",
    },
})
Record({
    $id: Now.ID['message-the-inbound-oauth-provider-0-is-not-acti-0b5e86-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The inbound OAuth provider {0} is not active.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le fournisseur OAuth entrant {0} n'est pas actif.",
    },
})
Record({
    $id: Now.ID['message-open-the-record-and-tick-active-or-choos-4c0cc9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the record and tick Active, or choose another in step 2.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrez l'enregistrement et cochez Active, ou choisissez-en un autre à l'étape 2.",
    },
})
Record({
    $id: Now.ID['message-0-is-an-oauth-api-endpoint-for-external-e6f514-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} is an OAuth API endpoint for external clients, not an OIDC provider.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "{0} est un point de terminaison d'API OAuth pour clients externes, et non un fournisseur OIDC.",
    },
})
Record({
    $id: Now.ID['message-uncheck-external-oidc-auth-token-in-step-71909a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Uncheck "External OIDC Auth Token" in step 2, or choose a record that was made with "Configure an OIDC provider to verify ID tokens".',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Décochez « Jeton d'authentification OIDC externe » à l'étape 2, ou choisissez un enregistrement créé avec « Configure an OIDC provider to verify ID tokens ».",
    },
})
Record({
    $id: Now.ID['message-0-is-an-oidc-provider-not-an-oauth-api-e-2e538c-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} is an OIDC provider, not an OAuth API endpoint for external clients.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "{0} est un fournisseur OIDC, et non un point de terminaison d'API OAuth pour clients externes.",
    },
})
Record({
    $id: Now.ID['message-check-external-oidc-auth-token-in-step-2-763f95-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check "External OIDC Auth Token" in step 2, or choose a record that was made with "Create an OAuth API endpoint for external clients".',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cochez « Jeton d'authentification OIDC externe » à l'étape 2, ou choisissez un enregistrement créé avec « Create an OAuth API endpoint for external clients ».",
    },
})
Record({
    $id: Now.ID['message-the-inbound-oauth-provider-0-is-active-a-d19c13-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The inbound OAuth provider {0} is active and of the right kind.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le fournisseur OAuth entrant {0} est actif et du bon type.',
    },
})
Record({
    $id: Now.ID['message-life-of-inbound-refresh-tokens-b021b3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Life of inbound refresh tokens',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Durée de vie des jetons d'actualisation entrants",
    },
})
Record({
    $id: Now.ID['message-not-run-because-no-oauth-api-endpoint-th-317b5e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because no OAuth API endpoint that can be read is chosen.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : aucun point de terminaison d'API OAuth lisible n'est choisi.",
    },
})
Record({
    $id: Now.ID['message-refresh-tokens-of-0-live-1-seconds-the-c-23eb11-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Refresh tokens of {0} live {1} seconds; the calling side is told {2} and would sign in too late.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les jetons d'actualisation de {0} durent {1} secondes ; le côté appelant compte sur {2} et se réauthentifierait trop tard.",
    },
})
Record({
    $id: Now.ID['message-set-refresh-token-lifespan-of-the-record-852a4b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set Refresh Token Lifespan of the record to {2} or more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Définissez Refresh Token Lifespan de l'enregistrement sur {2} ou plus.",
    },
})
Record({
    $id: Now.ID['message-refresh-tokens-live-as-long-as-the-calli-a2b02a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Refresh tokens live as long as the calling side is told, {0} seconds, or longer.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Les jetons d'actualisation durent au moins les {0} secondes annoncées au côté appelant.",
    },
})
Record({
    $id: Now.ID['message-instance-that-was-set-up-89de5b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Instance that was set up',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Instance configurée',
    },
})
Record({
    $id: Now.ID['message-the-tenant-0-was-connected-on-another-in-8dd875-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The tenant {0} was connected on another instance: nothing is sent for it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le locataire {0} a été connecté sur une autre instance : rien n'est envoyé pour lui.",
    },
})
Record({
    $id: Now.ID['message-complete-the-setup-on-this-instance-or-m-bc96bc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Complete the setup on this instance, or make the tenant inactive.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Terminez la configuration sur cette instance, ou désactivez le locataire.',
    },
})
Record({
    $id: Now.ID['message-open-the-tenant-0ab4b3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the tenant',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir le locataire',
    },
})
Record({
    $id: Now.ID['message-not-run-because-the-setup-was-not-comple-fdd192-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because the setup was not completed yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : la configuration n'est pas encore terminée.",
    },
})
Record({
    $id: Now.ID['message-set-up-on-this-instance-0-1edd9f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set up on this instance, {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Configurée sur cette instance, {0}.',
    },
})
Record({
    $id: Now.ID['message-leftovers-of-microsoft-s-retired-app-4023cc-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Leftovers of Microsoft's retired app",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Restes de l'ancienne application de Microsoft",
    },
})
Record({
    $id: Now.ID['message-nothing-of-microsoft-s-retired-app-is-in-a0b853-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Nothing of Microsoft's retired app is in this scope.",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien de l'ancienne application de Microsoft ne se trouve dans ce périmètre.",
    },
})
Record({
    $id: Now.ID['message-tables-of-microsoft-s-retired-app-are-st-0623dc-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Tables of Microsoft's retired app are still in this scope: {0}",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Des tables de l'ancienne application de Microsoft se trouvent encore dans ce périmètre : {0}",
    },
})
Record({
    $id: Now.ID['message-they-are-not-used-and-do-no-harm-before-809734-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'They are not used and do no harm. Before you remove them, export what you want to keep; removing the retired app takes its role grants away.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Elles ne servent plus et ne gênent pas. Avant de les supprimer, exportez ce que vous voulez garder ; supprimer l'ancienne application retire aussi ses attributions de rôles.",
    },
})
Record({
    $id: Now.ID['message-open-the-user-48d8a0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the user',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrir l'utilisateur",
    },
})
Record({
    $id: Now.ID['message-not-run-because-there-is-no-integration-2877e5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because there is no integration user.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : il n'y a pas d'utilisateur d'intégration.",
    },
})
Record({
    $id: Now.ID['message-the-integration-user-that-was-chosen-doe-08ef6c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration user that was chosen does not exist.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur d'intégration choisi n'existe pas.",
    },
})
Record({
    $id: Now.ID['message-choose-one-in-step-3-create-it-under-org-8e2ad5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose one in step 3; create it under Organization > Users if there is none.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Choisissez-en un à l'étape 3 ; s'il n'en existe pas, créez-le sous Organization > Users.",
    },
})
Record({
    $id: Now.ID['message-open-step-3-759fcb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open step 3',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrir l'étape 3",
    },
})
Record({
    $id: Now.ID['message-the-integration-user-0-is-not-active-bf7c8e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration user {0} is not active.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur d'intégration {0} n'est pas actif.",
    },
})
Record({
    $id: Now.ID['message-tick-active-on-the-user-0f6f5f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tick Active on the user.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cochez Active sur l'utilisateur.",
    },
})
Record({
    $id: Now.ID['message-the-integration-user-0-is-locked-out-4a84a0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration user {0} is locked out.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur d'intégration {0} est verrouillé.",
    },
})
Record({
    $id: Now.ID['message-untick-locked-out-on-the-user-and-find-o-f8932f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Untick Locked out on the user, and find out who tried a wrong password.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Décochez Locked out sur l'utilisateur et recherchez qui a essayé un mot de passe erroné.",
    },
})
Record({
    $id: Now.ID['message-the-integration-user-0-is-active-548751-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration user {0} is active.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur d'intégration {0} est actif.",
    },
})
Record({
    $id: Now.ID['message-user-id-of-the-integration-user-137764-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User ID of the integration user',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "ID utilisateur de l'utilisateur d'intégration",
    },
})
Record({
    $id: Now.ID['message-the-user-id-is-the-client-id-of-the-rest-fa2fe4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The User ID is the client ID of the REST user application.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'ID utilisateur est l'ID client de l'application de l'utilisateur REST.",
    },
})
Record({
    $id: Now.ID['message-the-user-id-0-is-not-the-client-id-of-th-e8ef1f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The User ID {0} is not the client ID of the REST user application, {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'ID utilisateur {0} n'est pas l'ID client de l'application de l'utilisateur REST, {1}.",
    },
})
Record({
    $id: Now.ID['message-set-user-id-of-the-user-to-1-or-correct-6b2304-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set User ID of the user to {1}, or correct the client ID in step 3.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Définissez l'ID utilisateur (User ID) de l'utilisateur sur {1}, ou corrigez l'ID client à l'étape 3.",
    },
})
Record({
    $id: Now.ID['message-web-service-access-only-a5baf3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Web service access only',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Accès aux services web uniquement',
    },
})
Record({
    $id: Now.ID['message-the-integration-user-0-signs-in-to-web-s-2379a4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration user {0} signs in to web services only.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur d'intégration {0} ne se connecte qu'aux services web.",
    },
})
Record({
    $id: Now.ID['message-the-integration-user-0-may-also-sign-in-8095bb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration user {0} may also sign in to pages.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur d'intégration {0} peut aussi se connecter aux pages.",
    },
})
Record({
    $id: Now.ID['message-tick-web-service-access-only-on-the-user-378fa1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tick Web service access only on the user; on releases with identity types, choose Machine.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cochez Web service access only sur l'utilisateur ; sur les versions dotées de types d'identité, choisissez Machine.",
    },
})
Record({
    $id: Now.ID['message-role-of-the-integration-user-8e0786-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Role of the integration user',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rôle de l'utilisateur d'intégration",
    },
})
Record({
    $id: Now.ID['message-the-integration-user-0-holds-the-role-1-8c4840-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration user {0} holds the role {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur d'intégration {0} détient le rôle {1}.",
    },
})
Record({
    $id: Now.ID['message-the-integration-user-0-does-not-hold-the-a3a9ef-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration user {0} does not hold the role {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur d'intégration {0} ne détient pas le rôle {1}.",
    },
})
Record({
    $id: Now.ID['message-add-the-role-1-to-the-user-4ad2ee-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Add the role {1} to the user.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ajoutez le rôle {1} à l'utilisateur.",
    },
})
Record({
    $id: Now.ID['message-rights-of-the-integration-user-04734f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Rights of the integration user',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Droits de l'utilisateur d'intégration",
    },
})
Record({
    $id: Now.ID['message-the-integration-user-0-holds-the-role-1-38982b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration user {0} holds the role {1}: far more than calls from outside may do.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'utilisateur d'intégration {0} détient le rôle {1} : bien plus que ce que les appels de l'extérieur ont le droit de faire.",
    },
})
Record({
    $id: Now.ID['message-take-the-role-1-away-or-choose-a-user-th-a9e986-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Take the role {1} away, or choose a user that only calls in.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Retirez le rôle {1}, ou choisissez un utilisateur réservé aux appels entrants.',
    },
})
Record({
    $id: Now.ID['message-the-integration-user-0-holds-the-role-in-257686-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration user {0} holds the role incident_manager, as an earlier guide asked.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'utilisateur d'intégration {0} détient le rôle incident_manager, comme le demandait un ancien guide.",
    },
})
Record({
    $id: Now.ID['message-take-it-away-1-suffices-f1c2ba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Take it away: {1} suffices.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Retirez-le : {1} suffit.',
    },
})
Record({
    $id: Now.ID['message-the-integration-user-0-holds-no-role-tha-4bebc4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The integration user {0} holds no role that opens more than is needed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur d'intégration {0} ne détient aucun rôle donnant plus d'accès que nécessaire.",
    },
})
Record({
    $id: Now.ID['message-open-the-scheduled-job-f3811b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the scheduled job',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir la tâche planifiée',
    },
})
Record({
    $id: Now.ID['message-sync-of-service-health-65caa7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sync of service health',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Synchronisation de l'état du service",
    },
})
Record({
    $id: Now.ID['message-not-run-because-no-tenant-is-connected-y-9b58ed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not run, because no tenant is connected yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Non exécutée : aucun locataire n'est encore connecté.",
    },
})
Record({
    $id: Now.ID['message-service-health-was-read-within-the-last-120c83-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health was read within the last 15 minutes.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'état du service a été lu dans les 15 dernières minutes.",
    },
})
Record({
    $id: Now.ID['message-open-the-calls-to-microsoft-4e803e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the calls to Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir les appels à Microsoft',
    },
})
Record({
    $id: Now.ID['message-service-health-of-0-was-last-read-1-minu-42072d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health of {0} was last read {1} minutes ago, and no error is known: the job does not run.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'état du service pour {0} a été lu pour la dernière fois il y a {1} minutes, sans erreur connue : la tâche ne s'exécute pas.",
    },
})
Record({
    $id: Now.ID['message-activate-the-scheduled-job-microsoft-365-dfc864-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Activate the scheduled job "Microsoft 365 Support: sync service health".',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Activez la tâche planifiée « Microsoft 365 Support: sync service health ».',
    },
})
Record({
    $id: Now.ID['message-service-health-of-0-is-read-for-the-firs-f0c990-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health of {0} is read for the first time within minutes.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'état du service pour {0} sera lu pour la première fois d'ici quelques minutes.",
    },
})
Record({
    $id: Now.ID['message-service-health-of-0-was-never-read-the-j-91fb77-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Service health of {0} was never read: the job has never run.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'état du service pour {0} n'a jamais été lu : la tâche ne s'est jamais exécutée.",
    },
})
Record({
    $id: Now.ID['message-queue-of-calls-that-wait-92afce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Queue of calls that wait',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'File des appels en attente',
    },
})
Record({
    $id: Now.ID['message-no-call-waits-longer-than-it-should-6ab4d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No call waits longer than it should.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun appel n'attend plus longtemps que prévu.",
    },
})
Record({
    $id: Now.ID['message-calls-wait-past-their-time-0-the-oldest-13c377-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Calls wait past their time: {0}, the oldest for {1} minutes. The job does not run.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Des appels attendent au-delà de leur heure : {0}, le plus ancien depuis {1} minutes. La tâche ne s'exécute pas.",
    },
})
Record({
    $id: Now.ID['message-activate-the-scheduled-job-microsoft-365-6da833-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Activate the scheduled job "Microsoft 365 Support: run queued calls".',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Activez la tâche planifiée « Microsoft 365 Support: run queued calls ».',
    },
})
Record({
    $id: Now.ID['message-pauses-that-microsoft-asked-for-75d546-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Pauses that Microsoft asked for',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Pauses demandées par Microsoft',
    },
})
Record({
    $id: Now.ID['message-microsoft-asked-for-no-pause-8af19b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft asked for no pause.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft n'a demandé aucune pause.",
    },
})
Record({
    $id: Now.ID['message-microsoft-asked-for-a-pause-calls-to-0-f-f99455-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft asked for a pause: calls to {0} for the tenant {1} wait until {2}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Microsoft a demandé une pause : les appels à {0} pour le locataire {1} attendent jusqu'à {2}.",
    },
})
Record({
    $id: Now.ID['message-wait-if-it-comes-back-every-day-look-in-ff723b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Wait. If it comes back every day, look in Outbound Calls for what calls so often.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Patientez. Si cela revient chaque jour, cherchez dans Outbound Calls ce qui appelle si souvent.',
    },
})
Record({
    $id: Now.ID['message-oidc-metadata-url-3c31ef-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OIDC metadata URL',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'URL des métadonnées OIDC',
    },
})
Record({
    $id: Now.ID['message-enter-this-oidc-metadata-url-in-the-oidc-9a8910-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter this OIDC Metadata URL in the OIDC provider configuration: {1}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Saisissez cette URL des métadonnées OIDC dans la configuration du fournisseur OIDC : {1}',
    },
})
Record({
    $id: Now.ID['message-the-oidc-provider-configuration-of-0-has-3024a7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The OIDC provider configuration of {0} has no OIDC Metadata URL.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La configuration du fournisseur OIDC de {0} n'a pas d'URL de métadonnées OIDC.",
    },
})
Record({
    $id: Now.ID['message-the-oidc-metadata-url-of-0-is-not-an-add-5c793c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The OIDC Metadata URL of {0} is not an address of Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'URL des métadonnées OIDC de {0} n'est pas une adresse de Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-the-oidc-metadata-url-of-0-belongs-to-an-e4757d-fr'],
    table: 'sys_ui_message',
    data: {
        key: "The OIDC Metadata URL of {0} belongs to another Microsoft cloud than the tenant's.",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'URL des métadonnées OIDC de {0} appartient à un autre cloud Microsoft que celui du locataire.",
    },
})
Record({
    $id: Now.ID['message-the-oidc-metadata-url-of-0-accepts-token-7e8c00-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The OIDC Metadata URL of {0} accepts tokens of every tenant of Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'URL des métadonnées OIDC de {0} accepte les jetons de n'importe quel locataire de Microsoft.",
    },
})
Record({
    $id: Now.ID['message-tokens-of-the-tenant-0-are-accepted-9be85b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tokens of the tenant {0} are accepted.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les jetons du locataire {0} sont acceptés.',
    },
})
Record({
    $id: Now.ID['message-the-oidc-metadata-url-of-0-is-that-of-an-b87702-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The OIDC Metadata URL of {0} is that of another tenant.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'URL des métadonnées OIDC de {0} est celle d'un autre locataire.",
    },
})
Record({
    $id: Now.ID['message-the-oidc-metadata-url-of-0-names-the-ten-bd8dc1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The OIDC Metadata URL of {0} names the tenant {2}; entered is {3}. Whether both are one tenant cannot be told.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'URL des métadonnées OIDC de {0} désigne le locataire {2} ; le locataire saisi est {3}. Rien ne permet de dire s'il s'agit du même.",
    },
})
Record({
    $id: Now.ID['message-oidc-user-claim-195f40-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OIDC user claim',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Revendication utilisateur OIDC',
    },
})
Record({
    $id: Now.ID['message-the-user-claim-0-fits-the-tokens-of-the-20085b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The user claim {0} fits the tokens of the OIDC Metadata URL.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La revendication utilisateur {0} convient aux jetons de l'URL des métadonnées OIDC.",
    },
})
Record({
    $id: Now.ID['message-the-user-claim-is-1-as-a-guide-spells-it-4d1789-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The user claim is {1}, as a guide spells it; Microsoft Entra writes {2}, and case matters.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "La revendication utilisateur est {1}, comme l'écrit un guide ; Microsoft Entra écrit {2}, et la casse compte.",
    },
})
Record({
    $id: Now.ID['message-the-user-claim-1-is-that-of-the-other-to-a6435f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The user claim {1} is that of the other token version; with this OIDC Metadata URL it is {2}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "La revendication utilisateur {1} est celle de l'autre version de jetons ; avec cette URL des métadonnées OIDC, c'est {2}.",
    },
})
Record({
    $id: Now.ID['message-the-user-claim-of-0-is-1-the-claim-that-07b819-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The user claim of {0} is {1}; the claim that names the calling application is {2}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "La revendication utilisateur de {0} est {1} ; celle qui désigne l'application appelante est {2}.",
    },
})
Record({
    $id: Now.ID['message-set-user-claim-of-the-oidc-provider-conf-882ba2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set User Claim of the OIDC provider configuration to {2}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Définissez la revendication utilisateur (User Claim) de la configuration du fournisseur OIDC sur {2}.',
    },
})
Record({
    $id: Now.ID['message-oidc-user-field-da7bbd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'OIDC user field',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Champ utilisateur OIDC',
    },
})
Record({
    $id: Now.ID['message-the-user-is-found-by-user-id-3b4c0e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The user is found by User ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'utilisateur est trouvé par son ID utilisateur.",
    },
})
Record({
    $id: Now.ID['message-the-oidc-provider-of-0-looks-users-up-by-91acaf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The OIDC provider of {0} looks users up by {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le fournisseur OIDC de {0} recherche les utilisateurs par {1}.',
    },
})
Record({
    $id: Now.ID['message-set-user-field-of-the-oidc-provider-conf-84f6ae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set User Field of the OIDC provider configuration to User ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Définissez le champ utilisateur (User Field) de la configuration du fournisseur OIDC sur User ID.',
    },
})
Record({
    $id: Now.ID['message-client-id-of-the-rest-api-application-b73071-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Client ID of the REST API application',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "ID client de l'application de l'API REST",
    },
})
Record({
    $id: Now.ID['message-the-client-id-0-has-the-form-of-an-appli-00c26a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The client ID {0} has the form of an Application (client) ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'ID client {0} a la forme d'un ID d'application (client).",
    },
})
Record({
    $id: Now.ID['message-the-client-id-of-0-is-no-application-cli-a9b42a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The client ID of {0} is no Application (client) ID of Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'ID client de {0} n'est pas un ID d'application (client) de Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-copy-the-application-client-id-of-the-re-6c69dd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Copy the Application (client) ID of the REST API application from Microsoft Entra, without spaces.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Copiez depuis Microsoft Entra l'ID d'application (client) de l'application de l'API REST, sans espaces.",
    },
})
Record({
    $id: Now.ID['message-open-the-role-321777-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the role',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrir le rôle',
    },
})
Record({
    $id: Now.ID['message-tab-microsoft-365-support-on-the-inciden-f404df-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tab "Microsoft 365 Support" on the incident form',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Onglet « Microsoft 365 Support » du formulaire d'incident",
    },
})
Record({
    $id: Now.ID['message-the-tab-shows-in-these-views-0-c35ce1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The tab shows in these views: {0}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'onglet s'affiche dans ces vues : {0}",
    },
})
Record({
    $id: Now.ID['message-the-tab-shows-in-no-view-of-the-incident-d85010-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The tab shows in no view of the incident form.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'onglet ne s'affiche dans aucune vue du formulaire d'incident.",
    },
})
Record({
    $id: Now.ID['message-choose-the-views-in-setup-where-this-ins-1ed23e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the views in Setup; where this instance refuses, add the section by Configure > Form Layout.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Choisissez les vues dans la configuration ; si cette instance refuse, ajoutez la section avec Configure > Form Layout.',
    },
})
Record({
    $id: Now.ID['message-choose-the-views-526825-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the views',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisir les vues',
    },
})
Record({
    $id: Now.ID['message-people-who-see-insights-1a1700-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'People who see insights',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Personnes qui voient les informations Microsoft 365',
    },
})
Record({
    $id: Now.ID['message-people-who-hold-the-role-0-1-fa5f96-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'People who hold the role {0}: {1}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Personnes qui détiennent le rôle {0} : {1}',
    },
})
Record({
    $id: Now.ID['message-nobody-holds-the-role-0-but-for-admins-n-bfacea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody holds the role {0}: but for admins nobody sees the tab.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne ne détient le rôle {0} : seuls les administrateurs voient l'onglet.",
    },
})
Record({
    $id: Now.ID['message-grant-the-role-0-to-your-agents-or-to-a-ce728a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Grant the role {0} to your agents, or to a group of theirs.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Attribuez le rôle {0} à vos agents ou à l'un de leurs groupes.",
    },
})
Record({
    $id: Now.ID['message-administrators-with-insights-only-f21b16-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Administrators with Insights only',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rôle administrator avec « Informations uniquement »',
    },
})
Record({
    $id: Now.ID['message-nobody-holds-the-role-0-which-insights-o-29135b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody holds the role {0}, which Insights only has no use for.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Personne ne détient le rôle {0}, inutile avec « Informations uniquement ».',
    },
})
Record({
    $id: Now.ID['message-people-who-hold-the-role-0-1-with-insigh-e5c437-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'People who hold the role {0}: {1}. With Insights only nobody can open a case with Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Personnes qui détiennent le rôle {0} : {1}. Avec « Informations uniquement », personne ne peut ouvrir de dossier auprès de Microsoft.',
    },
})
Record({
    $id: Now.ID['message-grant-the-role-x-mioms-m365-assis-insigh-aca977-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Grant the role x_mioms_m365_assis.insights_user in its place, or choose another set-up.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Attribuez plutôt le rôle x_mioms_m365_assis.insights_user, ou choisissez un autre type de configuration.',
    },
})
Record({
    $id: Now.ID['message-sees-service-health-incidents-and-recomm-848183-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sees service health incidents and recommended solutions on incidents.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Voit les incidents d'état du service et les solutions recommandées sur les incidents.",
    },
})
Record({
    $id: Now.ID['message-sees-the-same-and-opens-cases-with-micro-97f55b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sees the same, and opens cases with Microsoft support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Voit la même chose et ouvre des dossiers auprès du support Microsoft.',
    },
})
Record({
    $id: Now.ID['message-calls-this-instance-from-outside-for-the-27ed53-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Calls this instance from outside: for the integration user, not for people.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Appelle cette instance de l'extérieur : pour l'utilisateur d'intégration, pas pour des personnes.",
    },
})
