import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// English needs no rows: a message's key is its English sentence.
// The two sentences of every code in src/server/errors.ts, and the causes that fill them. A test holds them together.
Record({
    $id: Now.ID['message-please-contact-your-servicenow-admin-and-ask-them-b3b549-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Please contact your ServiceNow admin and ask them to complete the setup steps for the app.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Contactez votre administrateur ServiceNow et demandez-lui d'effectuer les étapes de configuration de l'application.",
    },
})
Record({
    $id: Now.ID['message-please-contact-your-servicenow-admin-and-ask-them-f0c15b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Please contact your ServiceNow admin and ask them to complete the final set up step for the app.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Contactez votre administrateur ServiceNow et demandez-lui d'effectuer la dernière étape de configuration de l'application.",
    },
})
Record({
    $id: Now.ID['message-there-is-no-such-incident-or-you-may-not-read-it-935298-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is no such incident, or you may not read it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cet incident n'existe pas ou vous n'avez pas le droit de le lire.",
    },
})
Record({
    $id: Now.ID['message-the-incident-form-has-no-view-0-253650-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The incident form has no view {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le formulaire d'incident n'a pas de vue {0}.",
    },
})
Record({
    $id: Now.ID['message-the-request-cannot-be-understood-0-baf21a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The request cannot be understood: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La requête n'est pas compréhensible : {0}.",
    },
})
Record({
    $id: Now.ID['message-this-instance-does-not-let-the-app-change-the-inci-c598f2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance does not let the app change the incident form.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette instance ne permet pas à l'application de modifier le formulaire d'incident.",
    },
})
Record({
    $id: Now.ID['message-the-tenant-0-was-connected-on-another-instance-not-e37fbc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The tenant {0} was connected on another instance. Nothing is sent to Microsoft from this copy.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le locataire {0} a été connecté sur une autre instance. Rien n'est envoyé à Microsoft depuis cette copie.",
    },
})
Record({
    $id: Now.ID['message-this-instance-has-used-up-the-calls-that-microsoft-d3b47c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance has used up the calls that Microsoft allows for now.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette instance a épuisé les appels autorisés par Microsoft pour le moment.',
    },
})
Record({
    $id: Now.ID['message-microsoft-asked-this-instance-to-wait-efb004-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft asked this instance to wait.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft a demandé à cette instance d'attendre.",
    },
})
Record({
    $id: Now.ID['message-microsoft-answered-with-a-server-error-http-0-f086eb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft answered with a server error (HTTP {0}).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft a répondu par une erreur de serveur (HTTP {0}).',
    },
})
Record({
    $id: Now.ID['message-the-answer-could-not-be-read-as-an-answer-of-micro-991ba1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The answer could not be read as an answer of Microsoft: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La réponse n'a pas pu être interprétée comme une réponse de Microsoft : {0}.",
    },
})
Record({
    $id: Now.ID['message-microsoft-did-not-come-to-an-end-of-its-list-after-892bc8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft did not come to an end of its list after {0} pages.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft n'est pas arrivé au bout de sa liste après {0} pages.",
    },
})
Record({
    $id: Now.ID['message-the-sync-took-longer-than-its-lock-lasts-and-anoth-756e85-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The sync took longer than its lock lasts and another node took it over.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La synchronisation a duré plus longtemps que son verrou et un autre nœud l'a reprise.",
    },
})
Record({
    $id: Now.ID['message-the-host-0-could-not-be-reached-61291e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The host {0} could not be reached.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'hôte {0} n'a pas pu être joint.",
    },
})
Record({
    $id: Now.ID['message-the-host-0-did-not-answer-in-time-a1b92f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The host {0} did not answer in time.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'hôte {0} n'a pas répondu à temps.",
    },
})
Record({
    $id: Now.ID['message-microsoft-graph-did-not-accept-the-access-token-d97de3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Graph did not accept the access token.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft Graph n'a pas accepté le jeton d'accès.",
    },
})
Record({
    $id: Now.ID['message-microsoft-graph-refused-the-call-a-permission-is-m-7db8db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Graph refused the call: a permission is missing.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft Graph a refusé l'appel : il manque une autorisation.",
    },
})
Record({
    $id: Now.ID['message-microsoft-graph-refused-the-request-http-0-1-448afa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Graph refused the request (HTTP {0}, {1}).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Graph a refusé la requête (HTTP {0}, {1}).',
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-refused-the-client-secret-6bc6cb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra refused the client secret.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Entra a refusé le secret client.',
    },
})
Record({
    $id: Now.ID['message-the-client-secret-has-expired-8a753a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The client secret has expired.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le secret client a expiré.',
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-does-not-know-the-client-id-in-thi-309052-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra does not know the client ID in this tenant.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft Entra ne connaît pas l'ID client dans ce locataire.",
    },
})
Record({
    $id: Now.ID['message-the-app-registration-is-disabled-in-microsoft-entr-645622-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The app registration is disabled in Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'inscription d'application est désactivée dans Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-does-not-know-the-tenant-in-the-to-09d70f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra does not know the tenant in the token URL.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft Entra ne connaît pas le locataire indiqué dans l'URL du jeton.",
    },
})
Record({
    $id: Now.ID['message-nobody-has-consented-to-the-permissions-of-the-app-e29d13-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody has consented to the permissions of the app registration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Personne n'a consenti aux autorisations de l'inscription d'application.",
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-refused-the-scope-or-resource-of-t-89edfe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra refused the scope or resource of the token request.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft Entra a refusé l'étendue ou la ressource de la demande de jeton.",
    },
})
Record({
    $id: Now.ID['message-conditional-access-blocks-the-app-registration-a9d48b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Conditional Access blocks the app registration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'accès conditionnel bloque l'inscription d'application.",
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-is-temporarily-unavailable-4142fb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra is temporarily unavailable.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Entra est temporairement indisponible.',
    },
})
Record({
    $id: Now.ID['message-no-access-token-could-be-had-from-microsoft-entra-08e9fc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No access token could be had from Microsoft Entra ({0}).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun jeton d'accès n'a pu être obtenu de Microsoft Entra ({0}).",
    },
})
Record({
    $id: Now.ID['message-open-the-incident-from-the-list-again-521b6d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the incident from the list again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrez de nouveau l'incident depuis la liste.",
    },
})
Record({
    $id: Now.ID['message-choose-one-of-the-views-that-the-form-has-3b7974-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose one of the views that the form has.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Choisissez l'une des vues du formulaire.",
    },
})
Record({
    $id: Now.ID['message-correct-the-request-and-send-it-again-76bda0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Correct the request and send it again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Corrigez la requête et envoyez-la de nouveau.',
    },
})
Record({
    $id: Now.ID['message-open-an-incident-choose-configure-form-layout-and-2adf2e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open an incident, choose Configure > Form Layout, and add the section Microsoft 365 Support to the view {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Ouvrez un incident, choisissez Configure > Form Layout et ajoutez la section Microsoft 365 Support à la vue {0}.',
    },
})
Record({
    $id: Now.ID['message-connect-the-tenant-again-on-this-instance-or-leave-96ef0d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Connect the tenant again on this instance, or leave it disconnected.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Connectez de nouveau le locataire sur cette instance, ou laissez-le déconnecté.',
    },
})
Record({
    $id: Now.ID['message-try-again-in-0-seconds-scheduled-work-goes-on-by-i-a3047b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Try again in {0} seconds. Scheduled work goes on by itself.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Réessayez dans {0} secondes. Les tâches planifiées reprennent d'elles-mêmes.",
    },
})
Record({
    $id: Now.ID['message-wait-the-next-scheduled-call-tries-again-if-it-las-1102c8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Wait: the next scheduled call tries again. If it lasts, quote the request id to Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Patientez : le prochain appel planifié réessaie. Si cela dure, indiquez l'ID de requête à Microsoft.",
    },
})
Record({
    $id: Now.ID['message-check-whether-a-proxy-or-firewall-between-this-ins-f78266-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check whether a proxy or firewall between this instance and Microsoft changes answers.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Vérifiez si un proxy ou un pare-feu entre cette instance et Microsoft modifie les réponses.',
    },
})
Record({
    $id: Now.ID['message-nothing-to-do-the-other-node-reads-the-same-list-70eefe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing to do: the other node reads the same list.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien à faire : l'autre nœud lit la même liste.",
    },
})
Record({
    $id: Now.ID['message-allow-outbound-https-to-0-from-this-instance-or-fr-5ec94c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Allow outbound HTTPS to {0} from this instance, or from its proxy.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Autorisez le HTTPS sortant vers {0} depuis cette instance ou son proxy.',
    },
})
Record({
    $id: Now.ID['message-wait-the-next-scheduled-call-tries-again-if-it-las-edaefe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Wait: the next scheduled call tries again. If it lasts, check the way from this instance to {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Patientez : le prochain appel planifié réessaie. Si cela dure, vérifiez le chemin entre cette instance et {0}.',
    },
})
Record({
    $id: Now.ID['message-check-that-the-token-url-and-scope-of-the-oauth-pr-97076b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check that the token URL and scope of the OAuth profile belong to the cloud of the tenant: the scope is {0}/.default.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Vérifiez que l'URL du jeton et l'étendue du profil OAuth appartiennent au cloud du locataire : l'étendue est {0}/.default.",
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-grant-the-app-registration-the-4f288a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra, grant the app registration the application permission {0} and give admin consent. A token issued before lacks it for up to an hour: delete it under System OAuth > Manage Tokens, or wait.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans Microsoft Entra, ajoutez à l'inscription d'application l'autorisation d'application {0} et accordez le consentement administrateur. Un jeton émis avant ne l'a pas : supprimez-le sous System OAuth > Manage Tokens, ou attendez une heure.",
    },
})
Record({
    $id: Now.ID['message-report-this-with-the-request-id-the-app-sent-what-aa72ee-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Report this with the request id: the app sent what Microsoft does not accept.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Signalez ceci avec l'ID de requête : l'application a envoyé ce que Microsoft n'accepte pas.",
    },
})
Record({
    $id: Now.ID['message-paste-the-secret-s-value-not-its-secret-id-into-th-41aca6-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Paste the secret's Value, not its Secret ID, into the OAuth provider of this instance.",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Collez la Valeur du secret, et non son ID de secret, dans le fournisseur OAuth de cette instance.',
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-create-a-new-client-secret-for-3931d2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra, create a new client secret for the app registration, then enter its Value in the OAuth provider of this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans Microsoft Entra, créez un nouveau secret client pour l'inscription d'application, puis saisissez sa Valeur dans le fournisseur OAuth de cette instance.",
    },
})
Record({
    $id: Now.ID['message-compare-the-client-id-of-the-oauth-provider-with-t-463cd3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Compare the client ID of the OAuth provider with the Application (client) ID in Microsoft Entra, and the tenant in the token URL with the tenant that holds the app registration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Comparez l'ID client du fournisseur OAuth avec l'ID d'application (client) dans Microsoft Entra, et le locataire de l'URL du jeton avec celui qui contient l'inscription d'application.",
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-under-enterprise-applications-e-f0a2f7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra, under Enterprise applications, enable sign-in for the application.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans Microsoft Entra, sous Applications d'entreprise, activez la connexion pour l'application.",
    },
})
Record({
    $id: Now.ID['message-correct-the-tenant-id-or-domain-in-the-token-url-a-926650-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Correct the tenant id or domain in the token URL, and check that its host belongs to the cloud of the tenant.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Corrigez l'ID ou le domaine du locataire dans l'URL du jeton et vérifiez que son hôte appartient au cloud du locataire.",
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-open-api-permissions-of-the-app-94001a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra, open API permissions of the app registration and grant admin consent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans Microsoft Entra, ouvrez Autorisations d'API dans l'inscription d'application et accordez le consentement administrateur.",
    },
})
Record({
    $id: Now.ID['message-use-the-v2-0-token-url-oauth2-v2-0-token-and-the-o-c01c99-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Use the v2.0 token URL (…/oauth2/v2.0/token) and the one scope {0}/.default in the OAuth profile.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Utilisez l'URL du jeton v2.0 (…/oauth2/v2.0/token) et la seule étendue {0}/.default dans le profil OAuth.",
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-exclude-the-application-from-th-9b0ba8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra, exclude the application from the Conditional Access policy for workload identities, or allow the addresses of this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans Microsoft Entra, excluez l'application de la stratégie d'accès conditionnel des identités de charge de travail, ou autorisez les adresses de cette instance.",
    },
})
Record({
    $id: Now.ID['message-wait-the-next-scheduled-call-tries-again-7d1494-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Wait: the next scheduled call tries again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Patientez : le prochain appel planifié réessaie.',
    },
})
Record({
    $id: Now.ID['message-check-the-client-id-client-secret-token-url-and-sc-1931c8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check the client ID, client secret, token URL and scope of the OAuth provider and its profile.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Vérifiez l'ID client, le secret client, l'URL du jeton et l'étendue du fournisseur OAuth et de son profil.",
    },
})
Record({
    $id: Now.ID['message-the-sys-id-is-not-32-hexadecimal-digits-e220bf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'the sys_id is not 32 hexadecimal digits',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "le sys_id n'est pas composé de 32 chiffres hexadécimaux",
    },
})
Record({
    $id: Now.ID['message-attached-must-be-true-or-false-cd3075-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'attached must be true or false',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'attached doit être true ou false',
    },
})
Record({
    $id: Now.ID['message-the-answer-is-empty-d8b7cf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'the answer is empty',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'la réponse est vide',
    },
})
Record({
    $id: Now.ID['message-it-is-a-web-page-7b88c6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it is a web page',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "c'est une page web",
    },
})
Record({
    $id: Now.ID['message-it-is-not-complete-json-accf17-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it is not complete JSON',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "ce n'est pas un JSON complet",
    },
})
Record({
    $id: Now.ID['message-it-holds-no-list-ed813b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it holds no list',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'elle ne contient pas de liste',
    },
})
Record({
    $id: Now.ID['message-its-next-page-is-on-another-host-6c908f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'its next page is on another host',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'sa page suivante est sur un autre hôte',
    },
})
Record({
    $id: Now.ID['message-no-aadsts-code-ec36d8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'no AADSTS code',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'pas de code AADSTS',
    },
})
Record({
    $id: Now.ID['message-0-has-changed-the-setup-meanwhile-672170-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} has changed the setup meanwhile.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} a modifié la configuration entre-temps.',
    },
})
Record({
    $id: Now.ID['message-compare-what-is-saved-now-with-what-you-e5ac0f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Compare what is saved now with what you entered, then save again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Comparez ce qui est enregistré avec votre saisie, puis enregistrez de nouveau.',
    },
})
Record({
    $id: Now.ID['message-0-is-not-a-valid-microsoft-365-admin-acc-59e300-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} is not a valid Microsoft 365 admin account. You need Microsoft 365 admin privileges to open a service request. In the app, link the admin account.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "{0} n'est pas un compte d'administrateur Microsoft 365 valide. Vous devez disposer de privilèges d'administrateur Microsoft 365 pour ouvrir une demande de service. Dans l'application, liez le compte d'administrateur.",
    },
})
Record({
    $id: Now.ID['message-choose-microsoft-365-support-link-accoun-806714-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose Microsoft 365 Support > Link Account and enter the address of an account that may open service requests.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Choisissez Microsoft 365 Support > Link Account et saisissez l'adresse d'un compte autorisé à ouvrir des demandes de service.",
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-the-service-0-is-disa-68c5b4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra, the service {0} is disabled for this tenant, or its subscription has lapsed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Dans Microsoft Entra, le service {0} est désactivé pour ce locataire, ou son abonnement est arrivé à échéance.',
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-under-enterprise-appl-c96a71-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra, under Enterprise applications of the type Microsoft Applications, enable sign-in for {0}, or renew the subscription.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans Microsoft Entra, sous Applications d'entreprise, type Applications Microsoft, activez la connexion pour {0}, ou renouvelez l'abonnement.",
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-refused-the-certificate-4470ff-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra refused the certificate that the token request was signed with.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Entra a refusé le certificat qui signe la demande de jeton.',
    },
})
Record({
    $id: Now.ID['message-let-the-oauth-provider-of-this-instance-964568-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Let the OAuth provider of this instance send its client secret, or upload the certificate to the app registration in Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Configurez le fournisseur OAuth de cette instance pour qu'il envoie son secret client, ou chargez le certificat dans l'inscription d'application de Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-microsoft-entra-got-too-many-token-reque-374685-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Entra got too many token requests.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Entra a reçu trop de demandes de jeton.',
    },
})
Record({
    $id: Now.ID['message-wait-some-minutes-if-it-comes-back-look-d4ca39-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Wait some minutes. If it comes back, look for other software with the same app registration that asks for a token at every call.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Patientez quelques minutes. Si le problème revient, recherchez un autre logiciel qui utilise la même inscription d'application et demande un jeton à chaque appel.",
    },
})
Record({
    $id: Now.ID['message-the-check-0-broke-off-9b9240-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The check {0} broke off.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La vérification {0} s'est interrompue.",
    },
})
Record({
    $id: Now.ID['message-run-it-again-if-it-breaks-off-again-look-f2b10c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Run it again. If it breaks off again, look for its correlation ID in System Logs > All and report it to whoever maintains the app.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Relancez-la. Si elle s'interrompt de nouveau, recherchez son ID de corrélation dans System Logs > All et signalez-le à la personne qui maintient l'application.",
    },
})
Record({
    $id: Now.ID['message-open-microsoft-365-support-setup-it-open-24f7f7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Microsoft 365 Support > Setup: it opens at the step that is open.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrez Microsoft 365 Support > Setup : la page s'ouvre à l'étape qui reste à faire.",
    },
})
Record({
    $id: Now.ID['message-open-microsoft-365-support-setup-and-com-de059c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Microsoft 365 Support > Setup and complete the integration on its last step.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrez Microsoft 365 Support > Setup et terminez l'intégration à la dernière étape.",
    },
})
Record({
    $id: Now.ID['message-the-tenant-0-has-no-oauth-profile-to-cal-ffb2d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The tenant {0} has no OAuth profile to call Microsoft with.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le locataire {0} n'a pas de profil OAuth pour appeler Microsoft.",
    },
})
Record({
    $id: Now.ID['message-open-microsoft-365-support-setup-choose-a18b44-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Microsoft 365 Support > Setup, choose the outbound OAuth profile, and complete the integration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ouvrez Microsoft 365 Support > Setup, choisissez le profil OAuth sortant et terminez l'intégration.",
    },
})
Record({
    $id: Now.ID['message-the-address-cannot-be-used-0-ce2e36-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The address cannot be used: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette adresse ne peut pas être utilisée : {0}.',
    },
})
Record({
    $id: Now.ID['message-enter-the-address-that-the-account-signs-7254ee-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter the address that the account signs in to Microsoft 365 with, such as admin@example.com.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Saisissez l'adresse avec laquelle le compte se connecte à Microsoft 365, par exemple admin@example.com.",
    },
})
Record({
    $id: Now.ID['message-it-lacks-a-part-that-was-asked-for-da7821-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it lacks a part that was asked for',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'il y manque un élément demandé',
    },
})
Record({
    $id: Now.ID['message-it-holds-no-account-011847-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it holds no account',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'elle ne contient aucun compte',
    },
})
Record({
    $id: Now.ID['message-you-may-read-this-incident-but-not-chang-7675cc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You may read this incident but not change it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vous pouvez lire cet incident, mais pas le modifier.',
    },
})
Record({
    $id: Now.ID['message-ask-somebody-who-may-change-it-or-ask-yo-f2cc62-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Ask somebody who may change it, or ask your ServiceNow administrator for the right to.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Adressez-vous à une personne autorisée à le modifier, ou demandez ce droit à votre administrateur ServiceNow.',
    },
})
Record({
    $id: Now.ID['message-there-is-no-such-service-health-incident-d976c7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is no such service health incident any more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cet incident d’état du service n’existe plus.',
    },
})
Record({
    $id: Now.ID['message-refresh-the-page-04848f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Refresh the page.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Actualisez la page.',
    },
})
Record({
    $id: Now.ID['message-0-has-decided-on-this-service-health-inc-5df212-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} has decided on this service health incident meanwhile.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Entre-temps, {0} s’est prononcé sur cet incident d’état du service.',
    },
})
Record({
    $id: Now.ID['message-the-page-shows-that-decision-now-undo-it-4ca1ac-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The page shows that decision now. Undo it if you know better.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La page affiche maintenant cette décision. Annulez-la si elle vous paraît erronée.',
    },
})
Record({
    $id: Now.ID['message-0-has-changed-the-automatic-incidents-me-dbcb8c-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} has changed the automatic incidents meanwhile.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} a modifié les incidents automatiques entre-temps.',
    },
})
Record({
    $id: Now.ID['message-this-instance-refused-to-write-the-incid-f0d40d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance refused to write the incident of {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette instance a refusé d'écrire l'incident de {0}.",
    },
})
Record({
    $id: Now.ID['message-look-for-a-business-rule-or-data-policy-fdb26b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look for a business rule or data policy of Incident that aborts it, such as a mandatory field, and fill that field by the field map of Automatic Incidents.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Recherchez une règle métier ou une politique de données d'Incident qui l'interrompt, par exemple un champ obligatoire, et remplissez ce champ par le mappage des champs des incidents automatiques.",
    },
})
Record({
    $id: Now.ID['message-this-instance-refused-to-change-the-pare-738428-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance refused to change the parent of {0} ({1}).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette instance a refusé de modifier le parent de {0} ({1}).',
    },
})
Record({
    $id: Now.ID['message-look-for-a-business-rule-or-data-policy-cd35e3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look for a business rule or data policy of Incident that aborts changes of Parent Incident. It is tried again every hour.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Recherchez une règle métier ou une politique de données de la table Incident qui annule les modifications d’Incident parent. Une nouvelle tentative a lieu toutes les heures.',
    },
})
Record({
    $id: Now.ID['message-microsoft-has-no-post-incident-review-of-e59acd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft has no post-incident review of {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft n’a pas d’examen post-incident de {0}.',
    },
})
Record({
    $id: Now.ID['message-look-again-once-the-status-is-post-incid-2cfb9c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look again once the status is "Post-incident review published". Microsoft publishes one after some incidents only.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Revenez lorsque l’état sera « Examen post-incident publié ». Microsoft n’en publie un qu’après certains incidents.',
    },
})
Record({
    $id: Now.ID['message-the-post-incident-review-of-0-is-being-f-e870d1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The post-incident review of {0} is being fetched already.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'L’examen post-incident de {0} est déjà en cours de récupération.',
    },
})
Record({
    $id: Now.ID['message-try-again-in-some-seconds-abae42-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Try again in some seconds.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réessayez dans quelques secondes.',
    },
})
Record({
    $id: Now.ID['message-microsoft-sent-the-post-incident-review-03f90c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft sent the post-incident review, but this instance could not keep it as a file.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Microsoft a envoyé l’examen post-incident, mais cette instance n’a pas pu le conserver comme fichier.',
    },
})
Record({
    $id: Now.ID['message-check-whether-this-instance-takes-files-de30b4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check whether this instance takes files of the type PDF or DOCX, and how large a file may be (System Properties > Security). Then try again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Vérifiez si cette instance accepte les fichiers de type PDF ou DOCX, et la taille maximale d’un fichier (Propriétés système > Sécurité). Réessayez ensuite.',
    },
})
Record({
    $id: Now.ID['message-microsoft-learn-could-not-be-reached-c02d76-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Learn could not be reached.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Learn n’a pas pu être joint.',
    },
})
Record({
    $id: Now.ID['message-allow-outbound-https-to-learn-microsoft-d50aa4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Allow outbound HTTPS to learn.microsoft.com from this instance, or switch its articles off by the property {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Autorisez le HTTPS sortant de cette instance vers learn.microsoft.com, ou désactivez ses articles par la propriété {0}.',
    },
})
Record({
    $id: Now.ID['message-microsoft-learn-did-not-answer-within-0-da87fb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Learn did not answer within {0} seconds.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Learn n’a pas répondu en {0} secondes.',
    },
})
Record({
    $id: Now.ID['message-search-again-in-a-minute-if-it-lasts-che-a71818-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Search again in a minute. If it lasts, check the way from this instance to learn.microsoft.com, or switch its articles off by the property {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Relancez la recherche dans une minute. Si cela dure, vérifiez le chemin de cette instance vers learn.microsoft.com, ou désactivez ses articles par la propriété {1}.',
    },
})
Record({
    $id: Now.ID['message-microsoft-learn-asked-this-instance-to-w-944f9e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Learn asked this instance to wait.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Learn a demandé à cette instance d’attendre.',
    },
})
Record({
    $id: Now.ID['message-search-again-in-0-seconds-solutions-and-77ca74-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Search again in {0} seconds. Solutions and service health do not depend on it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Relancez la recherche dans {0} secondes. Les solutions et l’état du service n’en dépendent pas.',
    },
})
Record({
    $id: Now.ID['message-microsoft-learn-answered-with-a-server-e-2cd53e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Learn answered with a server error (HTTP {0}).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Learn a répondu par une erreur de serveur (HTTP {0}).',
    },
})
Record({
    $id: Now.ID['message-search-again-in-some-minutes-solutions-a-af7853-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Search again in some minutes. Solutions and service health do not depend on it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Relancez la recherche dans quelques minutes. Les solutions et l’état du service n’en dépendent pas.',
    },
})
Record({
    $id: Now.ID['message-microsoft-learn-refused-the-search-0-f96148-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Learn refused the search ({0}).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Learn a refusé la recherche ({0}).',
    },
})
Record({
    $id: Now.ID['message-search-again-in-some-minutes-if-it-lasts-ae1664-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Search again in some minutes. If it lasts, report it to whoever maintains the app: Microsoft may have changed its service.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Relancez la recherche dans quelques minutes. Si cela dure, signalez-le à la personne qui assure la maintenance de l’application : Microsoft a peut-être modifié son service.',
    },
})
Record({
    $id: Now.ID['message-microsoft-learn-offers-no-search-that-th-d2e687-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Learn offers no search that the app knows how to use.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft Learn ne propose aucune recherche que l’application sache utiliser.',
    },
})
Record({
    $id: Now.ID['message-look-for-an-update-of-the-app-microsoft-24fa97-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look for an update of the app: Microsoft has changed its service. Until then, its articles can be switched off by the property {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Cherchez une mise à jour de l’application : Microsoft a modifié son service. D’ici là, ses articles peuvent être désactivés par la propriété {0}.',
    },
})
Record({
    $id: Now.ID['message-the-answer-could-not-be-read-as-an-answe-65dbba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The answer could not be read as an answer of Microsoft Learn: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La réponse n’a pas pu être lue comme une réponse de Microsoft Learn : {0}.',
    },
})
Record({
    $id: Now.ID['message-check-whether-a-proxy-or-firewall-betwee-18ce56-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check whether a proxy or firewall between this instance and learn.microsoft.com changes answers.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Vérifiez si un proxy ou un pare-feu entre cette instance et learn.microsoft.com modifie les réponses.',
    },
})
Record({
    $id: Now.ID['message-it-holds-no-answer-02dc85-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it holds no answer',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'elle ne contient aucune réponse',
    },
})
Record({
    $id: Now.ID['message-this-instance-does-not-let-the-app-read-e375d9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance does not let the app read the table {0}, so no knowledge articles are shown.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cette instance n'autorise pas l'application à lire la table {0} : aucun article de la base de connaissances n'est donc affiché.",
    },
})
Record({
    $id: Now.ID['message-on-that-table-under-application-access-c-f53023-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'On that table, under Application Access, choose All application scopes and tick Can read. If that is so, add an Application Cross-Scope Access: source x_mioms_m365_assis, target the table, operation Read, status Allowed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Pour cette table, sous Application Access, choisissez All application scopes et cochez Can read. Si c'est déjà le cas, ajoutez un Application Cross-Scope Access : source x_mioms_m365_assis, cible la table, opération Read, statut Allowed.",
    },
})
Record({
    $id: Now.ID['message-this-instance-does-not-tell-the-app-who-ebc6b3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance does not tell the app who may read which knowledge article, so none is shown.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cette instance n'indique pas à l'application qui peut lire quel article de la base de connaissances : aucun n'est donc affiché.",
    },
})
Record({
    $id: Now.ID['message-activate-the-plugin-user-criteria-scoped-f25e47-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Activate the plugin User Criteria Scoped API (com.glideapp.user_criteria.scoped.api). If it is active, allow x_mioms_m365_assis to execute UserCriteriaLoader under Application Cross-Scope Access.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Activez le plugin User Criteria Scoped API (com.glideapp.user_criteria.scoped.api). S'il est actif, autorisez x_mioms_m365_assis à exécuter UserCriteriaLoader sous Application Cross-Scope Access.",
    },
})
Record({
    $id: Now.ID['message-the-source-must-be-knowledge-or-learn-5efcb4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'the source must be knowledge or learn',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'la source doit être knowledge ou learn',
    },
})
Record({
    $id: Now.ID['message-this-recommendation-is-not-there-any-mor-04290e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This recommendation is not there any more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette recommandation n'existe plus.",
    },
})
Record({
    $id: Now.ID['message-an-administrator-may-have-hidden-it-mean-4561cd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An administrator may have hidden it meanwhile. Search again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un administrateur l'a peut-être masquée entre-temps. Relancez la recherche.",
    },
})
Record({
    $id: Now.ID['message-the-instance-refused-to-write-the-notes-6e80d0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The instance refused to write the notes of this incident.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'instance a refusé l'écriture des notes de cet incident.",
    },
})
Record({
    $id: Now.ID['message-an-access-control-data-policy-or-busines-6b839e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An access control, data policy or business rule on incident keeps you from writing this field. Copy the steps by hand, or ask your administrator.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un contrôle d'accès, une politique de données ou une règle métier de l'incident vous empêche d'écrire ce champ. Copiez les étapes à la main ou adressez-vous à votre administrateur.",
    },
})
Record({
    $id: Now.ID['message-please-contact-app-support-5ab6e6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Please contact app support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Veuillez contacter le support de l'application.",
    },
})
Record({
    $id: Now.ID['message-the-app-stopped-with-an-error-of-its-own-2c454e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The app stopped with an error of its own ({0}). Try again. If it stays: search System Logs > All for the correlation ID below, and report both to whoever maintains this app.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "L'application s'est arrêtée sur une erreur interne ({0}). Réessayez. Si l'erreur persiste : cherchez l'ID de corrélation ci-dessous dans System Logs > All et transmettez les deux à la personne qui maintient cette application.",
    },
})
Record({
    $id: Now.ID['message-source-must-be-solution-knowledge-or-lea-fc581d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'source must be solution, knowledge or learn',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'source doit être solution, knowledge ou learn',
    },
})
Record({
    $id: Now.ID['message-key-must-be-a-text-of-1-to-250-character-02aa05-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'key must be a text of 1 to 250 characters',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'key doit être un texte de 1 à 250 caractères',
    },
})
Record({
    $id: Now.ID['message-event-must-be-opened-helpful-not-helpful-27320a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'event must be opened, helpful, not-helpful, undo-helpful, work_notes or close_notes',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'event doit être opened, helpful, not-helpful, undo-helpful, work_notes ou close_notes',
    },
})
Record({
    $id: Now.ID['message-text-is-missing-3fa1da-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'text is missing',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'text est absent',
    },
})
Record({
    $id: Now.ID['message-text-has-more-than-1000-characters-f320c9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'text has more than 1000 characters',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'text compte plus de 1 000 caractères',
    },
})
Record({
    $id: Now.ID['message-there-is-no-such-solution-any-more-7a6d86-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is no such solution any more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette solution n'existe plus.",
    },
})
Record({
    $id: Now.ID['message-another-admin-may-have-deleted-it-choose-95fa7d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Another admin may have deleted it. Choose one from the list of solutions.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un autre administrateur l'a peut-être supprimée. Choisissez-en une dans la liste des solutions.",
    },
})
Record({
    $id: Now.ID['message-0-has-changed-this-solution-meanwhile-85881d-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} has changed this solution meanwhile.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} a modifié cette solution entre-temps.',
    },
})
Record({
    $id: Now.ID['message-look-at-what-is-saved-now-then-do-it-aga-235e9b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look at what is saved now, then do it again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Regardez ce qui est enregistré maintenant, puis recommencez.',
    },
})
Record({
    $id: Now.ID['message-this-instance-refused-to-store-the-solut-0cd049-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance refused to store the solution.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette instance a refusé d'enregistrer la solution.",
    },
})
Record({
    $id: Now.ID['message-look-for-a-business-rule-or-data-policy-457ef8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look for a business rule or data policy on the table of solutions that refuses it, and in the system log for what it says.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Cherchez une règle métier ou une politique de données sur la table des solutions qui le refuse, et son message dans le journal système.',
    },
})
Record({
    $id: Now.ID['message-this-search-is-not-in-the-list-any-more-1289f7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This search is not in the list any more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette recherche ne figure plus dans la liste.',
    },
})
Record({
    $id: Now.ID['message-open-the-list-again-233f39-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the list again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rouvrez la liste.',
    },
})
Record({
    $id: Now.ID['message-sign-in-as-that-user-an-admin-names-it-i-23e3da-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign in as that user. An admin names it in step 3 of Microsoft 365 Support > Setup, grants it the role {0} and no other, and completes the integration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Connectez-vous avec cet utilisateur. Un administrateur le désigne à l’étape 3 de Microsoft 365 Support > Setup, lui accorde le rôle {0} et aucun autre, puis termine l’intégration.',
    },
})
Record({
    $id: Now.ID['message-no-case-here-has-this-key-nor-this-micro-0fe373-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No case here has this key, nor this Microsoft case number.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun dossier n’a ici cette clé ni ce numéro de dossier Microsoft.',
    },
})
Record({
    $id: Now.ID['message-use-the-key-that-the-case-was-sent-with-2a511d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Use the key that the case was sent with. A case number is known from the update of the kind accepted on.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Utilisez la clé avec laquelle le dossier a été envoyé. Un numéro de dossier est connu à partir de la mise à jour de type accepted.',
    },
})
Record({
    $id: Now.ID['message-the-update-cannot-be-taken-0-394eea-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The update cannot be taken: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La mise à jour ne peut pas être acceptée : {0}.',
    },
})
Record({
    $id: Now.ID['message-correct-the-fields-that-are-named-then-s-c67ef2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Correct the fields that are named, then send it again. Nothing of it was stored.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Corrigez les champs cités, puis renvoyez-la. Rien n’a été enregistré.',
    },
})
Record({
    $id: Now.ID['message-the-body-has-more-than-0-characters-aa5a81-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The body has more than {0} characters.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le corps compte plus de {0} caractères.',
    },
})
Record({
    $id: Now.ID['message-shorten-the-text-or-send-a-smaller-file-9825e7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Shorten the text, or send a smaller file. Nothing of it was stored.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Raccourcissez le texte ou envoyez un fichier plus petit. Rien n’a été enregistré.',
    },
})
Record({
    $id: Now.ID['message-this-update-id-was-received-before-with-0bc6cb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This update ID was received before, with other content.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cet identifiant de mise à jour a déjà été reçu, avec un autre contenu.',
    },
})
Record({
    $id: Now.ID['message-give-each-update-an-id-of-its-own-and-re-79b079-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Give each update an ID of its own, and repeat an update exactly as it was sent first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Donnez à chaque mise à jour son propre identifiant et répétez une mise à jour exactement telle qu’elle a été envoyée la première fois.',
    },
})
Record({
    $id: Now.ID['message-the-case-has-another-microsoft-case-numb-a0797c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The case has another Microsoft case number.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le dossier porte un autre numéro de dossier Microsoft.',
    },
})
Record({
    $id: Now.ID['message-send-the-update-to-the-case-that-it-belo-d5902b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Send the update to the case that it belongs to. If the number that is stored is wrong, an agent enters a comment on the case.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Envoyez la mise à jour au dossier concerné. Si le numéro enregistré est erroné, un agent ajoute un commentaire au dossier.',
    },
})
Record({
    $id: Now.ID['message-the-file-cannot-be-taken-0-5a95a8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The file cannot be taken: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le fichier ne peut pas être accepté : {0}.',
    },
})
Record({
    $id: Now.ID['message-send-a-file-of-one-of-the-types-that-the-ddd1ff-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Send a file of one of the types that the API lists, under a name that fits, and small enough. Nothing of it was stored.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Envoyez un fichier de l’un des types indiqués par l’API, avec un nom approprié et d’une taille suffisamment réduite. Rien n’a été enregistré.',
    },
})
Record({
    $id: Now.ID['message-this-instance-refused-to-keep-the-file-409080-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance refused to keep the file.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette instance a refusé de conserver le fichier.',
    },
})
Record({
    $id: Now.ID['message-look-at-system-properties-security-for-t-a69cab-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look at System Properties > Security for the file types and sizes that attachments may have, then send it again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Consultez Propriétés système > Sécurité pour connaître les types et les tailles autorisés pour les pièces jointes, puis renvoyez le fichier.',
    },
})
Record({
    $id: Now.ID['message-the-connector-refused-it-0-369fc1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The connector refused it: {0}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le connecteur a refusé : {0}',
    },
})
Record({
    $id: Now.ID['message-change-what-it-names-then-send-the-case-5ffa70-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Change what it names, then send the case again. If the reason says nothing to you, ask whoever operates the connector, with the correlation ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Modifiez ce qu'il nomme, puis envoyez à nouveau le dossier. Si le motif ne vous dit rien, adressez-vous à l'exploitant du connecteur avec l'ID de corrélation.",
    },
})
Record({
    $id: Now.ID['message-the-connector-has-something-else-under-t-f45965-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The connector has something else under the key of this case.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le connecteur a autre chose sous la clé de ce dossier.',
    },
})
Record({
    $id: Now.ID['message-nothing-was-sent-twice-give-the-correlat-896bf2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing was sent twice. Give the correlation ID to whoever operates the connector: two instances may be calling it under one name, such as a copy of this one.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Rien n'a été envoyé deux fois. Donnez l'ID de corrélation à l'exploitant du connecteur : deux instances l'appellent peut-être sous le même nom, par exemple une copie de celle-ci.",
    },
})
Record({
    $id: Now.ID['message-the-connector-does-not-know-this-case-an-08cf50-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The connector does not know this case any more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le connecteur ne connaît plus ce dossier.',
    },
})
Record({
    $id: Now.ID['message-ask-whoever-operates-the-connector-with-b1c477-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Ask whoever operates the connector, with the correlation ID, whether it lost data or is another one than before.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Demandez à l'exploitant du connecteur, avec l'ID de corrélation, s'il a perdu des données ou s'il s'agit d'un autre connecteur qu'auparavant.",
    },
})
Record({
    $id: Now.ID['message-the-connector-did-not-accept-the-access-89dcbe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The connector did not accept the access token of this instance (HTTP {0}).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le connecteur n'a pas accepté le jeton d'accès de cette instance (HTTP {0}).",
    },
})
Record({
    $id: Now.ID['message-open-microsoft-365-support-diagnostics-a-6268fe-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Microsoft 365 Support > Diagnostics and run the checks of the connector. The scope of its OAuth profile must be the one that its operator gave you, and the operator must allow its client ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ouvrez Microsoft 365 Support > Diagnostics et exécutez les vérifications du connecteur. L'étendue de son profil OAuth doit être celle que l'exploitant vous a donnée, et l'exploitant doit autoriser son ID client.",
    },
})
Record({
    $id: Now.ID['message-there-is-no-connector-at-the-base-url-th-fc413c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is no connector at the base URL that Setup names (HTTP {0}).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il n'y a pas de connecteur à l'URL de base indiquée dans la configuration (HTTP {0}).",
    },
})
Record({
    $id: Now.ID['message-open-microsoft-365-support-setup-and-com-4334a3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Microsoft 365 Support > Setup and compare the base URL of the connector with what its operator gave you.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ouvrez Microsoft 365 Support > Setup et comparez l'URL de base du connecteur avec celle que l'exploitant vous a donnée.",
    },
})
Record({
    $id: Now.ID['message-the-connector-asked-this-instance-to-wai-6f1da9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The connector asked this instance to wait.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le connecteur a demandé à cette instance de patienter.',
    },
})
Record({
    $id: Now.ID['message-nothing-to-do-it-is-sent-by-itself-in-0-278fd3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing to do: it is sent by itself in {0} seconds.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Rien à faire : l'envoi reprend de lui-même dans {0} secondes.",
    },
})
Record({
    $id: Now.ID['message-the-connector-has-too-much-to-do-at-the-d65b33-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The connector has too much to do at the moment (HTTP {0}).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le connecteur est surchargé en ce moment (HTTP {0}).',
    },
})
Record({
    $id: Now.ID['message-nothing-to-do-it-is-sent-by-itself-later-d2a3c5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing to do: it is sent by itself later. If it lasts, ask whoever operates the connector.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Rien à faire : l'envoi reprendra de lui-même plus tard. Si cela dure, adressez-vous à l'exploitant du connecteur.",
    },
})
Record({
    $id: Now.ID['message-the-connector-answered-with-a-server-err-8065e0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The connector answered with a server error (HTTP {0}).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le connecteur a répondu par une erreur de serveur (HTTP {0}).',
    },
})
Record({
    $id: Now.ID['message-nothing-to-do-at-once-it-is-sent-again-b-16abf2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing to do at once: it is sent again by itself. If it lasts, give the correlation ID to whoever operates the connector.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Rien à faire dans l'immédiat : l'envoi est répété de lui-même. Si cela dure, donnez l'ID de corrélation à l'exploitant du connecteur.",
    },
})
Record({
    $id: Now.ID['message-the-answer-could-not-be-read-as-an-answe-e152d4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The answer could not be read as an answer of the connector: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La réponse n'a pas pu être lue comme une réponse du connecteur : {0}.",
    },
})
Record({
    $id: Now.ID['message-check-whether-a-proxy-or-firewall-betwee-c8a16f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check whether a proxy or firewall between this instance and the connector changes answers, and whether the connector follows the published contract.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Vérifiez si un proxy ou un pare-feu entre cette instance et le connecteur modifie les réponses, et si le connecteur respecte le contrat publié.',
    },
})
Record({
    $id: Now.ID['message-this-case-goes-another-way-to-microsoft-fb16b6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This case goes another way to Microsoft than the one that Setup names now.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Ce dossier est transmis à Microsoft par une autre voie que celle indiquée à présent dans la configuration.',
    },
})
Record({
    $id: Now.ID['message-nothing-is-sent-as-long-as-that-is-so-ch-45358a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing is sent as long as that is so. Choose the way that the case was opened by in Setup again, or tell Microsoft by hand.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Rien n'est envoyé tant qu'il en est ainsi. Choisissez à nouveau dans la configuration la voie par laquelle le dossier a été ouvert, ou informez Microsoft vous-même.",
    },
})
Record({
    $id: Now.ID['message-the-file-0-is-not-there-any-more-3ba2d3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The file {0} is not there any more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le fichier {0} n'existe plus.",
    },
})
Record({
    $id: Now.ID['message-it-was-not-sent-attach-it-to-the-inciden-44b2ab-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It was not sent. Attach it to the incident again and send it with a reply.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Il n'a pas été envoyé. Joignez-le à nouveau à l'incident et envoyez-le avec une réponse.",
    },
})
Record({
    $id: Now.ID['message-it-holds-no-case-e67072-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it holds no case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'elle ne contient aucun dossier',
    },
})
Record({
    $id: Now.ID['message-it-is-about-another-case-819950-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it is about another case',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'elle concerne un autre dossier',
    },
})
Record({
    $id: Now.ID['message-this-instance-opens-no-cases-with-micros-cc4c7d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance opens no cases with Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette instance n'ouvre pas de dossiers auprès de Microsoft.",
    },
})
Record({
    $id: Now.ID['message-an-admin-chooses-microsoft-service-reque-804282-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An admin chooses Microsoft service request in Microsoft 365 Support > Setup, and a set-up other than Insights only.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Un administrateur choisit la demande de service Microsoft dans Microsoft 365 Support > Setup, avec une autre configuration que « Informations uniquement ».',
    },
})
Record({
    $id: Now.ID['message-you-need-the-role-0-to-work-on-cases-wit-5381ca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You need the role {0} to work on cases with Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Il vous faut le rôle {0} pour travailler sur des dossiers auprès de Microsoft.',
    },
})
Record({
    $id: Now.ID['message-ask-your-servicenow-admin-to-grant-it-to-d71bd6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Ask your ServiceNow admin to grant it to you or to a group of yours.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Demandez à votre administrateur ServiceNow de vous l'accorder, à vous ou à l'un de vos groupes.",
    },
})
Record({
    $id: Now.ID['message-there-is-no-such-case-or-you-may-not-rea-d0fa85-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is no such case, or you may not read its incident.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce dossier n'existe pas, ou vous ne pouvez pas lire son incident.",
    },
})
Record({
    $id: Now.ID['message-open-the-case-from-its-incident-or-from-8a8092-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the case from its incident or from Contact Support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ouvrez le dossier depuis son incident ou depuis Contact Support.',
    },
})
Record({
    $id: Now.ID['message-0-has-opened-a-case-for-this-incident-me-510f0c-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} has opened a case for this incident meanwhile.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} a ouvert un dossier pour cet incident entre-temps.',
    },
})
Record({
    $id: Now.ID['message-look-at-that-case-first-what-you-entered-2329f9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look at that case first. What you entered is kept: if Microsoft needs another case, send it again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Consultez d'abord ce dossier. Votre saisie est conservée : si Microsoft a besoin d'un autre dossier, envoyez-la à nouveau.",
    },
})
Record({
    $id: Now.ID['message-this-incident-has-a-case-that-is-not-ove-cf3162-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This incident has a case that is not over.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cet incident a un dossier qui n'est pas terminé.",
    },
})
Record({
    $id: Now.ID['message-go-on-with-that-case-or-choose-to-open-a-8a9230-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Go on with that case, or choose to open another one.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Poursuivez ce dossier, ou choisissez d'en ouvrir un autre.",
    },
})
Record({
    $id: Now.ID['message-unable-to-save-ticket-details-please-con-b629f5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Unable to save ticket details. Please contact App Support.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Impossible d'enregistrer les détails du ticket. Contactez le support de l'application.",
    },
})
Record({
    $id: Now.ID['message-the-cause-0-send-it-again-if-it-fails-on-bedda2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The cause: {0} Send it again; if it fails once more, look for the correlation ID in System Logs > All and report it to whoever maintains the app.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "La cause : {0} Envoyez à nouveau ; si l'échec se répète, recherchez l'ID de corrélation dans System Logs > All et signalez-le à la personne chargée de l'application.",
    },
})
Record({
    $id: Now.ID['message-the-case-does-not-allow-this-now-its-sta-6c6b73-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The case does not allow this now. Its state is: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le dossier ne le permet pas actuellement. Son état : {0}.',
    },
})
Record({
    $id: Now.ID['message-read-the-case-again-somebody-else-or-mic-72aa56-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Read the case again: somebody else, or Microsoft, may have changed it meanwhile.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Relisez le dossier : quelqu'un d'autre, ou Microsoft, l'a peut-être modifié entre-temps.",
    },
})
Record({
    $id: Now.ID['message-the-case-cannot-be-sent-like-this-0-9df306-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The case cannot be sent like this: {0}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le dossier ne peut pas être envoyé ainsi : {0}',
    },
})
Record({
    $id: Now.ID['message-correct-the-field-that-is-named-and-send-3d01f0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Correct the field that is named and send it again. Nothing that you entered is lost.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Corrigez le champ indiqué et envoyez à nouveau. Rien de votre saisie n'est perdu.",
    },
})
Record({
    $id: Now.ID['message-this-case-was-made-under-test-environmen-c70bd5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This case was made under Test Environment or by another way to Microsoft: nothing is sent for it any more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ce dossier a été créé sous Test Environment ou par une autre voie vers Microsoft : plus rien n'est envoyé pour lui.",
    },
})
Record({
    $id: Now.ID['message-open-a-new-case-for-the-incident-408040-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open a new case for the incident.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrez un nouveau dossier pour l'incident.",
    },
})
Record({
    $id: Now.ID['message-this-instance-refused-to-write-what-micr-c6a434-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance refused to write what Microsoft told into the incident.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette instance a refusé d'inscrire dans l'incident ce que Microsoft a communiqué.",
    },
})
Record({
    $id: Now.ID['message-look-for-a-business-rule-or-data-policy-674692-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look for a business rule or data policy of Incident that aborts it. The update itself is kept and stands on the Microsoft 365 Support tab.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Recherchez une règle métier ou une politique de données d'Incident qui l'interrompt. La mise à jour elle-même est conservée et figure dans l'onglet Microsoft 365 Support.",
    },
})
Record({
    $id: Now.ID['message-another-case-has-the-number-0-already-997ec7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Another case has the number {0} already.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un autre dossier porte déjà le numéro {0}.',
    },
})
Record({
    $id: Now.ID['message-compare-the-number-with-the-one-in-the-a-c8ffcf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Compare the number with the one in the admin center. If both incidents are about one case of Microsoft, go on with the case that has it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Comparez le numéro avec celui du centre d'administration. Si les deux incidents relèvent d'un seul dossier chez Microsoft, poursuivez avec le dossier qui le porte.",
    },
})
Record({
    $id: Now.ID['message-the-case-is-being-worked-on-at-this-mome-b91415-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The case is being worked on at this moment, by somebody else or by a call to Microsoft.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le dossier est en cours de traitement à cet instant, par quelqu'un d'autre ou par un appel à Microsoft.",
    },
})
Record({
    $id: Now.ID['message-wait-a-few-seconds-and-do-it-again-nothi-11c018-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Wait a few seconds and do it again. Nothing that you entered is lost.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Patientez quelques secondes, puis recommencez. Rien de votre saisie n'est perdu.",
    },
})
Record({
    $id: Now.ID['message-this-incident-is-over-and-microsoft-stil-28d1a3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This incident is over, and Microsoft still works on case {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cet incident est terminé, et Microsoft travaille encore sur le dossier {0}.',
    },
})
Record({
    $id: Now.ID['message-close-the-case-under-contact-microsoft-s-501c07-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Close the case under Contact Microsoft support, or reopen the incident.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Fermez le dossier sous Contacter le support Microsoft, ou rouvrez l'incident.",
    },
})
Record({
    $id: Now.ID['message-this-instance-does-not-let-the-app-chang-5de7e8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance does not let the app change the related lists of the incident form.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Cette instance ne laisse pas l’application modifier les listes connexes du formulaire d’incident.',
    },
})
Record({
    $id: Now.ID['message-open-an-incident-in-the-view-0-choose-co-4f28bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open an incident in the view {0}, choose Configure > Related Lists, and move Microsoft Support Case->Incident to Selected, or back.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Ouvrez un incident dans la vue {0}, choisissez Configure > Related Lists, et déplacez Microsoft Support Case->Incident vers Selected, ou en sens inverse.',
    },
})
Record({
    $id: Now.ID['message-the-view-0-has-no-related-lists-of-its-o-a5b90f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The view {0} has no related lists of its own: adding one would replace those that it shows.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'La vue {0} n’a pas de listes connexes qui lui soient propres : en ajouter une remplacerait celles qu’elle affiche.',
    },
})
Record({
    $id: Now.ID['message-open-an-incident-in-this-view-choose-con-16a650-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open an incident in this view, choose Configure > Related Lists, and move Microsoft Support Case->Incident to Selected. The lists that the view shows stay in it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Ouvrez un incident dans cette vue, choisissez Configure > Related Lists, et déplacez Microsoft Support Case->Incident vers Selected. Les listes que la vue affiche y restent.',
    },
})
Record({
    $id: Now.ID['message-microsoft-secure-score-is-not-connected-3cecec-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft Secure Score is not connected to this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft Secure Score n'est pas connecté à cette instance.",
    },
})
Record({
    $id: Now.ID['message-an-admin-opens-microsoft-365-support-sec-11350a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An admin opens Microsoft 365 Support > Security Tickets and follows the card there.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un administrateur ouvre Microsoft 365 Support > Security Tickets et suit la carte qui s'y trouve.",
    },
})
Record({
    $id: Now.ID['message-there-is-no-such-improvement-action-any-ff3a28-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is no such improvement action any more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette action d'amélioration n'existe plus.",
    },
})
Record({
    $id: Now.ID['message-open-it-from-the-list-of-improvement-act-e3b7b2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open it from the list of improvement actions again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrez-la à nouveau depuis la liste des actions d'amélioration.",
    },
})
Record({
    $id: Now.ID['message-microsoft-no-longer-lists-this-improveme-c5ea5a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft no longer lists this improvement action.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft ne répertorie plus cette action d'amélioration.",
    },
})
Record({
    $id: Now.ID['message-look-in-the-list-of-improvement-actions-6337f4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look in the list of improvement actions for the one that took its place. Tickets that were made of it stay.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cherchez dans la liste des actions d'amélioration celle qui l'a remplacée. Les tickets qui en ont été créés restent.",
    },
})
Record({
    $id: Now.ID['message-tickets-of-this-kind-are-not-made-here-0-ba40a9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Tickets of this kind are not made here: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les tickets de ce type ne sont pas créés ici : {0}.',
    },
})
Record({
    $id: Now.ID['message-choose-the-other-kind-an-admin-decides-a-245262-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the other kind. An admin decides about kinds in Manage ServiceNow configuration; the table of the kind has to be there.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Choisissez l'autre type. Un administrateur décide des types dans Gérer la configuration ServiceNow ; la table du type doit exister.",
    },
})
Record({
    $id: Now.ID['message-the-ticket-cannot-be-sent-like-this-0-1e661c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The ticket cannot be sent like this: {0}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le ticket ne peut pas être envoyé ainsi : {0}',
    },
})
Record({
    $id: Now.ID['message-this-instance-refused-to-create-the-tick-a6bb1f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance refused to create the ticket: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette instance a refusé de créer le ticket : {0}.',
    },
})
Record({
    $id: Now.ID['message-look-for-a-business-rule-or-data-policy-b0fe1f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look for a business rule or data policy that aborts it, such as a mandatory field. Then send it again: nothing that you entered is lost.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Cherchez une règle métier ou une politique de données qui l'interrompt, par exemple un champ obligatoire. Envoyez-le ensuite à nouveau : rien de ce que vous avez saisi n'est perdu.",
    },
})
Record({
    $id: Now.ID['message-there-is-no-such-security-ticket-any-mor-370632-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is no such security ticket any more.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce ticket de sécurité n'existe plus.",
    },
})
Record({
    $id: Now.ID['message-this-ticket-has-no-record-to-change-it-w-08ff95-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This ticket has no record to change: it was deleted, was refused, or is not created yet.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ce ticket n'a pas d'enregistrement à modifier : il a été supprimé, refusé ou n'est pas encore créé.",
    },
})
Record({
    $id: Now.ID['message-refresh-the-page-if-the-record-was-delet-3b8d5d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Refresh the page. If the record was deleted, create a new ticket from the improvement action.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Actualisez la page. Si l'enregistrement a été supprimé, créez un nouveau ticket depuis l'action d'amélioration.",
    },
})
Record({
    $id: Now.ID['message-no-state-of-this-instance-stands-for-0-e3a5a9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No state of this instance stands for {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun état de cette instance ne correspond à {0}.',
    },
})
Record({
    $id: Now.ID['message-an-admin-names-the-state-in-manage-servi-e1af6a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An admin names the state in Manage ServiceNow configuration, under Ticket state names. Until then change the record on its own form.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un administrateur indique l'état dans Gérer la configuration ServiceNow, sous Noms des états des tickets. D'ici là, modifiez l'enregistrement dans son propre formulaire.",
    },
})
Record({
    $id: Now.ID['message-0-stays-in-the-state-1-this-instance-doe-7f2563-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} stays in the state {1}: this instance does not allow the change from there.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "{0} reste dans l'état {1} : cette instance ne permet pas ce changement depuis cet état.",
    },
})
Record({
    $id: Now.ID['message-open-the-record-and-do-the-steps-that-it-3f4ce6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the record and do the steps that its process asks for, such as an approval. An admin can map another state in Manage ServiceNow configuration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ouvrez l'enregistrement et effectuez les étapes que demande son processus, par exemple une approbation. Un administrateur peut associer un autre état dans Gérer la configuration ServiceNow.",
    },
})
Record({
    $id: Now.ID['message-this-instance-refused-to-change-0-deffaf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance refused to change {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette instance a refusé de modifier {0}.',
    },
})
Record({
    $id: Now.ID['message-open-the-record-and-make-the-change-ther-7cb7af-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open the record and make the change there: the form says what it asks for. Else look for a business rule or data policy that aborts the change.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ouvrez l'enregistrement et faites-y la modification : le formulaire indique ce qu'il demande. Sinon, cherchez une règle métier ou une politique de données qui interrompt la modification.",
    },
})
Record({
    $id: Now.ID['message-the-security-ticket-cannot-be-taken-0-d15ea7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The security ticket cannot be taken: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le ticket de sécurité ne peut pas être accepté : {0}.',
    },
})
Record({
    $id: Now.ID['message-a-security-ticket-with-this-external-id-7f6aba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A security ticket with this external ID was received before, with other content.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un ticket de sécurité portant cet ID externe a déjà été reçu, avec un autre contenu.',
    },
})
Record({
    $id: Now.ID['message-give-each-ticket-an-id-of-its-own-and-re-77c5ee-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Give each ticket an ID of its own, and repeat a ticket exactly as it was sent first.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Attribuez à chaque ticket un ID qui lui est propre et renvoyez un ticket exactement tel qu'il a été envoyé la première fois.",
    },
})
Record({
    $id: Now.ID['message-no-security-ticket-was-received-under-th-267961-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No security ticket was received under this external ID.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucun ticket de sécurité n'a été reçu sous cet ID externe.",
    },
})
Record({
    $id: Now.ID['message-use-the-id-that-the-ticket-was-sent-with-4053c1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Use the ID that the ticket was sent with, exactly as it was written.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Utilisez l'ID avec lequel le ticket a été envoyé, exactement tel qu'il a été écrit.",
    },
})
Record({
    $id: Now.ID['message-this-instance-refused-to-make-the-record-d50b6b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance refused to make the record of the security ticket.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette instance a refusé de créer l'enregistrement du ticket de sécurité.",
    },
})
Record({
    $id: Now.ID['message-look-for-a-business-rule-or-data-policy-074359-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look for a business rule or data policy of Change Request or Incident that aborts it, such as a mandatory field. Then send the ticket again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Recherchez une règle métier ou une politique de données de Demande de changement ou d'Incident qui l'interrompt, par exemple un champ obligatoire. Renvoyez ensuite le ticket.",
    },
})
Record({
    $id: Now.ID['message-this-instance-takes-no-security-tickets-69f59c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance takes no security tickets now.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette instance n'accepte actuellement aucun ticket de sécurité.",
    },
})
Record({
    $id: Now.ID['message-an-admin-chooses-in-setup-that-another-s-80208c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An admin chooses in Setup that another system sends security tickets, and makes the connection on the page Security Tickets.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un administrateur choisit dans Configuration qu'un autre système envoie des tickets de sécurité, puis établit la connexion sur la page Tickets de sécurité.",
    },
})
Record({
    $id: Now.ID['message-only-the-integration-user-of-setup-may-s-89a143-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Only the integration user of Setup may send updates of cases and security tickets.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Seul l'utilisateur d'intégration de Configuration peut envoyer des mises à jour de dossiers et des tickets de sécurité.",
    },
})
Record({
    $id: Now.ID['message-the-setup-of-this-instance-does-not-incl-83d34c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The setup of this instance does not include Microsoft Secure Score.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La configuration de cette instance ne comprend pas Microsoft Secure Score.',
    },
})
Record({
    $id: Now.ID['message-choose-microsoft-secure-score-tickets-on-21a544-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose Microsoft Secure Score tickets on the page Setup type of Setup, and complete the integration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Choisissez les tickets Microsoft Secure Score sur la page Type de configuration de Configuration, puis terminez l'intégration.",
    },
})
Record({
    $id: Now.ID['message-secure-score-cannot-be-connected-while-t-504fe5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Secure Score cannot be connected while the check {0} fails.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Secure Score ne peut pas être connecté tant que la vérification {0} échoue.',
    },
})
Record({
    $id: Now.ID['message-open-diagnostics-do-what-the-check-says-396537-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open Diagnostics, do what the check says, and run Test setup. Then connect.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Ouvrez Diagnostics, suivez les indications de la vérification et lancez Tester la configuration. Connectez ensuite.',
    },
})
Record({
    $id: Now.ID['message-the-setup-says-that-no-other-system-send-ff824f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The setup says that no other system sends security tickets to this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Selon la configuration, aucun autre système n'envoie de tickets de sécurité à cette instance.",
    },
})
Record({
    $id: Now.ID['message-say-so-on-the-page-setup-type-of-setup-g-1b51ae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Say so on the page Setup type of Setup, go through the inbound steps, and complete the integration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Indiquez-le sur la page Type de configuration de Configuration, parcourez les étapes entrantes et terminez l'intégration.",
    },
})
Record({
    $id: Now.ID['message-0-has-changed-the-configuration-of-secur-e17ecc-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} has changed the configuration of security tickets meanwhile.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} a modifié entre-temps la configuration des tickets de sécurité.',
    },
})
Record({
    $id: Now.ID['message-user-operations-are-not-set-up-on-this-instan-3bab6f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations are not set up on this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les opérations utilisateur ne sont pas configurées sur cette instance.',
    },
})
Record({
    $id: Now.ID['message-an-admin-opens-microsoft-365-support-setup-ch-21148f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An admin opens Microsoft 365 Support > Setup, chooses user operations, and completes the integration.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un administrateur ouvre Microsoft 365 Support > Setup, choisit les opérations utilisateur et termine l'intégration.",
    },
})
Record({
    $id: Now.ID['message-user-operations-are-switched-off-11f443-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'User operations are switched off.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les opérations utilisateur sont désactivées.',
    },
})
Record({
    $id: Now.ID['message-an-admin-switches-them-on-under-microsoft-365-afc548-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An admin switches them on under Microsoft 365 Support > Operations, Manage user operations.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Un administrateur les active sous Microsoft 365 Support > Operations, Gérer les opérations utilisateur.',
    },
})
Record({
    $id: Now.ID['message-operations-of-this-kind-are-switched-off-0-fef485-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations of this kind are switched off: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les opérations de ce type sont désactivées : {0}.',
    },
})
Record({
    $id: Now.ID['message-an-admin-switches-the-kind-on-under-microsoft-8d5fe8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An admin switches the kind on under Microsoft 365 Support > Operations, Manage user operations.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Un administrateur active ce type sous Microsoft 365 Support > Operations, Gérer les opérations utilisateur.',
    },
})
Record({
    $id: Now.ID['message-there-is-no-active-user-of-this-instance-whom-06bf6b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is no active user of this instance whom this is for.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucun utilisateur actif de cette instance ne correspond à la personne concernée.',
    },
})
Record({
    $id: Now.ID['message-choose-the-person-again-576171-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose the person again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Choisissez à nouveau la personne.',
    },
})
Record({
    $id: Now.ID['message-this-account-is-protected-it-has-a-directory-f82621-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This account is protected: it has a directory role or is of a group for roles, or an admin has listed it. Nothing was changed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Ce compte est protégé : il a un rôle d'annuaire ou fait partie d'un groupe pour rôles, ou un administrateur l'a mis sur la liste. Rien n'a été modifié.",
    },
})
Record({
    $id: Now.ID['message-an-admin-of-microsoft-365-does-this-by-hand-i-904c00-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An admin of Microsoft 365 does this by hand, in the Microsoft Entra admin center.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un administrateur Microsoft 365 le fait à la main, dans le centre d'administration Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-this-instance-refused-to-store-the-operation-0853f8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance refused to store the operation; nothing was done.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette instance a refusé d'enregistrer l'opération ; rien n'a été fait.",
    },
})
Record({
    $id: Now.ID['message-look-for-a-business-rule-or-data-policy-that-c4793e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look for a business rule or data policy that aborts inserts into Microsoft 365 User Operation.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Cherchez une règle métier ou une stratégie de données qui interrompt les insertions dans Microsoft 365 User Operation.',
    },
})
Record({
    $id: Now.ID['message-there-is-no-such-operation-or-it-is-not-for-y-c28acc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is no such operation, or it is not for you to see.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette opération n'existe pas, ou vous n'avez pas le droit de la voir.",
    },
})
Record({
    $id: Now.ID['message-open-it-from-the-list-or-from-the-record-that-c72f22-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Open it from the list or from the record that it belongs to.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ouvrez-la depuis la liste ou depuis l'enregistrement auquel elle appartient.",
    },
})
Record({
    $id: Now.ID['message-somebody-else-is-at-this-operation-at-this-mo-8a6e74-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Somebody else is at this operation at this moment.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Quelqu'un d'autre traite cette opération en ce moment.",
    },
})
Record({
    $id: Now.ID['message-try-again-in-a-few-seconds-685ec9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Try again in a few seconds.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réessayez dans quelques secondes.',
    },
})
Record({
    $id: Now.ID['message-the-operation-does-not-allow-this-in-its-stat-6c125c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The operation does not allow this in its state: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'état de l'opération ne le permet pas : {0}.",
    },
})
Record({
    $id: Now.ID['message-load-the-page-again-it-shows-what-comes-next-db60be-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Load the page again: it shows what comes next.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rechargez la page : elle montre la suite.',
    },
})
Record({
    $id: Now.ID['message-this-is-not-for-you-to-decide-0-d583a9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is not for you to decide: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce n'est pas à vous d'en décider : {0}.",
    },
})
Record({
    $id: Now.ID['message-somebody-else-has-to-decide-who-asked-for-an-3dabce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Somebody else has to decide: who asked for an operation, or is its subject, cannot. This was noted.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Quelqu'un d'autre doit décider : qui a demandé l'opération, ou en fait l'objet, ne le peut pas. Cet essai a été noté.",
    },
})
Record({
    $id: Now.ID['message-what-is-asked-for-now-is-not-what-was-request-f4efeb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What is asked for now is not what was requested; nothing was done.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Ce qui est demandé maintenant n'est pas ce qui avait été demandé ; rien n'a été fait.",
    },
})
Record({
    $id: Now.ID['message-cancel-the-operation-and-request-it-again-3cfc53-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Cancel the operation and request it again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Annulez l'opération et demandez-la à nouveau.",
    },
})
Record({
    $id: Now.ID['message-the-operation-was-tried-0-times-without-succe-c6339c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The operation was tried {0} times without success.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'opération a été tentée {0} fois sans succès.",
    },
})
Record({
    $id: Now.ID['message-look-at-the-last-error-of-the-operation-mend-03e1fc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look at the last error of the operation, mend its cause, and request the operation again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Regardez la dernière erreur de l'opération, corrigez-en la cause, puis demandez à nouveau l'opération.",
    },
})
Record({
    $id: Now.ID['message-microsoft-365-has-no-account-for-this-person-6f18b3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 has no account for this person.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft 365 n'a pas de compte pour cette personne.",
    },
})
Record({
    $id: Now.ID['message-compare-the-mail-address-and-user-id-of-the-u-037979-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Compare the mail address and User ID of the user record with the user principal name in Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Comparez l'adresse e-mail et l'ID utilisateur de la fiche avec le nom d'utilisateur principal dans Microsoft Entra.",
    },
})
Record({
    $id: Now.ID['message-the-runbook-0-is-not-registered-or-is-switche-cf32af-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbook {0} is not registered, or is switched off.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le runbook {0} n'est pas enregistré, ou il est désactivé.",
    },
})
Record({
    $id: Now.ID['message-an-admin-registers-it-under-microsoft-365-sup-cff4cf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'An admin registers it under Microsoft 365 Support > Operations, Manage user operations.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Un administrateur l'enregistre sous Microsoft 365 Support > Operations, Gérer les opérations utilisateur.",
    },
})
Record({
    $id: Now.ID['message-the-tenant-has-no-such-license-that-could-be-bff34e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The tenant has no such license that could be assigned.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le locataire n'a pas de telle licence qui puisse être attribuée.",
    },
})
Record({
    $id: Now.ID['message-look-in-the-microsoft-365-admin-center-billin-790621-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look in the Microsoft 365 admin center, Billing > Licenses, whether the subscription is in force.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Regardez dans le centre d'administration Microsoft 365, Facturation > Licences, si l'abonnement est en vigueur.",
    },
})
Record({
    $id: Now.ID['message-the-license-0-is-not-offered-here-8a0eb0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The license {0} is not offered here.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "La licence {0} n'est pas proposée ici.",
    },
})
Record({
    $id: Now.ID['message-choose-another-one-or-ask-an-admin-to-offer-i-1b3503-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Choose another one, or ask an admin to offer it under Manage user operations.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Choisissez-en une autre, ou demandez à un administrateur de la proposer sous Gérer les opérations utilisateur.',
    },
})
Record({
    $id: Now.ID['message-no-license-of-this-product-is-free-0-226ef4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No license of this product is free: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Aucune licence de ce produit n'est libre : {0}.",
    },
})
Record({
    $id: Now.ID['message-buy-more-or-take-one-from-somebody-in-the-mic-7d9695-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Buy more, or take one from somebody, in the Microsoft 365 admin center; then request it again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Achetez-en, ou retirez-en une à quelqu'un, dans le centre d'administration Microsoft 365 ; demandez-la ensuite à nouveau.",
    },
})
Record({
    $id: Now.ID['message-the-account-has-no-usage-location-without-whi-4e37dd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The account has no usage location, without which Microsoft assigns no license.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le compte n'a pas d'emplacement d'utilisation, sans lequel Microsoft n'attribue aucune licence.",
    },
})
Record({
    $id: Now.ID['message-set-it-in-microsoft-entra-or-choose-a-rule-fo-92c60b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Set it in Microsoft Entra, or choose a rule for it under Manage user operations; then request the license again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Définissez-le dans Microsoft Entra, ou choisissez une règle sous Gérer les opérations utilisateur ; demandez ensuite la licence à nouveau.',
    },
})
Record({
    $id: Now.ID['message-a-service-plan-of-this-license-excludes-one-t-a19fc2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A service plan of this license excludes one that the account has already.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un plan de service de cette licence en exclut un que le compte a déjà.',
    },
})
Record({
    $id: Now.ID['message-switch-one-of-the-two-plans-off-or-take-the-o-719081-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Switch one of the two plans off, or take the other license away, in the Microsoft 365 admin center.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Désactivez l'un des deux plans, ou retirez l'autre licence, dans le centre d'administration Microsoft 365.",
    },
})
Record({
    $id: Now.ID['message-a-service-plan-of-this-license-needs-another-1059c1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A service plan of this license needs another one that the account does not have.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Un plan de service de cette licence en nécessite un autre que le compte n'a pas.",
    },
})
Record({
    $id: Now.ID['message-assign-the-license-that-it-builds-on-first-th-b52345-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Assign the license that it builds on first, then request this one again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Attribuez d'abord la licence sur laquelle elle s'appuie, puis demandez celle-ci à nouveau.",
    },
})
Record({
    $id: Now.ID['message-microsoft-took-the-assignment-and-does-not-sh-7d7750-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft took the assignment and does not show the license.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft a accepté l'attribution et ne montre pas la licence.",
    },
})
Record({
    $id: Now.ID['message-look-at-the-account-in-the-microsoft-365-admi-b0623a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look at the account in the Microsoft 365 admin center: its licenses tell what is wrong.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Regardez le compte dans le centre d'administration Microsoft 365 : ses licences disent ce qui ne va pas.",
    },
})
Record({
    $id: Now.ID['message-0-has-changed-the-configuration-of-user-oper-726499-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} has changed the configuration of user operations meanwhile.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} a modifié entre-temps la configuration des opérations utilisateur.',
    },
})
Record({
    $id: Now.ID['message-nobody-can-approve-this-there-is-no-manager-o-28a151-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nobody can approve this: there is no manager, or no member of the group, who may.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Personne ne peut approuver : il n’y a pas de responsable, ou aucun membre du groupe n’en a le droit.',
    },
})
Record({
    $id: Now.ID['message-enter-the-manager-in-the-user-record-or-choos-a93946-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Enter the manager in the user record, or choose a group under Manage user operations; then request it again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Indiquez le responsable dans la fiche de l’utilisateur, ou choisissez un groupe sous Manage user operations ; puis refaites la demande.',
    },
})
Record({
    $id: Now.ID['message-microsoft-does-not-tell-when-this-account-las-e44a52-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft does not tell when this account last signed in.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Microsoft ne dit pas quand ce compte s'est connecté la dernière fois.",
    },
})
Record({
    $id: Now.ID['message-it-needs-the-application-permission-auditlog-f7674d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'It needs the application permission AuditLog.Read.All, and Microsoft Entra ID P1 or P2 in the tenant.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Il faut l'autorisation d'application AuditLog.Read.All, et Microsoft Entra ID P1 ou P2 dans le locataire.",
    },
})
Record({
    $id: Now.ID['message-azure-did-not-accept-the-access-token-267243-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure did not accept the access token.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Azure n'a pas accepté le jeton d'accès.",
    },
})
Record({
    $id: Now.ID['message-check-that-the-oauth-profile-for-azure-automa-085e83-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Check that the OAuth profile for Azure Automation has the scope {0}/.default and is of the tenant that the subscription belongs to.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Vérifiez que le profil OAuth pour Azure Automation a l'étendue {0}/.default et appartient au locataire de l'abonnement.",
    },
})
Record({
    $id: Now.ID['message-azure-refused-the-call-the-app-registration-h-5b0851-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure refused the call: the app registration has no role on the Automation account.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Azure a refusé l'appel : l'inscription d'application n'a aucun rôle sur le compte Automation.",
    },
})
Record({
    $id: Now.ID['message-in-the-azure-portal-open-the-automation-accou-aa0e96-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In the Azure portal, open the Automation account, Access control (IAM), and give the app registration the role {0}. It counts some minutes later.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans le portail Azure, ouvrez le compte Automation, Contrôle d'accès (IAM), et donnez à l'inscription d'application le rôle {0}. Il prend effet quelques minutes plus tard.",
    },
})
Record({
    $id: Now.ID['message-azure-has-no-such-subscription-automation-acc-893be4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure has no such subscription, Automation account or runbook ({0}).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Azure ne connaît pas cet abonnement, ce compte Automation ou ce runbook ({0}).',
    },
})
Record({
    $id: Now.ID['message-compare-subscription-resource-group-account-a-ecab7a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Compare subscription, resource group, account and the name of the runbook under Manage user operations with the Azure portal. The runbook has to be published.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Comparez l'abonnement, le groupe de ressources, le compte et le nom du runbook sous Gérer les opérations utilisateur avec le portail Azure. Le runbook doit être publié.",
    },
})
Record({
    $id: Now.ID['message-azure-automation-refused-the-request-http-0-1-0dff19-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Azure Automation refused the request (HTTP {0}, {1}).',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Azure Automation a refusé la demande (HTTP {0}, {1}).',
    },
})
Record({
    $id: Now.ID['message-compare-the-worker-group-and-the-parameters-o-9c12fb-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Compare the worker group and the parameters of the runbook under Manage user operations with the Azure portal.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Comparez le groupe de Workers et les paramètres du runbook sous Gérer les opérations utilisateur avec le portail Azure.',
    },
})
Record({
    $id: Now.ID['message-the-runbook-0-resets-passwords-it-runs-as-par-9df4ee-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbook {0} resets passwords: it runs as part of a password reset only.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le runbook {0} réinitialise des mots de passe : il ne s'exécute que dans le cadre d'une réinitialisation.",
    },
})
Record({
    $id: Now.ID['message-request-a-password-reset-for-the-person-fc661f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Request a password reset for the person.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demandez une réinitialisation du mot de passe de la personne.',
    },
})
Record({
    $id: Now.ID['message-the-runbook-needs-a-value-that-is-missing-0-507e20-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbook needs a value that is missing: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le runbook a besoin d'une valeur manquante : {0}.",
    },
})
Record({
    $id: Now.ID['message-fill-it-in-a29aa1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Fill it in.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Renseignez-la.',
    },
})
Record({
    $id: Now.ID['message-this-value-is-not-taken-0-33ddfc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This value is not taken: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Cette valeur n'est pas acceptée : {0}.",
    },
})
Record({
    $id: Now.ID['message-one-line-of-at-most-255-characters-in-the-for-19ba17-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One line of at most 255 characters, in the form that the admin has set; no mail address, no structured data. Choices and people as they are offered.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Une seule ligne de 255 caractères au plus, sous la forme fixée par l'administrateur ; ni adresse e-mail, ni données structurées. Choix et personnes tels que proposés.",
    },
})
Record({
    $id: Now.ID['message-the-runbook-has-no-such-parameter-0-af75ba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbook has no such parameter: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le runbook n'a pas de tel paramètre : {0}.",
    },
})
Record({
    $id: Now.ID['message-load-the-page-again-an-admin-may-have-changed-dd36ed-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Load the page again: an admin may have changed the runbook.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rechargez la page : un administrateur a peut-être modifié le runbook.',
    },
})
Record({
    $id: Now.ID['message-the-values-are-too-long-together-f0b18e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The values are too long together.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les valeurs sont trop longues ensemble.',
    },
})
Record({
    $id: Now.ID['message-shorten-them-1ff70e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Shorten them.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Raccourcissez-les.',
    },
})
Record({
    $id: Now.ID['message-the-runbook-0-completed-but-wrote-errors-1-wh-b5e732-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbook {0} completed, but wrote errors ({1}): what it was to do may not be done.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Le runbook {0} s'est terminé, mais a écrit des erreurs ({1}) : ce qu'il devait faire n'est peut-être pas fait.",
    },
})
Record({
    $id: Now.ID['message-in-the-azure-portal-open-the-automation-accou-bc4679-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In the Azure portal, open the Automation account, Jobs, the job {2}, Errors; mend the cause, then request it again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Dans le portail Azure, ouvrez le compte Automation, Tâches, la tâche {2}, Erreurs ; corrigez la cause, puis refaites la demande.',
    },
})
Record({
    $id: Now.ID['message-the-runbook-0-did-not-complete-azure-automati-51e08a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbook {0} did not complete; Azure Automation calls its job {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le runbook {0} ne s'est pas terminé ; Azure Automation donne à sa tâche l'état {1}.",
    },
})
Record({
    $id: Now.ID['message-in-the-azure-portal-open-the-automation-accou-590d61-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In the Azure portal, open the Automation account, Jobs, the job {2}: its exception and errors tell the cause. Then request it again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Dans le portail Azure, ouvrez le compte Automation, Tâches, la tâche {2} : son exception et ses erreurs en donnent la cause. Refaites ensuite la demande.',
    },
})
Record({
    $id: Now.ID['message-the-runbook-0-did-not-end-within-1-minutes-an-60040a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbook {0} did not end within {1} minutes and was told to stop.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le runbook {0} ne s'est pas terminé en {1} minutes ; il a reçu l'ordre de s'arrêter.",
    },
})
Record({
    $id: Now.ID['message-in-the-azure-portal-open-the-job-2-of-the-aut-35a1f4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In the Azure portal, open the job {2} of the Automation account, last seen {3}. If it never ran, no worker of its group is alive.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Dans le portail Azure, ouvrez la tâche {2} du compte Automation, dernier état : {3}. Si elle n'a jamais démarré, aucun Worker de son groupe n'est actif.",
    },
})
Record({
    $id: Now.ID['message-the-job-of-the-runbook-0-is-no-longer-in-azur-6a6a6c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The job of the runbook {0} is no longer in Azure Automation: how it ended is not known.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "La tâche du runbook {0} n'est plus dans Azure Automation : on ignore comment elle s'est terminée.",
    },
})
Record({
    $id: Now.ID['message-look-whether-the-automation-account-was-remov-19a858-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look whether the Automation account was removed or replaced. Look at what the runbook was to do before you request it again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Vérifiez si le compte Automation a été supprimé ou remplacé. Regardez ce que le runbook devait faire avant de refaire la demande.',
    },
})
Record({
    $id: Now.ID['message-the-runbook-0-completed-but-does-not-say-wher-0df968-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The runbook {0} completed, but does not say where it keeps the password.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "Le runbook {0} s'est terminé, mais n'indique pas où il conserve le mot de passe.",
    },
})
Record({
    $id: Now.ID['message-let-the-runbook-write-one-line-reference-to-i-6b27fa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Let the runbook write one line "reference: …" to its output, as its guide says; the job is {1}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Faites écrire au runbook une ligne « reference: … » dans sa sortie, comme l'indique son guide ; la tâche est {1}.",
    },
})
Record({
    $id: Now.ID['message-it-holds-no-job-139798-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'it holds no job',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'elle ne contient aucune tâche',
    },
})
Record({
    $id: Now.ID['message-this-is-a-guest-account-its-password-is-kept-90764f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This is a guest account: its password is kept by another organization.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce compte est celui d’un invité : son mot de passe est géré par une autre organisation.',
    },
})
Record({
    $id: Now.ID['message-the-person-resets-the-password-where-the-acco-9985f1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The person resets the password where the account comes from.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La personne réinitialise le mot de passe là d’où vient le compte.',
    },
})
Record({
    $id: Now.ID['message-the-account-is-disabled-a-new-password-would-0c27b5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The account is disabled: a new password would let nobody in.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le compte est désactivé : un nouveau mot de passe ne laisserait entrer personne.',
    },
})
Record({
    $id: Now.ID['message-find-out-why-it-was-disabled-once-it-is-enabl-8b8266-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Find out why it was disabled. Once it is enabled in Microsoft Entra, request the reset again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Cherchez pourquoi il a été désactivé. Une fois activé dans Microsoft Entra, redemandez la réinitialisation.',
    },
})
Record({
    $id: Now.ID['message-the-account-signs-in-at-another-identity-prov-740dc0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The account signs in at another identity provider: Microsoft cannot reset its password.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Le compte se connecte auprès d’un autre fournisseur d’identité : Microsoft ne peut pas réinitialiser son mot de passe.',
    },
})
Record({
    $id: Now.ID['message-reset-the-password-at-the-identity-provider-t-ff3d56-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset the password at the identity provider that the domain of the account is federated with.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Réinitialisez le mot de passe auprès du fournisseur d’identité avec lequel le domaine du compte est fédéré.',
    },
})
Record({
    $id: Now.ID['message-microsoft-365-has-no-account-for-this-person-b76566-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft 365 has no account for this person: the password needs a manual reset.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Microsoft 365 n’a pas de compte pour cette personne : le mot de passe doit être réinitialisé à la main.',
    },
})
Record({
    $id: Now.ID['message-reset-it-in-the-directory-that-holds-the-acco-3439cd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset it in the directory that holds the account, or have an admin register a runbook that resets passwords under Manage user operations.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Réinitialisez-le dans l’annuaire qui contient le compte, ou faites enregistrer par un admin un runbook qui réinitialise les mots de passe sous Gérer les opérations utilisateur.',
    },
})
Record({
    $id: Now.ID['message-the-account-is-synced-from-active-directory-a-af3092-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The account is synced from Active Directory, and the tenant does not write passwords back.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Le compte est synchronisé depuis Active Directory et le locataire ne réécrit pas les mots de passe.',
    },
})
Record({
    $id: Now.ID['message-reset-the-password-in-active-directory-to-hav-5116f0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset the password in Active Directory. To have it done here, allow Temporary Access Pass or password writeback in Microsoft Entra.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Réinitialisez le mot de passe dans Active Directory. Pour le faire ici, autorisez le passe d’accès temporaire ou la réécriture du mot de passe dans Microsoft Entra.',
    },
})
Record({
    $id: Now.ID['message-microsoft-did-not-accept-the-temporary-passwo-c5dc9a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft did not accept the temporary password that was made.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft n’a pas accepté le mot de passe temporaire qui a été créé.',
    },
})
Record({
    $id: Now.ID['message-try-again-another-one-is-made-75f45b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Try again: another one is made.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Réessayez : un autre est créé.',
    },
})
Record({
    $id: Now.ID['message-microsoft-refused-to-set-the-password-the-app-6902aa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft refused to set the password: the app registration lacks an Entra role or a permission.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Microsoft a refusé de définir le mot de passe : il manque un rôle Entra ou une autorisation à l’inscription d’application.',
    },
})
Record({
    $id: Now.ID['message-in-microsoft-entra-assign-the-role-user-admin-1c4282-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In Microsoft Entra, assign the role User Administrator to the application, and grant it the application permission {0} with admin consent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Dans Microsoft Entra, attribuez le rôle User Administrator à l’application et accordez-lui l’autorisation d’application {0} avec le consentement administrateur.',
    },
})
Record({
    $id: Now.ID['message-the-password-was-reset-but-this-instance-coul-3e2dcc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The password was reset, but this instance could not store that it was handed over: it is not shown.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Le mot de passe a été réinitialisé, mais cette instance n’a pas pu enregistrer sa remise : il n’est pas affiché.',
    },
})
Record({
    $id: Now.ID['message-reset-it-again-if-this-comes-back-look-for-a-7680b2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Reset it again. If this comes back, look for a business rule or data policy that aborts updates of Microsoft 365 User Operation.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Réinitialisez-le de nouveau. Si cela se reproduit, cherchez une règle métier ou une politique de données qui annule les mises à jour de Microsoft 365 User Operation.',
    },
})
Record({
    $id: Now.ID['message-operations-of-this-kind-have-switched-themsel-7a2d78-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations of this kind have switched themselves off: the app registration for them lacks {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Les opérations de ce type se sont désactivées d'elles-mêmes : l'inscription d'application qui les exécute n'a pas {0}.",
    },
})
Record({
    $id: Now.ID['message-grant-it-in-microsoft-entra-or-azure-then-run-d3982d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Grant it in Microsoft Entra or Azure, then run the checks under Setup, step Outbound OAuth Provider: the kind is on again once they pass.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Accordez-le dans Microsoft Entra ou Azure, puis lancez les vérifications sous Setup, étape Outbound OAuth Provider : le type est de nouveau actif dès qu'elles réussissent.",
    },
})
Record({
    $id: Now.ID['message-no-address-is-registered-to-which-a-code-can-2c9de8-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No address is registered to which a code can be sent.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucune adresse n’est enregistrée à laquelle un code puisse être envoyé.',
    },
})
Record({
    $id: Now.ID['message-have-the-manager-confirm-the-identity-a-code-494f98-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Have the manager confirm the identity. A code goes to a notification device of the person that is a day older than the request and is not a mailbox of the tenant.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Faites confirmer l’identité par le manager. Un code va à un appareil de notification de la personne, plus ancien d’un jour que la demande, et qui n’est pas une boîte du locataire.',
    },
})
Record({
    $id: Now.ID['message-no-more-codes-are-sent-for-this-operation-0-w-7a843c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'No more codes are sent for this operation: {0} were.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Plus aucun code n’est envoyé pour cette opération : {0} l’ont été.',
    },
})
Record({
    $id: Now.ID['message-have-the-manager-confirm-the-identity-or-canc-8f9fcf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Have the manager confirm the identity, or cancel the operation and request it again.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Faites confirmer l’identité par le manager, ou annulez l’opération et redemandez-la.',
    },
})
Record({
    $id: Now.ID['message-this-instance-refused-to-send-the-code-61cf5e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This instance refused to send the code.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette instance a refusé d’envoyer le code.',
    },
})
Record({
    $id: Now.ID['message-look-for-a-business-rule-or-access-restrictio-7cd3be-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look for a business rule or access restriction that aborts inserts into Email, or have the manager confirm the identity.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Cherchez une règle métier ou une restriction d’accès qui annule les insertions dans Email, ou faites confirmer l’identité par le manager.',
    },
})
Record({
    $id: Now.ID['message-there-is-no-code-that-can-be-entered-none-was-df020b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'There is no code that can be entered: none was sent, its time is over, or its tries are used up.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Aucun code ne peut être saisi : aucun n’a été envoyé, son temps est écoulé ou ses essais sont épuisés.',
    },
})
Record({
    $id: Now.ID['message-send-a-new-one-2e9711-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Send a new one.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Envoyez-en un nouveau.',
    },
})
Record({
    $id: Now.ID['message-the-code-is-wrong-tries-left-0-965b53-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The code is wrong. Tries left: {0}.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le code est incorrect. Essais restants : {0}.',
    },
})
Record({
    $id: Now.ID['message-have-the-person-read-the-newest-code-again-di-2cdb3b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Have the person read the newest code again, digit by digit.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demandez à la personne de relire le code le plus récent, chiffre par chiffre.',
    },
})
Record({
    $id: Now.ID['message-microsoft-took-the-removal-and-still-shows-th-2b67db-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft took the removal and still shows the license.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft a accepté le retrait et affiche toujours la licence.',
    },
})
Record({
    $id: Now.ID['message-look-at-the-account-in-the-microsoft-365-admi-b7b560-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Look at the account in the Microsoft 365 admin center, and take the license back there.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Examinez le compte dans le centre d’administration Microsoft 365, et retirez-y la licence.',
    },
})
Record({
    $id: Now.ID['message-this-operation-left-nothing-that-could-be-tak-4a02f0-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This operation left nothing that could be taken back here.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette opération n’a rien laissé qui puisse être repris ici.',
    },
})
Record({
    $id: Now.ID['message-only-a-license-that-the-app-has-assigned-can-0c10a9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Only a license that the app has assigned can be taken back, once it was assigned.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Seule une licence que l’application a attribuée peut être reprise, une fois attribuée.',
    },
})
Record({
    $id: Now.ID['message-the-app-cannot-do-this-for-this-account-nothi-d07d9b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The app cannot do this for this account. Nothing was changed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: "L'application ne peut pas faire cela pour ce compte. Rien n'a été modifié.",
    },
})
Record({
    $id: Now.ID['message-ask-the-person-whom-this-is-for-their-manager-113f1e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Ask the person whom this is for, their manager, or the service desk: they see the reason.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Demandez à la personne concernée, à son responsable ou au centre de services : ils voient la raison.',
    },
})
Record({
    $id: Now.ID['message-one-person-asked-for-more-than-0-user-operati-1a2a32-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'One person asked for more than {0} user operations within 24 hours. This one was not begun.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "Une même personne a demandé plus de {0} opérations utilisateur en 24 heures. Celle-ci n'a pas été commencée.",
    },
})
Record({
    $id: Now.ID['message-order-it-again-tomorrow-or-ask-the-service-de-a5f35a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Order it again tomorrow, or ask the service desk.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Commandez-la à nouveau demain, ou adressez-vous au centre de services.',
    },
})
Record({
    $id: Now.ID['message-the-password-reset-was-agreed-to-and-nobody-c-b6d066-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The password reset was agreed to, and nobody collected it within {0} hours: it has ended.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            "La réinitialisation du mot de passe a été acceptée, et personne ne l'a retirée dans les {0} heures : elle a pris fin.",
    },
})
Record({
    $id: Now.ID['message-if-the-person-still-needs-it-request-it-again-043020-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'If the person still needs it, request it again; the recipient collects it in time.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Si la personne en a encore besoin, refaites la demande ; le destinataire la retire à temps.',
    },
})
Record({
    $id: Now.ID['message-whoever-asks-for-this-needs-the-role-0-and-the-55efa5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Whoever asks for this needs the role {0}, and the person that the flow runs as does not hold it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Qui demande cela a besoin du rôle {0}, que la personne au nom de laquelle le flux s’exécute ne détient pas.',
    },
})
Record({
    $id: Now.ID['message-have-somebody-start-the-flow-who-holds-the-rol-2a4a47-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Have somebody start the flow who holds the role, or give the flow the role under Run with roles.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Faites démarrer le flux par quelqu’un qui détient le rôle, ou donnez le rôle au flux sous Run with roles.',
    },
})
Record({
    $id: Now.ID['message-the-flow-does-not-run-as-a-person-nobody-would-8821ab-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The flow does not run as a person: nobody would have asked for this operation.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Le flux ne s’exécute pas au nom d’une personne : personne n’aurait demandé cette opération.',
    },
})
Record({
    $id: Now.ID['message-in-the-properties-of-the-flow-set-run-as-to-us-a9f44e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In the properties of the flow, set Run As to User who initiates session, and start it as somebody other than System or Guest.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Dans les propriétés du flux, réglez Run As sur User who initiates session, et démarrez-le au nom de quelqu’un d’autre que System ou Guest.',
    },
})
