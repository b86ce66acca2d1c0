import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-like-an-incident-that-agents-confirmed-f6b218-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'like an incident that agents confirmed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'comme un incident que des agents ont confirmé',
    },
})
Record({
    $id: Now.ID['message-like-0-incidents-that-agents-confirmed-f72608-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'like {0} incidents that agents confirmed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'comme {0} incidents que des agents ont confirmés',
    },
})
Record({
    $id: Now.ID['message-decisions-learned-from-5bd247-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Decisions learned from',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Décisions prises en compte pour l’apprentissage',
    },
})
Record({
    $id: Now.ID['message-what-the-matcher-has-learned-here-7a036f-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'What the matcher has learned here',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Ce que la correspondance a appris ici',
    },
})
Record({
    $id: Now.ID['message-when-agents-say-this-is-it-or-not-relate-453cce-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'When agents say "This is it" or "Not related", incidents that read alike are matched accordingly. It changes how sure a match is within limits, and writes to no incident.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Lorsque des agents répondent « C’est bien cela » ou « Sans rapport », les incidents rédigés de façon similaire en tiennent compte. Le degré de certitude change dans certaines limites ; rien n’est écrit dans les incidents.',
    },
})
Record({
    $id: Now.ID['message-learn-from-agents-decisions-a7b07f-fr'],
    table: 'sys_ui_message',
    data: {
        key: "Learn from agents' decisions",
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Apprendre des décisions des agents',
    },
})
Record({
    $id: Now.ID['message-only-words-and-counts-are-kept-and-they-ec14c2-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Only words and counts are kept, and they stay on this instance.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Seuls des mots et des nombres sont conservés, et ils restent sur cette instance.',
    },
})
Record({
    $id: Now.ID['message-words-of-this-instance-537898-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Words of this instance',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Mots propres à cette instance',
    },
})
Record({
    $id: Now.ID['message-only-decisions-count-since-26564a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Decisions count since',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les décisions comptent depuis le',
    },
})
Record({
    $id: Now.ID['message-start-over-129b76-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Start over',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Recommencer à zéro',
    },
})
Record({
    $id: Now.ID['message-count-all-decisions-2a005a-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Count all decisions',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Prendre en compte toutes les décisions',
    },
})
Record({
    $id: Now.ID['message-decisions-of-agents-562260-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Decisions of agents',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Décisions des agents',
    },
})
Record({
    $id: Now.ID['message-0-confirmed-1-dismissed-2-taken-back-cdd3e2-fr'],
    table: 'sys_ui_message',
    data: {
        key: '{0} confirmed, {1} dismissed, {2} taken back',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '{0} confirmées, {1} écartées, {2} annulées',
    },
})
Record({
    $id: Now.ID['message-the-first-of-them-02be8e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The first of them',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'La première d’entre elles',
    },
})
Record({
    $id: Now.ID['message-switched-off-matching-is-as-the-app-came-097149-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Switched off: matching is as the app came.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Désactivé : la correspondance fonctionne comme à l’installation de l’application.',
    },
})
Record({
    $id: Now.ID['message-not-in-use-with-it-matching-would-agree-23ed07-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Not in use: with it, matching would agree with agents less often than without it.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message:
            'Non utilisé : la correspondance serait moins souvent d’accord avec les agents qu’auparavant.',
    },
})
Record({
    $id: Now.ID['message-in-use-ac9ae9-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'In use.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'En service.',
    },
})
Record({
    $id: Now.ID['message-nothing-was-learned-yet-no-agent-has-dec-062859-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Nothing was learned yet: no agent has decided anything.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Rien n’a encore été appris : aucun agent n’a pris de décision.',
    },
})
Record({
    $id: Now.ID['message-the-next-runs-of-the-job-learn-from-thes-09703e-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'The next runs of the job learn from these decisions.',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Les prochaines exécutions de la tâche tiendront compte de ces décisions.',
    },
})
Record({
    $id: Now.ID['message-learned-on-ab9eba-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Learned on',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Appris le',
    },
})
Record({
    $id: Now.ID['message-issues-with-examples-44db90-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Issues with examples',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Incidents Microsoft avec exemples',
    },
})
Record({
    $id: Now.ID['message-judged-as-agents-did-each-left-out-in-tu-9b4562-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'Judged as agents did, each left out in turn',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'Jugés comme par les agents, chacun étant exclu à son tour',
    },
})
Record({
    $id: Now.ID['message-without-learning-0-of-2-with-it-1-of-2-ef0207-fr'],
    table: 'sys_ui_message',
    data: {
        key: 'without learning {0} of {2}, with it {1} of {2}',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: 'sans apprentissage : {0} sur {2} ; avec : {1} sur {2}',
    },
})
Record({
    $id: Now.ID['message-0-speaks-against-microsoft-as-the-cause-9e8da5-fr'],
    table: 'sys_ui_message',
    data: {
        key: '“{0}” speaks against Microsoft as the cause: {1} confirmed, {2} dismissed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '« {0} » parle contre une cause chez Microsoft : {1} confirmés, {2} écartés',
    },
})
Record({
    $id: Now.ID['message-0-speaks-for-microsoft-as-the-cause-1-co-d57db5-fr'],
    table: 'sys_ui_message',
    data: {
        key: '“{0}” speaks for Microsoft as the cause: {1} confirmed, {2} dismissed',
        language: 'fr',
        code: 'x_mioms_m365_assis',
        message: '« {0} » parle pour une cause chez Microsoft : {1} confirmés, {2} écartés',
    },
})
