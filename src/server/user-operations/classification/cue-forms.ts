/**
 * What people name when they ask for a user operation, or for something that only sounds like one: each cue with its
 * forms, in English and French, written as `normalise` of words.ts leaves them. `*`: any ending.
 */
export const CUE_FORMS = {
    // What is to be done.
    reset: `
        reset* | re set | reinit* | renew* | new one | default password | start password | initial* password |
        generate* | force* | set one | set it | set a new | remise a zero | nouveau mdp |
        nouveau mot de passe | provisoire | anew`,
    temporary: `
        temp pw | temp password | temp pass | temporary pass* | temporary one | temporary pw | tap |
        one time password | mot de passe temporaire | mdp temporaire | mot de passe provisoire | interim`,
    unlock: `
        unlock* | unblock* | release | free my | free the account | debloqu* | deverrouill* | deblocage |
        entsperr*`,
    restart: `
        restart* | reboot* | re start* | re boot* | recycl* | bounce | bouncing | kick | relaunch* |
        start again | start it | start the | started again | power cycle* | off and on | iisreset |
        iis reset | stop start | stop and start | redemarr* | relanc* | reinici* | neustart* | neu start*`,
    start: `
        start | starts | started | starting | stopped | stopping | stop | hung | hangs | hanging | stuck |
        dead | down | frozen | demarr* | arrete* | plante* | bloque | fige*`,
    grant: `
        grant* | give | gives | add | adding | added | assign* | allocate* | provide* | enable | allow* |
        let | authoris* | authoriz* | put me | put him | put her | open up | include | donner | donnez |
        attribu* | affecter | affectez | ajout* | accord* | autoris* | ouvrir | octroy*`,
    want: `
        need | needs | needed | want | wants | would like | id like | wish* | request* | require* | order |
        ask for | apply for | applying | canask | get me | besoin | souhait* | voudr* | aimer* | demand* |
        faudrait | il faut | il me faut`,
    please: `
        please | pls | plz | pl | kindly | merci de | svp | s il vous plait | sil vous plait | pouvez vous |
        pourriez vous | peut on | veuillez`,
    create: `
        create* | creating | creation | set up | setup | setting up | make a | open an account | provision* |
        add user | cree* | ouvrir | ouverture | prepar* | anlegen`,
    disable: `
        disable* | disabling | deactivat* | de activat* | suspend* | block | blocking | close | closed |
        closing | shut down | shut off | switch off | terminat* | deprovision* | lock account* |
        lock the account* | end account* | cut | cutting | expire on | desactiv* | clotur* | ferm* | coup* |
        access now | block everything | stop access`,
    enable: `
        reactivat* | re activat* | enable again | re enable* | reenable* | enable her | enable his |
        reactiver | rouvr*`,
    remove: `
        remove* | unassign* | off again | away from | not needed | no more needed | removing | removal | take away | take out | take me out | revoke* | revoking | withdraw* |
        delete* | deleting | deletion | no longer need* | not need* | dont need* | do not need* | unneeded |
        get rid | retir* | supprim* | enlev* | ote* | plus besoin`,
    giveBack: `
        give back | giving back | return* | hand back | cancel* | unsubscrib* | reclaim* | free up |
        stop charging | stop billing | downgrade* | rendre | rend | restitu* | resili* | annul*`,
    rename: `
        rename* | surname | married | marriage | divorce* | maiden | name change | change of name |
        change name | spelled | spelt | renomm* | nom de famille | mariage | mariee`,
    convert: `
        convert* | migrat* | export* | archive* | restore* | recover* | forward* | auto reply |
        out of office | rule | rules | quota | bigger | size | full mailbox | almost full | restaur* |
        transf* | redirig* | absence message | reponse automatique | plein*`,
    newBox: `
        new mailbox | new shared mailbox | new group mailbox | new team mailbox | new common mailbox |
        create mailbox | create shared mailbox | create a shared mailbox | create a mailbox |
        new distribution | nouvelle boite | creer une boite | creer une bal | nouvelle bal | creation boite |
        creation dune boite`,

    // A question, a report, a lack of a wish.
    howTo: `
        how | where do i | where canask | where to | where is | comment | wo | wie | instructions | manual |
        guide | explain | steps to | ou est | ou puis | ou dois`,
    question: `
        who | which | what | why | does | do i | must i | should i | is it | is this | is that | are we |
        canask give | possible | know whether | know if | wonder* | difference | qui | quel | quels | quelle |
        quelles | pourquoi | est ce que | puis je | dois je | faut il`,
    report: `
        list | lists | overview | report | reports | inventory | audit* | figures | statistics | count |
        how many | how much | invoice* | bill | billing | price* | cost | costs | budget | quote | offer |
        contract | agreement | legal | renewal | vat | liste | inventaire | combien | facture* | cout* |
        prix | tarif | devis | contrat | bilan | recapitulatif | who has | who can | who uses | usage of`,
    noAction: `
        no change* | nothing to change | rien a changer | do not | please not | for information | fyi |
        thanks to | thank you for | praise | pour information | ne pas`,
    know: `
        know my password | i know the password | password is right | password is correct | password is fine |
        password is good | password works | with current password | with my password | with the current |
        still signed in | am signed in | is signed in | signed in with | logged in | mot de passe est bon |
        mot de passe est correct | mot de passe fonctionne | le bon mot de passe | il est bon`,
    already: `
        already | although | even though | despite | in spite | assigned to me | was assigned | is assigned |
        got assigned | has been assigned | were assigned | have one | have it | has it | i have | there is |
        is there | is valid | is ok | valid until | bought | paid | still | yet | suddenly | since | again |
        deja | malgre | pourtant | alors que | bien que | affecte a | affectee | toujours | depuis`,
    fails: `
        error | errors | code 0x* | fail* | doesnt | does not | dont work | not work* | wont | refus* |
        denied | rejected | missing | disappear* | gone | vanish* | gray* | grey* | invisible | not visible |
        not recogni* | nothing comes | not found | broken | crash* | unlicensed | non licensed |
        read only mode | view only | reduced functionality | deactivated | says i | says no | says my |
        says your | asks again | keeps asking | loop* | pop up | popup | erreur | ne marche | ne fonctionne |
        marche pas | fonctionne pas | introuvable | disparu* | grise* | sans licence | activ* | essai |
        bandeau | fenetre | reclame | sans arret | en boucle`,
    slow: `
        slow | slowly | takes minutes | takes long | minutes | lent | lente | flicker* | noise | empty page* |
        blank | prints | printing`,

    // Secrets.
    password: `
        password* | passwrd | pasword* | passwort | kennwort | passcode | pass word | pw | pwd | pass | mdp |
        mot de passe | mots de passe | contrasena | credentials | p w | identifiants | passwd | psw`,
    signIn: `
        login | log in | logon | log on | sign in | signin | sign on | logging in | logging on | signing in |
        get in | let me in | let in | enter my | way in | shut out | connexion | connecter | me connecter |
        se connecter | ouvrir ma session | session`,
    forgot: `
        forgot* | forget* | dont remember | not remember | cant remember | cannot remember | no longer know |
        dont know | not know | nobody knows | unknown | lost | slipped | memoris* | memoriz* | blank on |
        no idea | do not have it | dont have it | oubli* | perdu | plus mon | souviens | rappelle plus |
        sais plus | inconnu | vergessen`,
    expired: `
        expired | has run out | ran out | has expired | expire | exp | is over | must be changed |
        must be reset | expire mon | a expire | abgelaufen | perime*`,
    lockedOut: `
        locked | locked out | lock out | lockout | blocked | is blocked | too many | wrong entries |
        attempts | tries | times wrong | mistyped | mis typed | after five | after 5 | verrouill* | bloque |
        bloquee | bloques | gesperrt | trop de | tentatives | essais | locking`,
    wrong: `
        wrong | incorrect | not accepted | not right | isnt right | invalid | no longer accepted | pas bon |
        plus bon | incorrecte | errone | faux mot de passe | nest plus | refused`,
    change: `
        change | changed | changing | change my | change of | modif* | changer | change de | changement |
        update my password | own password`,
    secondFactor: `
        mfa | 2fa | authenticator | authentificator | second factor | 2nd factor | multi factor |
        multifactor | two factor | otp | codes | approve | approval app | sms code | code by sms | token |
        yubikey | fido | passkey | passkeys | sspr | self service | double authent* | double valid* |
        double facteur | validation | jeton | fingerprint | face recognition | face | hello | biometric* |
        register* | enregistr*`,
    pin: 'pin | pins | puk | digit code | digits | code | kod | codes pin | code pin | voicemail | scan code',
    policy: `
        policy | policies | rules | rule | complex* | length | characters | never expire* | expiry |
        how often | regle* | politique`,
    phishing: `
        phish* | scam* | suspicious | suspect* | hack* | stolen data | leak* | breach | dark web | fake |
        fraud* | clicked | click on a | typed it | entered my password | qr | is it real | is it genuine |
        genuine | real | arnaque* | hameconn* | pirat* | faux site | cliqu* | saisi mon mot | telephone pour |
        phoned | claiming | spam | asks for my password | haveibeenpwned`,
    passwordStore: `
        password manager | keepass* | lastpass | bitwarden | 1password | dashlane | keychain |
        saved password* | save password* | autofill | vault | coffre | trousseau | master pw |
        master password | remember password | show password | mots de passe enregistres | passwords`,
    protectedFile: `
        pdf | zip | encrypted | protected | workbook | worksheet | excel file | password protected |
        protege* | chiffre* | usb stick | archive file | document`,
    technicalAccount: `
        service account | svc* | admin password | administrator password | local admin | laps | root | bios |
        router | switch | firewall | wlan | wifi | wi fi | printer pin | terminal | projector | beamer |
        kiosk | smart card | smartcard | test user | generic user | shared password | mailbox password |
        password for shared | database | db | ftp | sftp | api | key | keys | bitlocker | console |
        administrateur local | compte de service | imprimante | borne`,

    // Whose account.
    workAccount: `
        windows | ad | active directory | entra | azure ad | domain | m365 | o365 | office 365 |
        microsoft 365 | office com | work account | company account | company login | work pc |
        work password | network password | network account | laptop | computer | pc | desktop | notebook |
        outlook | teams | mail | mails | email | e mail | mailbox | messagerie | boite mail | ordinateur |
        poste | reseau | domaine | compte microsoft | professionnel`,
    otherSystem: `
        sap | erp | crm | mes | lims | ris | pacs | kis | his | ehr | emr | wms | tms | cms | plm | pdm |
        cad | hr portal | salesforce | sales force | workday | successfactors | concur | ariba | coupa |
        oracle | peoplesoft | navision | dynamics nav | business central | sage | datev | quickbooks | xero |
        cegid | ciel | odoo | servicenow | jira | confluence | atlassian | trello | asana | monday com |
        notion | slack | miro | figma | zoom | webex | gotomeeting | teamviewer | anydesk | citrix | vmware |
        horizon | vpn | anyconnect | forticlient | globalprotect | rsa | securid | okta | duo | github |
        gitlab | bitbucket | jenkins | docker | aws | google | gmail | android | icloud | apple | ios | ipad |
        iphone | itunes | facebook | instagram | linkedin | twitter | youtube | xing | whatsapp | tiktok |
        amazon | paypal | netflix | spotify | dropbox | box com | wetransfer | docusign | adobe | acrobat |
        photoshop | creative cloud | indesign | autocad | autodesk | revit | solidworks | catia | bentley |
        matlab | mathworks | labview | minitab | spss | stata | sas | endnote | arcgis | esri | qgis |
        tableau | qlik | snagit | camtasia | jetbrains | intellij | visual studio | vscode | cursor |
        eclipse | mysql | postgres* | mongodb | sql login | wordpress | drupal | typo3 | joomla | shopify |
        moodle | canvas | blackboard | e learning | elearning | zendesk | freshdesk | hubspot | mailchimp |
        powerschool | webuntis | chorus | pronote | doctolib | payroll | paie | payslip* | paylocity | adp |
        time recording | time clock | timesheet | time sheet | clocking | badge | canteen | parking |
        library | fleet | travel booking | booking portal | xbox | hotmail | outlook com | kindle | kobo |
        nas | synology | veeam | antivirus | sophos | caisse | gmao | gpao | ged | siem | nagios | zabbix |
        lotus | thunderbird | git`,
    otherGeneric: `
        cash desk | alarm | camera | door | lift | drone | tool | software | logiciel | application de | appli de |
        progiciel | practice management | management program | website | web site | site web | site internet |
        portal of | web portal | customer portal | customers portal | online shop | ticket tool |
        cash register | shop | supplier | suppliers | vendor | vendors | backup tool | pos system | medical |
        patient | dossier patient | intranet page | webshop | web shop | bank | banking | hotel | newspaper |
        subscription to | pos | till | program | programs | programme | programm | system | systems |
        systeme | platform | plateforme | portal | portail | engine | module | database | base de donnees |
        online | customer | customers | client | clients | trade association | association | register |
        cabinet | scale | machine | device | app | site | guichet`,
    privateLife: `
        private | personal | privat | prive* | perso | personnel* | at home | home use | my wife |
        my husband | driving | fishing | liquor | dog | plate | vehicle tax | drivers | driver | pilot |
        sport*`,
    many: `
        nobody | no one | everyone | everybody | several | all users | all of us | all our | whole | many |
        callers | colleagues | others | half | both | others too | same here | multiple | each of us |
        department | entire | tous | toutes | plusieurs | personne ne | aucun* | tout le monde | we all |
        none of`,

    // Licences.
    licence: `
        licens* | lisence* | licenc* | seat | seats | plan 1 | plan 2 | plan 3 | p1 | p2 | p3 | e1 | e3 | e5 |
        f1 | f3 | a1 | a3 | a5 | business basic | business standard | business premium | premium | pro |
        subscription | subscriptions | trial | sku | entitle* | abonnement* | lizenz* | upgrade* | add on |
        lic | lics | liscence*`,
    microsoftProduct: `
        visio | project | power bi | powerbi | pbi | ppu | copilot | power automate | power apps | powerapps |
        planner | teams phone | teams premium | phone system | audio conferencing | defender | intune | ems |
        entra p1 | entra p2 | purview | exchange online | exchange plan | office | office 365 | o365 | m365 |
        microsoft 365 | d365 | dynamics 365 | viva | clipchamp | loop | bookings | forms pro | word | excel |
        outlook | apps for enterprise | microsoft | aip | whiteboard | onedrive plan`,
    quantity: `
        1 x | 2 x | 3 x | 4 x | 5 x | x visio | x project | x copilot | users | seats | licences | licenses |
        batch | list attached | attached list | cost centre | cost center | cost centre approved |
        approved by | manager approv* | budget approved | centre de cout* | valide par | accord de`,
    trouble: `
        key | product key | grace | deadline | sign in to activate | shared computer | devices |
        device limit | limit of | motherboard | mainboard | tpm | renamed | account notice | account issue |
        banner | bar says | yellow bar | red bar | reduced | lapsed | ends in`,

    // Mailboxes and calendars.
    mailbox: `
        mailbox* | mail box* | inbox* | mbx | smb | group mail | common mail | postbox | postfach | boite* |
        bal | bals | messagerie* | mailboite | box of | the box | team mail | shared mail | mb | mbox`,
    calendar: `
        calendar* | calender* | agenda* | kalender* | diary | appointments | rendez vous | invitations |
        calendrier*`,
    shared: `
        shared | share | common | group | team | functional | function mailbox | departmental | department |
        generic | info mailbox | partage* | commune | generique | fonctionnelle | service`,
    right: `
        access | permission* | right | rights | full access | fullaccess | send as | sendas | send on behalf |
        on behalf | fa | sa | delegat* | editor | author | reviewer | reader | owner of | member | write |
        read | acl | see the mails | read the mails | droit | droits | acces | au nom de | de la part |
        en tant que | envoyer en | lire | lecture | gerer | repondre | insight | look into | stand in |
        substitut* | deputy | deputising | cover | covering | remplace* | interim | need in | permit*`,
    folder: `
        folder | folders | drive | share drive | sharepoint | site | teams channel | channel | list |
        onedrive | file | files | dossier | lecteur | fichier | distribution list | group membership |
        app role | role`,

    // Who comes and goes.
    joins: `
        new employee* | new hire* | newhire* | new starter* | new joiner* | joiner* | new colleague* |
        new co worker* | new coworker* | new user* | new apprentice* | new trainee* | new intern* |
        new staff | new team member* | new temp* | newcomer* | new teacher* | new doctor* | new nurse* |
        new student* | new pupil* | new member* | new starter | starter form | onboard* | on boarding |
        joins | joining | begins | starts on | starts monday | starts tomorrow | starts next | started today |
        rehire* | hired | hire | temp worker | seasonal | contractor | consultant | freelancer | intern |
        trainee | apprentice | agency | arriv* | embauch* | recru* | nouveau collaborateur |
        nouvelle collaborat* | nouvel arrivant | nouvelle arrivante | nouvelle recrue | nouveau salarie |
        nouvelle collegue | nouveau collegue | nouvel employe | stagiaire* | alternant* | interimaire* |
        rejoint | prend ses fonctions | prestataire`,
    leaves: `
        leaver* | leaves the | leaves us | left the company | has left | left in | left us | left last |
        who left | leaving | quit | quits | resign* | retire* | terminat* | dismiss* | fired | laid off |
        last day | last working day | offboard* | off boarding | exit | exits | contract ended |
        end of contract | contract ends | employment | ex employee* | ex colleague* | former | deceased |
        passed away | gardening leave | graduat* | alumni | depart | departs | departure* | quitt* | parti |
        partie | partis | licencie | fin de contrat | fin de mission | retraite | demission* | let go`,
    returns: `
        back from | is back | comes back | came back | return from | returns from | returning |
        after parental | parental leave | maternity | sabbatical | after holiday* | after vacation |
        long illness | retour | de retour | conge* | revient | reprise`,
    account: `
        account* | acct* | accout* | user | users | user id | userid | username | ad account | ad user |
        domain user | compte* | utilisateur* | identifiant | konto | profile | adm | mail id | email id |
        e mail address | email address | mail address | id for`,
    person: `
        mr | mrs | ms | miss | mme | m | dr | prof | professor | her | his | she | he | him | colleague* |
        user | boss | manager | trainee | nurse | operator | clerk | teacher | student* | pupil* | collegue |
        chef | cheffe | responsable | stagiaire | monsieur | madame | eleve*`,
    equipment: `
        laptop for | headset | monitor | chair | desk | phone for | mobile phone | badge | keycard | screen |
        keyboard | docking | equipment | telephone | chaise | ecran | ordinateur portable pour | casque`,
    thirdPartyRole: `
        in sap | in erp | in the erp | in crm | in jira | role | roles | copy of user | authorisation |
        authorization | transaction | posting | bookkeeping | ledger | booking mask | order is locked |
        locked by user | record locked | period`,

    // What is restarted.
    service: `
        service | services | servics | daemon | spooler | spool | scheduler | pool | app pool | tomcat |
        apache | nginx | iis | jboss | websphere | kafka | rabbitmq | broker | queue | listener | instance |
        mssql | sql server | gateway | connector | interface | bridge | worker | agent service | job service |
        process | sync service | adsync | import service | windows service | middleware | container | pods |
        node | passerelle | planificateur | ordonnanceur | interface de`,
    server: `
        server* | srv* | host | vm | vms | virtual machine | terminal server | rds | ts | print server |
        web server | application server | app server | db server | cluster | esx | hypervisor | machine |
        serveur* | hote`,
    ownComputer: `
        my laptop | my pc | my computer | my phone | my tablet | my screen | my notebook | laptop restart* |
        pc restart* | phone restart* | by itself | mon pc | mon ordinateur | mon portable | mon poste |
        tout seul | router at home | after update | before the weekend`,
    planned: `
        maintenance | window for | service window | change request | weekly restart | postpone* | reschedul* |
        shift the | move the | planned restart | do not restart | not restart | without restart |
        after restart | after reboot | after the restart | after a restart | restarted already |
        restart didnt | restart did not | restart does not | restarts by | restarts every | restarts itself |
        keeps restarting | restart project | ne pas redemarrer | decaler | reporter | apres redemarrage |
        apres le redemarrage`,
} as const
