import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-you-do-not-have-access-to-user-operations-51cfc9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'You do not have access to user operations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vous n’avez pas accès aux opérations utilisateur',
    },
})
Record({
    $id: Now.ID['message-this-operation-is-not-there-or-you-may-not-re-ea93ab-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'This operation is not there, or you may not read it',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Cette opération n’existe pas, ou vous ne pouvez pas la lire',
    },
})
Record({
    $id: Now.ID['message-the-operations-could-not-be-loaded-ecc1ce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The operations could not be loaded',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les opérations n’ont pas pu être chargées',
    },
})
Record({
    $id: Now.ID['message-sign-in-again-to-see-the-operations-f7b61b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Sign in again to see the operations.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Reconnectez-vous pour voir les opérations.',
    },
})
Record({
    $id: Now.ID['message-failures-a62299-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Failures',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Échecs',
    },
})
Record({
    $id: Now.ID['message-nothing-failed-in-this-period-bdba61-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing failed in this period.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien n’a échoué pendant cette période.',
    },
})
Record({
    $id: Now.ID['message-show-all-of-them-67ba28-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Show all of them',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les afficher toutes',
    },
})
Record({
    $id: Now.ID['message-somebody-who-is-gone-dc4759-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'somebody who is gone',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'une personne qui n’est plus là',
    },
})
Record({
    $id: Now.ID['message-dry-run-f65702-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Dry run',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Simulation',
    },
})
Record({
    $id: Now.ID['message-requested-abb398-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Requested:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demandée :',
    },
})
Record({
    $id: Now.ID['message-ended-e1e6d3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Ended:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Terminée :',
    },
})
Record({
    $id: Now.ID['message-operations-456d0d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations',
    },
})
Record({
    $id: Now.ID['message-loading-the-operations-21ef97-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Loading the operations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Chargement des opérations',
    },
})
Record({
    $id: Now.ID['message-all-operations-of-the-period-22e557-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'All operations of the period',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Toutes les opérations de la période',
    },
})
Record({
    $id: Now.ID['message-only-those-with-the-error-code-f264f3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Only those with the error code',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Uniquement celles dont le code d’erreur est',
    },
})
Record({
    $id: Now.ID['message-nothing-was-requested-in-this-period-467e0a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing was requested in this period.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien n’a été demandé pendant cette période.',
    },
})
Record({
    $id: Now.ID['message-period-190160-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Period',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Période',
    },
})
Record({
    $id: Now.ID['message-calls-to-microsoft-5f008f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Calls to Microsoft',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Appels à Microsoft',
    },
})
Record({
    $id: Now.ID['message-microsoft-asks-us-to-wait-339028-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft asks us to wait',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft nous demande d’attendre',
    },
})
Record({
    $id: Now.ID['message-no-call-before-c865bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'no call before',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'aucun appel avant le',
    },
})
Record({
    $id: Now.ID['message-what-is-planned-goes-on-by-itself-after-that-ff94e4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What is planned goes on by itself after that; nobody has to do anything.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui est prévu reprend ensuite tout seul ; personne n’a rien à faire.',
    },
})
Record({
    $id: Now.ID['message-microsoft-does-not-ask-us-to-wait-582d2e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Microsoft does not ask us to wait.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Microsoft ne nous demande pas d’attendre.',
    },
})
Record({
    $id: Now.ID['message-operations-that-are-tried-again-because-of-it-d12653-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations that are tried again because of it:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations retentées pour cette raison :',
    },
})
Record({
    $id: Now.ID['message-planned-operations-c4c76d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Planned operations',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations prévues',
    },
})
Record({
    $id: Now.ID['message-estimated-time-until-all-are-done-2e60ae-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Estimated time until all are done',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Durée estimée jusqu’à la dernière',
    },
})
Record({
    $id: Now.ID['message-not-known-the-last-runs-ended-none-b7fc25-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not known: the last runs ended none.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Inconnue : les dernières exécutions n’en ont terminé aucune.',
    },
})
Record({
    $id: Now.ID['message-what-was-done-7ca703-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What was done',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui a été fait',
    },
})
Record({
    $id: Now.ID['message-success-rate-2e4d82-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Success rate',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Taux de réussite',
    },
})
Record({
    $id: Now.ID['message-none-ended-yet-7b2935-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'None ended yet',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Aucune n’est encore terminée',
    },
})
Record({
    $id: Now.ID['message-median-time-to-the-end-21dd54-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Median time to the end',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Durée médiane jusqu’à la fin',
    },
})
Record({
    $id: Now.ID['message-what-waits-dad2cc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What waits',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qui attend',
    },
})
Record({
    $id: Now.ID['message-waiting-for-8dd933-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'waiting for:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'en attente de :',
    },
})
Record({
    $id: Now.ID['message-oldest-cb9eba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Oldest:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La plus ancienne :',
    },
})
Record({
    $id: Now.ID['message-nothing-waits-be7075-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing waits.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien n’attend.',
    },
})
Record({
    $id: Now.ID['message-the-identity-to-be-verified-3cee9b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The identity to be verified',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérification de l’identité',
    },
})
Record({
    $id: Now.ID['message-approval-0162bc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Approval',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Approbation',
    },
})
Record({
    $id: Now.ID['message-the-person-who-hands-it-over-e28072-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The person who hands it over',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La personne qui la remet',
    },
})
Record({
    $id: Now.ID['message-its-turn-d30ddf-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Its turn',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Son tour',
    },
})
Record({
    $id: Now.ID['message-the-last-24-hours-47f909-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The last 24 hours',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les dernières 24 heures',
    },
})
Record({
    $id: Now.ID['message-the-last-7-days-f7657b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The last 7 days',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les 7 derniers jours',
    },
})
Record({
    $id: Now.ID['message-the-last-30-days-f5eddc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The last 30 days',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les 30 derniers jours',
    },
})
Record({
    $id: Now.ID['message-period-must-be-day-week-or-month-5f42e7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'period must be day, week or month',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'period doit être day, week ou month',
    },
})
Record({
    $id: Now.ID['message-there-is-no-such-kind-of-operation-41d67a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'there is no such kind of operation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ce type d’opération n’existe pas',
    },
})
Record({
    $id: Now.ID['message-there-is-no-such-state-of-an-operation-9cdf64-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'there is no such state of an operation',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'cet état d’une opération n’existe pas',
    },
})
Record({
    $id: Now.ID['message-there-is-no-such-error-code-754e0c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'there is no such error code',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'ce code d’erreur n’existe pas',
    },
})
Record({
    $id: Now.ID['message-a-look-at-the-account-c28ab1-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'A look at the account',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Un examen du compte',
    },
})
Record({
    $id: Now.ID['message-a-day-is-written-such-as-2026-11-22-b6f3c4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'a day is written such as 2026-11-22',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'un jour s’écrit comme 2026-11-22',
    },
})
Record({
    $id: Now.ID['message-the-first-day-is-after-the-last-5147d7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'the first day is after the last',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'le premier jour est après le dernier',
    },
})
Record({
    $id: Now.ID['message-the-export-cannot-go-on-from-there-226d9f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'the export cannot go on from there',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'l’export ne peut pas reprendre à cet endroit',
    },
})
Record({
    $id: Now.ID['message-operation-sys-id-8a640b-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operation (sys_id)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opération (sys_id)',
    },
})
Record({
    $id: Now.ID['message-person-40bed7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Person',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Personne',
    },
})
Record({
    $id: Now.ID['message-person-sys-id-b7c663-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Person (sys_id)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Personne (sys_id)',
    },
})
Record({
    $id: Now.ID['message-requested-by-aeaf08-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Requested by',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demandée par',
    },
})
Record({
    $id: Now.ID['message-requested-by-sys-id-16c2e5-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Requested by (sys_id)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demandée par (sys_id)',
    },
})
Record({
    $id: Now.ID['message-verified-by-1be0b7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Verified by',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifiée par',
    },
})
Record({
    $id: Now.ID['message-verified-by-sys-id-7140d7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Verified by (sys_id)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Vérifiée par (sys_id)',
    },
})
Record({
    $id: Now.ID['message-approved-by-941af7-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Approved by',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Approuvée par',
    },
})
Record({
    $id: Now.ID['message-approved-by-sys-id-1b5d6d-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Approved by (sys_id)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Approuvée par (sys_id)',
    },
})
Record({
    $id: Now.ID['message-handed-over-to-07e5bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Handed over to',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Remise à',
    },
})
Record({
    $id: Now.ID['message-handed-over-to-sys-id-c500e9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Handed over to (sys_id)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Remise à (sys_id)',
    },
})
Record({
    $id: Now.ID['message-incident-sys-id-5943f2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Incident (sys_id)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incident (sys_id)',
    },
})
Record({
    $id: Now.ID['message-request-item-sys-id-dd4f5c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Request item (sys_id)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Élément de demande (sys_id)',
    },
})
Record({
    $id: Now.ID['message-input-324118-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Input',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Entrée',
    },
})
Record({
    $id: Now.ID['message-requested-on-utc-cc075c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Requested on (UTC)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Demandée le (UTC)',
    },
})
Record({
    $id: Now.ID['message-ended-on-utc-84dce4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Ended on (UTC)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Terminée le (UTC)',
    },
})
Record({
    $id: Now.ID['message-outcome-cf73bd-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Outcome',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Résultat',
    },
})
Record({
    $id: Now.ID['message-step-48c7c4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Step',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Étape',
    },
})
Record({
    $id: Now.ID['message-on-utc-fd220c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'On (UTC)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le (UTC)',
    },
})
Record({
    $id: Now.ID['message-by-53e5aa-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'By',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Par',
    },
})
Record({
    $id: Now.ID['message-by-sys-id-c27682-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'By (sys_id)',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Par (sys_id)',
    },
})
Record({
    $id: Now.ID['message-what-124433-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Quoi',
    },
})
Record({
    $id: Now.ID['message-detail-a254c2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Detail',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Détail',
    },
})
Record({
    $id: Now.ID['message-audit-trail-as-a-file-a02a1f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Audit trail as a file',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Piste d’audit dans un fichier',
    },
})
Record({
    $id: Now.ID['message-every-operation-that-was-requested-in-this-ti-299cca-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Every operation that was requested in this time, with each line of its trail. Times are UTC.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Chaque opération demandée pendant cette durée, avec chaque ligne de sa piste. Les heures sont en UTC.',
    },
})
Record({
    $id: Now.ID['message-first-day-7f894c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'First day',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Premier jour',
    },
})
Record({
    $id: Now.ID['message-last-day-ca64b3-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Last day',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Dernier jour',
    },
})
Record({
    $id: Now.ID['message-without-a-day-the-last-30-days-kinds-as-chose-386c56-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Without a day: the last 30 days. Kinds as chosen above.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Sans jour : les 30 derniers jours. Types choisis ci-dessus.',
    },
})
Record({
    $id: Now.ID['message-operations-read-bb5b5f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations read:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations lues :',
    },
})
Record({
    $id: Now.ID['message-operations-in-it-0e2888-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Operations in it:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Opérations contenues :',
    },
})
Record({
    $id: Now.ID['message-take-license-back-9e090e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Take license back',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Reprendre la licence',
    },
})
Record({
    $id: Now.ID['message-taking-it-back-was-requested-4819e4-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Taking it back was requested:',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Reprise demandée :',
    },
})
Record({
    $id: Now.ID['message-yes-take-the-license-back-c194dc-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Yes, take the license back',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Oui, reprendre la licence',
    },
})
Record({
    $id: Now.ID['message-what-it-takes-back-a6cbd6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What it takes back',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce qu’elle reprend',
    },
})
Record({
    $id: Now.ID['message-the-license-0-was-taken-back-and-microsoft-no-61893c-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The license {0} was taken back, and Microsoft no longer shows it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La licence {0} a été reprise, et Microsoft ne l’affiche plus.',
    },
})
Record({
    $id: Now.ID['message-the-account-did-not-have-the-license-0-of-its-61bbf6-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The account did not have the license {0} of its own any more; nothing was changed.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Le compte n’avait plus la licence {0} en propre ; rien n’a été modifié.',
    },
})
