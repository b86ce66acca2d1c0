import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    '(never shown here)': {
                        table: 'sys_ui_message'
                        id: '6fe5dd25864d4de79ebc2a6cc7baaf32'
                    }
                    '(opens in a new tab)': {
                        table: 'sys_ui_message'
                        id: 'd8f85bae15d64a2ba626078d57e19134'
                    }
                    'A connector of your own': {
                        table: 'sys_ui_message'
                        id: '364c95a3b176458ab28ca1c8733c34e8'
                        deleted: true
                    }
                    'A file for whoever helps you: versions, choices of setup, results of checks, the last calls to Microsoft, what waits, and how many rows there are.': {
                        table: 'sys_ui_message'
                        id: '2f31023207ec4eb0bf3b4046abd56e5b'
                    }
                    'A person took out the parent:': {
                        table: 'sys_ui_message'
                        id: '35be6a4d17914586b2f609c3c5938fb8'
                    }
                    'A read was under way already': {
                        table: 'sys_ui_message'
                        id: 'fdd6fae08c094d1cb1c62f1386ffc418'
                    }
                    'A service that implements the published contract of this app.': {
                        table: 'sys_ui_message'
                        id: '9f0d3afcd6ef4becb647578a608a0a0c'
                        deleted: true
                    }
                    'About the service health that Microsoft publishes': {
                        table: 'sys_ui_message'
                        id: '6fa3711208db4f5b8805b4a62d358953'
                        deleted: true
                    }
                    'Account for your cases': {
                        table: 'sys_ui_message'
                        id: '83e8a16e3ca143829a50480f013ca6e5'
                    }
                    'acl-article-cache-create': {
                        table: 'sys_security_acl'
                        id: 'f570ab699c4a4cc3a0be0bb3e56ee99f'
                    }
                    'acl-article-cache-delete': {
                        table: 'sys_security_acl'
                        id: '8826d213bb594e79a90b776443eb61c2'
                    }
                    'acl-article-cache-read': {
                        table: 'sys_security_acl'
                        id: 'efc39b3e795f4e4180e94842255a5bea'
                    }
                    'acl-article-cache-write': {
                        table: 'sys_security_acl'
                        id: 'ae993b6a06f04bcc8ccd78d6662dfd9f'
                    }
                    'acl-check-result-create': {
                        table: 'sys_security_acl'
                        id: '4c82000b001745f39f399fd7e9aa7ff2'
                    }
                    'acl-check-result-delete': {
                        table: 'sys_security_acl'
                        id: 'b83c4e530a8b4f3b924986822e3c374d'
                    }
                    'acl-check-result-read': {
                        table: 'sys_security_acl'
                        id: '212ae6d25a9449a381cb5411543637b4'
                    }
                    'acl-check-result-write': {
                        table: 'sys_security_acl'
                        id: '2527b92c4e974475924e5bf3bbfd013a'
                    }
                    'acl-health-issue-create': {
                        table: 'sys_security_acl'
                        id: '09f1c942b20f4969b6f4be4894a5b788'
                    }
                    'acl-health-issue-delete': {
                        table: 'sys_security_acl'
                        id: '39a70bbd4c3147edbb4b50853ae413d0'
                    }
                    'acl-health-issue-post-create': {
                        table: 'sys_security_acl'
                        id: '4f8f2e91748a4516a5236cae6e4f77ec'
                    }
                    'acl-health-issue-post-delete': {
                        table: 'sys_security_acl'
                        id: 'c480e86a900e49aa80ca0f69a6c3fc2f'
                    }
                    'acl-health-issue-post-read': {
                        table: 'sys_security_acl'
                        id: '1f0be89a04d04bc0b6345207c6d6863b'
                    }
                    'acl-health-issue-post-write': {
                        table: 'sys_security_acl'
                        id: '6f63df835d0b4f5997a985b7a42b9604'
                    }
                    'acl-health-issue-read': {
                        table: 'sys_security_acl'
                        id: 'dd1142bbec0c4d93a2ce6b14857b2058'
                    }
                    'acl-health-issue-write': {
                        table: 'sys_security_acl'
                        id: '10e40a4cabe9432fb60cd1a294c41fee'
                    }
                    'acl-health-settings-create': {
                        table: 'sys_security_acl'
                        id: 'b360cf1608974e269971f0381a321ebe'
                    }
                    'acl-health-settings-delete': {
                        table: 'sys_security_acl'
                        id: 'df6833902a1a414598afabc8c6d78d91'
                    }
                    'acl-health-settings-read': {
                        table: 'sys_security_acl'
                        id: '8d55d6a69c1e4fe39034a43dd38ce3bf'
                    }
                    'acl-health-settings-write': {
                        table: 'sys_security_acl'
                        id: '56da16c79ede4d2985e61bfc80ade594'
                    }
                    'acl-issue-incident-create': {
                        table: 'sys_security_acl'
                        id: '97e5b76e11634ead8b96a3dce048c149'
                    }
                    'acl-issue-incident-delete': {
                        table: 'sys_security_acl'
                        id: '7f8e98a9e4634e5fb60c53df4c54c684'
                    }
                    'acl-issue-incident-read': {
                        table: 'sys_security_acl'
                        id: 'f0d3d0fba6f4432082d3b2f7f5ba58bd'
                    }
                    'acl-issue-incident-write': {
                        table: 'sys_security_acl'
                        id: '1157a2f146914cd9b12ecf3b964b43d0'
                    }
                    'acl-issue-match-create': {
                        table: 'sys_security_acl'
                        id: '734e34e35a5c4f9ba81253f14e0825c5'
                    }
                    'acl-issue-match-delete': {
                        table: 'sys_security_acl'
                        id: 'dd45a3597cea43abb82efae5db0da329'
                    }
                    'acl-issue-match-read': {
                        table: 'sys_security_acl'
                        id: '1dc0b333a8034739b8d54a890df2754b'
                    }
                    'acl-issue-match-write': {
                        table: 'sys_security_acl'
                        id: '21bf9641dbbc49ff8c27f8c1bf8fa421'
                    }
                    'acl-job-run-create': {
                        table: 'sys_security_acl'
                        id: '1dc97bdef9614953bbfc7b241ab27345'
                    }
                    'acl-job-run-delete': {
                        table: 'sys_security_acl'
                        id: '76fa21e411ca4b5a91af62a730021b20'
                    }
                    'acl-job-run-read': {
                        table: 'sys_security_acl'
                        id: '6e64ed2fddae4edfbaabfb28b367c199'
                    }
                    'acl-job-run-write': {
                        table: 'sys_security_acl'
                        id: 'be2f2afb4ab4473d8ebf2e55bb63d408'
                    }
                    'acl-linked-account-create': {
                        table: 'sys_security_acl'
                        id: 'dc0582cd5f704ad5aa848244bb814a7a'
                    }
                    'acl-linked-account-delete': {
                        table: 'sys_security_acl'
                        id: '1026c84f087647f0bbbe123ce806f7e9'
                    }
                    'acl-linked-account-read': {
                        table: 'sys_security_acl'
                        id: '817a0a9546ef426186efe9d04f33a333'
                    }
                    'acl-linked-account-write': {
                        table: 'sys_security_acl'
                        id: '6778f6a8c3a34486b5454524d020a8e2'
                    }
                    'acl-lock-create': {
                        table: 'sys_security_acl'
                        id: '16aa620d5e5a4158a37bcb1c80a00c70'
                    }
                    'acl-lock-delete': {
                        table: 'sys_security_acl'
                        id: '5668d072261246df9c903d7a8235bdcd'
                    }
                    'acl-lock-read': {
                        table: 'sys_security_acl'
                        id: 'd6bfd3a17e804d299b86cc9b23e77df1'
                    }
                    'acl-lock-write': {
                        table: 'sys_security_acl'
                        id: '557e5695160c412ca393902eb7267c0a'
                    }
                    'acl-matcher-learning-create': {
                        table: 'sys_security_acl'
                        id: '5340d2ed058f44b0891b46871587df21'
                    }
                    'acl-matcher-learning-delete': {
                        table: 'sys_security_acl'
                        id: '41ae0309c71146e28e3b957909743b1f'
                    }
                    'acl-matcher-learning-read': {
                        table: 'sys_security_acl'
                        id: 'd48db32db76640d29d4df6a8a0d9032b'
                    }
                    'acl-matcher-learning-write': {
                        table: 'sys_security_acl'
                        id: '42bdedabc4e947a3adf7cae38bc8682c'
                    }
                    'acl-outbound-call-create': {
                        table: 'sys_security_acl'
                        id: '205f30e0ba654d7983358ad52cc21b57'
                    }
                    'acl-outbound-call-delete': {
                        table: 'sys_security_acl'
                        id: '8a42e24b29f2466bb5a9f97c7e8f94bd'
                    }
                    'acl-outbound-call-read': {
                        table: 'sys_security_acl'
                        id: '39f0bcd265764e789e23fd3187a50769'
                    }
                    'acl-outbound-call-write': {
                        table: 'sys_security_acl'
                        id: '6eef90ee4df548e8b39270a9eeb4bbd1'
                    }
                    'acl-outbound-queue-create': {
                        table: 'sys_security_acl'
                        id: '1cf5aa7b3c9d4009839bfa23a03d6af4'
                    }
                    'acl-outbound-queue-delete': {
                        table: 'sys_security_acl'
                        id: '47a792f60f77443899aa5077664bc827'
                    }
                    'acl-outbound-queue-read': {
                        table: 'sys_security_acl'
                        id: '61129aa7bfdb449da384e7da3fe636fe'
                    }
                    'acl-outbound-queue-write': {
                        table: 'sys_security_acl'
                        id: 'f40ae53f06264679b1355760dcacdd97'
                    }
                    'acl-page-automatic-incidents': {
                        table: 'sys_security_acl'
                        id: '53d55d0921f44ce8a94967fdf9ebc81f'
                    }
                    'acl-page-diagnostics': {
                        table: 'sys_security_acl'
                        id: '3f57c186833b46bda64083d2ee5f0554'
                    }
                    'acl-page-incident-tab': {
                        table: 'sys_security_acl'
                        id: '630e9057a9ee4ba0aad0671e1d173ca7'
                    }
                    'acl-page-link-account': {
                        table: 'sys_security_acl'
                        id: '70e8b55693c64ea6b8b6aa92c4854aaf'
                    }
                    'acl-page-service-health': {
                        table: 'sys_security_acl'
                        id: '53a16ca6971242ef9c7aaca10cbd09ef'
                    }
                    'acl-page-setup': {
                        table: 'sys_security_acl'
                        id: '1aa5b572e766402b8607a3218ffea6eb'
                    }
                    'acl-recommendation-create': {
                        table: 'sys_security_acl'
                        id: 'e93338eadf3142c9a9345b25d06d6a86'
                    }
                    'acl-recommendation-delete': {
                        table: 'sys_security_acl'
                        id: 'e124061374164cf5a83cf9f11c941e07'
                    }
                    'acl-recommendation-read': {
                        table: 'sys_security_acl'
                        id: '555e19dbb9a94253b93a2cb47a1f579f'
                    }
                    'acl-recommendation-write': {
                        table: 'sys_security_acl'
                        id: 'a9c8243a59394ad8b488e723814c37e5'
                    }
                    'acl-rest-account': {
                        table: 'sys_security_acl'
                        id: '5a1c5a1aede447cfbbad0b4c6bedb47d'
                    }
                    'acl-rest-automation': {
                        table: 'sys_security_acl'
                        id: '0987ab4d0f77412ea456cdbbaa51ae4d'
                    }
                    'acl-rest-service-health': {
                        table: 'sys_security_acl'
                        id: '5d8f7aec7ee546e1912de5b33a2785ec'
                    }
                    'acl-rest-service-health-resync': {
                        table: 'sys_security_acl'
                        id: 'a2aa915df5114acfa0b72ad8a18f1624'
                    }
                    'acl-rest-setup': {
                        table: 'sys_security_acl'
                        id: '30ce859a84c84580bb5df99edcd77015'
                    }
                    'acl-rest-support': {
                        table: 'sys_security_acl'
                        id: '49bea69564354320b306024500a90889'
                    }
                    'acl-service-status-create': {
                        table: 'sys_security_acl'
                        id: '7fdcd1d03e7946639b6f9f210553bb86'
                    }
                    'acl-service-status-delete': {
                        table: 'sys_security_acl'
                        id: '957e3efaee20454895b8e6359cf058d8'
                    }
                    'acl-service-status-read': {
                        table: 'sys_security_acl'
                        id: 'c7e66fe9d9dc462e9e68957291863103'
                    }
                    'acl-service-status-write': {
                        table: 'sys_security_acl'
                        id: '5012ca0a72544c45a3c31e7836b03f5d'
                    }
                    'acl-setup-revision-create': {
                        table: 'sys_security_acl'
                        id: 'c7eafe2b302e45329afceee32ac1d765'
                    }
                    'acl-setup-revision-delete': {
                        table: 'sys_security_acl'
                        id: '43d2591dc0bb4433b881cac8c6054ad5'
                    }
                    'acl-setup-revision-read': {
                        table: 'sys_security_acl'
                        id: 'd2950775139447ffa8e694c0a12417c6'
                    }
                    'acl-setup-revision-state-read': {
                        table: 'sys_security_acl'
                        id: '55569287a14d4548bcef782e14354ef7'
                    }
                    'acl-setup-revision-write': {
                        table: 'sys_security_acl'
                        id: '83aa74dc74ae4075ad2520d2846764be'
                    }
                    'acl-solution-create': {
                        table: 'sys_security_acl'
                        id: 'efa0a4390afe48f8b33d374e9e3543c2'
                    }
                    'acl-solution-delete': {
                        table: 'sys_security_acl'
                        id: 'a2ad98aa3c35439e8a1a8bf337b3041b'
                    }
                    'acl-solution-read': {
                        table: 'sys_security_acl'
                        id: '55da7fe8a4324fab91b9d9e8b05be5df'
                    }
                    'acl-solution-search-create': {
                        table: 'sys_security_acl'
                        id: '89bea20f78304d159b89de6cf5668bea'
                    }
                    'acl-solution-search-delete': {
                        table: 'sys_security_acl'
                        id: '1bd53a693d26496ca51095fd60086957'
                    }
                    'acl-solution-search-read': {
                        table: 'sys_security_acl'
                        id: '46ae061033864d90a7870633b0400ea0'
                    }
                    'acl-solution-search-write': {
                        table: 'sys_security_acl'
                        id: '724ae43a35a4401885c3e3d9a58b8087'
                    }
                    'acl-solution-write': {
                        table: 'sys_security_acl'
                        id: 'c3fc6a8b261042e391b7d4671fda1d52'
                    }
                    'acl-tenant-create': {
                        table: 'sys_security_acl'
                        id: '8e0ea1789da04d0aa369f181a5a4d9ce'
                    }
                    'acl-tenant-delete': {
                        table: 'sys_security_acl'
                        id: '6a1e4c18a2c240f79f769376b2e98511'
                    }
                    'acl-tenant-read': {
                        table: 'sys_security_acl'
                        id: 'e69137759ee44c01ac53cf35e9ec4790'
                    }
                    'acl-tenant-write': {
                        table: 'sys_security_acl'
                        id: 'a20b3913aba94a4685b3e6b75c3deb9f'
                    }
                    'action-open-incident-tab': {
                        table: 'sys_ui_action'
                        id: '45db9c780e384ceb8a7004ed03252046'
                    }
                    active: {
                        table: 'sys_ui_message'
                        id: '2fb7127136ce4e05baf9a87f80212812'
                    }
                    'Add to close notes': {
                        table: 'sys_ui_message'
                        id: '5990770243c14fb59a189cbce38c8669'
                    }
                    'Add to work notes': {
                        table: 'sys_ui_message'
                        id: '49c9c21d66c6406d856ff9e33ad1ce57'
                    }
                    'Address of your Microsoft 365 admin account': {
                        table: 'sys_ui_message'
                        id: 'bc6631adc91a41fd8cd4a3535d506cc2'
                    }
                    Advisory: {
                        table: 'sys_ui_message'
                        id: '3dfbdf3b101746179b38a6d7a6618366'
                    }
                    'Affected feature': {
                        table: 'sys_ui_message'
                        id: 'cf0820df5cf844d2acbf87f56a912fa0'
                    }
                    'Agents take an incident to Microsoft support.': {
                        table: 'sys_ui_message'
                        id: 'f29fda00c0cf4a6c9228ca713fc850d2'
                        deleted: true
                    }
                    Agree: {
                        table: 'sys_ui_message'
                        id: 'bdc07a4592274547a26bb5b6034f36e5'
                    }
                    'All causes': {
                        table: 'sys_ui_message'
                        id: '7c86efd4729a48c0a51a351fe3a467e1'
                    }
                    'All checks have run. Failed:': {
                        table: 'sys_ui_message'
                        id: 'c1c5c91cf9de4f01a6cc91db9852239e'
                    }
                    'All features': {
                        table: 'sys_ui_message'
                        id: '1d93b19fdec04419a8e08db90ee5c18b'
                    }
                    'all hosts': {
                        table: 'sys_ui_message'
                        id: 'e227b141846f4b3aacfbd79f79e94e09'
                    }
                    'All issues as a list': {
                        table: 'sys_ui_message'
                        id: 'bd569e849f4049e78810cd30b5be51ee'
                    }
                    'all obsolete addresses': {
                        table: 'sys_ui_message'
                        id: 'b63e61381a0d4a87ba89bc05059b27a0'
                    }
                    'All quiet: Microsoft reports no open issue': {
                        table: 'sys_ui_message'
                        id: '8f5bb1f6558043078bdad10ce177fd6d'
                    }
                    'All results': {
                        table: 'sys_ui_message'
                        id: 'c7942c44ae6a4a248f909032cfb921a1'
                    }
                    'All services': {
                        table: 'sys_ui_message'
                        id: '26f4c37bf49c43fba971f53be842495b'
                    }
                    'All tenants': {
                        table: 'sys_ui_message'
                        id: '287936ae05bf4efdb8779a9e90a7687a'
                    }
                    'An administrator switched it off.': {
                        table: 'sys_ui_message'
                        id: '422428c6d1a843928d2800ef94c22851'
                    }
                    'An earlier step has to be finished first': {
                        table: 'sys_ui_message'
                        id: '9f0083122a87491db5567c8c7d766ab5'
                        deleted: true
                    }
                    'An incident that began since then would not be found.': {
                        table: 'sys_ui_message'
                        id: 'd0e647e73e9d452aa5c3b2324b64f45f'
                    }
                    'an incident that you may not read': {
                        table: 'sys_ui_message'
                        id: 'dfe83405880843e385c77d762d3cfee8'
                    }
                    'An open form shows it when it is loaded again.': {
                        table: 'sys_ui_message'
                        id: '789e5d34c0644e84a67a8c5c6c45dd38'
                    }
                    'Another run was under way': {
                        table: 'sys_ui_message'
                        id: 'e5b0e65353234a35bd7770128238a7a4'
                    }
                    'Another system sends security tickets to this instance': {
                        table: 'sys_ui_message'
                        id: '97415de4208f44dfa249004a9d620bc6'
                        deleted: true
                    }
                    'Answer of ServiceNow:': {
                        table: 'sys_ui_message'
                        id: 'fefe5510e6a740b5908d4511614e870c'
                    }
                    Application: {
                        table: 'sys_ui_message'
                        id: 'c0fa69e779c84277865aca3f67d1287e'
                    }
                    'Applies to': {
                        table: 'sys_ui_message'
                        id: '12795b1162aa426aaf87d4604573e089'
                    }
                    'Articles found:': {
                        table: 'sys_ui_message'
                        id: '9e0f9625dc2244a9a1e0a209fc0f66c3'
                    }
                    'As Microsoft Entra shows it. You are warned 30, 14 and 3 days before.': {
                        table: 'sys_ui_message'
                        id: '80e67b5263a740b5a9427816654ff0d4'
                        deleted: true
                    }
                    'as set up': {
                        table: 'sys_ui_message'
                        id: '888225c1c4cd4aaf8ab14ed504c556a4'
                    }
                    'Ask your ServiceNow administrator for the role.': {
                        table: 'sys_ui_message'
                        id: 'd57ac87af2cf499aac71ec6542893660'
                    }
                    'Asked only when you search: product names, error codes and known words of the text are sent to Microsoft.': {
                        table: 'sys_ui_message'
                        id: '245551081f5249f6847d0c1e3ee10546'
                    }
                    'At a glance': {
                        table: 'sys_ui_message'
                        id: '070b90ff3f5d479085293dbd92614a7e'
                    }
                    'Automatic Incidents': {
                        table: 'sys_ui_message'
                        id: 'e6af2840907a42a094386bf0fe79ffe5'
                    }
                    'Automatic Incidents could not be loaded': {
                        table: 'sys_ui_message'
                        id: '22737ec3c13b4e13a7dcdb1e329b6188'
                    }
                    'Automatic Incidents is not there': {
                        table: 'sys_ui_message'
                        id: '218f994b37254fe589aac6be173e5d48'
                    }
                    Back: {
                        table: 'sys_ui_message'
                        id: 'f6aa15aaa62949dea47b84bdc4d4df01'
                    }
                    'Back to the history': {
                        table: 'sys_ui_message'
                        id: '03d5e137ea944708959c4480d57c1a27'
                    }
                    "Back to the incident's short description": {
                        table: 'sys_ui_message'
                        id: 'ab4e00353fe54d8194ab2c6dc29f2d56'
                    }
                    'Base URL of the connector': {
                        table: 'sys_ui_message'
                        id: '821c1473f6bf421181b067d9f5abc9f2'
                        deleted: true
                    }
                    'Begins with https.': {
                        table: 'sys_ui_message'
                        id: '68d8d30951d9424f9b180c134e3c0b43'
                        deleted: true
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: 'c1edc7e595e64b348d3d68a242ce108f'
                    }
                    'Browsers open': {
                        table: 'sys_ui_message'
                        id: '376ae3d5d1a945689c32f2736173cd2b'
                    }
                    'Calls from outside': {
                        table: 'sys_ui_message'
                        id: '66249618a0d140968169f5b67411f5f5'
                        deleted: true
                    }
                    'Calls with this ID:': {
                        table: 'sys_ui_message'
                        id: '606fcd7c8eb7455db045522648faa908'
                    }
                    'Cases with Microsoft are opened in the name of a Microsoft 365 admin account. Link yours, and your cases go by it.': {
                        table: 'sys_ui_message'
                        id: '6c20c99e05db40e9b4c36aaf4629ce05'
                    }
                    Cause: {
                        table: 'sys_ui_message'
                        id: 'a72315b6e787437c8ee114e705268317'
                    }
                    Change: {
                        table: 'sys_ui_message'
                        id: '152033573f4e4f538f611567ec6e7b27'
                    }
                    'Changes wait': {
                        table: 'sys_ui_message'
                        id: 'a4fd03767f7845d5842b152b795d1957'
                        deleted: true
                    }
                    Check: {
                        table: 'sys_ui_message'
                        id: '6860e58bf42a4669a8215a2767ecb685'
                    }
                    'Check it during a test phase: cases are marked so that Microsoft support agents do not contact you.': {
                        table: 'sys_ui_message'
                        id: 'c57efbf9886042959095b7cd72fae9a1'
                        deleted: true
                    }
                    'Check it if people sign in to this instance with their Microsoft 365 accounts.': {
                        table: 'sys_ui_message'
                        id: 'f3ef8230ee36419499891d58c8c56db2'
                        deleted: true
                    }
                    'Check your network connection, then try again.': {
                        table: 'sys_ui_message'
                        id: 'e3da4942d0c14d8d98546bf6d12f47e4'
                    }
                    Checks: {
                        table: 'sys_ui_message'
                        id: '01bb6df4463b4a199e44a60287ca79bb'
                    }
                    'Checks ask Microsoft, so they run once somebody has chosen Agree in Setup.': {
                        table: 'sys_ui_message'
                        id: 'ffb10a59091c40fda9048ddf2f00a1b5'
                    }
                    'Checks shown:': {
                        table: 'sys_ui_message'
                        id: '73fead5dff2d478fba28f6bcc8a60502'
                    }
                    'Choose one': {
                        table: 'sys_ui_message'
                        id: '9de5936a7ee6447eafb6c59c046cd322'
                    }
                    'Chosen by an agent, not by its description': {
                        table: 'sys_ui_message'
                        id: 'e6cf535af9584b4497415f4cb506f00c'
                    }
                    'Clear the filter': {
                        table: 'sys_ui_message'
                        id: '2e6d4d252b524dedab36dbf676cb4c33'
                    }
                    'Client ID of the REST user application': {
                        table: 'sys_ui_message'
                        id: '5aad03385f2e4a39a6f2f447b47f4090'
                        deleted: true
                    }
                    'Client secret expires on': {
                        table: 'sys_ui_message'
                        id: 'af7a72a3f34a435cae28433d18c6ad33'
                        deleted: true
                    }
                    'clone-cleanup': {
                        table: 'clone_cleanup_script'
                        id: '4e21d0fa0d7e49908b92f939b3eb372a'
                    }
                    'clone-exclude-article-cache': {
                        table: 'clone_data_exclude'
                        id: 'a879a72095644819b33e2fec1477f709'
                    }
                    'clone-exclude-check-result': {
                        table: 'clone_data_exclude'
                        id: 'f0e02c610104407eab3605eb00a7e221'
                    }
                    'clone-exclude-job-run': {
                        table: 'clone_data_exclude'
                        id: 'abb67d172a1744e99c19fbe1e65e638c'
                    }
                    'clone-exclude-linked-account': {
                        table: 'clone_data_exclude'
                        id: 'e0b3dcc075604d4a97e39dcb22d167eb'
                    }
                    'clone-exclude-lock': {
                        table: 'clone_data_exclude'
                        id: 'c0d3509573f3416a9da93c1b3e0aeb0f'
                    }
                    'clone-exclude-outbound-call': {
                        table: 'clone_data_exclude'
                        id: 'dee588804d7e4318a12355beaa2bc454'
                    }
                    'clone-exclude-outbound-queue': {
                        table: 'clone_data_exclude'
                        id: 'fc3f3117b8c5496ea08c1b287dee8dff'
                    }
                    Completed: {
                        table: 'sys_ui_message'
                        id: '3e8b3b73491f43daaf80f1949dd1b53f'
                    }
                    'Confirm this instance': {
                        table: 'sys_ui_message'
                        id: 'e31d8393dbb94146af75ef15c3d8cbcb'
                        deleted: true
                    }
                    'Confirm this instance:': {
                        table: 'sys_ui_message'
                        id: 'f2b54cd2167942fe848d8ceb312a9392'
                    }
                    Confirmed: {
                        table: 'sys_ui_message'
                        id: '0d303c1525f64e3abdb84345e19735c9'
                    }
                    'Connect a tenant in Setup': {
                        table: 'sys_ui_message'
                        id: '636a9cf1d7544f599611d2755dc49c33'
                    }
                    Connector: {
                        table: 'sys_ui_message'
                        id: 'b64bb667c17549fd8051d92a5737430c'
                        deleted: true
                    }
                    'Contact Microsoft support': {
                        table: 'sys_ui_message'
                        id: '760b4a7558844ebbb9005ca54c12ed1c'
                    }
                    'Continue without any setup': {
                        table: 'sys_ui_message'
                        id: '9dfeee5c9c83406ca86c30c75290b8d1'
                        deleted: true
                    }
                    Copied: {
                        table: 'sys_ui_message'
                        id: 'd371ce9695d847739e0a992626671fe8'
                    }
                    Copy: {
                        table: 'sys_ui_message'
                        id: 'dd397017a73d4f009e2d25a703eaf313'
                    }
                    'Correlation ID': {
                        table: 'sys_ui_message'
                        id: 'baf9a9c4bf4d47d087b61122616ca0e2'
                    }
                    'Credentials came along with the copy. Confirm only when this instance may call Microsoft with them.': {
                        table: 'sys_ui_message'
                        id: 'aad065e00ff44729b2f75816dcba4480'
                    }
                    'Current state': {
                        table: 'sys_ui_message'
                        id: '97c485650f2f4d43bab6d16ef22731ae'
                    }
                    'Decision taken back:': {
                        table: 'sys_ui_message'
                        id: '3a74a0b110bc4de3a60a37c259538267'
                    }
                    Details: {
                        table: 'sys_ui_message'
                        id: '09eb68c815734120bc0c3d62eeaae79e'
                    }
                    Diagnostics: {
                        table: 'sys_ui_message'
                        id: '13b84b4b042247febc29fc0b3417fd50'
                    }
                    'Diagnostics could not be loaded': {
                        table: 'sys_ui_message'
                        id: '9ff72b4ecfab4fba8a772606d1555df8'
                    }
                    'Diagnostics is not there': {
                        table: 'sys_ui_message'
                        id: '22f0007d02ac40af8d6aed688f27dd87'
                    }
                    Discard: {
                        table: 'sys_ui_message'
                        id: '2603c6d430e14a5eaa566ecf63cb8b2a'
                    }
                    'Does it explain this incident?': {
                        table: 'sys_ui_message'
                        id: '629c8809afe344308e754edcad466b6e'
                    }
                    'Does your ServiceNow environment allow Basic Authentication (access with ServiceNow user credential) for inbound webservice calls?': {
                        table: 'sys_ui_message'
                        id: '0a146d6a68c146c0bba87620744fba9e'
                        deleted: true
                    }
                    Done: {
                        table: 'sys_ui_message'
                        id: 'd4157281857f4e519ddcca17b4aa0afb'
                    }
                    'Download the review': {
                        table: 'sys_ui_message'
                        id: '0a39817c2a864a65be2a18ad6fbddf95'
                    }
                    Duration: {
                        table: 'sys_ui_message'
                        id: '26d8554c2473421595c19165961a049f'
                    }
                    'Duration so far': {
                        table: 'sys_ui_message'
                        id: 'da9389fcfc8747e5bd6181b9aefe551c'
                    }
                    'Duration:': {
                        table: 'sys_ui_message'
                        id: 'a800311fb17e40a3abf38a0c6e94cb24'
                    }
                    'Edited here': {
                        table: 'sys_ui_message'
                        id: '46b3f06d5a3d40f6bddd9e4e7ed38b4c'
                    }
                    End: {
                        table: 'sys_ui_message'
                        id: '8a75b530edc9478d949bcba48cacfd81'
                    }
                    'Error code': {
                        table: 'sys_ui_message'
                        id: '3b1621cbe7874589aad24e1e2e2ff9b0'
                    }
                    'event-cloned': {
                        table: 'sysevent_register'
                        id: 'ef3cf51b3a034591ac98803001f6d366'
                    }
                    'event-setup-alarm': {
                        table: 'sysevent_register'
                        id: '7655e0bb31194397901663c0e016fd5e'
                    }
                    'Every solution was hidden on this instance, or none was installed.': {
                        table: 'sys_ui_message'
                        id: 'e71f39407a74407b90747afb75b4f587'
                    }
                    'Everything is configured correctly. Completed:': {
                        table: 'sys_ui_message'
                        id: 'f58dc2b92ef7423f9e589ba04f8e04b2'
                        deleted: true
                    }
                    'Everything was read': {
                        table: 'sys_ui_message'
                        id: '433daf974c724f58950c8ce6c258100e'
                    }
                    'Explained now:': {
                        table: 'sys_ui_message'
                        id: 'd36438d4b66b444c8f74e2bc236a4e04'
                    }
                    'Extended recovery': {
                        table: 'sys_ui_message'
                        id: '6be239584ae749faa1929286d23216b6'
                    }
                    'External OIDC Auth Token': {
                        table: 'sys_ui_message'
                        id: 'a74e728c5bfd425596613c6239926419'
                        deleted: true
                    }
                    Failed: {
                        table: 'sys_ui_message'
                        id: 'ec8295f91b5d4e18973f2828f416004f'
                    }
                    'Failed calls': {
                        table: 'sys_ui_message'
                        id: '8fcb799d9c0044849e65d05073589373'
                    }
                    'False positive': {
                        table: 'sys_ui_message'
                        id: '3e5b8e6567ca4d35aeae8b3b18b0f2a8'
                    }
                    Feature: {
                        table: 'sys_ui_message'
                        id: '31e5b7d359fe40ec81320866652f1c62'
                    }
                    Features: {
                        table: 'sys_ui_message'
                        id: '1c0b12d2688e48f281dae1bd8e3bd078'
                    }
                    'Features available': {
                        table: 'sys_ui_message'
                        id: '55d8b47d34c34f18ad4430423b76fc51'
                    }
                    'Features that are set up now stop until the integration is completed again. What was entered is kept.': {
                        table: 'sys_ui_message'
                        id: 'ad77b758cb8a467b963cd3abe293b8c8'
                        deleted: true
                    }
                    'fetched from Microsoft on': {
                        table: 'sys_ui_message'
                        id: 'b6f07ee39dae4ff7b05a43a660270ef7'
                    }
                    'Fetching the review from Microsoft': {
                        table: 'sys_ui_message'
                        id: 'dd5e9db663ce46268bf5ffd4839bce21'
                    }
                    'Filter the history': {
                        table: 'sys_ui_message'
                        id: '0d421909fa374edba45e4847c07c81b3'
                    }
                    'Fits because of:': {
                        table: 'sys_ui_message'
                        id: '301f77bd779442e7936b92d3caa21e66'
                    }
                    'For example contoso.com, or the tenant ID that Microsoft Entra shows.': {
                        table: 'sys_ui_message'
                        id: '140755a5c4414a8a8b961dce717836de'
                        deleted: true
                    }
                    'formatter-incident-tab': {
                        table: 'sys_ui_formatter'
                        id: '2f8e21dfc54b4ecda9b9b6af37ea01e5'
                    }
                    'Found:': {
                        table: 'sys_ui_message'
                        id: '1525b83d6bc14f4ea09832cf688c29f1'
                    }
                    'From day (UTC)': {
                        table: 'sys_ui_message'
                        id: '69e1c932df8f4beaa9c4506a01589cd4'
                    }
                    'Get the review from Microsoft': {
                        table: 'sys_ui_message'
                        id: '570cc1f1ca9a400fa3b1e7c1ea724c8a'
                    }
                    'Gives recommended solutions only.': {
                        table: 'sys_ui_message'
                        id: '4c7eebbaab034959b0e487a423a66458'
                        deleted: true
                    }
                    'Go to the first page': {
                        table: 'sys_ui_message'
                        id: 'ca66de2324b24ef0b4cb844e472a4b37'
                    }
                    'Grant the role': {
                        table: 'sys_ui_message'
                        id: '32fff2a9e1b1408e89886243ac5c8bdb'
                    }
                    'Hand-off to the Microsoft 365 admin center': {
                        table: 'sys_ui_message'
                        id: 'fba9cd40a0014f4fb944e211f5894999'
                        deleted: true
                    }
                    Helpful: {
                        table: 'sys_ui_message'
                        id: '99c12e189dc04f0cbdb1ec848609c51e'
                    }
                    'Helpful, said': {
                        table: 'sys_ui_message'
                        id: '05b9f63700c34332aaf9aa39b3f6f615'
                    }
                    History: {
                        table: 'sys_ui_message'
                        id: 'a2147d9a2e47432084b61016ce9e9194'
                    }
                    'How does a case get to Microsoft?': {
                        table: 'sys_ui_message'
                        id: '7d7bc4143478480aac3d2d6ad941c07e'
                        deleted: true
                    }
                    'How to': {
                        table: 'sys_ui_message'
                        id: '0b71cc058ae543bd95a8bfa8d918008d'
                    }
                    'How to verify': {
                        table: 'sys_ui_message'
                        id: 'bfe018e2bf784da0b0614c1da15e203a'
                    }
                    'If you do not agree, uninstall the app.': {
                        table: 'sys_ui_message'
                        id: '1946b990966742dcaca9743ec9726708'
                        deleted: true
                    }
                    'If you have multiple tenants, do you plan to use a single tenant integrated with your ServiceNow environment for Microsoft 365 support integration?': {
                        table: 'sys_ui_message'
                        id: 'a3632f2bdee74fa0b3b3fcf8910c0def'
                        deleted: true
                    }
                    'In progress': {
                        table: 'sys_ui_message'
                        id: '94016a2529e745768e9a215ec0e650fa'
                    }
                    'In System Logs, All, filter by this source:': {
                        table: 'sys_ui_message'
                        id: 'e16e747c687e40e285e1a3be540f7745'
                    }
                    'In the close notes': {
                        table: 'sys_ui_message'
                        id: '5694cf6c9aed409780d93f27fe7e82d1'
                    }
                    'In the close notes since': {
                        table: 'sys_ui_message'
                        id: '6cb11cb9f4264915be5df8164dcca1a3'
                    }
                    'In the history': {
                        table: 'sys_ui_message'
                        id: '5a505155c4e647fa90463905115e1e9d'
                        deleted: true
                    }
                    'In the history:': {
                        table: 'sys_ui_message'
                        id: 'ebfd1f0759c84fd1b2e9097ad4256eaf'
                    }
                    'in the Microsoft 365 admin center, opens in a new tab': {
                        table: 'sys_ui_message'
                        id: 'ede70db312884bed9f793c3803e31538'
                    }
                    'In the Microsoft 365 admin center, under Support: New service request, or Help and support.': {
                        table: 'sys_ui_message'
                        id: 'ef3c8fa364bb4a8395b6b8d6ace01d34'
                    }
                    'In the work notes': {
                        table: 'sys_ui_message'
                        id: '180f6d94fca74fc8a6adfd49ce0ddb76'
                    }
                    'In the work notes since': {
                        table: 'sys_ui_message'
                        id: '7ba80dc0cce34717ac8899caef82b84c'
                    }
                    'In your environment: action required': {
                        table: 'sys_ui_message'
                        id: 'fe8b65e21daf4f61a43ca53b480bf0c1'
                    }
                    inactive: {
                        table: 'sys_ui_message'
                        id: 'b0169f4f33f548379a79242d71cf3b04'
                    }
                    Inbound: {
                        table: 'sys_ui_message'
                        id: '7b9309d06b47472790ab4c7f1db6340e'
                    }
                    Incident: {
                        table: 'sys_ui_message'
                        id: 'db09fb03e8c04f0a9e18b0895a630d9c'
                    }
                    'Incident not found': {
                        table: 'sys_ui_message'
                        id: '15eb1dc3ba484f7b943ad2f115e90f2b'
                    }
                    'Incident that stands for it:': {
                        table: 'sys_ui_message'
                        id: '967fab04df7f4eb49e531bf8f324c8fd'
                    }
                    Incidents: {
                        table: 'sys_ui_message'
                        id: 'cc1d867d25e047ae8fd18d8545fe6b54'
                    }
                    'Incidents and advisories': {
                        table: 'sys_ui_message'
                        id: '022ce6d8380140c2ba59676b4779d3f3'
                    }
                    Instance: {
                        table: 'sys_ui_message'
                        id: '2abd7fce93e74f70b9c2684b9901509c'
                    }
                    'Integration user': {
                        table: 'sys_ui_message'
                        id: '765eb4f37878498a93d07a59f4df93e3'
                        deleted: true
                    }
                    Investigating: {
                        table: 'sys_ui_message'
                        id: 'cf0147be062a4730aa72b51e7f0edcec'
                    }
                    'Investigation suspended': {
                        table: 'sys_ui_message'
                        id: '09e127e4bac5403db94bc595e6caba26'
                    }
                    'Issues found:': {
                        table: 'sys_ui_message'
                        id: '18915c48635a4554841cd471c0467aae'
                    }
                    'Issues in your environment that require action': {
                        table: 'sys_ui_message'
                        id: '2e8c07d9b7a24b88ac9b7f11263411f3'
                    }
                    'It brings the same. Refresh this page in a minute.': {
                        table: 'sys_ui_message'
                        id: 'fd8014c977294fb6adcfdc8ec073a4d2'
                    }
                    'It does not exist, or you are not allowed to read it.': {
                        table: 'sys_ui_message'
                        id: '5185b291ffe840c18b67ef5ec0490d1b'
                    }
                    'It has letters, digits and hyphens only.': {
                        table: 'sys_ui_message'
                        id: '16fcc29328e64cd58251a21fc646fdf6'
                    }
                    'It is read every five minutes. If this stays, ask your ServiceNow administrator to check the connection.': {
                        table: 'sys_ui_message'
                        id: '4c35e6f0605e4b0580984c5ac8c31f60'
                    }
                    'It needs a role that may open service requests, such as Service Support Administrator. A role that must be activated first counts while it is active.': {
                        table: 'sys_ui_message'
                        id: '5cade727fb5b45a5a412a41533c8b2a8'
                    }
                    'It needs an admin account of Microsoft 365 that may open service requests.': {
                        table: 'sys_ui_message'
                        id: '31d4e4f635ca4b9cbf889d5efe218048'
                    }
                    'It reads: service health and, for the features that you choose, the data that each step names.': {
                        table: 'sys_ui_message'
                        id: '91a19d8c68a847368e9d44934fef7f02'
                        deleted: true
                    }
                    'It sends: requests to Microsoft for your tenant. The text of an incident leaves this instance only when an agent opens a case.': {
                        table: 'sys_ui_message'
                        id: '969eb4f9450447dd88898a94921b91e7'
                        deleted: true
                    }
                    'It stores: what it read, in tables of this instance with access controls and retention.': {
                        table: 'sys_ui_message'
                        id: 'cdb6692e1c5b49c8909e381137c27d84'
                        deleted: true
                    }
                    'It would be explained by:': {
                        table: 'sys_ui_message'
                        id: 'fbcfe497eab348f2955c092a79dc8588'
                    }
                    'Its description names no Microsoft 365 service.': {
                        table: 'sys_ui_message'
                        id: '0ee57936074548b9b940a8bfb456ac7c'
                    }
                    'Job history': {
                        table: 'sys_ui_message'
                        id: 'b90132a179124a66ae2a72047906e284'
                    }
                    'job-check-setup': {
                        table: 'sysauto_script'
                        id: '08a2801beac84e6ab953bf15b17a0c9c'
                    }
                    'job-outbound-queue': {
                        table: 'sysauto_script'
                        id: 'e4d6334f374e405593940328fc19d7ad'
                    }
                    'job-retention': {
                        table: 'sysauto_script'
                        id: '7a6b30aa6458430f8528eecb661c92f4'
                    }
                    'job-sync-service-health': {
                        table: 'sysauto_script'
                        id: '6170ed194a1849e183c5db36cb42480b'
                    }
                    'job-work-on-incidents': {
                        table: 'sysauto_script'
                        id: 'e9d8e90494e54f76bd524f0b64d613b7'
                    }
                    'Keep it': {
                        table: 'sys_ui_message'
                        id: '155f8bd8a81349d28f6d4b404c7cac0e'
                    }
                    'Keep the setup': {
                        table: 'sys_ui_message'
                        id: 'd590712bf7bc481ba6db22a14c6e4d68'
                        deleted: true
                    }
                    'Keep them': {
                        table: 'sys_ui_message'
                        id: 'a522a59bc7404229a7ded132af20af49'
                        deleted: true
                    }
                    Kind: {
                        table: 'sys_ui_message'
                        id: '4edce9adaa514b58aae757c18a2bdc1b'
                    }
                    'Kind unknown': {
                        table: 'sys_ui_message'
                        id: '4a0671c6445a415bb582d379d5a67388'
                    }
                    'Knowledge of this instance': {
                        table: 'sys_ui_message'
                        id: '1b70d88075bf4bab893b124fc5478fe9'
                    }
                    'Known problems': {
                        table: 'sys_ui_message'
                        id: 'd09016e454cf40e2974216876a3de133'
                    }
                    'Language:': {
                        table: 'sys_ui_message'
                        id: '745ccd840e974ed481818323f8babee9'
                    }
                    'Last attempt:': {
                        table: 'sys_ui_message'
                        id: '4ade8bd85a274067bab5a6249ad3c51e'
                    }
                    'Last day of the client secret': {
                        table: 'sys_ui_message'
                        id: '2e2335c225c54d47b8541a7a1b3d34f0'
                    }
                    'Last error:': {
                        table: 'sys_ui_message'
                        id: 'e51b0cdab2804826880ebc37cbb859e4'
                    }
                    'Last reviewed': {
                        table: 'sys_ui_message'
                        id: '4310271aa0c34dc5b12069df2af0273b'
                    }
                    'Last saved:': {
                        table: 'sys_ui_message'
                        id: '0734b0d151f942c292efbac0297e9109'
                        deleted: true
                    }
                    'Last successful sync:': {
                        table: 'sys_ui_message'
                        id: '976f923aef6449dfabe185831dfd86b1'
                    }
                    'Last update': {
                        table: 'sys_ui_message'
                        id: 'fd7ea25c97fc409ea88bdca952f49f06'
                    }
                    'less than a minute ago': {
                        table: 'sys_ui_message'
                        id: '8584c631735f46849fbb00fbe008f525'
                    }
                    'Lines of the system log with this ID': {
                        table: 'sys_ui_message'
                        id: '6be02700467848d29f2dedb758119554'
                    }
                    'Link Account': {
                        table: 'sys_ui_message'
                        id: 'd824414d12eb4f359189b9bb914a0e26'
                    }
                    'Link Account is not there': {
                        table: 'sys_ui_message'
                        id: 'a8ce0d6df3d141ee8cc03c7b5fa56d02'
                    }
                    'Link an account': {
                        table: 'sys_ui_message'
                        id: 'e048199515d84ca3b705b75527f268e0'
                    }
                    'Link another account instead': {
                        table: 'sys_ui_message'
                        id: '4c2fe1d5f964459f94fc0432abd765ec'
                    }
                    Linked: {
                        table: 'sys_ui_message'
                        id: 'cafe9bbb87a34d64b5d9062aa987ad27'
                    }
                    'linked automatically': {
                        table: 'sys_ui_message'
                        id: 'bf17bf0991ee42a0a66c2744a27c5439'
                    }
                    'Linked automatically': {
                        table: 'sys_ui_message'
                        id: '5e424cd34d554cc58b05b4c7db321153'
                    }
                    'Linked by': {
                        table: 'sys_ui_message'
                        id: 'fdad1881164142989a97f37cb14b208d'
                    }
                    'Linked by an agent': {
                        table: 'sys_ui_message'
                        id: '2c8713f0525b482895a4104646d914bf'
                    }
                    'Linked incidents:': {
                        table: 'sys_ui_message'
                        id: 'df68fd34545147a588ee647fee57a13e'
                    }
                    'Linked to': {
                        table: 'sys_ui_message'
                        id: '949cfb671e404d1ea2eee88958591a6d'
                    }
                    Loading: {
                        table: 'sys_ui_message'
                        id: '04eea0d86c0246828d8f192a4c2f6a63'
                    }
                    'Loading Microsoft 365 insights': {
                        table: 'sys_ui_message'
                        id: '7333b8194cda4e4cbaf701d87e0a9d15'
                    }
                    'Loading service health': {
                        table: 'sys_ui_message'
                        id: '4b3ca4fc88a34bcab3c9b027feecfc2d'
                    }
                    'Loading Setup': {
                        table: 'sys_ui_message'
                        id: 'a52585044cac436b82300b5be86c2c6d'
                    }
                    Logs: {
                        table: 'sys_ui_message'
                        id: '0b2773cdcfd549f6be182c3bbd20ea32'
                    }
                    'Look at the articles below.': {
                        table: 'sys_ui_message'
                        id: 'd2abd4f3bb94470b89a0fda28531fd07'
                    }
                    'Look into it in Diagnostics': {
                        table: 'sys_ui_message'
                        id: '160a4fac24254ebfbaee79c1d62a5e03'
                    }
                    'macro-incident-tab': {
                        table: 'sys_ui_macro'
                        id: '7a76d83bbca8415fbf6811296427d809'
                    }
                    'Make this incident the parent of the issue': {
                        table: 'sys_ui_message'
                        id: '591dd66a4de240c49cc78a6c44812f64'
                    }
                    'Marked as not related:': {
                        table: 'sys_ui_message'
                        id: '4b41c5ea7a0444cc96393f0b981010f0'
                    }
                    'Marked as the cause:': {
                        table: 'sys_ui_message'
                        id: '4b739394633d4da6ace8aa4450aa0c62'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: 'ad51943e5ce54d63b511b69acfb59339'
                    }
                    'message-0-confirmed-1-dismissed-2-taken-back-cdd3e2-fr': {
                        table: 'sys_ui_message'
                        id: '1d8b11dc576b494e925a21b133848e80'
                    }
                    'message-0-has-changed-the-automatic-incidents-me-dbcb8c-fr': {
                        table: 'sys_ui_message'
                        id: '7a473f5fd6f14abb86ff82a3b8180ddc'
                    }
                    'message-0-has-changed-the-setup-meanwhile-672170-fr': {
                        table: 'sys_ui_message'
                        id: '643293201d014fee941400cea865c5e1'
                    }
                    'message-0-has-decided-on-this-service-health-inc-5df212-fr': {
                        table: 'sys_ui_message'
                        id: 'ed7cb9bebed04acfb69a6cfe73cf3260'
                    }
                    'message-0-is-an-oauth-api-endpoint-for-external-e6f514-fr': {
                        table: 'sys_ui_message'
                        id: 'c400b4fb3ef7412e8764a5f0472a889f'
                    }
                    'message-0-is-an-oidc-provider-not-an-oauth-api-e-2e538c-fr': {
                        table: 'sys_ui_message'
                        id: '83afabee6dba49a5b967693db00a273d'
                    }
                    'message-0-is-not-a-valid-microsoft-365-admin-acc-59e300-fr': {
                        table: 'sys_ui_message'
                        id: 'af60ce6456d14972991a989473a2170b'
                    }
                    'message-0-speaks-against-microsoft-as-the-cause-9e8da5-fr': {
                        table: 'sys_ui_message'
                        id: '46920229c5824cd5bdea35e1fc45cb47'
                    }
                    'message-0-speaks-for-microsoft-as-the-cause-1-co-d57db5-fr': {
                        table: 'sys_ui_message'
                        id: 'fabf839b4cf84fbb8d15d14f0cabb5d3'
                    }
                    'message-1-records-of-the-application-registry-ha-dd8230-fr': {
                        table: 'sys_ui_message'
                        id: 'dfe994de624545139857d1ee061dfb5d'
                    }
                    'message-a-choice-by-origin-445466-fr': {
                        table: 'sys_ui_message'
                        id: '300e4daee8544ed2966806133183f368'
                    }
                    'message-a-choice-by-service-f5612d-fr': {
                        table: 'sys_ui_message'
                        id: 'e38e69f2f5e8418282cdb7efe724cba4'
                    }
                    'message-a-choice-by-state-ce5e05-fr': {
                        table: 'sys_ui_message'
                        id: 'b9ae0f26e11245088c19207eda7eb5cc'
                    }
                    'message-a-choice-by-type-82d6ca-fr': {
                        table: 'sys_ui_message'
                        id: '22da8b0ea86e4fe98960221ead6609d4'
                    }
                    'message-a-connector-of-your-own-a7ba14-fr': {
                        table: 'sys_ui_message'
                        id: 'd94c7869c8224d55bc59e5008c28c6c5'
                    }
                    'message-a-correlation-id-has-letters-digits-and-6f584f-fr': {
                        table: 'sys_ui_message'
                        id: '8ee97d8f28b845678bfcbef50777b030'
                    }
                    'message-a-field-that-is-no-text-takes-a-fixed-va-9ffb0f-fr': {
                        table: 'sys_ui_message'
                        id: '87000d6d81b740c5b542a65f52743750'
                    }
                    'message-a-file-for-whoever-helps-you-versions-ch-047e24-fr': {
                        table: 'sys_ui_message'
                        id: 'c7c2532ff7ea49989c327bdf8f0ee933'
                    }
                    'message-a-name-stands-in-front-of-it-e24948-fr': {
                        table: 'sys_ui_message'
                        id: 'ad20e68574c74bd7a7cd288cba559691'
                    }
                    'message-a-person-took-out-the-parent-22f6aa-fr': {
                        table: 'sys_ui_message'
                        id: '1c04ad161e0244918020287bc36382fb'
                    }
                    'message-a-read-was-under-way-already-55c693-fr': {
                        table: 'sys_ui_message'
                        id: 'ec7aa7d3b927438189317efdfc8424e9'
                    }
                    'message-a-service-that-implements-the-published-c14f51-fr': {
                        table: 'sys_ui_message'
                        id: '29fe83cf57034f96bff4f505c0577f0e'
                    }
                    'message-a-setup-step-is-open-562250-fr': {
                        table: 'sys_ui_message'
                        id: '8fb5918ba28d45259e600dfae12bca47'
                    }
                    'message-a-tenant-that-was-connected-without-setu-fe1928-fr': {
                        table: 'sys_ui_message'
                        id: '271a25d7a2ec4e079ba2e977596fad7b'
                    }
                    'message-a-token-is-for-one-audience-create-anoth-20eacc-fr': {
                        table: 'sys_ui_message'
                        id: 'b5ff6512d4fa4d129ba98298739aad98'
                    }
                    'message-a-user-who-is-gone-c8e3e6-fr': {
                        table: 'sys_ui_message'
                        id: '08ee38b6c48f49cbb4260ba17aee3c36'
                    }
                    'message-a-way-in-that-nobody-uses-is-one-that-so-15d532-fr': {
                        table: 'sys_ui_message'
                        id: '802c596f51104c5980d3fa6bb335eb73'
                    }
                    'message-aad-oauth-token-015041-fr': {
                        table: 'sys_ui_message'
                        id: 'a22cfc42c15f4ec1b2960a74260a8bcd'
                    }
                    'message-about-the-service-health-that-microsoft-752e20-fr': {
                        table: 'sys_ui_message'
                        id: 'b611065a88ce400cb77f92ee0fce8128'
                    }
                    'message-accepting-and-approving-5edd22-fr': {
                        table: 'sys_ui_message'
                        id: 'a9a62a92ebeb41c787422af00b9a68f9'
                    }
                    'message-access-denied-07f665-fr': {
                        table: 'sys_ui_message'
                        id: '463e407c2cb741ff9f4782e390d24dfc'
                    }
                    'message-access-requests-317229-fr': {
                        table: 'sys_ui_message'
                        id: 'e0e7c9009d4445ce91550feb91580e2f'
                    }
                    'message-access-token-for-microsoft-graph-59011e-fr': {
                        table: 'sys_ui_message'
                        id: 'f7686c9c34ab4cdbab6852e5fd5796c6'
                    }
                    'message-access-tokens-for-every-call-to-microsof-e23cc5-fr': {
                        table: 'sys_ui_message'
                        id: '9d61e8a9a11a4e7a82e10a5043294707'
                    }
                    'message-account-blocked-3f15a4-fr': {
                        table: 'sys_ui_message'
                        id: '2c2981971fb64800aa1f261f38733684'
                    }
                    'message-account-for-your-cases-5afc70-fr': {
                        table: 'sys_ui_message'
                        id: '921305e51c7348c4a690b2f9e15a6ba5'
                    }
                    'message-account-menu-3bba56-fr': {
                        table: 'sys_ui_message'
                        id: '5547d2e2b5ef45e9a03f1ee77bd8161f'
                    }
                    'message-accounts-created-from-the-hr-system-4bcfa2-fr': {
                        table: 'sys_ui_message'
                        id: 'c17e98111edf4f668185972a5492097b'
                    }
                    'message-across-organizations-424a56-fr': {
                        table: 'sys_ui_message'
                        id: '5716bbcda9004594a5c1674fd5ffa9aa'
                    }
                    'message-activate-the-plugin-user-criteria-scoped-f25e47-fr': {
                        table: 'sys_ui_message'
                        id: '04514a0cfab9400590f642d0610307e8'
                    }
                    'message-activate-the-scheduled-job-microsoft-365-295c8a-fr': {
                        table: 'sys_ui_message'
                        id: 'b9f22f250c054876a9931ff8e4935395'
                    }
                    'message-activate-the-scheduled-job-microsoft-365-6da833-fr': {
                        table: 'sys_ui_message'
                        id: '81ebbf21757f4729b8e329f5a7e83875'
                    }
                    'message-activate-the-scheduled-job-microsoft-365-dfc864-fr': {
                        table: 'sys_ui_message'
                        id: '6b00c3220c084b32bda545465a94bb49'
                    }
                    'message-active-4d3d76-fr': {
                        table: 'sys_ui_message'
                        id: '7d4b3339d87f4e93bedf3f7f7169413e'
                    }
                    'message-active-c76a5e-fr': {
                        table: 'sys_ui_message'
                        id: '3360e10c955447f580ec210bd3d60370'
                    }
                    'message-activity-feed-df6da7-fr': {
                        table: 'sys_ui_message'
                        id: 'e00f888a49bf447eb990d9d98af8fadf'
                    }
                    'message-add-a-field-7a4530-fr': {
                        table: 'sys_ui_message'
                        id: 'de964d87e029427f8102cadd3cb3e7b7'
                    }
                    'message-add-a-rule-dd593f-fr': {
                        table: 'sys_ui_message'
                        id: 'f4e69890a47c466ebd17b73b9a3b4025'
                    }
                    'message-add-ins-389edb-fr': {
                        table: 'sys_ui_message'
                        id: 'c1afcd5f6992407d9cc243537d5240b9'
                        deleted: true
                    }
                    'message-add-it-under-oauth-entity-scopes-and-to-00fab7-fr': {
                        table: 'sys_ui_message'
                        id: '53c52f3f1cbd47e8b72d924d30353c46'
                    }
                    'message-add-the-role-1-to-the-user-4ad2ee-fr': {
                        table: 'sys_ui_message'
                        id: '086014f9bce54c8d87940df4e0c81006'
                    }
                    'message-add-to-close-notes-e1a743-fr': {
                        table: 'sys_ui_message'
                        id: '5558323e85ad43d1a7dcd2697b208880'
                    }
                    'message-add-to-work-notes-f6a85a-fr': {
                        table: 'sys_ui_message'
                        id: 'ab10238132d84aa99672d7d2ecc975d7'
                    }
                    'message-adding-732f38-fr': {
                        table: 'sys_ui_message'
                        id: '772faf4069f149c995efadb73f96b5d9'
                    }
                    'message-address-list-outdated-4705c1-fr': {
                        table: 'sys_ui_message'
                        id: '319b553c07d1485980e2fa4c6516b610'
                    }
                    'message-address-of-your-microsoft-365-admin-acco-53b6a9-fr': {
                        table: 'sys_ui_message'
                        id: 'bdf67da0a32c4367874627e806edc5cb'
                    }
                    'message-admin-center-142b1e-fr': {
                        table: 'sys_ui_message'
                        id: '9d7166d2d3a54f35833cb394ecd00e38'
                        deleted: true
                    }
                    'message-admin-commands-8f38d8-fr': {
                        table: 'sys_ui_message'
                        id: 'b241b12c9d8240c384a9bac4fe3ecc7f'
                    }
                    'message-admin-page-for-mailboxes-eb7fad-fr': {
                        table: 'sys_ui_message'
                        id: 'a56d52ba155643bfb5cde06f40007a00'
                    }
                    'message-administrators-with-insights-only-f21b16-fr': {
                        table: 'sys_ui_message'
                        id: '828c02ae7cc84d919f046b48fbcf43cc'
                    }
                    'message-admins-2aefc3-fr': {
                        table: 'sys_ui_message'
                        id: '47308a47832248c29cc21d3caacf9695'
                    }
                    'message-advisory-5da99e-fr': {
                        table: 'sys_ui_message'
                        id: '6503d73b9dcc4f66a6a0d95f4c80e8f9'
                    }
                    'message-affected-feature-1e53ff-fr': {
                        table: 'sys_ui_message'
                        id: 'bd3db2c237434b8bb9acd0a71383a217'
                    }
                    'message-agent-actions-and-tools-de0928-fr': {
                        table: 'sys_ui_message'
                        id: 'b37e58a303724f1c97366886ae39b5b7'
                    }
                    'message-agent-builder-e1e8b6-fr': {
                        table: 'sys_ui_message'
                        id: '4af0d2aa2b4d44bcb0dec9a7d58efc28'
                    }
                    'message-agent-management-4b1047-fr': {
                        table: 'sys_ui_message'
                        id: '6e15ed2d288a4f1f8ea6b8f08a09829f'
                    }
                    'message-agents-confirm-it-on-an-incident-in-one-207b26-fr': {
                        table: 'sys_ui_message'
                        id: 'd15520832d554c83a5de05b5ad9cf67e'
                    }
                    'message-agents-in-teams-729c98-fr': {
                        table: 'sys_ui_message'
                        id: '5ef06154072c41b68749576b423eefb6'
                    }
                    'message-agents-take-an-incident-to-microsoft-sup-623fe5-fr': {
                        table: 'sys_ui_message'
                        id: 'e4cbb303d329401ebeace74c7023c136'
                    }
                    'message-agree-1f4a3c-fr': {
                        table: 'sys_ui_message'
                        id: '7339dda24fa34211a4f5cef093ba5a39'
                    }
                    'message-ai-models-8d013e-fr': {
                        table: 'sys_ui_message'
                        id: 'acd340860f6d49589d73eaa925d219a3'
                    }
                    'message-all-causes-704ed3-fr': {
                        table: 'sys_ui_message'
                        id: 'f8da96e1db8e4878ac6d3344db2d1c79'
                    }
                    'message-all-checks-have-run-failed-22b324-fr': {
                        table: 'sys_ui_message'
                        id: '7762d5208ef648ed87068a9dfe6fab01'
                    }
                    'message-all-features-f641fe-fr': {
                        table: 'sys_ui_message'
                        id: 'eb21a86881914c78b4fbdc4a15bf3aa0'
                    }
                    'message-all-hosts-bc2b53-fr': {
                        table: 'sys_ui_message'
                        id: '6dabe090efb64e7f87f73d3e9dbeb887'
                    }
                    'message-all-issues-ae89ce-fr': {
                        table: 'sys_ui_message'
                        id: '588be37883fd48e0b53dfe0ae8813266'
                    }
                    'message-all-issues-as-a-list-d65c92-fr': {
                        table: 'sys_ui_message'
                        id: '86f94c7c0f974d98a04be0035e2b128e'
                    }
                    'message-all-obsolete-addresses-a9852a-fr': {
                        table: 'sys_ui_message'
                        id: 'ece12a23da2e4e4893f872da30e299b4'
                    }
                    'message-all-quiet-microsoft-reports-no-open-issu-f91697-fr': {
                        table: 'sys_ui_message'
                        id: 'eee801121977471a8da98a28e30050fc'
                    }
                    'message-all-results-f60f2b-fr': {
                        table: 'sys_ui_message'
                        id: '2cd4dfb965434dcdac05e607025eb253'
                    }
                    'message-all-services-727803-fr': {
                        table: 'sys_ui_message'
                        id: '26bbd3e018e74d3882e0b6a3543b5790'
                    }
                    'message-all-tenants-03f660-fr': {
                        table: 'sys_ui_message'
                        id: 'c531e94cafaf44b8b6b74e875d59973c'
                    }
                    'message-allow-outbound-https-to-0-from-this-instance-or-fr-5ec94c-fr': {
                        table: 'sys_ui_message'
                        id: 'd2200a02a1d14652a3cb4ca68a7f208d'
                    }
                    'message-allow-outbound-https-to-learn-microsoft-d50aa4-fr': {
                        table: 'sys_ui_message'
                        id: 'ab1923c22d3545f4bc16202b8b7a5034'
                    }
                    'message-also-for-the-issues-that-are-open-now-f56fb6-fr': {
                        table: 'sys_ui_message'
                        id: 'e93a70ee11574bb685753a5a228a3972'
                    }
                    'message-an-access-control-data-policy-or-busines-6b839e-fr': {
                        table: 'sys_ui_message'
                        id: '76576ec81bc44ff1b4b7d475b31af2fa'
                    }
                    'message-an-access-token-was-given-which-only-its-8bac61-fr': {
                        table: 'sys_ui_message'
                        id: 'edef1a0be6fe4eb7b2559fef63109d55'
                    }
                    'message-an-administrator-may-have-hidden-it-mean-4561cd-fr': {
                        table: 'sys_ui_message'
                        id: 'd96c4ed340a542f4aa2ef0d4b658b97f'
                    }
                    'message-an-administrator-switched-it-off-8722bc-fr': {
                        table: 'sys_ui_message'
                        id: '47a9846a625b417f8c22c95b5b813cec'
                    }
                    'message-an-app-registration-in-microsoft-entra-f-970e0b-fr': {
                        table: 'sys_ui_message'
                        id: '4042f627261841718ce3072159c65446'
                    }
                    'message-an-earlier-step-has-to-be-finished-first-7ae6a9-fr': {
                        table: 'sys_ui_message'
                        id: '8d6419481e534abcae7262973e1ea524'
                    }
                    'message-an-example-no-issue-was-read-yet-92cad4-fr': {
                        table: 'sys_ui_message'
                        id: '2f3b737b791845bab9156a9ee3a2b418'
                    }
                    'message-an-incident-for-each-microsoft-issue-tha-745dd3-fr': {
                        table: 'sys_ui_message'
                        id: '5507ea703b6d40969693887c154a7c01'
                    }
                    'message-an-incident-that-began-since-then-would-not-be-fou-047798-fr': {
                        table: 'sys_ui_message'
                        id: '3a1b5c44f6604de98bfd9771f7652815'
                    }
                    'message-an-incident-that-you-may-not-read-d7c49f-fr': {
                        table: 'sys_ui_message'
                        id: 'fd85ab5322d845d1a4b1d4605ac62b60'
                    }
                    'message-an-open-form-shows-it-when-it-is-loaded-0c2333-fr': {
                        table: 'sys_ui_message'
                        id: '4eeadbaf33ab46a69eb85fb014279f29'
                    }
                    'message-another-admin-56aaf0-fr': {
                        table: 'sys_ui_message'
                        id: '76af850eb1094cfabec55e0aa3bd9c92'
                    }
                    'message-another-node-was-at-it-b5c9c4-fr': {
                        table: 'sys_ui_message'
                        id: 'e662291e028e46e9813b2184cbbb903c'
                    }
                    'message-another-rule-has-the-same-id-or-there-is-c08559-fr': {
                        table: 'sys_ui_message'
                        id: 'ecf796818ac94bf2b1899be3a3040d25'
                    }
                    'message-another-run-was-under-way-c0c856-fr': {
                        table: 'sys_ui_message'
                        id: 'afe4552058cb42a28c31304c647c54a3'
                    }
                    'message-another-system-sends-security-tickets-to-f98c3a-fr': {
                        table: 'sys_ui_message'
                        id: 'a30674f10ca643a39c369c3df63d8664'
                    }
                    'message-another-system-that-calls-this-instance-ae88d7-fr': {
                        table: 'sys_ui_message'
                        id: 'b67e5f63552d43a9804135286f4a816d'
                    }
                    'message-answer-of-servicenow-85a551-fr': {
                        table: 'sys_ui_message'
                        id: '99a67b76c5c04c968d089e733a344697'
                    }
                    'message-answering-invitations-360bb6-fr': {
                        table: 'sys_ui_message'
                        id: '591cbac35b36457db69f1ffe8c0b48bc'
                    }
                    'message-answers-amas-and-campaigns-bbebfc-fr': {
                        table: 'sys_ui_message'
                        id: '075097c0eaa74d96bb031b7d9ccb3fb2'
                    }
                    'message-antivirus-and-scans-042b3d-fr': {
                        table: 'sys_ui_message'
                        id: '3e1be68da1694be28454146181891eb6'
                    }
                    'message-app-deployment-from-intune-dfb8f8-fr': {
                        table: 'sys_ui_message'
                        id: '9653a7169eef4bd6b217065c2bb938b7'
                    }
                    'message-app-protection-mam-0040c5-fr': {
                        table: 'sys_ui_message'
                        id: 'df0ff32366ed4123a2840eb7e0ab7b57'
                    }
                    'message-appears-unasked-901152-fr': {
                        table: 'sys_ui_message'
                        id: 'f2f7f50ab3964017bf91b10c233d7ce4'
                    }
                    'message-application-e49874-fr': {
                        table: 'sys_ui_message'
                        id: '58dfba3eb32f449f99d0e093aa5fe7f6'
                    }
                    'message-application-id-to-issue-oauth-token-c60715-fr': {
                        table: 'sys_ui_message'
                        id: '583a47c4d0634354a54e0ecb11cb8093'
                    }
                    'message-application-permission-dac3b8-fr': {
                        table: 'sys_ui_message'
                        id: '9c97c84bae6443659774bdf571a13c71'
                    }
                    'message-application-permission-optional-49d262-fr': {
                        table: 'sys_ui_message'
                        id: '4c2bd1ed70e74372acf7780ddabe39d1'
                    }
                    'message-application-registry-can-be-read-30bff8-fr': {
                        table: 'sys_ui_message'
                        id: 'b642de21b942408cae79429091dfe22b'
                    }
                    'message-application-settings-d5b084-fr': {
                        table: 'sys_ui_message'
                        id: 'd4ac9bcd5c9a428fa4a549d12ea297b9'
                    }
                    'message-application-shortcuts-09c14f-fr': {
                        table: 'sys_ui_message'
                        id: 'b1d9789acaea4dce8a93caea2f0f9d11'
                    }
                    'message-applications-that-read-mailboxes-5c30fe-fr': {
                        table: 'sys_ui_message'
                        id: '4c0ac19d36574288bffba8a260802476'
                    }
                    'message-applies-to-f5ccad-fr': {
                        table: 'sys_ui_message'
                        id: '49da6a3a7f594434a567c78d124b566c'
                    }
                    'message-apply-retention-5ab7c3-fr': {
                        table: 'sys_ui_message'
                        id: '4beabb1bbad1457c8f534c622127b9af'
                    }
                    'message-appointments-an-hour-off-1f4018-fr': {
                        table: 'sys_ui_message'
                        id: '1ad3832eb98c40bebe730747e48fbd31'
                    }
                    'message-appointments-twice-7f3226-fr': {
                        table: 'sys_ui_message'
                        id: '37182effba2a480b9720a7af9389234e'
                    }
                    'message-approval-requests-d79792-fr': {
                        table: 'sys_ui_message'
                        id: 'fd9d2c1be97c41ea99cf5d3327c95a8a'
                    }
                    'message-approvals-57f8fc-fr': {
                        table: 'sys_ui_message'
                        id: '06f6628cd07447b1ba225f801eb60195'
                    }
                    'message-apps-and-tabs-in-teams-93860e-fr': {
                        table: 'sys_ui_message'
                        id: '2367aeb597534c20b4c299ea9447b3dd'
                    }
                    'message-apps-bought-from-apple-53909c-fr': {
                        table: 'sys_ui_message'
                        id: 'aa4542dadce44b30ac029b491427c25b'
                    }
                    'message-archive-of-old-mail-e5aae3-fr': {
                        table: 'sys_ui_message'
                        id: '1413b5aeb3354aa3866b50372a0afd28'
                    }
                    'message-article-used-e890b0-fr': {
                        table: 'sys_ui_message'
                        id: '64fc2f704b0440ecba5b822961ecc7a8'
                    }
                    'message-articles-found-5a2eb7-fr': {
                        table: 'sys_ui_message'
                        id: '4d709826fc40495e95127feba6f63753'
                    }
                    'message-articles-of-microsoft-learn-on-incidents-eb0ae2-fr': {
                        table: 'sys_ui_message'
                        id: '8cd963a22b8c4c2481d1ba2b0895a6e5'
                    }
                    'message-as-in-the-default-values-01018f-fr': {
                        table: 'sys_ui_message'
                        id: 'b6366a27f41b4a51b85e6892d6863f57'
                    }
                    'message-as-microsoft-entra-shows-it-you-are-warn-68e477-fr': {
                        table: 'sys_ui_message'
                        id: '4d7ced8e2bea438e9b059b1702ad70d5'
                    }
                    'message-as-set-up-502aca-fr': {
                        table: 'sys_ui_message'
                        id: '52e813962d9e4f2e9b95d443c8f608f0'
                    }
                    'message-as-the-field-map-says-1f67fd-fr': {
                        table: 'sys_ui_message'
                        id: '0e28699ef98b4ad4b22bf21de6bca5ec'
                    }
                    'message-asia-pacific-2ebc1f-fr': {
                        table: 'sys_ui_message'
                        id: 'fdfafd7072ae48bb88462ea61ee52cf2'
                    }
                    'message-ask-somebody-who-may-change-it-or-ask-yo-f2cc62-fr': {
                        table: 'sys_ui_message'
                        id: 'bc5074ee1820474e916fb002a2f59bab'
                    }
                    'message-ask-your-servicenow-administrator-for-the-role-1e65cf-fr': {
                        table: 'sys_ui_message'
                        id: '43946911e70148079425bcb04cf28acf'
                    }
                    'message-asked-only-when-you-search-product-names-76ff40-fr': {
                        table: 'sys_ui_message'
                        id: '7ec093e61f99435c87c1bbf7e16a9fb9'
                    }
                    'message-assigned-to-1668a7-fr': {
                        table: 'sys_ui_message'
                        id: '2bc94474b3bd45a9a7936d69d8055fa7'
                    }
                    'message-assigning-b38a33-fr': {
                        table: 'sys_ui_message'
                        id: '7c2e1811b4f8400abb650467ca184832'
                    }
                    'message-assigning-chats-to-agents-9056fe-fr': {
                        table: 'sys_ui_message'
                        id: 'a094bb0866fe4002b7472004114cf934'
                    }
                    'message-assignment-group-e08b2f-fr': {
                        table: 'sys_ui_message'
                        id: 'e1c11fda40d2414991146c4ed8fa291c'
                    }
                    'message-assigns-and-removes-licences-779940-fr': {
                        table: 'sys_ui_message'
                        id: 'e1f061fb52274e3cac9326e122cf3c3a'
                    }
                    'message-at-a-glance-78848b-fr': {
                        table: 'sys_ui_message'
                        id: '6c977026bb53452298a1adbb892e3186'
                    }
                    'message-at-start-up-21b243-fr': {
                        table: 'sys_ui_message'
                        id: '5962ff0763194d60aa629f5379584847'
                    }
                    'message-attached-must-be-true-or-false-cd3075-fr': {
                        table: 'sys_ui_message'
                        id: '71b95aaa07164c218c6db524cd3c3523'
                    }
                    'message-attachments-da2fd5-fr': {
                        table: 'sys_ui_message'
                        id: '852baeef472c4754be00b469131c98a4'
                    }
                    'message-attack-simulation-training-b1860f-fr': {
                        table: 'sys_ui_message'
                        id: 'f41f9c29924b43bab377c729dd32c079'
                    }
                    'message-attendance-reports-f8ef90-fr': {
                        table: 'sys_ui_message'
                        id: 'e3cdf26db97b4fccb01bc443f710db7f'
                    }
                    'message-audio-a5ca0b-fr': {
                        table: 'sys_ui_message'
                        id: '2d521548846445cab56dc654430f5560'
                    }
                    'message-audio-and-video-bbd31e-fr': {
                        table: 'sys_ui_message'
                        id: '1ce33c9416864a0aa6f032ab95ad7bee'
                        deleted: true
                    }
                    'message-audit-log-7d7101-fr': {
                        table: 'sys_ui_message'
                        id: 'ed6030e9b6c94956b52cc543d6066279'
                    }
                    'message-australia-and-new-zealand-0df8dc-fr': {
                        table: 'sys_ui_message'
                        id: '3735bdfa00514aaeb93df1ca4010f23b'
                    }
                    'message-authentication-add-a-platform-web-some-g-a55345-fr': {
                        table: 'sys_ui_message'
                        id: '8b434e7564854d1285de89b93b8e47e7'
                    }
                    'message-authentication-type-188c9b-fr': {
                        table: 'sys_ui_message'
                        id: 'c4fe15a44e1c47b8ab4ee97a6f5ac590'
                    }
                    'message-authenticator-app-and-approval-9b55ea-fr': {
                        table: 'sys_ui_message'
                        id: 'dcbe0ea89ffb4b83bf69ee7834df9838'
                    }
                    'message-auto-attendant-5cafc0-fr': {
                        table: 'sys_ui_message'
                        id: 'cf6fc643b33d4d079abd1159859abbc7'
                    }
                    'message-autodiscover-and-profiles-7147b2-fr': {
                        table: 'sys_ui_message'
                        id: 'bf8a8cd30bb947faae97649ae5b3fd97'
                    }
                    'message-automatic-incidents-60e6bd-fr': {
                        table: 'sys_ui_message'
                        id: '9679ff42151d43389692f7a514a7334c'
                    }
                    'message-automatic-incidents-and-outages-are-swit-9f59ba-fr': {
                        table: 'sys_ui_message'
                        id: '60ae83ea983a412582cce57088bb2e28'
                    }
                    'message-automatic-incidents-could-not-be-loaded-e24daf-fr': {
                        table: 'sys_ui_message'
                        id: '740b9e2a85b04333a34b2f884b39b5ec'
                    }
                    'message-automatic-incidents-is-not-there-df178f-fr': {
                        table: 'sys_ui_message'
                        id: 'a4d32778ef55407daeb24b1f8db57581'
                    }
                    'message-automatic-replies-1f62b7-fr': {
                        table: 'sys_ui_message'
                        id: '71e1df1a614149398e41f0194e0e0d83'
                    }
                    'message-automatic-replies-do-not-stop-4d0a9a-fr': {
                        table: 'sys_ui_message'
                        id: '3cbf3beb7e35444193af36112db13dfc'
                    }
                    'message-automatic-replies-to-outside-69e51a-fr': {
                        table: 'sys_ui_message'
                        id: 'a3c54fcca2744b1494214c0e4e6a8a95'
                    }
                    'message-automatically-resolve-servicenow-inciden-ce7aae-fr': {
                        table: 'sys_ui_message'
                        id: '8886750dcd844b3dbfb7db31a5825069'
                    }
                    'message-autosave-ab0603-fr': {
                        table: 'sys_ui_message'
                        id: '895a8c1bf2a34af0801f4563e12bdccd'
                    }
                    'message-azure-ad-b2c-and-external-id-6ac32d-fr': {
                        table: 'sys_ui_message'
                        id: '87f3e31cb1f245b9a41454d09bc7d894'
                    }
                    'message-azure-automation-access-token-42deb1-fr': {
                        table: 'sys_ui_message'
                        id: '79cd635536a54f749d198c42107e492a'
                    }
                    'message-azure-automation-client-id-4f6a02-fr': {
                        table: 'sys_ui_message'
                        id: '6b266432e0984ebfbed7c004bd7ed588'
                    }
                    'message-azure-automation-ef0eab-fr': {
                        table: 'sys_ui_message'
                        id: '85b72a7459bb48e78ccc8d4911b73489'
                    }
                    'message-azure-automation-grant-type-783945-fr': {
                        table: 'sys_ui_message'
                        id: 'c2e33dfbf2144b0c9a8889d3c411f588'
                    }
                    'message-azure-automation-oauth-profile-33924b-fr': {
                        table: 'sys_ui_message'
                        id: 'd77306b73605458cae8546ede32c7aaf'
                    }
                    'message-azure-automation-redirect-url-2f07f3-fr': {
                        table: 'sys_ui_message'
                        id: '11459dc1526241739eae420b87721e88'
                    }
                    'message-azure-automation-scope-56d4bd-fr': {
                        table: 'sys_ui_message'
                        id: '75873160af144ea09cfaf1583639c469'
                    }
                    'message-azure-automation-token-url-0686da-fr': {
                        table: 'sys_ui_message'
                        id: 'a7f60ec421224420a3c57a0467d95e1a'
                    }
                    'message-back-0557fa-fr': {
                        table: 'sys_ui_message'
                        id: 'f3beeee901c847dd87ee93781deec750'
                    }
                    'message-back-to-the-documented-mapping-d04107-fr': {
                        table: 'sys_ui_message'
                        id: '1b2eb43a22de4482be3470f072b466a4'
                    }
                    'message-back-to-the-history-eb7328-fr': {
                        table: 'sys_ui_message'
                        id: '09a9fbf9dc5a4e1b917d0114b4e448b2'
                    }
                    'message-back-to-the-incident-s-short-description-ccffa4-fr': {
                        table: 'sys_ui_message'
                        id: '7b022a59cded4b17bc511976cb23335e'
                    }
                    'message-background-effects-2a4561-fr': {
                        table: 'sys_ui_message'
                        id: '3a0cbee1bd994be38f8b7f1d4f8766b8'
                    }
                    'message-backup-and-archive-in-microsoft-365-513942-fr': {
                        table: 'sys_ui_message'
                        id: '374ffac6d17546cea4f8108531f2b0c8'
                    }
                    'message-banner-or-notice-06c691-fr': {
                        table: 'sys_ui_message'
                        id: '4836038c5ac148c9910525bee9c6e3d5'
                    }
                    'message-base-url-of-the-connector-f8abf7-fr': {
                        table: 'sys_ui_message'
                        id: '52584c0d4fbe4243a13416027d6f8526'
                    }
                    'message-basic-authentication-9c15e7-fr': {
                        table: 'sys_ui_message'
                        id: 'e29dadf3cf7545cabe72cd90fd34c5fc'
                    }
                    'message-before-you-answer-d0830e-fr': {
                        table: 'sys_ui_message'
                        id: '76ac09f35a754bf19b7554a06417db7b'
                    }
                    'message-begins-with-https-ea5068-fr': {
                        table: 'sys_ui_message'
                        id: 'd01c4dbc15ec47a5903754a3d7e2600c'
                    }
                    'message-being-created-75f90a-fr': {
                        table: 'sys_ui_message'
                        id: 'fadda7bf98d347b8845f5b077288ec27'
                    }
                    'message-belonged-to-the-service-behind-microsoft-e82916-fr': {
                        table: 'sys_ui_message'
                        id: '1414f3dc31ca4e26b7e0641097684e5b'
                    }
                    'message-billing-and-subscriptions-7d0012-fr': {
                        table: 'sys_ui_message'
                        id: 'c86f99fc94fc4d07903baf2bea626d00'
                    }
                    'message-blank-page-or-content-650e98-fr': {
                        table: 'sys_ui_message'
                        id: 'e71c1279e77547b6b87420394fb9fac1'
                    }
                    'message-blocked-613261-fr': {
                        table: 'sys_ui_message'
                        id: '38e1c92bd6b344e0992daabcd65792fa'
                    }
                    'message-booked-while-busy-31561c-fr': {
                        table: 'sys_ui_message'
                        id: 'c1b8f8fef6bd4fcaa81c8af64fb32b33'
                    }
                    'message-brand-center-b5bc5b-fr': {
                        table: 'sys_ui_message'
                        id: '77bb38cc240c4499bd078079a6552777'
                    }
                    'message-breakout-rooms-c4972b-fr': {
                        table: 'sys_ui_message'
                        id: '70df6e1db2c541cc93b9ef9f1c01fcc7'
                    }
                    'message-browser-8e3f1b-fr': {
                        table: 'sys_ui_message'
                        id: '9bbe7575da8345788cbefedb6eab2d00'
                    }
                    'message-browsers-open-1ca072-fr': {
                        table: 'sys_ui_message'
                        id: 'a1776a395a51455badb989e32c2869d7'
                    }
                    'message-building-apps-2da4e0-fr': {
                        table: 'sys_ui_message'
                        id: '70fe34b7ab484895b0f1be247e880549'
                    }
                    'message-buttons-and-menus-82b017-fr': {
                        table: 'sys_ui_message'
                        id: 'dd06767cf56649289bd67a435e94bd57'
                    }
                    'message-buttons-greyed-out-or-dead-8c9df8-fr': {
                        table: 'sys_ui_message'
                        id: '4f4372034ddc40cea76e1691aecf5c1c'
                    }
                    'message-by-what-was-entered-the-client-secret-en-34cb60-fr': {
                        table: 'sys_ui_message'
                        id: '18330f9d5aff4cb9827aa9358eb98872'
                    }
                    'message-by-what-was-entered-the-client-secret-en-de7128-fr': {
                        table: 'sys_ui_message'
                        id: '81c937e2634545a9b41ec9deb014e008'
                    }
                    'message-calendar-a0e7b2-fr': {
                        table: 'sys_ui_message'
                        id: '941c07871a1b4117a174d90ab8aafd56'
                    }
                    'message-calendar-and-board-views-6e54d0-fr': {
                        table: 'sys_ui_message'
                        id: '39475fa40d2247aabfe046479b54a0e5'
                    }
                    'message-calendar-details-dc939c-fr': {
                        table: 'sys_ui_message'
                        id: '804895f1011741eca97558d1123448e8'
                    }
                    'message-calendar-on-the-phone-cb2c1c-fr': {
                        table: 'sys_ui_message'
                        id: 'be2947dde557494394e7e56f24fa371b'
                    }
                    'message-call-forwarding-and-transfer-f87272-fr': {
                        table: 'sys_ui_message'
                        id: 'b2cef6f857d34bd3bbbd0f13466b1324'
                    }
                    'message-call-history-7b15a2-fr': {
                        table: 'sys_ui_message'
                        id: 'b08b93f29d194b6ea9e4187592c3208f'
                    }
                    'message-call-quality-9764ed-fr': {
                        table: 'sys_ui_message'
                        id: 'a6bed549238548ffba80d458164183d2'
                    }
                    'message-call-quality-tools-1c0604-fr': {
                        table: 'sys_ui_message'
                        id: '6a8a7af5bc4d4b31b80620d72cd948f0'
                        deleted: true
                    }
                    'message-call-queues-48c2a3-fr': {
                        table: 'sys_ui_message'
                        id: '939431f1c7b644f3b9733ef0fe7f044c'
                    }
                    'message-caller-names-5191e2-fr': {
                        table: 'sys_ui_message'
                        id: '0910a2a9d65f480b86ae3daa40b58810'
                    }
                    'message-calls-f2bb91-fr': {
                        table: 'sys_ui_message'
                        id: '2a40a8d0efa344b085d0b97d2cf86edb'
                    }
                    'message-calls-for-somebody-else-798fc9-fr': {
                        table: 'sys_ui_message'
                        id: 'c53376e76b0941ea8d569cb8d18f0aa4'
                    }
                    'message-calls-from-outside-a402f6-fr': {
                        table: 'sys_ui_message'
                        id: 'dbef58ab0eb54ac4bc2e180fc115c6ab'
                    }
                    'message-calls-from-outside-run-as-this-user-and-17bca0-fr': {
                        table: 'sys_ui_message'
                        id: 'd89540765f964ae38ff2f82c13471c77'
                    }
                    'message-calls-this-instance-from-outside-for-the-27ed53-fr': {
                        table: 'sys_ui_message'
                        id: '06d095cd855b4c399c5ab12f12a01f02'
                    }
                    'message-calls-wait-past-their-time-0-the-oldest-13c377-fr': {
                        table: 'sys_ui_message'
                        id: '17a1315fd0f344e5b4b61ecbc11aacdc'
                    }
                    'message-calls-with-this-id-4bd074-fr': {
                        table: 'sys_ui_message'
                        id: '5c5716975f0f454dbd23e3680d753016'
                    }
                    'message-can-occur-bcd30c-fr': {
                        table: 'sys_ui_message'
                        id: '865dc65ba18542aebbdd0a9d67b3ecde'
                    }
                    'message-can-t-save-ticket-details-get-error-unab-33090d-fr': {
                        table: 'sys_ui_message'
                        id: '8dc9582e89c04aed8d0ec16fbde85efc'
                    }
                    'message-can-t-see-microsoft-365-support-tab-46e0f0-fr': {
                        table: 'sys_ui_message'
                        id: '1afb370c8009410582d049a888c2cacb'
                    }
                    'message-can-t-see-microsoft-cases-when-reopening-c8f916-fr': {
                        table: 'sys_ui_message'
                        id: '4c29a77c8eb34217b513fddbbddc6b27'
                    }
                    'message-can-t-see-microsoft-recommended-solution-2dd608-fr': {
                        table: 'sys_ui_message'
                        id: '12381aa3abba4d1593ca0df8d67d4cb7'
                    }
                    'message-cancel-ea4788-fr': {
                        table: 'sys_ui_message'
                        id: '74c76bd6e65246309fb77741807e6f9a'
                    }
                    'message-canceled-meetings-9624bb-fr': {
                        table: 'sys_ui_message'
                        id: 'aa23b24e75db468fa4801a7deab1f32a'
                    }
                    'message-cannot-access-49edd8-fr': {
                        table: 'sys_ui_message'
                        id: '0fb6ee652a3544ef93b6a574026b331c'
                    }
                    'message-cannot-be-seen-15b906-fr': {
                        table: 'sys_ui_message'
                        id: '208bf4c427ea47109f3e95f838390637'
                    }
                    'message-cannot-connect-3f2cb8-fr': {
                        table: 'sys_ui_message'
                        id: 'd072722be6ef469fb46102997ebbbdd3'
                    }
                    'message-cannot-join-a5075d-fr': {
                        table: 'sys_ui_message'
                        id: 'c0060ed4693e4154bc98e81c1f7d4646'
                    }
                    'message-cannot-occur-yet-the-feature-comes-with-e0f08d-fr': {
                        table: 'sys_ui_message'
                        id: '50a9e4f901974ab5b4cf3f9d2b3903ac'
                    }
                    'message-cannot-save-fa1566-fr': {
                        table: 'sys_ui_message'
                        id: '7b4e9cf09e3247bab6fb8ebddc12072d'
                    }
                    'message-cannot-send-c0b5c0-fr': {
                        table: 'sys_ui_message'
                        id: '5265d16c70174bb38fff5b5a4ac6aea7'
                    }
                    'message-cannot-use-60b04d-fr': {
                        table: 'sys_ui_message'
                        id: 'f83ea85effe24f4d88db9e8d10c087d2'
                    }
                    'message-capacity-metrics-7945f9-fr': {
                        table: 'sys_ui_message'
                        id: '562eb8a232cd484a99085e982c30a664'
                    }
                    'message-cases-with-microsoft-are-opened-in-the-n-8b740a-fr': {
                        table: 'sys_ui_message'
                        id: '53e75ce95c23433f9afe77fe9bdd63a2'
                    }
                    'message-category-3adbdb-fr': {
                        table: 'sys_ui_message'
                        id: 'ab418b5975d545f2961802c044e99e9c'
                    }
                    'message-cause-50fc9b-fr': {
                        table: 'sys_ui_message'
                        id: 'f24b36a305404fb6b8847183f19c4ff8'
                    }
                    'message-certificate-or-security-warning-a46b5a-fr': {
                        table: 'sys_ui_message'
                        id: '594fef2be9be445888f520e31447ae41'
                    }
                    'message-change-f4ec5f-fr': {
                        table: 'sys_ui_message'
                        id: 'dda5c30c86dc49be9e41747508400408'
                    }
                    'message-changes-c112bb-fr': {
                        table: 'sys_ui_message'
                        id: '1a6c9d5157a049abbb34ba977e402204'
                    }
                    'message-changes-wait-493326-fr': {
                        table: 'sys_ui_message'
                        id: 'd46316a1a1264a02a47b49633320c14d'
                    }
                    'message-changes-were-entered-in-setup-they-take-5764d2-fr': {
                        table: 'sys_ui_message'
                        id: '7377f822f1d74b12848e3ce985d06efd'
                    }
                    'message-changing-or-canceling-a-booking-2e7310-fr': {
                        table: 'sys_ui_message'
                        id: 'a8b955e3277e492bbd2ca91219766eed'
                    }
                    'message-channels-b582cb-fr': {
                        table: 'sys_ui_message'
                        id: 'ebb0370474e249efa84f24a5a0c22fa1'
                    }
                    'message-chat-aa8af3-fr': {
                        table: 'sys_ui_message'
                        id: '4e1990e8008a4a0cac790b6a785ce88a'
                    }
                    'message-chat-with-external-people-9db357-fr': {
                        table: 'sys_ui_message'
                        id: 'd42b48b95fd74e1ab0dfd7aa02f3f15e'
                    }
                    'message-check-060bf2-fr': {
                        table: 'sys_ui_message'
                        id: '614e77e3e1824711ae851df367dbd61b'
                    }
                    'message-check-external-oidc-auth-token-in-step-2-763f95-fr': {
                        table: 'sys_ui_message'
                        id: 'a77267e5d7634509a80850508ee37d38'
                    }
                    'message-check-it-during-a-test-phase-cases-are-m-883383-fr': {
                        table: 'sys_ui_message'
                        id: '7ed3540d0920408c953c8c67018b1ee4'
                    }
                    'message-check-it-if-people-sign-in-to-this-insta-24b64c-fr': {
                        table: 'sys_ui_message'
                        id: 'd6d743ca7f614c40afce9f1bf5377b12'
                        deleted: true
                    }
                    'message-check-out-ab162c-fr': {
                        table: 'sys_ui_message'
                        id: '9bf94611b49f48bc9c1c556c9a7a0fdf'
                    }
                    'message-check-that-the-token-url-and-scope-of-the-oauth-pr-97076b-fr': {
                        table: 'sys_ui_message'
                        id: '0f95f9af73e14d3097c704c584974477'
                    }
                    'message-check-the-client-id-client-secret-token-147c77-fr': {
                        table: 'sys_ui_message'
                        id: '12de796df43f4f878bea6c226226a210'
                    }
                    'message-check-the-client-id-client-secret-token-url-and-sc-1931c8-fr': {
                        table: 'sys_ui_message'
                        id: 'fecddf279c854f8a877e9145648c2bf3'
                    }
                    'message-check-the-setup-2c80a5-fr': {
                        table: 'sys_ui_message'
                        id: '86cbd151493e4e9fa8643f0665b8e666'
                    }
                    'message-check-web-service-access-only-on-release-c306a3-fr': {
                        table: 'sys_ui_message'
                        id: 'b7b49539dc8941c08bf004746bb92825'
                    }
                    'message-check-whether-a-proxy-or-firewall-betwee-18ce56-fr': {
                        table: 'sys_ui_message'
                        id: '520e796000f74b61b5925dcfaf99aa39'
                    }
                    'message-check-whether-a-proxy-or-firewall-between-this-ins-f78266-fr': {
                        table: 'sys_ui_message'
                        id: 'c17d3ebfe322484a8851c9a5db21e1c6'
                    }
                    'message-check-whether-this-instance-takes-files-de30b4-fr': {
                        table: 'sys_ui_message'
                        id: 'f0c3b1a8ae4240b1a379450f13bdf9fe'
                    }
                    'message-check-your-network-connection-then-try-again-f7b03c-fr': {
                        table: 'sys_ui_message'
                        id: '76423e0bc3f94c3e9c6ccf0a99a828b0'
                    }
                    'message-checks-ask-microsoft-so-they-run-once-so-bac2fc-fr': {
                        table: 'sys_ui_message'
                        id: 'e15c1b39c3734140848fed93a625915c'
                    }
                    'message-checks-f55150-fr': {
                        table: 'sys_ui_message'
                        id: 'da03e38dcdfd4fd5a75c30c8dd219039'
                    }
                    'message-checks-run-2653d0-fr': {
                        table: 'sys_ui_message'
                        id: 'ceeef8863325475cac9dfe1dd05caa2b'
                    }
                    'message-checks-shown-d1ec28-fr': {
                        table: 'sys_ui_message'
                        id: 'e94db25989024b4a99fceab0f492cb47'
                    }
                    'message-checks-that-fail-90e3cf-fr': {
                        table: 'sys_ui_message'
                        id: 'f15f96d790bb4275bd96487474d671b1'
                    }
                    'message-choose-961f22-fr': {
                        table: 'sys_ui_message'
                        id: 'beb1325f13ad4f01bbc1edc6db37b909'
                    }
                    'message-choose-a-field-df3367-fr': {
                        table: 'sys_ui_message'
                        id: '1e50b37c28b04cc29e6e73d1cce5512f'
                    }
                    'message-choose-a-record-from-the-list-4c113a-fr': {
                        table: 'sys_ui_message'
                        id: '846802946c7a4e70b169f7034b69d373'
                    }
                    'message-choose-another-field-898123-fr': {
                        table: 'sys_ui_message'
                        id: '4a9e20a8d59d4af6b730b8e8f84f4138'
                    }
                    'message-choose-another-profile-or-create-the-pro-14d3e8-fr': {
                        table: 'sys_ui_message'
                        id: '093c182b5576414292b2d1bea457991c'
                    }
                    'message-choose-another-value-or-leave-it-empty-caf8ee-fr': {
                        table: 'sys_ui_message'
                        id: '2ed6996e3b6c46bdbdf9ed488d60ca55'
                    }
                    'message-choose-at-least-one-feature-or-continue-3cfe3f-fr': {
                        table: 'sys_ui_message'
                        id: 'c476b21aaeee452ab3f6d68f2b2ba9d2'
                    }
                    'message-choose-client-credentials-as-the-grant-t-948ddf-fr': {
                        table: 'sys_ui_message'
                        id: '1803975115d24484a378d904a033b33e'
                    }
                    'message-choose-microsoft-365-support-link-accoun-806714-fr': {
                        table: 'sys_ui_message'
                        id: 'bec620a87a14412682327e9b41e1e9e0'
                    }
                    'message-choose-new-or-take-a-user-that-you-keep-52621f-fr': {
                        table: 'sys_ui_message'
                        id: '46ce1909422b41e5a340c870090be82f'
                    }
                    'message-choose-new-registration-424ced-fr': {
                        table: 'sys_ui_message'
                        id: 'f3a724f8dfa4469bac7470c2beafa721'
                    }
                    'message-choose-new-then-configure-an-oidc-provid-a7cd20-fr': {
                        table: 'sys_ui_message'
                        id: '7f85e15734cf4553864c16a0a9e4c9f1'
                    }
                    'message-choose-new-then-connect-to-a-third-party-a9bd61-fr': {
                        table: 'sys_ui_message'
                        id: 'c39ead0863574da188ef6ce948519c9f'
                    }
                    'message-choose-new-then-create-an-oauth-api-endp-49d7b1-fr': {
                        table: 'sys_ui_message'
                        id: '71343144d31f44b0aae9853518153963'
                    }
                    'message-choose-one-989234-fr': {
                        table: 'sys_ui_message'
                        id: '85d22f9312a24d89bcd57b18f663dee2'
                    }
                    'message-choose-one-in-step-2-create-it-under-sys-cd6460-fr': {
                        table: 'sys_ui_message'
                        id: 'd22a2477ce76468cb4af83e5155b1434'
                    }
                    'message-choose-one-in-step-3-create-it-under-org-8e2ad5-fr': {
                        table: 'sys_ui_message'
                        id: '98a639714ad34884890dfe3d546a061e'
                    }
                    'message-choose-one-of-the-placeholders-that-the-ebafb7-fr': {
                        table: 'sys_ui_message'
                        id: '964dab4b7a724ebbac7b4d232df4dda6'
                    }
                    'message-choose-one-of-the-resolution-codes-of-th-90c396-fr': {
                        table: 'sys_ui_message'
                        id: '3f3057b66f084d19953c6f6cef330287'
                    }
                    'message-choose-one-of-the-views-that-the-form-has-3b7974-fr': {
                        table: 'sys_ui_message'
                        id: 'fb65847c5e534ebe8b7b40c21b23a0aa'
                    }
                    'message-choose-the-category-that-the-incidents-g-b950b3-fr': {
                        table: 'sys_ui_message'
                        id: 'cc72d26ed3b84674be5122e10abeb109'
                    }
                    'message-choose-the-group-that-gets-the-incidents-6b44f7-fr': {
                        table: 'sys_ui_message'
                        id: '9ef6176386554ec6b257c4b28adddeec'
                    }
                    'message-choose-the-inbound-oauth-client-or-check-b6e838-fr': {
                        table: 'sys_ui_message'
                        id: 'c4ef4449590c4357962d6d6b3338edcc'
                    }
                    'message-choose-the-outbound-oauth-profile-of-the-tenant-0-4f6d98-fr': {
                        table: 'sys_ui_message'
                        id: '92c971559d10423f99d7c2bdcdf1c0ff'
                        deleted: true
                    }
                    'message-choose-the-profile-of-the-app-registrati-42fe30-fr': {
                        table: 'sys_ui_message'
                        id: '7ebd1339cd9d44348ce1249da40f2971'
                    }
                    'message-choose-the-profile-of-the-outbound-oauth-70f3af-fr': {
                        table: 'sys_ui_message'
                        id: 'e27725427c2c4960b3157ffdaeb59660'
                    }
                    'message-choose-the-profile-whose-scope-is-the-on-059af9-fr': {
                        table: 'sys_ui_message'
                        id: 'ce4bbdbd2cd2478f9bb4f677b8e28890'
                    }
                    'message-choose-the-profile-whose-scope-is-the-on-3c4157-fr': {
                        table: 'sys_ui_message'
                        id: 'b6fad98de0a646e6adb7faf028b36601'
                    }
                    'message-choose-the-views-526825-fr': {
                        table: 'sys_ui_message'
                        id: 'ff1f38472fdc47bf8bd53c3f8e518a48'
                    }
                    'message-choose-the-views-in-setup-where-this-ins-1ed23e-fr': {
                        table: 'sys_ui_message'
                        id: '525015a370a5454f8b4cb817cf8ece9f'
                    }
                    'message-choose-the-views-of-the-incident-form-th-df82d1-fr': {
                        table: 'sys_ui_message'
                        id: '2f08806364894753800fc0129f25f485'
                    }
                    'message-choose-yes-or-no-1cf666-fr': {
                        table: 'sys_ui_message'
                        id: 'eba6abc6c7784fdc9735d66dac68b7e3'
                    }
                    'message-chosen-by-an-agent-not-by-its-descriptio-e69dbb-fr': {
                        table: 'sys_ui_message'
                        id: '651c1f62433b46f58fdbce1658c84ec6'
                    }
                    'message-class-notebooks-6e9233-fr': {
                        table: 'sys_ui_message'
                        id: 'c0d967c7e1e04574a33e9f999f876694'
                    }
                    'message-classic-outlook-90dabf-fr': {
                        table: 'sys_ui_message'
                        id: '40e24ce9652c430ea7edbf7acdabfdf6'
                    }
                    'message-classification-must-be-incident-or-advis-ce6979-fr': {
                        table: 'sys_ui_message'
                        id: '0b9575b72c604709a7a5151dae5522a6'
                    }
                    'message-clear-the-filter-65b148-fr': {
                        table: 'sys_ui_message'
                        id: '13449070cccc429c89415dbded88d5ac'
                    }
                    'message-click-the-button-contact-microsoft-suppo-0af90e-fr': {
                        table: 'sys_ui_message'
                        id: '8c68daa0af3e48349296869544434c4a'
                    }
                    'message-click-the-button-contact-microsoft-suppo-51aadf-fr': {
                        table: 'sys_ui_message'
                        id: '9d59c82c2cb847879ad9922ecf79bace'
                    }
                    'message-click-the-button-contact-microsoft-suppo-ecf8a9-fr': {
                        table: 'sys_ui_message'
                        id: 'c56b76ac10a3428c8d0093e966368b94'
                    }
                    'message-click-the-button-for-microsoft-recommend-4102b0-fr': {
                        table: 'sys_ui_message'
                        id: 'dadba533e65f448e9ed5d8d3fa1d0639'
                    }
                    'message-click-the-button-for-microsoft-recommend-cfd3a2-fr': {
                        table: 'sys_ui_message'
                        id: '9e3b0d57349b47d18626ff38fc77d517'
                    }
                    'message-click-the-button-for-microsoft-recommend-eb81bc-fr': {
                        table: 'sys_ui_message'
                        id: '05e4d6c8e0ee440886863304b3376105'
                    }
                    'message-click-the-button-for-microsoft-recommend-efd4ca-fr': {
                        table: 'sys_ui_message'
                        id: 'fb88fb18d7f44f78a10c9eda0364d0d2'
                    }
                    'message-client-id-55f190-fr': {
                        table: 'sys_ui_message'
                        id: '5402e8179bdb458dac99b7d02dfec923'
                    }
                    'message-client-id-76525f-fr': {
                        table: 'sys_ui_message'
                        id: '2d5a06b695b74af0ac8cf62094227c8c'
                    }
                    'message-client-id-of-0-e3a1c2-fr': {
                        table: 'sys_ui_message'
                        id: '88918eaac6b14020857c446a5df11179'
                    }
                    'message-client-id-of-the-rest-api-application-b73071-fr': {
                        table: 'sys_ui_message'
                        id: '539ffc3e7422463498021cef3fad67be'
                    }
                    'message-client-id-of-the-rest-user-application-14fc79-fr': {
                        table: 'sys_ui_message'
                        id: '088971108d5d4e77b0038b677a08badd'
                    }
                    'message-client-id-the-application-client-id-of-0-d508cc-fr': {
                        table: 'sys_ui_message'
                        id: '4a91bdbb329045b3b828ce58eb727e3e'
                    }
                    'message-client-secret-1b4739-fr': {
                        table: 'sys_ui_message'
                        id: 'fe7433978ba74547b36dd6534cf3a8dc'
                    }
                    'message-client-secret-734082-fr': {
                        table: 'sys_ui_message'
                        id: 'ffa22147be8a4b309f4813b2ce3567aa'
                    }
                    'message-client-secret-expires-on-f2734b-fr': {
                        table: 'sys_ui_message'
                        id: '13aa041910cd4ce1bece7885de7ee466'
                    }
                    'message-clock-of-this-instance-f15acf-fr': {
                        table: 'sys_ui_message'
                        id: 'ff9beb6fc16a46af89456bb0d6f0ac78'
                    }
                    'message-clocking-in-815125-fr': {
                        table: 'sys_ui_message'
                        id: '2ee79d0affb74aac91b26ea8dfbae6e5'
                    }
                    'message-close-d3d2e6-fr': {
                        table: 'sys_ui_message'
                        id: 'f4137bb034244fe699ec544277f369df'
                        deleted: true
                    }
                    'message-cloud-pc-provisioning-4ef03c-fr': {
                        table: 'sys_ui_message'
                        id: '035afa5dde934f98ae9fef5f777c3d2e'
                    }
                    'message-cloud-pc-restore-and-resize-12a2e0-fr': {
                        table: 'sys_ui_message'
                        id: '2bab9ffd0d154f8a8e8c0181a18c71b5'
                    }
                    'message-co-authoring-ec2565-fr': {
                        table: 'sys_ui_message'
                        id: '174f3868127847f586f17a3b7aa937ab'
                    }
                    'message-code-for-encrypted-messages-c13e41-fr': {
                        table: 'sys_ui_message'
                        id: '10a659c88a924d05874d06c1f75033f7'
                    }
                    'message-comes-back-or-reverts-87abe0-fr': {
                        table: 'sys_ui_message'
                        id: '5743021709b54227b905a65538f9c73f'
                    }
                    'message-comments-and-likes-on-pages-daa923-fr': {
                        table: 'sys_ui_message'
                        id: '75956d2fe50645608a6514dea0a154c5'
                    }
                    'message-comments-and-mentions-ed77ec-fr': {
                        table: 'sys_ui_message'
                        id: 'cb05e9d608fe4b61892a22933bacda08'
                    }
                    'message-comments-and-tracked-changes-08bc78-fr': {
                        table: 'sys_ui_message'
                        id: 'fbb99cd8c40b4448a78793da5d4e7be3'
                    }
                    'message-communication-compliance-3e6e81-fr': {
                        table: 'sys_ui_message'
                        id: '8bbe0925fb6d4fa8ad22e6a3ee017c6c'
                    }
                    'message-communities-9dc3e0-fr': {
                        table: 'sys_ui_message'
                        id: '86e5d575abaf4870b34778971391114d'
                    }
                    'message-company-branding-of-the-sign-in-page-1935c3-fr': {
                        table: 'sys_ui_message'
                        id: 'b5630712ed5d46c18bbcfaeef1a42929'
                    }
                    'message-company-portal-52cfb8-fr': {
                        table: 'sys_ui_message'
                        id: '7450b33bed6342c198f130e9339907e4'
                    }
                    'message-compare-the-client-id-of-the-oauth-provider-with-t-463cd3-fr': {
                        table: 'sys_ui_message'
                        id: '0fdd604b522544cdabf91e1ee4215329'
                    }
                    'message-compare-what-is-saved-now-with-what-you-e5ac0f-fr': {
                        table: 'sys_ui_message'
                        id: 'cfa6b1c3395b451f91b1e6860b544720'
                    }
                    'message-complete-the-integration-9d4604-fr': {
                        table: 'sys_ui_message'
                        id: '87dfb15f8bea4ea4aba7afbd62c7c10f'
                    }
                    'message-complete-the-setup-on-this-instance-or-m-bc96bc-fr': {
                        table: 'sys_ui_message'
                        id: '8b5df838f5514c789ec9e8b2d519944f'
                    }
                    'message-completed-07ca50-fr': {
                        table: 'sys_ui_message'
                        id: 'c5946d4c2bbe4dafb8557efe65391a91'
                    }
                    'message-compliance-manager-and-privacy-6ac3c8-fr': {
                        table: 'sys_ui_message'
                        id: 'ea9dfc3f34fc4101b51957322e60d35e'
                    }
                    'message-compliance-policy-changes-88195e-fr': {
                        table: 'sys_ui_message'
                        id: '1096ee1e8cf04a4fa765b006e6cc0ddf'
                    }
                    'message-computer-sound-in-screen-sharing-38717a-fr': {
                        table: 'sys_ui_message'
                        id: '6d30fe24f1cd41848e02bf34e7f425f7'
                    }
                    'message-concealed-names-in-reports-581c07-fr': {
                        table: 'sys_ui_message'
                        id: '0cdfc9f066ea4f0dbf086f45fd368a43'
                    }
                    'message-conditional-access-4cebe2-fr': {
                        table: 'sys_ui_message'
                        id: '12e2d6ffc0e44395a012448235155c5f'
                    }
                    'message-conditional-access-blocks-the-app-registration-a9d48b-fr': {
                        table: 'sys_ui_message'
                        id: 'c21033fd243745a3a1faa3ccefc16362'
                    }
                    'message-configure-form-layout-step-by-step-e77fa6-fr': {
                        table: 'sys_ui_message'
                        id: '35a571647f3649aba05400d457a56d40'
                    }
                    'message-configure-the-oidc-provider-in-serviceno-a3ded5-fr': {
                        table: 'sys_ui_message'
                        id: '81d78d6e4eea48f5b38746d9ea7ee829'
                    }
                    'message-confirm-in-setup-that-this-instance-is-m-9c1441-fr': {
                        table: 'sys_ui_message'
                        id: '68edadc995fa4044b649fc4f672e1e60'
                    }
                    'message-confirm-that-this-instance-is-meant-to-c-8226be-fr': {
                        table: 'sys_ui_message'
                        id: '4b5f663088254b16bf8aaad4095ebb2d'
                    }
                    'message-confirm-this-instance-75fedc-fr': {
                        table: 'sys_ui_message'
                        id: '7dbf61c8027b41bba66b90276b018d92'
                    }
                    'message-confirm-this-instance-ebc337-fr': {
                        table: 'sys_ui_message'
                        id: '966cf7a9fe284864bfbea76c0811b095'
                    }
                    'message-confirmations-of-bookings-e395e0-fr': {
                        table: 'sys_ui_message'
                        id: '675f057a6e834c7893592b08cc7f0d12'
                    }
                    'message-confirmed-205bc7-fr': {
                        table: 'sys_ui_message'
                        id: 'c9450e1412f7492cb717dc6beef827bd'
                    }
                    'message-connect-a-microsoft-365-tenant-to-this-instance-5a8104-fr': {
                        table: 'sys_ui_message'
                        id: '1dac5628f3a74100becca93462949a4b'
                        deleted: true
                    }
                    'message-connect-a-tenant-in-setup-ee2fa0-fr': {
                        table: 'sys_ui_message'
                        id: '1aadced34af8468bae6433df39fec466'
                    }
                    'message-connect-the-tenant-again-on-this-instance-or-leave-96ef0d-fr': {
                        table: 'sys_ui_message'
                        id: 'be74ed5d6fa24ab492e0f82f2d310963'
                    }
                    'message-connector-access-token-2eabdd-fr': {
                        table: 'sys_ui_message'
                        id: 'd892f9e032544c4f85ab9518a2bfd49a'
                    }
                    'message-connector-client-id-fe0702-fr': {
                        table: 'sys_ui_message'
                        id: '065fc901d21042d2a053f7a2cad8754e'
                    }
                    'message-connector-edf21d-fr': {
                        table: 'sys_ui_message'
                        id: 'f594d830bb3f4949b16c7ac13d4044e3'
                    }
                    'message-connector-grant-type-a338f1-fr': {
                        table: 'sys_ui_message'
                        id: 'af07e7d060d7411fa8297779ab2bcc4b'
                    }
                    'message-connector-oauth-profile-940cc1-fr': {
                        table: 'sys_ui_message'
                        id: '6a1c5ab83a944d5e903777599d26240f'
                    }
                    'message-connector-redirect-url-49268e-fr': {
                        table: 'sys_ui_message'
                        id: '6ea98ddf38b14d15aa951ce56e502c60'
                    }
                    'message-connector-scope-8520f9-fr': {
                        table: 'sys_ui_message'
                        id: '5a3396cf5359421b8420329e3d67cd7a'
                    }
                    'message-connector-token-url-d39505-fr': {
                        table: 'sys_ui_message'
                        id: 'a8622f07054641479e4bc6383bca6f5f'
                    }
                    'message-connectors-and-connections-5904a7-fr': {
                        table: 'sys_ui_message'
                        id: 'e4c95147c4bb4655974e5d3814e064a3'
                    }
                    'message-consent-1bbdf1-fr': {
                        table: 'sys_ui_message'
                        id: '0483af6ad473486c85f5efb1337a73fd'
                    }
                    'message-contact-microsoft-support-7b1c03-fr': {
                        table: 'sys_ui_message'
                        id: '390fa7ca7df24306a935e4d0ad968228'
                    }
                    'message-contacts-and-address-book-89e389-fr': {
                        table: 'sys_ui_message'
                        id: 'aa332c4c118e41f5aaff8087443539c9'
                    }
                    'message-contacts-on-the-phone-7671e9-fr': {
                        table: 'sys_ui_message'
                        id: 'ed6b42fe53e14349aea604ee84adeab8'
                    }
                    'message-content-lost-or-deleted-4e5d59-fr': {
                        table: 'sys_ui_message'
                        id: 'fee8ead6ea5d4b68984e34e4f88bc9e4'
                    }
                    'message-content-migration-03046b-fr': {
                        table: 'sys_ui_message'
                        id: '57bf58f946ba46e581f090d6667a43f7'
                    }
                    'message-continue-without-any-setup-363fdd-fr': {
                        table: 'sys_ui_message'
                        id: '14406201ccc642568ffc7cd106716598'
                    }
                    'message-copied-a588b1-fr': {
                        table: 'sys_ui_message'
                        id: 'd499d30aa65041769c250c29b0231f38'
                    }
                    'message-copilot-and-graph-connectors-a010bd-fr': {
                        table: 'sys_ui_message'
                        id: 'c7288581526b4944a51eae2e8d1c1067'
                    }
                    'message-copilot-app-096838-fr': {
                        table: 'sys_ui_message'
                        id: '5eccd7a6268b45dea71744d4b64ae866'
                    }
                    'message-copilot-chat-history-759b92-fr': {
                        table: 'sys_ui_message'
                        id: '719e0d215e75477aaa8d2c10209b0841'
                    }
                    'message-copilot-dashboard-in-viva-insights-1998cf-fr': {
                        table: 'sys_ui_message'
                        id: '7cf4a146e2914eeeae6fae1a94f35c2e'
                    }
                    'message-copilot-for-sales-and-service-437a60-fr': {
                        table: 'sys_ui_message'
                        id: 'd5c85128727d4c49bf64a66fea1ef39c'
                    }
                    'message-copilot-in-office-apps-8c171d-fr': {
                        table: 'sys_ui_message'
                        id: '9a833d78d1da41dd9c01d1aa9328c4cf'
                    }
                    'message-copilot-in-outlook-c3de22-fr': {
                        table: 'sys_ui_message'
                        id: 'b6ff7ca398d047d4aa703012234aecc4'
                    }
                    'message-copilot-in-teams-16e332-fr': {
                        table: 'sys_ui_message'
                        id: 'fdcf129e2aff42a681b6d9992b177217'
                    }
                    'message-copilot-interactions-in-audits-c86e19-fr': {
                        table: 'sys_ui_message'
                        id: '01b11efe8eff4a828b056e09bcfa6494'
                    }
                    'message-copilot-licences-e32a7e-fr': {
                        table: 'sys_ui_message'
                        id: 'b835bc4174814c2ea85fa45f59cf126f'
                    }
                    'message-copilot-personalization-and-memory-4b8d2f-fr': {
                        table: 'sys_ui_message'
                        id: '56f5f47ceb1a4b08bbfacc5cbdcfce39'
                    }
                    'message-copilot-reports-cf41e9-fr': {
                        table: 'sys_ui_message'
                        id: '188c821d53304933bc162e550b1aaab0'
                    }
                    'message-copilot-studio-and-ai-builder-985c3d-fr': {
                        table: 'sys_ui_message'
                        id: 'b5abf41b078c4f47a2dbdbe4a77a70e2'
                    }
                    'message-copilot-voice-ae9923-fr': {
                        table: 'sys_ui_message'
                        id: '9f0da1ea8d784663877de4019ab5d873'
                    }
                    'message-copy-5fb635-fr': {
                        table: 'sys_ui_message'
                        id: '91bc9d026cbc484698f5622f3102ea9a'
                    }
                    'message-copy-and-paste-c96ce1-fr': {
                        table: 'sys_ui_message'
                        id: 'd79a1b2b232147e3984109c13d94b2e7'
                    }
                    'message-copy-of-ebb035-fr': {
                        table: 'sys_ui_message'
                        id: 'a623ec9a5cf14530930ca60ee61eafca'
                    }
                    'message-copy-the-application-client-id-and-creat-ba8f04-fr': {
                        table: 'sys_ui_message'
                        id: 'c8c5c06b80414c38b546ead5b5443dcf'
                    }
                    'message-copy-the-application-client-id-from-micr-be3c17-fr': {
                        table: 'sys_ui_message'
                        id: '21b70e4fbe6042c7a1769f60be40ed45'
                    }
                    'message-copy-the-application-client-id-of-m365su-a4e9d9-fr': {
                        table: 'sys_ui_message'
                        id: '48e14c4cac2d43a8af7a94773401711a'
                    }
                    'message-copy-the-application-client-id-of-the-re-6c69dd-fr': {
                        table: 'sys_ui_message'
                        id: '6babd53d6ed44a5eb48932f522ede697'
                    }
                    'message-copy-the-value-itself-from-the-page-not-b27376-fr': {
                        table: 'sys_ui_message'
                        id: 'a265cf02cc674acd97ec450b1b22733f'
                    }
                    'message-correct-the-request-and-send-it-again-76bda0-fr': {
                        table: 'sys_ui_message'
                        id: 'c331655f5b9f4269a4a3fa3c90fbc240'
                    }
                    'message-correct-the-tenant-id-or-domain-in-the-token-url-a-926650-fr': {
                        table: 'sys_ui_message'
                        id: '48ec33d6a776498c87be036a6ff55484'
                    }
                    'message-correlation-id-288a3f-fr': {
                        table: 'sys_ui_message'
                        id: 'f393e8c3d5c64a83a2de761051d09e21'
                    }
                    'message-count-all-decisions-2a005a-fr': {
                        table: 'sys_ui_message'
                        id: '2d8f9d721d9e4b5083d10bf0f2bb956f'
                    }
                    'message-counts-and-badges-59ce50-fr': {
                        table: 'sys_ui_message'
                        id: 'f5735a0c62e14c9b8416311dae08fc1e'
                    }
                    'message-crashes-040aa8-fr': {
                        table: 'sys_ui_message'
                        id: 'c2010b0b73db4d229a4470c57422fc66'
                    }
                    'message-create-a-client-secret-in-microsoft-entr-754f51-fr': {
                        table: 'sys_ui_message'
                        id: '74d9a50d2bec4296a95ca443eb963100'
                    }
                    'message-create-an-incident-2f6b31-fr': {
                        table: 'sys_ui_message'
                        id: '3e441075dc014f759e66bde8fac66fbe'
                    }
                    'message-create-the-inbound-oauth-client-724988-fr': {
                        table: 'sys_ui_message'
                        id: 'b8df0a99315e4b598fb71feaf39f46ce'
                    }
                    'message-create-the-integration-user-in-serviceno-e900f9-fr': {
                        table: 'sys_ui_message'
                        id: 'c65939ad11794d3ab9b5549d5f44c1a0'
                    }
                    'message-create-the-oauth-provider-in-servicenow-649334-fr': {
                        table: 'sys_ui_message'
                        id: '0ab8747a38a94191bf4e721d260c37aa'
                    }
                    'message-creating-and-resolving-f0b995-fr': {
                        table: 'sys_ui_message'
                        id: 'c3cd0f6b92834d46afffb4ced7043642'
                    }
                    'message-creating-ee20fd-fr': {
                        table: 'sys_ui_message'
                        id: 'b7822c9537cc418a85492d01d1e49c7d'
                    }
                    'message-creating-or-converting-shared-mailboxes-1ec8d8-fr': {
                        table: 'sys_ui_message'
                        id: '6e03bd734128464b9ca8bfc98bb6155a'
                    }
                    'message-credentials-came-along-with-the-copy-con-ddb1a7-fr': {
                        table: 'sys_ui_message'
                        id: 'eac8a8cd1f8c4886a1088f88aafd37fc'
                    }
                    'message-current-state-483586-fr': {
                        table: 'sys_ui_message'
                        id: '6ff4c8c20131432bbde3632f3c86fb7c'
                    }
                    'message-custom-agents-2ea30f-fr': {
                        table: 'sys_ui_message'
                        id: '7566891ac74f479e8a23766b0d8b7eab'
                    }
                    'message-dashboards-126c4c-fr': {
                        table: 'sys_ui_message'
                        id: '2b11a696f300490cbd2afb036aa75bf0'
                    }
                    'message-data-delayed-or-out-of-date-9e5711-fr': {
                        table: 'sys_ui_message'
                        id: '5119e6117a95486e8866307344552fd5'
                    }
                    'message-data-loss-prevention-dlp-d19859-fr': {
                        table: 'sys_ui_message'
                        id: '0b9eab8403e64f579080692419613358'
                    }
                    'message-data-refresh-b73202-fr': {
                        table: 'sys_ui_message'
                        id: '4a801a0501554afca13708843aabe3f5'
                    }
                    'message-dataflows-and-pipelines-3c9b3e-fr': {
                        table: 'sys_ui_message'
                        id: 'df9e77dc07454414b4dd4e2a8490b69f'
                    }
                    'message-decision-must-be-confirm-dismiss-or-undo-4bad55-fr': {
                        table: 'sys_ui_message'
                        id: '8b228ab52119447ba465000977c08f99'
                    }
                    'message-decision-taken-back-8a4573-fr': {
                        table: 'sys_ui_message'
                        id: '586daa28a3af44eaa067759754050254'
                    }
                    'message-decisions-learned-from-5bd247-fr': {
                        table: 'sys_ui_message'
                        id: 'bf0dc5c2491f48cbb42f2a7e7658dff5'
                    }
                    'message-decisions-of-agents-562260-fr': {
                        table: 'sys_ui_message'
                        id: '3306077ba6d748ec9340111baae62e7f'
                    }
                    'message-default-grant-type-4441c5-fr': {
                        table: 'sys_ui_message'
                        id: 'e4a226fd853349abb41a1ad2e75e2f05'
                    }
                    'message-default-values-79fc99-fr': {
                        table: 'sys_ui_message'
                        id: 'acf1134f20344333927e2576369eb49d'
                    }
                    'message-defender-for-endpoint-f3399a-fr': {
                        table: 'sys_ui_message'
                        id: 'ed671b2165474520b1293bcc5fabb4b1'
                    }
                    'message-defender-for-identity-77f92b-fr': {
                        table: 'sys_ui_message'
                        id: '9b969fd3e7854fe6ad68bc98fb1a0388'
                    }
                    'message-defender-for-office-365-69e309-fr': {
                        table: 'sys_ui_message'
                        id: '9ab28c7e43bc43b7a495b59563c63c96'
                    }
                    'message-defender-on-macos-and-linux-a54c4f-fr': {
                        table: 'sys_ui_message'
                        id: '28e1d772cd0b4738bf15e3e4b9236e79'
                    }
                    'message-defender-portal-2ca4ef-fr': {
                        table: 'sys_ui_message'
                        id: 'd5b9b0c7838543c3a73e07d6af1b5b47'
                    }
                    'message-degraded-service-39e293-fr': {
                        table: 'sys_ui_message'
                        id: 'f5f87181ee994f55b8a0cf9685c7b760'
                    }
                    'message-delayed-f5e0a6-fr': {
                        table: 'sys_ui_message'
                        id: '7a6e4d636b60421ebcaa6be0375b581c'
                    }
                    'message-delegate-access-642579-fr': {
                        table: 'sys_ui_message'
                        id: '4b0f87495ae5445c9dfe3d56e873c82b'
                    }
                    'message-delete-f2a6c4-fr': {
                        table: 'sys_ui_message'
                        id: '673428c4c2a3476993b6dec62dfb6f77'
                    }
                    'message-delete-this-field-0f96cb-fr': {
                        table: 'sys_ui_message'
                        id: 'cb5beb86834946ce9597c36e806cccd1'
                        deleted: true
                    }
                    'message-deleted-57eba0-fr': {
                        table: 'sys_ui_message'
                        id: '4de0685bb8654243941629df28d8019b'
                    }
                    'message-deleted-or-read-mail-comes-back-2e31fd-fr': {
                        table: 'sys_ui_message'
                        id: 'b4f691f1b2f741d4b7f89a953e06e021'
                    }
                    'message-deleting-or-removing-1d3210-fr': {
                        table: 'sys_ui_message'
                        id: '9c6b9d18ba074750ae4d9a6548e391ea'
                    }
                    'message-designer-suggestions-a9a97e-fr': {
                        table: 'sys_ui_message'
                        id: '4267c578454842b98db5918239f02d5a'
                    }
                    'message-desks-and-workspaces-17019f-fr': {
                        table: 'sys_ui_message'
                        id: '6d6bdef427d1457ba3c1195597fa38f1'
                    }
                    'message-desktop-client-baaa35-fr': {
                        table: 'sys_ui_message'
                        id: 'a29db891b3c74d8f8495af16bc3eaf7a'
                    }
                    'message-desktop-flows-and-robots-a351e0-fr': {
                        table: 'sys_ui_message'
                        id: 'ac1d744135794baa80749d3d49c7763d'
                    }
                    'message-details-3ec365-fr': {
                        table: 'sys_ui_message'
                        id: '4036f4ba56dc405983e074ce89ca75d6'
                    }
                    'message-device-compliance-2e80b4-fr': {
                        table: 'sys_ui_message'
                        id: 'cca4c1233fff498daf408e27fe4a9cd0'
                    }
                    'message-device-enrolment-72e4af-fr': {
                        table: 'sys_ui_message'
                        id: '4eabaf7ca0414dcb9eb991d13db35940'
                    }
                    'message-device-isolation-and-live-response-12c971-fr': {
                        table: 'sys_ui_message'
                        id: '3e1ca3c51fa1412f917d440859371203'
                    }
                    'message-device-management-7f0912-fr': {
                        table: 'sys_ui_message'
                        id: '2db06becba8c41848224e3d96ed98964'
                        deleted: true
                    }
                    'message-device-policies-and-profiles-8def1e-fr': {
                        table: 'sys_ui_message'
                        id: '23ce1434329843f29b3bd4f92445e937'
                    }
                    'message-device-registration-and-join-e7baf6-fr': {
                        table: 'sys_ui_message'
                        id: 'b06073f2519c468cbb2856c616379f7b'
                    }
                    'message-devices-e0212e-fr': {
                        table: 'sys_ui_message'
                        id: 'ebcece7a5b174ad7a2399b6b87ab7ce1'
                    }
                    'message-diagnostics-36b64a-fr': {
                        table: 'sys_ui_message'
                        id: '502a1917917f402bba4a4e103c76012d'
                    }
                    'message-diagnostics-could-not-be-loaded-080afa-fr': {
                        table: 'sys_ui_message'
                        id: '1012b07f9c194e5bb1f173f4166a07ac'
                    }
                    'message-diagnostics-is-not-there-8e096d-fr': {
                        table: 'sys_ui_message'
                        id: '09d95b9c94874aeb96f01dea2afa81ac'
                    }
                    'message-dial-in-conferencing-635ed6-fr': {
                        table: 'sys_ui_message'
                        id: '27682c81168e44099779a5b41f6b399e'
                    }
                    'message-diaries-of-others-9b737a-fr': {
                        table: 'sys_ui_message'
                        id: 'fe38a7772b214af2be67921c60f4049a'
                    }
                    'message-dictation-fd4431-fr': {
                        table: 'sys_ui_message'
                        id: '84f334fbbdec4c92a06579f69ecf7202'
                    }
                    'message-digital-ink-and-pens-a30d7b-fr': {
                        table: 'sys_ui_message'
                        id: 'b81512a575244e51be90fef51b4b33ba'
                    }
                    'message-directory-synchronisation-af996e-fr': {
                        table: 'sys_ui_message'
                        id: '9af99bf4a3e4438e8a054cdc5c41c09b'
                    }
                    'message-discard-changes-98313f-fr': {
                        table: 'sys_ui_message'
                        id: '170bb778c63640e1b4c49497ef3f1248'
                    }
                    'message-discard-d94b42-fr': {
                        table: 'sys_ui_message'
                        id: 'f418ae98af0a4169b2f00f8399c7ff90'
                    }
                    'message-disclaimers-and-external-warnings-cb94f4-fr': {
                        table: 'sys_ui_message'
                        id: '6052e4984c934ea5acca0a66dd77b42e'
                    }
                    'message-disconnected-3a5611-fr': {
                        table: 'sys_ui_message'
                        id: '9968248df51a4109bbd49ea65a232565'
                    }
                    'message-display-ebf78b-fr': {
                        table: 'sys_ui_message'
                        id: '368fd567ad254206a63c06390eafb378'
                    }
                    'message-display-settings-are-not-kept-8c9315-fr': {
                        table: 'sys_ui_message'
                        id: '21b25b076ecf4533b5f8622169b9e7f7'
                    }
                    'message-distribution-list-19acfc-fr': {
                        table: 'sys_ui_message'
                        id: 'a86d075e366441b08dd75d803b0adc92'
                    }
                    'message-do-not-grant-incident-manager-as-older-g-6ebf29-fr': {
                        table: 'sys_ui_message'
                        id: 'c1c5220074224ffd8a710539630d4d12'
                    }
                    'message-do-not-select-next-or-complete-until-the-b472d6-fr': {
                        table: 'sys_ui_message'
                        id: '64fb66f88f314120b6d7d870841c0eee'
                    }
                    'message-document-library-dedcc2-fr': {
                        table: 'sys_ui_message'
                        id: 'f17bbf2dc10141dfb285788372e2c8de'
                    }
                    'message-documents-from-templates-46cf1c-fr': {
                        table: 'sys_ui_message'
                        id: '1d6aadb5ade94588a44de503fb225db4'
                    }
                    'message-does-it-explain-this-incident-1a6c34-fr': {
                        table: 'sys_ui_message'
                        id: '60c0b26aa47d4276b5132dd455ed66c1'
                    }
                    'message-does-not-load-a14137-fr': {
                        table: 'sys_ui_message'
                        id: '9ef8c49580c64cf5a565adabd3e7645f'
                    }
                    'message-does-not-open-or-start-2d03d5-fr': {
                        table: 'sys_ui_message'
                        id: 'c772a8155f864f1b86c30f07101557a0'
                    }
                    'message-does-not-work-0f20c6-fr': {
                        table: 'sys_ui_message'
                        id: '10f644361db8445a96bad5622d037f2d'
                    }
                    'message-does-your-servicenow-environment-allow-b-5fe8db-fr': {
                        table: 'sys_ui_message'
                        id: '215018a4f61f4518aee75370d301b6b7'
                    }
                    'message-domains-and-tenant-settings-3c34a3-fr': {
                        table: 'sys_ui_message'
                        id: '5a14829e98af4ccfb39c3cf1297243f0'
                    }
                    'message-done-f92965-fr': {
                        table: 'sys_ui_message'
                        id: '720502b7b5d64317a498070ea2b16704'
                    }
                    'message-double-bookings-3f4e2a-fr': {
                        table: 'sys_ui_message'
                        id: '06984b6aff8d40b8887e43f069ffc119'
                    }
                    'message-download-the-review-0f1eaa-fr': {
                        table: 'sys_ui_message'
                        id: '9b6ce9d3274c41eeb0dd7c1dfbeb278d'
                    }
                    'message-downloading-ae3149-fr': {
                        table: 'sys_ui_message'
                        id: 'cd587c39c323438f83a35d7fb44a3c38'
                    }
                    'message-downloading-several-files-f59d99-fr': {
                        table: 'sys_ui_message'
                        id: 'ff3104697dab40ce9162eac8957b5454'
                    }
                    'message-drafts-4a25fb-fr': {
                        table: 'sys_ui_message'
                        id: '841e6a291be04e46807c18684c97e744'
                    }
                    'message-dragging-messages-401edd-fr': {
                        table: 'sys_ui_message'
                        id: '0afab2ffde314a97aad538204041cdf4'
                    }
                    'message-dropped-from-meetings-or-calls-c60659-fr': {
                        table: 'sys_ui_message'
                        id: '98323cca8b3f45f6a12f773d3f779dad'
                    }
                    'message-duplicate-ed7571-fr': {
                        table: 'sys_ui_message'
                        id: 'd4df280af93c4ea298ab80a407336cb9'
                    }
                    'message-duplicates-f5fecd-fr': {
                        table: 'sys_ui_message'
                        id: 'd13d9713585a4481b878aeaae19b4a89'
                    }
                    'message-duration-683115-fr': {
                        table: 'sys_ui_message'
                        id: 'e8c30b2532044d31be078ae04cb096f7'
                    }
                    'message-duration-e02d2a-fr': {
                        table: 'sys_ui_message'
                        id: '5f45f8d522ae451d9ba4dc81477f2415'
                    }
                    'message-duration-so-far-35a388-fr': {
                        table: 'sys_ui_message'
                        id: '109de732afa34fc1abb3b4aed9d682ec'
                    }
                    'message-dynamic-group-membership-1236fd-fr': {
                        table: 'sys_ui_message'
                        id: '748529b6aa4d45da98e3997da470400b'
                    }
                    'message-dynamics-365-finance-and-operations-18b63b-fr': {
                        table: 'sys_ui_message'
                        id: '34cf8490715843a1a40fc27beb4718d3'
                    }
                    'message-dynamics-365-sales-and-customer-service-e53387-fr': {
                        table: 'sys_ui_message'
                        id: 'd6beac6186264c67b3c8e26a3a657f0d'
                    }
                    'message-e-mails-about-shared-files-27dae6-fr': {
                        table: 'sys_ui_message'
                        id: 'c0af250071914cc28afeac8bdeb77b55'
                    }
                    'message-each-write-runs-your-rules-and-notificat-d745f8-fr': {
                        table: 'sys_ui_message'
                        id: 'e149763c571f4ae9bf2f3f3ef0834019'
                    }
                    'message-ediscovery-holds-f81082-fr': {
                        table: 'sys_ui_message'
                        id: 'ea18035cfaa14787bc7b9c8a053a4f18'
                    }
                    'message-edit-7dce12-fr': {
                        table: 'sys_ui_message'
                        id: '72a5a42a0cf7429e9c112053f9ae432b'
                        deleted: true
                    }
                    'message-edited-here-7d7d95-fr': {
                        table: 'sys_ui_message'
                        id: 'cc225b49d2ae46dbb38a8eb1f852faaf'
                    }
                    'message-editing-3f86cc-fr': {
                        table: 'sys_ui_message'
                        id: '7d35208a7a16453f8cfff4b54b375052'
                    }
                    'message-editor-and-dictation-240765-fr': {
                        table: 'sys_ui_message'
                        id: '73fc38357574461899ca84c557d0a60b'
                    }
                    'message-education-d0bb80-fr': {
                        table: 'sys_ui_message'
                        id: '5eb891a3dd224d3796d380fd1a49255d'
                    }
                    'message-electronic-signatures-2e81b4-fr': {
                        table: 'sys_ui_message'
                        id: 'b831a79ec1ca4157a59df30d2e66e250'
                    }
                    'message-elevation-of-privileges-3b83c1-fr': {
                        table: 'sys_ui_message'
                        id: '5d9a93a27eec44d991dc54871139f010'
                    }
                    'message-email-0c83f5-fr': {
                        table: 'sys_ui_message'
                        id: '53305f19acfb4e478dad33efbcd694d8'
                    }
                    'message-email-must-be-a-text-f7b19d-fr': {
                        table: 'sys_ui_message'
                        id: 'cda6ba163355493c9d4e3898cc4fd18e'
                    }
                    'message-email-to-a-channel-a1c933-fr': {
                        table: 'sys_ui_message'
                        id: 'c2905db78dda4cffb68fcdf49dcea211'
                    }
                    'message-embedded-reports-6c5cb2-fr': {
                        table: 'sys_ui_message'
                        id: 'd7dcb3072ca841ce83d4f420497bbe08'
                    }
                    'message-emergency-calls-edea1b-fr': {
                        table: 'sys_ui_message'
                        id: 'fbe71abc6c5c412391b7a1eced2aa2d2'
                    }
                    'message-empty-a2e482-fr': {
                        table: 'sys_ui_message'
                        id: 'c05bc9432abe4f6eb7f2f489d493ae38'
                    }
                    'message-empty-as-in-the-default-values-ac4982-fr': {
                        table: 'sys_ui_message'
                        id: 'c937e666b2e54d36b6e25d7f9a19ed97'
                        deleted: true
                    }
                    'message-enable-the-microsoft-365-support-integra-b9b68e-fr': {
                        table: 'sys_ui_message'
                        id: '1ed75efb932a4329984a886c92706ab9'
                    }
                    'message-encrypted-mail-046d00-fr': {
                        table: 'sys_ui_message'
                        id: '6d4a32fb6bc54e4783fc1b126dc666fc'
                        deleted: true
                    }
                    'message-encryption-5bdf74-fr': {
                        table: 'sys_ui_message'
                        id: '4d120dd6ea574707a0d59a1d4567f0fe'
                    }
                    'message-end-87557f-fr': {
                        table: 'sys_ui_message'
                        id: '95ba194190c84e408e3871c3e75877dc'
                    }
                    'message-end-of-the-client-secret-4dea90-fr': {
                        table: 'sys_ui_message'
                        id: 'ac299c8801004ff0ac441b343a89db76'
                    }
                    'message-endpoint-2a6ba7-fr': {
                        table: 'sys_ui_message'
                        id: '898ec404724b4d4c8a951b2f51c78fdd'
                    }
                    'message-endpoint-security-in-intune-c841d7-fr': {
                        table: 'sys_ui_message'
                        id: '5531196a34054fb89a74275dd3829068'
                    }
                    'message-enter-1-here-and-in-microsoft-entra-unde-120468-fr': {
                        table: 'sys_ui_message'
                        id: '4a3206beb25f4667a68331d43e3f4259'
                    }
                    'message-enter-a-domain-of-the-tenant-such-as-con-9f6401-fr': {
                        table: 'sys_ui_message'
                        id: 'b459a78fdc0b4d33878f06dbc0b21510'
                    }
                    'message-enter-a-domain-such-as-contoso-com-or-th-a4f980-fr': {
                        table: 'sys_ui_message'
                        id: 'd47e07088c9c4efba1166c4aaa7d1dcd'
                    }
                    'message-enter-a-value-79a506-fr': {
                        table: 'sys_ui_message'
                        id: '0596ec8f130247ae8d6f943365bf94f3'
                    }
                    'message-enter-a-whole-number-from-1-to-1000-f0083f-fr': {
                        table: 'sys_ui_message'
                        id: '57a376f454a34cc9a9253e4a200ce5d2'
                    }
                    'message-enter-a-whole-number-from-2-to-1000-ba6838-fr': {
                        table: 'sys_ui_message'
                        id: 'f1a152ff5f4148229ffcb494d3f15dcd'
                    }
                    'message-enter-a-whole-number-from-50-to-100-0a384f-fr': {
                        table: 'sys_ui_message'
                        id: '0554701a1777462aa55319448f8d9946'
                    }
                    'message-enter-an-address-that-begins-with-https-6bfa66-fr': {
                        table: 'sys_ui_message'
                        id: 'db9e6d079d6146a48bff19a8d1c24986'
                    }
                    'message-enter-at-least-two-characters-of-a-name-80913b-fr': {
                        table: 'sys_ui_message'
                        id: '9c9725e720994ec5ae20138bc6b48b94'
                    }
                    'message-enter-its-last-day-in-step-1-or-grant-th-f9023b-fr': {
                        table: 'sys_ui_message'
                        id: '1a1122fc62484b3bb793a878aa8d1c90'
                    }
                    'message-enter-one-address-such-as-admin-contoso-794877-fr': {
                        table: 'sys_ui_message'
                        id: '890abd02e0c240c1a3fdc5dee6c4d7a6'
                    }
                    'message-enter-the-address-of-the-microsoft-365-a-d9227f-fr': {
                        table: 'sys_ui_message'
                        id: 'bd68f729f75b44928d1ab1e1ec8a313a'
                    }
                    'message-enter-the-address-that-the-account-signs-7254ee-fr': {
                        table: 'sys_ui_message'
                        id: '76efea8bec284f2e86380e9b4f7c9c31'
                    }
                    'message-enter-the-address-that-the-operator-of-t-48b6bf-fr': {
                        table: 'sys_ui_message'
                        id: 'f639df94951f459385de86a321cd080e'
                    }
                    'message-enter-the-day-as-year-month-day-such-as-9bd3ce-fr': {
                        table: 'sys_ui_message'
                        id: '9dc26b5cb5654274b041d46c28690392'
                    }
                    'message-enter-the-host-name-of-this-instance-as-836b00-fr': {
                        table: 'sys_ui_message'
                        id: '3bfd290adbe743f9a15fa81143a07de6'
                    }
                    'message-enter-this-oidc-metadata-url-in-the-oidc-9a8910-fr': {
                        table: 'sys_ui_message'
                        id: 'daf3b6547aa04d4eb84f04aa8a7bf084'
                    }
                    'message-enter-this-token-url-1-d5e7da-fr': {
                        table: 'sys_ui_message'
                        id: '693f4cc230cc4875b5d8cf11ed75c9ee'
                    }
                    'message-environments-and-solutions-a2df52-fr': {
                        table: 'sys_ui_message'
                        id: '0008d337d79c4fa6a47e4ce4506d93d9'
                    }
                    'message-error-code-5f36cf-fr': {
                        table: 'sys_ui_message'
                        id: '9b094a5e0a1e474aba5a08d45d8ca614'
                    }
                    'message-event-must-be-opened-helpful-not-helpful-27320a-fr': {
                        table: 'sys_ui_message'
                        id: 'd9b5fd777b8e4ba2be755806766bce89'
                    }
                    'message-event-registration-0f6bc7-fr': {
                        table: 'sys_ui_message'
                        id: '79cd6a3d925142b793a19c136d123da4'
                    }
                    'message-every-client-a99cfd-fr': {
                        table: 'sys_ui_message'
                        id: '0e25c235c05d4ab698ee2003ebb421d7'
                    }
                    'message-every-solution-was-hidden-on-this-instan-253d80-fr': {
                        table: 'sys_ui_message'
                        id: 'c61b538a0f7a4faf80a363236ef63fff'
                    }
                    'message-everything-is-configured-correctly-compl-86d339-fr': {
                        table: 'sys_ui_message'
                        id: '29aa10e24caf44b7b1ca7c414634dee7'
                    }
                    'message-everything-is-saved-50d65b-fr': {
                        table: 'sys_ui_message'
                        id: '3bfc667327984a56af625b6f0ca507cb'
                    }
                    'message-everything-was-read-d2da15-fr': {
                        table: 'sys_ui_message'
                        id: '0a91b17ac7c64051a9564bf3a4536388'
                    }
                    'message-exchange-admin-center-ab6b1c-fr': {
                        table: 'sys_ui_message'
                        id: '5b1d98b669e74c60a65ecc7dbbe1fe21'
                    }
                    'message-exchange-and-outlook-299ece-fr': {
                        table: 'sys_ui_message'
                        id: '02d7324806d8439580d5561b3fc15817'
                    }
                    'message-explained-now-172c08-fr': {
                        table: 'sys_ui_message'
                        id: '0cf2c46f0cfe4138849dfc64c76d9ae1'
                    }
                    'message-export-from-power-bi-254dd4-fr': {
                        table: 'sys_ui_message'
                        id: '3c2976654cac467fb671e9743323aac9'
                    }
                    'message-exporting-a-list-957543-fr': {
                        table: 'sys_ui_message'
                        id: '1fb2432b1faa4a78900016b2d7f6591a'
                    }
                    'message-exporting-d6ce59-fr': {
                        table: 'sys_ui_message'
                        id: 'c812df0492794a3da7971ac3ff9d7579'
                    }
                    'message-extended-recovery-dc7f43-fr': {
                        table: 'sys_ui_message'
                        id: '09fdede1941c4841ba945f70caa9d86e'
                    }
                    'message-external-data-and-charts-a26153-fr': {
                        table: 'sys_ui_message'
                        id: 'bb39362792064880ba3c811f97b69aec'
                    }
                    'message-external-oidc-auth-token-a75771-fr': {
                        table: 'sys_ui_message'
                        id: '758dabd276c34474a26e56b70272bd24'
                    }
                    'message-external-people-654994-fr': {
                        table: 'sys_ui_message'
                        id: '9acff7c4235440298d60b85ec6f4ec63'
                    }
                    'message-failed-calls-3d5b45-fr': {
                        table: 'sys_ui_message'
                        id: 'ad0a87c20ddd401fad9630fbdb367128'
                    }
                    'message-failed-d7c8c8-fr': {
                        table: 'sys_ui_message'
                        id: '888f245946644908947bb357a0526026'
                    }
                    'message-false-positive-2ee62a-fr': {
                        table: 'sys_ui_message'
                        id: 'f4a9f48c69a74a69b3a9a6dc08a2accb'
                    }
                    'message-favorites-and-order-of-folders-b41ca6-fr': {
                        table: 'sys_ui_message'
                        id: 'c78c85a541574423b3fa4881098a3b71'
                    }
                    'message-feature-21021e-fr': {
                        table: 'sys_ui_message'
                        id: 'bd8e47701de24762985ae271713cb3d8'
                    }
                    'message-feature-or-option-missing-a801d9-fr': {
                        table: 'sys_ui_message'
                        id: '50284be941ad40208ca7f3f07541ed69'
                    }
                    'message-features-98f770-fr': {
                        table: 'sys_ui_message'
                        id: '52fcaa2070d6430284f58b269b6c57a2'
                    }
                    'message-features-available-e16999-fr': {
                        table: 'sys_ui_message'
                        id: '57313b3c7fe84347b58d861c10813c76'
                    }
                    'message-features-that-are-set-up-now-stop-until-533f1d-fr': {
                        table: 'sys_ui_message'
                        id: '7f64323a43254e5baab336936b032456'
                    }
                    'message-fetched-from-microsoft-on-292870-fr': {
                        table: 'sys_ui_message'
                        id: 'f7d8ea440fc54061bb4522c3b8551eb2'
                    }
                    'message-fetching-the-review-from-microsoft-c0646d-fr': {
                        table: 'sys_ui_message'
                        id: 'af8fdad38268410c895766476850b566'
                    }
                    'message-field-map-44d758-fr': {
                        table: 'sys_ui_message'
                        id: '1cc1d43e2fee45c4b8fc1a7b1e7ea8a0'
                    }
                    'message-field-of-the-incident-b6417b-fr': {
                        table: 'sys_ui_message'
                        id: '1aa670b3f5e24eb8884d38f6b4457f7f'
                    }
                    'message-fields-of-this-type-cannot-be-filled-fro-0a0dbe-fr': {
                        table: 'sys_ui_message'
                        id: '2fe1ea8b9205427aa178918e71aa8fa4'
                    }
                    'message-file-access-a10c82-fr': {
                        table: 'sys_ui_message'
                        id: '5f49a88cf0fb4747b0208f58c2021f7c'
                        deleted: true
                    }
                    'message-file-names-and-paths-3e974c-fr': {
                        table: 'sys_ui_message'
                        id: 'd40b80f4036447d088a23d5b986c505b'
                    }
                    'message-file-requests-2ded5b-fr': {
                        table: 'sys_ui_message'
                        id: '8aa023fb224c4101a08e8f614d359117'
                    }
                    'message-file-sync-b12f61-fr': {
                        table: 'sys_ui_message'
                        id: 'db2cd9ba755d4a77888aa9463e2fb10a'
                        deleted: true
                    }
                    'message-file-upload-in-forms-df7971-fr': {
                        table: 'sys_ui_message'
                        id: 'bf6077f8bc5f409d809644c451bd2659'
                    }
                    'message-files-45b963-fr': {
                        table: 'sys_ui_message'
                        id: '5ec96aa1593a46a1aad5245fa3f92811'
                    }
                    'message-files-given-to-copilot-985f98-fr': {
                        table: 'sys_ui_message'
                        id: '0e6c3889e4ed44ec8e6f06875fb41f2d'
                    }
                    'message-files-in-teams-933d30-fr': {
                        table: 'sys_ui_message'
                        id: '9c44a79e3dba470d9fe027485edf983b'
                    }
                    'message-files-marked-as-malicious-d04232-fr': {
                        table: 'sys_ui_message'
                        id: 'b5043c4670a94842971c1a814d296570'
                    }
                    'message-files-missing-463ad2-fr': {
                        table: 'sys_ui_message'
                        id: '1bba5d80043845c7a0f919d1ce88a688'
                    }
                    'message-files-on-demand-e5fda1-fr': {
                        table: 'sys_ui_message'
                        id: 'd373f87e3b184b968e295841f817a669'
                    }
                    'message-files-reported-as-corrupt-712661-fr': {
                        table: 'sys_ui_message'
                        id: 'b090d7708ece46b6abb1a9ca286002c9'
                    }
                    'message-files-shared-with-me-ef2ead-fr': {
                        table: 'sys_ui_message'
                        id: 'e5f403261cc34ef6a1f526b4ce8c919c'
                    }
                    'message-filled-with-df02c2-fr': {
                        table: 'sys_ui_message'
                        id: '3638032a299147e98ea32acc66728ba8'
                    }
                    'message-filter-the-history-ffee8f-fr': {
                        table: 'sys_ui_message'
                        id: '61993d51f08646719bb8ef94fe338939'
                    }
                    'message-find-the-tenant-b563d7-fr': {
                        table: 'sys_ui_message'
                        id: '9af5d8f5f40d4dbf81370970504f890b'
                    }
                    'message-finding-mail-b4960e-fr': {
                        table: 'sys_ui_message'
                        id: '4bd905253f1b48b984a04927b29efb7e'
                    }
                    'message-finding-people-d11eea-fr': {
                        table: 'sys_ui_message'
                        id: '1e44f45cab2a45b69895ce61ba67eb8a'
                    }
                    'message-first-name-20db0b-fr': {
                        table: 'sys_ui_message'
                        id: '69db8de0e77e4f85acaaacc11380c875'
                    }
                    'message-first-work-note-7078bc-fr': {
                        table: 'sys_ui_message'
                        id: 'dce37e9ea7e04da3a5dc014d213d6309'
                    }
                    'message-fits-because-of-406b77-fr': {
                        table: 'sys_ui_message'
                        id: 'a941c22e64a9429db8b47863958b2854'
                    }
                    'message-fits-issues-da3d73-fr': {
                        table: 'sys_ui_message'
                        id: '63fecba96e0c4e26bc3fba8352533389'
                    }
                    'message-flow-connections-5a4d6a-fr': {
                        table: 'sys_ui_message'
                        id: '0129c3daf73f4db4a8f76ae63abebc73'
                    }
                    'message-flow-designer-70416c-fr': {
                        table: 'sys_ui_message'
                        id: '6c871926a9c84e239faec5eca9bfac31'
                    }
                    'message-flows-and-automation-60b359-fr': {
                        table: 'sys_ui_message'
                        id: '9e0f06d6489446c2abab3f8a298710dd'
                        deleted: true
                    }
                    'message-flows-that-run-several-times-70ab02-fr': {
                        table: 'sys_ui_message'
                        id: '318a8067f6ff4474a0f661b5cf10cf34'
                    }
                    'message-focused-inbox-and-sorting-of-mail-24a074-fr': {
                        table: 'sys_ui_message'
                        id: '2083c18700354995a77a038bdfb7c697'
                    }
                    'message-folder-backup-desktop-documents-440a0d-fr': {
                        table: 'sys_ui_message'
                        id: 'd0151463df1c48a391b4637b88e86a60'
                    }
                    'message-fonts-980d14-fr': {
                        table: 'sys_ui_message'
                        id: 'efbc8b2d0ae04d1f9de02d0c1387c5f0'
                    }
                    'message-for-both-oauth-entity-and-oauth-entity-p-325064-fr': {
                        table: 'sys_ui_message'
                        id: 'fd8f3e80c80244bf8381be5c177752b7'
                    }
                    'message-for-example-contoso-com-or-the-tenant-id-4b932e-fr': {
                        table: 'sys_ui_message'
                        id: '3dac29b0a88048f4bd3c201f8576e19b'
                    }
                    'message-for-issues-that-no-rule-fits-and-for-wha-58a72a-fr': {
                        table: 'sys_ui_message'
                        id: '7326c857c28c4de8a879faccc64c0d1d'
                    }
                    'message-for-the-issue-be70b7-fr': {
                        table: 'sys_ui_message'
                        id: '9157788959654bd2b729c9babb0fa86b'
                    }
                    'message-for-tokens-of-version-1-0-fc5e98-fr': {
                        table: 'sys_ui_message'
                        id: '14db5f95e9794a6c9b7a33cf2732b1ed'
                    }
                    'message-for-tokens-of-version-1-0-in-lower-case-38afc5-fr': {
                        table: 'sys_ui_message'
                        id: 'f109c35b148248ebbf3097e1bcfff72d'
                    }
                    'message-for-tokens-of-version-2-0-05158a-fr': {
                        table: 'sys_ui_message'
                        id: '4cddff237c3941528c47a55d4c801e72'
                    }
                    'message-form-answers-in-excel-17e91d-fr': {
                        table: 'sys_ui_message'
                        id: '4122161114b44ef999054b1fafb99369'
                    }
                    'message-formatting-f9f9c0-fr': {
                        table: 'sys_ui_message'
                        id: '042b885af36d47938d52418fa30926a6'
                    }
                    'message-former-employees-b67b80-fr': {
                        table: 'sys_ui_message'
                        id: '1913a802033e4797b1cbbc05543b579c'
                    }
                    'message-found-20ac7e-fr': {
                        table: 'sys_ui_message'
                        id: 'ccfab44640664769ae78c3de58a87b4d'
                    }
                    'message-free-busy-information-8c4a00-fr': {
                        table: 'sys_ui_message'
                        id: '77f0c5246be74bfeb9e1f4146537f349'
                    }
                    'message-freezes-696e7c-fr': {
                        table: 'sys_ui_message'
                        id: 'de25cfa9cb3a437295e56d02a2e17f81'
                    }
                    'message-freezes-when-replying-cf54a6-fr': {
                        table: 'sys_ui_message'
                        id: '0ad166a38e7944f794b08b706dae7e13'
                    }
                    'message-from-and-to-must-be-days-such-as-2026-11-2a469e-fr': {
                        table: 'sys_ui_message'
                        id: 'e6af335be9054fa5ac83dd00d4822c98'
                        deleted: true
                    }
                    'message-from-day-utc-523270-fr': {
                        table: 'sys_ui_message'
                        id: '91fd7bfecbe84544a4f26b6f1f2b0202'
                    }
                    'message-from-must-be-a-day-such-as-2026-11-21-af1607-fr': {
                        table: 'sys_ui_message'
                        id: '8d4d83a3ee2e43eab7c66ae4b3b62451'
                    }
                    'message-from-must-not-be-after-to-8b5641-fr': {
                        table: 'sys_ui_message'
                        id: '514c0352254a46a7aea8365a7ea047b7'
                        deleted: true
                    }
                    'message-from-so-many-open-incidents-fcfc66-fr': {
                        table: 'sys_ui_message'
                        id: '9fc5d7c26db5402b9c36e49c10759a49'
                    }
                    'message-frontline-workers-4735d3-fr': {
                        table: 'sys_ui_message'
                        id: 'ab753800145a4065aa84d4b249f006ce'
                    }
                    'message-garbled-characters-bc8777-fr': {
                        table: 'sys_ui_message'
                        id: 'c75e518754eb4130a752bd9b815a4782'
                    }
                    'message-germany-d8b009-fr': {
                        table: 'sys_ui_message'
                        id: '659ff3ccdd8e4cafb400186eb1819e76'
                    }
                    'message-get-the-review-from-microsoft-63cc2f-fr': {
                        table: 'sys_ui_message'
                        id: '47c9b9ac008d4fac8bc77362343383be'
                    }
                    'message-give-each-of-them-a-name-of-its-own-5699a6-fr': {
                        table: 'sys_ui_message'
                        id: '1752d73db19a4834ab9cd2d47deab2c2'
                    }
                    'message-give-it-a-name-that-tells-it-from-the-ot-7febea-fr': {
                        table: 'sys_ui_message'
                        id: '5406b3c51ecd4204bac997532913a129'
                    }
                    'message-gives-recommended-solutions-only-72211c-fr': {
                        table: 'sys_ui_message'
                        id: '8868de4a64b84585b52bacf9f92a6fe6'
                    }
                    'message-go-to-the-first-page-5ae683-fr': {
                        table: 'sys_ui_message'
                        id: 'e8b5ab1a611d4e5e9e6af1323c4503fe'
                    }
                    'message-good-mail-in-junk-or-quarantine-4037c1-fr': {
                        table: 'sys_ui_message'
                        id: 'cff5ed5ea5304b0ab097c850cd3693ee'
                    }
                    'message-government-cloud-f107da-fr': {
                        table: 'sys_ui_message'
                        id: '37fcc9b62f89435b92502744c15ad7ca'
                    }
                    'message-grant-admin-consent-for-this-tenant-and-ce259f-fr': {
                        table: 'sys_ui_message'
                        id: 'b6e92376291b40ecbf97abba4d2afc25'
                    }
                    'message-grant-permissions-in-microsoft-entra-8fe539-fr': {
                        table: 'sys_ui_message'
                        id: '43fc99bbeed64993b699055fd4e0dc54'
                    }
                    'message-grant-roles-x-mioms-m365-assis-insights-63ab6f-fr': {
                        table: 'sys_ui_message'
                        id: '4bff08ffe4734690b6046f6d09e5b81e'
                    }
                    'message-grant-the-role-0-to-your-agents-or-to-a-ce728a-fr': {
                        table: 'sys_ui_message'
                        id: 'f1795e33b00b469284161e4c53f2f89d'
                    }
                    'message-grant-the-role-58efda-fr': {
                        table: 'sys_ui_message'
                        id: 'f0e0c66e8f5f427e846babff6be21261'
                    }
                    'message-grant-the-role-x-mioms-m365-assis-insigh-aca977-fr': {
                        table: 'sys_ui_message'
                        id: 'bc2efeae907844268c8c716a015da843'
                    }
                    'message-grant-type-47eeda-fr': {
                        table: 'sys_ui_message'
                        id: '69a49d59cbc5473480d694b3baa504f8'
                    }
                    'message-grounding-in-files-and-web-8501bd-fr': {
                        table: 'sys_ui_message'
                        id: '55272672bf924dbaaded8db36cfe2ce6'
                    }
                    'message-group-based-licensing-e0de32-fr': {
                        table: 'sys_ui_message'
                        id: 'c2c38af437a147229c4bfe48c644b38b'
                    }
                    'message-group-chat-d38957-fr': {
                        table: 'sys_ui_message'
                        id: 'a8ad7bb85eb144ac87ccf7d1436414a8'
                    }
                    'message-group-expiration-e808f3-fr': {
                        table: 'sys_ui_message'
                        id: 'affbcd8a0ca04bcbac6f33ceb02792a2'
                    }
                    'message-group-mail-does-not-reach-inboxes-925aba-fr': {
                        table: 'sys_ui_message'
                        id: 'b26af18a42bb487fa026084ab1fd5cbc'
                    }
                    'message-groups-and-membership-bd96e1-fr': {
                        table: 'sys_ui_message'
                        id: '3099b718d75f4355bc5e5dae377f306c'
                    }
                    'message-guest-and-b2b-access-35d3ca-fr': {
                        table: 'sys_ui_message'
                        id: '349356f4c766496087451979569f1c37'
                    }
                    'message-guests-9366a2-fr': {
                        table: 'sys_ui_message'
                        id: '42551a1a0bca4a54aa417ee79d544484'
                    }
                    'message-hand-off-to-the-microsoft-365-admin-cent-18170f-fr': {
                        table: 'sys_ui_message'
                        id: 'a965af0428cf4af5a2329f7af1a41936'
                    }
                    'message-hand-these-values-to-whoever-operates-th-da8e35-fr': {
                        table: 'sys_ui_message'
                        id: 'd287977ce8e34beeb5614e611c192ab5'
                    }
                    'message-have-the-clock-of-the-server-synchronise-95855f-fr': {
                        table: 'sys_ui_message'
                        id: '5f399bc4ac86451b962a8f338378782c'
                    }
                    'message-header-app-launcher-and-account-menu-6f8ad8-fr': {
                        table: 'sys_ui_message'
                        id: 'ab9ee48726794c3db389a81b0442bfe7'
                    }
                    'message-helpdesk-admin-or-service-request-admin-669fc6-fr': {
                        table: 'sys_ui_message'
                        id: '1ffcf1661e9e47dc8627db485e3dcfce'
                    }
                    'message-helpful-3c5db2-fr': {
                        table: 'sys_ui_message'
                        id: '7ba490d5f791467682338cb21f220e2c'
                    }
                    'message-helpful-said-903411-fr': {
                        table: 'sys_ui_message'
                        id: '5d1d02e7540144368558074b1d9a4b90'
                    }
                    'message-high-cpu-or-memory-use-b90ea1-fr': {
                        table: 'sys_ui_message'
                        id: '0d9f85f45bd84c02a99a5678d486a708'
                    }
                    'message-history-16d2b3-fr': {
                        table: 'sys_ui_message'
                        id: '7a02fc90bb874a948ef971a74b731527'
                    }
                    'message-history-or-old-items-a0f027-fr': {
                        table: 'sys_ui_message'
                        id: '2891d9a5127e4f61827efee9c81655fb'
                    }
                    'message-how-does-a-case-get-to-microsoft-72857c-fr': {
                        table: 'sys_ui_message'
                        id: '62cc102d05944fad9d06ca8192388955'
                    }
                    'message-how-to-8152e9-fr': {
                        table: 'sys_ui_message'
                        id: '3a7ecefec0634a8faa895252c38a5b38'
                    }
                    'message-how-to-verify-cbf146-fr': {
                        table: 'sys_ui_message'
                        id: '758553ef8ae74ab89d637a0c0829010d'
                    }
                    'message-http-400-bad-request-3fc69a-fr': {
                        table: 'sys_ui_message'
                        id: 'e6c07d6a8fe24ad3941e1a8e502fa29d'
                    }
                    'message-http-401-unauthorized-2ae7b5-fr': {
                        table: 'sys_ui_message'
                        id: '7f0041eb04244c91bee7926ad1b5198d'
                    }
                    'message-http-403-forbidden-7d324d-fr': {
                        table: 'sys_ui_message'
                        id: '7d1c182a5f8e4a41987ac264b6ec7e4c'
                    }
                    'message-hybrid-and-on-premises-42facb-fr': {
                        table: 'sys_ui_message'
                        id: '2ab933b9fe4a4d84a6c798f33a2d50c2'
                    }
                    'message-id-b718ad-fr': {
                        table: 'sys_ui_message'
                        id: '333e811e35bb4a0890162b455563ff52'
                    }
                    'message-if-another-system-calls-this-instance-an-69c816-fr': {
                        table: 'sys_ui_message'
                        id: '2db2ad30bd114104b80608aaa140cf6c'
                    }
                    'message-if-another-system-calls-this-instance-tw-0026ec-fr': {
                        table: 'sys_ui_message'
                        id: 'c36d0cc1aac24d7d98127f92a2360c87'
                    }
                    'message-if-the-application-scope-is-not-global-s-9da9c4-fr': {
                        table: 'sys_ui_message'
                        id: 'edcd7374249a4828a14c8a24cced9157'
                    }
                    'message-if-the-application-scope-is-not-global-s-e1c752-fr': {
                        table: 'sys_ui_message'
                        id: 'd128af8464444b2c9875a97d51529047'
                    }
                    'message-if-you-do-not-agree-uninstall-the-app-9d5c91-fr': {
                        table: 'sys_ui_message'
                        id: '326f0265c34c4b45ba1ce35f3c0aba83'
                    }
                    'message-if-you-have-multiple-tenants-do-you-plan-29fd02-fr': {
                        table: 'sys_ui_message'
                        id: '4fb5d9f63aa44a63a6e355ebff0c018e'
                    }
                    'message-image-and-content-creation-220876-fr': {
                        table: 'sys_ui_message'
                        id: '07e9a255de584bbb8644409a85b7cb5c'
                    }
                    'message-images-in-messages-565fd7-fr': {
                        table: 'sys_ui_message'
                        id: 'dc1390155eb442b483b42b2344623338'
                    }
                    'message-images-in-signatures-448105-fr': {
                        table: 'sys_ui_message'
                        id: '557e7286bd144865a4ce5deea75c0d5c'
                    }
                    'message-images-not-shown-1fb624-fr': {
                        table: 'sys_ui_message'
                        id: 'bd3392e8b81447d797612265a5293edd'
                    }
                    'message-imap-and-pop-e4556c-fr': {
                        table: 'sys_ui_message'
                        id: '8469f41f1889457fab4858173a0cf8a3'
                    }
                    'message-impact-21f59b-fr': {
                        table: 'sys_ui_message'
                        id: 'a8275500488d44e6967854e7bb44d519'
                    }
                    'message-importing-aecb62-fr': {
                        table: 'sys_ui_message'
                        id: '3ab627a55b564b48817fe102515362d2'
                    }
                    'message-in-application-registry-277223-fr': {
                        table: 'sys_ui_message'
                        id: '8a37e597746545fd8978ffbe4746c2b1'
                    }
                    'message-in-its-last-run-this-instance-refused-wr-11b272-fr': {
                        table: 'sys_ui_message'
                        id: '1fa8b5366e084970a1642f07b46ce7fd'
                    }
                    'message-in-microsoft-entra-4599b8-fr': {
                        table: 'sys_ui_message'
                        id: 'be81691e99774c6e9bfc115168d92e5f'
                    }
                    'message-in-microsoft-entra-add-0-under-api-permi-8a74e3-fr': {
                        table: 'sys_ui_message'
                        id: '5cffff6ffb8f4ceda00b8e7156a1ceb3'
                    }
                    'message-in-microsoft-entra-copy-the-application-75e2ab-fr': {
                        table: 'sys_ui_message'
                        id: 'ad0c28719e9f4a30b4ddb7c12bbe267d'
                    }
                    'message-in-microsoft-entra-create-a-new-client-secret-for-3931d2-fr': {
                        table: 'sys_ui_message'
                        id: '089db7e2b4b64241ad615cf68c1e5e70'
                    }
                    'message-in-microsoft-entra-exclude-the-application-from-th-9b0ba8-fr': {
                        table: 'sys_ui_message'
                        id: '9a0b7051479c4be785a7aa6f0c085935'
                    }
                    'message-in-microsoft-entra-grant-the-app-registration-the-4f288a-fr': {
                        table: 'sys_ui_message'
                        id: '52644f594adb47ddbef3ecad148c2b55'
                    }
                    'message-in-microsoft-entra-open-api-permissions-of-the-app-94001a-fr': {
                        table: 'sys_ui_message'
                        id: 'ea1ac1be2064430fa91fc470617c1beb'
                    }
                    'message-in-microsoft-entra-the-service-0-is-disa-68c5b4-fr': {
                        table: 'sys_ui_message'
                        id: 'a9e0b4c685e34d0c8f1413caf7c7118e'
                    }
                    'message-in-microsoft-entra-under-enterprise-appl-c96a71-fr': {
                        table: 'sys_ui_message'
                        id: '6baa82ab79954e849559500a32f961da'
                    }
                    'message-in-microsoft-entra-under-enterprise-applications-e-f0a2f7-fr': {
                        table: 'sys_ui_message'
                        id: '01693ad3e3944dd28a93c6e7c50126fa'
                    }
                    'message-in-progress-b6e0b0-fr': {
                        table: 'sys_ui_message'
                        id: 'd333f43ba799424b9cac04a8eab89a44'
                    }
                    'message-in-system-logs-all-filter-by-this-source-d1c12a-fr': {
                        table: 'sys_ui_message'
                        id: '8770b942f5104c93ba3700e0ad83b81e'
                    }
                    'message-in-the-close-notes-5a3043-fr': {
                        table: 'sys_ui_message'
                        id: 'd32eb0f379a74ae08d82ccc5e49e5d5e'
                    }
                    'message-in-the-close-notes-since-9b8dba-fr': {
                        table: 'sys_ui_message'
                        id: '9e5adfaaac294d11817d651331c4388e'
                    }
                    'message-in-the-history-179a13-fr': {
                        table: 'sys_ui_message'
                        id: 'a712cbe69d64476797ba8e1aa8675ac0'
                    }
                    'message-in-the-history-b74fc5-fr': {
                        table: 'sys_ui_message'
                        id: '9cc2513f73a140d995dd1f919a3ec102'
                        deleted: true
                    }
                    'message-in-the-microsoft-365-admin-center-opens-in-a-new-t-c74ec6-fr': {
                        table: 'sys_ui_message'
                        id: '9fb9ae58f7904ff0b2df980c0591ad32'
                    }
                    'message-in-the-microsoft-365-admin-center-suppor-c20b38-fr': {
                        table: 'sys_ui_message'
                        id: '8f55b98c755f4059904a5b9767ad88c2'
                    }
                    'message-in-the-work-notes-a3de88-fr': {
                        table: 'sys_ui_message'
                        id: '76383a4626964e34ad3be8de3e272be6'
                    }
                    'message-in-the-work-notes-since-ac4d4b-fr': {
                        table: 'sys_ui_message'
                        id: '04f11ca0f99b47bdb6fc3176d00a31a2'
                    }
                    'message-in-use-ac9ae9-fr': {
                        table: 'sys_ui_message'
                        id: 'a5fb19edfa014ede9ee611f7afdbc8d5'
                    }
                    'message-in-your-environment-action-required-661e89-fr': {
                        table: 'sys_ui_message'
                        id: '28054ebaddf84916b483d2c9f2f216bb'
                    }
                    'message-inactive-19d389-fr': {
                        table: 'sys_ui_message'
                        id: '1e9e8c3ab55b4caa888cd8ceab3056cf'
                    }
                    'message-inbound-6c7e32-fr': {
                        table: 'sys_ui_message'
                        id: '3753711c3e284ede8b1f66a94650b964'
                    }
                    'message-inbound-call-integration-user-70d16f-fr': {
                        table: 'sys_ui_message'
                        id: '0d00c9eb4ee745039e948ee8d1cf009e'
                    }
                    'message-inbound-oauth-provider-2d21a8-fr': {
                        table: 'sys_ui_message'
                        id: '45e9a28cd3c242c3956e3a355e3daab9'
                    }
                    'message-inbound-oauth-provider-afa9f6-fr': {
                        table: 'sys_ui_message'
                        id: '66b2a4e2d42044369b440a8280fad892'
                    }
                    'message-incident-124617-fr': {
                        table: 'sys_ui_message'
                        id: '5b55963b692a455c84b0fa9af19be41c'
                    }
                    'message-incident-has-no-state-resolved-6-on-this-108568-fr': {
                        table: 'sys_ui_message'
                        id: '6ab9a8ff89c44f25800ebe3dffc005ca'
                    }
                    'message-incident-not-found-d62e23-fr': {
                        table: 'sys_ui_message'
                        id: '93b05bd22d694f4890e1439b00b8319d'
                    }
                    'message-incident-that-stands-for-it-bd4d63-fr': {
                        table: 'sys_ui_message'
                        id: '82ed8a89f4704874a5bd2a1ef516ccdf'
                    }
                    'message-incidents-515b05-fr': {
                        table: 'sys_ui_message'
                        id: '43ae6ce9b8204cfe855b92113d20c0dc'
                    }
                    'message-incidents-and-advisories-e21f5d-fr': {
                        table: 'sys_ui_message'
                        id: '0147e87f3c6349a99c7897719e30da14'
                    }
                    'message-incidents-created-fff467-fr': {
                        table: 'sys_ui_message'
                        id: 'b325cb71a1f84f759b0b3b55a011b468'
                    }
                    'message-incidents-left-alone-cc3e24-fr': {
                        table: 'sys_ui_message'
                        id: '4f0dfa9004364ee8b1fbd73766d3943f'
                    }
                    'message-incidents-linked-59864f-fr': {
                        table: 'sys_ui_message'
                        id: '982c9f3f85d640aea61ad33f652e2a6a'
                    }
                    'message-incidents-matched-again-81e6c8-fr': {
                        table: 'sys_ui_message'
                        id: '50432af607c7495193b8008c183174ba'
                    }
                    'message-incidents-of-the-app-c4d3dd-fr': {
                        table: 'sys_ui_message'
                        id: '272293529ebe40e9a1680d65e85eadb4'
                    }
                    'message-incidents-resolved-05e446-fr': {
                        table: 'sys_ui_message'
                        id: '64bff691afce418d931e9947ddc0dff1'
                    }
                    'message-incidents-were-not-worked-on-for-0-minut-1458e6-fr': {
                        table: 'sys_ui_message'
                        id: '724c182686204edaa22450f0cbef0a18'
                    }
                    'message-incidents-were-worked-on-within-the-last-d1fccd-fr': {
                        table: 'sys_ui_message'
                        id: '2eeb3e8a01984d1fab39ccb91ea52003'
                    }
                    'message-incidents-written-in-one-run-at-most-40221e-fr': {
                        table: 'sys_ui_message'
                        id: '5d5af105ec314e088a2f28993e8be709'
                    }
                    'message-incoming-calls-82fea7-fr': {
                        table: 'sys_ui_message'
                        id: '0755fe5663ab4e4aa3623496a04a2b6e'
                    }
                    'message-incomplete-data-of-a-list-in-an-app-8a82fd-fr': {
                        table: 'sys_ui_message'
                        id: '634e80cee8cc49b8a018925db86dd98b'
                    }
                    'message-incomplete-or-cut-off-d59677-fr': {
                        table: 'sys_ui_message'
                        id: '23b8335fd7634ef480efbbc20bcc432e'
                    }
                    'message-india-7d31e0-fr': {
                        table: 'sys_ui_message'
                        id: '595a27fe86e24849ba263f2815bb3716'
                    }
                    'message-information-barriers-fe22ad-fr': {
                        table: 'sys_ui_message'
                        id: '6c1e2a95d10d43d3a72f629a830e9ff3'
                    }
                    'message-insert-a458be-fr': {
                        table: 'sys_ui_message'
                        id: '84d7dd2ec1c44756a82b6d3c2cce75a7'
                    }
                    'message-insider-risk-management-79b712-fr': {
                        table: 'sys_ui_message'
                        id: '105ae5a8972a451daa6b96823f3ac554'
                    }
                    'message-insights-only-8e2406-fr': {
                        table: 'sys_ui_message'
                        id: '8cfc1b6d61484f579d0f2589b258036c'
                    }
                    'message-install-the-app-again-in-the-same-versio-2705d5-fr': {
                        table: 'sys_ui_message'
                        id: '9e09661b429f4364b31914c2f8346273'
                    }
                    'message-installing-3a61bf-fr': {
                        table: 'sys_ui_message'
                        id: 'a5895ddfcfe24feb92f39e03162622c2'
                    }
                    'message-instance-d9a17c-fr': {
                        table: 'sys_ui_message'
                        id: '908a12a2eeb74d0a97593c8de38ec7d1'
                    }
                    'message-instance-that-was-set-up-89de5b-fr': {
                        table: 'sys_ui_message'
                        id: '0399728dd72f4d04b0c2f186c0cca912'
                    }
                    'message-integrated-apps-and-connectors-cdfc17-fr': {
                        table: 'sys_ui_message'
                        id: '666b121a6a7b4864bed688b302cef383'
                    }
                    'message-integration-user-c0f5cd-fr': {
                        table: 'sys_ui_message'
                        id: 'e60861c441ca46dc9056000338c21f2d'
                    }
                    'message-intermittent-76fb35-fr': {
                        table: 'sys_ui_message'
                        id: 'a311e202ce3e41eaafb2c7774f482339'
                    }
                    'message-internal-web-applications-from-outside-9f49b9-fr': {
                        table: 'sys_ui_message'
                        id: '46377c90ae0a4b2d806b6618c3149584'
                    }
                    'message-internet-calendars-b62ec4-fr': {
                        table: 'sys_ui_message'
                        id: '2240a6326695495a8815a9e0255bc90b'
                    }
                    'message-intune-and-devices-66e27d-fr': {
                        table: 'sys_ui_message'
                        id: '8e1e158c4afe42b1ac826a61c56a76e8'
                    }
                    'message-intune-reports-5a7df7-fr': {
                        table: 'sys_ui_message'
                        id: '92ace88c697d415f9931ac0a1fca560c'
                    }
                    'message-investigating-f51215-fr': {
                        table: 'sys_ui_message'
                        id: '2b22f5d1a9a548f2a732a0e44f7ea7fc'
                    }
                    'message-investigation-suspended-c5c782-fr': {
                        table: 'sys_ui_message'
                        id: '7019f5e21a704ff0976aae7cf0bfdb75'
                    }
                    'message-invitations-do-not-reach-delegates-abd31e-fr': {
                        table: 'sys_ui_message'
                        id: 'bd3380e0d359447e9fa4e245e07c608f'
                    }
                    'message-iphone-and-ipad-a9a30a-fr': {
                        table: 'sys_ui_message'
                        id: 'd6bdee01a9fb4c589ba92106969f4816'
                    }
                    'message-is-it-us-or-is-it-microsoft-d1c0f7-fr': {
                        table: 'sys_ui_message'
                        id: '4f39da9f5283480cb56daedb549eb4ec'
                    }
                    'message-issues-a-temporary-access-pass-c320d3-fr': {
                        table: 'sys_ui_message'
                        id: 'b57a2e310e024c788526915ee72aa189'
                    }
                    'message-issues-found-a4e715-fr': {
                        table: 'sys_ui_message'
                        id: '4758f60a049244b6bbcc73c96beeb694'
                    }
                    'message-issues-in-your-environment-that-require-e4d7b3-fr': {
                        table: 'sys_ui_message'
                        id: '80185832ae2042a691c309562639a465'
                    }
                    'message-issues-unchanged-09e4a5-fr': {
                        table: 'sys_ui_message'
                        id: '36b9a78578c946d3a18c9c3799bd86ef'
                    }
                    'message-issues-with-examples-44db90-fr': {
                        table: 'sys_ui_message'
                        id: 'b2cf351ffb044e2d83f16a186708d972'
                    }
                    'message-issues-written-51aacc-fr': {
                        table: 'sys_ui_message'
                        id: '40f87e6525244173a0bb940a5177de97'
                    }
                    'message-it-brings-the-same-refresh-this-page-in-c58431-fr': {
                        table: 'sys_ui_message'
                        id: '8fa4e2db24aa4431897fe75b13c093e4'
                    }
                    'message-it-contains-spaces-72f4ce-fr': {
                        table: 'sys_ui_message'
                        id: '476b9d7ad3d74d9b8d7f25161ee03e72'
                    }
                    'message-it-does-not-exist-or-you-are-not-allowed-to-read-i-185d5f-fr': {
                        table: 'sys_ui_message'
                        id: 'd4e3ea2353834c7796b044179affff8c'
                    }
                    'message-it-has-letters-digits-and-hyphens-only-5a5a4f-fr': {
                        table: 'sys_ui_message'
                        id: '0efbf3bb6e8e4533801966c462d00892'
                    }
                    'message-it-has-no-form-name-domain-2eb115-fr': {
                        table: 'sys_ui_message'
                        id: '02d72af7eb424d769e4875387197437e'
                    }
                    'message-it-holds-no-account-011847-fr': {
                        table: 'sys_ui_message'
                        id: '21ebb9dc2c8a49cc8b91c0ff7fc9d7ca'
                    }
                    'message-it-holds-no-answer-02dc85-fr': {
                        table: 'sys_ui_message'
                        id: '7d1b4bd798cb41ebaa32132070f5143b'
                    }
                    'message-it-holds-no-list-ed813b-fr': {
                        table: 'sys_ui_message'
                        id: '152c5a42f1e04a4f90cf7b43122de27f'
                    }
                    'message-it-is-a-web-address-c1e2f9-fr': {
                        table: 'sys_ui_message'
                        id: 'db1996658e1045caa42c98b55bd1004b'
                    }
                    'message-it-is-a-web-page-7b88c6-fr': {
                        table: 'sys_ui_message'
                        id: '9df169776e69407fbcffebcb54b36a14'
                    }
                    'message-it-is-chosen-and-set-up-41f97d-fr': {
                        table: 'sys_ui_message'
                        id: '4e0a1ca87c9146b0a07fba6709d516fd'
                    }
                    'message-it-is-chosen-and-set-up-the-feature-itse-ec3c57-fr': {
                        table: 'sys_ui_message'
                        id: '9c5a3762d29f4c4e98c5a0c1bda18fec'
                    }
                    'message-it-is-no-document-ba352a-fr': {
                        table: 'sys_ui_message'
                        id: '879a4727908942e88e7de140db599581'
                    }
                    'message-it-is-not-chosen-in-setup-45471a-fr': {
                        table: 'sys_ui_message'
                        id: '6822b0ffd1d04378a09f558c71a4a39b'
                    }
                    'message-it-is-not-complete-json-accf17-fr': {
                        table: 'sys_ui_message'
                        id: 'a613e86e5b39472ca80fa4a68b87f124'
                    }
                    'message-it-is-read-every-five-minutes-if-this-stays-ask-yo-b345a3-fr': {
                        table: 'sys_ui_message'
                        id: '8c6f22646b654460bc502daa2fee0ba9'
                    }
                    'message-it-lacks-a-part-that-was-asked-for-da7821-fr': {
                        table: 'sys_ui_message'
                        id: 'f40ad1cc162d403db27ffcbe8c81af6c'
                    }
                    'message-it-needs-a-role-that-may-open-service-re-5934ca-fr': {
                        table: 'sys_ui_message'
                        id: 'dd5084be1a47469793663556e4e80092'
                    }
                    'message-it-needs-an-admin-account-of-microsoft-3-b60c19-fr': {
                        table: 'sys_ui_message'
                        id: 'b10ab48ba8e843be9c1875ab6b6be96a'
                    }
                    'message-it-points-to-a-record-that-does-not-exis-e12147-fr': {
                        table: 'sys_ui_message'
                        id: 'dc47a0dd989e446e9c08557dcc13c8ca'
                    }
                    'message-it-reads-service-health-and-for-the-feat-18803c-fr': {
                        table: 'sys_ui_message'
                        id: 'da2cd21009c6442ab80278a678982a00'
                    }
                    'message-it-runs-every-5-minutes-and-owns-what-it-aa016d-fr': {
                        table: 'sys_ui_message'
                        id: 'fbdacd482eef44b2aa7a67a43219d7c5'
                    }
                    'message-it-sends-requests-to-microsoft-for-your-115980-fr': {
                        table: 'sys_ui_message'
                        id: '9b40aad8d50c46e693c2da513a52d1ea'
                    }
                    'message-it-stores-what-it-read-in-tables-of-this-b7a06b-fr': {
                        table: 'sys_ui_message'
                        id: 'fa637e705cbe4431be9dd458fec26d3d'
                    }
                    'message-it-was-rotated-enter-the-last-day-of-the-cad0e2-fr': {
                        table: 'sys_ui_message'
                        id: 'b0f37c0fe3034ff2b6ba079f8dd4ad81'
                    }
                    'message-it-was-switched-on-a-moment-ago-the-job-52ad93-fr': {
                        table: 'sys_ui_message'
                        id: '4780793cb8ff4532bb563f0b731f3fd0'
                    }
                    'message-it-would-be-explained-by-61a6c7-fr': {
                        table: 'sys_ui_message'
                        id: '35337da10f614da8994a2145e7e6cd42'
                    }
                    'message-items-not-understood-300ede-fr': {
                        table: 'sys_ui_message'
                        id: '5c37d53d47f242629afb9a8faad05546'
                    }
                    'message-its-description-names-no-microsoft-365-s-b30eb1-fr': {
                        table: 'sys_ui_message'
                        id: '5482eb304e89457d8479fc8a721981b6'
                    }
                    'message-its-next-page-is-on-another-host-6c908f-fr': {
                        table: 'sys_ui_message'
                        id: 'e6538313caa740368d3480da34a45d44'
                    }
                    'message-japan-53a577-fr': {
                        table: 'sys_ui_message'
                        id: '42f61661d72249edbf7e174aad5eb8cc'
                    }
                    'message-job-for-automatic-incidents-and-outages-9f1a3b-fr': {
                        table: 'sys_ui_message'
                        id: 'bd745f2cc7fb4caa9f2b4efb5e1c587a'
                    }
                    'message-job-history-7b049a-fr': {
                        table: 'sys_ui_message'
                        id: '4e7d6dfd35394d4c997dfc6f1415e4e0'
                    }
                    'message-join-link-missing-20704c-fr': {
                        table: 'sys_ui_message'
                        id: 'e4bd45ee512d44d4b8ff0015bb03c648'
                    }
                    'message-joining-in-rooms-f0edbb-fr': {
                        table: 'sys_ui_message'
                        id: 'ac37458cb8c04f8dbc373dd384350ad1'
                    }
                    'message-journaling-eb7087-fr': {
                        table: 'sys_ui_message'
                        id: 'b1b74a88fb46492f83fc2f0948b44f76'
                    }
                    'message-judged-as-agents-did-each-left-out-in-tu-9b4562-fr': {
                        table: 'sys_ui_message'
                        id: 'af24567fad554188afbe9e447fca1801'
                    }
                    'message-keep-it-672ab9-fr': {
                        table: 'sys_ui_message'
                        id: 'f159c9b7d1f043abbd114b3e0704d4f5'
                    }
                    'message-keep-the-setup-28b815-fr': {
                        table: 'sys_ui_message'
                        id: 'ef99e44445c84186b240b68e43504bc2'
                        deleted: true
                    }
                    'message-keep-them-d0289e-fr': {
                        table: 'sys_ui_message'
                        id: '3efca5b3c1d34c718b8d960c2bcf21fe'
                    }
                    'message-key-must-be-a-text-of-1-to-250-character-02aa05-fr': {
                        table: 'sys_ui_message'
                        id: 'c16ef1bb805f4274b9141f549da1dca3'
                    }
                    'message-kind-d62610-fr': {
                        table: 'sys_ui_message'
                        id: 'b5129c18e3f24ba89db876f03ab377c4'
                    }
                    'message-kind-unknown-e961da-fr': {
                        table: 'sys_ui_message'
                        id: '212b3ee1e6494bfb8aac82e517178284'
                    }
                    'message-knowledge-of-this-instance-5fa9ad-fr': {
                        table: 'sys_ui_message'
                        id: '9103840d267440d0ad21e9781c6530eb'
                    }
                    'message-known-problems-5b0e6a-fr': {
                        table: 'sys_ui_message'
                        id: '7bae7707082445d5bdd31c80fe43145c'
                    }
                    'message-label-markings-in-documents-456ced-fr': {
                        table: 'sys_ui_message'
                        id: 'ab302bf56d0b4f3d9ad7e39048252f4f'
                    }
                    'message-labels-and-retention-3f796e-fr': {
                        table: 'sys_ui_message'
                        id: '1c315a3d5dfb44cf8c6a4181c1d7164f'
                        deleted: true
                    }
                    'message-language-0885f0-fr': {
                        table: 'sys_ui_message'
                        id: 'de3b364892d3427b88d095cba90dcb7b'
                    }
                    'message-language-8512ae-fr': {
                        table: 'sys_ui_message'
                        id: '122ac12a4e154de7bf3c3334989ed85e'
                    }
                    'message-large-items-ef8139-fr': {
                        table: 'sys_ui_message'
                        id: '404e99fbd2254fe7a57bdf8e1d0c16da'
                    }
                    'message-last-attempt-ec58a1-fr': {
                        table: 'sys_ui_message'
                        id: 'b972d0dc2fea46b598f736c08c915246'
                    }
                    'message-last-day-of-the-client-secret-bbf2d5-fr': {
                        table: 'sys_ui_message'
                        id: '9a4eb26d03494101a4481115f111a2b8'
                    }
                    'message-last-error-32d1d0-fr': {
                        table: 'sys_ui_message'
                        id: 'dfd65c5658df44c5a09571aad1bf2edb'
                    }
                    'message-last-reviewed-474857-fr': {
                        table: 'sys_ui_message'
                        id: '42e4303ccbe14dc3af94dcab70244473'
                    }
                    'message-last-runs-9b74aa-fr': {
                        table: 'sys_ui_message'
                        id: '808c242ccc714d9193f6a47dfc6428b8'
                    }
                    'message-last-saved-b493d9-fr': {
                        table: 'sys_ui_message'
                        id: '1aa8958761d9430398120dd245e8454f'
                    }
                    'message-last-successful-sync-02bbe6-fr': {
                        table: 'sys_ui_message'
                        id: '74084da4f64441aaa25e837b9950f4e7'
                    }
                    'message-last-update-236d0e-fr': {
                        table: 'sys_ui_message'
                        id: '7462c38c10034c5f94e178aef68edb6b'
                    }
                    'message-learn-from-agents-decisions-a7b07f-fr': {
                        table: 'sys_ui_message'
                        id: '81b17d6e5ab043cfb6f4352299aa9a27'
                    }
                    'message-learned-on-ab9eba-fr': {
                        table: 'sys_ui_message'
                        id: 'd2822920914d4d4a87ea92854a030953'
                    }
                    'message-least-certainty-of-a-match-in-percent-7fbeb0-fr': {
                        table: 'sys_ui_message'
                        id: '8ede0585d815498393d159c168581824'
                    }
                    'message-leave-empty-fd2296-fr': {
                        table: 'sys_ui_message'
                        id: '2f1d20f43bb046fc993c6bcd032105b9'
                    }
                    'message-leave-resolving-switched-off-fe3335-fr': {
                        table: 'sys_ui_message'
                        id: 'e7ebea15bdeb455fa6b2fe5049c3d630'
                    }
                    'message-leave-the-other-fields-at-their-defaults-2a7ccd-fr': {
                        table: 'sys_ui_message'
                        id: '5e000c6b1c0d474ab3836195355ad72d'
                    }
                    'message-left-alone-5e4c83-fr': {
                        table: 'sys_ui_message'
                        id: 'b349c69e72fe4601831b62ddf8bc41a8'
                    }
                    'message-left-out-because-this-instance-does-not-39eb4d-fr': {
                        table: 'sys_ui_message'
                        id: 'c265f0dc7d774bfea0f2a403d45b2006'
                    }
                    'message-leftovers-of-microsoft-s-retired-app-4023cc-fr': {
                        table: 'sys_ui_message'
                        id: '0c168538e1614a74b5e31fc1ef7d45e8'
                    }
                    'message-less-than-a-minute-ago-4c5555-fr': {
                        table: 'sys_ui_message'
                        id: 'f5d9f4e3ee2849c6bdd021916a45c722'
                    }
                    'message-let-in-the-addresses-of-the-system-that-3fa389-fr': {
                        table: 'sys_ui_message'
                        id: '04dff38faa28402482cb03970290fd42'
                    }
                    'message-let-the-oauth-provider-of-this-instance-964568-fr': {
                        table: 'sys_ui_message'
                        id: '03fdc35e5f4a4cc9998f4afb96d2540d'
                    }
                    'message-libraries-as-network-drives-d19f1c-fr': {
                        table: 'sys_ui_message'
                        id: 'd337507430764f2ca8242274f864094c'
                    }
                    'message-licence-assignment-36f55c-fr': {
                        table: 'sys_ui_message'
                        id: '4364d695d1294ee8a3bc8295b9a99bba'
                    }
                    'message-licences-and-activation-444361-fr': {
                        table: 'sys_ui_message'
                        id: '3534600f2a89432391be1f96ca5917b2'
                        deleted: true
                    }
                    'message-licences-and-billing-1108be-fr': {
                        table: 'sys_ui_message'
                        id: '5b9c2096a7ef41349321b7652bb35d57'
                    }
                    'message-life-of-inbound-refresh-tokens-b021b3-fr': {
                        table: 'sys_ui_message'
                        id: 'a3093ca886ba4377b29412705294976e'
                    }
                    'message-like-0-incidents-that-agents-confirmed-f72608-fr': {
                        table: 'sys_ui_message'
                        id: '4e0ef31bfb8043aeb0527b00539f6d0b'
                    }
                    'message-like-an-incident-that-agents-confirmed-f6b218-fr': {
                        table: 'sys_ui_message'
                        id: 'eafdef496aa44ba4a179e12673aac822'
                    }
                    'message-limit-must-be-a-whole-number-from-1-to-1-88ce65-fr': {
                        table: 'sys_ui_message'
                        id: '8d80c7099eb64276800bc9f2ae70bd0b'
                    }
                    'message-lines-of-the-system-log-with-this-id-f04fb7-fr': {
                        table: 'sys_ui_message'
                        id: 'e8131b5438e640d4be6119916bf08a76'
                    }
                    'message-link-account-04ed10-fr': {
                        table: 'sys_ui_message'
                        id: '812f5efdd8da4d38b6923e7177c42ee1'
                    }
                    'message-link-account-is-not-there-353b2e-fr': {
                        table: 'sys_ui_message'
                        id: 'fa0c3d7c198f47afa51a18e0ea0e2e84'
                    }
                    'message-link-account-looks-whether-an-admin-acco-8b32d2-fr': {
                        table: 'sys_ui_message'
                        id: '976deab9acd34c449c5699ca434137ef'
                    }
                    'message-link-account-looks-whether-an-admin-acco-d6cbda-fr': {
                        table: 'sys_ui_message'
                        id: '3d9c6eae2f4b4dc3ae960d6e9464c050'
                    }
                    'message-link-an-account-6cd2d3-fr': {
                        table: 'sys_ui_message'
                        id: 'ae293fdeebf3428094396ead74e03865'
                    }
                    'message-link-another-account-instead-b9c078-fr': {
                        table: 'sys_ui_message'
                        id: '9cbc7069ec8c41d38559184bf13274bc'
                    }
                    'message-link-by-itself-when-many-incidents-match-7965a1-fr': {
                        table: 'sys_ui_message'
                        id: '5cc725751eea453683b3c0a5faba5455'
                    }
                    'message-link-incidents-to-the-incident-of-the-mi-c93ee4-fr': {
                        table: 'sys_ui_message'
                        id: '63e86301ddd346148feaa69e5edd8934'
                        deleted: true
                    }
                    'message-link-incidents-to-the-parent-incident-of-e92261-fr': {
                        table: 'sys_ui_message'
                        id: '501a1ddd6fb041ad9712ffedb47c935f'
                    }
                    'message-linked-automatically-4ca667-fr': {
                        table: 'sys_ui_message'
                        id: '81fb4af03bce4111bc6ed4eecb9add76'
                    }
                    'message-linked-automatically-f9b7c2-fr': {
                        table: 'sys_ui_message'
                        id: '22f4feeb436d42f1ba14685cf88ef673'
                    }
                    'message-linked-bec6fc-fr': {
                        table: 'sys_ui_message'
                        id: '14174508d5c14354a1b9eca7c3b5c687'
                    }
                    'message-linked-by-an-agent-f65665-fr': {
                        table: 'sys_ui_message'
                        id: 'f96c3d2d80e448c3872a8e5025803899'
                    }
                    'message-linked-by-e8db03-fr': {
                        table: 'sys_ui_message'
                        id: '92327edbb30f42f78eb2e13b50b3d905'
                    }
                    'message-linked-incidents-a18904-fr': {
                        table: 'sys_ui_message'
                        id: 'cb54caf24c48429db41c7e2ec6a64e00'
                    }
                    'message-linked-to-0-microsoft-service-health-inc-77a6ac-fr': {
                        table: 'sys_ui_message'
                        id: '974935fe0aae4df4847cd27d409710a3'
                    }
                    'message-linked-to-fd248c-fr': {
                        table: 'sys_ui_message'
                        id: '93d55c224034466582f6792517933ab0'
                    }
                    'message-links-807765-fr': {
                        table: 'sys_ui_message'
                        id: '10a94f6733cd43f08e04fc7419804967'
                    }
                    'message-links-between-workbooks-cb65d9-fr': {
                        table: 'sys_ui_message'
                        id: '9ec637b8aa1843f2a084c766e028a058'
                    }
                    'message-links-do-not-open-58ab0b-fr': {
                        table: 'sys_ui_message'
                        id: '12f1070c317041f3acced13d401b900f'
                    }
                    'message-links-to-pages-of-microsoft-support-in-s-d6bfc1-fr': {
                        table: 'sys_ui_message'
                        id: 'ddd63411fabe461a99933a040fe86cc9'
                    }
                    'message-links-to-the-microsoft-365-admin-center-2d22d4-fr': {
                        table: 'sys_ui_message'
                        id: 'a8c59c71deca4c8a8bf24ae391513250'
                    }
                    'message-list-and-library-view-8258cb-fr': {
                        table: 'sys_ui_message'
                        id: 'acfc90475e2b48b9842b16bdfc1ecf61'
                    }
                    'message-list-form-8bf430-fr': {
                        table: 'sys_ui_message'
                        id: 'f6773baf130543b589c9fccd098dad7e'
                    }
                    'message-lists-of-mail-sent-and-received-eaf064-fr': {
                        table: 'sys_ui_message'
                        id: '3c17a843c6304742a1f71ef14cd83d85'
                    }
                    'message-lists-reach-only-some-members-21a642-fr': {
                        table: 'sys_ui_message'
                        id: '3635c578daa6447ab3468f20fc8787e0'
                    }
                    'message-loading-16bfbf-fr': {
                        table: 'sys_ui_message'
                        id: '10a9787f2b3b43b8adc8ff69ff4fde44'
                    }
                    'message-loading-microsoft-365-insights-e909bb-fr': {
                        table: 'sys_ui_message'
                        id: '5a0501166c764d67a84031adcdf0bda9'
                    }
                    'message-loading-service-health-765fb0-fr': {
                        table: 'sys_ui_message'
                        id: '0d4442f9c14542b4b2361f86e8fdf024'
                    }
                    'message-loading-setup-600bd1-fr': {
                        table: 'sys_ui_message'
                        id: 'ece65a598168477dbad8b81d7d72ff50'
                    }
                    'message-loads-for-ever-d1e4ad-fr': {
                        table: 'sys_ui_message'
                        id: '987e9d304da5495dba38527d70294c8f'
                    }
                    'message-logs-b2d37a-fr': {
                        table: 'sys_ui_message'
                        id: 'f966966d43c2410e930ee0e7827926cb'
                    }
                    'message-look-again-once-the-status-is-post-incid-2cfb9c-fr': {
                        table: 'sys_ui_message'
                        id: '87188f2c880f424cb3dc7d45fc496efc'
                    }
                    'message-look-at-the-articles-below-d92120-fr': {
                        table: 'sys_ui_message'
                        id: 'db9b40f4328d4d1cac219c891e15d5c2'
                    }
                    'message-look-for-a-business-rule-or-data-policy-cd35e3-fr': {
                        table: 'sys_ui_message'
                        id: '3b65dea731d54ee7bb000e96636c03e1'
                    }
                    'message-look-for-a-business-rule-or-data-policy-fdb26b-fr': {
                        table: 'sys_ui_message'
                        id: 'cf324c715eea4d2d9fd14f135095b682'
                    }
                    'message-look-for-an-update-of-the-app-microsoft-24fa97-fr': {
                        table: 'sys_ui_message'
                        id: '48e193e253074a8b9a774725827ba10e'
                    }
                    'message-look-in-the-system-log-for-errors-of-the-ce123d-fr': {
                        table: 'sys_ui_message'
                        id: 'edfd81779a87487a8825f266cbcc324d'
                    }
                    'message-look-into-it-in-diagnostics-65ce00-fr': {
                        table: 'sys_ui_message'
                        id: '626ba048a8064ce8b17707f95032c733'
                    }
                    'message-look-which-business-rule-or-access-contr-7786c4-fr': {
                        table: 'sys_ui_message'
                        id: '581df84d23d645b1a6a2f0600c7bbe1d'
                    }
                    'message-machines-that-send-mail-af597c-fr': {
                        table: 'sys_ui_message'
                        id: '768059b03d834f9ab0fa9d5609fcc696'
                    }
                    'message-macros-and-scripts-63d991-fr': {
                        table: 'sys_ui_message'
                        id: 'c7a554587822443685c849778257c4ef'
                    }
                    'message-made-by-what-creates-the-incident-with-w-03045c-fr': {
                        table: 'sys_ui_message'
                        id: 'd39ddc9b6e9441f399ecde227d6075de'
                    }
                    'message-mail-connectors-e72ed1-fr': {
                        table: 'sys_ui_message'
                        id: 'afafbd1852154297b3b54120f930112f'
                    }
                    'message-mail-delivery-e28962-fr': {
                        table: 'sys_ui_message'
                        id: 'b443383d98444977bfeedebb115c9a17'
                        deleted: true
                    }
                    'message-mail-flow-f4e2e2-fr': {
                        table: 'sys_ui_message'
                        id: 'faa6f97b63a44d0e8775e622d8d45d86'
                    }
                    'message-mail-flow-reports-a03e1f-fr': {
                        table: 'sys_ui_message'
                        id: '38db877890074487a2185e016f66952a'
                    }
                    'message-mail-folders-af312f-fr': {
                        table: 'sys_ui_message'
                        id: 'a799e423c54c4b36b6797646c94d2f17'
                    }
                    'message-mail-from-outside-arrives-late-816e5f-fr': {
                        table: 'sys_ui_message'
                        id: '1117318030f24386a47d783c9efcaafb'
                    }
                    'message-mail-in-the-browser-does-not-open-748f97-fr': {
                        table: 'sys_ui_message'
                        id: '27a89a4620eb4646a81e65016deec766'
                    }
                    'message-mail-is-not-up-to-date-42c595-fr': {
                        table: 'sys_ui_message'
                        id: '186b597f465c41459386070fa85c1831'
                    }
                    'message-mail-merge-e72476-fr': {
                        table: 'sys_ui_message'
                        id: 'b993d304bbd54a8c962cf2ac9b8f693a'
                    }
                    'message-mail-search-fbe7b8-fr': {
                        table: 'sys_ui_message'
                        id: '595e266763844d909d85d60ba9d9e7a4'
                    }
                    'message-mail-to-outside-does-not-arrive-36825a-fr': {
                        table: 'sys_ui_message'
                        id: 'b31e3e7809194b99adbe034f6980e002'
                    }
                    'message-mailbox-729e78-fr': {
                        table: 'sys_ui_message'
                        id: '0933214b55c9422ea62f341327a1d32b'
                    }
                    'message-mailbox-migration-f57812-fr': {
                        table: 'sys_ui_message'
                        id: '64204ba87a354760994f446cfb8d7713'
                    }
                    'message-mailbox-permissions-take-effect-late-2e4348-fr': {
                        table: 'sys_ui_message'
                        id: '9af72870aa1844d5882d71f0b96bd37b'
                    }
                    'message-mailbox-said-to-be-full-516dfb-fr': {
                        table: 'sys_ui_message'
                        id: '0f5ff8d3451245e2ab02c6edd9cea308'
                    }
                    'message-mailboxes-of-a-team-afb11b-fr': {
                        table: 'sys_ui_message'
                        id: '802b83b93d174cbaa0e1272f6ec852c7'
                    }
                    'message-make-this-incident-the-parent-of-the-iss-a8b215-fr': {
                        table: 'sys_ui_message'
                        id: '133c00e33aba4480912b6efababb2033'
                    }
                    'message-making-a-meeting-online-e9d118-fr': {
                        table: 'sys_ui_message'
                        id: '743f91afe8ac47b587705a6b493a6598'
                    }
                    'message-managed-home-screen-and-kiosk-devices-fdb106-fr': {
                        table: 'sys_ui_message'
                        id: 'a4cb775aa42a43ad87e84aacfed689bb'
                    }
                    'message-managed-metadata-81e63d-fr': {
                        table: 'sys_ui_message'
                        id: '6901645d3bae4a7cade1511db863052b'
                    }
                    'message-managing-751a9a-fr': {
                        table: 'sys_ui_message'
                        id: '06bd1e793d774eb28d77aa98868b58c6'
                    }
                    'message-many-people-affected-2b3d94-fr': {
                        table: 'sys_ui_message'
                        id: '6c3562c217d64622afc1ae20bbab6f88'
                    }
                    'message-map-the-field-short-description-for-exam-34efb1-fr': {
                        table: 'sys_ui_message'
                        id: '77549315ceaf492b9beceab760d44962'
                    }
                    'message-map-visuals-bc756d-fr': {
                        table: 'sys_ui_message'
                        id: 'd5cefe8083c344199f1f8eb441e33288'
                    }
                    'message-marked-as-not-related-e0fea0-fr': {
                        table: 'sys_ui_message'
                        id: '1df1a32f1842472d8d43b5e3f750dc1d'
                    }
                    'message-marked-as-the-cause-a18561-fr': {
                        table: 'sys_ui_message'
                        id: '3647f1684b9d48b2bdb55a917f3daa03'
                    }
                    'message-marketing-e-mails-and-journeys-9a3bc6-fr': {
                        table: 'sys_ui_message'
                        id: '5f55e29c2cfb4a659600cbbc8e7cfa92'
                    }
                    'message-marking-up-pdf-files-d8c892-fr': {
                        table: 'sys_ui_message'
                        id: '56d3410d308147b5b3f6c51217b3c078'
                    }
                    'message-match-incidents-again-8fde0c-fr': {
                        table: 'sys_ui_message'
                        id: 'db8ba5668a814cb99755556d39a2390e'
                    }
                    'message-meeting-invitations-16830f-fr': {
                        table: 'sys_ui_message'
                        id: 'c926552b321e469aa6b59d667bcd1952'
                    }
                    'message-meeting-lobby-12df76-fr': {
                        table: 'sys_ui_message'
                        id: 'f12f8b122d5c434fa3471e810ed1938b'
                    }
                    'message-meeting-options-and-roles-b55bab-fr': {
                        table: 'sys_ui_message'
                        id: '2056630c62ea4e6099c855b54922afd1'
                    }
                    'message-meeting-recap-and-notes-918b79-fr': {
                        table: 'sys_ui_message'
                        id: '3388cf982bf74bd3bda11f2ab77e438b'
                    }
                    'message-meeting-recordings-3fbca8-fr': {
                        table: 'sys_ui_message'
                        id: '33e7a0c39efa460da14728c8c588e8f5'
                    }
                    'message-meeting-room-device-95d86c-fr': {
                        table: 'sys_ui_message'
                        id: 'a66812f4758e447db903c16de0ce57e8'
                    }
                    'message-meetings-06cf60-fr': {
                        table: 'sys_ui_message'
                        id: '8b5df7339e654c13bf6c660d57454a12'
                    }
                    'message-membership-of-lists-61eb97-fr': {
                        table: 'sys_ui_message'
                        id: 'cf4c5858195d4bb187ee25174a09b29c'
                    }
                    'message-mend-that-first-then-run-the-checks-agai-d5939b-fr': {
                        table: 'sys_ui_message'
                        id: '26d3b57f71f3456eb81515b57f4f2d58'
                    }
                    'message-mend-the-check-application-registry-can-9f1fed-fr': {
                        table: 'sys_ui_message'
                        id: 'f23fbd46cfe84d15848516f1c04803f2'
                    }
                    'message-mend-what-the-failing-checks-name-from-t-53df6e-fr': {
                        table: 'sys_ui_message'
                        id: '20cbef7836ea4499b8ca78f9c99a5464'
                    }
                    'message-message-center-8c5d0b-fr': {
                        table: 'sys_ui_message'
                        id: '45f068311d784b78bda7eb6db47ec597'
                    }
                    'message-message-options-a0e53d-fr': {
                        table: 'sys_ui_message'
                        id: 'b18d7c3c2e8a4a3da7c28e52e9ced9fd'
                    }
                    'message-message-text-not-shown-e5aba9-fr': {
                        table: 'sys_ui_message'
                        id: '0cecde3edcf542058c8c38c2b731c079'
                    }
                    'message-message-trace-4a56fd-fr': {
                        table: 'sys_ui_message'
                        id: '9842adb8ec444ee281fc5b8f25e895af'
                    }
                    'message-message-view-5f9e25-fr': {
                        table: 'sys_ui_message'
                        id: 'b64ee108a8924a54b40add60c083f3b9'
                    }
                    'message-messages-arrive-twice-1cfbf3-fr': {
                        table: 'sys_ui_message'
                        id: '79c6e58ead994812a86b324d117134f6'
                    }
                    'message-mfa-denied-or-timed-out-ae378b-fr': {
                        table: 'sys_ui_message'
                        id: '9de165a6534b406ea4c4a0289a43a8dd'
                    }
                    'message-microsoft-140864-fr': {
                        table: 'sys_ui_message'
                        id: 'f4bbf7d193954e51b0b95d1a696b91eb'
                    }
                    'message-microsoft-365-admin-center-f2ad17-fr': {
                        table: 'sys_ui_message'
                        id: 'fdd4fc4e8713466ba1deb275b46dae89'
                    }
                    'message-microsoft-365-admin-email-e3303a-fr': {
                        table: 'sys_ui_message'
                        id: '9283c6300c2545a48b4881d118fcee6b'
                    }
                    'message-microsoft-365-admin-email-is-missing-49c553-fr': {
                        table: 'sys_ui_message'
                        id: '81b65aa51778499d83f1f6eb433b9dd8'
                    }
                    'message-microsoft-365-admin-email-is-not-set-in-3282d2-fr': {
                        table: 'sys_ui_message'
                        id: 'abdee93b3f3a48f89957af6bf16a1423'
                    }
                    'message-microsoft-365-admin-email-the-microsoft-d0f6e3-fr': {
                        table: 'sys_ui_message'
                        id: '029970f386c84a7ba531333dfcbf1536'
                    }
                    'message-microsoft-365-app-450dca-fr': {
                        table: 'sys_ui_message'
                        id: '5d44c5d60f584ed6bc3f225047f24ed7'
                    }
                    'message-microsoft-365-apps-admin-center-034337-fr': {
                        table: 'sys_ui_message'
                        id: 'f7d09be11d3446af97df98f40cd2c9f1'
                    }
                    'message-microsoft-365-domain-or-tenant-id-b9b631-fr': {
                        table: 'sys_ui_message'
                        id: '4821c774b6ca4d73ae2e7f68e1fa9056'
                    }
                    'message-microsoft-365-global-08ddbb-fr': {
                        table: 'sys_ui_message'
                        id: 'd5bf6d649bc74c8ca312c028accc7c36'
                    }
                    'message-microsoft-365-groups-administration-b2fa51-fr': {
                        table: 'sys_ui_message'
                        id: '412d3a1a1db949b5a5eb48efa138c477'
                    }
                    'message-microsoft-365-groups-in-outlook-2529cc-fr': {
                        table: 'sys_ui_message'
                        id: '9a9ae88135c84a688a3946366cb26fc4'
                    }
                    'message-microsoft-365-home-and-office-com-232854-fr': {
                        table: 'sys_ui_message'
                        id: '9aa747d1e5eb476cb803c442859fb1dc'
                    }
                    'message-microsoft-365-insights-6ca8fc-fr': {
                        table: 'sys_ui_message'
                        id: '1f61832350f64749b8d209e75fef07c1'
                    }
                    'message-microsoft-365-insights-could-not-be-loaded-d603b8-fr': {
                        table: 'sys_ui_message'
                        id: 'ecf7345f2bc14844a7d44ca8f1ca59bf'
                    }
                    'message-microsoft-365-operated-by-21vianet-e16525-fr': {
                        table: 'sys_ui_message'
                        id: '231d2305db934858beeb4db85b238fd1'
                    }
                    'message-microsoft-365-service-health-919f53-fr': {
                        table: 'sys_ui_message'
                        id: 'e5200f6def4f47b3ad28238741263907'
                    }
                    'message-microsoft-365-solution-5e330f-fr': {
                        table: 'sys_ui_message'
                        id: 'dae90fa61d384b3e898aaf43657b1ec3'
                    }
                    'message-microsoft-365-support-9c565c-fr': {
                        table: 'sys_ui_message'
                        id: '708d06eae12d44d5ac464caa8303baf9'
                    }
                    'message-microsoft-365-support-diagnostics-f9a802-fr': {
                        table: 'sys_ui_message'
                        id: '37b4707a9e3b4ba9a9fc5d6256f7fc67'
                    }
                    'message-microsoft-365-support-onboarding-assista-3726d0-fr': {
                        table: 'sys_ui_message'
                        id: '833c0a43992445afb6efda4b59241c08'
                    }
                    'message-microsoft-365-support-tab-bd1875-fr': {
                        table: 'sys_ui_message'
                        id: '9cc90a7133be4040a8e2df7841973c01'
                    }
                    'message-microsoft-365-tenant-8713ce-fr': {
                        table: 'sys_ui_message'
                        id: '890895b6229648e58367ed1028660e5f'
                    }
                    'message-microsoft-365-tenants-bf783c-fr': {
                        table: 'sys_ui_message'
                        id: 'f87367ba94dc41138c203a845f124538'
                    }
                    'message-microsoft-365-us-government-dod-l5-064ff4-fr': {
                        table: 'sys_ui_message'
                        id: '0c015a00af7e4b57ae1376c2b313d19b'
                    }
                    'message-microsoft-365-us-government-l4-b1692b-fr': {
                        table: 'sys_ui_message'
                        id: 'd80dad5dbcb14a84b4f8a82b757f5552'
                    }
                    'message-microsoft-answered-with-a-server-error-http-0-f086eb-fr': {
                        table: 'sys_ui_message'
                        id: '401328c7940b4c698ee186b750e9851e'
                    }
                    'message-microsoft-asked-for-a-pause-calls-to-0-f-f99455-fr': {
                        table: 'sys_ui_message'
                        id: '0b0eab92698848ec96bd3ff42203d8a9'
                    }
                    'message-microsoft-asked-for-no-pause-8af19b-fr': {
                        table: 'sys_ui_message'
                        id: 'dda952b89330442fbd62be052d695e66'
                    }
                    'message-microsoft-asked-this-instance-to-wait-0fa949-fr': {
                        table: 'sys_ui_message'
                        id: 'f0575abe8ce84b9ea7d165a223a9a9b4'
                    }
                    'message-microsoft-asked-this-instance-to-wait-efb004-fr': {
                        table: 'sys_ui_message'
                        id: '7e1d1dc4c4cb4d1b8bec650c915b6567'
                    }
                    'message-microsoft-cloud-9e9e98-fr': {
                        table: 'sys_ui_message'
                        id: 'ebebe5d5ecc448bbba16bcbfd1af129d'
                    }
                    'message-microsoft-corrected-its-update-of-0-bde2cf-fr': {
                        table: 'sys_ui_message'
                        id: '03798be14f27417d982709dc046ea53b'
                    }
                    'message-microsoft-could-not-be-asked-whether-the-a61321-fr': {
                        table: 'sys_ui_message'
                        id: 'bc1c854624f34700819dc9a99e1f0e9b'
                    }
                    'message-microsoft-did-not-come-to-an-end-of-its-list-after-892bc8-fr': {
                        table: 'sys_ui_message'
                        id: 'd0a3d617e04f4eb391af31070e39e19a'
                    }
                    'message-microsoft-did-not-describe-it-17f5f1-fr': {
                        table: 'sys_ui_message'
                        id: '9f76ab8ff8be432b835b91c3e38030eb'
                    }
                    'message-microsoft-documentation-727d6e-fr': {
                        table: 'sys_ui_message'
                        id: 'cdb1769f95da4452bc0ecf674771f216'
                    }
                    'message-microsoft-entra-admin-a58a67-fr': {
                        table: 'sys_ui_message'
                        id: 'e59e53cd3f1c421eb0a2ec9fbd93b5f2'
                    }
                    'message-microsoft-entra-admin-then-servicenow-ad-251c8d-fr': {
                        table: 'sys_ui_message'
                        id: '22f1c281a2da4817b97874f80960ae9a'
                    }
                    'message-microsoft-entra-does-not-know-the-client-id-in-thi-309052-fr': {
                        table: 'sys_ui_message'
                        id: '48a9acdd68184960893abd7a915d9d8c'
                    }
                    'message-microsoft-entra-does-not-know-the-tenant-in-the-to-09d70f-fr': {
                        table: 'sys_ui_message'
                        id: '7bfc2049b9654c0ab5b3578237f208c4'
                    }
                    'message-microsoft-entra-gave-an-access-token-52f530-fr': {
                        table: 'sys_ui_message'
                        id: 'da2de72a38e54ef48d204061d0d99429'
                    }
                    'message-microsoft-entra-got-too-many-token-reque-374685-fr': {
                        table: 'sys_ui_message'
                        id: '56519b87924e433a9558c554905c90c8'
                    }
                    'message-microsoft-entra-is-temporarily-unavailable-4142fb-fr': {
                        table: 'sys_ui_message'
                        id: '8d144cbc2b344347a7ea4aa961fbd165'
                    }
                    'message-microsoft-entra-refused-the-certificate-4470ff-fr': {
                        table: 'sys_ui_message'
                        id: '830eeb45ee464cd8919bd3591209df96'
                    }
                    'message-microsoft-entra-refused-the-client-secret-6bc6cb-fr': {
                        table: 'sys_ui_message'
                        id: '5272189008ca4a43b9b691f9e77c5e7a'
                    }
                    'message-microsoft-entra-refused-the-scope-or-resource-of-t-89edfe-fr': {
                        table: 'sys_ui_message'
                        id: '53dd4700936b4dd6b10ef45d32f28407'
                    }
                    'message-microsoft-entra-says-that-the-account-ex-df7987-fr': {
                        table: 'sys_ui_message'
                        id: 'b833b93fce564e0bbc334f0d7817b701'
                    }
                    'message-microsoft-entra-shows-it-beside-the-secr-0fdfc8-fr': {
                        table: 'sys_ui_message'
                        id: '410b93846b1648358ae573170e8abe73'
                    }
                    'message-microsoft-found-on-0-that-there-was-no-s-494adb-fr': {
                        table: 'sys_ui_message'
                        id: '461fa9106c4f4513b7ccfbab7e9b5eb1'
                    }
                    'message-microsoft-graph-2009fc-fr': {
                        table: 'sys_ui_message'
                        id: 'b62e6bd9997e46bea2e3d62627840918'
                    }
                    'message-microsoft-graph-answered-eac899-fr': {
                        table: 'sys_ui_message'
                        id: '61d0a756969d4a6684dac5a17435a5e1'
                    }
                    'message-microsoft-graph-answered-what-it-lets-th-64fcb4-fr': {
                        table: 'sys_ui_message'
                        id: '67067f31a4a8492cbf46eb559b4cd230'
                    }
                    'message-microsoft-graph-api-91fdd4-fr': {
                        table: 'sys_ui_message'
                        id: 'c2d80029691d4ca598706af8d1b12d60'
                    }
                    'message-microsoft-graph-can-be-reached-6f9091-fr': {
                        table: 'sys_ui_message'
                        id: '8c8f4ed410e542eb970fd8a9a8a77e72'
                    }
                    'message-microsoft-graph-did-not-accept-the-access-token-d97de3-fr': {
                        table: 'sys_ui_message'
                        id: '57b3d303ade446c9ba5c0042176d147f'
                    }
                    'message-microsoft-graph-refused-the-call-a-permission-is-m-7db8db-fr': {
                        table: 'sys_ui_message'
                        id: '404a2d72561648f6b33f8eb967343ab2'
                    }
                    'message-microsoft-graph-refused-the-request-http-0-1-448afa-fr': {
                        table: 'sys_ui_message'
                        id: 'd3583d38b4964f2c8aa11012a83bf811'
                    }
                    'message-microsoft-has-no-post-incident-review-of-e59acd-fr': {
                        table: 'sys_ui_message'
                        id: 'd27c2c6839f844ae902ec043b559924d'
                    }
                    'message-microsoft-has-not-told-the-state-of-its-aaba31-fr': {
                        table: 'sys_ui_message'
                        id: 'a171462234cd4e67b8f044154556af66'
                    }
                    'message-microsoft-has-published-no-update-on-thi-08a6a4-fr': {
                        table: 'sys_ui_message'
                        id: '08ea301edaf241eb9314fdb595203077'
                    }
                    'message-microsoft-has-published-none-2bec48-fr': {
                        table: 'sys_ui_message'
                        id: '89e321125d554cbd8246e07530415512'
                    }
                    'message-microsoft-has-published-what-happened-wh-46d4e8-fr': {
                        table: 'sys_ui_message'
                        id: '80746ab4bde248eba82963b68dbffb4b'
                    }
                    'message-microsoft-has-reported-no-issue-yet-c115ab-fr': {
                        table: 'sys_ui_message'
                        id: '2d396771cfb544fd8ed71b136bdcee55'
                    }
                    'message-microsoft-is-asked-about-the-account-108f08-fr': {
                        table: 'sys_ui_message'
                        id: '2f1a49d4e93a43ab94afd1f0f6d7bf65'
                    }
                    'message-microsoft-learn-answered-with-a-server-e-2cd53e-fr': {
                        table: 'sys_ui_message'
                        id: '9ee85201ab904548a8e60d922bf3da05'
                    }
                    'message-microsoft-learn-asked-this-instance-to-w-944f9e-fr': {
                        table: 'sys_ui_message'
                        id: '9bddc689ffad4872928c8b5ae4e89068'
                    }
                    'message-microsoft-learn-could-not-be-reached-c02d76-fr': {
                        table: 'sys_ui_message'
                        id: '2deb96bd157e40c6abacc52c88e05be4'
                    }
                    'message-microsoft-learn-de1d50-fr': {
                        table: 'sys_ui_message'
                        id: '99f79b550af048ff95dc6d30ea52979a'
                    }
                    'message-microsoft-learn-did-not-answer-within-0-da87fb-fr': {
                        table: 'sys_ui_message'
                        id: '85dd7de0676748d79918b2f6ded948a5'
                    }
                    'message-microsoft-learn-has-nothing-that-fits-abba39-fr': {
                        table: 'sys_ui_message'
                        id: '29d6e7fdf0fa48f495458df86ddb25a6'
                    }
                    'message-microsoft-learn-offers-no-search-that-th-d2e687-fr': {
                        table: 'sys_ui_message'
                        id: '780051fd6dd744e68e4f3deeb090864f'
                    }
                    'message-microsoft-learn-refused-the-search-0-f96148-fr': {
                        table: 'sys_ui_message'
                        id: 'ab62e1170eb34906b575e0936a8b16a0'
                    }
                    'message-microsoft-no-longer-lists-this-service-h-a581f3-fr': {
                        table: 'sys_ui_message'
                        id: 'e007f0ab8fae429ebbe283f75df9ef39'
                    }
                    'message-microsoft-or-a-third-party-44be9a-fr': {
                        table: 'sys_ui_message'
                        id: 'be92294614094896ae21258c5ac27845'
                    }
                    'message-microsoft-pages-a0a735-fr': {
                        table: 'sys_ui_message'
                        id: '23ff78f5da1f4f6595e05aae9fb2f5a5'
                    }
                    'message-microsoft-posted-an-update-df276f-fr': {
                        table: 'sys_ui_message'
                        id: 'a3eb26372d0b4d508e45e928ec7ae323'
                    }
                    'message-microsoft-promised-the-next-update-by-c2d1e1-fr': {
                        table: 'sys_ui_message'
                        id: 'bff467efe31843df8254abc4a42a8dc7'
                    }
                    'message-microsoft-recommended-solutions-4714c1-fr': {
                        table: 'sys_ui_message'
                        id: 'e37e09cf0bb64b929d55512dcdf514ca'
                    }
                    'message-microsoft-reports-this-service-health-in-86394b-fr': {
                        table: 'sys_ui_message'
                        id: '046e7d9e896b4988851e6e4de0c8fa37'
                    }
                    'message-microsoft-s-own-connector-service-is-clo-c41456-fr': {
                        table: 'sys_ui_message'
                        id: 'a0705b36adb24ed9b77234e4921fd576'
                    }
                    'message-microsoft-secure-score-tickets-3e89ef-fr': {
                        table: 'sys_ui_message'
                        id: '8872700bc5244f4a8ab981143a0b6a23'
                    }
                    'message-microsoft-sees-their-cause-in-your-tenan-cb443b-fr': {
                        table: 'sys_ui_message'
                        id: '991bbf108de9493b8265c6d05da3cfa5'
                    }
                    'message-microsoft-sent-the-post-incident-review-03f90c-fr': {
                        table: 'sys_ui_message'
                        id: '20ddd60342f741919a929c81a66f56f1'
                    }
                    'message-microsoft-service-request-119f3a-fr': {
                        table: 'sys_ui_message'
                        id: 'a5a879ecb07e488b8fd4c923d0830943'
                    }
                    'message-microsoft-shut-its-own-connector-service-4dad5b-fr': {
                        table: 'sys_ui_message'
                        id: 'b468e8f81d2e44ab8b5411b9dec79525'
                    }
                    'message-microsoft-support-requests-f917bc-fr': {
                        table: 'sys_ui_message'
                        id: 'e18c2f35e25a48dcafb2073223d97bc0'
                    }
                    'message-middle-east-and-africa-7b69c7-fr': {
                        table: 'sys_ui_message'
                        id: '51c0e67afff946bd8c0d25f4b82760ae'
                    }
                    'message-migration-b439f9-fr': {
                        table: 'sys_ui_message'
                        id: '5749f32e1000452680ef5b7f74875589'
                        deleted: true
                    }
                    'message-missing-ea2184-fr': {
                        table: 'sys_ui_message'
                        id: 'fa970494bc45442198134146a2b08c08'
                    }
                    'message-mitigated-09069c-fr': {
                        table: 'sys_ui_message'
                        id: 'd33d47bd96524556aadd49b42adef3a8'
                    }
                    'message-mitigated-externally-8a8d68-fr': {
                        table: 'sys_ui_message'
                        id: '745448a1f8ec4673af2e47e60426cdbc'
                    }
                    'message-mobile-app-bcc8dd-fr': {
                        table: 'sys_ui_message'
                        id: 'a448a43aac02473ba4ddaaf36ebbdde1'
                    }
                    'message-modified-by-fa9db9-fr': {
                        table: 'sys_ui_message'
                        id: '745f448bd937427284ddd781f59710ef'
                    }
                    'message-more-in-the-history-e28f5a-fr': {
                        table: 'sys_ui_message'
                        id: '0c7e2f51485643d2855d39a55f12ce50'
                        deleted: true
                    }
                    'message-more-spam-than-usual-9844f0-fr': {
                        table: 'sys_ui_message'
                        id: '97ebe5892cf3452498daa6ca6c9af0ea'
                    }
                    'message-move-down-dd9f0c-fr': {
                        table: 'sys_ui_message'
                        id: '8fa0898744d5401994a2b6354e240e54'
                    }
                    'message-move-up-f77af7-fr': {
                        table: 'sys_ui_message'
                        id: 'fc04db93227443028abd1a999f2ba6eb'
                    }
                    'message-moves-to-the-cloud-are-stuck-8f0bcc-fr': {
                        table: 'sys_ui_message'
                        id: '0149362da4c44ab397a0dc33956cb881'
                    }
                    'message-moving-between-sites-4c5d3b-fr': {
                        table: 'sys_ui_message'
                        id: '98bfdac1e7104adc8658107e02bc1f62'
                    }
                    'message-moving-or-dragging-16ca4f-fr': {
                        table: 'sys_ui_message'
                        id: 'bf89453dfefd4e4fb54e1f88d6828f0d'
                    }
                    'message-multifactor-authentication-6ff267-fr': {
                        table: 'sys_ui_message'
                        id: '4f3a67870e434558bee7ec6013adc06c'
                    }
                    'message-my-account-page-d4bea5-fr': {
                        table: 'sys_ui_message'
                        id: '0eb825e46afc44e89a1ae3eb56e16cd3'
                    }
                    'message-my-apps-portal-d84bf8-fr': {
                        table: 'sys_ui_message'
                        id: 'bbf0d81991bb481c808e517cfc24cb0b'
                    }
                    'message-my-day-pane-8ba21e-fr': {
                        table: 'sys_ui_message'
                        id: '72297ddc25594b6a91b025c33d6f2dd7'
                    }
                    'message-name-begins-with-400aca-fr': {
                        table: 'sys_ui_message'
                        id: 'ec92bd0a6fd74c0a90d7ae98c1830248'
                    }
                    'message-name-of-the-rule-ffb6a3-fr': {
                        table: 'sys_ui_message'
                        id: 'd6874aa92ba54ced89a9fa94c8ff501f'
                    }
                    'message-name-or-user-id-3e14ee-fr': {
                        table: 'sys_ui_message'
                        id: '066d8c2c6a89408da6fe6a55636f4685'
                    }
                    'message-name-the-product-and-the-error-code-eb1d06-fr': {
                        table: 'sys_ui_message'
                        id: '07ebd2cacedd4db19076aa6b117724f9'
                    }
                    'message-name-the-tenant-in-the-same-way-in-both-845ec6-fr': {
                        table: 'sys_ui_message'
                        id: '5c1e9aec6e3547b9a620a6fe05994d3c'
                    }
                    'message-names-this-instance-to-the-calling-side-f627d9-fr': {
                        table: 'sys_ui_message'
                        id: '5b4f5fe500ab41b5b6dd37d60c894c6e'
                        deleted: true
                    }
                    'message-national-clouds-have-addresses-of-their-132b20-fr': {
                        table: 'sys_ui_message'
                        id: '0229354e171646cb843bc7adc159803b'
                    }
                    'message-native-mail-app-of-the-phone-e2d5e6-fr': {
                        table: 'sys_ui_message'
                        id: 'aed08adf26ec4e02b3249e7df87440fb'
                    }
                    'message-needed-for-b70fa0-fr': {
                        table: 'sys_ui_message'
                        id: 'bdca693969a44a6b87d6471e4ec6a065'
                    }
                    'message-needs-an-assignment-group-and-a-category-ae5cfd-fr': {
                        table: 'sys_ui_message'
                        id: 'f04f8432cd104b82aa5a6aef1663b2cc'
                    }
                    'message-network-allow-list-84062d-fr': {
                        table: 'sys_ui_message'
                        id: '77ec06af765949f087f0098effe9dbc7'
                    }
                    'message-network-or-dns-3a6d10-fr': {
                        table: 'sys_ui_message'
                        id: 'cee9906ca4044c7eadb02d720f8f1de9'
                    }
                    'message-network-path-to-microsoft-365-ef4a03-fr': {
                        table: 'sys_ui_message'
                        id: 'c7e9231474ec4441afd776cc2ccf2c83'
                    }
                    'message-network-protection-1fc7a4-fr': {
                        table: 'sys_ui_message'
                        id: '1bb360dbd3324c10a7289d3be8ca31c8'
                    }
                    'message-never-c7561d-fr': {
                        table: 'sys_ui_message'
                        id: 'dc0d1069f92c4edf9f73ae2e2e1c4d27'
                    }
                    'message-never-shown-here-65d130-fr': {
                        table: 'sys_ui_message'
                        id: 'ef3a23853f0447319c9084019e844702'
                    }
                    'message-new-feature-not-available-a19670-fr': {
                        table: 'sys_ui_message'
                        id: 'b7094b4a0fe542b8b029c245f9097c15'
                    }
                    'message-new-mailboxes-0b4be5-fr': {
                        table: 'sys_ui_message'
                        id: 'd02ceb1220d148ea951f47cafbca13c1'
                    }
                    'message-new-onedrive-set-up-fdaa54-fr': {
                        table: 'sys_ui_message'
                        id: '75fbc6d0ff21406abada18dff6618baf'
                    }
                    'message-new-or-changed-issues-620198-fr': {
                        table: 'sys_ui_message'
                        id: '24c85b2bd1de45d79db394214f97895e'
                    }
                    'message-new-outlook-and-outlook-on-the-web-3e29f1-fr': {
                        table: 'sys_ui_message'
                        id: '641551435ab0408e8c761e24ebe0ea4a'
                        deleted: true
                    }
                    'message-new-outlook-c2db6c-fr': {
                        table: 'sys_ui_message'
                        id: '33cb30943669431d80f299d9420f3fd1'
                    }
                    'message-new-people-have-no-mailbox-9be8ff-fr': {
                        table: 'sys_ui_message'
                        id: '02b3e54ecbae4d9c95e45633ea2cd62d'
                    }
                    'message-new-rule-39567c-fr': {
                        table: 'sys_ui_message'
                        id: '50075a7dec114f1cafbfb621dc7059dd'
                    }
                    'message-new-upload-and-share-options-355f2e-fr': {
                        table: 'sys_ui_message'
                        id: 'be124109f0d84aabb58a93c1741cda97'
                    }
                    'message-new-users-57b5d3-fr': {
                        table: 'sys_ui_message'
                        id: '083e6e100cda4b16adceca1dd9610c5b'
                    }
                    'message-newer-incidents-and-updates-may-be-missing-check-t-6bdbef-fr': {
                        table: 'sys_ui_message'
                        id: 'b4f5ff14036c4de5962a5e780d2faf8b'
                    }
                    'message-newest-failures-e2440c-fr': {
                        table: 'sys_ui_message'
                        id: '798c0d74efe44078b88fc8eb74743cc6'
                    }
                    'message-news-feed-1f22ea-fr': {
                        table: 'sys_ui_message'
                        id: 'c6b6a8ba9fd84c788426a13faa8bf133'
                    }
                    'message-news-on-pages-b4410d-fr': {
                        table: 'sys_ui_message'
                        id: 'f174ab38406e4af7b1c45b65ee4b98ec'
                    }
                    'message-next-10ac3d-fr': {
                        table: 'sys_ui_message'
                        id: 'f9352c2da210410081349d4d20dbfcef'
                    }
                    'message-next-attempt-77d32c-fr': {
                        table: 'sys_ui_message'
                        id: 'e7d7157bc94143c8aa4293f460d15181'
                    }
                    'message-next-attempt-possible-a18825-fr': {
                        table: 'sys_ui_message'
                        id: '04ee3c77103a4e54961c4e8f769c3265'
                    }
                    'message-next-expected-update-ba21c1-fr': {
                        table: 'sys_ui_message'
                        id: '30bca67226d244cca2fcd8741d748cb1'
                    }
                    'message-next-page-374bea-fr': {
                        table: 'sys_ui_message'
                        id: 'c8a28043ff3349bf9b9211a91e15ca62'
                    }
                    'message-next-runs-d54c2c-fr': {
                        table: 'sys_ui_message'
                        id: '591a32ffdf974e87aee788f1d8a67de8'
                    }
                    'message-next-steps-cce78d-fr': {
                        table: 'sys_ui_message'
                        id: 'c3b590d8596d4469bb017631dc083861'
                    }
                    'message-next-update-0c0aed-fr': {
                        table: 'sys_ui_message'
                        id: '9c2a40e04cf94f6faeba717409329af0'
                    }
                    'message-no-aadsts-code-ec36d8-fr': {
                        table: 'sys_ui_message'
                        id: '5b476fd0d85a4dce96485095e23dcea2'
                    }
                    'message-no-access-to-mail-at-all-4d2c13-fr': {
                        table: 'sys_ui_message'
                        id: '73220991532a490fb1616866a40eb518'
                    }
                    'message-no-access-token-could-be-had-from-microsoft-entra-08e9fc-fr': {
                        table: 'sys_ui_message'
                        id: 'a39e8e2c83ae4046b8b746d1b93639e9'
                    }
                    'message-no-account-is-linked-8a5404-fr': {
                        table: 'sys_ui_message'
                        id: '13ac22cd13a846afa3a6ff58b8682ba8'
                    }
                    'message-no-answer-2687d5-fr': {
                        table: 'sys_ui_message'
                        id: '00a00e9562da4c8ba2eeac71988f11e4'
                    }
                    'message-no-audio-or-video-67d04d-fr': {
                        table: 'sys_ui_message'
                        id: '075d0753313c4d99ac7e0100edd544de'
                    }
                    'message-no-bafd73-fr': {
                        table: 'sys_ui_message'
                        id: '548e543b6af04c4ba93f91f861a55ad8'
                    }
                    'message-no-call-to-microsoft-has-failed-in-the-t-9da0f8-fr': {
                        table: 'sys_ui_message'
                        id: 'e1e994aa36424eb4b4771e42f6091fcb'
                    }
                    'message-no-call-waits-longer-than-it-should-6ab4d0-fr': {
                        table: 'sys_ui_message'
                        id: '5f9911195a6c48ef937d72a3bfffda3e'
                    }
                    'message-no-check-has-run-yet-choose-test-setup-c9351f-fr': {
                        table: 'sys_ui_message'
                        id: '2990a43770c949b4bff7f99a6e5ac794'
                    }
                    'message-no-feature-is-chosen-0d4797-fr': {
                        table: 'sys_ui_message'
                        id: '1a28753682db40739314c56a2c54b047'
                    }
                    'message-no-incident-6eb5f6-fr': {
                        table: 'sys_ui_message'
                        id: 'e6b63f0c34cf466eb0309a482d3d25fa'
                    }
                    'message-no-incident-is-linked-agents-link-theirs-4893ce-fr': {
                        table: 'sys_ui_message'
                        id: '139e41040b30451aa2df83a7b9bae906'
                    }
                    'message-no-incident-was-given-f2c575-fr': {
                        table: 'sys_ui_message'
                        id: '2e519557187c4668b592f785b944e186'
                    }
                    'message-no-integration-user-is-chosen-d0c692-fr': {
                        table: 'sys_ui_message'
                        id: 'b9343faeff594159905390a921c76cd9'
                    }
                    'message-no-issue-fits-this-filter-988509-fr': {
                        table: 'sys_ui_message'
                        id: '9501fe43653b4276accce0fedf9157b8'
                    }
                    'message-no-job-has-run-yet-0a0a1d-fr': {
                        table: 'sys_ui_message'
                        id: 'e8648285d01e4680b0046756bc1e42f1'
                    }
                    'message-no-known-microsoft-365-incident-explains-this-tick-c6ee68-fr': {
                        table: 'sys_ui_message'
                        id: 'cf0dcef0658b493a80afcddaab9179df'
                    }
                    'message-no-longer-linked-to-0-it-is-not-related-6a4ee0-fr': {
                        table: 'sys_ui_message'
                        id: '2d247f25ee164061a9bdfbb85870a8e4'
                    }
                    'message-no-longer-listed-by-microsoft-bd36e7-fr': {
                        table: 'sys_ui_message'
                        id: 'e79abcffb352485f9388f926fdaf4bff'
                    }
                    'message-no-longer-there-2fc002-fr': {
                        table: 'sys_ui_message'
                        id: '370278a6c0bf4928aec7f1e0121dde40'
                    }
                    'message-no-microsoft-365-incident-known-at-that-time-expla-3b878a-fr': {
                        table: 'sys_ui_message'
                        id: '94effa9a92a74ece98826180fc0a2660'
                    }
                    'message-no-microsoft-365-tenant-is-connected-3d0a20-fr': {
                        table: 'sys_ui_message'
                        id: '4660ff82a98f42a08e056e9d70078afc'
                    }
                    'message-no-microsoft-365-tenant-is-connected-yet-d4106e-fr': {
                        table: 'sys_ui_message'
                        id: '62660872880f456d9a9b0cf7423a773c'
                    }
                    'message-no-oauth-client-is-chosen-f003f1-fr': {
                        table: 'sys_ui_message'
                        id: '5cd72065b84c43bea4d5f32a3479732c'
                    }
                    'message-no-oauth-profile-can-be-chosen-yet-ae6c4c-fr': {
                        table: 'sys_ui_message'
                        id: 'dd7fa5799afd405c8b14798fe65e4d31'
                    }
                    'message-no-oauth-profile-is-chosen-111cc8-fr': {
                        table: 'sys_ui_message'
                        id: '39aebf7761d0443ea1152ace7a2fbd28'
                    }
                    'message-no-oauth-profile-is-chosen-for-azure-man-504220-fr': {
                        table: 'sys_ui_message'
                        id: 'c187acbefb7349d79cfa68185d1a6bbd'
                    }
                    'message-no-oauth-profile-is-chosen-for-the-conne-0c897f-fr': {
                        table: 'sys_ui_message'
                        id: 'f8dfbc176acf46c68ae944c511cc7daa'
                    }
                    'message-no-oauth-profile-is-chosen-for-user-oper-9581d6-fr': {
                        table: 'sys_ui_message'
                        id: '05f254644b9249d39c635d17d0f4fcaa'
                    }
                    'message-no-published-article-that-you-may-read-f-2e4557-fr': {
                        table: 'sys_ui_message'
                        id: '509d1eeb7caf43989f409a296de14858'
                    }
                    'message-no-reminder-before-meetings-9002ca-fr': {
                        table: 'sys_ui_message'
                        id: 'b8c7b6cd8ab545efb7a9f6aede33a477'
                    }
                    'message-no-response-b3ffce-fr': {
                        table: 'sys_ui_message'
                        id: 'bfac3e7931584c65ae15a7a68819ecaf'
                        deleted: true
                    }
                    'message-no-service-has-such-a-name-7f3cd7-fr': {
                        table: 'sys_ui_message'
                        id: 'e104b59bb3ef467e997086a3759ea334'
                    }
                    'message-no-solution-fits-1c1f9b-fr': {
                        table: 'sys_ui_message'
                        id: '0caff310a361485a8edc972123848e1a'
                    }
                    'message-no-tenant-has-such-a-sys-id-40c4cd-fr': {
                        table: 'sys_ui_message'
                        id: '97b502be862a4e8ab6d3255be37d8866'
                    }
                    'message-no-tenant-is-connected-c57e1f-fr': {
                        table: 'sys_ui_message'
                        id: '9ab075872ff74d0d820c55272f5e5d65'
                    }
                    'message-nobody-has-agreed-yet-31c976-fr': {
                        table: 'sys_ui_message'
                        id: 'd4979e4b82ab46eeac92bf98cbd5b644'
                    }
                    'message-nobody-has-consented-to-the-permissions-of-the-app-e29d13-fr': {
                        table: 'sys_ui_message'
                        id: 'c98539e9624146c595558be0adad0abb'
                    }
                    'message-nobody-has-saved-anything-here-yet-da0795-fr': {
                        table: 'sys_ui_message'
                        id: 'cf503ed75ea14272b4ab78ecc5748197'
                    }
                    'message-nobody-holds-the-role-0-but-for-admins-n-bfacea-fr': {
                        table: 'sys_ui_message'
                        id: 'b7d29ea3ddb542eab5417016f51e2169'
                    }
                    'message-nobody-holds-the-role-0-which-insights-o-29135b-fr': {
                        table: 'sys_ui_message'
                        id: '467bfe11603b4e2295fbda1b21c57e86'
                    }
                    'message-nobody-knows-when-the-client-secret-ends-45c718-fr': {
                        table: 'sys_ui_message'
                        id: '7979ce0cff6a4b25ac17790814c84ec2'
                    }
                    'message-nobody-needs-the-role-x-mioms-m365-assis-7a0af8-fr': {
                        table: 'sys_ui_message'
                        id: '050295c8f65444e6aed027d4445666f9'
                    }
                    'message-nobody-was-found-only-active-users-are-l-9f7a01-fr': {
                        table: 'sys_ui_message'
                        id: '03121063378c4d73ad6141a709e59a08'
                    }
                    'message-non-delivery-reports-daec74-fr': {
                        table: 'sys_ui_message'
                        id: '759c4712e5684c37b0dddfe14525b197'
                    }
                    'message-none-6adf97-fr': {
                        table: 'sys_ui_message'
                        id: '00d73a8c87044b4480ea58473d65ee69'
                    }
                    'message-none-fits-the-default-values-hold-7bb0a2-fr': {
                        table: 'sys_ui_message'
                        id: '7a7f450b14804d0e83ca9d61ba681f3a'
                    }
                    'message-none-of-the-service-health-incidents-that-microsof-e087ab-fr': {
                        table: 'sys_ui_message'
                        id: 'f36fa6ba39a34a5cbeafd86e2c04add0'
                    }
                    'message-none-published-c830c1-fr': {
                        table: 'sys_ui_message'
                        id: '9ebd897d08804fb59769b1a6578843e8'
                    }
                    'message-north-america-5ffec2-fr': {
                        table: 'sys_ui_message'
                        id: 'bb16c6e9c7444ef8920c958de1e1c44f'
                    }
                    'message-not-announced-c38d0d-fr': {
                        table: 'sys_ui_message'
                        id: 'ccae55f8b773473dbe372d8ae8e4e270'
                    }
                    'message-not-applied-or-not-enforced-e051a4-fr': {
                        table: 'sys_ui_message'
                        id: '5e4154db8e7b414597f3e1a8f095aec0'
                    }
                    'message-not-found-b83c4d-fr': {
                        table: 'sys_ui_message'
                        id: '99574e168e5c4947850230a855ace921'
                    }
                    'message-not-helpful-214c85-fr': {
                        table: 'sys_ui_message'
                        id: '11712e58bbeb46329375d3ecda4132c1'
                    }
                    'message-not-helpful-said-a6657d-fr': {
                        table: 'sys_ui_message'
                        id: '6734e04a0c324f759ff3520d11d24051'
                    }
                    'message-not-in-use-with-it-matching-would-agree-23ed07-fr': {
                        table: 'sys_ui_message'
                        id: '09ae000043fb4f92af23c8fb327cbf2b'
                    }
                    'message-not-linked-because-it-has-ended-7077ed-fr': {
                        table: 'sys_ui_message'
                        id: '348225b7bf2844eab9a1548a1a147eab'
                    }
                    'message-not-listed-here-999030-fr': {
                        table: 'sys_ui_message'
                        id: 'cdd1f3eba811487f94cb9ac525886bef'
                    }
                    'message-not-received-232fa5-fr': {
                        table: 'sys_ui_message'
                        id: '8e2b972c3fb445909b0c4f6a5432b9ba'
                    }
                    'message-not-recognised-or-not-found-30dd4b-fr': {
                        table: 'sys_ui_message'
                        id: '92509743a0ba4cdf87a22bca8721d547'
                    }
                    'message-not-related-ab7d80-fr': {
                        table: 'sys_ui_message'
                        id: '80674539f6a04089908a8232b4fe372f'
                    }
                    'message-not-related-to-this-incident-249187-fr': {
                        table: 'sys_ui_message'
                        id: '7048e13e7e1040f29de3c0106711e192'
                    }
                    'message-not-run-024e23-fr': {
                        table: 'sys_ui_message'
                        id: 'd7393b4edb364e1285ce5b6598fb2dd4'
                    }
                    'message-not-run-because-no-external-oidc-auth-to-b89c0f-fr': {
                        table: 'sys_ui_message'
                        id: '5436d51ceebd4614895a361a7fdfb43b'
                    }
                    'message-not-run-because-no-oauth-api-endpoint-th-317b5e-fr': {
                        table: 'sys_ui_message'
                        id: 'f0051aae85cc4163954695d98306aa55'
                    }
                    'message-not-run-because-no-oauth-profile-is-chos-0a9c91-fr': {
                        table: 'sys_ui_message'
                        id: '81120abf0fef473aba8d72e7998e4d07'
                    }
                    'message-not-run-because-no-oauth-profile-that-ca-1a8b14-fr': {
                        table: 'sys_ui_message'
                        id: 'dd9eaa00da6349eb988faf5d3aa0c367'
                    }
                    'message-not-run-because-no-tenant-is-connected-y-9b58ed-fr': {
                        table: 'sys_ui_message'
                        id: '87726bd4562541a7a873e465d575d511'
                    }
                    'message-not-run-because-the-access-token-does-no-3f621f-fr': {
                        table: 'sys_ui_message'
                        id: '6c69918b5ac74adab882a69a8cde9593'
                    }
                    'message-not-run-because-the-access-token-does-no-72ee6d-fr': {
                        table: 'sys_ui_message'
                        id: 'b49f253bdd5546a8a7b1ab4c519e9c5a'
                    }
                    'message-not-run-because-the-application-registry-a65c07-fr': {
                        table: 'sys_ui_message'
                        id: '77992a5e074c429fb2b738d33a459b58'
                    }
                    'message-not-run-because-the-client-id-has-to-be-04e292-fr': {
                        table: 'sys_ui_message'
                        id: 'dc034b5fb417408d8be18199ae3b1971'
                    }
                    'message-not-run-because-the-grant-type-has-to-be-731d79-fr': {
                        table: 'sys_ui_message'
                        id: '7bbc0192a12548ffb532106f8d196725'
                    }
                    'message-not-run-because-the-oauth-profile-has-to-5d8a94-fr': {
                        table: 'sys_ui_message'
                        id: '03af293809d34079b1c38cdff006e25d'
                    }
                    'message-not-run-because-the-scope-has-to-be-mend-3ba563-fr': {
                        table: 'sys_ui_message'
                        id: 'e4f53ef9bdd848a3b6aa4d347706c83e'
                    }
                    'message-not-run-because-the-setup-was-not-comple-fdd192-fr': {
                        table: 'sys_ui_message'
                        id: '11a4bfc5c9f64831988eca4edacf0f63'
                    }
                    'message-not-run-because-the-token-url-has-to-be-540de9-fr': {
                        table: 'sys_ui_message'
                        id: '30ed0c55fe484970bc0cf631bfd2bf60'
                    }
                    'message-not-run-because-there-is-no-access-token-3bb721-fr': {
                        table: 'sys_ui_message'
                        id: '43ccb86377ca4640a0739ec1589f1f80'
                    }
                    'message-not-run-because-there-is-no-integration-2877e5-fr': {
                        table: 'sys_ui_message'
                        id: '90a39132712441d7b9de6a2be5d14717'
                    }
                    'message-not-run-because-this-instance-does-not-l-71b0f7-fr': {
                        table: 'sys_ui_message'
                        id: 'd0f9a76e365646c99c6eebd05631aad8'
                    }
                    'message-not-run-yet-for-what-is-entered-d40c3b-fr': {
                        table: 'sys_ui_message'
                        id: '87ac49803c424db9a985ccfcbbabcab1'
                    }
                    'message-not-used-any-text-will-do-444a51-fr': {
                        table: 'sys_ui_message'
                        id: 'eaedacb72d0d440089ddf9b2549d2c6d'
                    }
                    'message-not-verified-ecddbd-fr': {
                        table: 'sys_ui_message'
                        id: '30cbd0241f5348e1b89987b456dcd7d8'
                    }
                    'message-not-yet-756941-fr': {
                        table: 'sys_ui_message'
                        id: '3b384ece28ad44e0ae22b084a18129f6'
                    }
                    'message-note-when-it-is-resolved-498794-fr': {
                        table: 'sys_ui_message'
                        id: '03c1ccb4c88f4d3fb77e0119a794fc66'
                    }
                    'message-nothing-calls-this-instance-so-there-is-d5122e-fr': {
                        table: 'sys_ui_message'
                        id: 'e93bdd8df1e64d8596c711bf9a76bb2a'
                    }
                    'message-nothing-fills-the-short-description-5b78a8-fr': {
                        table: 'sys_ui_message'
                        id: 'c6e3cb3f396a40de93f8813ec884d2c5'
                    }
                    'message-nothing-in-the-catalogue-is-like-this-te-f7cc20-fr': {
                        table: 'sys_ui_message'
                        id: '2fbad72745d940c19e3fa102d126d371'
                    }
                    'message-nothing-is-known-that-fills-0-96a00a-fr': {
                        table: 'sys_ui_message'
                        id: '8fc5a75ebf91469c8b545ab2b4c12e35'
                    }
                    'message-nothing-is-open-at-microsoft-for-84e5c5-fr': {
                        table: 'sys_ui_message'
                        id: '94728123c652469aa16093c39f69275d'
                    }
                    'message-nothing-is-sent-for-it-it-was-connected-6028fa-fr': {
                        table: 'sys_ui_message'
                        id: '3419c3aa8a034b4798d5720fac497881'
                    }
                    'message-nothing-is-sent-to-microsoft-before-a-se-4ed27b-fr': {
                        table: 'sys_ui_message'
                        id: '04ce3a08b21d4e55a510fee20ae5158c'
                    }
                    'message-nothing-is-sent-to-microsoft-until-you-c-bd6144-fr': {
                        table: 'sys_ui_message'
                        id: 'e6c767564d504536ae7be9fedd164009'
                    }
                    'message-nothing-needs-to-be-let-in-nothing-calls-ae181a-fr': {
                        table: 'sys_ui_message'
                        id: '570f864e380246af9d8832f109106c67'
                    }
                    'message-nothing-of-microsoft-s-retired-app-is-in-a0b853-fr': {
                        table: 'sys_ui_message'
                        id: 'a623f9c3f94f42a1815389e68dd0d45b'
                    }
                    'message-nothing-that-is-known-now-explains-it-e87fca-fr': {
                        table: 'sys_ui_message'
                        id: '8b8c9f5f0eee4d31ade4f3b3206ee465'
                    }
                    'message-nothing-that-you-chose-has-another-syste-2989db-fr': {
                        table: 'sys_ui_message'
                        id: 'c636db2d9c99468194b1ef50174aadcd'
                    }
                    'message-nothing-ticked-in-a-group-means-all-87c1a6-fr': {
                        table: 'sys_ui_message'
                        id: '5b1efd11b8c94c93825b9f28e09b591c'
                    }
                    'message-nothing-to-do-the-other-node-reads-the-same-list-70eefe-fr': {
                        table: 'sys_ui_message'
                        id: 'ef712aa2b3304d41b109fbec462a2c7c'
                    }
                    'message-nothing-waits-and-microsoft-has-not-aske-857e2d-fr': {
                        table: 'sys_ui_message'
                        id: 'e52b4eff6ad2484e8e8c8c5bf67e9427'
                    }
                    'message-nothing-was-entered-1551b0-fr': {
                        table: 'sys_ui_message'
                        id: '4a12c6ef2d94427599d4fc4443485ca2'
                    }
                    'message-nothing-was-found-only-active-ones-are-l-2be2e0-fr': {
                        table: 'sys_ui_message'
                        id: 'ae3e022de9654aeda4e3895f9a70198d'
                    }
                    'message-nothing-was-learned-yet-no-agent-has-dec-062859-fr': {
                        table: 'sys_ui_message'
                        id: '5c215dd56318483c8aead8b1f19273ec'
                    }
                    'message-nothing-was-read-yet-so-nothing-is-known-f069c7-fr': {
                        table: 'sys_ui_message'
                        id: '8646f7cb8e4049e6bf283ad7b5bef09e'
                    }
                    'message-nothing-was-saved-yet-this-needs-your-at-490bc3-fr': {
                        table: 'sys_ui_message'
                        id: '46520685c5fb4beb920de06b99c603a0'
                    }
                    'message-notice-of-many-deleted-files-663c07-fr': {
                        table: 'sys_ui_message'
                        id: 'c92e09a19d494f82b28e676b023b85b3'
                    }
                    'message-notice-of-new-mail-55fdc7-fr': {
                        table: 'sys_ui_message'
                        id: 'cdbc1d2bf2324dcfb47d54fdc81dd254'
                    }
                    'message-notices-of-new-answers-931a7d-fr': {
                        table: 'sys_ui_message'
                        id: '32d37e534903487f887220381fc62d9c'
                    }
                    'message-notifications-f37bd2-fr': {
                        table: 'sys_ui_message'
                        id: '5ec29f8ee8734054b87abd0bdc55a54a'
                        deleted: true
                    }
                    'message-now-at-position-b57de3-fr': {
                        table: 'sys_ui_message'
                        id: '13b47d958b6f4aeaa7533e94ddc298b2'
                    }
                    'message-oauth-client-13ab6f-fr': {
                        table: 'sys_ui_message'
                        id: '8b5949d87e4e487497574c348a0335fa'
                    }
                    'message-oauth-oidc-provider-configuration-d5b7c7-fr': {
                        table: 'sys_ui_message'
                        id: 'e9bb969a6b4d434f979c8c7126a614ac'
                    }
                    'message-oauth-profile-for-azure-automation-39a1c1-fr': {
                        table: 'sys_ui_message'
                        id: '1693f6959b5a4bcfac1a127c19d4714c'
                    }
                    'message-oauth-profile-for-microsoft-graph-68196b-fr': {
                        table: 'sys_ui_message'
                        id: '85349438b8d845e186f2ccf9cc495cf8'
                    }
                    'message-oauth-profile-for-the-connector-25856e-fr': {
                        table: 'sys_ui_message'
                        id: 'bafccb89b27e4bda8831434113145c54'
                    }
                    'message-oauth-profile-for-user-operations-d85e84-fr': {
                        table: 'sys_ui_message'
                        id: 'ab7adb358bd843d2a8281e810a323850'
                    }
                    'message-oauth-scope-cb32ff-fr': {
                        table: 'sys_ui_message'
                        id: '2e35c2fec3e0488d98c09a54ce2a36de'
                    }
                    'message-obsolete-ec30c2-fr': {
                        table: 'sys_ui_message'
                        id: '3deb2acd1de14aa7981d011df3e1a604'
                    }
                    'message-of-a-total-of-d70b1e-fr': {
                        table: 'sys_ui_message'
                        id: '756f5741fb50483aba79e4de8931eae1'
                    }
                    'message-of-the-provider-0-205b6d-fr': {
                        table: 'sys_ui_message'
                        id: 'd7a5d5cdf1e648fba2561e58413ee32e'
                    }
                    'message-office-activation-d4002b-fr': {
                        table: 'sys_ui_message'
                        id: 'b1201eb7e5b94f6daa7d34a11f0e0786'
                    }
                    'message-office-add-ins-f51dc0-fr': {
                        table: 'sys_ui_message'
                        id: '94bb8fc9ae8d4568b9fe40fd560b54b2'
                    }
                    'message-office-apps-68e261-fr': {
                        table: 'sys_ui_message'
                        id: '0358e67b726f4954af53c8bbbee10d6a'
                    }
                    'message-office-for-the-web-9bac04-fr': {
                        table: 'sys_ui_message'
                        id: 'fc90d5e89e5f4902a2bdaa264bd594ee'
                    }
                    'message-office-installation-dccba1-fr': {
                        table: 'sys_ui_message'
                        id: 'dc3e63f23c7f457c80569fa0a9632b6d'
                    }
                    'message-offline-data-1fe87e-fr': {
                        table: 'sys_ui_message'
                        id: '677502a69b6c4f78b05a724ab875cfb4'
                    }
                    'message-offset-and-limit-must-be-whole-numbers-l-ee9945-fr': {
                        table: 'sys_ui_message'
                        id: '960f37743ced402a86384bd7ea91a333'
                        deleted: true
                    }
                    'message-offset-must-be-a-whole-number-a2e7c7-fr': {
                        table: 'sys_ui_message'
                        id: 'c70ea563577d4d8bae12338d569144d5'
                    }
                    'message-oidc-metadata-url-3c31ef-fr': {
                        table: 'sys_ui_message'
                        id: '6112bd735f814eb6a6260f7dcaba2e04'
                    }
                    'message-oidc-metadata-url-b24a29-fr': {
                        table: 'sys_ui_message'
                        id: 'c05eaae51bbc4433a45ade4a7b53f33f'
                    }
                    'message-oidc-user-claim-195f40-fr': {
                        table: 'sys_ui_message'
                        id: 'e776ae6c4ed3492ebbd8f0aa23b5b6fd'
                    }
                    'message-oidc-user-field-da7bbd-fr': {
                        table: 'sys_ui_message'
                        id: '3138ccb3da2e42c799304c35df9ae0a4'
                    }
                    'message-old-figures-in-spite-of-a-refresh-fad690-fr': {
                        table: 'sys_ui_message'
                        id: '74f9a142b093402fb361b942cea1772d'
                    }
                    'message-old-mail-is-not-archived-c01f71-fr': {
                        table: 'sys_ui_message'
                        id: '057d6696834b48689769fe70d9aa9510'
                    }
                    'message-on-overview-copy-the-primary-domain-or-t-9c9227-fr': {
                        table: 'sys_ui_message'
                        id: 'a69fd2075a7b4ed7b7da0a74808a2394'
                    }
                    'message-on-premises-data-gateway-469a01-fr': {
                        table: 'sys_ui_message'
                        id: 'e871a2e17ee048e3af83bb8bfa925ffb'
                    }
                    'message-on-releases-that-no-longer-offer-it-mach-4487af-fr': {
                        table: 'sys_ui_message'
                        id: '5482e74f2fa340bdab1bbb35ae1b1cf0'
                    }
                    'message-on-releases-that-no-longer-offer-it-mach-cf7ca8-fr': {
                        table: 'sys_ui_message'
                        id: '59d54910d1dc4793af04bef961a18c18'
                    }
                    'message-on-that-table-under-application-access-c-f53023-fr': {
                        table: 'sys_ui_message'
                        id: 'e1feff847d974043a04551d7d9d5233a'
                    }
                    'message-on-this-page-23bc9b-fr': {
                        table: 'sys_ui_message'
                        id: '124271cdc7a548569bb0a991f7e6b189'
                    }
                    'message-one-line-for-every-error-its-code-its-co-ae1881-fr': {
                        table: 'sys_ui_message'
                        id: '7c3c8a325371445484e30e2f471837f1'
                    }
                    'message-one-more-provider-for-the-connector-b32561-fr': {
                        table: 'sys_ui_message'
                        id: '65d46719c8c04b14b36d7f25c5b369b2'
                    }
                    'message-one-row-for-every-call-that-was-sent-to-19d697-fr': {
                        table: 'sys_ui_message'
                        id: '73f63e6588ae479aa24ebd466ea6e45d'
                    }
                    'message-one-time-code-for-shared-links-2648c3-fr': {
                        table: 'sys_ui_message'
                        id: '5afc73747cb14fd7a051934e0ce8d1eb'
                    }
                    'message-onedrive-icon-in-the-taskbar-f6459e-fr': {
                        table: 'sys_ui_message'
                        id: '145290bfd6434eeea873918d3b460842'
                    }
                    'message-onedrive-on-the-web-f84ba9-fr': {
                        table: 'sys_ui_message'
                        id: '39ba3889cf424ad49fabf3c89bee09d0'
                    }
                    'message-onedrive-sync-0f31ac-fr': {
                        table: 'sys_ui_message'
                        id: '15cd878d90974169bb675af427afa172'
                    }
                    'message-online-appointments-without-a-link-9d369a-fr': {
                        table: 'sys_ui_message'
                        id: '47764c73ba304af793d3bec2ab019016'
                    }
                    'message-online-pictures-and-icons-476eaa-fr': {
                        table: 'sys_ui_message'
                        id: '54b7ec341fdf426d89993d176347a3ea'
                    }
                    'message-only-decisions-count-since-26564a-fr': {
                        table: 'sys_ui_message'
                        id: 'bf7113e1e75e4d98b3dcf33980973c7f'
                    }
                    'message-only-incidents-that-the-app-works-on-wha-395917-fr': {
                        table: 'sys_ui_message'
                        id: 'cceac56ca245472888936cd443750029'
                    }
                    'message-only-microsoft-916cf3-fr': {
                        table: 'sys_ui_message'
                        id: '6c7072e2c2ae4760b31ffabd4853a5ea'
                    }
                    'message-only-servicenow-administrators-may-open-3a857e-fr': {
                        table: 'sys_ui_message'
                        id: '269e16eb0845404088dd53b95a5e7f83'
                    }
                    'message-only-servicenow-administrators-may-open-607996-fr': {
                        table: 'sys_ui_message'
                        id: '668c049f287c435b89c250ee8fcc38fc'
                    }
                    'message-only-some-items-affected-b37f82-fr': {
                        table: 'sys_ui_message'
                        id: 'c7c8621f8fb947ceb4c048667c18a63e'
                    }
                    'message-only-the-final-set-up-step-is-open-d4ed7e-fr': {
                        table: 'sys_ui_message'
                        id: '735ccf43fc2c40a7a0cf43b04c984580'
                    }
                    'message-only-those-that-are-still-open-and-still-5b9536-fr': {
                        table: 'sys_ui_message'
                        id: 'db160d97dac245ffa9f0c6507f0ff0f0'
                    }
                    'message-only-what-you-changed-is-saved-above-wha-d007f9-fr': {
                        table: 'sys_ui_message'
                        id: 'fcc4db9e145c46988d69caa3c3660bbe'
                    }
                    'message-only-words-and-counts-are-kept-and-they-ec14c2-fr': {
                        table: 'sys_ui_message'
                        id: '7c4964adc13d47f5a0c942649dff3548'
                    }
                    'message-open-a-file-in-another-app-1df1a1-fr': {
                        table: 'sys_ui_message'
                        id: 'cbb765bc0aad4ff4b99d066637d3d666'
                    }
                    'message-open-a-service-request-and-get-help-from-7af9da-fr': {
                        table: 'sys_ui_message'
                        id: '0a54e23fc1824cf6a11423e17d583028'
                    }
                    'message-open-an-incident-5de55d-fr': {
                        table: 'sys_ui_message'
                        id: 'a69dd45ce2794f5492a38525e3b98ba4'
                    }
                    'message-open-an-incident-and-use-its-tab-microsoft-365-sup-558cce-fr': {
                        table: 'sys_ui_message'
                        id: 'e7b8d0f686de41e09f2101d93f2ea88a'
                    }
                    'message-open-an-incident-choose-configure-form-layout-and-2adf2e-fr': {
                        table: 'sys_ui_message'
                        id: 'c3e2dabebdff46fd932536edba50d9c5'
                    }
                    'message-open-an-incident-in-the-view-622129-fr': {
                        table: 'sys_ui_message'
                        id: 'e6bbf587876c444fba4276091f3244c6'
                        deleted: true
                    }
                    'message-open-and-resolved-e4ee15-fr': {
                        table: 'sys_ui_message'
                        id: '121a1f2085574e119ef99fb73cab3818'
                    }
                    'message-open-app-registrations-fcf076-fr': {
                        table: 'sys_ui_message'
                        id: '600d5b3dc0a746d9afd69a796d8726e7'
                    }
                    'message-open-at-microsoft-for-5cf1da-fr': {
                        table: 'sys_ui_message'
                        id: '81e63cfc344049f88ef06fddf08e21c2'
                    }
                    'message-open-for-66d879-fr': {
                        table: 'sys_ui_message'
                        id: '74944c8471bb44388165a48fb2b64f36'
                    }
                    'message-open-issues-03f4f2-fr': {
                        table: 'sys_ui_message'
                        id: '8debd89496c84f2fad1566f0e28355ff'
                    }
                    'message-open-issues-3b3214-fr': {
                        table: 'sys_ui_message'
                        id: '64686a9bc8a34e709a3fd8754dc1320c'
                    }
                    'message-open-issues-that-would-get-an-incident-n-028c1e-fr': {
                        table: 'sys_ui_message'
                        id: '094d8617d4f641719574e79acd57aa6f'
                    }
                    'message-open-microsoft-365-support-setup-and-com-de059c-fr': {
                        table: 'sys_ui_message'
                        id: '94e3c3d86bea4d78a60f5574e8492d99'
                    }
                    'message-open-microsoft-365-support-setup-choose-a18b44-fr': {
                        table: 'sys_ui_message'
                        id: 'efd8447a8ddd4caeabeb5f7610ca4def'
                    }
                    'message-open-microsoft-365-support-setup-it-open-24f7f7-fr': {
                        table: 'sys_ui_message'
                        id: 'd1b0abcd39464e448c2b7249402f6647'
                    }
                    'message-open-microsoft-entra-80c3cf-fr': {
                        table: 'sys_ui_message'
                        id: 'dfa32ff44ef84354b871a82aa9050bf3'
                    }
                    'message-open-organization-users-3ebc68-fr': {
                        table: 'sys_ui_message'
                        id: '79b3176c35aa4db4ae42183584e389cd'
                    }
                    'message-open-setup-3242c7-fr': {
                        table: 'sys_ui_message'
                        id: '1a27d3ef2eef40d4a882800cba53d3d2'
                    }
                    'message-open-setup-and-complete-its-steps-172454-fr': {
                        table: 'sys_ui_message'
                        id: 'b3aa7271e7fe41cd9467d7fd072b867a'
                    }
                    'message-open-setup-and-complete-the-integration-3b0438-fr': {
                        table: 'sys_ui_message'
                        id: 'd1fd8abcffd34ff5ac2c198bf57ec3ee'
                    }
                    'message-open-step-2-9bc13d-fr': {
                        table: 'sys_ui_message'
                        id: '624faeca5f3643b18d51ca5647832e91'
                    }
                    'message-open-step-3-759fcb-fr': {
                        table: 'sys_ui_message'
                        id: 'fe9d65845cc444689daedb3f287bc6e3'
                    }
                    'message-open-system-logs-all-and-filter-by-the-s-8e5275-fr': {
                        table: 'sys_ui_message'
                        id: '26816fa4a810437398bb58f0031a913c'
                    }
                    'message-open-system-logs-outbound-http-logs-and-04b678-fr': {
                        table: 'sys_ui_message'
                        id: 'af6642c856e84d509df90489492d5e03'
                    }
                    'message-open-system-oauth-application-registry-65dfae-fr': {
                        table: 'sys_ui_message'
                        id: 'f9e81ff3545a4285a2f418b1938aa326'
                    }
                    'message-open-the-api-permissions-in-microsoft-en-8e24a5-fr': {
                        table: 'sys_ui_message'
                        id: '5c1d87bce7064ba2aa9d54cbc065597c'
                    }
                    'message-open-the-application-registry-680d03-fr': {
                        table: 'sys_ui_message'
                        id: 'bc1f15c9aa5d476fb9bea299ce9102db'
                    }
                    'message-open-the-calls-to-microsoft-4e803e-fr': {
                        table: 'sys_ui_message'
                        id: '12f4f23d5bab4b52813b5a5e24dce2e2'
                    }
                    'message-open-the-client-secrets-in-microsoft-ent-195b17-fr': {
                        table: 'sys_ui_message'
                        id: '9ade650a47ea4dc1b5095f00f722fdd8'
                    }
                    'message-open-the-enterprise-applications-in-micr-997a00-fr': {
                        table: 'sys_ui_message'
                        id: 'e85a3fb276564487b2e7c2afbeb43e73'
                    }
                    'message-open-the-inbound-oauth-provider-93262e-fr': {
                        table: 'sys_ui_message'
                        id: 'ef75f7c953fc4b9bb5b005f8c0373038'
                    }
                    'message-open-the-incident-from-the-list-again-521b6d-fr': {
                        table: 'sys_ui_message'
                        id: 'b8d493cef6c14f21bfb5b0a1c765e045'
                    }
                    'message-open-the-job-and-change-run-as-c5c2ec-fr': {
                        table: 'sys_ui_message'
                        id: '914ec06d890e49bc89338a296c978a26'
                    }
                    'message-open-the-microsoft-365-admin-center-290b6b-fr': {
                        table: 'sys_ui_message'
                        id: 'caa319424f9f47bf96ca98e0a2bd3d8d'
                    }
                    'message-open-the-oauth-profile-9a82ba-fr': {
                        table: 'sys_ui_message'
                        id: '8d175fdbf54e4f83b0246c6c0cffad7e'
                    }
                    'message-open-the-oauth-provider-6712dd-fr': {
                        table: 'sys_ui_message'
                        id: '793c6e75181343f58a9bb8abd878563f'
                    }
                    'message-open-the-record-and-tick-active-or-choos-4c0cc9-fr': {
                        table: 'sys_ui_message'
                        id: '849ce69d14e641128aca143b3f2647d5'
                    }
                    'message-open-the-record-tick-active-and-save-it-f64837-fr': {
                        table: 'sys_ui_message'
                        id: '4bff77d700834958aa29ba19234ddda4'
                    }
                    'message-open-the-role-321777-fr': {
                        table: 'sys_ui_message'
                        id: '83aeda8afb3742a18382d588f44c8ccb'
                    }
                    'message-open-the-role-x-mioms-m365-assis-adminis-462614-fr': {
                        table: 'sys_ui_message'
                        id: 'ed7055fb25af487a9632ff335e8158cb'
                    }
                    'message-open-the-role-x-mioms-m365-assis-insight-8bd3e8-fr': {
                        table: 'sys_ui_message'
                        id: '0db797cd792f4a84a6521caacb9e247a'
                    }
                    'message-open-the-scheduled-job-and-choose-a-user-d666c5-fr': {
                        table: 'sys_ui_message'
                        id: '31e9bf107f484ebebb0236effd4a6e70'
                    }
                    'message-open-the-scheduled-job-f3811b-fr': {
                        table: 'sys_ui_message'
                        id: '790dbe7a5ba14b958d3d1bd1171c4d60'
                    }
                    'message-open-the-solution-catalogue-d44ea6-fr': {
                        table: 'sys_ui_message'
                        id: '3f472528485746c998e606c8506b0c90'
                    }
                    'message-open-the-tables-3acb35-fr': {
                        table: 'sys_ui_message'
                        id: 'e2a5e5b0ef894aaebdfb8cde206fdf28'
                    }
                    'message-open-the-tenant-0ab4b3-fr': {
                        table: 'sys_ui_message'
                        id: '02b0f17883944206900e1cbcbd4d2e50'
                    }
                    'message-open-the-user-48d8a0-fr': {
                        table: 'sys_ui_message'
                        id: '10039d0f1a76417f8f87f63763a0361d'
                    }
                    'message-opened-on-450127-fr': {
                        table: 'sys_ui_message'
                        id: '8c9b6ea3023b4beb86138a62832e7284'
                    }
                    'message-opening-files-in-the-browser-58fbd0-fr': {
                        table: 'sys_ui_message'
                        id: 'd032615c69a748a19eadb35e20f03d25'
                    }
                    'message-opening-in-the-desktop-app-ccf8b1-fr': {
                        table: 'sys_ui_message'
                        id: '468827b5d8894dc68b77acc6da179ab8'
                    }
                    'message-opens-in-a-new-tab-2b4335-fr': {
                        table: 'sys_ui_message'
                        id: 'bc415768bdee494d82b76fe6df829c86'
                    }
                    'message-opens-in-a-new-tab-82dff2-fr': {
                        table: 'sys_ui_message'
                        id: 'f12f94a1f47d4357bcb7279df414f680'
                    }
                    'message-opens-read-only-4a5c0f-fr': {
                        table: 'sys_ui_message'
                        id: '08783758d88a4f81bbb61457d345fb73'
                    }
                    'message-optional-a-person-in-the-group-that-is-c-285107-fr': {
                        table: 'sys_ui_message'
                        id: '315bc17c2b9448c1ac54f33ba553f756'
                    }
                    'message-optional-who-uses-a-microsoft-365-admin-582e8f-fr': {
                        table: 'sys_ui_message'
                        id: 'fe19610c6f2a40718943c0932627affb'
                    }
                    'message-or-as-your-naming-rules-say-599c2a-fr': {
                        table: 'sys_ui_message'
                        id: '894e704c0ffc45c2b2a6c12c0a7fa95c'
                    }
                    'message-organization-chart-and-contact-details-bb553d-fr': {
                        table: 'sys_ui_message'
                        id: '4d93a7e7beca4a3ba7d6a6a632e59dd9'
                    }
                    'message-organization-templates-93ed7d-fr': {
                        table: 'sys_ui_message'
                        id: '0ea49ad412ce4ef3b8f42a613cc5d360'
                    }
                    'message-organizational-messages-85c6ae-fr': {
                        table: 'sys_ui_message'
                        id: '885b19285a24476dbce1fa62c5994bec'
                    }
                    'message-origin-3edf8c-fr': {
                        table: 'sys_ui_message'
                        id: 'f75841c97d804ecbba797a866ee07b3c'
                    }
                    'message-origin-must-be-microsoft-thirdparty-cust-468bd7-fr': {
                        table: 'sys_ui_message'
                        id: '35463ce4b5794bd28bb6d562bfa4c733'
                    }
                    'message-origin-must-be-microsoft-thirdparty-or-c-bfde86-fr': {
                        table: 'sys_ui_message'
                        id: 'd276a29983cc4e5b93943e0fa9c7acf2'
                        deleted: true
                    }
                    'message-origins-822476-fr': {
                        table: 'sys_ui_message'
                        id: '8ecac922919a43c0a78523b8565bfa5c'
                    }
                    'message-otherwise-8ea0c8-fr': {
                        table: 'sys_ui_message'
                        id: '44b75f83e92e4933b3bfc728185224a3'
                    }
                    'message-outage-5a5669-fr': {
                        table: 'sys_ui_message'
                        id: '16ec2e778ffa447fb7815b4b638fd876'
                    }
                    'message-outages-b0456f-fr': {
                        table: 'sys_ui_message'
                        id: '64b2b88b414f4686908733a08f1afd22'
                    }
                    'message-outbound-app-id-4e437c-fr': {
                        table: 'sys_ui_message'
                        id: '3a39ace61c34423cbc42657b1da00036'
                    }
                    'message-outbound-calls-that-failed-cfeba5-fr': {
                        table: 'sys_ui_message'
                        id: 'df0a20fbf9c94c48914d10eaa3835f29'
                    }
                    'message-outbound-oauth-provider-964f52-fr': {
                        table: 'sys_ui_message'
                        id: 'e83aa58dc29b4178836917950ee7b72d'
                    }
                    'message-outbox-7554b6-fr': {
                        table: 'sys_ui_message'
                        id: 'c5a7d55ad04f472eb2103dd8bd6e9307'
                    }
                    'message-outdated-62d387-fr': {
                        table: 'sys_ui_message'
                        id: '4a7c1e28ff5c454eaf598974dac58457'
                    }
                    'message-outgoing-calls-483f70-fr': {
                        table: 'sys_ui_message'
                        id: '6c3dc65814674ee3830d2c5bea2ba629'
                    }
                    'message-outlook-add-ins-9d04c4-fr': {
                        table: 'sys_ui_message'
                        id: 'e6098e5c6d7f4c7283fba011ccb18c07'
                    }
                    'message-outlook-desktop-cf5108-fr': {
                        table: 'sys_ui_message'
                        id: 'd4bc2b6929834962bf63a08cc663c8d6'
                    }
                    'message-outlook-for-mac-63eae3-fr': {
                        table: 'sys_ui_message'
                        id: 'c32375a03b0f4e63be4fc78ad2ea90fa'
                    }
                    'message-outlook-on-the-web-ff87c0-fr': {
                        table: 'sys_ui_message'
                        id: 'f7407316914d4b9ab753c39d81b0adbc'
                    }
                    'message-overdue-or-not-read-yet-79495f-fr': {
                        table: 'sys_ui_message'
                        id: 'd391e48e9e22400eaf330478a24d687b'
                    }
                    'message-overdue-the-job-that-runs-queued-calls-d-915149-fr': {
                        table: 'sys_ui_message'
                        id: 'ee267dc5c8df48c1b95f63549dd7e929'
                    }
                    'message-overview-3b8782-fr': {
                        table: 'sys_ui_message'
                        id: '2243799c1ffe4de3b397afc78296e3e6'
                    }
                    'message-own-solution-d29847-fr': {
                        table: 'sys_ui_message'
                        id: '715e65ef6f3748c89ec674d0adb93df8'
                    }
                    'message-pages-of-results-6bc72e-fr': {
                        table: 'sys_ui_message'
                        id: 'd0cabdcca83c4dd3ae22f02a3b63248b'
                    }
                    'message-pages-read-16617c-fr': {
                        table: 'sys_ui_message'
                        id: 'e806a81f58e546ba9c3fd979a4486b51'
                    }
                    'message-paginated-reports-d61a8f-fr': {
                        table: 'sys_ui_message'
                        id: 'c46d35f23ee24786b54137379ac11548'
                    }
                    'message-parent-incident-584ada-fr': {
                        table: 'sys_ui_message'
                        id: '1c5382c1cf3749ddbcc1ea262461d96e'
                    }
                    'message-partners-csp-a17086-fr': {
                        table: 'sys_ui_message'
                        id: '0ac7edfe9d634e4ea43aefc726cd9362'
                    }
                    'message-passed-a0d062-fr': {
                        table: 'sys_ui_message'
                        id: '557acf245d6d407782e4ee922ccba487'
                    }
                    'message-passkeys-windows-hello-and-smart-cards-6a3c4d-fr': {
                        table: 'sys_ui_message'
                        id: '432d19668b6b41a1aaf8a262cfe48197'
                    }
                    'message-password-5f4dcc-fr': {
                        table: 'sys_ui_message'
                        id: '244be5a409404ccfa4297f03b661b4aa'
                    }
                    'message-password-prompt-9eeaf3-fr': {
                        table: 'sys_ui_message'
                        id: '38dd80add5d54e25b1f6de8eebd76f8d'
                        deleted: true
                    }
                    'message-password-writeback-039815-fr': {
                        table: 'sys_ui_message'
                        id: '13aad5c7432549e5bcdecf49ef21b909'
                    }
                    'message-paste-the-secret-s-value-not-its-secret-id-into-th-41aca6-fr': {
                        table: 'sys_ui_message'
                        id: 'a0e6ba73fb4b4e488f10358bbacd5f74'
                    }
                    'message-pauses-that-microsoft-asked-for-75d546-fr': {
                        table: 'sys_ui_message'
                        id: '71893663497b40178895c8c397ad0640'
                    }
                    'message-pay-as-you-go-and-credits-d642dc-fr': {
                        table: 'sys_ui_message'
                        id: '5ee2cda375574120b4f335cf5c4d078a'
                    }
                    'message-people-78386e-fr': {
                        table: 'sys_ui_message'
                        id: '149f5dff62c743c3b543fa9d1e05b16e'
                    }
                    'message-people-on-pages-0a159e-fr': {
                        table: 'sys_ui_message'
                        id: '1503cd56f4294df2ae8dcf1bc0193409'
                    }
                    'message-people-skills-and-org-data-df90b5-fr': {
                        table: 'sys_ui_message'
                        id: '324193b7dddf4edcb6a814db7784be2f'
                    }
                    'message-people-who-answer-forms-2dc1f8-fr': {
                        table: 'sys_ui_message'
                        id: '43f54a219e3d4aa893d7913550a766d2'
                    }
                    'message-people-who-hold-the-role-0-1-fa5f96-fr': {
                        table: 'sys_ui_message'
                        id: 'eb1c679daa364b3aa5afa334bd041af0'
                    }
                    'message-people-who-hold-the-role-0-1-with-insigh-e5c437-fr': {
                        table: 'sys_ui_message'
                        id: '0adb183b60cb44c0a87e73b5e68d8cbc'
                    }
                    'message-people-who-see-insights-1a1700-fr': {
                        table: 'sys_ui_message'
                        id: 'ae26d4789a9e4ef8b769e8564a222afe'
                    }
                    'message-permission-application-read-all-5913db-fr': {
                        table: 'sys_ui_message'
                        id: 'f8153c9361fb416498f1f2beafc217d9'
                    }
                    'message-permission-rolemanagement-read-directory-b2b7d3-fr': {
                        table: 'sys_ui_message'
                        id: '429b0765e528437c8b1f79281b37e050'
                    }
                    'message-permission-securityevents-read-all-54dd75-fr': {
                        table: 'sys_ui_message'
                        id: '0c74d21ca9e24012ad7e8f479794f6c1'
                    }
                    'message-permission-servicehealth-read-all-2e8f61-fr': {
                        table: 'sys_ui_message'
                        id: '8a158864a8404d03b65ca726dfc1814d'
                    }
                    'message-permission-user-read-all-df6fb1-fr': {
                        table: 'sys_ui_message'
                        id: '1070d92026c2482c8e7b9031a175df5b'
                    }
                    'message-permissions-41275a-fr': {
                        table: 'sys_ui_message'
                        id: '825a4a6c200f4ceb823fd3e271b68a2e'
                    }
                    'message-personal-booking-page-6baf27-fr': {
                        table: 'sys_ui_message'
                        id: '74a4b5d4bff14c0497275b8c5af74015'
                    }
                    'message-phone-numbers-608ae1-fr': {
                        table: 'sys_ui_message'
                        id: 'f521bf4fd4854e0bac18f22fd89feb15'
                    }
                    'message-phones-blocked-from-mail-94dfba-fr': {
                        table: 'sys_ui_message'
                        id: '7f1bc0f13e494d7a9e646bb20dde5025'
                    }
                    'message-photos-in-apps-daa5d2-fr': {
                        table: 'sys_ui_message'
                        id: 'ba060bafe83c48bc99a0ad9f01e56552'
                    }
                    'message-pinned-chats-and-sections-62919d-fr': {
                        table: 'sys_ui_message'
                        id: '104cdcb415cb4b8ab2a7b5920d31f7a4'
                    }
                    'message-platform-419f37-fr': {
                        table: 'sys_ui_message'
                        id: '919f076e27b74f7c99523cd620decfcd'
                    }
                    'message-please-contact-app-support-5ab6e6-fr': {
                        table: 'sys_ui_message'
                        id: '09249a978d5b4f12a96a66a9f8899279'
                    }
                    'message-please-contact-your-servicenow-admin-and-ask-them-b3b549-fr': {
                        table: 'sys_ui_message'
                        id: '54510f578d8444aaae48900ec45f73c2'
                    }
                    'message-please-contact-your-servicenow-admin-and-ask-them-f0c15b-fr': {
                        table: 'sys_ui_message'
                        id: '6fa933d3b7604ef9a8f823cc539dc636'
                    }
                    'message-policies-94422f-fr': {
                        table: 'sys_ui_message'
                        id: '482d65c67cdc477e8a50e472e3e0817f'
                    }
                    'message-polls-and-q-a-in-meetings-b82a50-fr': {
                        table: 'sys_ui_message'
                        id: 'f7043c47a35f408d9821545e0f73eba9'
                    }
                    'message-poor-ai-answers-8f3afa-fr': {
                        table: 'sys_ui_message'
                        id: '553128d003604cd3b65565e84adf3fc6'
                    }
                    'message-poor-quality-f3eb79-fr': {
                        table: 'sys_ui_message'
                        id: 'fee0722973324e2483ead72e64d8248e'
                    }
                    'message-pop-up-or-prompt-719fde-fr': {
                        table: 'sys_ui_message'
                        id: '1446f6debb06462ba63d8ca34cc369c4'
                    }
                    'message-post-incident-report-published-7b84fb-fr': {
                        table: 'sys_ui_message'
                        id: 'a29fd329c31d46d09a965d195119f1b1'
                    }
                    'message-post-incident-review-30c5be-fr': {
                        table: 'sys_ui_message'
                        id: '18996053d2d3422898c802d40e30676b'
                    }
                    'message-posts-18958e-fr': {
                        table: 'sys_ui_message'
                        id: '5e4952be338d4d80b6222127f328109f'
                    }
                    'message-power-bi-apps-e6ca1e-fr': {
                        table: 'sys_ui_message'
                        id: '9d266f346871496ba170f9e99e1ad358'
                    }
                    'message-power-bi-mobile-app-707b12-fr': {
                        table: 'sys_ui_message'
                        id: '6cd338fdecfe4c7eb7d29324a5157e9d'
                    }
                    'message-power-bi-reports-and-dashboards-82b3af-fr': {
                        table: 'sys_ui_message'
                        id: '6fad4c0e36374a05a7616259f8787593'
                    }
                    'message-power-query-and-refreshed-data-4bd248-fr': {
                        table: 'sys_ui_message'
                        id: '472b5123aab74fbc8fff2a701b52e61d'
                    }
                    'message-presence-status-2d63ef-fr': {
                        table: 'sys_ui_message'
                        id: '38aa4d5ffe4c4908a6ebfeb04886d3ab'
                    }
                    'message-presentations-as-video-f02867-fr': {
                        table: 'sys_ui_message'
                        id: '48fdb7cf5a004ad285a6ee9066923ce1'
                    }
                    'message-presenting-slides-in-meetings-ab05ab-fr': {
                        table: 'sys_ui_message'
                        id: 'f62a3dcd58cf4bef9966eb9951151e49'
                    }
                    'message-preview-31fde7-fr': {
                        table: 'sys_ui_message'
                        id: 'd85e9eddf0d94b57b5619eac6ee1a91e'
                    }
                    'message-preview-5ebeb6-fr': {
                        table: 'sys_ui_message'
                        id: '852728b7c4644e479fb901f2ce769935'
                    }
                    'message-previous-page-16ded2-fr': {
                        table: 'sys_ui_message'
                        id: 'a3efbc03c30e419790e3ecefdff8c0d6'
                    }
                    'message-printers-bde829-fr': {
                        table: 'sys_ui_message'
                        id: '108cef03d204419db6bc22077524a687'
                    }
                    'message-printing-2d0072-fr': {
                        table: 'sys_ui_message'
                        id: 'fe7b223edf714beb87dd26dd88e997b0'
                    }
                    'message-printing-messages-90d624-fr': {
                        table: 'sys_ui_message'
                        id: '40f576c4535f49839130577d646cdf4b'
                    }
                    'message-private-channels-679557-fr': {
                        table: 'sys_ui_message'
                        id: '7c8363917586410780e5f0476ea247dc'
                    }
                    'message-privileged-roles-pim-534c64-fr': {
                        table: 'sys_ui_message'
                        id: 'cec757474ddd4a92a9203fe6306c132b'
                    }
                    'message-problem-df0f20-fr': {
                        table: 'sys_ui_message'
                        id: '8f655d1893964fe79da2b20d6d86e0f4'
                    }
                    'message-processing-of-videos-6c01f7-fr': {
                        table: 'sys_ui_message'
                        id: '4002fd04bd644ed0ac305c3ef70e325e'
                    }
                    'message-profile-card-and-picture-cc74e0-fr': {
                        table: 'sys_ui_message'
                        id: '6177d2e4111b4a0daf3dcede75cb6139'
                    }
                    'message-profile-pictures-0bc106-fr': {
                        table: 'sys_ui_message'
                        id: '8e464d5292ee4f50bb5595caa559a9f9'
                    }
                    'message-prompts-and-responses-e0e683-fr': {
                        table: 'sys_ui_message'
                        id: '81b20b963fff4ac0874a815f91684258'
                    }
                    'message-proposed-for-this-instance-e2399f-fr': {
                        table: 'sys_ui_message'
                        id: '46dc982d458148bda62135d7b7ec8d4c'
                    }
                    'message-pst-and-cached-data-files-e3e020-fr': {
                        table: 'sys_ui_message'
                        id: '12e20a1de87149329c64773d30e38677'
                    }
                    'message-pstn-and-direct-routing-406c8d-fr': {
                        table: 'sys_ui_message'
                        id: '2a4ad5798e174c729f8def139f118f24'
                    }
                    'message-public-booking-page-7904df-fr': {
                        table: 'sys_ui_message'
                        id: '3dfc702539e2408cb980291a8a5a3789'
                    }
                    'message-public-folders-6ba6d2-fr': {
                        table: 'sys_ui_message'
                        id: '232395b851cc499a938fd7891554949d'
                    }
                    'message-publishing-5793ad-fr': {
                        table: 'sys_ui_message'
                        id: 'fd8179f764174601ad49a326b05fbc2f'
                    }
                    'message-publishing-reports-e002a6-fr': {
                        table: 'sys_ui_message'
                        id: '843a7acb75eb4a388e36466f6b259443'
                    }
                    'message-put-back-what-i-entered-e06a9b-fr': {
                        table: 'sys_ui_message'
                        id: '3d96a709aee9451ab6726cf9454fdb64'
                    }
                    'message-quarantine-9a05c4-fr': {
                        table: 'sys_ui_message'
                        id: 'f501a8ed8733460780bed5c94faa4900'
                    }
                    'message-quarantine-notifications-5aac42-fr': {
                        table: 'sys_ui_message'
                        id: '5e8c899411aa4fc5b6b922f7a0129b71'
                    }
                    'message-queue-of-calls-that-wait-92afce-fr': {
                        table: 'sys_ui_message'
                        id: 'eab1ad5296894bf2857f9d5af8e1c2eb'
                    }
                    'message-quick-update-c5cb2d-fr': {
                        table: 'sys_ui_message'
                        id: '57c58f74170d44feb70d3bf65c0e071a'
                    }
                    'message-quiz-points-and-results-c70f47-fr': {
                        table: 'sys_ui_message'
                        id: '2153d7ef45464374bdb2b73dfcede30e'
                    }
                    'message-reactions-and-emojis-33fb42-fr': {
                        table: 'sys_ui_message'
                        id: 'a620e5095f4e4b62940ffdec930da1fe'
                    }
                    'message-read-everything-now-429e1b-fr': {
                        table: 'sys_ui_message'
                        id: 'e8cfd042a76c4b899afe27e8d5b205f5'
                    }
                    'message-read-operation-against-oauth-entity-from-7313f5-fr': {
                        table: 'sys_ui_message'
                        id: '982ea40bb9af40088d0c0e24fd713e44'
                    }
                    'message-read-operation-against-oauth-entity-prof-a30fcf-fr': {
                        table: 'sys_ui_message'
                        id: 'b0ff2438285c4946813013c705974812'
                    }
                    'message-read-service-health-b2f9c9-fr': {
                        table: 'sys_ui_message'
                        id: '427dfb1bc0b843f8b52dc37386029eb0'
                    }
                    'message-read-the-consent-then-choose-agree-5d2f46-fr': {
                        table: 'sys_ui_message'
                        id: 'efbb9806e1a5418d8a255d6279c8502d'
                    }
                    'message-read-the-list-again-9b7a0e-fr': {
                        table: 'sys_ui_message'
                        id: '006ec38af8134348bc370c698698bb38'
                    }
                    'message-read-the-message-on-the-page-17dba7-fr': {
                        table: 'sys_ui_message'
                        id: '3743b535750a4a6ea749876d05b82d06'
                    }
                    'message-read-the-message-on-the-page-then-open-s-0a92ed-fr': {
                        table: 'sys_ui_message'
                        id: '2e0fab79f30f4f0bb91dcfdd019900b1'
                    }
                    'message-reading-failed-8c5d5c-fr': {
                        table: 'sys_ui_message'
                        id: '357f6bbd7bee447296b615ba025931eb'
                    }
                    'message-reading-fails-since-6cbd63-fr': {
                        table: 'sys_ui_message'
                        id: 'e2aab21fa6f445e0a491f2d0690e8e6f'
                    }
                    'message-reading-from-microsoft-9a30c3-fr': {
                        table: 'sys_ui_message'
                        id: 'ad4f2f7e1df247479be2e1350380f86e'
                    }
                    'message-reading-from-microsoft-this-may-take-a-m-0241f4-fr': {
                        table: 'sys_ui_message'
                        id: '75b0f48edbc649f9a882d59968cab4cc'
                    }
                    'message-reads-secure-score-and-its-improvement-a-5bb6d7-fr': {
                        table: 'sys_ui_message'
                        id: '8f46cc3ca0cc4b5791ecabd8c39391ba'
                    }
                    'message-reads-the-account-of-the-person-that-an-00ccd4-fr': {
                        table: 'sys_ui_message'
                        id: '1f291184e82a4aa5911f04c0061929da'
                    }
                    'message-reads-the-service-health-of-the-tenant-7e0103-fr': {
                        table: 'sys_ui_message'
                        id: '7af32d8e8c5646709caa2dc382600308'
                    }
                    'message-reads-when-a-person-last-signed-in-cb9d06-fr': {
                        table: 'sys_ui_message'
                        id: 'e6b13c5d029644ad93a1aee7ca5d03ff'
                    }
                    'message-reads-when-the-client-secret-ends-so-tha-8b9187-fr': {
                        table: 'sys_ui_message'
                        id: '399931c7ee02411b9cb916a7c902f034'
                    }
                    'message-recall-and-undo-send-7ace54-fr': {
                        table: 'sys_ui_message'
                        id: '485ba6ee505849ec952b6ecb5ec1d039'
                    }
                    'message-receipts-and-voting-b31bd7-fr': {
                        table: 'sys_ui_message'
                        id: '0153b1e7aad54e4087de88b7acd247a9'
                    }
                    'message-recent-and-recommended-files-07ac8d-fr': {
                        table: 'sys_ui_message'
                        id: '13141e5eee404c66b8b71735cf63db57'
                    }
                    'message-recently-added-content-74f199-fr': {
                        table: 'sys_ui_message'
                        id: 'bb94d29b19a9454ab59e764c723c9d91'
                    }
                    'message-recently-granted-permissions-a54d9b-fr': {
                        table: 'sys_ui_message'
                        id: '85f86ea0d27e4e8b82ce01361e4c8852'
                    }
                    'message-recommended-articles-87e31a-fr': {
                        table: 'sys_ui_message'
                        id: 'ae998fbde293492d96cfceed117fffc9'
                    }
                    'message-recommended-earlier-on-this-incident-f99de4-fr': {
                        table: 'sys_ui_message'
                        id: '00b719f6adc84998a5254cb4e871294f'
                    }
                    'message-recommended-solutions-a982ac-fr': {
                        table: 'sys_ui_message'
                        id: '2f473f689f4c49998ff84b4d4aba7ad5'
                    }
                    'message-recommended-solutions-are-available-on-e-b18ab1-fr': {
                        table: 'sys_ui_message'
                        id: '016ec7b783384f5db8ed5d6a41753b64'
                    }
                    'message-recommended-solutions-cc0014-fr': {
                        table: 'sys_ui_message'
                        id: '90c03bf1d2a64d70aa87281bbe1b3ae1'
                    }
                    'message-recommended-solutions-need-no-setup-and-e1d284-fr': {
                        table: 'sys_ui_message'
                        id: 'e757ec48d4b04d2092c022eb9b35565e'
                    }
                    'message-records-views-and-timelines-51d7bb-fr': {
                        table: 'sys_ui_message'
                        id: '2bf5a71966ff46869b11d5554ab3a589'
                    }
                    'message-recovered-documents-86e954-fr': {
                        table: 'sys_ui_message'
                        id: '10d27f8ca84e47ddb3f3daec0c8e92b2'
                    }
                    'message-recovering-deleted-items-bb3e79-fr': {
                        table: 'sys_ui_message'
                        id: 'd25576078b7948fbbc7aa1afeeb096cc'
                    }
                    'message-recycle-bin-and-deleted-files-d05c24-fr': {
                        table: 'sys_ui_message'
                        id: '040a9793db354fd3973257078447afbf'
                    }
                    'message-redirect-uri-274997-fr': {
                        table: 'sys_ui_message'
                        id: 'a92a1a7430e34fc5b7c63dc03b7c8425'
                    }
                    'message-redirect-url-3ca7ca-fr': {
                        table: 'sys_ui_message'
                        id: 'a88f320c58fb477a8cfab395e58de77a'
                    }
                    'message-redirects-and-wrong-page-16c899-fr': {
                        table: 'sys_ui_message'
                        id: 'dc655490c53e41acabbe36a61af40d2b'
                    }
                    'message-refresh-63a6a8-fr': {
                        table: 'sys_ui_message'
                        id: '2a82a4e369ca4c02a706ebb649c36298'
                    }
                    'message-refresh-the-page-04848f-fr': {
                        table: 'sys_ui_message'
                        id: '415c1c852c8e4e2aa36c10036931505e'
                    }
                    'message-refresh-token-expiry-454b6a-fr': {
                        table: 'sys_ui_message'
                        id: '3ee8b04d84d94536b8df2e92788ddf19'
                    }
                    'message-refresh-tokens-live-as-long-as-the-calli-a2b02a-fr': {
                        table: 'sys_ui_message'
                        id: '129e07655ad7454b8f590be9b6aa49a0'
                    }
                    'message-refresh-tokens-of-0-live-1-seconds-the-c-23eb11-fr': {
                        table: 'sys_ui_message'
                        id: 'e81f5f9d289d4926a4ebc3f4a9064a67'
                    }
                    'message-refreshing-b54a6d-fr': {
                        table: 'sys_ui_message'
                        id: '495ebb73ce1845d9acda4ee6e8482ac2'
                    }
                    'message-register-an-application-for-the-rest-api-b139a2-fr': {
                        table: 'sys_ui_message'
                        id: 'd78b43a93b2c4c61877cd12c9cd2f75a'
                    }
                    'message-register-an-application-for-the-rest-use-bcacdb-fr': {
                        table: 'sys_ui_message'
                        id: 'e6ffda54527446daa64a5530dceeb6cb'
                    }
                    'message-register-an-application-in-microsoft-ent-117858-fr': {
                        table: 'sys_ui_message'
                        id: '136f514287644f8582d893c193fa7124'
                    }
                    'message-release-from-quarantine-1b07ba-fr': {
                        table: 'sys_ui_message'
                        id: '8dd843fa3f5d4017b064b172626b3760'
                    }
                    'message-reload-the-page-and-add-the-rule-again-40f670-fr': {
                        table: 'sys_ui_message'
                        id: '47723ec34f7747cb98f2dfc69f438920'
                    }
                    'message-reminders-aaaf99-fr': {
                        table: 'sys_ui_message'
                        id: '896beda98f604bf7b13999edb6c09b24'
                    }
                    'message-reminders-come-back-0fe4f9-fr': {
                        table: 'sys_ui_message'
                        id: '60bfe0a8add94cebafec2a4eed076cfe'
                    }
                    'message-remote-connection-to-a-pc-280531-fr': {
                        table: 'sys_ui_message'
                        id: '9ee95e098f7f4f86be5ddef930f7d522'
                    }
                    'message-remote-device-actions-and-device-list-351fce-fr': {
                        table: 'sys_ui_message'
                        id: 'bebac5f95aef44508a2e39cb60b8d092'
                    }
                    'message-remove-1063e3-fr': {
                        table: 'sys_ui_message'
                        id: 'a05464bd853246cab934b9753937ed8b'
                    }
                    'message-remove-one-of-them-ab6e1b-fr': {
                        table: 'sys_ui_message'
                        id: '6d57bc1afb4a4cd7b2319940bca06163'
                    }
                    'message-remove-spaces-also-at-the-beginning-and-82535d-fr': {
                        table: 'sys_ui_message'
                        id: '8e878d749d5147deb5ec8c17a162a8b0'
                    }
                    'message-remove-the-account-f698c6-fr': {
                        table: 'sys_ui_message'
                        id: 'b4d2d13d252a4239be64a8ce248b6311'
                    }
                    'message-remove-this-account-56108a-fr': {
                        table: 'sys_ui_message'
                        id: '4c64cb96553a4003b94e89cdce3814d0'
                    }
                    'message-removed-69c201-fr': {
                        table: 'sys_ui_message'
                        id: 'de4331c421e040138c52bad74a30fb7a'
                    }
                    'message-removing-the-account-3263ca-fr': {
                        table: 'sys_ui_message'
                        id: '389b0afc7856438288469abd6b9d1e50'
                    }
                    'message-renaming-1a9a62-fr': {
                        table: 'sys_ui_message'
                        id: '269cd7c244ca41528e49c61dfead81b2'
                    }
                    'message-repeated-sign-in-prompts-edd3de-fr': {
                        table: 'sys_ui_message'
                        id: 'efb96eca8a1b4f90b3ce3b5e8e6aec54'
                    }
                    'message-replying-3dfa8d-fr': {
                        table: 'sys_ui_message'
                        id: '4400dedb6bb0496494716fed58f6a36d'
                    }
                    'message-report-button-02a26a-fr': {
                        table: 'sys_ui_message'
                        id: '54245f003f4d4836999b53ba9669f16f'
                    }
                    'message-report-subscriptions-and-e-mails-c32ec1-fr': {
                        table: 'sys_ui_message'
                        id: 'aefb8a39b7ee47a2821f467b1cc6d933'
                    }
                    'message-report-this-with-the-request-id-the-app-sent-what-aa72ee-fr': {
                        table: 'sys_ui_message'
                        id: 'c2b00c239e6c4173a8e7e2820ffa1197'
                    }
                    'message-reported-56e03c-fr': {
                        table: 'sys_ui_message'
                        id: 'fc9adf556b5541c786179c44ec72c0c2'
                    }
                    'message-reports-a84457-fr': {
                        table: 'sys_ui_message'
                        id: 'ea59af89d04845c483a2d24fa2e09d23'
                    }
                    'message-repository-33fcf2-fr': {
                        table: 'sys_ui_message'
                        id: '8c88adebf2494878ab919f17ca580988'
                    }
                    'message-repository-id-b4068f-fr': {
                        table: 'sys_ui_message'
                        id: 'dc6bb84c8d34470ca044cfbb4d83270d'
                    }
                    'message-repository-id-of-step-4-b8a671-fr': {
                        table: 'sys_ui_message'
                        id: '5ff98b69a7b64700947aa2715627b2f9'
                    }
                    'message-request-15c2d8-fr': {
                        table: 'sys_ui_message'
                        id: 'eb822d1a00644e67a0c759b2e756a09a'
                    }
                    'message-require-your-action-4f3802-fr': {
                        table: 'sys_ui_message'
                        id: '76b1bac56c0d4dbc9a7dd9ab57ca255a'
                    }
                    'message-required-before-creating-can-be-switched-90ee69-fr': {
                        table: 'sys_ui_message'
                        id: '48d2c2fd18f14f59988fa067c5ff1cfe'
                        deleted: true
                    }
                    'message-required-before-creating-or-outages-can-cf287f-fr': {
                        table: 'sys_ui_message'
                        id: 'e825db92aa3c414aa6bce64b526d65d6'
                    }
                    'message-requisites-c6271d-fr': {
                        table: 'sys_ui_message'
                        id: '41484b83e55e4b8caf285010c923e30b'
                    }
                    'message-resets-passwords-the-app-registration-al-0c11d6-fr': {
                        table: 'sys_ui_message'
                        id: '65cf49141d04439da705306e0fc098d9'
                    }
                    'message-resolution-code-762460-fr': {
                        table: 'sys_ui_message'
                        id: '3490a010ec764482b6e03612525c1bcc'
                    }
                    'message-resolve-linked-incidents-with-the-final-295bcd-fr': {
                        table: 'sys_ui_message'
                        id: '4db4c304cde64b9ba66333a374fd6d21'
                    }
                    'message-resolved-by-the-app-19f870-fr': {
                        table: 'sys_ui_message'
                        id: '4865bd07ba7f4f5ea0d180ca15507dd3'
                    }
                    'message-resolved-externally-b15736-fr': {
                        table: 'sys_ui_message'
                        id: 'ef01fa606b4949788526a94935c06a7d'
                    }
                    'message-resolved-f691f0-fr': {
                        table: 'sys_ui_message'
                        id: '3722fc5f2c664a34993eb7a8c4b76e14'
                    }
                    'message-responses-a9f0a3-fr': {
                        table: 'sys_ui_message'
                        id: 'd285aa6b63b544659da40bd239a4b82d'
                    }
                    'message-responses-of-attendees-848e85-fr': {
                        table: 'sys_ui_message'
                        id: 'dd38e1ff24b549df93c1433f01705aa8'
                    }
                    'message-rest-user-password-b28d84-fr': {
                        table: 'sys_ui_message'
                        id: 'f8a50304660148b98c8c58177667985f'
                    }
                    'message-rest-username-288019-fr': {
                        table: 'sys_ui_message'
                        id: 'ee3c8e877cd041e9b11b33a794cb6d7c'
                    }
                    'message-restoring-a-library-or-onedrive-143726-fr': {
                        table: 'sys_ui_message'
                        id: '1c9b6c23fdb143d39cbe9faef2eefb6b'
                    }
                    'message-restoring-service-e032aa-fr': {
                        table: 'sys_ui_message'
                        id: 'bc1073d9ee644d69a86cc40f6335a302'
                    }
                    'message-restricted-senders-034039-fr': {
                        table: 'sys_ui_message'
                        id: '71980853bddc4b13b8e6e8b460d36879'
                    }
                    'message-result-8eea62-fr': {
                        table: 'sys_ui_message'
                        id: '610bb8d7de714688adcec86a3f0e6d7c'
                    }
                    'message-retention-6366eb-fr': {
                        table: 'sys_ui_message'
                        id: '07f3a83ac1c848e78cec45105d9cd449'
                    }
                    'message-ribbon-and-toolbars-bfc35f-fr': {
                        table: 'sys_ui_message'
                        id: '4beda5b8959248879f8f8a7f3a81bc66'
                    }
                    'message-right-click-the-header-again-then-select-a3dc1e-fr': {
                        table: 'sys_ui_message'
                        id: '63cc58e693394934a5680fbfba01a93a'
                    }
                    'message-right-click-the-header-of-the-form-selec-c33221-fr': {
                        table: 'sys_ui_message'
                        id: '3dd842b683d047e481f80af63df212be'
                    }
                    'message-right-click-the-header-of-the-form-then-ec75df-fr': {
                        table: 'sys_ui_message'
                        id: 'ee5145a7ea6846dc86413fe65a8b0eb0'
                        deleted: true
                    }
                    'message-rights-of-the-integration-user-04734f-fr': {
                        table: 'sys_ui_message'
                        id: '2b2dcc7b7b934358a3643533237a64cb'
                    }
                    'message-risk-detections-and-risky-users-755c44-fr': {
                        table: 'sys_ui_message'
                        id: 'a4be80206deb4db49503d3fd1b84f7fa'
                    }
                    'message-role-bbbabd-fr': {
                        table: 'sys_ui_message'
                        id: '7d7425c920524f78a2245b7faa3bae6d'
                    }
                    'message-role-needed-4ddb07-fr': {
                        table: 'sys_ui_message'
                        id: 'd254c19e7ff54f71ba8159e89393c258'
                    }
                    'message-role-of-the-integration-user-8e0786-fr': {
                        table: 'sys_ui_message'
                        id: '1d0dc0103a4b40c5b2c0b559488f0aa4'
                    }
                    'message-room-booking-718ac8-fr': {
                        table: 'sys_ui_message'
                        id: 'a3b589a61cf946ec80bead8014dc957f'
                    }
                    'message-room-finder-da563b-fr': {
                        table: 'sys_ui_message'
                        id: '81c7bcca3370496698ff6a6d05c5b5bd'
                    }
                    'message-room-panels-a7a770-fr': {
                        table: 'sys_ui_message'
                        id: 'fa270ee233a1420fb47712d7faaa5145'
                    }
                    'message-rooms-decline-requests-7de218-fr': {
                        table: 'sys_ui_message'
                        id: 'f17875d019bf4969802fc59699271c46'
                    }
                    'message-rooms-do-not-answer-7eb52e-fr': {
                        table: 'sys_ui_message'
                        id: '9d49379af8f44f0a81cd004160e06fcc'
                    }
                    'message-row-level-security-2ef7e3-fr': {
                        table: 'sys_ui_message'
                        id: 'c82481d63f6f4072be147d81d759ccbd'
                    }
                    'message-rows-deleted-b1157b-fr': {
                        table: 'sys_ui_message'
                        id: '0c19f2ba93cc43258242a1541b0db794'
                    }
                    'message-rule-6d5e40-fr': {
                        table: 'sys_ui_message'
                        id: 'b1eec4bb404d44dc8b5ff9cda92fbc8f'
                    }
                    'message-rules-1f4da9-fr': {
                        table: 'sys_ui_message'
                        id: '004d2431f8d2477eb434d5d2b2ad9618'
                    }
                    'message-rules-a4f86f-fr': {
                        table: 'sys_ui_message'
                        id: '4537a42929a34e858b54d62ef09557ca'
                    }
                    'message-run-it-again-if-it-breaks-off-again-look-f2b10c-fr': {
                        table: 'sys_ui_message'
                        id: '8dc9d286fbcf47029795487e6777916a'
                    }
                    'message-run-these-checks-now-2aafe9-fr': {
                        table: 'sys_ui_message'
                        id: '99c5358670f14deebde5dac12070733a'
                    }
                    'message-running-and-processing-cd5a3d-fr': {
                        table: 'sys_ui_message'
                        id: '7975b8b1c948464187d7d00b331bc5e4'
                    }
                    'message-running-checks-8f5048-fr': {
                        table: 'sys_ui_message'
                        id: '7bbb45f0d47a455cbf935fb2a0fd57e4'
                    }
                    'message-runs-as-c427c2-fr': {
                        table: 'sys_ui_message'
                        id: 'ac9689db304d4bd99ef717b270642ed1'
                    }
                    'message-safe-attachments-bd3924-fr': {
                        table: 'sys_ui_message'
                        id: '2a1e3826104d408a98585dcf1bd4d52a'
                    }
                    'message-safe-links-9c6d28-fr': {
                        table: 'sys_ui_message'
                        id: 'e4899c544f204364ba88e25fe5c07b17'
                    }
                    'message-same-words-215fc7-fr': {
                        table: 'sys_ui_message'
                        id: 'b9566a3a779d463186265c33f86ec72b'
                    }
                    'message-save-and-finish-later-fe0387-fr': {
                        table: 'sys_ui_message'
                        id: 'a180dfa9a1584db283f4f1c950b3fc8d'
                    }
                    'message-save-c9cc8c-fr': {
                        table: 'sys_ui_message'
                        id: '505df44e41264ca7b7a4fe31251aaf37'
                    }
                    'message-save-it-and-microsoft-365-insights-will-be-shown-h-a3b156-fr': {
                        table: 'sys_ui_message'
                        id: 'c3149352c4614c10b41719e85e4be6e8'
                    }
                    'message-save-mine-16ae11-fr': {
                        table: 'sys_ui_message'
                        id: '5dd739a49082444f8993edb948fd961b'
                    }
                    'message-save-the-bundle-d17b05-fr': {
                        table: 'sys_ui_message'
                        id: '1b610b79c5e74e1f9dc8230d12a9e257'
                    }
                    'message-save-the-day-dbea3d-fr': {
                        table: 'sys_ui_message'
                        id: '701ed1be547340a09a190e9c793bec8b'
                    }
                    'message-saved-248336-fr': {
                        table: 'sys_ui_message'
                        id: '8b1d9bae01c84e96b7dd049afefd1654'
                    }
                    'message-saved-2bcf4d-fr': {
                        table: 'sys_ui_message'
                        id: '00920b7fccff42f5874c77cee88a6265'
                    }
                    'message-saved-but-not-verified-99aff0-fr': {
                        table: 'sys_ui_message'
                        id: 'a6af529c743743acbd69704583d417a5'
                    }
                    'message-saved-the-account-may-open-service-reque-eb9f60-fr': {
                        table: 'sys_ui_message'
                        id: '0ac40cd8037c4d1a9bf5a04120918030'
                    }
                    'message-saving-4e11db-fr': {
                        table: 'sys_ui_message'
                        id: 'a53912d99fa24ff9846aaed3184e5324'
                    }
                    'message-saving-makes-the-profile-0-choose-it-bel-8c7cea-fr': {
                        table: 'sys_ui_message'
                        id: '6574c97d8b814da8881cacde41984e6d'
                    }
                    'message-scheduled-and-saved-prompts-f8c098-fr': {
                        table: 'sys_ui_message'
                        id: '43332ce181484fe5869099e7c520e7a7'
                    }
                    'message-scheduled-flows-68bc90-fr': {
                        table: 'sys_ui_message'
                        id: '1cf915d00632405280c1535cdaf632c6'
                    }
                    'message-scheduled-messages-c0dfea-fr': {
                        table: 'sys_ui_message'
                        id: '4e8b480a8a7640aaad950e810853e34c'
                    }
                    'message-scheduling-72923b-fr': {
                        table: 'sys_ui_message'
                        id: '61f6c07f976f42b3be79985b94133aac'
                    }
                    'message-scheduling-meetings-fe4bed-fr': {
                        table: 'sys_ui_message'
                        id: '56b0464280e64520b09689b3ec93f7f6'
                    }
                    'message-scope-for-microsoft-graph-eac20b-fr': {
                        table: 'sys_ui_message'
                        id: 'a8838bb0bba04682b08a66378e7399d3'
                    }
                    'message-screen-sharing-ac4d58-fr': {
                        table: 'sys_ui_message'
                        id: '88dd5c438ddf41c599b9d934aab718ad'
                    }
                    'message-scripts-and-remediations-9f3c16-fr': {
                        table: 'sys_ui_message'
                        id: '97f9764abe364ec4995b13cf15184283'
                    }
                    'message-search-06a943-fr': {
                        table: 'sys_ui_message'
                        id: 'd3d7aa0ef9414fbf974edd2ae4528c48'
                    }
                    'message-search-133484-fr': {
                        table: 'sys_ui_message'
                        id: 'c3681d1a0fc54667bca2518d21062360'
                    }
                    'message-search-again-in-0-seconds-solutions-and-77ca74-fr': {
                        table: 'sys_ui_message'
                        id: '0a9811b7b8704d9f9fe4447e74d0b336'
                    }
                    'message-search-again-in-a-minute-if-it-lasts-che-a71818-fr': {
                        table: 'sys_ui_message'
                        id: '2b5a7b1c608344b3bd73274340b724b4'
                    }
                    'message-search-again-in-some-minutes-if-it-lasts-ae1664-fr': {
                        table: 'sys_ui_message'
                        id: 'd5cb000222c742cfb05c1e6b54987dd2'
                    }
                    'message-search-again-in-some-minutes-solutions-a-af7853-fr': {
                        table: 'sys_ui_message'
                        id: 'c98e421c8ab5484db1e5e8793f1586e1'
                    }
                    'message-search-for-the-user-by-name-or-user-id-a-009562-fr': {
                        table: 'sys_ui_message'
                        id: '7fc260fd40224bb6b96afeca04fd99fc'
                    }
                    'message-search-in-teams-9ba74e-fr': {
                        table: 'sys_ui_message'
                        id: '07b6ac3603c24c28940ecbb6a689a38f'
                    }
                    'message-search-microsoft-learn-4475c6-fr': {
                        table: 'sys_ui_message'
                        id: '4738e17a89694c07b8f1c784fb780ede'
                    }
                    'message-search-schema-and-index-659f0d-fr': {
                        table: 'sys_ui_message'
                        id: '2711040bd9ee480f8017db3d69b86a0a'
                    }
                    'message-search-then-new-130ed7-fr': {
                        table: 'sys_ui_message'
                        id: '3127bf145001423f914f086aa41b9495'
                    }
                    'message-search-with-other-words-what-the-user-se-569339-fr': {
                        table: 'sys_ui_message'
                        id: '713d4ba5711348f0b2bc2da4f7edf56e'
                    }
                    'message-searching-843627-fr': {
                        table: 'sys_ui_message'
                        id: 'b0b8a28598f644b1a3a34b91d444080f'
                    }
                    'message-seconds-8f19a8-fr': {
                        table: 'sys_ui_message'
                        id: '05a6cc79b57e4a5289e160c964f19bea'
                    }
                    'message-secure-score-tickets-9b5946-fr': {
                        table: 'sys_ui_message'
                        id: '122adf4026a540c587479cb4e0d2c199'
                    }
                    'message-security-incidents-and-alerts-142b57-fr': {
                        table: 'sys_ui_message'
                        id: 'd527a276afea424f85bf50c4de178e0c'
                    }
                    'message-security-info-registration-727d38-fr': {
                        table: 'sys_ui_message'
                        id: 'c349a2ad053e41d183d6c106b9856825'
                    }
                    'message-seen-must-be-none-confirmed-or-dismissed-2a16f0-fr': {
                        table: 'sys_ui_message'
                        id: 'b233569d4dad4374b54c7f05870e8b56'
                    }
                    'message-seen-since-96e0e5-fr': {
                        table: 'sys_ui_message'
                        id: 'b63e7421177f403e9f37ad4cc6770fd4'
                    }
                    'message-sees-service-health-incidents-and-recomm-848183-fr': {
                        table: 'sys_ui_message'
                        id: '84d869c1c16c4203bb5a30d0dbe0d3a6'
                    }
                    'message-sees-the-same-and-opens-cases-with-micro-97f55b-fr': {
                        table: 'sys_ui_message'
                        id: 'd8912ef644674946a646b32ca14031f6'
                    }
                    'message-select-agree-to-consent-to-what-this-app-33d276-fr': {
                        table: 'sys_ui_message'
                        id: 'e5ad40dddd794822a63cfe1a273a2cc8'
                    }
                    'message-select-next-to-complete-the-integration-6799cd-fr': {
                        table: 'sys_ui_message'
                        id: '2b6a5af5ee1647ae82b7aeaba9d1a353'
                    }
                    'message-select-save-then-open-an-incident-the-ta-0bafb0-fr': {
                        table: 'sys_ui_message'
                        id: '00fd488ed7a647908ea03c7d5376b9b4'
                    }
                    'message-self-service-password-reset-266268-fr': {
                        table: 'sys_ui_message'
                        id: '8ce6909ff85742599af596b8d8648f1d'
                    }
                    'message-semantic-models-and-datasets-07c975-fr': {
                        table: 'sys_ui_message'
                        id: 'beee90e5599a468cabde85cc93c10863'
                    }
                    'message-sender-and-recipients-75b4b4-fr': {
                        table: 'sys_ui_message'
                        id: '37bbf512f30647399d77f26de31185de'
                    }
                    'message-sending-from-another-address-refused-937d8b-fr': {
                        table: 'sys_ui_message'
                        id: 'f795ba7cd923498bb5f232153cb6c6cc'
                    }
                    'message-sensitivity-labels-and-encryption-3ab799-fr': {
                        table: 'sys_ui_message'
                        id: 'd02552da7f3b475da538914a8bdfb134'
                    }
                    'message-sent-items-of-shared-mailboxes-7c4226-fr': {
                        table: 'sys_ui_message'
                        id: '6ab01ffe5db9464da084ca907277a234'
                    }
                    'message-sent-mail-shown-as-draft-b07b16-fr': {
                        table: 'sys_ui_message'
                        id: '7433780d51934576b53c31273602a4a7'
                    }
                    'message-sent-mail-treated-as-spam-368cb7-fr': {
                        table: 'sys_ui_message'
                        id: '6a67a76423584be09e8dfb92b760ccd4'
                    }
                    'message-server-error-5xx-e3b473-fr': {
                        table: 'sys_ui_message'
                        id: '7651baef3182462384c24ff7ae8f5244'
                    }
                    'message-service-c2ba7e-fr': {
                        table: 'sys_ui_message'
                        id: 'f7a834c5ee2341eaa388f0905701e890'
                    }
                    'message-service-degradation-3b33c1-fr': {
                        table: 'sys_ui_message'
                        id: '8268fc4d19144e6d9cd1c0297e7df9a2'
                    }
                    'message-service-health-as-of-0b9335-fr': {
                        table: 'sys_ui_message'
                        id: 'e055b3ab843e48449908d887656a703c'
                    }
                    'message-service-health-could-not-be-loaded-82ec45-fr': {
                        table: 'sys_ui_message'
                        id: '36a1006bf837462094dfe024ee06da7c'
                    }
                    'message-service-health-eb73bf-fr': {
                        table: 'sys_ui_message'
                        id: '07629e05600b4754bed08c94726aeb4c'
                    }
                    'message-service-health-has-not-been-read-from-microsoft-ye-cec13c-fr': {
                        table: 'sys_ui_message'
                        id: 'bd5e6571cf0a4b8ca897a9b18cdf6202'
                    }
                    'message-service-health-in-the-microsoft-365-admi-69d5b4-fr': {
                        table: 'sys_ui_message'
                        id: '7244f0a0cc2c45ecbb027b59bbca962a'
                    }
                    'message-service-health-incident-e2c178-fr': {
                        table: 'sys_ui_message'
                        id: 'f10ea6ab40d24dc3b38aecfacdf528c2'
                    }
                    'message-service-health-incidents-fbf6f9-fr': {
                        table: 'sys_ui_message'
                        id: 'd81be927c5e84c1c8d8e77abf43e58dc'
                    }
                    'message-service-health-incidents-that-match-c39fa2-fr': {
                        table: 'sys_ui_message'
                        id: '71ad373f6ba140e098b2aaca2bfcd1e2'
                    }
                    'message-service-health-is-read-every-five-minute-d6438c-fr': {
                        table: 'sys_ui_message'
                        id: 'f97406dc35a041a8b7fa0715993d4272'
                    }
                    'message-service-health-of-0-is-read-for-the-firs-f0c990-fr': {
                        table: 'sys_ui_message'
                        id: '9843b2b946324e59be80fba2696599ef'
                    }
                    'message-service-health-of-0-was-last-read-1-minu-42072d-fr': {
                        table: 'sys_ui_message'
                        id: '027e68f5fa0343ba8fad473686a5ace3'
                    }
                    'message-service-health-of-0-was-never-read-the-j-91fb77-fr': {
                        table: 'sys_ui_message'
                        id: '5e1ace096ff74845b05a2a89f870bb68'
                    }
                    'message-service-health-page-1e147d-fr': {
                        table: 'sys_ui_message'
                        id: '9e8e1ecfec03445f8bfd5ac0f27f5d62'
                    }
                    'message-service-health-the-checks-of-setup-and-t-097932-fr': {
                        table: 'sys_ui_message'
                        id: 'bd06f8364e4840bbad3d29c9260df028'
                    }
                    'message-service-health-was-never-read-423abf-fr': {
                        table: 'sys_ui_message'
                        id: '9084c2b40a624c3eb710a34870accd81'
                    }
                    'message-service-health-was-read-within-the-last-120c83-fr': {
                        table: 'sys_ui_message'
                        id: 'bb4235969ec0407686c7837a8e7d222b'
                    }
                    'message-service-interruption-11f49a-fr': {
                        table: 'sys_ui_message'
                        id: '8174ad23a92b464fad960463632b05f1'
                    }
                    'message-service-is-no-name-of-a-service-802e40-fr': {
                        table: 'sys_ui_message'
                        id: '1d18323f79be455fb33db06b2e90de1f'
                        deleted: true
                    }
                    'message-service-operational-d878b8-fr': {
                        table: 'sys_ui_message'
                        id: '8d98253fa7fe4794b60e8773da8c4b82'
                    }
                    'message-service-requests-through-the-connector-t-3fc6a1-fr': {
                        table: 'sys_ui_message'
                        id: 'ab483148dc8e428ea7ccc41b1986ad80'
                    }
                    'message-service-restored-4140d8-fr': {
                        table: 'sys_ui_message'
                        id: '2966306afc7143429b758c0164caf6b6'
                    }
                    'message-servicenow-admin-986b47-fr': {
                        table: 'sys_ui_message'
                        id: 'd844ddb7c2fa44109e38f55c5c671456'
                    }
                    'message-servicenow-cannot-be-reached-e77fdb-fr': {
                        table: 'sys_ui_message'
                        id: 'e45eff8032544a2bbb688fd6de9fc692'
                    }
                    'message-servicenow-took-too-long-to-answer-a903a8-fr': {
                        table: 'sys_ui_message'
                        id: 'd381bc5ef7a845fea8672c3a30c92ab0'
                    }
                    'message-services-992a0f-fr': {
                        table: 'sys_ui_message'
                        id: 'a6efa53098ea4a8c8275fee59f865e2d'
                    }
                    'message-services-can-be-chosen-after-service-hea-3e7896-fr': {
                        table: 'sys_ui_message'
                        id: 'd11c335c23464dd0b0a22e2f4013fe80'
                    }
                    'message-services-read-bb2930-fr': {
                        table: 'sys_ui_message'
                        id: '32abd9a5bd694b52a8dbba9d4cffb517'
                    }
                    'message-services-with-a-problem-5204c1-fr': {
                        table: 'sys_ui_message'
                        id: '2701feb16fb343bab23bb3e112f217d9'
                    }
                    'message-session-expired-or-signed-out-ec77ea-fr': {
                        table: 'sys_ui_message'
                        id: 'a40082453f014a4a9df014977c0ea861'
                    }
                    'message-set-refresh-token-lifespan-of-the-record-852a4b-fr': {
                        table: 'sys_ui_message'
                        id: '041dd752ebf9404eb9a7d2ed43afc52b'
                    }
                    'message-set-up-4cd08d-fr': {
                        table: 'sys_ui_message'
                        id: '86e2070eadfe423496e6a4238028b6bb'
                    }
                    'message-set-up-6849f3-fr': {
                        table: 'sys_ui_message'
                        id: 'a01879b968804df09a2c1c72e1a7acb0'
                    }
                    'message-set-up-for-insights-only-6f17a2-fr': {
                        table: 'sys_ui_message'
                        id: 'd885b6dc84b641e7838785ebc2adba8e'
                    }
                    'message-set-up-more-features-d43d7f-fr': {
                        table: 'sys_ui_message'
                        id: '31cc5fa3f0614e9b9a42b71e99df1f16'
                        deleted: true
                    }
                    'message-set-up-on-713327-fr': {
                        table: 'sys_ui_message'
                        id: 'fb922de62108412abc42a24851d2b133'
                    }
                    'message-set-up-on-74b487-fr': {
                        table: 'sys_ui_message'
                        id: '759cfac42c41474f9ae19c85af66a7ce'
                    }
                    'message-set-up-on-this-instance-0-1edd9f-fr': {
                        table: 'sys_ui_message'
                        id: 'b7469193a4764864bfdbd01d6ba60401'
                    }
                    'message-set-up-with-aad-oauth-token-0b36f8-fr': {
                        table: 'sys_ui_message'
                        id: '9988b46150e64c9d9b796da82f42c195'
                    }
                    'message-set-up-with-servicenow-basic-authenticat-24197a-fr': {
                        table: 'sys_ui_message'
                        id: '9710ee83ceb14e23bce0a491e631d0b0'
                    }
                    'message-set-user-claim-of-the-oidc-provider-conf-882ba2-fr': {
                        table: 'sys_ui_message'
                        id: 'e35d7eaeb9774ab3b617115f1eb0e202'
                    }
                    'message-set-user-field-of-the-oidc-provider-conf-84f6ae-fr': {
                        table: 'sys_ui_message'
                        id: 'd73f43f83f52498988af5d51a709580c'
                    }
                    'message-set-user-id-of-the-user-to-1-or-correct-6b2304-fr': {
                        table: 'sys_ui_message'
                        id: '4f34388c2c03483e9d118f158b0efc3f'
                    }
                    'message-setting-up-and-settings-721671-fr': {
                        table: 'sys_ui_message'
                        id: '706d3ee139a845638cd01ff747fa289b'
                    }
                    'message-setting-up-the-mail-program-714978-fr': {
                        table: 'sys_ui_message'
                        id: '4b306b87e063457097f91723d3c149ea'
                    }
                    'message-settings-org-settings-organization-profi-ec0940-fr': {
                        table: 'sys_ui_message'
                        id: '823e700c5a72488e828e96471d74baa7'
                    }
                    'message-setup-ad2376-fr': {
                        table: 'sys_ui_message'
                        id: '235ba79a4f824b8c88003baad52eb5f5'
                    }
                    'message-setup-could-not-do-this-8fd1c9-fr': {
                        table: 'sys_ui_message'
                        id: '358afe2d7c824af6afaad38b766327e5'
                    }
                    'message-setup-is-complete-and-0-of-its-checks-fa-54cbbc-fr': {
                        table: 'sys_ui_message'
                        id: '29fafd6980134c28b69ef743ecd436ca'
                        deleted: true
                    }
                    'message-setup-is-complete-and-no-check-fails-fa81e7-fr': {
                        table: 'sys_ui_message'
                        id: '49db350c55c94fefa32f5fc94b59fa26'
                    }
                    'message-setup-is-complete-checks-that-fail-0-54cbbc-fr': {
                        table: 'sys_ui_message'
                        id: 'e74bb9f81d8c4186aca8a5d7b79f8143'
                    }
                    'message-setup-type-8d6434-fr': {
                        table: 'sys_ui_message'
                        id: '751e61e9108d4b5aa276ab2d17972c0a'
                    }
                    'message-setup-validation-found-problems-5718d9-fr': {
                        table: 'sys_ui_message'
                        id: '1a82ee3f01054895858329b94f7538b3'
                    }
                    'message-setup-validation-successful-d981ae-fr': {
                        table: 'sys_ui_message'
                        id: '363b2f61908a44a396c272b30ec9f29f'
                    }
                    'message-shared-calendar-022eb8-fr': {
                        table: 'sys_ui_message'
                        id: 'eba706e1b7194d83addadbbdf7497277'
                    }
                    'message-shared-channels-cfa117-fr': {
                        table: 'sys_ui_message'
                        id: '2e504cf4afe542ce96c008216fe34b81'
                    }
                    'message-shared-computers-32b3ab-fr': {
                        table: 'sys_ui_message'
                        id: 'cecfccf3fea84ea78e992b0140a3e80a'
                    }
                    'message-shared-folders-of-the-company-349785-fr': {
                        table: 'sys_ui_message'
                        id: '82521d399cb347ed8ad4447c1043de24'
                    }
                    'message-shared-mailbox-f7eac1-fr': {
                        table: 'sys_ui_message'
                        id: 'e9b03d8eabf14c4ebec782d768b10f93'
                    }
                    'message-sharepoint-admin-center-a2e337-fr': {
                        table: 'sys_ui_message'
                        id: '76e518c7141b46c6a647bf8b6896381f'
                    }
                    'message-sharepoint-framework-solution-6537b9-fr': {
                        table: 'sys_ui_message'
                        id: '795e8d34d0dc490c8fd482e6ae3027ce'
                    }
                    'message-sharepoint-page-and-web-part-8e4eb5-fr': {
                        table: 'sys_ui_message'
                        id: '59a87503ee3d48d5b6a5eb8bde7415d6'
                    }
                    'message-sharepoint-permissions-b19af9-fr': {
                        table: 'sys_ui_message'
                        id: '73a5b66538d0407688dd152ae37ddc87'
                    }
                    'message-sharepoint-site-115f16-fr': {
                        table: 'sys_ui_message'
                        id: '15375f00a925424faad31fbdfaefa0e9'
                    }
                    'message-sharepoint-workflow-4bce07-fr': {
                        table: 'sys_ui_message'
                        id: '33b9b3c2538e45dfaa25dc4d16f6de78'
                    }
                    'message-sharing-52d612-fr': {
                        table: 'sys_ui_message'
                        id: 'd5ce798393cc4bf59b1a26f92b894e8a'
                    }
                    'message-sharing-and-installing-agents-1d8ac1-fr': {
                        table: 'sys_ui_message'
                        id: '455088fd6f314d1f9cbe9846d1656556'
                    }
                    'message-sharing-and-links-f0286a-fr': {
                        table: 'sys_ui_message'
                        id: '61eb5683d14e4a5b877f44490b9f07db'
                    }
                    'message-sharing-with-external-people-dd437c-fr': {
                        table: 'sys_ui_message'
                        id: '2a8bcb58a80a4f8291c6b04e7f9131bf'
                    }
                    'message-shortcut-to-a-shared-library-4468cf-fr': {
                        table: 'sys_ui_message'
                        id: '9107e5ea9fc94aea95c25b5c5d9656ef'
                    }
                    'message-show-all-failures-0ea977-fr': {
                        table: 'sys_ui_message'
                        id: 'c2d97ddf0097428cbf9f95cfc18e3fa2'
                    }
                    'message-show-all-issues-b5a04b-fr': {
                        table: 'sys_ui_message'
                        id: 'd801b8df33574444a97b2887b0db5b80'
                    }
                    'message-show-less-c74ea6-fr': {
                        table: 'sys_ui_message'
                        id: 'cb1a4f33db8c4d32a5d5b8ad82ea9953'
                    }
                    'message-show-the-whole-text-da964b-fr': {
                        table: 'sys_ui_message'
                        id: 'ec0b894173ce44a58a4ed5eab5722217'
                    }
                    'message-show-what-is-saved-cb5353-fr': {
                        table: 'sys_ui_message'
                        id: '92bf1ea07ce946d29cd5b55f38c4dd5e'
                    }
                    'message-show-what-the-bundle-holds-7f0a55-fr': {
                        table: 'sys_ui_message'
                        id: 'ba60e802644148ca8255108ef9f97d17'
                    }
                    'message-sign-in-4b6ef9-fr': {
                        table: 'sys_ui_message'
                        id: '983f8aeea98146ac984a95e84b287ec4'
                    }
                    'message-sign-in-again-to-link-your-account-ef1017-fr': {
                        table: 'sys_ui_message'
                        id: '4519ed8126d8471d8773b0c39c83cb8b'
                    }
                    'message-sign-in-again-to-see-diagnostics-64a524-fr': {
                        table: 'sys_ui_message'
                        id: '6cb8d52c2f034df18b5da9939ff5d0f3'
                    }
                    'message-sign-in-again-to-see-microsoft-365-insights-16d64f-fr': {
                        table: 'sys_ui_message'
                        id: '01e649579282459e8f689470f9080af1'
                    }
                    'message-sign-in-again-to-see-service-health-dc5584-fr': {
                        table: 'sys_ui_message'
                        id: '2e6eecf8b8d842d696b55179f0bc2ee9'
                    }
                    'message-sign-in-and-directory-audit-logs-66b4b6-fr': {
                        table: 'sys_ui_message'
                        id: 'c308ca8fe01b4fb79ff44d4f518fbf74'
                    }
                    'message-sign-in-and-multifactor-authentication-ebcc86-fr': {
                        table: 'sys_ui_message'
                        id: '71cfc3c788cb48eaacdcf1ff543dfd5c'
                    }
                    'message-sign-in-b6d422-fr': {
                        table: 'sys_ui_message'
                        id: 'f27d0f1e09b348048c0723cc8707c8e8'
                    }
                    'message-sign-in-error-code-aadsts-db9f34-fr': {
                        table: 'sys_ui_message'
                        id: '8338c2bd351c415ab48df89ba6b1395c'
                    }
                    'message-sign-in-in-a-new-tab-920835-fr': {
                        table: 'sys_ui_message'
                        id: '165120473a704546b5ee50b8dca60ca3'
                    }
                    'message-sign-in-page-9fafdb-fr': {
                        table: 'sys_ui_message'
                        id: 'f990fe783ac841d19bbe7cff6f5a44fe'
                    }
                    'message-single-sign-on-d77223-fr': {
                        table: 'sys_ui_message'
                        id: '87caf7deb4ae46b7b32316e20ac97500'
                    }
                    'message-site-logo-and-theme-a7582a-fr': {
                        table: 'sys_ui_message'
                        id: 'b08f88706d5648318c8c980fd2af3acd'
                    }
                    'message-site-navigation-23563a-fr': {
                        table: 'sys_ui_message'
                        id: 'f26556c68feb42f2b7e27fad10dc57da'
                    }
                    'message-site-storage-figures-afe4f7-fr': {
                        table: 'sys_ui_message'
                        id: '26691ece72474d79a3eb7c58ccd9675a'
                    }
                    'message-site-template-and-creation-ef7362-fr': {
                        table: 'sys_ui_message'
                        id: '26c5fa9269044cfda3cc7c1e449b9784'
                    }
                    'message-site-usage-and-analytics-18087d-fr': {
                        table: 'sys_ui_message'
                        id: '123b0fb20ef84920a30b33127dd5e98b'
                    }
                    'message-skip-current-step-b06b08-fr': {
                        table: 'sys_ui_message'
                        id: 'c084fbc9ce294bb69cf25d6ad7c5e087'
                    }
                    'message-skipped-d9c8f1-fr': {
                        table: 'sys_ui_message'
                        id: 'ff2b8ad8f41940979ba79b9065d19ac5'
                    }
                    'message-slide-shows-e7f7e3-fr': {
                        table: 'sys_ui_message'
                        id: 'efc14d0e0ef04fc7aaf85b383d349d7c'
                    }
                    'message-slow-4fe9df-fr': {
                        table: 'sys_ui_message'
                        id: 'caf6a947ebe640c6b4a855067026df37'
                    }
                    'message-slow-performance-3bc3fa-fr': {
                        table: 'sys_ui_message'
                        id: 'ba04938349214afbabff1b1eaf44be2b'
                        deleted: true
                    }
                    'message-smtp-submission-2563dc-fr': {
                        table: 'sys_ui_message'
                        id: 'a21d13f76cde4c33a001b086a8360a2a'
                    }
                    'message-somebody-78b9d0-fr': {
                        table: 'sys_ui_message'
                        id: '2d40bd45863741cda223f603d150d409'
                    }
                    'message-somebody-else-a17fae-fr': {
                        table: 'sys_ui_message'
                        id: '7dddb4cbc19842f390489907c829e99a'
                    }
                    'message-something-went-wrong-448d1b-fr': {
                        table: 'sys_ui_message'
                        id: '2e448be244c84d608694ce9e270ae323'
                    }
                    'message-sorting-and-filtering-8133df-fr': {
                        table: 'sys_ui_message'
                        id: 'a00e056aab3a48109690ff75c37ae495'
                    }
                    'message-source-must-be-solution-knowledge-or-lea-fc581d-fr': {
                        table: 'sys_ui_message'
                        id: '0094054dc3fc4effab2baeecfacf33e3'
                    }
                    'message-south-america-aab422-fr': {
                        table: 'sys_ui_message'
                        id: '67aaa72776de4e27b31110be21d61ae5'
                    }
                    'message-spain-907eba-fr': {
                        table: 'sys_ui_message'
                        id: 'c0ecb87fcfdd4c1387bd1b3b30b4cdcf'
                    }
                    'message-spam-and-quarantine-5e6465-fr': {
                        table: 'sys_ui_message'
                        id: '63c4b37bff6c421293fa7a8ef91becbf'
                    }
                    'message-spelling-and-grammar-386d2c-fr': {
                        table: 'sys_ui_message'
                        id: '31fb4fd7528449ccb629a2796c7980fc'
                    }
                    'message-spf-dkim-and-dmarc-2da03d-fr': {
                        table: 'sys_ui_message'
                        id: 'e43965f9aca14760827c83a2df2c3458'
                    }
                    'message-sso-with-microsoft-365-2f3a0f-fr': {
                        table: 'sys_ui_message'
                        id: '83c21e779a6b490487b223762ded0c2c'
                    }
                    'message-sso-with-microsoft-365-check-it-if-peopl-1cd2bd-fr': {
                        table: 'sys_ui_message'
                        id: '0d566c5e7eaf422898c7c874b19062bf'
                    }
                    'message-staff-cannot-see-bookings-8eb2fb-fr': {
                        table: 'sys_ui_message'
                        id: '8b0dbfed671d4fb5bda6131ffaf2e74a'
                    }
                    'message-start-a6122a-fr': {
                        table: 'sys_ui_message'
                        id: '41de4933b6c240f7acad274757dcad2b'
                    }
                    'message-start-over-129b76-fr': {
                        table: 'sys_ui_message'
                        id: '0e1a7aa8661d4d06b960ebd1e6951e25'
                    }
                    'message-start-screens-and-templates-1b9ccb-fr': {
                        table: 'sys_ui_message'
                        id: '79c0c9963f804853bec86284c4d1adeb'
                    }
                    'message-state-46a2a4-fr': {
                        table: 'sys_ui_message'
                        id: '820f7ae7b3b14618a120179886149656'
                    }
                    'message-state-must-be-open-resolved-or-all-cffbfa-fr': {
                        table: 'sys_ui_message'
                        id: '176292170f5041e5aa43a178fa447a63'
                    }
                    'message-state-unknown-f832eb-fr': {
                        table: 'sys_ui_message'
                        id: '823fcbaa89c14f01ac1b0bee45888418'
                    }
                    'message-states-b8464c-fr': {
                        table: 'sys_ui_message'
                        id: 'd0c870d8d9a845fbb4d0bb1e06ba00e2'
                    }
                    'message-states-of-services-as-of-a5005a-fr': {
                        table: 'sys_ui_message'
                        id: '9530abca3b62411e90ac72935cd6526f'
                    }
                    'message-status-24a23d-fr': {
                        table: 'sys_ui_message'
                        id: '3449cbc8ab9c4e59b037e1e58a20a22a'
                    }
                    'message-status-unknown-5542ec-fr': {
                        table: 'sys_ui_message'
                        id: 'fb522e1c493645d49a30c4c396d57c16'
                    }
                    'message-step-2d2cfa-fr': {
                        table: 'sys_ui_message'
                        id: 'd6d6b3a83cb240be8b13a4ca9d50ceda'
                    }
                    'message-steps-f3a294-fr': {
                        table: 'sys_ui_message'
                        id: '789f2a4178d741b79e6d6bf325b169e0'
                    }
                    'message-steps-for-an-admin-5300b2-fr': {
                        table: 'sys_ui_message'
                        id: '7ea09bbe084140379043102f230a1941'
                    }
                    'message-still-open-c6797b-fr': {
                        table: 'sys_ui_message'
                        id: '31e6cdf0e6734ab8b424716089d8675c'
                    }
                    'message-storage-and-quota-34f0eb-fr': {
                        table: 'sys_ui_message'
                        id: '738829d0b72c4325b2f3d01da1eb8eef'
                    }
                    'message-strategic-update-55017a-fr': {
                        table: 'sys_ui_message'
                        id: '7edccfa8389e4ae883ff8793b43eb3a8'
                    }
                    'message-stuck-58a450-fr': {
                        table: 'sys_ui_message'
                        id: '5a3c567631104e05ba6729052fa4e674'
                    }
                    'message-subcategory-49a9c7-fr': {
                        table: 'sys_ui_message'
                        id: 'd941bffbd84e4507856ac48c6d9a1638'
                    }
                    'message-submitting-54e2dc-fr': {
                        table: 'sys_ui_message'
                        id: 'fe18844414c047ddb0f77f72c8feb520'
                    }
                    'message-subscription-shown-as-expired-262599-fr': {
                        table: 'sys_ui_message'
                        id: '1bd2b1f28d3a4f2f861e494178b05a19'
                    }
                    'message-suggested-for-more-incidents-where-nobod-95eaee-fr': {
                        table: 'sys_ui_message'
                        id: '73951ca66cd94000872c0d4c8fb8793c'
                    }
                    'message-suggested-incidents-1f7e01-fr': {
                        table: 'sys_ui_message'
                        id: 'c9e4b9e193824486abacb1cd6093e13a'
                    }
                    'message-summary-of-answers-5462a1-fr': {
                        table: 'sys_ui_message'
                        id: '54995e3318e549a9b93c50e7c8453da4'
                    }
                    'message-support-bundle-d0834c-fr': {
                        table: 'sys_ui_message'
                        id: 'ce42de4fc60b4745b8e27b31bf723edf'
                    }
                    'message-supported-account-types-accounts-in-this-d3e11f-fr': {
                        table: 'sys_ui_message'
                        id: '253180de9570422f8bf8840e26aadb41'
                    }
                    'message-survey-quiz-and-poll-d13f45-fr': {
                        table: 'sys_ui_message'
                        id: '85c00435128e4afc97082ee663e5ab7d'
                    }
                    'message-switched-off-1aaf2e-fr': {
                        table: 'sys_ui_message'
                        id: '964def92269b4f078c1e6fecaaacfbe1'
                    }
                    'message-switched-off-67cbe6-fr': {
                        table: 'sys_ui_message'
                        id: 'f57302cdb3fd4117b13690a693da636a'
                    }
                    'message-switched-off-matching-is-as-the-app-came-097149-fr': {
                        table: 'sys_ui_message'
                        id: '8f7c704f40ef49c9ac9f2b74f54d6f1d'
                    }
                    'message-switched-on-a15b8a-fr': {
                        table: 'sys_ui_message'
                        id: '7580c7d1cc9e4f0e82902cd12bc1240d'
                    }
                    'message-switching-on-or-off-c6bd8f-fr': {
                        table: 'sys_ui_message'
                        id: '685a886d2bc340cea646485ab391830d'
                    }
                    'message-switching-organizations-64dae8-fr': {
                        table: 'sys_ui_message'
                        id: '2df2c717b33a41f1a4c7c1232f9aab40'
                    }
                    'message-switzerland-and-austria-d175b2-fr': {
                        table: 'sys_ui_message'
                        id: 'a8f3ed98c7fc407d9b6bd359cb82a350'
                    }
                    'message-sync-of-service-health-65caa7-fr': {
                        table: 'sys_ui_message'
                        id: 'a325d52cfb9948dfab1ce2d8c866954f'
                    }
                    'message-system-logs-all-source-x-mioms-m365-assi-121c69-fr': {
                        table: 'sys_ui_message'
                        id: '531a4908b60a45319a87275ef3c3c664'
                    }
                    'message-system-logs-outbound-http-logs-hosts-of-2c64a2-fr': {
                        table: 'sys_ui_message'
                        id: '6b2f453c8fe8471681c06a57f4183e84'
                    }
                    'message-tab-microsoft-365-support-on-the-inciden-f404df-fr': {
                        table: 'sys_ui_message'
                        id: '3d01276eec0f440ba1792749f70a751a'
                    }
                    'message-tables-of-microsoft-s-retired-app-are-st-0623dc-fr': {
                        table: 'sys_ui_message'
                        id: 'afe3b4a9575545ddb3664ab2436f565a'
                    }
                    'message-take-it-away-1-suffices-f1c2ba-fr': {
                        table: 'sys_ui_message'
                        id: '91604b4fc45d4329a15626ed7c5f5259'
                    }
                    'message-take-the-placeholders-out-or-map-its-val-fd5419-fr': {
                        table: 'sys_ui_message'
                        id: 'a59b302b28e44114abbdc19d46a1d712'
                    }
                    'message-take-the-role-1-away-or-choose-a-user-th-a9e986-fr': {
                        table: 'sys_ui_message'
                        id: '66cb2b070a234ceabd83cebe2a7c23e5'
                    }
                    'message-taken-back-360ef4-fr': {
                        table: 'sys_ui_message'
                        id: '45dc4f2d569848c4aef2c42dd32fd24e'
                    }
                    'message-tasks-2cb1ad-fr': {
                        table: 'sys_ui_message'
                        id: 'c5021488814841ab84d03215e28dc6bc'
                    }
                    'message-teams-admin-center-cb4ec9-fr': {
                        table: 'sys_ui_message'
                        id: 'ad1282e2ae6a4ea9aee07ccabd598ba5'
                    }
                    'message-teams-and-their-members-03294a-fr': {
                        table: 'sys_ui_message'
                        id: 'f92155e51ccc451cb946781e26671e24'
                    }
                    'message-teams-calendar-c24f7f-fr': {
                        table: 'sys_ui_message'
                        id: '31e0ea96aac64c0f977e6e1365b36b98'
                    }
                    'message-teams-desktop-client-89a53b-fr': {
                        table: 'sys_ui_message'
                        id: '10ef46ab6e6d41ba97177e747fd8a6eb'
                    }
                    'message-teams-devices-681b87-fr': {
                        table: 'sys_ui_message'
                        id: 'dfecf183653f492e87a5dbe3cc192789'
                    }
                    'message-teams-for-education-f6dd29-fr': {
                        table: 'sys_ui_message'
                        id: '95b96cdf8acd4619bb137d011e990034'
                    }
                    'message-teams-for-mac-59f10d-fr': {
                        table: 'sys_ui_message'
                        id: '8e62d0f03a244ac0aff2f65e0b87f8f3'
                    }
                    'message-teams-meeting-add-in-63685f-fr': {
                        table: 'sys_ui_message'
                        id: 'e1df6ae11f7947259aa350fbd79cc1d1'
                    }
                    'message-teams-meetings-4b3147-fr': {
                        table: 'sys_ui_message'
                        id: '2705566201354b3f950d9927c886a0f8'
                    }
                    'message-teams-messages-3d35cf-fr': {
                        table: 'sys_ui_message'
                        id: '1342c4530d7e4c2aa555b20432dc277c'
                    }
                    'message-teams-notifications-0582af-fr': {
                        table: 'sys_ui_message'
                        id: '8bdeea83f4664ddb9d513367235db674'
                    }
                    'message-teams-on-the-web-d8f39a-fr': {
                        table: 'sys_ui_message'
                        id: '8a3322c2d07a406f9f0f62aa3c78979e'
                    }
                    'message-teams-phone-device-b52546-fr': {
                        table: 'sys_ui_message'
                        id: '2f8435eff83d4a16be522e8b41c481b8'
                    }
                    'message-teams-rooms-management-4b0447-fr': {
                        table: 'sys_ui_message'
                        id: 'd204cc8a7f894f82b60340bfc0874fcf'
                    }
                    'message-teams-usage-reports-2c83e7-fr': {
                        table: 'sys_ui_message'
                        id: '99bcfe071a914cf2932aaca5a32aef31'
                    }
                    'message-tell-your-servicenow-administrator-5e908a-fr': {
                        table: 'sys_ui_message'
                        id: '964a58b31b254e878d140c8ccf30c94c'
                    }
                    'message-templates-and-signatures-724a48-fr': {
                        table: 'sys_ui_message'
                        id: '917997248e6f43089da6ea1e4e7dfb77'
                    }
                    'message-temporary-access-pass-cf48ec-fr': {
                        table: 'sys_ui_message'
                        id: '102ddac125c342c1b6191858e7e1c52c'
                    }
                    'message-tenant-0c3330-fr': {
                        table: 'sys_ui_message'
                        id: 'ac05c1edaa0648ca9934b65e3aaca98e'
                    }
                    'message-tenant-6252d0-fr': {
                        table: 'sys_ui_message'
                        id: 'fc542b96dbec44449edba222344f2cf1'
                    }
                    'message-tenant-allow-block-list-53cba6-fr': {
                        table: 'sys_ui_message'
                        id: '7814e91a937c43e08c5e93e8b6cd27c0'
                    }
                    'message-tenant-is-no-sys-id-4a0c6c-fr': {
                        table: 'sys_ui_message'
                        id: '1e47c51f9c4e449ca0aa6a06f3bbc33b'
                        deleted: true
                    }
                    'message-test-environment-c85d6a-fr': {
                        table: 'sys_ui_message'
                        id: '2d2da07fc4ca429a84d8e4a12c19be86'
                    }
                    'message-test-environment-check-it-while-you-test-3c8167-fr': {
                        table: 'sys_ui_message'
                        id: '5aab018d816e42f7954932f5041ee179'
                    }
                    'message-test-setup-d5424a-fr': {
                        table: 'sys_ui_message'
                        id: '43e70e7992674205844cb0f743582a34'
                    }
                    'message-text-9dffbf-fr': {
                        table: 'sys_ui_message'
                        id: 'd8a049c519d9403e984ff6513a19767b'
                    }
                    'message-text-has-more-than-1000-characters-f320c9-fr': {
                        table: 'sys_ui_message'
                        id: 'de4543f3457d4dd395b08fdf30f5e945'
                    }
                    'message-text-is-missing-3fa1da-fr': {
                        table: 'sys_ui_message'
                        id: 'e5019a80f11347d8905cd97fc0ae5ea3'
                    }
                    'message-text-is-too-long-or-holds-a-sign-that-ca-9e405a-fr': {
                        table: 'sys_ui_message'
                        id: '458ac55ca293431b93ae24b37b9c3a71'
                        deleted: true
                    }
                    'message-text-must-be-a-text-of-at-most-1000-char-abc277-fr': {
                        table: 'sys_ui_message'
                        id: 'acd8d321a5174b41a71b0d55d52ffa23'
                        deleted: true
                    }
                    'message-text-of-the-last-update-be8463-fr': {
                        table: 'sys_ui_message'
                        id: 'e89955c95fb845a694a0c6c393f78b9d'
                    }
                    'message-that-you-may-not-open-64802c-fr': {
                        table: 'sys_ui_message'
                        id: '802e54f74ab447fc9a5064da6def56a8'
                    }
                    'message-the-access-token-carries-no-application-5d91d8-fr': {
                        table: 'sys_ui_message'
                        id: 'd6ec546078a54cefb0f63c5cd88f0df4'
                    }
                    'message-the-account-is-removed-7351d2-fr': {
                        table: 'sys_ui_message'
                        id: 'ed532fe45bc448b2b2c13274b5791592'
                        deleted: true
                    }
                    'message-the-address-cannot-be-used-0-ce2e36-fr': {
                        table: 'sys_ui_message'
                        id: '3415df5b1ab546f4b8805a13bc6dc3ab'
                    }
                    'message-the-answer-could-not-be-read-as-an-answe-65dbba-fr': {
                        table: 'sys_ui_message'
                        id: '1b988d3df1724c969f9eb18a602039c8'
                    }
                    'message-the-answer-could-not-be-read-as-an-answer-of-micro-991ba1-fr': {
                        table: 'sys_ui_message'
                        id: '73376885e3154b378f17eaf11b1449e6'
                    }
                    'message-the-answer-is-empty-d8b7cf-fr': {
                        table: 'sys_ui_message'
                        id: '86c802d4d7354582bc854331b3e69a75'
                    }
                    'message-the-app-prepares-the-case-an-agent-opens-d8b7f5-fr': {
                        table: 'sys_ui_message'
                        id: 'b97ffcd6da1249f7800d6f84ed557cbf'
                    }
                    'message-the-app-registration-is-disabled-in-microsoft-entr-645622-fr': {
                        table: 'sys_ui_message'
                        id: 'b599c5001a45427bb7161d71fe0cac58'
                    }
                    'message-the-app-runs-without-any-setup-a0b1e2-fr': {
                        table: 'sys_ui_message'
                        id: 'd1e6bc29f94e4b7b8426d146ba7237de'
                    }
                    'message-the-app-stopped-with-an-error-of-its-own-2c454e-fr': {
                        table: 'sys_ui_message'
                        id: 'e91af9d5c861469b9805ac38c03f56a8'
                    }
                    'message-the-app-works-without-any-setup-170e24-fr': {
                        table: 'sys_ui_message'
                        id: 'ef3bec8faa8b4dec8036493a5f28fac7'
                    }
                    'message-the-application-client-id-of-0-5c812a-fr': {
                        table: 'sys_ui_message'
                        id: 'ab29f32ab13a4f7fa3d7f6bb6c58b4b6'
                    }
                    'message-the-application-permission-0-is-granted-1d4872-fr': {
                        table: 'sys_ui_message'
                        id: '6363c4c2af734f729bfab76b2084d099'
                    }
                    'message-the-application-permission-0-is-granted-7c19a5-fr': {
                        table: 'sys_ui_message'
                        id: '81b93fbf71f9493ebd64060e27fc66d7'
                    }
                    'message-the-application-permission-0-is-not-gran-1e5930-fr': {
                        table: 'sys_ui_message'
                        id: '447da0cdf40b47348d6c9dc4328f3230'
                    }
                    'message-the-application-permission-0-is-not-gran-b23d8a-fr': {
                        table: 'sys_ui_message'
                        id: 'ea491ad883314e36a005b5ae6a76e4ed'
                    }
                    'message-the-application-permission-1-is-granted-4df3ae-fr': {
                        table: 'sys_ui_message'
                        id: '69e49ccfcbcf49a3b143d1213156caad'
                    }
                    'message-the-articles-could-not-be-searched-f3267c-fr': {
                        table: 'sys_ui_message'
                        id: 'db25b1db671e4d60bc107731b57896a2'
                    }
                    'message-the-assignment-group-is-missing-c88431-fr': {
                        table: 'sys_ui_message'
                        id: 'd1463820c3614f3bb61dfaccdb0bf70f'
                    }
                    'message-the-base-url-of-the-connector-is-missing-9e289a-fr': {
                        table: 'sys_ui_message'
                        id: '31468caba3fe41a5adf0f6064d57502a'
                    }
                    'message-the-browser-refused-select-the-value-and-bad9e3-fr': {
                        table: 'sys_ui_message'
                        id: '31c669852abe41e0a01277bacced2558'
                    }
                    'message-the-bundle-is-shown-below-d73cb5-fr': {
                        table: 'sys_ui_message'
                        id: '9014fa2822b345f0b7ee317c58dc018f'
                    }
                    'message-the-calendar-has-no-such-day-0b57bc-fr': {
                        table: 'sys_ui_message'
                        id: 'df92434a040144eaa8bd2f6e459f8375'
                    }
                    'message-the-caller-signs-in-at-microsoft-entra-n-377ea1-fr': {
                        table: 'sys_ui_message'
                        id: '6d2d097cae004926a9e9556a29101aa6'
                    }
                    'message-the-category-is-missing-6738dc-fr': {
                        table: 'sys_ui_message'
                        id: '3fffda5e83634c0aa2a2b9753b0980c7'
                    }
                    'message-the-check-0-broke-off-9b9240-fr': {
                        table: 'sys_ui_message'
                        id: 'afbfa8357f194109832fa5e6dd23d41b'
                    }
                    'message-the-chosen-oauth-profile-does-not-exist-1fcc37-fr': {
                        table: 'sys_ui_message'
                        id: 'b11191817e6942fab7edafa215ec0579'
                    }
                    'message-the-client-id-0-has-the-form-of-an-appli-00c26a-fr': {
                        table: 'sys_ui_message'
                        id: '08f4ab0841e443d5b0c7f96f8813d4ab'
                    }
                    'message-the-client-id-has-the-form-that-it-must-5d4aa0-fr': {
                        table: 'sys_ui_message'
                        id: '7deee722bf7f4772aaf0b1a346010ced'
                    }
                    'message-the-client-id-of-0-is-no-application-cli-a9b42a-fr': {
                        table: 'sys_ui_message'
                        id: '2e07c2caccdb4095a3869714faafee10'
                    }
                    'message-the-client-id-of-the-oauth-provider-0-ha-11a535-fr': {
                        table: 'sys_ui_message'
                        id: 'e75414c6b53d4bc190fb7fcae67e0b22'
                    }
                    'message-the-client-id-of-the-oauth-provider-0-is-b6f9ca-fr': {
                        table: 'sys_ui_message'
                        id: '4f2bc03a804048b8b36680e20f5544c5'
                    }
                    'message-the-client-id-of-the-oauth-provider-0-is-d38a19-fr': {
                        table: 'sys_ui_message'
                        id: '545e3fa473bf4a099a3191a7049a1d46'
                    }
                    'message-the-client-id-of-the-rest-user-applicati-967ede-fr': {
                        table: 'sys_ui_message'
                        id: 'b29eb43520644407956f4fb84e29c006'
                    }
                    'message-the-client-request-id-or-request-id-of-a-b9c3f9-fr': {
                        table: 'sys_ui_message'
                        id: 'eeace8702d344d669ed7777f00dca466'
                    }
                    'message-the-client-secret-ended-on-0-and-no-acce-10d160-fr': {
                        table: 'sys_ui_message'
                        id: 'eda021ba0a2e4edfb8c3798ad665176d'
                    }
                    'message-the-client-secret-ends-on-0-in-1-days-17127e-fr': {
                        table: 'sys_ui_message'
                        id: '06e72886e4b7496cb41fef9ceb9e426e'
                    }
                    'message-the-client-secret-has-expired-8a753a-fr': {
                        table: 'sys_ui_message'
                        id: '6b43969e1e59487fae0ba57980e096be'
                    }
                    'message-the-client-secret-lives-until-0-1-days-f-f2c869-fr': {
                        table: 'sys_ui_message'
                        id: '2ebff00e015e4f86924de046b9a558c8'
                    }
                    'message-the-clock-of-this-instance-is-0-seconds-0d8048-fr': {
                        table: 'sys_ui_message'
                        id: '33e5b296f35b4f68b34f68eeee47ab8a'
                    }
                    'message-the-clock-of-this-instance-is-0-seconds-e52129-fr': {
                        table: 'sys_ui_message'
                        id: '3afab27cd1bc47adbb71e0914ca84d9f'
                    }
                    'message-the-clock-of-this-instance-is-right-to-0-d17cf4-fr': {
                        table: 'sys_ui_message'
                        id: '9b2764aa886e4ecab103436d65d646ac'
                    }
                    'message-the-connector-takes-its-tokens-from-a-se-6ddb8d-fr': {
                        table: 'sys_ui_message'
                        id: 'e546da61eead451d937d1f47a7b506e0'
                    }
                    'message-the-decision-was-not-saved-d49dbe-fr': {
                        table: 'sys_ui_message'
                        id: 'e2a7f895c8ef4fc087630c7ab703a74e'
                    }
                    'message-the-dictionary-says-that-this-field-is-r-959d13-fr': {
                        table: 'sys_ui_message'
                        id: '12c8038d450f4196a0d861308ad7110b'
                    }
                    'message-the-final-set-up-step-is-open-4d5d47-fr': {
                        table: 'sys_ui_message'
                        id: '978d5d7a9b0b484ba52d0b66704dc852'
                    }
                    'message-the-first-active-rule-that-fits-decides-2b9706-fr': {
                        table: 'sys_ui_message'
                        id: '8daf51e130b643c0b90cc34c3966ffa5'
                    }
                    'message-the-first-of-them-02be8e-fr': {
                        table: 'sys_ui_message'
                        id: '07b4b42cbfd14cde85706344c33afc64'
                    }
                    'message-the-grant-type-is-client-credentials-f3498e-fr': {
                        table: 'sys_ui_message'
                        id: 'cb2484bd0c954289a64ea1a1995e76f6'
                    }
                    'message-the-grant-type-of-the-oauth-profile-0-is-6e3e5c-fr': {
                        table: 'sys_ui_message'
                        id: '52737efc15a044cc997c67e1a75338a8'
                    }
                    'message-the-group-is-missing-or-no-longer-active-e68097-fr': {
                        table: 'sys_ui_message'
                        id: '6c669161f1414ab59b0e1717887ec53e'
                    }
                    'message-the-host-0-could-not-be-reached-61291e-fr': {
                        table: 'sys_ui_message'
                        id: 'b8545da2cc0a4e37b99142a40b1a813b'
                    }
                    'message-the-host-0-did-not-answer-in-time-a1b92f-fr': {
                        table: 'sys_ui_message'
                        id: 'eae9abd6a82640da86f57a44f5e3106b'
                    }
                    'message-the-host-name-of-this-instance-is-propos-e9ce88-fr': {
                        table: 'sys_ui_message'
                        id: '4ef8ee8d1675483daba5fb545c7a376e'
                    }
                    'message-the-inbound-oauth-provider-0-is-active-a-d19c13-fr': {
                        table: 'sys_ui_message'
                        id: '38a061fdd753489abde7df734aa1be31'
                    }
                    'message-the-inbound-oauth-provider-0-is-not-acti-0b5e86-fr': {
                        table: 'sys_ui_message'
                        id: '37d02516b92540d0b2b20eb71a692dbb'
                    }
                    'message-the-inbound-oauth-provider-that-was-chos-b2d546-fr': {
                        table: 'sys_ui_message'
                        id: '748a609529af4b2185afa4ee51d8f8c2'
                    }
                    'message-the-incident-form-has-no-view-0-253650-fr': {
                        table: 'sys_ui_message'
                        id: '5f14cf7f09534f6f8dd78130094bf743'
                    }
                    'message-the-incident-table-has-no-such-field-4a8c6a-fr': {
                        table: 'sys_ui_message'
                        id: 'efa909588cb14765b08fd8df631729c7'
                    }
                    'message-the-incident-that-stands-for-it-will-be-7a64cf-fr': {
                        table: 'sys_ui_message'
                        id: '91469cd312384122ba2156dfa72e5c30'
                    }
                    'message-the-instance-refused-to-write-the-notes-6e80d0-fr': {
                        table: 'sys_ui_message'
                        id: '43bc2fd146704af7987a020a80794942'
                    }
                    'message-the-integration-is-complete-f798a1-fr': {
                        table: 'sys_ui_message'
                        id: 'd1c9bbe0c071428591241070f1dbfa91'
                    }
                    'message-the-integration-user-0-does-not-hold-the-a3a9ef-fr': {
                        table: 'sys_ui_message'
                        id: '981aee6ee30a44c193f25c3fe213bd53'
                    }
                    'message-the-integration-user-0-holds-no-role-tha-4bebc4-fr': {
                        table: 'sys_ui_message'
                        id: 'bf153325d6694e7ebe1b18137a03c2f7'
                    }
                    'message-the-integration-user-0-holds-the-role-1-38982b-fr': {
                        table: 'sys_ui_message'
                        id: '96185f0d6be84129845f81047cd836de'
                    }
                    'message-the-integration-user-0-holds-the-role-1-8c4840-fr': {
                        table: 'sys_ui_message'
                        id: '6949ade1ab5d4f3faf125892190f400a'
                    }
                    'message-the-integration-user-0-holds-the-role-in-257686-fr': {
                        table: 'sys_ui_message'
                        id: 'eb4dfab7f7dc4689a5aa58229c83bf72'
                    }
                    'message-the-integration-user-0-is-active-548751-fr': {
                        table: 'sys_ui_message'
                        id: '4abff7e8b8e247a580e865cdd5b7bdba'
                    }
                    'message-the-integration-user-0-is-locked-out-4a84a0-fr': {
                        table: 'sys_ui_message'
                        id: '1fe0c99ac0cc4afb844c19ce07cd3225'
                    }
                    'message-the-integration-user-0-is-not-active-bf7c8e-fr': {
                        table: 'sys_ui_message'
                        id: 'c8d59732394b4b19a2c9adfc1ca50c75'
                    }
                    'message-the-integration-user-0-may-also-sign-in-8095bb-fr': {
                        table: 'sys_ui_message'
                        id: '19e082d54e2145378ecd275b4d1c7ab9'
                    }
                    'message-the-integration-user-0-signs-in-to-web-s-2379a4-fr': {
                        table: 'sys_ui_message'
                        id: 'cff914813f004c878b6373ffffd5342a'
                    }
                    'message-the-integration-user-has-this-id-as-its-90404c-fr': {
                        table: 'sys_ui_message'
                        id: '016dd054bc064f0baaa61738a6f2a646'
                    }
                    'message-the-integration-user-that-was-chosen-doe-08ef6c-fr': {
                        table: 'sys_ui_message'
                        id: '72c0594eb2d8402c84f0a30e7a62a943'
                    }
                    'message-the-issue-began-68264f-fr': {
                        table: 'sys_ui_message'
                        id: '7f31f1720a914ceeb228706ceb1a2e49'
                    }
                    'message-the-issue-ended-13b42b-fr': {
                        table: 'sys_ui_message'
                        id: 'defbf541efdb4ed6a062875ed955e076'
                    }
                    'message-the-job-79751e-fr': {
                        table: 'sys_ui_message'
                        id: 'c390e29c46bb4830b47a24d6182f40ed'
                    }
                    'message-the-job-has-not-run-yet-0bb8a2-fr': {
                        table: 'sys_ui_message'
                        id: 'de0af72fa5a0480a89e90e12a096951b'
                    }
                    'message-the-last-run-of-the-job-broke-off-6cbc3a-fr': {
                        table: 'sys_ui_message'
                        id: 'd51e929e5f3d47bda27feffdf5e27f52'
                    }
                    'message-the-linked-account-could-not-be-read-or-8c34b2-fr': {
                        table: 'sys_ui_message'
                        id: '5149a1e0734e4f68addcbda260564130'
                    }
                    'message-the-message-can-occur-on-the-tab-the-but-f40d8c-fr': {
                        table: 'sys_ui_message'
                        id: 'c4a5f5c8ee4146779b02ce8e90bb916b'
                    }
                    'message-the-microsoft-365-admin-who-is-contacted-33c188-fr': {
                        table: 'sys_ui_message'
                        id: 'fbcb624c99524f1c8baac1ed02f85531'
                    }
                    'message-the-microsoft-365-tenant-is-missing-705a91-fr': {
                        table: 'sys_ui_message'
                        id: '048b5d7486f34306ae33148cfe46f05f'
                    }
                    'message-the-microsoft-service-health-incident-wa-474811-fr': {
                        table: 'sys_ui_message'
                        id: '7a5570e3843c43589d6773130e5b3634'
                    }
                    'message-the-next-run-goes-on-942019-fr': {
                        table: 'sys_ui_message'
                        id: '262d94fde98244e28e789dd2001f7f19'
                    }
                    'message-the-next-runs-of-the-job-learn-from-thes-09703e-fr': {
                        table: 'sys_ui_message'
                        id: 'a6983e000f49434c8ad90d5b2dd11fd5'
                    }
                    'message-the-oauth-profile-0-has-more-than-one-sc-bef0fb-fr': {
                        table: 'sys_ui_message'
                        id: '848126a8f29b48458759e5f5761f3ee3'
                    }
                    'message-the-oauth-profile-0-has-no-scope-d596a4-fr': {
                        table: 'sys_ui_message'
                        id: '970ce70c554f4509b9205773b2acef62'
                    }
                    'message-the-oauth-provider-0-has-no-client-id-b4851a-fr': {
                        table: 'sys_ui_message'
                        id: 'ace1f44ad1324b41a956dd2afa955d5b'
                    }
                    'message-the-oauth-provider-0-has-no-redirect-url-39102a-fr': {
                        table: 'sys_ui_message'
                        id: '073123facc7b43d5bbbe34b5a8b72451'
                    }
                    'message-the-oauth-provider-0-has-no-token-url-d58d89-fr': {
                        table: 'sys_ui_message'
                        id: 'a8c1253863bc41b88ceb20071aba1ce6'
                    }
                    'message-the-oauth-provider-0-is-not-active-9d076d-fr': {
                        table: 'sys_ui_message'
                        id: '223ca4ac8fb04959875cec494072a58b'
                    }
                    'message-the-oidc-metadata-url-of-0-accepts-token-7e8c00-fr': {
                        table: 'sys_ui_message'
                        id: '391e3235f299409195da1cebf5e43e4a'
                    }
                    'message-the-oidc-metadata-url-of-0-belongs-to-an-e4757d-fr': {
                        table: 'sys_ui_message'
                        id: '094b3bc86fc448b08207c1376b27337c'
                    }
                    'message-the-oidc-metadata-url-of-0-is-not-an-add-5c793c-fr': {
                        table: 'sys_ui_message'
                        id: '7419581a94ff47bdba73a6800c14353b'
                    }
                    'message-the-oidc-metadata-url-of-0-is-that-of-an-b87702-fr': {
                        table: 'sys_ui_message'
                        id: '5de5055ab68341e38d4cd09a61f7f829'
                    }
                    'message-the-oidc-metadata-url-of-0-names-the-ten-bd8dc1-fr': {
                        table: 'sys_ui_message'
                        id: '192ec062942341ad82e745377bc3e33e'
                    }
                    'message-the-oidc-provider-configuration-of-0-has-3024a7-fr': {
                        table: 'sys_ui_message'
                        id: 'ae269ddd2b244cc884ad85d2cb8b92b5'
                    }
                    'message-the-oidc-provider-of-0-looks-users-up-by-91acaf-fr': {
                        table: 'sys_ui_message'
                        id: '77fed3aedab549e3b62210653f801022'
                    }
                    'message-the-other-side-tells-instances-apart-by-6a968a-fr': {
                        table: 'sys_ui_message'
                        id: '823a0b9cb37c4f52ac21831a879ae1ee'
                    }
                    'message-the-page-shows-that-decision-now-undo-it-4ca1ac-fr': {
                        table: 'sys_ui_message'
                        id: 'c295e02b394c4c208d6872d677fd3220'
                    }
                    'message-the-password-of-the-integration-user-tha-2e1a46-fr': {
                        table: 'sys_ui_message'
                        id: '5fb6dc3b06614fce8606790932aa710e'
                    }
                    'message-the-post-incident-review-of-0-is-being-f-e870d1-fr': {
                        table: 'sys_ui_message'
                        id: '64413afb43374b21bc8de9fe28266c96'
                    }
                    'message-the-problem-in-a-few-words-the-product-w-e3e0c5-fr': {
                        table: 'sys_ui_message'
                        id: 'a38883235ee9483a9e666b47fb86e8b4'
                    }
                    'message-the-problems-of-the-installation-guide-i-111028-fr': {
                        table: 'sys_ui_message'
                        id: 'e12dc0669ce14132a4f7e9764f3114c4'
                    }
                    'message-the-profile-0-belongs-to-the-active-prov-d3df8a-fr': {
                        table: 'sys_ui_message'
                        id: '35edcc5f1ff140c88101aee2dc35b2f3'
                    }
                    'message-the-profile-asks-for-the-scope-0-224842-fr': {
                        table: 'sys_ui_message'
                        id: '947605183bcc45bca05305d83ac4a67b'
                    }
                    'message-the-question-about-a-single-tenant-has-n-ec87b4-fr': {
                        table: 'sys_ui_message'
                        id: 'b9695d0e14aa4b0b87c843de360564cd'
                    }
                    'message-the-question-about-basic-authentication-94c2ea-fr': {
                        table: 'sys_ui_message'
                        id: 'e8136ed287ce49e6abeb15a81bc764d7'
                    }
                    'message-the-redirect-url-is-the-one-that-the-pla-c1c860-fr': {
                        table: 'sys_ui_message'
                        id: 'e61f630e6cc047669fc1264bf551e011'
                    }
                    'message-the-redirect-url-of-the-oauth-provider-0-241dd0-fr': {
                        table: 'sys_ui_message'
                        id: 'c5cf7a6395f4454e87ccd5bf26296ff1'
                    }
                    'message-the-redirect-url-of-the-oauth-provider-0-6e2aa6-fr': {
                        table: 'sys_ui_message'
                        id: '661db6dcb10144bf9f491732e02bab0c'
                    }
                    'message-the-redirect-url-of-the-oauth-provider-0-c2c9f2-fr': {
                        table: 'sys_ui_message'
                        id: '6de345da17b54b6797e7dba99a218d4c'
                    }
                    'message-the-refresh-failed-this-page-shows-what-was-read-b-35db46-fr': {
                        table: 'sys_ui_message'
                        id: '306f1ca4195a44648efe1e664e066c67'
                    }
                    'message-the-repository-id-is-missing-8e2a82-fr': {
                        table: 'sys_ui_message'
                        id: 'b0c6ab291f7f4c44829001368b21b197'
                    }
                    'message-the-request-cannot-be-understood-0-baf21a-fr': {
                        table: 'sys_ui_message'
                        id: '76a2416cf9504d1ebf943540984fb5aa'
                    }
                    'message-the-resolution-code-is-missing-fbf3fa-fr': {
                        table: 'sys_ui_message'
                        id: '3676a8fa67e14b738ea9c19b5950ec43'
                    }
                    'message-the-review-could-not-be-fetched-294443-fr': {
                        table: 'sys_ui_message'
                        id: '7e05866c92e74702acdbac910f49e7c8'
                    }
                    'message-the-role-x-mioms-m365-assis-administrato-5c4739-fr': {
                        table: 'sys_ui_message'
                        id: 'f4379779ca9b4d08809b183ae307517b'
                    }
                    'message-the-rule-has-no-name-e28f5f-fr': {
                        table: 'sys_ui_message'
                        id: '3e15edd69c5949b1a12b1434825d525a'
                    }
                    'message-the-same-issue-in-other-tenants-44de43-fr': {
                        table: 'sys_ui_message'
                        id: 'bf8710386a5343b4ace366286d34bea0'
                    }
                    'message-the-same-single-microsoft-365-tenant-on-fe53b5-fr': {
                        table: 'sys_ui_message'
                        id: '185c499eaa48498da9d81eccc267eb8e'
                    }
                    'message-the-scheduled-job-0-is-not-there-somebod-4c3130-fr': {
                        table: 'sys_ui_message'
                        id: '776ea3d7c35e45cc9a5f74af1754162f'
                    }
                    'message-the-scope-is-asked-for-as-the-profile-sa-5aafe8-fr': {
                        table: 'sys_ui_message'
                        id: 'c40ec93bc30d4b9d9ece508926cf81b2'
                    }
                    'message-the-scope-of-the-oauth-profile-0-is-not-b30aa8-fr': {
                        table: 'sys_ui_message'
                        id: '2db71d4f59414cb29da1d3c7e20c029e'
                    }
                    'message-the-search-failed-what-was-found-before-f5ae2b-fr': {
                        table: 'sys_ui_message'
                        id: 'ba938784cc8d47b1a22c1fbc24bf5b50'
                    }
                    'message-the-secret-of-the-inbound-oauth-client-t-0ff55c-fr': {
                        table: 'sys_ui_message'
                        id: '6292d1279b034625aff2afa12685e36d'
                    }
                    'message-the-set-up-df17f8-fr': {
                        table: 'sys_ui_message'
                        id: 'ef09045d92fe459caeed6af9edb93654'
                    }
                    'message-the-settings-were-saved-by-somebody-else-dc5b52-fr': {
                        table: 'sys_ui_message'
                        id: 'a6b4a48fd14444f988522d7d1e498844'
                    }
                    'message-the-setup-steps-are-not-complete-2d5ae4-fr': {
                        table: 'sys_ui_message'
                        id: '2328a01cdd124cce844647a6b756ddb4'
                    }
                    'message-the-solution-catalogue-is-empty-70d9a1-fr': {
                        table: 'sys_ui_message'
                        id: 'a95610c958ec4b5c8089be87a41be2c8'
                    }
                    'message-the-source-must-be-knowledge-or-learn-5efcb4-fr': {
                        table: 'sys_ui_message'
                        id: '90ea293f94464f8cbb364f00b5392c44'
                    }
                    'message-the-steps-bdaae3-fr': {
                        table: 'sys_ui_message'
                        id: '64c2fcc6cdc84bf3bf37ee22948542b7'
                    }
                    'message-the-subcategories-of-the-category-that-i-0d72e7-fr': {
                        table: 'sys_ui_message'
                        id: 'a31004c8711c4f668c7857219f6861ae'
                        deleted: true
                    }
                    'message-the-sync-took-longer-than-its-lock-lasts-and-anoth-756e85-fr': {
                        table: 'sys_ui_message'
                        id: '8f2429aac3ad415997807b83ce762fe7'
                    }
                    'message-the-sys-id-is-not-32-hexadecimal-digits-e220bf-fr': {
                        table: 'sys_ui_message'
                        id: '3a520717ad1b4e0b80bba467b26badfd'
                    }
                    'message-the-system-no-user-is-set-2d51c5-fr': {
                        table: 'sys_ui_message'
                        id: '3aabe14da52a4a84b09ecff0b0cf0f1b'
                    }
                    'message-the-tab-no-longer-shows-on-34b2d4-fr': {
                        table: 'sys_ui_message'
                        id: 'b420bdb33a8640cd85191354246503d9'
                    }
                    'message-the-tab-shows-in-no-view-of-the-incident-d85010-fr': {
                        table: 'sys_ui_message'
                        id: 'ac49c751956e4278bec268a400bf9904'
                    }
                    'message-the-tab-shows-in-these-views-0-c35ce1-fr': {
                        table: 'sys_ui_message'
                        id: 'f806a6855e9d46c48c6a0a6dae7ef288'
                    }
                    'message-the-tab-shows-on-cfac63-fr': {
                        table: 'sys_ui_message'
                        id: '71b6058c43864edeae4f457c4b7ea77d'
                    }
                    'message-the-tables-oauth-entity-and-oauth-entity-d11019-fr': {
                        table: 'sys_ui_message'
                        id: '0d0ae5bb76d044cf86e3a6eba61298a7'
                    }
                    'message-the-tenant-0-has-no-oauth-profile-to-cal-ffb2d0-fr': {
                        table: 'sys_ui_message'
                        id: '124f649d43804f779eeba9a9f4fc403a'
                    }
                    'message-the-tenant-0-was-connected-on-another-in-8dd875-fr': {
                        table: 'sys_ui_message'
                        id: '69c8aa0aba0742538c6eb025bc9de97b'
                    }
                    'message-the-tenant-0-was-connected-on-another-instance-not-e37fbc-fr': {
                        table: 'sys_ui_message'
                        id: 'e172f6c0efec49e39c101aad4a08598d'
                    }
                    'message-the-tenant-decides-where-tokens-come-fro-94f317-fr': {
                        table: 'sys_ui_message'
                        id: '4090f661ccbb498cae29cb8d18434dda'
                    }
                    'message-the-three-set-ups-6c983f-fr': {
                        table: 'sys_ui_message'
                        id: '37a1c6d4d4704937864d4836d0e57fb2'
                    }
                    'message-the-token-service-of-the-connector-refus-f5345c-fr': {
                        table: 'sys_ui_message'
                        id: 'cfe10b118c5945619c2db6cef878bbfa'
                    }
                    'message-the-token-url-is-the-v2-0-endpoint-of-mi-adfc8c-fr': {
                        table: 'sys_ui_message'
                        id: 'b131e8575cda458d827bbc07f868fdea'
                    }
                    'message-the-token-url-is-the-v2-0-endpoint-of-th-4c0c2c-fr': {
                        table: 'sys_ui_message'
                        id: 'b6d3a37ac8844efdb226a9f946e50b70'
                    }
                    'message-the-token-url-of-the-oauth-provider-0-be-682735-fr': {
                        table: 'sys_ui_message'
                        id: '90dd195910df44dca470ba887637a8b4'
                    }
                    'message-the-token-url-of-the-oauth-provider-0-is-00588e-fr': {
                        table: 'sys_ui_message'
                        id: '90f4a35442834eb694cd4479a885583a'
                    }
                    'message-the-token-url-of-the-oauth-provider-0-is-12589f-fr': {
                        table: 'sys_ui_message'
                        id: '771386aeb0c444108ba6f31c59f5202a'
                    }
                    'message-the-token-url-of-the-oauth-provider-0-is-34fc20-fr': {
                        table: 'sys_ui_message'
                        id: '5f44e1ce96b94e2fb3891e80497f3e86'
                    }
                    'message-the-token-url-of-the-oauth-provider-0-is-974bba-fr': {
                        table: 'sys_ui_message'
                        id: '9e52919b955e4f39a9bc3004f3e4c52f'
                    }
                    'message-the-token-url-of-the-oauth-provider-0-na-7c24f6-fr': {
                        table: 'sys_ui_message'
                        id: 'b851a785579a4d0093c795a0faaed25a'
                    }
                    'message-the-token-url-of-the-oauth-provider-0-na-8ca568-fr': {
                        table: 'sys_ui_message'
                        id: 'a8017ff46c6e43f2a859405a7e6adc36'
                    }
                    'message-the-token-url-of-the-oauth-provider-0-na-c93c19-fr': {
                        table: 'sys_ui_message'
                        id: '540a2477b9404b8e8cbbde17eca266e8'
                    }
                    'message-the-user-claim-0-fits-the-tokens-of-the-20085b-fr': {
                        table: 'sys_ui_message'
                        id: 'bd837cba07a64badac6bc0cbdcc7e052'
                    }
                    'message-the-user-claim-1-is-that-of-the-other-to-a6435f-fr': {
                        table: 'sys_ui_message'
                        id: 'ca7fd669f73b480fb3a1be675884e62e'
                    }
                    'message-the-user-claim-is-1-as-a-guide-spells-it-4d1789-fr': {
                        table: 'sys_ui_message'
                        id: 'f347853bd2ea4b48b41553a294170f26'
                    }
                    'message-the-user-claim-of-0-is-1-the-claim-that-07b819-fr': {
                        table: 'sys_ui_message'
                        id: 'f4024d89b7484d70a51a6a3e8f2a5538'
                    }
                    'message-the-user-id-0-is-not-the-client-id-of-th-e8ef1f-fr': {
                        table: 'sys_ui_message'
                        id: '95f173a899bd4162a3475537d08a2096'
                    }
                    'message-the-user-id-is-the-client-id-of-the-rest-fa2fe4-fr': {
                        table: 'sys_ui_message'
                        id: 'bb589240f7c640dfba14a844a053151e'
                    }
                    'message-the-user-in-the-field-run-as-of-the-job-f2894c-fr': {
                        table: 'sys_ui_message'
                        id: 'e275053f274741d9b4c671e1f0819118'
                    }
                    'message-the-user-is-found-by-user-id-3b4c0e-fr': {
                        table: 'sys_ui_message'
                        id: '02c5ccdca57f4885a53a978ca5184db3'
                    }
                    'message-the-user-is-missing-or-no-longer-active-d32e89-fr': {
                        table: 'sys_ui_message'
                        id: '6d645dd493e54598bafb36d21c814c4d'
                    }
                    'message-the-value-of-the-client-secret-of-0-d14fb9-fr': {
                        table: 'sys_ui_message'
                        id: 'bb081e90dce243f19237b0af348ae7db'
                    }
                    'message-the-value-of-the-client-secret-of-0-ente-44ef1e-fr': {
                        table: 'sys_ui_message'
                        id: 'caa57ed6dd974dc7ae2e4520e847fa43'
                    }
                    'message-the-version-is-what-the-manifest-of-0-as-1dcd49-fr': {
                        table: 'sys_ui_message'
                        id: '30368a1b68304d60883be05aca7f2187'
                    }
                    'message-the-words-are-too-many-or-too-long-or-ho-1b1077-fr': {
                        table: 'sys_ui_message'
                        id: 'e756ccedbc5d445f8222d73519071df4'
                    }
                    'message-then-choose-grant-admin-consent-the-dire-d13298-fr': {
                        table: 'sys_ui_message'
                        id: '2fa5bdefdc4443429ce9950e1fcc3409'
                    }
                    'message-then-open-any-incident-and-look-at-its-t-efee05-fr': {
                        table: 'sys_ui_message'
                        id: 'c16c3d9f323d401fa8e72b6d89a64beb'
                    }
                    'message-there-are-no-rules-3db604-fr': {
                        table: 'sys_ui_message'
                        id: 'dc6bcf92393048cca8cc096e2f30d355'
                    }
                    'message-there-are-not-that-many-pages-8570f5-fr': {
                        table: 'sys_ui_message'
                        id: 'f9ab2a4749804d119d23ed13a36c24f2'
                    }
                    'message-there-is-a-space-in-the-value-66eed0-fr': {
                        table: 'sys_ui_message'
                        id: '7b980dab6f454e6c96de90a929b20c29'
                    }
                    'message-there-is-no-such-incident-or-you-may-not-read-it-935298-fr': {
                        table: 'sys_ui_message'
                        id: '5c836a0285b9422c9e94cfa3bd1ba451'
                    }
                    'message-there-is-no-such-service-health-incident-d976c7-fr': {
                        table: 'sys_ui_message'
                        id: 'cbf24dce60fa4a3db2211379617c5119'
                    }
                    'message-there-is-none-or-this-instance-does-not-bddbd3-fr': {
                        table: 'sys_ui_message'
                        id: 'a06caabf2b2a4ba9a78dfa674fc6f019'
                    }
                    'message-there-is-nothing-to-search-for-yet-e208e1-fr': {
                        table: 'sys_ui_message'
                        id: '3e99bc7d14b14777ab9a302a8567139b'
                    }
                    'message-there-is-one-that-you-may-not-open-6853a5-fr': {
                        table: 'sys_ui_message'
                        id: '65bcbd6b9bfd4f3cae2f83fe8687ded4'
                    }
                    'message-they-are-not-used-and-do-no-harm-before-809734-fr': {
                        table: 'sys_ui_message'
                        id: '05f7ccdf6c904ea6bd44e4ac5583cc40'
                    }
                    'message-they-need-an-administrator-role-in-micro-eb98d4-fr': {
                        table: 'sys_ui_message'
                        id: '00c08203a1cd41bfaea161c96c063cb4'
                    }
                    'message-they-say-whom-microsoft-contacts-about-s-65d93e-fr': {
                        table: 'sys_ui_message'
                        id: '1f0931054b634fb8bcb0cbf722f2ee02'
                    }
                    'message-they-take-effect-when-you-complete-the-i-837185-fr': {
                        table: 'sys_ui_message'
                        id: '4411e28fc4ef4002b91fcd99dd466eba'
                    }
                    'message-third-party-7a6e15-fr': {
                        table: 'sys_ui_message'
                        id: 'bf956b1c438d4d218975a07716fe9560'
                    }
                    'message-this-could-not-be-done-9b0bf4-fr': {
                        table: 'sys_ui_message'
                        id: 'b9916a10261448d6b4db3cd5fd897de7'
                    }
                    'message-this-field-is-decided-by-the-app-or-by-t-a0621b-fr': {
                        table: 'sys_ui_message'
                        id: '9d8cd13953e54f4c88ce6aaf6f9c97ce'
                    }
                    'message-this-field-takes-whole-numbers-only-cb839b-fr': {
                        table: 'sys_ui_message'
                        id: 'd18601eaae3a4b3d9b225b076a2a6d89'
                    }
                    'message-this-incident-has-another-parent-and-is-522f5e-fr': {
                        table: 'sys_ui_message'
                        id: 'f076876aa0724ae18fe0b4b6135e8141'
                    }
                    'message-this-incident-has-no-short-description-t-7e9d6f-fr': {
                        table: 'sys_ui_message'
                        id: '55b1d326bb504ef1bc4a76af2da3ca2a'
                    }
                    'message-this-incident-is-not-saved-yet-89d590-fr': {
                        table: 'sys_ui_message'
                        id: '61f56e7a0627485688dd242673942630'
                    }
                    'message-this-incident-stands-for-it-c3c681-fr': {
                        table: 'sys_ui_message'
                        id: '34bb92134d18494cb266dbc190dba6ad'
                    }
                    'message-this-information-is-old-last-read-from-microsoft-be403b-fr': {
                        table: 'sys_ui_message'
                        id: '83f3681d55e14d1e8a8b71a2d4fd37d5'
                    }
                    'message-this-instance-asks-microsoft-entra-for-a-2f5386-fr': {
                        table: 'sys_ui_message'
                        id: '8a14da09707841108c800aec717b9aec'
                    }
                    'message-this-instance-c46fe9-fr': {
                        table: 'sys_ui_message'
                        id: '8d64a1206cfa4f2cbd3fec40ba0883c4'
                    }
                    'message-this-instance-calls-https-port-443-fa9bb9-fr': {
                        table: 'sys_ui_message'
                        id: 'fe3dff12957a4e49b2e67fe964fa6c6a'
                    }
                    'message-this-instance-de0cba-fr': {
                        table: 'sys_ui_message'
                        id: '33f4d945aece4a63b79dbca78972d5ba'
                    }
                    'message-this-instance-does-not-let-the-app-chang-eaa125-fr': {
                        table: 'sys_ui_message'
                        id: 'a15f6d1a04a0463386fa67741dd908ac'
                        deleted: true
                    }
                    'message-this-instance-does-not-let-the-app-change-the-inci-c598f2-fr': {
                        table: 'sys_ui_message'
                        id: '6a210f6e0a6e46bb948e894f0903625e'
                    }
                    'message-this-instance-does-not-let-the-app-read-bdbe39-fr': {
                        table: 'sys_ui_message'
                        id: '71307f23afde47ce8f0d037442354536'
                    }
                    'message-this-instance-does-not-let-the-app-read-e375d9-fr': {
                        table: 'sys_ui_message'
                        id: 'e43dc0a0735745d8873299d96dc25923'
                    }
                    'message-this-instance-does-not-tell-the-app-who-ebc6b3-fr': {
                        table: 'sys_ui_message'
                        id: 'b77aea06e8b049c5b108e9440cd17d43'
                    }
                    'message-this-instance-has-used-up-the-calls-that-microsoft-d3b47c-fr': {
                        table: 'sys_ui_message'
                        id: 'e3b21e24fc8c420a81c5c7f49db9c014'
                    }
                    'message-this-instance-is-a-copy-an-admin-has-to-b16091-fr': {
                        table: 'sys_ui_message'
                        id: '6b597722f2174ff0ad0f9cdbc3436e8f'
                    }
                    'message-this-instance-is-a-copy-nothing-is-sent-4b27fd-fr': {
                        table: 'sys_ui_message'
                        id: '0b07888348f44d8dba12c8b2244c9bad'
                    }
                    'message-this-instance-is-a-copy-of-0-nothing-is-b541e8-fr': {
                        table: 'sys_ui_message'
                        id: '0eabe7cd0b784bc185fed07384e0834b'
                    }
                    'message-this-instance-is-set-up-without-cases-wi-2898f7-fr': {
                        table: 'sys_ui_message'
                        id: '40086346e6c04de9b4023825e3f8a025'
                    }
                    'message-this-instance-looks-like-a-clone-ba0b68-fr': {
                        table: 'sys_ui_message'
                        id: 'd547b386d69b4d67a29b1f53d7da4cb6'
                    }
                    'message-this-instance-refused-to-change-the-pare-738428-fr': {
                        table: 'sys_ui_message'
                        id: '12cc6ed03a124a5eab164483b950bfb5'
                    }
                    'message-this-instance-refused-to-write-the-incid-f0d40d-fr': {
                        table: 'sys_ui_message'
                        id: 'dcdd3a3ef60e423bbf1d259da4b4a0c2'
                    }
                    'message-this-is-it-aea06d-fr': {
                        table: 'sys_ui_message'
                        id: '7174b5a84fdf4495a2083816491d7cd0'
                    }
                    'message-this-is-missing-6cf689-fr': {
                        table: 'sys_ui_message'
                        id: '64eeb715eb19484baad5881b1ff84239'
                    }
                    'message-this-is-neither-a-domain-nor-a-tenant-id-069e7b-fr': {
                        table: 'sys_ui_message'
                        id: 'f6298490b9494a3b839802f043c415d1'
                    }
                    'message-this-is-no-client-id-a6ff0f-fr': {
                        table: 'sys_ui_message'
                        id: 'd2cf81a7393d4a41b5a410c1936dd741'
                    }
                    'message-this-is-no-correlation-id-571a2c-fr': {
                        table: 'sys_ui_message'
                        id: '023fbd96ff39495fa585dacf3e65c989'
                    }
                    'message-this-is-no-e-mail-address-a17fc3-fr': {
                        table: 'sys_ui_message'
                        id: 'f959846cbeae4ec59edb56437b398be3'
                    }
                    'message-this-is-no-https-address-30a424-fr': {
                        table: 'sys_ui_message'
                        id: '29845e12f5f046c78b9f7ffc351ef922'
                    }
                    'message-this-is-no-record-of-this-instance-a6c1cf-fr': {
                        table: 'sys_ui_message'
                        id: '61aec0b0cbbf441aa08bfe66f1a77eef'
                    }
                    'message-this-is-not-one-of-its-active-choices-718e18-fr': {
                        table: 'sys_ui_message'
                        id: '9f424cc5704946f1bca2c6faa9ed3370'
                    }
                    'message-this-is-the-address-of-a-web-page-aee1b6-fr': {
                        table: 'sys_ui_message'
                        id: '34a77f669992437ba5d350114333bbbf'
                    }
                    'message-this-issue-gets-no-incident-ed3f5b-fr': {
                        table: 'sys_ui_message'
                        id: '6005b2578d2040ff981e15d5d8ed3c78'
                    }
                    'message-this-no-longer-fits-your-instance-1a5475-fr': {
                        table: 'sys_ui_message'
                        id: 'c7d677ddfe01474eb0bd90d630f6c02d'
                    }
                    'message-this-page-shows-what-is-saved-what-you-e-d4f5ce-fr': {
                        table: 'sys_ui_message'
                        id: '47d5e21b5e794e2aa6ee52f36c6761a3'
                    }
                    'message-this-part-of-setup-was-not-found-76eefb-fr': {
                        table: 'sys_ui_message'
                        id: '785de58058354cdba01d6cf5a19772c0'
                        deleted: true
                    }
                    'message-this-recommendation-is-not-there-any-mor-04290e-fr': {
                        table: 'sys_ui_message'
                        id: '7acbe8d13a224fa2a29694f1dd0c5e30'
                    }
                    'message-this-service-health-incident-is-not-here-d2aa76-fr': {
                        table: 'sys_ui_message'
                        id: '85babc598f0b4fa2b9ff0ef69b0c5c53'
                    }
                    'message-this-set-up-has-no-microsoft-service-req-c91f4a-fr': {
                        table: 'sys_ui_message'
                        id: '971c8995d37444d9beb4c01d5aaea3f5'
                    }
                    'message-this-step-cannot-be-left-yet-82453e-fr': {
                        table: 'sys_ui_message'
                        id: '7a52f0b021d5474e9c14384719d40ef2'
                    }
                    'message-this-step-cannot-be-skipped-what-you-cho-a62b4c-fr': {
                        table: 'sys_ui_message'
                        id: '0eb679ae350e459596fcaef2169d5b14'
                    }
                    'message-this-subcategory-does-not-belong-to-the-a3067c-fr': {
                        table: 'sys_ui_message'
                        id: 'a351805632d442daada37817ce344408'
                    }
                    'message-this-user-is-inactive-so-the-job-does-no-d2d34d-fr': {
                        table: 'sys_ui_message'
                        id: 'a25c668ebafd4a1a9453abd846e3ed3e'
                    }
                    'message-this-was-not-saved-2d0c1c-fr': {
                        table: 'sys_ui_message'
                        id: '02a67b99f2804bac8703764f4847382c'
                    }
                    'message-threat-explorer-and-hunting-628461-fr': {
                        table: 'sys_ui_message'
                        id: 'd3f9008dc1e04e388221d7009a8498a3'
                    }
                    'message-throttling-and-limits-744934-fr': {
                        table: 'sys_ui_message'
                        id: '75eeffd4b5fc4d4bb3d5119d02ab66ef'
                    }
                    'message-tick-active-on-the-user-0f6f5f-fr': {
                        table: 'sys_ui_message'
                        id: 'd60e29d3768549f8b52ea6f547562383'
                    }
                    'message-tick-web-service-access-only-on-the-user-378fa1-fr': {
                        table: 'sys_ui_message'
                        id: '15a64a20a5ee45ad9f99847ab5b3b915'
                    }
                    'message-tills-and-scanners-101d9a-fr': {
                        table: 'sys_ui_message'
                        id: '8c8f48ca2ebd49fd862c1ee4548c21d6'
                    }
                    'message-time-of-the-last-update-edcf3d-fr': {
                        table: 'sys_ui_message'
                        id: '3584e557981d4b2e854b3fcc50397db6'
                    }
                    'message-time-or-time-zone-b1f9f4-fr': {
                        table: 'sys_ui_message'
                        id: '43521c8ca0c14c088dfec36e541268a4'
                    }
                    'message-times-out-7eb1c6-fr': {
                        table: 'sys_ui_message'
                        id: 'fae69f97b55a419c8e86cb23d96d922e'
                    }
                    'message-title-b78a32-fr': {
                        table: 'sys_ui_message'
                        id: 'c176c9ce39a8446d82a4672e49934c4e'
                    }
                    'message-to-day-utc-66b817-fr': {
                        table: 'sys_ui_message'
                        id: '58dee0dfae0a43c3ba85ec0c64930c2b'
                    }
                    'message-to-do-c7de19-fr': {
                        table: 'sys_ui_message'
                        id: 'a3c5333974354f1f8507831867fa5e50'
                    }
                    'message-to-get-service-health-and-cases-go-throu-889fcd-fr': {
                        table: 'sys_ui_message'
                        id: '0e6453add80c4aa4a25328703eddc926'
                    }
                    'message-to-must-be-a-day-such-as-2026-11-21-398284-fr': {
                        table: 'sys_ui_message'
                        id: 'f5fd63c700ce442da0927a894309eb9f'
                    }
                    'message-to-must-not-be-before-from-c4162a-fr': {
                        table: 'sys_ui_message'
                        id: '5683f48b897643018d709c9fe1f697a1'
                    }
                    'message-token-url-c180e1-fr': {
                        table: 'sys_ui_message'
                        id: '648c4d00bea34c8bad6b3a1645e78466'
                    }
                    'message-tokens-of-the-tenant-0-are-accepted-9be85b-fr': {
                        table: 'sys_ui_message'
                        id: '4064fb545eea4a73b11416a50a6d0c47'
                    }
                    'message-took-4025ba-fr': {
                        table: 'sys_ui_message'
                        id: '152dab010e0d4a6a83f05349bfe5f8fa'
                    }
                    'message-town-halls-webinars-and-live-events-d72300-fr': {
                        table: 'sys_ui_message'
                        id: 'e13ee2e01d1b4afd9e1a150918050457'
                    }
                    'message-transcription-and-captions-de32af-fr': {
                        table: 'sys_ui_message'
                        id: '6109e956892042b79744fbe8e42e23fe'
                    }
                    'message-translation-18bba4-fr': {
                        table: 'sys_ui_message'
                        id: '3e26be510acf4447960647042e6be73d'
                    }
                    'message-translation-of-messages-202d22-fr': {
                        table: 'sys_ui_message'
                        id: '091efde548ea4cef968ab6b346c5ca6e'
                    }
                    'message-trimming-and-recording-videos-ae726a-fr': {
                        table: 'sys_ui_message'
                        id: 'a2f0db89ec7746e38e5cc0ef9e9b6650'
                    }
                    'message-try-again-f915a9-fr': {
                        table: 'sys_ui_message'
                        id: 'b265da78c5ba4d09807c87de3e957a19'
                    }
                    'message-try-again-if-it-keeps-failing-tell-your-servicenow-c581bd-fr': {
                        table: 'sys_ui_message'
                        id: '3222ec8e3fed49f7926c8fad68b74852'
                    }
                    'message-try-again-in-0-seconds-scheduled-work-goes-on-by-i-a3047b-fr': {
                        table: 'sys_ui_message'
                        id: '4c0647a5413843dea01f259df01dbd2d'
                    }
                    'message-try-again-in-some-seconds-abae42-fr': {
                        table: 'sys_ui_message'
                        id: 'f152084add854b438205e5bf637114dd'
                    }
                    'message-two-answers-and-the-features-that-you-wa-1184d5-fr': {
                        table: 'sys_ui_message'
                        id: '8e9401b200044802a5d1e7537684f47c'
                    }
                    'message-two-mappings-fill-this-field-58c4a1-fr': {
                        table: 'sys_ui_message'
                        id: '565f8f37a6174b8faedad9c6fbb4a96a'
                    }
                    'message-two-more-providers-for-user-operations-c861a9-fr': {
                        table: 'sys_ui_message'
                        id: '61301e5837a541a780af705543ff2a98'
                    }
                    'message-type-a1fa27-fr': {
                        table: 'sys_ui_message'
                        id: '4bfc49552bd7454ca3961c50ff9acd6d'
                    }
                    'message-type-problem-in-search-box-and-click-the-0519f7-fr': {
                        table: 'sys_ui_message'
                        id: '237e794f227541ebaa156d67e7a28b12'
                    }
                    'message-type-problem-in-search-box-and-click-the-503829-fr': {
                        table: 'sys_ui_message'
                        id: 'c33e99ca1f044a35b944efe7b25cbd69'
                    }
                    'message-type-problem-in-search-box-and-click-the-8cff32-fr': {
                        table: 'sys_ui_message'
                        id: '9c7a743e85374d38b9039e0f1a556b61'
                    }
                    'message-type-problem-in-search-box-and-click-the-908abe-fr': {
                        table: 'sys_ui_message'
                        id: '648d30dac17d4444b59df2d4c3a63788'
                    }
                    'message-type-what-the-problem-is-then-search-3988d5-fr': {
                        table: 'sys_ui_message'
                        id: '32363c7b65474b96868f4cb8aa465677'
                    }
                    'message-types-f2d346-fr': {
                        table: 'sys_ui_message'
                        id: '3b1f606094ad46dc946f8f582286f72f'
                    }
                    'message-typing-6a5df9-fr': {
                        table: 'sys_ui_message'
                        id: '05a7eb3b6b4e42438d28cccd49390bb7'
                    }
                    'message-unchanged-e0b137-fr': {
                        table: 'sys_ui_message'
                        id: 'a9994e5e9c3d4373bd577a77ae74e45e'
                    }
                    'message-uncheck-external-oidc-auth-token-in-step-71909a-fr': {
                        table: 'sys_ui_message'
                        id: '01dbc183e15b4e93b104850cc7784b1e'
                    }
                    'message-uncheck-skip-current-step-or-go-back-to-3cfff8-fr': {
                        table: 'sys_ui_message'
                        id: '7714a35ca21b4021842d408eea2e3aa2'
                    }
                    'message-under-api-permissions-add-a-permission-m-74bb50-fr': {
                        table: 'sys_ui_message'
                        id: '98b06884f3d442548e56b81c4eba54af'
                    }
                    'message-under-certificates-secrets-create-a-clie-4dd974-fr': {
                        table: 'sys_ui_message'
                        id: '9101d8d0f3164ed88be36da336692ba0'
                    }
                    'message-under-roles-of-the-user-after-saving-49ba89-fr': {
                        table: 'sys_ui_message'
                        id: '535e4d0554b04d75baf0c373b3d5eb7a'
                    }
                    'message-under-section-select-microsoft-365-suppo-b2232e-fr': {
                        table: 'sys_ui_message'
                        id: '3dc5b16d43b34f44876885140ca662d7'
                        deleted: true
                    }
                    'message-under-section-select-new-and-enter-micro-e73c91-fr': {
                        table: 'sys_ui_message'
                        id: '1fbabff16ce54132b2f52deb9592a80c'
                    }
                    'message-under-section-select-new-and-enter-micro-f34633-fr': {
                        table: 'sys_ui_message'
                        id: 'a572267581f147fa885deb5db934fde5'
                        deleted: true
                    }
                    'message-under-the-scopes-of-the-oauth-profile-ke-7f4d02-fr': {
                        table: 'sys_ui_message'
                        id: 'a606635c3fac41dbaf04287329f571b8'
                    }
                    'message-undo-1cdc07-fr': {
                        table: 'sys_ui_message'
                        id: '18678668cb0a4e84a6a7a4557d62a3f3'
                    }
                    'message-united-kingdom-89f9c9-fr': {
                        table: 'sys_ui_message'
                        id: '64bcb7f781c14127aeacd92f5c149e1a'
                    }
                    'message-unread-count-on-the-icon-5ead95-fr': {
                        table: 'sys_ui_message'
                        id: '50531330a58946119b8dcc100ff5e3c9'
                    }
                    'message-untick-locked-out-on-the-user-and-find-o-f8932f-fr': {
                        table: 'sys_ui_message'
                        id: '04a0c92c975e4218830007da2f3b7807'
                    }
                    'message-until-3103a7-fr': {
                        table: 'sys_ui_message'
                        id: '1a9c5339835047d4a65c74fdca5d740c'
                    }
                    'message-update-channels-and-builds-df596c-fr': {
                        table: 'sys_ui_message'
                        id: '8b9151a8e4764191a1490c4735c73806'
                    }
                    'message-updated-4e4355-fr': {
                        table: 'sys_ui_message'
                        id: 'c24942a086b84217ac2d6588fda7f72a'
                    }
                    'message-updates-and-versions-147458-fr': {
                        table: 'sys_ui_message'
                        id: 'cd3b265148664b7698803508f4851938'
                    }
                    'message-updates-from-microsoft-8d5514-fr': {
                        table: 'sys_ui_message'
                        id: '04a5ac1ea8304485ac7398b6f0b1658e'
                    }
                    'message-updates-noted-d14d8b-fr': {
                        table: 'sys_ui_message'
                        id: '7aaac41630bf401fa67d54dd5627ca22'
                    }
                    'message-uploading-44ddef-fr': {
                        table: 'sys_ui_message'
                        id: '4c8a1194a17941bcb2b55b86cab889ba'
                    }
                    'message-urgency-c94e38-fr': {
                        table: 'sys_ui_message'
                        id: '88614c3e949e48de951f146a15da4a44'
                    }
                    'message-usage-reports-018475-fr': {
                        table: 'sys_ui_message'
                        id: '3970100a1a1f459795fb8bfa957988a4'
                    }
                    'message-use-the-v2-0-token-url-oauth2-v2-0-token-and-the-o-c01c99-fr': {
                        table: 'sys_ui_message'
                        id: 'cd1540f872214aa0b6918aee61e5ad0f'
                    }
                    'message-used-earlier-on-this-incident-3feb1f-fr': {
                        table: 'sys_ui_message'
                        id: 'fd02a382cf624c21a2f92e2c0b6bfe53'
                    }
                    'message-user-account-and-directory-46a2f9-fr': {
                        table: 'sys_ui_message'
                        id: 'a9749c738d8642f88f8dfa3e398f10d6'
                    }
                    'message-user-administration-4c0e2d-fr': {
                        table: 'sys_ui_message'
                        id: 'bff9a24f90fe4116966c253baebc352c'
                    }
                    'message-user-claim-f829a0-fr': {
                        table: 'sys_ui_message'
                        id: '88d45ba2c3e948f3bffde190868f00bd'
                    }
                    'message-user-click-the-button-contact-microsoft-391738-fr': {
                        table: 'sys_ui_message'
                        id: 'a6eb7e6fe511456aa8134f8a5e7ba15a'
                    }
                    'message-user-field-08d44d-fr': {
                        table: 'sys_ui_message'
                        id: '233a6ed982aa4d3fbb8ce80a4cf957eb'
                    }
                    'message-user-id-1edcda-fr': {
                        table: 'sys_ui_message'
                        id: '5bd75ffebaa34c5fbb7ebecf12cd6499'
                    }
                    'message-user-id-3d17ae-fr': {
                        table: 'sys_ui_message'
                        id: '0d7cedc5f0764dba8295d31c09d7bf1f'
                    }
                    'message-user-id-of-the-integration-user-137764-fr': {
                        table: 'sys_ui_message'
                        id: '2df2e3f3dc8a4f4bb124c9ff6e81b199'
                    }
                    'message-user-id-the-application-client-id-of-0-9a7a22-fr': {
                        table: 'sys_ui_message'
                        id: 'ac01441f45004cf48a15f357d8578296'
                    }
                    'message-user-impact-dc37db-fr': {
                        table: 'sys_ui_message'
                        id: '4b85eebf76c7447f87f424391db5e0af'
                    }
                    'message-user-operations-access-token-072703-fr': {
                        table: 'sys_ui_message'
                        id: '5f41cb5c485a4d0aa6c23e12b480991b'
                    }
                    'message-user-operations-c546b2-fr': {
                        table: 'sys_ui_message'
                        id: 'a0294a640354455f9983070908d4890a'
                    }
                    'message-user-operations-client-id-310924-fr': {
                        table: 'sys_ui_message'
                        id: '3224bda9c52640e8af2839c6a8744229'
                    }
                    'message-user-operations-grant-type-06e4f5-fr': {
                        table: 'sys_ui_message'
                        id: '3177d54ef4d14948b6f14e9faec1fef3'
                    }
                    'message-user-operations-licenses-passwords-runbo-e28a6d-fr': {
                        table: 'sys_ui_message'
                        id: '78653a71a5e04bbbad6c16195e36a980'
                    }
                    'message-user-operations-oauth-profile-a96708-fr': {
                        table: 'sys_ui_message'
                        id: '65d227e8c47c4d2abf3dc77bd998dc31'
                    }
                    'message-user-operations-permission-auditlog-read-4da51b-fr': {
                        table: 'sys_ui_message'
                        id: 'ffe46f400e424d6b8349cb52798076e9'
                    }
                    'message-user-operations-permission-licenseassign-f7cdd7-fr': {
                        table: 'sys_ui_message'
                        id: '6518859d3da44ddc9b77ba81e0ff1ead'
                    }
                    'message-user-operations-permission-user-password-7230d2-fr': {
                        table: 'sys_ui_message'
                        id: '4c93ba6acd544953b1d5b4ace8ba1d4f'
                    }
                    'message-user-operations-permission-user-read-all-10357f-fr': {
                        table: 'sys_ui_message'
                        id: '1127e8df83db4d948e2f90ca88f4939a'
                    }
                    'message-user-operations-permission-userauthmetho-07ff51-fr': {
                        table: 'sys_ui_message'
                        id: 'da05acc7d75b4783b7a4ff24bec4eeef'
                    }
                    'message-user-operations-redirect-url-682b10-fr': {
                        table: 'sys_ui_message'
                        id: 'c16b3e6978d3479b82b7f435a7549d06'
                    }
                    'message-user-operations-scope-444af4-fr': {
                        table: 'sys_ui_message'
                        id: '74bbc8bba9c049e6975ceb76069190cb'
                    }
                    'message-user-operations-token-url-929b6c-fr': {
                        table: 'sys_ui_message'
                        id: '4be38b3c3dfa4feba903613800a45d14'
                    }
                    'message-user-provisioning-to-other-apps-963084-fr': {
                        table: 'sys_ui_message'
                        id: '6f9bd8bb2efd4b9e9c7060bd2762b72f'
                    }
                    'message-user-reported-messages-and-submissions-c1d270-fr': {
                        table: 'sys_ui_message'
                        id: '078377bf84af46e9a3b040b47034038d'
                    }
                    'message-values-for-the-calling-side-2ada32-fr': {
                        table: 'sys_ui_message'
                        id: '97868dcb21dd425d9461216cb07db905'
                    }
                    'message-values-left-out-804eb9-fr': {
                        table: 'sys_ui_message'
                        id: '60ed5bdff99e46339d62c7cc85caff61'
                    }
                    'message-values-of-the-issue-stand-in-braces-the-6cac24-fr': {
                        table: 'sys_ui_message'
                        id: '80f05c3755f44a93afaa5805fcbeb98f'
                    }
                    'message-verification-code-by-text-or-call-e944a5-fr': {
                        table: 'sys_ui_message'
                        id: '057d1708e03c4a7c87363d6b9c23d99f'
                    }
                    'message-verified-3f68e6-fr': {
                        table: 'sys_ui_message'
                        id: 'bf15f087131e40e98131098b934e0717'
                    }
                    'message-verify-again-6fb806-fr': {
                        table: 'sys_ui_message'
                        id: '4324ada8b6a14a87b2c3d258b5450c43'
                    }
                    'message-verify-and-save-7b27c4-fr': {
                        table: 'sys_ui_message'
                        id: 'eb03b2e811f34b7185d53d493465d789'
                    }
                    'message-verify-the-current-view-of-the-incident-d4c39b-fr': {
                        table: 'sys_ui_message'
                        id: 'd1d9825719ff4c4ab03c49db143bc822'
                    }
                    'message-verifying-service-399bcb-fr': {
                        table: 'sys_ui_message'
                        id: '2d64366efe394ee68e0dd98518e708e4'
                    }
                    'message-version-2-0-the-older-address-without-v2-f360f0-fr': {
                        table: 'sys_ui_message'
                        id: '3db7638373744a30a345d8de736497fb'
                    }
                    'message-version-history-bf429d-fr': {
                        table: 'sys_ui_message'
                        id: 'b887170de69b40d4bde570b49dd3f655'
                    }
                    'message-video-and-camera-d8b268-fr': {
                        table: 'sys_ui_message'
                        id: 'a8d2df73457d4c8b8d4c2bfc7443b619'
                    }
                    'message-video-playback-520cb5-fr': {
                        table: 'sys_ui_message'
                        id: 'f11214ad26ab4ba4a6c17f94f5530fdc'
                    }
                    'message-views-of-the-incident-form-that-show-the-731862-fr': {
                        table: 'sys_ui_message'
                        id: '19724839924140a2abcbe7cc00cf1fd5'
                        deleted: true
                    }
                    'message-virtual-desktop-c97810-fr': {
                        table: 'sys_ui_message'
                        id: '085d3ca5c2d5467c808e705f82a8af01'
                    }
                    'message-viva-engage-analytics-7990b6-fr': {
                        table: 'sys_ui_message'
                        id: '8c38f4c43b1a44b79d2df3699f2007fe'
                    }
                    'message-viva-engage-posts-d8ba1a-fr': {
                        table: 'sys_ui_message'
                        id: 'a6831791434e4a71b103b1d138979aa1'
                    }
                    'message-voicemail-94de28-fr': {
                        table: 'sys_ui_message'
                        id: '209a3a06ab6a471ab3b66ebfa039bfdc'
                    }
                    'message-vulnerability-management-5db038-fr': {
                        table: 'sys_ui_message'
                        id: '82a35c633be34d8dae6e1ef3284db43a'
                    }
                    'message-wait-a-moment-then-try-again-1cbdd7-fr': {
                        table: 'sys_ui_message'
                        id: '85ec1df02bed483e8518e890efcefe82'
                    }
                    'message-wait-if-it-comes-back-every-day-look-in-ff723b-fr': {
                        table: 'sys_ui_message'
                        id: '9081886df5fc446b8d619354972a157b'
                    }
                    'message-wait-some-minutes-if-it-comes-back-look-d4ca39-fr': {
                        table: 'sys_ui_message'
                        id: '7ba2eb0244a545658d3ef4db06fbf0d5'
                    }
                    'message-wait-the-next-scheduled-call-tries-again-7d1494-fr': {
                        table: 'sys_ui_message'
                        id: 'e1bd736923dd437ba7f9e01e57c00a5e'
                    }
                    'message-wait-the-next-scheduled-call-tries-again-if-it-las-1102c8-fr': {
                        table: 'sys_ui_message'
                        id: '0779b92372f743728d098659d3197d57'
                    }
                    'message-wait-the-next-scheduled-call-tries-again-if-it-las-edaefe-fr': {
                        table: 'sys_ui_message'
                        id: 'ae6301ffde05482f992fc258cc383d09'
                    }
                    'message-wait-up-to-an-hour-until-then-this-insta-df1cd9-fr': {
                        table: 'sys_ui_message'
                        id: '8d06cd65b2584a92a94c887a9b8070b8'
                    }
                    'message-waiting-calls-bbcb93-fr': {
                        table: 'sys_ui_message'
                        id: 'e89e75318b5741848283c8ec90e5984c'
                    }
                    'message-waiting-for-the-next-run-6d0f04-fr': {
                        table: 'sys_ui_message'
                        id: '17a87ee7a7924a82b001a983a2ddc9c6'
                    }
                    'message-warning-0eaadb-fr': {
                        table: 'sys_ui_message'
                        id: '51adb82de1404593ace3e14842dce876'
                    }
                    'message-web-app-d004b3-fr': {
                        table: 'sys_ui_message'
                        id: 'c788aee9dfcf46cdbbce7171f089c2ee'
                    }
                    'message-web-parts-4969ef-fr': {
                        table: 'sys_ui_message'
                        id: '82f78bd42b47479caa692c30bd3ed745'
                    }
                    'message-web-service-access-only-a5baf3-fr': {
                        table: 'sys_ui_message'
                        id: '2eb00794a2fc465e99a36c6e10a2f63a'
                    }
                    'message-went-well-6fccdc-fr': {
                        table: 'sys_ui_message'
                        id: 'bbeef6ed8bfd44f0b8ef24e407b9eb4b'
                    }
                    'message-what-an-agent-has-unlinked-stays-unlinke-f89890-fr': {
                        table: 'sys_ui_message'
                        id: '1767831ec6174e99b01f869c4f5b00e7'
                    }
                    'message-what-happens-56abc5-fr': {
                        table: 'sys_ui_message'
                        id: '5792aa0247a9426c9c0ee7e9c8220e11'
                    }
                    'message-what-is-shown-is-the-last-known-state-of-54b008-fr': {
                        table: 'sys_ui_message'
                        id: '040d0ea1232046baa3218b9ef11e64a3'
                    }
                    'message-what-microsoft-says-about-an-issue-fills-26c8b1-fr': {
                        table: 'sys_ui_message'
                        id: 'db54637efb91490390e7d25baa8998ae'
                    }
                    'message-what-the-bundle-holds-5f6868-fr': {
                        table: 'sys_ui_message'
                        id: '9fdb22b5edd54739805fbd02c97b00f2'
                    }
                    'message-what-the-matcher-has-learned-here-7a036f-fr': {
                        table: 'sys_ui_message'
                        id: '143234f4eea1434f8f00115eb4e24b3f'
                    }
                    'message-what-the-platform-itself-sent-token-requ-c1adff-fr': {
                        table: 'sys_ui_message'
                        id: 'b2b253678e6645dd8a3f94ce4bb49054'
                    }
                    'message-what-the-settings-mean-7f9896-fr': {
                        table: 'sys_ui_message'
                        id: 'e5f4448d1af5421db0cee4b82b5af04c'
                    }
                    'message-what-this-app-does-ce8ad0-fr': {
                        table: 'sys_ui_message'
                        id: '79a8dd822ec947e88f7a16dab04d0656'
                    }
                    'message-what-was-entered-is-kept-you-can-set-up-767dc0-fr': {
                        table: 'sys_ui_message'
                        id: '5bdf31f207374a0aa44ea995cce4b38d'
                    }
                    'message-what-was-entered-takes-effect-here-and-t-06d3c4-fr': {
                        table: 'sys_ui_message'
                        id: 'e7c046e0c313419cbfab130da241807f'
                    }
                    'message-what-was-resolved-stands-in-the-history-c1b072-fr': {
                        table: 'sys_ui_message'
                        id: '2a4003f0e68e480ca7c084a206e23277'
                    }
                    'message-what-was-written-is-lost-be86f2-fr': {
                        table: 'sys_ui_message'
                        id: 'f01c3f50a1fc4a7fb8b080950bf38816'
                    }
                    'message-what-will-be-used-35f609-fr': {
                        table: 'sys_ui_message'
                        id: '4a47cb3b84f641519e68803fc58d0364'
                    }
                    'message-what-you-entered-is-still-on-this-page-a-3e1adc-fr': {
                        table: 'sys_ui_message'
                        id: '6c2c8161425e475b9941cb17e4728df8'
                    }
                    'message-what-you-entered-stays-on-this-page-sign-89b076-fr': {
                        table: 'sys_ui_message'
                        id: 'd790c1b1f9d54cd7982d64849c742d27'
                    }
                    'message-what-you-entered-stays-on-this-page-sign-cdad04-fr': {
                        table: 'sys_ui_message'
                        id: '6de6faf26cf54209b5e5865f0d0b8052'
                    }
                    'message-what-you-had-entered-and-not-saved-is-ba-ca8c57-fr': {
                        table: 'sys_ui_message'
                        id: '4568ae3b0b9d4f02aa26868470ccabf2'
                    }
                    'message-when-agents-say-this-is-it-or-not-relate-453cce-fr': {
                        table: 'sys_ui_message'
                        id: 'f69ed49e5f6b49eeac3bc2e7c64b8225'
                    }
                    'message-when-it-was-last-read-nothing-was-open-ad654e-fr': {
                        table: 'sys_ui_message'
                        id: '63429231414049e0896304f350577333'
                    }
                    'message-when-people-are-free-65ba35-fr': {
                        table: 'sys_ui_message'
                        id: '4c2daeedca7b40b2a1a03eab350becf6'
                    }
                    'message-when-the-integration-is-complete-fa6319-fr': {
                        table: 'sys_ui_message'
                        id: '37a0231725f549dfbd6b46d6373b22f3'
                    }
                    'message-where-the-tab-shows-55e7cc-fr': {
                        table: 'sys_ui_message'
                        id: 'c6d2ad0ddd0b44868ade57babe8373a7'
                    }
                    'message-whether-microsoft-is-the-cause-is-unknown-ask-your-8a2024-fr': {
                        table: 'sys_ui_message'
                        id: 'aa89a61e42754a25a03848fdbbefe7c6'
                    }
                    'message-which-repository-id-593825-fr': {
                        table: 'sys_ui_message'
                        id: '412c489d3b064d8c91544be7ade45aa5'
                    }
                    'message-who-can-fix-it-51954f-fr': {
                        table: 'sys_ui_message'
                        id: 'b3dc47b2e0234aa68aed6f8aae1f0007'
                    }
                    'message-who-does-this-d8eb8c-fr': {
                        table: 'sys_ui_message'
                        id: 'e74aa9ff9259412488a3df9a0b9f879c'
                    }
                    'message-whoever-reads-service-health-need-not-be-532fde-fr': {
                        table: 'sys_ui_message'
                        id: '224e1a9359444aa2ab20064122ff9ad7'
                    }
                    'message-why-it-matched-44afb7-fr': {
                        table: 'sys_ui_message'
                        id: '254a11b140e94c37b1b9b2a48f6cd76e'
                    }
                    'message-why-this-step-is-skipped-48fb47-fr': {
                        table: 'sys_ui_message'
                        id: '00b8a6197ce248a5b1f661704ff8f832'
                    }
                    'message-wi-fi-vpn-and-certificate-profiles-4daba6-fr': {
                        table: 'sys_ui_message'
                        id: '1df7df69d36b41daa2198d062bea8904'
                    }
                    'message-will-be-linked-within-minutes-to-4b9678-fr': {
                        table: 'sys_ui_message'
                        id: 'f56b5f0ad92e4025af8e72093384a96c'
                    }
                    'message-windows-365-cloud-pc-552f5e-fr': {
                        table: 'sys_ui_message'
                        id: 'dc405c7b2c7643a0aa675224ba29532c'
                    }
                    'message-windows-updates-5417cc-fr': {
                        table: 'sys_ui_message'
                        id: '13b44c85526b4ee0a92afb1f51a99075'
                    }
                    'message-winmail-dat-attachments-c1485f-fr': {
                        table: 'sys_ui_message'
                        id: '81a55e0407f843bab384553516f4e678'
                    }
                    'message-with-insights-only-nobody-should-hold-x-2fc618-fr': {
                        table: 'sys_ui_message'
                        id: 'd538f2db4eb9486388b38b58759cc2fa'
                    }
                    'message-without-learning-0-of-2-with-it-1-of-2-ef0207-fr': {
                        table: 'sys_ui_message'
                        id: 'bbbcb911850c47b5a03009d383d7daaa'
                    }
                    'message-without-secrets-tokens-mail-addresses-na-9d618a-fr': {
                        table: 'sys_ui_message'
                        id: '94033a8519ef4acba4fabb4e7d35d752'
                    }
                    'message-words-in-title-impact-or-id-c1cef2-fr': {
                        table: 'sys_ui_message'
                        id: '0b305032289242a9b34ffb5e41de918c'
                    }
                    'message-words-of-this-instance-537898-fr': {
                        table: 'sys_ui_message'
                        id: 'dd08cc226d464434b594b3bb63324c0c'
                    }
                    'message-work-hours-and-location-b1509d-fr': {
                        table: 'sys_ui_message'
                        id: '985ea5e3838d45fcacbc06948d6970af'
                    }
                    'message-work-on-incidents-c7d16a-fr': {
                        table: 'sys_ui_message'
                        id: '41a8fb97f9754b25bdd28362e0d62f4b'
                    }
                    'message-workflows-b5eafe-fr': {
                        table: 'sys_ui_message'
                        id: 'd2c615ab96144ad6a5d5d80295b02b0c'
                    }
                    'message-workflows-in-teams-9bd758-fr': {
                        table: 'sys_ui_message'
                        id: '1029d77c72904a7a840c285df1a07100'
                    }
                    'message-workspaces-and-capacities-e1b188-fr': {
                        table: 'sys_ui_message'
                        id: 'd4b24448e3e14c6b8fa3513ea0f3683d'
                    }
                    'message-writes-that-the-instance-refused-9e559f-fr': {
                        table: 'sys_ui_message'
                        id: '96867fea98db40ac8bd92ab441a8e71f'
                    }
                    'message-writing-messages-98211a-fr': {
                        table: 'sys_ui_message'
                        id: '63bce19dcf0a4529af0c4fb6a0689591'
                    }
                    'message-wrong-data-eca04c-fr': {
                        table: 'sys_ui_message'
                        id: '5751735cb24b4d3b8505060efd1585bc'
                    }
                    'message-wrong-language-ba0e68-fr': {
                        table: 'sys_ui_message'
                        id: '56ac134d11fd4c74beed30038240f06b'
                        deleted: true
                    }
                    'message-wrong-or-missing-address-suggestions-91d891-fr': {
                        table: 'sys_ui_message'
                        id: '5408bb047f8f450287b6245c05feeb88'
                    }
                    'message-wrong-or-missing-names-0b7284-fr': {
                        table: 'sys_ui_message'
                        id: '62e0b8ec51164d28980052ec960219a3'
                    }
                    'message-wrong-order-4ac35f-fr': {
                        table: 'sys_ui_message'
                        id: '3aee2cea32344cc9aeb8c17192cd2425'
                    }
                    'message-wrong-time-or-time-zone-24e958-fr': {
                        table: 'sys_ui_message'
                        id: '0d7240836a7d4b0f8fc54d94d43b84b3'
                        deleted: true
                    }
                    'message-wrongly-flagged-03e834-fr': {
                        table: 'sys_ui_message'
                        id: '80bb5935cd124e4d80a4c0bf0aa48d36'
                    }
                    'message-yes-93cba0-fr': {
                        table: 'sys_ui_message'
                        id: '5baa1e834bb4455fbb8cf871ba3f04f8'
                    }
                    'message-yes-continue-without-any-setup-5cf84e-fr': {
                        table: 'sys_ui_message'
                        id: '9b3c56988ef04f5fb576ee982df84457'
                        deleted: true
                    }
                    'message-yes-discard-the-changes-83dc36-fr': {
                        table: 'sys_ui_message'
                        id: 'a2a9b3ab2b144cebb3104f72c3665435'
                    }
                    'message-you-639bae-fr': {
                        table: 'sys_ui_message'
                        id: 'f5764633183a4ac192a02fdf4c3939fd'
                    }
                    'message-you-can-change-the-set-up-at-any-time-wh-5f9466-fr': {
                        table: 'sys_ui_message'
                        id: '8944333f03414d3ca9b5cfde72ad529f'
                    }
                    'message-you-can-prepare-everything-here-it-begin-3a53de-fr': {
                        table: 'sys_ui_message'
                        id: 'a8ddda7c411d44069492932cf6681460'
                    }
                    'message-you-do-not-have-access-to-automatic-inci-d89010-fr': {
                        table: 'sys_ui_message'
                        id: 'c6efa136c1564e77a689d684d5771221'
                    }
                    'message-you-do-not-have-access-to-diagnostics-c3e9d6-fr': {
                        table: 'sys_ui_message'
                        id: '74b2d0428c944087860e8e5a08fd6fdf'
                    }
                    'message-you-do-not-have-access-to-link-account-0d90e0-fr': {
                        table: 'sys_ui_message'
                        id: '115ffd1d40844e299ee9f3dfe13a59b0'
                    }
                    'message-you-do-not-have-access-to-microsoft-365-insights-77b3e9-fr': {
                        table: 'sys_ui_message'
                        id: '12deeaa9d9b1453798ed2da0a7c348d0'
                    }
                    'message-you-do-not-have-access-to-service-health-e91580-fr': {
                        table: 'sys_ui_message'
                        id: '5e11df00e7214055b0bb82d7182fe2c9'
                    }
                    'message-you-have-unsaved-changes-604a9a-fr': {
                        table: 'sys_ui_message'
                        id: '6fd7a26c2f8b434dbd1b873108d4089e'
                    }
                    'message-you-may-read-this-incident-but-not-chang-7675cc-fr': {
                        table: 'sys_ui_message'
                        id: '774758c07cfe4eb8a876bf5c9fa10540'
                    }
                    'message-you-or-another-servicenow-admin-can-go-o-c87338-fr': {
                        table: 'sys_ui_message'
                        id: 'fdcaa4fb773148dbbf26f55064dcee97'
                    }
                    'message-you-will-not-be-able-to-open-cases-with-1f093f-fr': {
                        table: 'sys_ui_message'
                        id: '1624f85c227a4a85989cc87826644190'
                    }
                    'message-your-cases-use-microsoft-365-admin-email-dde094-fr': {
                        table: 'sys_ui_message'
                        id: '2853700ebeb24195bd7ecd9cb693e194'
                    }
                    'message-your-cases-will-use-microsoft-365-admin-232be1-fr': {
                        table: 'sys_ui_message'
                        id: '9382fdfa8e9c4c89a6218979e78a1d16'
                    }
                    'message-your-environment-f1b350-fr': {
                        table: 'sys_ui_message'
                        id: '1df09a796da548e5abb4da70262eb152'
                    }
                    'message-your-environment-issues-that-require-act-3dbe0c-fr': {
                        table: 'sys_ui_message'
                        id: '660edfe7b04242f1b8477c75f8c62f64'
                    }
                    'message-your-microsoft-entra-administrator-cfa605-fr': {
                        table: 'sys_ui_message'
                        id: 'a6386d6cea90443983e4b2fca2158d2c'
                    }
                    'message-your-servicenow-administrator-5af749-fr': {
                        table: 'sys_ui_message'
                        id: 'ca00ce599ef64e9d9f25e806d46aa659'
                    }
                    'message-your-session-has-ended-80f178-fr': {
                        table: 'sys_ui_message'
                        id: '011e4e62c52b4f8ea313224b10c17003'
                    }
                    'message-your-set-up-435caf-fr': {
                        table: 'sys_ui_message'
                        id: '961189896ccd4b2c8136c21deef7a035'
                    }
                    'message-your-set-up-does-not-use-it-4098d4-fr': {
                        table: 'sys_ui_message'
                        id: 'b9a617bb75c54f918640c2c78603ed22'
                    }
                    Microsoft: {
                        table: 'sys_ui_message'
                        id: 'ad46fa37fd444d4eb2ba479a3c54ae81'
                    }
                    'Microsoft 365 Admin Email': {
                        table: 'sys_ui_message'
                        id: '41c11b2dc541470d9eee82c0814630dd'
                        deleted: true
                    }
                    'Microsoft 365 Admin Email is not set in Application Settings either: you cannot open cases with Microsoft yet.': {
                        table: 'sys_ui_message'
                        id: '031bce88b2234ba8a65dc1c0f9940e41'
                    }
                    'Microsoft 365 domain or tenant ID': {
                        table: 'sys_ui_message'
                        id: 'd19364ee61894e159b79f82589dcfd0f'
                        deleted: true
                    }
                    'Microsoft 365 Insights': {
                        table: 'sys_ui_message'
                        id: 'ff72b066c9064f6aa8564a81ba1dfe70'
                    }
                    'Microsoft 365 insights could not be loaded': {
                        table: 'sys_ui_message'
                        id: 'a169b04124a94833aea19dce1e34c847'
                    }
                    'Microsoft 365 Service Health': {
                        table: 'sys_ui_message'
                        id: '6a48f17bd9cd470a8bf3c84e57ab6c3b'
                    }
                    'Microsoft 365 Support Diagnostics': {
                        table: 'sys_ui_message'
                        id: '471dbefc4d1d40cb9862a028bfae740c'
                    }
                    'Microsoft 365 Support Onboarding Assistant': {
                        table: 'sys_ui_message'
                        id: 'bb093610ef064f7aaa9d48f9c88f941d'
                    }
                    'Microsoft 365 tenants': {
                        table: 'sys_ui_message'
                        id: '3a54077a1bd242febeb7f1fec8236dee'
                    }
                    'Microsoft asked this instance to wait:': {
                        table: 'sys_ui_message'
                        id: '99ac5f99b466462dae9f6288381740de'
                    }
                    'Microsoft cloud': {
                        table: 'sys_ui_message'
                        id: '491cdbbb8f59483ab14f4ca468e4304a'
                        deleted: true
                    }
                    'Microsoft could not be asked whether the account exists, is enabled and may open service requests. It is used as it is.': {
                        table: 'sys_ui_message'
                        id: '6f382ac05a664e23b0b2ca9223388629'
                    }
                    'Microsoft did not describe it': {
                        table: 'sys_ui_message'
                        id: '6d4409f22e474b32ad21ccbcf81a88ec'
                    }
                    'Microsoft Entra says that the account exists, is enabled and may open service requests.': {
                        table: 'sys_ui_message'
                        id: 'e8242385cc8849af915c958631a93128'
                    }
                    'Microsoft Entra shows it beside the secret. Enter the new day after every rotation; the secret itself is never entered here.': {
                        table: 'sys_ui_message'
                        id: '357806a23d8f48eb8dc3f10293dc08a9'
                    }
                    'Microsoft has not told the state of its services yet.': {
                        table: 'sys_ui_message'
                        id: '573ca419760f4dbc9969b929a2193711'
                    }
                    'Microsoft has published no update on this issue.': {
                        table: 'sys_ui_message'
                        id: '67392e4dc8cf4d3a9239875fb59c6a42'
                    }
                    'Microsoft has published none.': {
                        table: 'sys_ui_message'
                        id: 'c228b979535d4d07b348f003208bece7'
                    }
                    'Microsoft has published what happened, why, and what it does about it.': {
                        table: 'sys_ui_message'
                        id: '64c7241656be43eca57a594500fc9ec1'
                    }
                    'Microsoft has reported no issue yet': {
                        table: 'sys_ui_message'
                        id: 'a2db715dedf74282b9cf7ce0440e4a33'
                    }
                    'Microsoft is asked about the account.': {
                        table: 'sys_ui_message'
                        id: 'f589a195c12747929b05987d5adb793e'
                    }
                    'Microsoft Learn': {
                        table: 'sys_ui_message'
                        id: 'e57ee515faf443a481b37bc2d7eb96d2'
                    }
                    'Microsoft Learn has nothing that fits.': {
                        table: 'sys_ui_message'
                        id: 'c45ea3825d34496797a493d4fbbaa166'
                    }
                    'Microsoft or a third party': {
                        table: 'sys_ui_message'
                        id: '1e4910f39bab4529a0de1b320433f407'
                    }
                    'Microsoft pages': {
                        table: 'sys_ui_message'
                        id: 'ba13ad5358c24447a5062f8a3168f3f4'
                    }
                    'Microsoft promised the next update by': {
                        table: 'sys_ui_message'
                        id: 'ab0a694021c24b4f9ffc5fc8df5e6d96'
                    }
                    'Microsoft recommended solutions': {
                        table: 'sys_ui_message'
                        id: '37f2afdbee554c089c7672a32fbe9097'
                    }
                    'Microsoft Secure Score tickets': {
                        table: 'sys_ui_message'
                        id: 'e9a3a18aa4e34cbdbceb441e3b986336'
                        deleted: true
                    }
                    'Microsoft sees their cause in your tenant or network. It waits for you, not for Microsoft.': {
                        table: 'sys_ui_message'
                        id: 'e4dd2c7262534b97b2d69f26e2a60e67'
                    }
                    'Microsoft service request': {
                        table: 'sys_ui_message'
                        id: 'a50606cd689b46158b2454378e657107'
                        deleted: true
                    }
                    "Microsoft's own connector service is closed and cannot be used.": {
                        table: 'sys_ui_message'
                        id: '077394a4c7734eb9b1521392288a5ca1'
                        deleted: true
                    }
                    Mitigated: {
                        table: 'sys_ui_message'
                        id: '0038a26dd7fa4b0e8bdf6830c03ba031'
                    }
                    'Mitigated externally': {
                        table: 'sys_ui_message'
                        id: 'a07c36d081104445b24bcfd96809b88a'
                    }
                    'module-automatic-incidents': {
                        table: 'sys_app_module'
                        id: 'c3fe18a66ecd41c2a643fce90356866d'
                    }
                    'module-diagnostics': {
                        table: 'sys_app_module'
                        id: '8305d0e2f276412f8ffd75feb83bb898'
                    }
                    'module-link-account': {
                        table: 'sys_app_module'
                        id: 'af8e1fb8afc146d2898980798c017502'
                    }
                    'module-outbound-calls': {
                        table: 'sys_app_module'
                        id: 'a5503769831c418e95ddfb29bd267af5'
                    }
                    'module-service-health': {
                        table: 'sys_app_module'
                        id: 'c13b2d7a75154b09a0461b20ef14409e'
                    }
                    'module-setup': {
                        table: 'sys_app_module'
                        id: '25cb275e58f24b77b3b7e1e5bba9ec4a'
                    }
                    'module-tenants': {
                        table: 'sys_app_module'
                        id: 'e77b6a5a36f247eba283eac68668795d'
                    }
                    'More in the history:': {
                        table: 'sys_ui_message'
                        id: 'd7753e73182a4bd8980b46b55c9f89f5'
                        deleted: true
                    }
                    'Name or User ID': {
                        table: 'sys_ui_message'
                        id: '8658491d1c9f4acda552a28cdb743bfc'
                    }
                    'Name the product and the error code.': {
                        table: 'sys_ui_message'
                        id: 'ec1777c3efad4ecb9769875984bc39e7'
                    }
                    'Names this instance to the calling side. The proposed one is good.': {
                        table: 'sys_ui_message'
                        id: '5f47b0e4dd664f56bb2f63e0ef974bae'
                        deleted: true
                    }
                    'Needed for:': {
                        table: 'sys_ui_message'
                        id: '75bf72e3c2074418a6432025be4a6113'
                    }
                    'Network allow-list': {
                        table: 'sys_ui_message'
                        id: 'f4ebaf6d023343c7b1fdf060e9358d99'
                    }
                    never: {
                        table: 'sys_ui_message'
                        id: 'f1fd675793214fc2bb12a0c2aac6af62'
                    }
                    'New or changed issues:': {
                        table: 'sys_ui_message'
                        id: 'd0db880c167946deb444c7599c32353a'
                    }
                    'Newer incidents and updates may be missing. Check the Microsoft 365 admin center as well.': {
                        table: 'sys_ui_message'
                        id: '5139bc691caf4928822c07ad2d135de5'
                    }
                    'Newest failures:': {
                        table: 'sys_ui_message'
                        id: '17584e16846649a6ac5bd5f999ebac3d'
                    }
                    Next: {
                        table: 'sys_ui_message'
                        id: 'fc88691c812f4823897f6d4f5ed7d3dc'
                    }
                    'next attempt': {
                        table: 'sys_ui_message'
                        id: '49ccfb1e3054435298bcbc6dda87d365'
                    }
                    'Next attempt possible:': {
                        table: 'sys_ui_message'
                        id: '604aee94362e44f689a4d9bd3df19571'
                    }
                    'Next expected update': {
                        table: 'sys_ui_message'
                        id: 'fda29e7e8dab4381a78322fe386074a4'
                    }
                    'Next page': {
                        table: 'sys_ui_message'
                        id: '814a44685f444c33ab65e32502e2ccaf'
                    }
                    'Next runs:': {
                        table: 'sys_ui_message'
                        id: 'fb9fa848bf9a4aa6b62e4a551c11dc1c'
                    }
                    'Next steps': {
                        table: 'sys_ui_message'
                        id: '5a309571d6fc42609917443b9e7645ac'
                    }
                    No: {
                        table: 'sys_ui_message'
                        id: '076a394ba3a640b982e81b7bda8b4fe9'
                    }
                    'No account is linked': {
                        table: 'sys_ui_message'
                        id: '12457a6938034109aef33a266b7aae37'
                    }
                    'no answer': {
                        table: 'sys_ui_message'
                        id: 'a8691b927057497ea43f8474034e65ec'
                    }
                    'No call to Microsoft has failed in the time that calls are kept.': {
                        table: 'sys_ui_message'
                        id: '7ee69253f5f44edebfaaa333e1c2866a'
                    }
                    'No incident is linked. Agents link theirs on its tab Microsoft 365 Support.': {
                        table: 'sys_ui_message'
                        id: 'cf64d9d7ced545af9ed1d38651bce9e9'
                    }
                    'No incident was given': {
                        table: 'sys_ui_message'
                        id: '11e7ee63cc464d0f94fad586b41ee392'
                    }
                    'No issue fits this filter': {
                        table: 'sys_ui_message'
                        id: '476bccba022e4942988ce946113f9aae'
                    }
                    'No job has run yet.': {
                        table: 'sys_ui_message'
                        id: '6ba600a752314428887ebbb03db26d27'
                    }
                    'No known Microsoft 365 incident explains this ticket': {
                        table: 'sys_ui_message'
                        id: '1efc58510cf24974b83b8e3c996bbd01'
                    }
                    'No longer listed by Microsoft': {
                        table: 'sys_ui_message'
                        id: '57704bb6c1cb4ea3926ddb0ca388f0a8'
                    }
                    'No longer there': {
                        table: 'sys_ui_message'
                        id: '5ee6899a5c564cc3a51f57f202834b2a'
                    }
                    'No Microsoft 365 incident known at that time explains this ticket': {
                        table: 'sys_ui_message'
                        id: '9d49e6198f7d42889d8a9c88af2c2ca0'
                    }
                    'No Microsoft 365 tenant is connected': {
                        table: 'sys_ui_message'
                        id: '9e429dca200748d9b1a794fd4f521732'
                    }
                    'No OAuth profile can be chosen yet': {
                        table: 'sys_ui_message'
                        id: '16b413ab64e84894a88c52e4446cde89'
                        deleted: true
                    }
                    'No published article that you may read fits.': {
                        table: 'sys_ui_message'
                        id: 'a45fba8a091f41fdb6db10e01b056645'
                    }
                    'No solution fits': {
                        table: 'sys_ui_message'
                        id: '2b2cc2e4e39c47218dfcf4aca3fbaf59'
                    }
                    'No tenant is connected.': {
                        table: 'sys_ui_message'
                        id: '13d716f53dcd47fd8cd2dbc923e4e16d'
                    }
                    'Nobody was found. Only active users are listed.': {
                        table: 'sys_ui_message'
                        id: 'bfff51c7883e40d0ba784b18048bf7d2'
                    }
                    'None of the service health incidents that Microsoft has published fits its description. The cause is more likely local, or Microsoft has not announced it yet.': {
                        table: 'sys_ui_message'
                        id: '8bf5311b2c2245faa7e3ec0b99989092'
                    }
                    'None published': {
                        table: 'sys_ui_message'
                        id: '7a1bbd30a736414f83f9e529a501722f'
                    }
                    'Not announced': {
                        table: 'sys_ui_message'
                        id: '27bd43b5f37442ee953334e83c325324'
                    }
                    'Not helpful': {
                        table: 'sys_ui_message'
                        id: '834ce2e148fa4d51b9ce1fe5082510ed'
                    }
                    'Not helpful, said': {
                        table: 'sys_ui_message'
                        id: '7ef13e03a01c406280c0cb288a4b263b'
                    }
                    'Not linked, because it has ended:': {
                        table: 'sys_ui_message'
                        id: 'e04e596de61b48fb809dba99f92aa202'
                    }
                    'Not listed here:': {
                        table: 'sys_ui_message'
                        id: '73747c1d825442aba4e2827961172b11'
                    }
                    'Not related': {
                        table: 'sys_ui_message'
                        id: '42fdc9e2f469488fa55bfd8ee48efab4'
                    }
                    'Not related to this incident': {
                        table: 'sys_ui_message'
                        id: '8789fd5fb87d492192c9123792c8a96a'
                    }
                    'Not run': {
                        table: 'sys_ui_message'
                        id: 'c7dd16b1ee08490aae3f75576fc14ac3'
                    }
                    'Not verified': {
                        table: 'sys_ui_message'
                        id: 'f0b9df320815465a948a349a0945627c'
                    }
                    'not yet': {
                        table: 'sys_ui_message'
                        id: '1202602669144684b41245242a579c84'
                    }
                    'Nothing in the catalogue is like this text. What helps next:': {
                        table: 'sys_ui_message'
                        id: '5796902e2b044ee6b260cf295092c78e'
                    }
                    'Nothing is open at Microsoft for:': {
                        table: 'sys_ui_message'
                        id: '2f1332863ebe4886b14c82714cf99b39'
                    }
                    'Nothing is sent for it: it was connected on the instance': {
                        table: 'sys_ui_message'
                        id: 'd02a0f0594644001896a1701bf10b3a0'
                    }
                    'Nothing is sent to Microsoft until you confirm that this instance is meant to.': {
                        table: 'sys_ui_message'
                        id: '29619893074a4636af70e9c8cb197a7d'
                        deleted: true
                    }
                    'Nothing that is known now explains it.': {
                        table: 'sys_ui_message'
                        id: 'a2ff035d563747c0ad4c7273ed695847'
                    }
                    'Nothing waits, and Microsoft has not asked this instance to wait.': {
                        table: 'sys_ui_message'
                        id: '4defc5486c094ce2ab937e436dcce3c5'
                    }
                    'Nothing was read yet, so nothing is known.': {
                        table: 'sys_ui_message'
                        id: '1efe2213b1e54a61ae48d5bf079bc95b'
                    }
                    'notification-setup-alarm': {
                        table: 'sysevent_email_action'
                        id: '5db046d3b3594f359a659d1e454bb228'
                    }
                    'OAuth client': {
                        table: 'sys_ui_message'
                        id: '070d56ec9ef5410695896408188d2812'
                        deleted: true
                    }
                    'OAuth profile for Azure Automation': {
                        table: 'sys_ui_message'
                        id: '884f65178112402c94bbdfb5be598a5e'
                        deleted: true
                    }
                    'OAuth profile for Microsoft Graph': {
                        table: 'sys_ui_message'
                        id: 'aff3d10a5b004d2b9d7101f2e3ada03d'
                        deleted: true
                    }
                    'OAuth profile for the connector': {
                        table: 'sys_ui_message'
                        id: '1a4bc4a4d7a34085b880b829629f839b'
                        deleted: true
                    }
                    'OAuth profile for user operations': {
                        table: 'sys_ui_message'
                        id: 'd916390687ca473d9a5321f7dd7517bb'
                        deleted: true
                    }
                    Obsolete: {
                        table: 'sys_ui_message'
                        id: '2b9b0719155b4a96bf6b12023ee4d1d3'
                    }
                    'of a total of': {
                        table: 'sys_ui_message'
                        id: 'd7293b9d45b145c8a94330aa353d992b'
                    }
                    'On this page': {
                        table: 'sys_ui_message'
                        id: '9ae56bddca44427599dded877cf2a60b'
                    }
                    'only Microsoft': {
                        table: 'sys_ui_message'
                        id: 'd72a516912774236abb38a9f01c28b43'
                    }
                    'Only ServiceNow administrators may open Setup': {
                        table: 'sys_ui_message'
                        id: '6ce5c4c933004768816b6fd571bf52ae'
                    }
                    'Only ServiceNow administrators may open this page.': {
                        table: 'sys_ui_message'
                        id: 'ca346aab22564a73ae0409f6d971bb4b'
                    }
                    'Open a service request and get help from a Microsoft support agent': {
                        table: 'sys_ui_message'
                        id: '097b67b613974ddfb1be71fe00d93d55'
                    }
                    'Open an incident in the view': {
                        table: 'sys_ui_message'
                        id: 'c45bb454d5424625b639a362729226f6'
                        deleted: true
                    }
                    'Open an incident, and use its tab Microsoft 365 Support.': {
                        table: 'sys_ui_message'
                        id: '1ceff0fe8d524223b4d7aca497b90405'
                    }
                    'Open and resolved': {
                        table: 'sys_ui_message'
                        id: '2265c0f63c5642d5bd5db64f71f207bf'
                    }
                    'Open at Microsoft for:': {
                        table: 'sys_ui_message'
                        id: 'b4ff181fcec9427795dfc0a84eb4e614'
                    }
                    'Open for': {
                        table: 'sys_ui_message'
                        id: 'b855747b35764c07834e7b2c6f01fbf2'
                    }
                    'Open issues': {
                        table: 'sys_ui_message'
                        id: '67c884dfaa8140a48e08b05891b9273d'
                    }
                    'Open issues:': {
                        table: 'sys_ui_message'
                        id: 'c3fa32cd83c34e17bb15395ca85af214'
                    }
                    'Open Setup': {
                        table: 'sys_ui_message'
                        id: 'cd77bd3cfe544895bf14318929192095'
                    }
                    'Open the Microsoft 365 admin center': {
                        table: 'sys_ui_message'
                        id: '2e2c3534682b4643ba6d87a22ea26c06'
                    }
                    'Open the solution catalogue': {
                        table: 'sys_ui_message'
                        id: '91ebbec0fd46418f8299f8d2de8851d2'
                    }
                    'Opened on': {
                        table: 'sys_ui_message'
                        id: '1281c11c09444408b578cfc74137dc61'
                    }
                    'opens in a new tab': {
                        table: 'sys_ui_message'
                        id: '87b365b943e944f9a60a8ff6064a9bbb'
                    }
                    'overdue, or not read yet': {
                        table: 'sys_ui_message'
                        id: 'b025cdf34f294dd780eeff8a464adb2b'
                    }
                    'Overdue: the job that runs queued calls does not run.': {
                        table: 'sys_ui_message'
                        id: 'b2e10faff6c74c05ac9d1878752f6000'
                    }
                    Overview: {
                        table: 'sys_ui_message'
                        id: '0956fcc3190b4c5191232c15dde18d97'
                    }
                    'Own solution': {
                        table: 'sys_ui_message'
                        id: '481377ce03274d0bbbdf4d04630a6be3'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'bcac9a7b3d5342daa12053c00e471f79'
                    }
                    'Pages of results': {
                        table: 'sys_ui_message'
                        id: '6c3f313ece78411692db03cc74c39e12'
                    }
                    'Parent incident': {
                        table: 'sys_ui_message'
                        id: '2677213682b3438dba2cd252718debc0'
                    }
                    Passed: {
                        table: 'sys_ui_message'
                        id: '917670f68ce04f09a448a8da450f0bd2'
                    }
                    People: {
                        table: 'sys_ui_message'
                        id: '38efaabfd1504021a5b8b7b7137399cb'
                    }
                    Platform: {
                        table: 'sys_ui_message'
                        id: 'b9fce0fee48c40b89927b9a8da3a26d2'
                    }
                    'Post-incident report published': {
                        table: 'sys_ui_message'
                        id: '504c6144f12f4f18a7579c062353415f'
                    }
                    'Post-incident review': {
                        table: 'sys_ui_message'
                        id: '58efb842355e45bcb8430e4338587f30'
                    }
                    'Previous page': {
                        table: 'sys_ui_message'
                        id: '591a339107c5478683e1ed88562c70f9'
                    }
                    'privilege-incident-create': {
                        table: 'sys_scope_privilege'
                        id: '3181d2f9d7bc4595ab97b669c55c516f'
                    }
                    'privilege-incident-read': {
                        table: 'sys_scope_privilege'
                        id: '6da79ffde40446ce8b72c368b51de3b7'
                    }
                    'privilege-incident-write': {
                        table: 'sys_scope_privilege'
                        id: '7ff6b663ca6646d092aece131cfb121c'
                    }
                    'privilege-kb-knowledge-base-read': {
                        table: 'sys_scope_privilege'
                        id: 'f9120963729c420f98d9881742e66c5d'
                    }
                    'privilege-kb-knowledge-read': {
                        table: 'sys_scope_privilege'
                        id: 'd48455e17bec409ba77b19abdc2e4a30'
                    }
                    'privilege-kb-uc-can-contribute-mtom-read': {
                        table: 'sys_scope_privilege'
                        id: '57e09504982145e7b8919f6675cb6e4d'
                    }
                    'privilege-kb-uc-can-read-mtom-read': {
                        table: 'sys_scope_privilege'
                        id: 'f40b7bc2def44d5fbf5cfedf3c5b590a'
                    }
                    'privilege-kb-uc-cannot-contribute-mtom-read': {
                        table: 'sys_scope_privilege'
                        id: 'eff8aa704e884749beba7d950dfcae31'
                    }
                    'privilege-kb-uc-cannot-read-mtom-read': {
                        table: 'sys_scope_privilege'
                        id: '0bee6f291a704aeab29f75452d4b3a0a'
                    }
                    'privilege-oauth-client-execute': {
                        table: 'sys_scope_privilege'
                        id: '213d445cfcde4e5d9823d3ca6e71b5e8'
                    }
                    'privilege-oauth-entity-profile-read': {
                        table: 'sys_scope_privilege'
                        id: 'e58d012b06894280a2ab8cf4904ab39a'
                    }
                    'privilege-oauth-entity-profile-scope-read': {
                        table: 'sys_scope_privilege'
                        id: '194301be77cd490a8f2a8f37dfbb653f'
                    }
                    'privilege-oauth-entity-read': {
                        table: 'sys_scope_privilege'
                        id: '12369a3dbb6f424ebd4912c0f75df07b'
                    }
                    'privilege-oauth-entity-scope-read': {
                        table: 'sys_scope_privilege'
                        id: '29f1449cb3c140d1947b29ff1a632fd8'
                    }
                    'privilege-oauth-oidc-entity-read': {
                        table: 'sys_scope_privilege'
                        id: 'af234e1425b64360a781c58601cc17ca'
                    }
                    'privilege-oidc-provider-configuration-read': {
                        table: 'sys_scope_privilege'
                        id: '948b3963fffd4da08f4e7767a63f13d5'
                    }
                    'privilege-rest-message-execute': {
                        table: 'sys_scope_privilege'
                        id: '48df14dcde194811a07f294759675758'
                    }
                    'privilege-sys-attachment-read': {
                        table: 'sys_scope_privilege'
                        id: 'f2b6272f45b84e1e851351c8c6ade2c0'
                    }
                    'privilege-sys-choice-read': {
                        table: 'sys_scope_privilege'
                        id: 'e65c103eba054d72818f942d01647622'
                    }
                    'privilege-sys-db-object-read': {
                        table: 'sys_scope_privilege'
                        id: '8adf4fda32dd41acb2636e4733ce3590'
                    }
                    'privilege-sys-scope-privilege-read': {
                        table: 'sys_scope_privilege'
                        id: '90f7d570919a4b7b9dbf5321b2754329'
                    }
                    'privilege-sys-user-group-read': {
                        table: 'sys_scope_privilege'
                        id: 'adf7e97ec3074734939f8b918e64ebd7'
                    }
                    'privilege-sys-user-has-role-read': {
                        table: 'sys_scope_privilege'
                        id: '606e934891da454dbc645fb601f96e96'
                    }
                    'privilege-sys-user-read': {
                        table: 'sys_scope_privilege'
                        id: '74bd97ddd2db4cb3acb9c33a0246f0c5'
                    }
                    'privilege-sys-user-role-contains-read': {
                        table: 'sys_scope_privilege'
                        id: '302d09b0597a419abe95f87750a6c047'
                    }
                    'privilege-sys-user-role-read': {
                        table: 'sys_scope_privilege'
                        id: 'ffdf7949df7a42b39a199264c70634d1'
                    }
                    'privilege-sysauto-script-read': {
                        table: 'sys_scope_privilege'
                        id: '896eee140ec749d1b258e748c4a629f0'
                    }
                    'privilege-ui-form-read': {
                        table: 'sys_scope_privilege'
                        id: '1d739925ee984a368077d5a1e4993858'
                    }
                    'privilege-ui-form-section-create': {
                        table: 'sys_scope_privilege'
                        id: '46d3414a015742eba369c62e98635e62'
                    }
                    'privilege-ui-form-section-delete': {
                        table: 'sys_scope_privilege'
                        id: 'a400b38b30784a98b97d9bc5de52a8d4'
                    }
                    'privilege-ui-form-section-read': {
                        table: 'sys_scope_privilege'
                        id: '4fa8fba3c78f45a68cadbeb0f1115ed2'
                    }
                    'privilege-ui-section-read': {
                        table: 'sys_scope_privilege'
                        id: 'd0d4773236e24b8186c5b691e0611846'
                    }
                    'privilege-ui-view-read': {
                        table: 'sys_scope_privilege'
                        id: 'a7dbd399b751479ebac5fae94a70480a'
                    }
                    'privilege-user-criteria-loader-execute': {
                        table: 'sys_scope_privilege'
                        id: '14874ce896a6447d83637c3aa71b0eb9'
                    }
                    Problem: {
                        table: 'sys_ui_message'
                        id: '71bd3c02b3b94e17bb0aa836e1d1b959'
                    }
                    'property-learn-enabled': {
                        table: 'sys_properties'
                        id: 'c505abc2be9c4147ac9b0a312a11288c'
                    }
                    'property-retention-article-cache': {
                        table: 'sys_properties'
                        id: '0689ccbcff464ffa9827d510c37a1840'
                    }
                    'property-retention-health-issue': {
                        table: 'sys_properties'
                        id: '27aaa95381a64111af2bfef98e588153'
                    }
                    'property-retention-health-settings': {
                        table: 'sys_properties'
                        id: '72bf17239a794488ba0e5eecd24fb93c'
                    }
                    'property-retention-issue-match': {
                        table: 'sys_properties'
                        id: 'e5c568772a894412b3fec012106e5674'
                    }
                    'property-retention-job-run': {
                        table: 'sys_properties'
                        id: '0e68a47ebba04312853638f81476bdb7'
                    }
                    'property-retention-lock': {
                        table: 'sys_properties'
                        id: '7e2852a4e0a44162ae3efaa6ee591115'
                    }
                    'property-retention-outbound-call': {
                        table: 'sys_properties'
                        id: 'abaf66040a9a40e68b04b88152d9e83a'
                    }
                    'property-retention-outbound-queue': {
                        table: 'sys_properties'
                        id: 'c7ddefc0d5154697b507e85c5858ef9e'
                    }
                    'property-retention-recommendation': {
                        table: 'sys_properties'
                        id: '9cda1be461d6436f97ba1339b0cb2c89'
                    }
                    'property-retention-setup-revision': {
                        table: 'sys_properties'
                        id: 'cf68508745bd41699297acfa80e1cd70'
                    }
                    'property-retention-solution-search': {
                        table: 'sys_properties'
                        id: '92a512356db74bcf913ca16cd040d0f6'
                    }
                    'Put back what I entered': {
                        table: 'sys_ui_message'
                        id: 'dff9bd2058df4fd380ab7c15ae1b77bd'
                        deleted: true
                    }
                    'Quick update': {
                        table: 'sys_ui_message'
                        id: '723b756035e5406491998102a8067b39'
                    }
                    'Read everything now': {
                        table: 'sys_ui_message'
                        id: '55edf8fd27d1419a821b23a3ebae5899'
                    }
                    'Read the list again': {
                        table: 'sys_ui_message'
                        id: '61f2ba70cf7a4280966972001b76ac0a'
                        deleted: true
                    }
                    'Reading failed': {
                        table: 'sys_ui_message'
                        id: '8372c5849e1a4012977742e1ea52dd0e'
                    }
                    'Reading fails since': {
                        table: 'sys_ui_message'
                        id: '13301b54a2c34a3795c716b3d0b90293'
                    }
                    'Reading from Microsoft': {
                        table: 'sys_ui_message'
                        id: 'a23148bf798646a6ada4c7a00b5345be'
                    }
                    'Reading from Microsoft. This may take a minute.': {
                        table: 'sys_ui_message'
                        id: '8d467269bfbc490085c75377bdd9c935'
                    }
                    'Recommended articles': {
                        table: 'sys_ui_message'
                        id: '3c0759c47ac74f60a8578b010c29b9a9'
                    }
                    'Recommended earlier on this incident:': {
                        table: 'sys_ui_message'
                        id: '9a94c4db06d8435c93d8ce115ba05c1e'
                    }
                    'Recommended Solutions': {
                        table: 'sys_ui_message'
                        id: '5f8d32b704be4c07b3cba12421ecad58'
                    }
                    'Recommended solutions are available on every incident. Nothing is read from Microsoft.': {
                        table: 'sys_ui_message'
                        id: 'aea8deb269504c9780944bcfe9da8059'
                        deleted: true
                    }
                    'Recommended Solutions need no setup and are always there.': {
                        table: 'sys_ui_message'
                        id: '96837723d44a490a828fbbcbca6d8fb2'
                        deleted: true
                    }
                    'Recommended solutions:': {
                        table: 'sys_ui_message'
                        id: '121f04f147c84338932288f3d5f4a8f2'
                    }
                    Refresh: {
                        table: 'sys_ui_message'
                        id: '8044215c8da74cb2bb5f8b13c5402ebd'
                    }
                    Refreshing: {
                        table: 'sys_ui_message'
                        id: '2483bf18c2b44904add6f47fda37a93d'
                    }
                    Remove: {
                        table: 'sys_ui_message'
                        id: 'f9a5894979a54b30baddaf833ee55068'
                    }
                    'Remove the account': {
                        table: 'sys_ui_message'
                        id: '802ed7041b284d88989a520084111f3e'
                    }
                    'Remove this account?': {
                        table: 'sys_ui_message'
                        id: '434946ca554b4ad19ea1370a81e4ab21'
                    }
                    'Removed.': {
                        table: 'sys_ui_message'
                        id: 'c5bec1e7bd65441d88711a40b9a1687a'
                    }
                    'Removing the account': {
                        table: 'sys_ui_message'
                        id: '8a19d2142a2f4da8bcdae34b1708f605'
                    }
                    Reported: {
                        table: 'sys_ui_message'
                        id: 'a087c4e9307a4308af75a9c0ade3dec4'
                    }
                    'Repository ID': {
                        table: 'sys_ui_message'
                        id: '874fef96bf404645bc6df25019d99acd'
                        deleted: true
                    }
                    Request: {
                        table: 'sys_ui_message'
                        id: '65a162b2ce654f52b72fd554489b5c39'
                    }
                    'Require your action': {
                        table: 'sys_ui_message'
                        id: 'f9f0495540ee4ed087b983b8113c191e'
                    }
                    Requisites: {
                        table: 'sys_ui_message'
                        id: 'b10a770ced234e00aefe347d87d2f6f9'
                    }
                    Resolved: {
                        table: 'sys_ui_message'
                        id: '20d7db29a97946c0875e0de805685fa7'
                    }
                    'Resolved externally': {
                        table: 'sys_ui_message'
                        id: 'f621e72bed1348848abc6e73b7405d04'
                    }
                    'rest-account': {
                        table: 'sys_ws_definition'
                        id: '18f3696ac6e94e80a922a8613fc42c06'
                    }
                    'rest-account-linked-delete': {
                        table: 'sys_ws_operation'
                        id: '00a08b81fcdf4127930b1726f34ce8d1'
                    }
                    'rest-account-linked-get': {
                        table: 'sys_ws_operation'
                        id: '0c45800e32ec4b54a1738fa57ec36e39'
                    }
                    'rest-account-linked-put': {
                        table: 'sys_ws_operation'
                        id: '13503110766a454db376e549df53838c'
                    }
                    'rest-account-v1': {
                        table: 'sys_ws_version'
                        id: '6862f4fa5b674c89a1eab09ed40a5701'
                    }
                    'rest-automation': {
                        table: 'sys_ws_definition'
                        id: '42d45f0f29b944de9b057eed8a5ef634'
                    }
                    'rest-automation-choices': {
                        table: 'sys_ws_operation'
                        id: 'aa943b2367f046a2abae71b9c0a80e47'
                    }
                    'rest-automation-groups': {
                        table: 'sys_ws_operation'
                        id: 'a26b607f1e5f45bdbfc6257ce28f9815'
                    }
                    'rest-automation-preview': {
                        table: 'sys_ws_operation'
                        id: 'ea295ac6b3de4fd49f90808c9efe35bf'
                    }
                    'rest-automation-settings': {
                        table: 'sys_ws_operation'
                        id: 'a3f76e83220047c3a2fad0a6857ec339'
                    }
                    'rest-automation-settings-save': {
                        table: 'sys_ws_operation'
                        id: 'b0b3621b68674b4d9bf4da3d5507cc03'
                    }
                    'rest-automation-users': {
                        table: 'sys_ws_operation'
                        id: '4982644acadf48f49634431f7aafc7d5'
                    }
                    'rest-automation-v1': {
                        table: 'sys_ws_version'
                        id: 'ecc17523c2ca447191535954309dcb03'
                    }
                    'rest-service-health': {
                        table: 'sys_ws_definition'
                        id: 'fee0090e387c46778f6f666e8924e69d'
                    }
                    'rest-service-health-issue': {
                        table: 'sys_ws_operation'
                        id: 'fb58d7cda6b6436196e3170b248782d8'
                    }
                    'rest-service-health-issues': {
                        table: 'sys_ws_operation'
                        id: 'a353a949aa294b08876dcbb55616def0'
                    }
                    'rest-service-health-overview': {
                        table: 'sys_ws_operation'
                        id: '98c37bea3fec4b54bb139a6049a3078d'
                    }
                    'rest-service-health-report': {
                        table: 'sys_ws_operation'
                        id: 'ca08b4c3764946bb9d372fd476bcca0b'
                    }
                    'rest-service-health-resync': {
                        table: 'sys_ws_operation'
                        id: 'f4287143f8284849902a4163ed0afee0'
                    }
                    'rest-service-health-v1': {
                        table: 'sys_ws_version'
                        id: '081d126e03534565bb2a8c5b63784a56'
                    }
                    'rest-setup': {
                        table: 'sys_ws_definition'
                        id: 'cbbdcead36ac4e1b89c389de65d3638a'
                    }
                    'rest-setup-checks': {
                        table: 'sys_ws_operation'
                        id: '226be25efdc74a61bbb460b3f90ff35e'
                    }
                    'rest-setup-checks-run': {
                        table: 'sys_ws_operation'
                        id: 'fb99bd877c864846b95e4ef81a545b65'
                    }
                    'rest-setup-diagnostics': {
                        table: 'sys_ws_operation'
                        id: '39e997dfdf2043b7b14381a527a04e83'
                    }
                    'rest-setup-diagnostics-bundle': {
                        table: 'sys_ws_operation'
                        id: '4c3d065f11454ad4b1b56b9c58b8d3cb'
                    }
                    'rest-setup-people': {
                        table: 'sys_ws_operation'
                        id: 'd528d03b148c4b419337707352b2fb95'
                    }
                    'rest-setup-users': {
                        table: 'sys_ws_operation'
                        id: 'd1bdee3e0a004608a0634c607179cd99'
                    }
                    'rest-setup-v1': {
                        table: 'sys_ws_version'
                        id: '8074c6483c5c46c5bb5ab94cc5366d7f'
                    }
                    'rest-setup-view': {
                        table: 'sys_ws_operation'
                        id: 'e752ed864ae249ab8b817c7d0684e08f'
                    }
                    'rest-setup-views': {
                        table: 'sys_ws_operation'
                        id: '2bda8915c3c44a72a85f9dd25bb53ed1'
                    }
                    'rest-setup-wizard': {
                        table: 'sys_ws_operation'
                        id: '4700cb5949d740da8b052787b52acd61'
                    }
                    'rest-setup-wizard-actions': {
                        table: 'sys_ws_operation'
                        id: '58255b0a454b4f9ca4d50d0b7a11ae20'
                    }
                    'rest-support': {
                        table: 'sys_ws_definition'
                        id: '410741d9a1864b0da50c9a5bfdf90bf4'
                    }
                    'rest-support-articles': {
                        table: 'sys_ws_operation'
                        id: 'd14e79e65e2743b689e9a1c187477347'
                    }
                    'rest-support-decision': {
                        table: 'sys_ws_operation'
                        id: 'b0c1641ab79340759a1766222de3f01e'
                    }
                    'rest-support-incident': {
                        table: 'sys_ws_operation'
                        id: '3871ef5743c8430394174a484441fa50'
                    }
                    'rest-support-recommendation': {
                        table: 'sys_ws_operation'
                        id: '29c32ae4451744b0887335903de3c7b1'
                    }
                    'rest-support-search': {
                        table: 'sys_ws_operation'
                        id: 'e4215ccf99a34e62b194b061247bd4da'
                    }
                    'rest-support-v1': {
                        table: 'sys_ws_version'
                        id: '3692d1df15c94030a9cdfbbadfa76fbb'
                    }
                    'Restoring service': {
                        table: 'sys_ui_message'
                        id: '377739dad24842d6bdcda05ea168346d'
                    }
                    Result: {
                        table: 'sys_ui_message'
                        id: '1610cd865eb14eec9aad701500f2e043'
                    }
                    'Right-click the header of the form, then select Configure > Form Layout.': {
                        table: 'sys_ui_message'
                        id: 'f679a231932b4305a69c7c2739c16df2'
                        deleted: true
                    }
                    'Role needed:': {
                        table: 'sys_ui_message'
                        id: '68a983f888bf4c53a5acb2487e16a0c2'
                    }
                    'rule-match-incident': {
                        table: 'sys_script'
                        id: '1c6208d0c13f4e518f0984cc3bebcc71'
                    }
                    'Run these checks now': {
                        table: 'sys_ui_message'
                        id: '3c21f30d056f4b74804c867d65300030'
                    }
                    'Running checks:': {
                        table: 'sys_ui_message'
                        id: 'f76db1a4cbca408d900f840d032749b6'
                        deleted: true
                    }
                    'Save and finish later': {
                        table: 'sys_ui_message'
                        id: '1e1fd4babc8049f5affba3ab9ca48339'
                        deleted: true
                    }
                    'Save it, and Microsoft 365 insights will be shown here.': {
                        table: 'sys_ui_message'
                        id: 'cc95aac9cf784360ab750732c92b991b'
                    }
                    'Save mine': {
                        table: 'sys_ui_message'
                        id: '6479e7111b724ad5acab99258b8faee7'
                    }
                    'Save the bundle': {
                        table: 'sys_ui_message'
                        id: 'c3a823549f094b049465ff319480b472'
                    }
                    'Save the day': {
                        table: 'sys_ui_message'
                        id: '57f4c8b412f74f21a5d7c07d12e95eb2'
                    }
                    Saved: {
                        table: 'sys_ui_message'
                        id: '28e100caca074404aab16314430dd109'
                    }
                    'Saved, but not verified.': {
                        table: 'sys_ui_message'
                        id: '762f6f23287a4e6d9b9bbf4ebde453ee'
                    }
                    'Saved.': {
                        table: 'sys_ui_message'
                        id: '92a776d66f4a45759125df967ee44701'
                    }
                    'Saved. The account may open service requests.': {
                        table: 'sys_ui_message'
                        id: '56e51f1c4ec24a269d899ddd7c8a242e'
                    }
                    Saving: {
                        table: 'sys_ui_message'
                        id: '0c2eb9dd50854553938e2096398259e1'
                    }
                    'script-action-cloned': {
                        table: 'sysevent_script_action'
                        id: '40380a561d79405585d81061d1acbdf9'
                    }
                    Search: {
                        table: 'sys_ui_message'
                        id: '283d46d96e7149b0a0898a2b12668a4e'
                    }
                    'Search Microsoft Learn': {
                        table: 'sys_ui_message'
                        id: '99833819ce3b47ec8515c5535669766f'
                    }
                    'Search with other words: what the user sees, rather than what it might be.': {
                        table: 'sys_ui_message'
                        id: 'f44cb3add0c74ce38173dea7ced010cc'
                    }
                    Searching: {
                        table: 'sys_ui_message'
                        id: 'c55028d913ef4c43b8dc0c30425de631'
                    }
                    'Seen since': {
                        table: 'sys_ui_message'
                        id: '0742d348139d40768347cfc77ce5f6bb'
                    }
                    'Select Agree to consent to what this app does, and to begin the setup.': {
                        table: 'sys_ui_message'
                        id: 'ca0920079d6c4a39a6788777e9947274'
                        deleted: true
                    }
                    'Select Next to complete the integration.': {
                        table: 'sys_ui_message'
                        id: '789e685ae19040f4999264beae2168b4'
                        deleted: true
                    }
                    'Select Save, then open an incident: the tab is there or gone.': {
                        table: 'sys_ui_message'
                        id: '0f77e4f8f3524dfb8ce89b1cf6a65d23'
                        deleted: true
                    }
                    Service: {
                        table: 'sys_ui_message'
                        id: '20f966945de74025816a035756662008'
                    }
                    'Service degradation': {
                        table: 'sys_ui_message'
                        id: 'f95aa0e712534d0ab751c0997b51e236'
                    }
                    'Service health': {
                        table: 'sys_ui_message'
                        id: 'd2aeda1244e74c7da987d4669f5f745f'
                    }
                    'Service health as of': {
                        table: 'sys_ui_message'
                        id: 'db01672bec1f440388257517e7b4b406'
                    }
                    'Service health could not be loaded': {
                        table: 'sys_ui_message'
                        id: '3f3a2d4876f84bcdb5ac01195aa9d092'
                    }
                    'Service health has not been read from Microsoft yet': {
                        table: 'sys_ui_message'
                        id: '38678176840a4c5daf0a86fd000786ad'
                    }
                    'Service health in the Microsoft 365 admin center': {
                        table: 'sys_ui_message'
                        id: '0ff8cfebff214feeae58b9bbca49dcc4'
                    }
                    'Service health incident': {
                        table: 'sys_ui_message'
                        id: '6bed948611154a2f98e2113c49251153'
                    }
                    'Service Health Incidents': {
                        table: 'sys_ui_message'
                        id: 'c764247fb1234f43b2c145890c375c84'
                    }
                    'Service health incidents that match:': {
                        table: 'sys_ui_message'
                        id: '7770d4dcf95c440e96164d5d7569a25f'
                    }
                    'Service health is read every five minutes. You can read everything anew now.': {
                        table: 'sys_ui_message'
                        id: 'd8e38db48be240a684e8ebee498e267a'
                    }
                    'Service health was never read': {
                        table: 'sys_ui_message'
                        id: '3d16f72c91234df091e393eb8c5c8b00'
                    }
                    'Service interruption': {
                        table: 'sys_ui_message'
                        id: '52590f010e65432abeecde2bf6289462'
                    }
                    'Service operational': {
                        table: 'sys_ui_message'
                        id: '0c97b96941bc4d84a59ad076eea5a6c3'
                    }
                    'Service restored': {
                        table: 'sys_ui_message'
                        id: 'a7e1c79316f64846b99ddffa88e10e05'
                    }
                    'ServiceNow cannot be reached': {
                        table: 'sys_ui_message'
                        id: '483e6c521002457c97d1fe574e6bbac3'
                    }
                    'ServiceNow took too long to answer': {
                        table: 'sys_ui_message'
                        id: 'b78c9b813e224fa39405a3f6c7923b42'
                    }
                    Services: {
                        table: 'sys_ui_message'
                        id: 'ccda140b582845358cbc371416bd9c58'
                    }
                    'Services with a problem': {
                        table: 'sys_ui_message'
                        id: '520e2c7e8beb41bab50d101692e3edb4'
                    }
                    'Set up more features': {
                        table: 'sys_ui_message'
                        id: '60ed0d89555f420f8fa7f2a00b385c1d'
                        deleted: true
                    }
                    'set up on': {
                        table: 'sys_ui_message'
                        id: '19798892345a49b1947b30a114dcf427'
                    }
                    'Set up on:': {
                        table: 'sys_ui_message'
                        id: 'b52d07115fef4e7799dc2457b535ff43'
                        deleted: true
                    }
                    'Set-up': {
                        table: 'sys_ui_message'
                        id: 'b65aa4131e044a9f86f10b0769bf1bd3'
                    }
                    'Set-up:': {
                        table: 'sys_ui_message'
                        id: '8da66987ee0e4655afbd9ff60a5e7f82'
                    }
                    'Setup could not do this': {
                        table: 'sys_ui_message'
                        id: '7aad17ce10a248a4a6a876f952d7164b'
                    }
                    'Setup validation found problems': {
                        table: 'sys_ui_message'
                        id: 'b08a61141eb94712b2042b9efc7dd263'
                        deleted: true
                    }
                    'Setup validation successful': {
                        table: 'sys_ui_message'
                        id: '146a427cfa7941048a5b813234a8946e'
                        deleted: true
                    }
                    'Show all failures': {
                        table: 'sys_ui_message'
                        id: 'c9e33ee3ec444306860fb3832d5db86e'
                    }
                    'Show all issues': {
                        table: 'sys_ui_message'
                        id: 'eb4df2a083874747bd4f7f24cc167fb1'
                    }
                    'Show less': {
                        table: 'sys_ui_message'
                        id: 'cfefd437a9b44fac9a6dbe92b23a4c4f'
                    }
                    'Show the whole text': {
                        table: 'sys_ui_message'
                        id: 'e603c4808e7946519635b2f765605e83'
                    }
                    'Show what is saved': {
                        table: 'sys_ui_message'
                        id: '169329dcc45942269efa2402ab66099c'
                        deleted: true
                    }
                    'Show what the bundle holds': {
                        table: 'sys_ui_message'
                        id: 'd00558fa70ff42aa8686d4d6bc20613e'
                    }
                    'Sign in': {
                        table: 'sys_ui_message'
                        id: '66f96177b88f4118b5b6a6d63ba4b9cd'
                    }
                    'Sign in again to link your account.': {
                        table: 'sys_ui_message'
                        id: 'edada06a6f7c4902afaaba36349b2cee'
                    }
                    'Sign in again to see Diagnostics.': {
                        table: 'sys_ui_message'
                        id: '37ef4ebb597e4f2ebad47c92cc9ac57c'
                    }
                    'Sign in again to see Microsoft 365 insights.': {
                        table: 'sys_ui_message'
                        id: '259b7966d28945ca86dcd9e0091d8e7c'
                    }
                    'Sign in again to see service health.': {
                        table: 'sys_ui_message'
                        id: '7fd19940477f48a48899376c2e2a48ef'
                    }
                    'Sign in in a new tab': {
                        table: 'sys_ui_message'
                        id: '0ca172c8816a4bad956add32ec8943fd'
                    }
                    'Skip current step': {
                        table: 'sys_ui_message'
                        id: '46903d4bf9154c8382d2c21bcefdf6bb'
                        deleted: true
                    }
                    Skipped: {
                        table: 'sys_ui_message'
                        id: 'ce15ba3d56c341919748d1a85961e2b6'
                    }
                    'solution-account-at-risk-blocked-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '37f0508742ed4975b20cf494885aa6a4'
                    }
                    'solution-account-disabled-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '0e2583b303e4454ab7c5a91be9299bb7'
                    }
                    'solution-account-locked-smart-lockout-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '007735c7ade84df189f4cb01f5755c6a'
                    }
                    'solution-account-locked-smart-lockout-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'd9b56d3f16f947e9a9299fc5d9520ce7'
                    }
                    'solution-add-email-alias-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'eb48cb3f83ca4a8688edb1f0f96d0552'
                    }
                    'solution-android-work-profile-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '2381e75e9f784af3959be2781feb3443'
                    }
                    'solution-app-needs-admin-approval-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '1cf81076e9eb4616b082c136b8dd734e'
                    }
                    'solution-app-needs-admin-approval-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'b79031493875449ab56246985a517699'
                    }
                    'solution-app-protection-blocks-copy-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '93536716b2014c6aa4385ed82f9987c1'
                    }
                    'solution-app-sign-in-misconfigured-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '5c98a56bebfa4cadace319c1a162f33b'
                    }
                    'solution-app-user-not-assigned-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'f3334d5a5d0941158ad89d8d63882614'
                    }
                    'solution-apps-activation-no-connection-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '78c6a44e37204fefa1120320a54c05d0'
                    }
                    'solution-apps-add-in-missing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '099b701e8fd24e04ac4fb773b5aae30c'
                    }
                    'solution-apps-another-account-signed-in-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ab555658f03941d3a0a9045431dc113d'
                    }
                    'solution-apps-autosave-off-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'a4c9158beaa342aeb4d8cefceffea2f3'
                    }
                    'solution-apps-damaged-file-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '057fe0ef9adb431882c78821c281e7a1'
                    }
                    'solution-apps-device-disabled-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'b253cf4167ad48e49959af7fdde6c4e7'
                    }
                    'solution-apps-device-limit-reached-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c9424491adf2494797b7b8385734f3e1'
                    }
                    'solution-apps-file-locked-for-editing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '268dcdcef61748678606a06b85de9762'
                    }
                    'solution-apps-file-locked-for-editing-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '375993de041049b7ba044740b610f376'
                    }
                    'solution-apps-file-type-blocked-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '5557ece724564b398fd423d21cc1bf5e'
                    }
                    'solution-apps-install-office-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '29b8a3c9ce7346bea271746c70006c6d'
                    }
                    'solution-apps-install-office-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '14d2b1164cce49028fd40a50fd0628de'
                    }
                    'solution-apps-installation-fails-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '7cb212ca4c724607b19aa26463c7f3a7'
                    }
                    'solution-apps-mac-activation-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'b41b506b01a24125993f5920cd48b711'
                    }
                    'solution-apps-macros-blocked-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e17c6767c9ca4e7197c0d629bd02cd37'
                    }
                    'solution-apps-macros-blocked-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '72ac83dbc80545dcb2bfd2ec9e772938'
                    }
                    'solution-apps-read-only-protected-view-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '07f58c2ee3354ccc96722cdd65063042'
                    }
                    'solution-apps-recover-unsaved-document-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '470be76b93574547b12b067940563b3d'
                    }
                    'solution-apps-recover-unsaved-document-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'a19dc4bb7c134ff98a00dd60f40ab43b'
                    }
                    'solution-apps-repair-office-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '4193584d58054e6ba7c569913bb7cf6b'
                    }
                    'solution-apps-repair-office-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '0151c68adc8b4ae7add498a3d45c0fa1'
                    }
                    'solution-apps-shared-computer-activation-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'd55d535b32034d0a978434cd13a6e1da'
                    }
                    'solution-apps-sign-in-fails-on-device-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'a9c44c54cde3463dafd6ccd5aee0484a'
                    }
                    'solution-apps-sign-in-fails-on-device-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '0310dfbe2b554cbd9e694cae76ccb936'
                    }
                    'solution-apps-unlicensed-product-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '440b58ddbab4448091e687a7c7b24022'
                    }
                    'solution-apps-unlicensed-product-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'deb61f1f27f34b9199f4860500926618'
                    }
                    'solution-apps-update-office-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3eeb2e3e32f649329a02f1678c98db2c'
                    }
                    'solution-apps-visio-project-install-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '2ba17824055f45eab031c5d4ca55a543'
                    }
                    'solution-archive-mailbox-not-visible-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3667656b31cd47a4b7b8aa8dab0a0a5c'
                    }
                    'solution-asked-to-sign-in-too-often-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '5605db9071534c988455323481ebbbad'
                    }
                    'solution-asked-to-sign-in-too-often-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '9604a949c66543b49c21c1e220c11b18'
                    }
                    'solution-assign-licence-to-user-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '390b7491638c44b8973daf42fbdb7895'
                    }
                    'solution-assign-licence-to-user-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '919e1cb045514999b15b565f34e6df0d'
                    }
                    'solution-attachment-scanned-or-removed-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3fe28342512143b2a482124ec743f4e0'
                    }
                    'solution-attachment-too-large-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '113738dcc2fb4a1684f29d71c805254b'
                    }
                    'solution-audit-log-search-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c09c7101f4a24d088c2e7af493516531'
                    }
                    'solution-authenticator-new-or-lost-phone-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'a3e0d45b95024ea0a0a5143a1e0ef709'
                    }
                    'solution-authenticator-new-or-lost-phone-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '22b804a6c13245aa8843b65d72b47f63'
                    }
                    'solution-authenticator-number-matching-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e1f8d520a541489781d606dddcadaa2a'
                    }
                    'solution-automatic-reply-not-sent-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '2b42170d04644a6b86d0a4c4f8ef7bdf'
                    }
                    'solution-autopilot-setup-fails-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ada010c5c91a48219c5cc9eb3b7f4b36'
                    }
                    'solution-bitlocker-recovery-key-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '405bfa0e64dc4a8cb2d2fa1e08cd6c7a'
                    }
                    'solution-bitlocker-recovery-key-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '853eee39b9eb4dd3a7f46fc91043ce67'
                    }
                    'solution-block-leaver-at-once-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'a1ce1dd90d4a46e68ebbf0a378382690'
                    }
                    'solution-block-leaver-at-once-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '24f1efdfbc464fc59a60872c2e51283e'
                    }
                    'solution-block-sender-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '84fefac7c4c0422dab28ee6c9a5cfce2'
                    }
                    'solution-blocked-by-conditional-access-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '0053a888bff24a749296a1cb967fab01'
                    }
                    'solution-blocked-by-conditional-access-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '31dc7162cee544c9933f8df94a52a2b2'
                    }
                    'solution-bounce-not-allowed-to-send-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e12179b4a9c04f779b4f1a29b649bc6f'
                    }
                    'solution-bounce-not-allowed-to-send-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c1b5bb1cb6b34b5f89e4ad25a4b5b5ed'
                    }
                    'solution-bounce-recipient-not-found-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3103aa63ebfc4d2a8b2f6e2e161d0986'
                    }
                    'solution-bounce-recipient-not-found-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '9f69ddcc3e004e3eb2b5350bd995dc20'
                    }
                    'solution-cannot-send-as-shared-mailbox-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'b5941d1f88694f32bdac2f96afec339a'
                    }
                    'solution-cannot-send-as-shared-mailbox-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'f3bada7a967545ce85c6a30ccbaf11b2'
                    }
                    'solution-change-name-and-sign-in-address-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c057772135c44bba800234ba01f93a16'
                    }
                    'solution-change-or-remove-label-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '5cf1f42e14c2499294d6cb720444fea7'
                    }
                    'solution-change-user-plan-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ccef051d165547dbb6313bc570044516'
                    }
                    'solution-company-portal-app-not-installing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c025837255cc43c79abfde28a8097338'
                    }
                    'solution-copilot-app-does-not-load-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '21a51ce8524243f59f2d4b14ea407682'
                    }
                    'solution-copilot-cannot-edit-file-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '667a0563486a4150960d917843dd17ab'
                    }
                    'solution-copilot-does-not-find-content-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '1367925c8a7c474db97eef2ea63c4a76'
                    }
                    'solution-copilot-in-outlook-mailbox-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'b5e390eab0814e0d9164656f022ec991'
                    }
                    'solution-copilot-in-teams-meeting-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'f2fd845c553a40a0b6344e46f6eb0ee4'
                    }
                    'solution-copilot-missing-in-apps-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'b6c59656949a43f5904a269e8a187a45'
                    }
                    'solution-copilot-missing-in-apps-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'fc8a45fd2f724a2280a11591ebb8652c'
                    }
                    'solution-copilot-request-licence-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'be13d8e0ae9d4d85b2972d55a70cbe94'
                    }
                    'solution-copilot-request-licence-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '8bbd082e83f54e26bec831b40fa8c9d4'
                    }
                    'solution-copilot-shows-confidential-content-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '233febf0b7994827ac686f2d140793a6'
                    }
                    'solution-copilot-web-search-off-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '50367457c2fc432585c4115366bc16b1'
                    }
                    'solution-create-shared-mailbox-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ccf0bc738bb24dfd8438bd4603c4de6b'
                    }
                    'solution-delegate-meeting-requests-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '4a8bf25f9c3a4521bed02f153cdf8b51'
                    }
                    'solution-device-limit-reached-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'af6bdbc03ba1411c80431af39a991070'
                    }
                    'solution-device-not-compliant-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '101925ed0d54440fad3c2e89bda962f0'
                    }
                    'solution-device-not-compliant-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '48d2ca9d8c114a7983fde1688671f4bb'
                    }
                    'solution-device-return-or-reassign-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c8a8cb52f8a44cfca11dd6ef75999e1c'
                    }
                    'solution-directory-object-not-synchronised-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3cec4fa0ceb04c79a11f0a4e75f4491c'
                    }
                    'solution-distribution-list-members-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '4372627e15054653a8174bb81be4fcac'
                    }
                    'solution-dlp-blocked-mail-or-file-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'a6d4ff1142ef4e36a32fb5da48757a22'
                    }
                    'solution-ediscovery-access-request-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '515cf1523a7146839f193b7470e65162'
                    }
                    'solution-email-signature-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '5ee6c9c588ed4977a13c0034244f9471'
                    }
                    'solution-email-signature-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '402de987919f4c34a4024b51e09f374e'
                    }
                    'solution-encrypt-button-missing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'b5ae1094657949b785a23df114a54e22'
                    }
                    'solution-encrypted-mail-cannot-be-opened-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '233ea10aadf04008a2ab948fc07226e1'
                    }
                    'solution-encrypted-mail-cannot-be-opened-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '9fe77495bc4348579b0a1f858945401a'
                    }
                    'solution-excel-crashes-or-slow-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '904b58ff9bef4ad6b4042c32e5e84662'
                    }
                    'solution-excel-crashes-or-slow-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '7e631b8095b04e2888468fa08340071e'
                    }
                    'solution-excel-document-not-saved-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'da5e5eff642947368bcf18b5fd9d88b1'
                    }
                    'solution-excel-opens-blank-window-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '79642272c9934f1c86892a3020a6c1a7'
                    }
                    'solution-excel-printing-problems-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '4673751bd3414095ab88282d2e3e78f1'
                    }
                    'solution-expected-mail-has-not-arrived-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '67ea7845d44c43c39cc7ec83e94f819c'
                    }
                    'solution-expected-mail-has-not-arrived-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '2f748cb8387e4a4b9dcb70ffa1a8ac8b'
                    }
                    'solution-external-forwarding-blocked-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '16e80ac422964c888018366b4fed2075'
                    }
                    'solution-file-path-too-long-office-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c690dabaab6e4717a2af9e055afbfff1'
                    }
                    'solution-find-invoice-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '6be0f2ae33464ace90ce169b3a073239'
                    }
                    'solution-flow-approval-fails-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '7834609ceb854308a3b4da2ade0937b5'
                    }
                    'solution-flow-connection-broken-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ffe93cbed5b64c1686e4ec66fbe2d474'
                    }
                    'solution-flow-owner-left-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ea85865f93ca4c0299b18fe1ba01896d'
                    }
                    'solution-flow-run-fails-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e6a24792303f41f9b590f6e6f040d5c6'
                    }
                    'solution-flow-run-fails-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'f7df13b3e24e444ab4806f114217ffeb'
                    }
                    'solution-flow-turned-off-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e2f02bfb4191420bb05080250f8b4725'
                    }
                    'solution-forgotten-password-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ddcff0b60ae941c6b97ff386b36c7005'
                    }
                    'solution-forgotten-password-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '152af88c1fd6439daa0a55c16256e471'
                    }
                    'solution-former-employee-mailbox-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '31c3b527044f44cb9a317bcde8129fd8'
                    }
                    'solution-forms-responses-not-notified-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '146dbb1e571a4176b5e24bd31fab545c'
                    }
                    'solution-free-busy-not-shown-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'f02e08450f5c4bfab7bdb4589505f21e'
                    }
                    'solution-group-membership-request-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '4a0472c9014d46209bfc99769f897fdf'
                    }
                    'solution-guest-cannot-sign-in-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c15951a64b694b7683b1d4c468eaf621'
                    }
                    'solution-inbox-rule-does-not-work-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '4160335ed1eb48fcb0c3a05031831bcb'
                    }
                    'solution-intune-policy-not-applied-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '28cfbd71f7974c89a26619d02decf880'
                    }
                    'solution-invite-guest-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'af4b15bf6686405d930573391e798f05'
                    }
                    'solution-iphone-enrolment-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '64066e0642004ce686e5c97ac50026b5'
                    }
                    'solution-licence-assignment-error-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '67ddbcc0d04b4f86907c4eda7d0a7b47'
                    }
                    'solution-links-open-in-edge-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'd93446f795c0425b8a5edeee702a50ef'
                    }
                    'solution-litigation-hold-request-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'cccfcdbe1f994e7180dccfc65845d273'
                    }
                    'solution-lost-or-stolen-device-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '6d0fe5da0bde4b048079358523e99955'
                    }
                    'solution-mail-on-phone-not-working-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '70bb35955dc24d4ebc64579d6f773146'
                    }
                    'solution-mail-on-phone-not-working-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '5b05e337fec1411f8509d549d7f16722'
                    }
                    'solution-mail-stuck-in-outbox-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '944382a071a94c7d80709766be29b969'
                    }
                    'solution-mailbox-compromised-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'dc04e3c49ce14580af85df60e6b8b2b8'
                    }
                    'solution-mailbox-compromised-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'd4790bd0bcad40a68f4032a4a9416033'
                    }
                    'solution-mailbox-full-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '1a2e996a40c44a769af7a403fa05bee0'
                    }
                    'solution-mailbox-full-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '20e728077e874239a08ff35c2bca3f7b'
                    }
                    'solution-meeting-cannot-be-removed-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'b3614e46db664050bf30fd4a0bc1472b'
                    }
                    'solution-meeting-times-wrong-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '31b522dae2224444944748767f75ca9f'
                    }
                    'solution-meeting-updates-not-seen-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3013aaff3b2749f78e04540483030de6'
                    }
                    'solution-mfa-code-or-notification-missing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '927efbb5293b4e48aec8981eb92d9b1e'
                    }
                    'solution-mfa-code-or-notification-missing-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '971a760fe7bd479cb72fe7ae24823518'
                    }
                    'solution-more-information-required-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '810e15895ed84df2bd217d6a01de07d7'
                    }
                    'solution-no-licences-left-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'dc3e40bc84b74c499978638fd332bd6c'
                    }
                    'solution-no-licences-left-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'af9258ff9e484618b9bfcd9148fd3079'
                    }
                    'solution-older-mail-missing-in-outlook-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '6115f7e79c994b819878a7d2c440c7aa'
                    }
                    'solution-onedrive-add-team-library-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3286f4281e8f4234aec9642ab89a76f1'
                    }
                    'solution-onedrive-cannot-connect-to-cloud-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '1df6240ab7c4428cb07f6defbd728c50'
                    }
                    'solution-onedrive-cannot-connect-to-cloud-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '90c28bea4f41420c8651f7240629a553'
                    }
                    'solution-onedrive-desktop-files-moved-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '48d9ff180f03426f8836c7c06227ba37'
                    }
                    'solution-onedrive-duplicate-files-computer-name-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '2397cdd20d9f43d29b546b6d6e5d9788'
                    }
                    'solution-onedrive-files-on-demand-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'bfb3953da88c4693922d99b517f62bd3'
                    }
                    'solution-onedrive-invalid-name-or-path-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '88354e4001ca4ec1a0a6a50f151c68f6'
                    }
                    'solution-onedrive-invalid-name-or-path-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '609000f6c4d54c96b9db3eb3af30e0f0'
                    }
                    'solution-onedrive-leaver-files-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ddc4a4c4add34ff3ad7486e7d0b98390'
                    }
                    'solution-onedrive-leaver-files-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e6d1d0c87eab4464855b27a17c9e157b'
                    }
                    'solution-onedrive-no-access-to-service-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'baa2830445904f3f80761c8247b3c55e'
                    }
                    'solution-onedrive-not-syncing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'bd4e3d4a5c2e4167891cf7f80dda10b1'
                    }
                    'solution-onedrive-not-syncing-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'dd5fae29560b4c25aefb92df9aedaf52'
                    }
                    'solution-onedrive-restore-deleted-files-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '9571b509657942e09a68aff78f176fd7'
                    }
                    'solution-onedrive-restore-deleted-files-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3854c90fca494a73b5361acdac2b4bbc'
                    }
                    'solution-onedrive-restore-whole-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'fce2149638664bee8feae91295af862d'
                    }
                    'solution-onedrive-share-outside-blocked-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '191548ad7da247ddbff0b5d4813c3e77'
                    }
                    'solution-onedrive-storage-full-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '9bdb2ba4d48041a99b41b1907d0aef25'
                    }
                    'solution-onedrive-storage-full-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '15df461233ae4f7dacaf040e39d8aa06'
                    }
                    'solution-onedrive-upload-blocked-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '5af3c28823954acb95a3b6eabf53d717'
                    }
                    'solution-onedrive-wrong-or-mixed-account-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '2a4812b181224343a2ef833b3358eaa8'
                    }
                    'solution-onenote-not-syncing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '7697261585374fa59df3a5a35baff2da'
                    }
                    'solution-organisation-blocked-from-sending-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'a92171e56af44698b40492ecf5a5cd6e'
                    }
                    'solution-outlook-account-setup-fails-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'd04342de16684530a4d5d59a70055a7b'
                    }
                    'solution-outlook-blocks-unsafe-attachment-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '6b8c960099b24792b972e5544cce88f7'
                    }
                    'solution-outlook-data-file-damaged-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ffa3631efdd4402fbd12b81d04e14cc6'
                    }
                    'solution-outlook-does-not-start-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '7f6588ea7f1041d1a0a80e39f84ee154'
                    }
                    'solution-outlook-does-not-start-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '5c4f908e355948cca974edbcbafe3237'
                    }
                    'solution-outlook-keeps-asking-for-password-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e52bbb34b29046b5a2fa8eee1a8ecad5'
                    }
                    'solution-outlook-keeps-asking-for-password-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '060564e193244f7ca6a05f312224ce42'
                    }
                    'solution-outlook-search-finds-nothing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e581f539b87146c29ec862eb2ec25078'
                    }
                    'solution-outlook-search-finds-nothing-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '03f03f5b31dc456cb812090c9635268a'
                    }
                    'solution-outlook-slow-or-freezes-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '2fd3216832a2448bbea025b2b1f6abf9'
                    }
                    'solution-passkey-registration-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '5d6b29bf9af24f8493b6c9660daa0b93'
                    }
                    'solution-password-expired-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '57ee684bff6e4e399dfd127ed36c9c56'
                    }
                    'solution-payment-declined-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '9d62de1295404a70b5cd8caf59625a0d'
                    }
                    'solution-person-missing-in-address-book-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c66022f0346b4201ac4ee0a2d0181acd'
                    }
                    'solution-pictures-in-mail-not-shown-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '36d10688a0304651af686461b4199c27'
                    }
                    'solution-planner-guest-access-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '341065aabbc14353b4bab1cfa2ce4a1a'
                    }
                    'solution-power-apps-cannot-open-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'f46654d31efe47bd92870c58e96141e2'
                    }
                    'solution-power-automate-premium-licence-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'b427540142d548698f2e00c268f9d7e7'
                    }
                    'solution-power-bi-gateway-unreachable-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'fa6ce7bfb0fc4468985a70b484543c57'
                    }
                    'solution-power-bi-no-access-to-report-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '8e2a5b83f74240e08c3a6c3a8fddfb5b'
                    }
                    'solution-power-bi-refresh-fails-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '27458d3ea9e3427baa47569dac256e5b'
                    }
                    'solution-power-platform-data-policy-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'fe2daec3b478461bb299778e5c5ced0b'
                    }
                    'solution-power-platform-environment-access-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '33948443e0b347b5a24b987373bcbf77'
                    }
                    'solution-protected-file-cannot-be-opened-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'a72de5d46fc5433a82e8f028df76a3b9'
                    }
                    'solution-recall-sent-message-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'fd180e32c2a94bc59b31ec271e2956ec'
                    }
                    'solution-recall-sent-message-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'b15175fec8414403a7a1c261c969bbfd'
                    }
                    'solution-recover-deleted-mail-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '0f42dff2c199457784f9460cb72ff68f'
                    }
                    'solution-recover-deleted-mail-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '2625dc2467c44c939b782cf6244e38e6'
                    }
                    'solution-release-from-quarantine-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'aca63a5c25e245b38cac01336cf0de27'
                    }
                    'solution-release-from-quarantine-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'a06654b999e145708a657dd6d2b62422'
                    }
                    'solution-reminders-do-not-show-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '00b0cb9866bf47579e5e1079faa65985'
                    }
                    'solution-report-suspicious-mail-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '15fc9e0fbea54b769cfdeea229aac78d'
                    }
                    'solution-report-suspicious-mail-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '1478d2916ebe428b99da7ce003e03795'
                    }
                    'solution-restore-deleted-user-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '75b22550f39446b78ba073e526083fee'
                    }
                    'solution-retention-policy-effects-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e37d9913c922420eb2f2bd93f92e4775'
                    }
                    'solution-room-booking-declined-or-unanswered-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '1b21daa9f2654c6186e15593de25ccbb'
                    }
                    'solution-room-missing-in-room-finder-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '37733dd281804479a316baaccf563d60'
                    }
                    'solution-safe-links-blocks-good-site-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '571d2cd77bdd49e9a709b9ef9e737002'
                    }
                    'solution-scanner-or-app-cannot-send-mail-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'bced6f68df504eb8b2f164761a969155'
                    }
                    'solution-self-service-reset-refused-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '33d16de915e14235ab62a66d2fdbb04c'
                    }
                    'solution-sensitivity-labels-missing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'cd403e989534412c828990f2c8158b3f'
                    }
                    'solution-sent-items-of-shared-mailbox-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3f7fedf9f79442eab475aa707dc21168'
                    }
                    'solution-set-automatic-reply-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '1c8b00d39acb46f3ad377aa525865acb'
                    }
                    'solution-set-automatic-reply-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '8430084150644576b0432317add88c62'
                    }
                    'solution-share-calendar-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '120194d5bc2f46fdb731c773e8183f5c'
                    }
                    'solution-share-calendar-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'de196ab69d4c498d952073afcfb28e41'
                    }
                    'solution-shared-mailbox-access-request-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '709b79b701b74516a184c862e771b267'
                    }
                    'solution-shared-mailbox-access-request-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '7fe29ef8fd9d46cd9736b30d01e906d1'
                    }
                    'solution-shared-mailbox-licence-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '890167655ee942da9d34f20d56c320bd'
                    }
                    'solution-shared-mailbox-not-shown-in-outlook-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '2ed6f6c314f64105b2c668ff6ad9b17c'
                    }
                    'solution-shared-mailbox-not-shown-in-outlook-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e18c44676464430496f43eb0ecd5c877'
                    }
                    'solution-sharepoint-access-denied-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '530e3bdd9dc047248be059182fe04b56'
                    }
                    'solution-sharepoint-access-denied-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3d2a7102264140d89063e19a26abe2a8'
                    }
                    'solution-sharepoint-access-requests-not-arriving-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'f31164975b2948f089b54c2d86a7bea2'
                    }
                    'solution-sharepoint-alerts-retired-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ee3d52e8e2854d8bbd1f3ea00c079b79'
                    }
                    'solution-sharepoint-cannot-delete-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3f526f5ba7ca4b3d96c4d6d21150f726'
                    }
                    'solution-sharepoint-create-site-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '40a49fb3279441d7b33439c6b4c749b9'
                    }
                    'solution-sharepoint-external-sharing-blocked-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '686ff1006c4144baba6478d3f76024e3'
                    }
                    'solution-sharepoint-external-sharing-blocked-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'dd937ee3a1e44673afa462cd1481b703'
                    }
                    'solution-sharepoint-file-checked-out-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '6be9d1a03a8b476aa6169f3940f47732'
                    }
                    'solution-sharepoint-guest-cannot-open-link-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e34f966b121e49c89148d3f8e10c2354'
                    }
                    'solution-sharepoint-list-view-threshold-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ac581d63f7564794a64ed25b06f1911c'
                    }
                    'solution-sharepoint-page-not-visible-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '30879e412d7a4055af684c06fb4a94ab'
                    }
                    'solution-sharepoint-restore-deleted-files-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '4aaaf1b87d604d95b8f67f4d0a49a5d5'
                    }
                    'solution-sharepoint-restore-deleted-files-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '97d5ff92c6d447c6871609a4f835d4fe'
                    }
                    'solution-sharepoint-restore-deleted-site-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '48d0e741ea2447d69123edfa55f0b66a'
                    }
                    'solution-sharepoint-restore-previous-version-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '6caedbab59de4ca2aa91ebd446165acb'
                    }
                    'solution-sharepoint-restore-previous-version-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '02c03ae2aa6142ebb480f6ea238c6114'
                    }
                    'solution-sharepoint-search-missing-results-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '4a6af77468e844a8b9c7a51c64481f9e'
                    }
                    'solution-sharepoint-site-read-only-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ab65aa594c1b4b65b864d67fea5fb66f'
                    }
                    'solution-sharepoint-storage-full-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'fdf2a5e2137a4b8db074f7616a4a477b'
                    }
                    'solution-sharepoint-unique-permissions-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c877265d1b294e49bff31f4801dc9b83'
                    }
                    'solution-single-sign-on-prt-missing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '603604a7a0aa492b85db1aaf6da5df63'
                    }
                    'solution-spoofed-mail-from-own-domain-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '727eaf1754274871affefe514cc0e741'
                    }
                    'solution-subscription-expired-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'abdf60efc9e54fc186f5579382fe06f0'
                    }
                    'solution-switch-new-and-classic-outlook-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e32146d4281b4e63aa8a0a4e6d139e1b'
                    }
                    'solution-take-back-licence-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '1ec1699e559d494d8be7350f146b41e9'
                    }
                    'solution-teams-add-guest-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'eacd92e22a0b47d3beec64c654559afb'
                    }
                    'solution-teams-add-guest-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '62188da151b5493a98dae89580a541f7'
                    }
                    'solution-teams-app-blocked-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '0cbd4713bb1245ed9e6ee84e7bb2064f'
                    }
                    'solution-teams-background-effects-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'bc535b43f3944cc3bf9ed6f162829eb3'
                    }
                    'solution-teams-call-forwarding-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '404e186055b64093814e39a0b15a1fc8'
                    }
                    'solution-teams-cannot-create-team-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e98b3a42756240cd9b4ef3a21b3ac4d0'
                    }
                    'solution-teams-cannot-create-team-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'd4ad88f224f1421ba26fe975ba7c8c11'
                    }
                    'solution-teams-cannot-record-meeting-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e6b3d14d01dc43ef8a4f25fe5e1c0e93'
                    }
                    'solution-teams-cannot-send-file-in-chat-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ae07347da3714564a7d7f1ce15f91856'
                    }
                    'solution-teams-chat-messages-missing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '6d9a356d248d4dbf995babe021d038d6'
                    }
                    'solution-teams-dial-in-number-missing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e5ee87557d804d19b7815450a340f958'
                    }
                    'solution-teams-does-not-start-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '5df3d0f300e64935af7846e10bab302c'
                    }
                    'solution-teams-does-not-start-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '2dcb2dc40196498997229f82c0df2545'
                    }
                    'solution-teams-external-cannot-join-meeting-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e8096a03d9de494dbe5bd953b8fa45a9'
                    }
                    'solution-teams-external-chat-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'b85393f099954b5280a49f4930b118ee'
                    }
                    'solution-teams-files-tab-error-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3346c74506fc4831ab1ab6c8b95bd43c'
                    }
                    'solution-teams-files-tab-error-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '5053463d085c419cbf33a3141c229f84'
                    }
                    'solution-teams-meeting-button-missing-outlook-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'bf5913926f4349c9972658599452a040'
                    }
                    'solution-teams-meeting-button-missing-outlook-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'bfe8ef1348464dc381087d0db1d30641'
                    }
                    'solution-teams-meeting-chat-missing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ee53b2fb61734d98a8bc8b1d3b81408e'
                    }
                    'solution-teams-meeting-lobby-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '47c0c865cc3542d9a605abbd48346bdd'
                    }
                    'solution-teams-no-audio-microphone-camera-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'f357d5ab2d3a468daf57168fb393f382'
                    }
                    'solution-teams-no-audio-microphone-camera-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '327adccaa30e46af9ea95c520c9aba5f'
                    }
                    'solution-teams-notifications-missing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '6c473e11547e44fab27911ce727ed67a'
                    }
                    'solution-teams-notifications-missing-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '6efff7669d09400096cbe53b64148191'
                    }
                    'solution-teams-owner-left-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c8af8c217ba245fd8a023c649301b9ba'
                    }
                    'solution-teams-phone-dial-pad-missing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '068c9b881e89436081f0f1d344c3c758'
                    }
                    'solution-teams-poor-call-quality-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'a28e1f9022774b14924444341a14f4ec'
                    }
                    'solution-teams-presence-wrong-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '89392f11dbbe4cafbfcbd610cc45ae2c'
                    }
                    'solution-teams-presence-wrong-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'f7daa97b46964c3caa6ee1750f257555'
                    }
                    'solution-teams-private-channel-access-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'efc18fdb33484c8383b533312c31a305'
                    }
                    'solution-teams-profile-data-outdated-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'a813a18f982145c8a71cb711582dce74'
                    }
                    'solution-teams-recording-not-found-or-expired-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c93bc643f76341dfbd2b27adc040c9de'
                    }
                    'solution-teams-restore-deleted-team-or-channel-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'b5f552bb31b84abdb411bbb911144e31'
                    }
                    'solution-teams-restore-deleted-team-or-channel-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '4180775ae37a4c1f86851dd3a4e20e71'
                    }
                    'solution-teams-room-calendar-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '4eb520c004514450973f95775002b488'
                    }
                    'solution-teams-screen-sharing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '36970d5306824e7ab39b446cff58577c'
                    }
                    'solution-teams-screen-sharing-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'c8806dd093e04d7cace873adb83aa36d'
                    }
                    'solution-teams-sign-in-error-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e98ce6aa42574b2b856631e6c3d71dca'
                    }
                    'solution-teams-transcript-captions-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3b27ccf30a074edabf562e46621a1c79'
                    }
                    'solution-teams-voicemail-missing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '1abc84fa1c044267a3a041b824e7974a'
                    }
                    'solution-teams-webinar-problems-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '83e7e927de904c0d97d9b71df89554f7'
                    }
                    'solution-temporary-access-pass-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '8156160f9aa847acb0747c0d284ebfe9'
                    }
                    'solution-to-line-suggestions-wrong-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '75678d0329f448bb9692999632e6e1bc'
                    }
                    'solution-trial-expiring-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'd4b72d3a35d7400b9bdb8b402887f80b'
                    }
                    'solution-unexpected-mfa-prompt-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '3dc5b7c8eb9140eea0c0cc11c38d180b'
                    }
                    'solution-user-restricted-from-sending-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '15cc0c28fb62482bb18f82b685093876'
                    }
                    'solution-visio-project-power-bi-licence-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '81f109930331416f9629b0d8cc69b520'
                    }
                    'solution-visio-project-power-bi-licence-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '9dbdfe9f5adc4cb9be05e4fa14e63b06'
                    }
                    'solution-wanted-mail-in-junk-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'e44a2156e00c44b592327add317c60b4'
                    }
                    'solution-wifi-or-vpn-profile-missing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'ee2a8e9f24ca414ebeb4470f8a3bd33f'
                    }
                    'solution-windows-enrolment-error-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'a5e56bf630c549bc8205abca43917f9b'
                    }
                    'solution-windows-hello-pin-forgotten-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'd23bc47f89db46b28ebbe1e59efe9dbc'
                    }
                    'solution-windows-hello-pin-forgotten-fr': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '0519cb68b297489b80b930369c5ca4e1'
                    }
                    'solution-windows-updates-not-installing-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '8962f3319d704fb3be9c8ddee485842d'
                    }
                    'solution-word-spelling-or-language-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: 'dbdf9b31c9434cd394613b1d5f6291ba'
                    }
                    'solution-wrong-account-signed-in-en': {
                        table: 'x_mioms_m365_assis_solution'
                        id: '5ceecfff12174647ac9249b14143e2e2'
                    }
                    somebody: {
                        table: 'sys_ui_message'
                        id: 'ac9476c972f04f799e69ef118791486f'
                    }
                    src_server_errors_ts: {
                        table: 'sys_module'
                        id: '03eb9c76146a463e911edef432251382'
                    }
                    src_server_identifiers_ts: {
                        table: 'sys_module'
                        id: 'b4071560a5d543b1b224caad2256120e'
                    }
                    'src_server_incident-tab_attach-incident-tab_ts': {
                        table: 'sys_module'
                        id: '407bcdcbbe4b4f0aad2655b4e3c357d2'
                    }
                    'src_server_incident-tab_decide-on-tab_ts': {
                        table: 'sys_module'
                        id: '3d6efb23010c475e8d0f2803e7905d5e'
                    }
                    'src_server_incident-tab_explain-incident_ts': {
                        table: 'sys_module'
                        id: 'c54a6b47d25a4f3cb34f7068d3dfbbb6'
                    }
                    'src_server_incident-tab_handlers_ts': {
                        table: 'sys_module'
                        id: '3f4a5f6994b74beead8080b3d9f79f88'
                    }
                    'src_server_incident-tab_health-issue-card_ts': {
                        table: 'sys_module'
                        id: 'ff25b1dc65764cdfbc36a29b1398d838'
                    }
                    'src_server_incident-tab_health-knowledge_ts': {
                        table: 'sys_module'
                        id: '56d3231b639a4673beacb4d3b7b65df5'
                    }
                    'src_server_incident-tab_incident_ts': {
                        table: 'sys_module'
                        id: 'd1277e86042049ef853d5f2725033525'
                    }
                    'src_server_incident-tab_incident-form_ts': {
                        table: 'sys_module'
                        id: 'ea2ba012b5554f3b8731201bdb18b46a'
                    }
                    'src_server_incident-tab_incident-tab_ts': {
                        table: 'sys_module'
                        id: '7a11c1963f5f4c9fa560865c7c4cc08f'
                    }
                    'src_server_incident-tab_link-at-once_ts': {
                        table: 'sys_module'
                        id: 'aa6b16155630496cac5efa11649c0dc3'
                    }
                    'src_server_incident-tab_not-set-up_ts': {
                        table: 'sys_module'
                        id: '00e10d1ab2a140639a985eaa20531f06'
                    }
                    'src_server_incident-tab_notice_ts': {
                        table: 'sys_module'
                        id: '9b64e5eba93d4a34a1d644e3d52cdcad'
                    }
                    'src_server_incident-tab_outage-view_ts': {
                        table: 'sys_module'
                        id: '76a4c9c97d6f46308e38553b680b53c4'
                    }
                    'src_server_incident-tab_read-incident-tab_ts': {
                        table: 'sys_module'
                        id: 'bdcad719644148f8a37eed91dfe7a7d5'
                    }
                    'src_server_incident-tab_stand-for-issue_ts': {
                        table: 'sys_module'
                        id: '0f00c036fda74ac39a59cdb0ded45500'
                    }
                    'src_server_incident-tab_translate-reason_ts': {
                        table: 'sys_module'
                        id: '1d4b13d2977247e49df041073bf5da0d'
                    }
                    src_server_json_ts: {
                        table: 'sys_module'
                        id: '9ef814e616c84b93a8398a1005cbe570'
                    }
                    'src_server_learn-errors_ts': {
                        table: 'sys_module'
                        id: 'd7763e37f163417498dff61c2eb382a4'
                        deleted: true
                    }
                    src_server_lock_ts: {
                        table: 'sys_module'
                        id: '64c7b6d0b5ee4793b62251a78a4c93a7'
                    }
                    src_server_maintenance_handlers_ts: {
                        table: 'sys_module'
                        id: '5ac6f146bb8c47c29274a94940204ea2'
                    }
                    'src_server_maintenance_job-run_ts': {
                        table: 'sys_module'
                        id: '10cf28b7c60c4a63a042914164b6b527'
                    }
                    'src_server_maintenance_record-run_ts': {
                        table: 'sys_module'
                        id: '6f013abfa07646e1a4195295cfdba36f'
                    }
                    src_server_maintenance_retention_ts: {
                        table: 'sys_module'
                        id: '00c9fecc7054438c9f2c5e82581101a2'
                    }
                    'src_server_microsoft-clients_clouds_ts': {
                        table: 'sys_module'
                        id: 'cc2ff7513e5e4df4b2fd998356109f92'
                    }
                    'src_server_microsoft-clients_graph-batch_ts': {
                        table: 'sys_module'
                        id: '517d9ed37b66429ab99e4bce69a11896'
                    }
                    'src_server_microsoft-clients_graph-client_ts': {
                        table: 'sys_module'
                        id: '9a44e645dd0b414fab4a0e37dc4586a9'
                    }
                    'src_server_microsoft-clients_graph-errors_ts': {
                        table: 'sys_module'
                        id: 'e1926751708a472093ace3d7affc5704'
                    }
                    'src_server_microsoft-clients_handlers_ts': {
                        table: 'sys_module'
                        id: 'e0cd4c3f9df64b4cb79111f5081349b8'
                    }
                    'src_server_microsoft-clients_learn-client_ts': {
                        table: 'sys_module'
                        id: '0e344b718b214302a49f57822c4fd514'
                    }
                    'src_server_microsoft-clients_learn-memory_ts': {
                        table: 'sys_module'
                        id: 'ca5e67352dfe4be595e7d5685bda83bc'
                    }
                    'src_server_microsoft-clients_learn-results_ts': {
                        table: 'sys_module'
                        id: '00667f73f05a42579868a6a2df2677b4'
                    }
                    'src_server_microsoft-clients_learn-tools_ts': {
                        table: 'sys_module'
                        id: '2c5419c51b0c440db48352e036e2441b'
                    }
                    'src_server_microsoft-clients_learn-wire_ts': {
                        table: 'sys_module'
                        id: '8adbc827f44e4ac3b6356c9075c3b544'
                    }
                    'src_server_microsoft-clients_mcp-message_ts': {
                        table: 'sys_module'
                        id: '52e773be917146cebb9ec30e3b37eac3'
                    }
                    'src_server_microsoft-clients_microsoft-accounts_ts': {
                        table: 'sys_module'
                        id: 'ab5473a316454175ba89a622a64eb459'
                    }
                    'src_server_microsoft-clients_microsoft-time_ts': {
                        table: 'sys_module'
                        id: '3122b391bcba4b1394c47e6b9f958f8a'
                    }
                    'src_server_microsoft-clients_outbound-call_ts': {
                        table: 'sys_module'
                        id: 'dd77bd970d604f3c81c3822554f501d4'
                    }
                    'src_server_microsoft-clients_outbound-queue_ts': {
                        table: 'sys_module'
                        id: 'ba53669b6f614711bd9b19c328179bea'
                    }
                    'src_server_microsoft-clients_retry-policy_ts': {
                        table: 'sys_module'
                        id: 'cff26f304c9549ac93573621491783c8'
                    }
                    'src_server_microsoft-clients_service-communications_ts': {
                        table: 'sys_module'
                        id: 'a29cdba363eb487384b0ec685b670f18'
                    }
                    'src_server_microsoft-clients_support-roles_ts': {
                        table: 'sys_module'
                        id: 'df6c1cb436e0446eacf8b3bd78b81435'
                    }
                    'src_server_microsoft-clients_throttle-gate_ts': {
                        table: 'sys_module'
                        id: '44258da959a7488997b1726ae9554036'
                    }
                    'src_server_microsoft-clients_token-errors_ts': {
                        table: 'sys_module'
                        id: 'd163c3a4d0e64dd38f67bc0f0820b4a0'
                    }
                    'src_server_microsoft-clients_unsigned-call_ts': {
                        table: 'sys_module'
                        id: '9aef809b687d4bb486cbb1ae28bd65de'
                    }
                    'src_server_platform_composition-root_ts': {
                        table: 'sys_module'
                        id: '78711698691c407594949ddcc4ddfa98'
                    }
                    'src_server_platform_glide-article-cache_ts': {
                        table: 'sys_module'
                        id: 'cbec0bf5c6ee4ecfbd4165d602c02ab8'
                    }
                    'src_server_platform_glide-check-result-store_ts': {
                        table: 'sys_module'
                        id: '308b48ca28504145acc420a710ae717e'
                    }
                    'src_server_platform_glide-directory_ts': {
                        table: 'sys_module'
                        id: '583295db30c14da3a1c8bf35f2af07a3'
                    }
                    'src_server_platform_glide-health-browser_ts': {
                        table: 'sys_module'
                        id: '20390e885b5d482689d83e0718509f27'
                    }
                    'src_server_platform_glide-health-issue-store_ts': {
                        table: 'sys_module'
                        id: '19a438bea91547f6ba73f4f6b2c0ae97'
                    }
                    'src_server_platform_glide-health-settings-store_ts': {
                        table: 'sys_module'
                        id: '9202972523384b879c5faddf57def9b3'
                    }
                    'src_server_platform_glide-incident-fields_ts': {
                        table: 'sys_module'
                        id: '5f494e088238497cb42dc3f6ca0a4952'
                    }
                    'src_server_platform_glide-incident-form-store_ts': {
                        table: 'sys_module'
                        id: 'd74fcc814ddf43b38ad11b868d776124'
                    }
                    'src_server_platform_glide-incident-notes_ts': {
                        table: 'sys_module'
                        id: 'e5c7cca47c5b4a1585972eeb749ab60a'
                    }
                    'src_server_platform_glide-incident-store_ts': {
                        table: 'sys_module'
                        id: 'ae8542cb910a4083817a48d7c042604a'
                    }
                    'src_server_platform_glide-incident-writer_ts': {
                        table: 'sys_module'
                        id: '85b3b176c3b6453aa4d44aea222469ef'
                    }
                    'src_server_platform_glide-issue-files_ts': {
                        table: 'sys_module'
                        id: 'ac32b6d887b745e1bce1f3419028a4bc'
                    }
                    'src_server_platform_glide-issue-incident-store_ts': {
                        table: 'sys_module'
                        id: '5a5b2816381746cfae7c7094710fe3d6'
                    }
                    'src_server_platform_glide-issue-match-store_ts': {
                        table: 'sys_module'
                        id: '3d3d0cc5b37d4cc691905b416eeb8293'
                    }
                    'src_server_platform_glide-job-history_ts': {
                        table: 'sys_module'
                        id: '2147c48dd9114282b4e9411e03f5f1fb'
                    }
                    'src_server_platform_glide-jobs_ts': {
                        table: 'sys_module'
                        id: '9466e2aa89be40a28c07e1e79c10005f'
                    }
                    'src_server_platform_glide-knowledge-store_ts': {
                        table: 'sys_module'
                        id: '7e401b02ab94484ca868845a8393f948'
                    }
                    'src_server_platform_glide-learning-store_ts': {
                        table: 'sys_module'
                        id: 'e56232eeede747eba99a24c36c1be855'
                    }
                    'src_server_platform_glide-leftovers_ts': {
                        table: 'sys_module'
                        id: 'f118aadcc6a64118b80a5364e4273f82'
                    }
                    'src_server_platform_glide-linked-account-store_ts': {
                        table: 'sys_module'
                        id: '50c6f7c0e53046fea9094f3ed471030d'
                    }
                    'src_server_platform_glide-lock-store_ts': {
                        table: 'sys_module'
                        id: '06dcd34952584d6492a4ae2978882f13'
                    }
                    'src_server_platform_glide-oauth-registry_ts': {
                        table: 'sys_module'
                        id: 'f0427dc55ee54b1b8e752098fb3bcb88'
                    }
                    'src_server_platform_glide-outage-store_ts': {
                        table: 'sys_module'
                        id: '2b1a70a5e0e342729daf79766851f45a'
                    }
                    'src_server_platform_glide-outbound-history_ts': {
                        table: 'sys_module'
                        id: '0ab4ce413c7a40acbb3a497fcb6c7cbd'
                    }
                    'src_server_platform_glide-outbound-stores_ts': {
                        table: 'sys_module'
                        id: '55e247aa73ac4c188351e2c1e484cfca'
                    }
                    'src_server_platform_glide-recommendation-store_ts': {
                        table: 'sys_module'
                        id: '7bbdfec6274d499d9e38d0ba900dd86e'
                    }
                    'src_server_platform_glide-retention-store_ts': {
                        table: 'sys_module'
                        id: 'c66935806a9149d6a4be36dba5c8e737'
                    }
                    'src_server_platform_glide-row-counts_ts': {
                        table: 'sys_module'
                        id: '51adef2aaf284d6a8bf24297a87995b1'
                    }
                    'src_server_platform_glide-service-status-store_ts': {
                        table: 'sys_module'
                        id: 'ccab6e80ed914428ba71e690e0b0c6f9'
                    }
                    'src_server_platform_glide-setup-store_ts': {
                        table: 'sys_module'
                        id: '3b6c09d3cb4f478fa284f4777a4bf932'
                    }
                    'src_server_platform_glide-solution-store_ts': {
                        table: 'sys_module'
                        id: 'a5a393993f86473998f6502b9bffa6a1'
                    }
                    'src_server_platform_glide-tenant-store_ts': {
                        table: 'sys_module'
                        id: '3c8f983da5a74985b6e07d18452bfd0c'
                    }
                    'src_server_platform_glide-token-client_ts': {
                        table: 'sys_module'
                        id: '89b84a34bcc7413e9403477bbbe98875'
                    }
                    'src_server_platform_glide-values_ts': {
                        table: 'sys_module'
                        id: '8fd4d555d8d84c139f9d61b22063be58'
                    }
                    src_server_platform_records_ts: {
                        table: 'sys_module'
                        id: 'a8629fc685a44808afead96541041408'
                    }
                    'src_server_platform_refused-reads_ts': {
                        table: 'sys_module'
                        id: 'd0f6130ebc5b49bca3e530f7e3f8d227'
                    }
                    'src_server_platform_rest-message-http_ts': {
                        table: 'sys_module'
                        id: '0ae4c17f5ff34591a0754944e937c4a1'
                    }
                    src_server_platform_tables_ts: {
                        table: 'sys_module'
                        id: 'a40d8dff24f3413c882572b0e8a7b6e8'
                    }
                    src_server_ports_ts: {
                        table: 'sys_module'
                        id: '252d102fc66b4221b603894c3a82b778'
                    }
                    'src_server_recommendation-errors_ts': {
                        table: 'sys_module'
                        id: 'e403f4d8d0324ec0a0f54f9fc7eef975'
                    }
                    'src_server_recommendations_article-snippet_ts': {
                        table: 'sys_module'
                        id: 'dca7d0ef7aba465b855ead006a357df5'
                    }
                    'src_server_recommendations_article-text_ts': {
                        table: 'sys_module'
                        id: '29573c112312422e8f625750507a9f95'
                    }
                    src_server_recommendations_articles_ts: {
                        table: 'sys_module'
                        id: '4616fa3d4db44c1ab8d611763ef0746f'
                    }
                    'src_server_recommendations_catalogue-search_ts': {
                        table: 'sys_module'
                        id: '90fc9fd6b87a47748e339fe93b61aad0'
                    }
                    'src_server_recommendations_error-codes_ts': {
                        table: 'sys_module'
                        id: '5f4343d576514b1785dcc7c7cbf80280'
                    }
                    'src_server_recommendations_find-articles_ts': {
                        table: 'sys_module'
                        id: '06e54060c74a48feb743bdfb936022d5'
                        deleted: true
                    }
                    'src_server_recommendations_generated_compiled-solutions_ts': {
                        table: 'sys_module'
                        id: '4cedcda59b3041c491db2a650a8e65c6'
                    }
                    'src_server_recommendations_generated_solution-model_ts': {
                        table: 'sys_module'
                        id: 'f69ee970b8b741e288dfcae0fb468e2a'
                    }
                    src_server_recommendations_handlers_ts: {
                        table: 'sys_module'
                        id: 'c1effd2a71454aebbb2a5748c3ba5d87'
                    }
                    'src_server_recommendations_item-memory_ts': {
                        table: 'sys_module'
                        id: 'dbf72ffe8aae49c2a6b39313db5e4a05'
                    }
                    'src_server_recommendations_knowledge-access_ts': {
                        table: 'sys_module'
                        id: '54fa5d6bea124004b50d0647a7144560'
                    }
                    'src_server_recommendations_knowledge-articles_ts': {
                        table: 'sys_module'
                        id: '668c7c0e26ed4c34bb189e2783ab1426'
                    }
                    'src_server_recommendations_knowledge-store_ts': {
                        table: 'sys_module'
                        id: '37add20e98be46c88d4ab277dc151413'
                    }
                    'src_server_recommendations_learn-articles_ts': {
                        table: 'sys_module'
                        id: '6dfc408aa7d74e2e92aafcd57bb4ab7d'
                    }
                    'src_server_recommendations_learn-query_ts': {
                        table: 'sys_module'
                        id: '075bb88a79e2416a9b4d508e2b5cff85'
                    }
                    'src_server_recommendations_mask-text_ts': {
                        table: 'sys_module'
                        id: 'a7a1f10f62c94e64aa007461265562c8'
                    }
                    'src_server_recommendations_microsoft-page_ts': {
                        table: 'sys_module'
                        id: '5e63b469667640588a99acd30b468c67'
                    }
                    'src_server_recommendations_parse-search_ts': {
                        table: 'sys_module'
                        id: '0096d84670854f56bd18bbe424db8c18'
                    }
                    'src_server_recommendations_plain-snippet_ts': {
                        table: 'sys_module'
                        id: '6e85fc7cc37f4ddb94dd5f26c2d57d08'
                    }
                    'src_server_recommendations_rank-articles_ts': {
                        table: 'sys_module'
                        id: 'd26f350c54d9446c907517ddb8dd8694'
                    }
                    'src_server_recommendations_recommend-articles_ts': {
                        table: 'sys_module'
                        id: '47a6e2d236af46a68b2ff676622946c5'
                    }
                    'src_server_recommendations_recommend-solutions_ts': {
                        table: 'sys_module'
                        id: '582f44b0e7454c2b94957ced9c67c639'
                    }
                    'src_server_recommendations_recommendation-store_ts': {
                        table: 'sys_module'
                        id: '53e03010b8674067a6ff04dd473d8d41'
                    }
                    src_server_recommendations_recommendations_ts: {
                        table: 'sys_module'
                        id: 'c905f13d66f541d888a1150c2c2bbafb'
                    }
                    'src_server_recommendations_record-recommendation_ts': {
                        table: 'sys_module'
                        id: '741a38f8d08d4d95a9ec52a14be719cb'
                    }
                    'src_server_recommendations_remember-recommended_ts': {
                        table: 'sys_module'
                        id: '434f43ec84954a608d86c5ba20f089ac'
                    }
                    'src_server_recommendations_search-on-tab_ts': {
                        table: 'sys_module'
                        id: '25ba1c5761da4d238866d6458b6fab1d'
                    }
                    src_server_recommendations_solution_ts: {
                        table: 'sys_module'
                        id: 'c8d70509f7f54ca18acc98adc006d0de'
                    }
                    'src_server_recommendations_solution-areas_ts': {
                        table: 'sys_module'
                        id: 'ba738fe9e246440d879673870f30474b'
                    }
                    'src_server_recommendations_solution-features_ts': {
                        table: 'sys_module'
                        id: 'd324e560cd2845bc9d7e3b17b3bbb38e'
                    }
                    'src_server_recommendations_solution-index_ts': {
                        table: 'sys_module'
                        id: '156a3c3f65ad444d807228af4235bc01'
                    }
                    'src_server_recommendations_solution-note_ts': {
                        table: 'sys_module'
                        id: 'c3d08a0701a64755a3db03a2ba679c74'
                    }
                    'src_server_recommendations_solution-ranking_ts': {
                        table: 'sys_module'
                        id: '4685f41017b343ed89fc736d34216406'
                    }
                    'src_server_recommendations_solution-search_ts': {
                        table: 'sys_module'
                        id: '24cab6503a5e450ba716237bdb2d5472'
                    }
                    'src_server_recommendations_solution-store_ts': {
                        table: 'sys_module'
                        id: 'c7e7498e3cdb4ebe9874b62688ca87a4'
                    }
                    'src_server_recommendations_solution-terms_ts': {
                        table: 'sys_module'
                        id: '796ae319911441488185205825b47928'
                    }
                    'src_server_recommendations_stored-recommendation_ts': {
                        table: 'sys_module'
                        id: '1df72b4dd8ce49b6a730031dedf410f5'
                    }
                    'src_server_recommendations_telling-words_ts': {
                        table: 'sys_module'
                        id: 'ed8e5f8091554b66a48c5f35b52394b2'
                    }
                    src_server_result_ts: {
                        table: 'sys_module'
                        id: 'f781d5ca19724b0d879a84b2e73ddc51'
                    }
                    src_server_scope_ts: {
                        table: 'sys_module'
                        id: '1cd1b7bdf7c54cd3b69da02a08eec5d6'
                    }
                    'src_server_service-health_close-withdrawn-issues_ts': {
                        table: 'sys_module'
                        id: '98bda242effb4809ba9c49a19f7402e9'
                        deleted: true
                    }
                    'src_server_service-health_create-incidents_ts': {
                        table: 'sys_module'
                        id: '7ecafff7efbc4c9f8e3f9fbb8404e53a'
                    }
                    'src_server_service-health_decide-match_ts': {
                        table: 'sys_module'
                        id: '485e8043d66841c68e8d590ece95b00d'
                    }
                    'src_server_service-health_detected-services_ts': {
                        table: 'sys_module'
                        id: '7ff7a0bd5d5349a5884f894775bfda23'
                    }
                    'src_server_service-health_ensure-issue-incident_ts': {
                        table: 'sys_module'
                        id: '2b4d3159889e4ee98b62a7a1e69c44b5'
                    }
                    'src_server_service-health_generated_match-model_ts': {
                        table: 'sys_module'
                        id: '1b279b48c0b34791a92525d8c3bebba1'
                    }
                    'src_server_service-health_handlers_ts': {
                        table: 'sys_module'
                        id: 'd0bdd505f1c74c28a925c87dfb5f467b'
                    }
                    'src_server_service-health_health-issue_ts': {
                        table: 'sys_module'
                        id: 'e609ed29de2c45c9834919e3aa3c71aa'
                    }
                    'src_server_service-health_incident-standing_ts': {
                        table: 'sys_module'
                        id: '60a4b0d936f34ed59a3ed5640a996d62'
                    }
                    'src_server_service-health_incident-work_ts': {
                        table: 'sys_module'
                        id: 'd00fd5b6c38d403ebb1c0bc554f8e1e9'
                    }
                    'src_server_service-health_issue-incident_ts': {
                        table: 'sys_module'
                        id: '146454c9d370449da05b0fd14d37ebdd'
                    }
                    'src_server_service-health_issue-match_ts': {
                        table: 'sys_module'
                        id: '8e796336578e4287b79e88f36a1609bb'
                    }
                    'src_server_service-health_issue-matcher_ts': {
                        table: 'sys_module'
                        id: 'e94f0fd8348a474a9d1d117802971b4b'
                    }
                    'src_server_service-health_issue-terms_ts': {
                        table: 'sys_module'
                        id: 'fe4142deeb6a4d5aab458404a46f0c56'
                    }
                    'src_server_service-health_issue-words_ts': {
                        table: 'sys_module'
                        id: 'b8b9073201704f31b122fbbb268d2531'
                    }
                    'src_server_service-health_learned-matcher_ts': {
                        table: 'sys_module'
                        id: 'e3eabf077f1d41f9b71e55ed47f86579'
                    }
                    'src_server_service-health_learning_decided_ts': {
                        table: 'sys_module'
                        id: '3af2f07e7ea84ef9906d98ac5956d4fb'
                    }
                    'src_server_service-health_learning_decision-terms_ts': {
                        table: 'sys_module'
                        id: 'a8ca4f53e6c74b5c9892c9cb9b75b050'
                    }
                    'src_server_service-health_learning_judge-lesson_ts': {
                        table: 'sys_module'
                        id: '462d8f6800dc449e88af612cce101fef'
                    }
                    'src_server_service-health_learning_learn_ts': {
                        table: 'sys_module'
                        id: '161644e4d2cf4fd195912166b98d6e7c'
                    }
                    'src_server_service-health_learning_learn-from-decisions_ts': {
                        table: 'sys_module'
                        id: 'efed0d575c4f493b9ebceb0c2ae9f447'
                    }
                    'src_server_service-health_learning_learn-words_ts': {
                        table: 'sys_module'
                        id: 'fe5b46486c044d0abbd604b41d608834'
                    }
                    'src_server_service-health_learning_learned-decisions_ts': {
                        table: 'sys_module'
                        id: '55ba9098f71741c98cf91999a19c432c'
                    }
                    'src_server_service-health_learning_learned-reason_ts': {
                        table: 'sys_module'
                        id: 'f5b645ecbf0b43c7885c63ea93ad5bc1'
                    }
                    'src_server_service-health_learning_learning-view_ts': {
                        table: 'sys_module'
                        id: 'fe1498da262743ca80f237e92056309a'
                    }
                    'src_server_service-health_learning_log-odds_ts': {
                        table: 'sys_module'
                        id: 'ff028fc7a04149f18cdfa172edbf1bc9'
                    }
                    'src_server_service-health_learning_stored-learning_ts': {
                        table: 'sys_module'
                        id: '569c6d33d3ba4d5e9e6519c2a8d4a1a3'
                    }
                    'src_server_service-health_learning_weigh-learned_ts': {
                        table: 'sys_module'
                        id: '3e979f79d4c4483f914534eab2ea9798'
                    }
                    'src_server_service-health_learning_with-learning_ts': {
                        table: 'sys_module'
                        id: 'b139396e912243bfbc787d6626288951'
                    }
                    'src_server_service-health_leave-alone_ts': {
                        table: 'sys_module'
                        id: '72ab16f7434549c5b9169bcc53ebed5e'
                    }
                    'src_server_service-health_lexical-matcher_ts': {
                        table: 'sys_module'
                        id: 'ac1794f597b04e5f92d6b8506fa39303'
                        deleted: true
                    }
                    'src_server_service-health_link-automatically_ts': {
                        table: 'sys_module'
                        id: 'be272b8a42054cabaa83158321dc6137'
                    }
                    'src_server_service-health_link-incident_ts': {
                        table: 'sys_module'
                        id: '59743ef71063483695c1ad6cfc47e624'
                    }
                    'src_server_service-health_link-incidents_ts': {
                        table: 'sys_module'
                        id: '2f9c95ca75fc45a9a64aab6c9e83f381'
                    }
                    'src_server_service-health_match-features_ts': {
                        table: 'sys_module'
                        id: '2ccf870f258f4238b8f1debd87fb391a'
                    }
                    'src_server_service-health_match-incident_ts': {
                        table: 'sys_module'
                        id: '70f48fcd59eb4aec915237976227f847'
                    }
                    'src_server_service-health_match-reason_ts': {
                        table: 'sys_module'
                        id: 'e468de3d1c1f436a895cce9d0fd23c8f'
                    }
                    'src_server_service-health_match-window_ts': {
                        table: 'sys_module'
                        id: 'afe52c37e4fc4dcd8d07584be2b4df77'
                    }
                    'src_server_service-health_note-posts_ts': {
                        table: 'sys_module'
                        id: '2488d9b3c88a419f9c2779c20a558b85'
                    }
                    'src_server_service-health_note-reopening_ts': {
                        table: 'sys_module'
                        id: 'd27db0a3e2724283bd02c7afa46d4aeb'
                    }
                    'src_server_service-health_one-day_ts': {
                        table: 'sys_module'
                        id: '9fc8c8a05f2745c080484138e98307c7'
                    }
                    'src_server_service-health_outage-parent_ts': {
                        table: 'sys_module'
                        id: '69a81abe999f4b78ae8b8758b96f88bd'
                    }
                    'src_server_service-health_page_handlers_ts': {
                        table: 'sys_module'
                        id: '3b2f7adc86cc49909c5e2265dce77201'
                    }
                    'src_server_service-health_page_health-browser_ts': {
                        table: 'sys_module'
                        id: 'c6dd378165e0483badcd478fe15ae829'
                    }
                    'src_server_service-health_page_issue-report_ts': {
                        table: 'sys_module'
                        id: '15a2505bcea848e3be15aca05cc1deeb'
                    }
                    'src_server_service-health_page_issue-summary_ts': {
                        table: 'sys_module'
                        id: '118e755ca1914393acc6827b829877d6'
                    }
                    'src_server_service-health_page_issue-timeline_ts': {
                        table: 'sys_module'
                        id: 'd6a2bba1defa4d3aa6ff1aba8d66a86d'
                    }
                    'src_server_service-health_page_job-run-view_ts': {
                        table: 'sys_module'
                        id: 'ac3b66b2b8264a4a9b65dd981a8e21ed'
                    }
                    'src_server_service-health_page_parse-issue-filter_ts': {
                        table: 'sys_module'
                        id: 'cefc4e603f784b04860003d949202896'
                    }
                    'src_server_service-health_page_read-history_ts': {
                        table: 'sys_module'
                        id: 'b70ed5a467d949e98723f52417de98c7'
                    }
                    'src_server_service-health_page_read-issue_ts': {
                        table: 'sys_module'
                        id: 'f45a5f002eb74688a83149deaaa97ac9'
                    }
                    'src_server_service-health_page_read-overview_ts': {
                        table: 'sys_module'
                        id: 'e2da0616359442aaa06c907467c33cf9'
                    }
                    'src_server_service-health_page_resync_ts': {
                        table: 'sys_module'
                        id: 'bea7a8eb891548fd969119d0576c8c2f'
                    }
                    'src_server_service-health_page_service-health-page_ts': {
                        table: 'sys_module'
                        id: 'e6319eaf539b4cb3b966861a9a052739'
                    }
                    'src_server_service-health_page_tenant-health_ts': {
                        table: 'sys_module'
                        id: 'e5a778e4127044a28d948bd50d971b89'
                    }
                    'src_server_service-health_post-note_ts': {
                        table: 'sys_module'
                        id: '775561d245ea472db876d02af3c6544f'
                    }
                    'src_server_service-health_post-text_ts': {
                        table: 'sys_module'
                        id: '814fdadc4fed4b8c83fdc284dc27640b'
                    }
                    'src_server_service-health_read-tenant-health_ts': {
                        table: 'sys_module'
                        id: 'c9db4f6e1fae49bfaf3053b58ed0c837'
                    }
                    'src_server_service-health_refresh-service-health_ts': {
                        table: 'sys_module'
                        id: '153e52c85b524d4ba8555191e0468fb0'
                    }
                    'src_server_service-health_refresh-service-statuses_ts': {
                        table: 'sys_module'
                        id: '509c19218bea4bd88f05d4da18be950a'
                    }
                    'src_server_service-health_rematch-incidents_ts': {
                        table: 'sys_module'
                        id: 'ed7fcf802a654b3a81a5ba77b12efaa7'
                    }
                    'src_server_service-health_rematch-progress_ts': {
                        table: 'sys_module'
                        id: '50f7dc7eca6144559cff0a2b15f1a6d1'
                    }
                    'src_server_service-health_resolve-children_ts': {
                        table: 'sys_module'
                        id: 'bed222138c1d40b59eeab5ba03e9512b'
                    }
                    'src_server_service-health_resolve-incidents_ts': {
                        table: 'sys_module'
                        id: '42ca6cbb568a400fab6485da28682eb9'
                    }
                    'src_server_service-health_service-status_ts': {
                        table: 'sys_module'
                        id: '54cd7bdfbec345fe863d013b68a9b15f'
                    }
                    'src_server_service-health_settings_automation-page_ts': {
                        table: 'sys_module'
                        id: '067c15f000964f5983030cce747d9d87'
                    }
                    'src_server_service-health_settings_automation-texts_ts': {
                        table: 'sys_module'
                        id: 'c0cd4224f8374b64ac9889a3da98cfe3'
                    }
                    'src_server_service-health_settings_current-health-settings_ts': {
                        table: 'sys_module'
                        id: 'dc08ed3fccf44a988e15e730d79aa1e4'
                    }
                    'src_server_service-health_settings_draft-incident_ts': {
                        table: 'sys_module'
                        id: 'ff9c6aebe45641c2a1e740444ed222f3'
                    }
                    'src_server_service-health_settings_field-fit_ts': {
                        table: 'sys_module'
                        id: 'b73f4de13a544b748018d0887cdf59c6'
                    }
                    'src_server_service-health_settings_fill-template_ts': {
                        table: 'sys_module'
                        id: 'ec7c00dc1f45422cbe7e291d897d7e24'
                    }
                    'src_server_service-health_settings_fitting-rule_ts': {
                        table: 'sys_module'
                        id: 'c34ecf253eef4a31bfc62f1d5ec53554'
                    }
                    'src_server_service-health_settings_handlers_ts': {
                        table: 'sys_module'
                        id: 'e2c8c717fa0244e5af3ac7b5fe858118'
                    }
                    'src_server_service-health_settings_health-settings_ts': {
                        table: 'sys_module'
                        id: 'bf10584f69334aff95abdf0ee332c3cb'
                    }
                    'src_server_service-health_settings_parse-health-settings_ts': {
                        table: 'sys_module'
                        id: 'ef48ccbaa27a462291139aba33c5e7d0'
                    }
                    'src_server_service-health_settings_preview-incident_ts': {
                        table: 'sys_module'
                        id: '921d77352b3240e7a4184e842ca413a3'
                    }
                    'src_server_service-health_settings_read-automation_ts': {
                        table: 'sys_module'
                        id: 'd1067de9e06349caa388d5e0e3d5e28d'
                    }
                    'src_server_service-health_settings_read-choices_ts': {
                        table: 'sys_module'
                        id: '7b241b6764ae4c7caf6c1d337ab66232'
                    }
                    'src_server_service-health_settings_remembered-fields_ts': {
                        table: 'sys_module'
                        id: 'c06b4ff75ff64607b57e164afca71cf8'
                    }
                    'src_server_service-health_settings_save-settings_ts': {
                        table: 'sys_module'
                        id: 'a7d74ea15f24482e87892071e7f2c1b3'
                    }
                    'src_server_service-health_settings_settings-problems_ts': {
                        table: 'sys_module'
                        id: '01189296d4cb4e57bf0cb062b7f4b188'
                    }
                    'src_server_service-health_settle-missing-issues_ts': {
                        table: 'sys_module'
                        id: 'fae4196e7a5c4baab2cea5a8f619e921'
                    }
                    'src_server_service-health_store-health-issues_ts': {
                        table: 'sys_module'
                        id: '7c31c365020946859c01c576762b5410'
                    }
                    'src_server_service-health_stored-health-issue_ts': {
                        table: 'sys_module'
                        id: '6941abdd1ea948a69b4111daaf2fa783'
                    }
                    'src_server_service-health_sync-service-health_ts': {
                        table: 'sys_module'
                        id: '98179ffcd6534ca594838e257743c956'
                    }
                    'src_server_service-health_work-on-incidents_ts': {
                        table: 'sys_module'
                        id: 'dc9d76bd6d9e41408d7c919a7dc7d6d9'
                    }
                    'src_server_service-health_write-budget_ts': {
                        table: 'sys_module'
                        id: '4fb056a4e3e3480bb47aca3f1ea1cdcd'
                    }
                    'src_server_setup_account_account-page_ts': {
                        table: 'sys_module'
                        id: 'e428d8df67ad4fb9b70f5cb9bc9ce206'
                    }
                    'src_server_setup_account_admin-account_ts': {
                        table: 'sys_module'
                        id: 'ee954d99ab0d48bdb20fa1d8e033f2d5'
                    }
                    'src_server_setup_account_entered-address_ts': {
                        table: 'sys_module'
                        id: '24d0f522967448538c157d1f113fb172'
                    }
                    src_server_setup_account_handlers_ts: {
                        table: 'sys_module'
                        id: 'bc705ed2882e4c61bc6422052992f7ee'
                    }
                    'src_server_setup_account_link-account_ts': {
                        table: 'sys_module'
                        id: 'bd539dd514e2432c9fc97a47ab80bf2f'
                    }
                    'src_server_setup_account_read-account_ts': {
                        table: 'sys_module'
                        id: '46d511b5fb88452f9725542700f56fa3'
                    }
                    'src_server_setup_account_unlink-account_ts': {
                        table: 'sys_module'
                        id: '574a437fa3e54ff39bead30edb8bda74'
                    }
                    'src_server_setup_account_verify-account_ts': {
                        table: 'sys_module'
                        id: '04adfc8416b14ddba6a02bc60143f369'
                    }
                    'src_server_setup_act-on-setup_ts': {
                        table: 'sys_module'
                        id: '0db96f98dccb4c5cab866631f5a8a111'
                    }
                    'src_server_setup_advance-setup_ts': {
                        table: 'sys_module'
                        id: '59d47f41590649d2a491ff26ff76dcf2'
                    }
                    src_server_setup_check_ts: {
                        table: 'sys_module'
                        id: '0a3af04cedb34cce9782aa54491e04a9'
                    }
                    'src_server_setup_check-registry_ts': {
                        table: 'sys_module'
                        id: '3de53ae5d7b14c28940dffe000e7a0d3'
                    }
                    'src_server_setup_check-run_ts': {
                        table: 'sys_module'
                        id: 'e03c24278caf4f62b36d3494684e40d9'
                    }
                    'src_server_setup_check-setup_ts': {
                        table: 'sys_module'
                        id: '2127ec2a19b345aaa1304ec9bd881a0f'
                    }
                    'src_server_setup_check-setup-daily_ts': {
                        table: 'sys_module'
                        id: '20f2d1538c574cf4ada0771f4d6532f3'
                    }
                    'src_server_setup_check-view_ts': {
                        table: 'sys_module'
                        id: '5b4d1b4f78f3421fb8fe65b7d597e857'
                    }
                    'src_server_setup_checks_access-token_ts': {
                        table: 'sys_module'
                        id: '1af64ec58e89411586aab172d128e2fc'
                    }
                    src_server_setup_checks_audience_ts: {
                        table: 'sys_module'
                        id: '62fdcacb45ba492c90150e8c81fc1a1a'
                    }
                    'src_server_setup_checks_chosen-inbound-client_ts': {
                        table: 'sys_module'
                        id: 'fc26e046c949482abb4c1a6f57bb682b'
                    }
                    'src_server_setup_checks_chosen-provider_ts': {
                        table: 'sys_module'
                        id: '43375e9776c649a7a113b292cc9f85c7'
                    }
                    'src_server_setup_checks_client-id_ts': {
                        table: 'sys_module'
                        id: 'e947858fde414d0abf0ed1bef6776aba'
                    }
                    'src_server_setup_checks_clock-skew_ts': {
                        table: 'sys_module'
                        id: '02d5fad23ae64689a601b4ff0643762f'
                    }
                    'src_server_setup_checks_feature-checks_ts': {
                        table: 'sys_module'
                        id: '996477814eee4d36af16f01900d06a54'
                    }
                    'src_server_setup_checks_grant-type_ts': {
                        table: 'sys_module'
                        id: 'cd824c6b526c41e1a980dba316cf9991'
                    }
                    'src_server_setup_checks_graph-call_ts': {
                        table: 'sys_module'
                        id: 'b5931a167e204d9f81df0ea55fba352a'
                    }
                    'src_server_setup_checks_graph-reachable_ts': {
                        table: 'sys_module'
                        id: '65e6848622544ea1bfdeac262165c463'
                    }
                    'src_server_setup_checks_inbound-checks_ts': {
                        table: 'sys_module'
                        id: '62cbe00e5619470c95b48d8d8ce65660'
                    }
                    'src_server_setup_checks_inbound-client_ts': {
                        table: 'sys_module'
                        id: 'e3d8f78c420746c2ab9c5bca3a03e9e9'
                    }
                    'src_server_setup_checks_instance-checks_ts': {
                        table: 'sys_module'
                        id: 'e68bc29cb8b34ec99eb38cab441d9e94'
                    }
                    'src_server_setup_checks_integration-user_ts': {
                        table: 'sys_module'
                        id: 'a5a035c788b448e1a545271602f3148e'
                    }
                    'src_server_setup_checks_job-checks_ts': {
                        table: 'sys_module'
                        id: 'eae377fff95546019757e6c39b435647'
                    }
                    'src_server_setup_checks_oauth-profile_ts': {
                        table: 'sys_module'
                        id: '9677e2bde57d410e92f8c132d1edd7a4'
                    }
                    'src_server_setup_checks_oauth-tables-readable_ts': {
                        table: 'sys_module'
                        id: '654c5dfaca0e46b78cceff38b3ec7e65'
                    }
                    'src_server_setup_checks_oidc-provider_ts': {
                        table: 'sys_module'
                        id: 'bade1f13bd2d402b81aef17e737dbcc6'
                    }
                    'src_server_setup_checks_outbound-checks_ts': {
                        table: 'sys_module'
                        id: 'd93e6994c6c1459890698ad49b9d92d6'
                    }
                    'src_server_setup_checks_people-checks_ts': {
                        table: 'sys_module'
                        id: '71bdd0bf50404e82935324bf7bfeedc7'
                    }
                    src_server_setup_checks_permission_ts: {
                        table: 'sys_module'
                        id: '7d808244d9ff4db997be2a0f89d20901'
                    }
                    'src_server_setup_checks_redirect-url_ts': {
                        table: 'sys_module'
                        id: '949afa9a0294422e8cbd5c879655f952'
                    }
                    src_server_setup_checks_scope_ts: {
                        table: 'sys_module'
                        id: 'a4c27dc1255e493da3e9ee7c8b7a1f22'
                    }
                    'src_server_setup_checks_secret-end_ts': {
                        table: 'sys_module'
                        id: 'c56fe13bc60747c3b772a054bfde16ba'
                    }
                    'src_server_setup_checks_secret-expiry_ts': {
                        table: 'sys_module'
                        id: 'ba909c500cc841b1a7a80a959ed2afb6'
                    }
                    'src_server_setup_checks_tenant-of-token-url_ts': {
                        table: 'sys_module'
                        id: '47a960ba482d4494bd839f408ef0b479'
                    }
                    'src_server_setup_checks_token-url_ts': {
                        table: 'sys_module'
                        id: '2db62e22854a45b3bb3c436632da64fe'
                    }
                    'src_server_setup_cloned-instance_ts': {
                        table: 'sys_module'
                        id: 'f6f281c52b6442c6b337af9935ae649f'
                    }
                    'src_server_setup_current-setup_ts': {
                        table: 'sys_module'
                        id: '9dd962d3b14d4197b5d086ba0c7af778'
                    }
                    'src_server_setup_diagnostics_calls-view_ts': {
                        table: 'sys_module'
                        id: '15cf275790e04d558e6e622113d86af3'
                    }
                    'src_server_setup_diagnostics_diagnostics-view_ts': {
                        table: 'sys_module'
                        id: 'd4f06f42c329489ea3ae23ac0ce68b24'
                    }
                    'src_server_setup_diagnostics_explain-problems_ts': {
                        table: 'sys_module'
                        id: '578cf081f4b24d0e912cf94312868d2a'
                    }
                    src_server_setup_diagnostics_handlers_ts: {
                        table: 'sys_module'
                        id: 'c33eaefc052140c388c33a55040527e3'
                    }
                    'src_server_setup_diagnostics_known-problems_ts': {
                        table: 'sys_module'
                        id: 'a4bf18eef0f94d899c98064ced6b8c41'
                    }
                    'src_server_setup_diagnostics_log-links_ts': {
                        table: 'sys_module'
                        id: '0022ff24bb424716a96fc0220da22833'
                    }
                    'src_server_setup_diagnostics_make-support-bundle_ts': {
                        table: 'sys_module'
                        id: '9a73a387662546108c78aac0e436321f'
                    }
                    'src_server_setup_diagnostics_network-hosts_ts': {
                        table: 'sys_module'
                        id: 'e370d4fa9e5b46759b699a15bf16cab8'
                    }
                    'src_server_setup_diagnostics_read-diagnostics_ts': {
                        table: 'sys_module'
                        id: '6b36f33a853c4a33afb24758cbe02853'
                    }
                    'src_server_setup_diagnostics_recent-codes_ts': {
                        table: 'sys_module'
                        id: '93dd35e44f914790963e2ce1035fa511'
                        deleted: true
                    }
                    'src_server_setup_diagnostics_recent-errors_ts': {
                        table: 'sys_module'
                        id: 'c026467f1aba4a5687a0e4b069381ee3'
                    }
                    src_server_setup_diagnostics_redact_ts: {
                        table: 'sys_module'
                        id: '5ea0c4b7e7a444b8b4b32f520202be76'
                    }
                    'src_server_setup_diagnostics_state-view_ts': {
                        table: 'sys_module'
                        id: 'bed847beba5a4f2bb5b85d3fa18fa999'
                    }
                    src_server_setup_diagnostics_titles_ts: {
                        table: 'sys_module'
                        id: '3d26c480defa4527925dfd3f878f52e7'
                    }
                    'src_server_setup_entry-fields_ts': {
                        table: 'sys_module'
                        id: 'd7eca93b29a147aa8c27204d4121bf28'
                    }
                    'src_server_setup_entry-problem-texts_ts': {
                        table: 'sys_module'
                        id: '67a0e62acaa147269c95e10539a02e16'
                    }
                    'src_server_setup_entry-problems_ts': {
                        table: 'sys_module'
                        id: '1dbc6f529c614d13a27f6a6509c498b3'
                    }
                    'src_server_setup_field-texts_ts': {
                        table: 'sys_module'
                        id: 'bfc26f1e86f04b3a92b86c02793ae6e9'
                    }
                    'src_server_setup_find-users_ts': {
                        table: 'sys_module'
                        id: '4a25203c567643529765cb72ca696971'
                    }
                    'src_server_setup_graph-permissions_ts': {
                        table: 'sys_module'
                        id: '43025cc3f0db4b78befa71bffb3e5a93'
                    }
                    src_server_setup_guide_agree_ts: {
                        table: 'sys_module'
                        id: '8807fd04171b4847af13416347d534c8'
                    }
                    'src_server_setup_guide_before-the-steps_ts': {
                        table: 'sys_module'
                        id: '8f6a0d4e99324e738d54b3395931c2f2'
                    }
                    src_server_setup_guide_complete_ts: {
                        table: 'sys_module'
                        id: '2699c98b26944f81b77da2fd1a2e0ffc'
                    }
                    'src_server_setup_guide_form-by-hand_ts': {
                        table: 'sys_module'
                        id: '7e34b4f950cd4a1bb13b74092ea2d498'
                    }
                    src_server_setup_guide_guide_ts: {
                        table: 'sys_module'
                        id: 'd2df3ab6a3314d38b5a9ae955b8f51a4'
                    }
                    src_server_setup_guide_guides_ts: {
                        table: 'sys_module'
                        id: '0024631c37fe4b6c9ed42a5acd97a84e'
                    }
                    src_server_setup_guide_inbound_ts: {
                        table: 'sys_module'
                        id: 'c5ee660822744bf3aacf04ca89c74c83'
                    }
                    'src_server_setup_guide_integration-user_ts': {
                        table: 'sys_module'
                        id: '91d8b8e54a0543de9230cdc7d34c6cef'
                    }
                    src_server_setup_guide_outbound_ts: {
                        table: 'sys_module'
                        id: 'fe2ef386e9474febab0fc458b67a43f7'
                    }
                    'src_server_setup_guide_repository-and-settings_ts': {
                        table: 'sys_module'
                        id: '19e562a379ab4cc99e157c2e5045ef67'
                    }
                    'src_server_setup_guide_single-tenant-app_ts': {
                        table: 'sys_module'
                        id: '389915eb1cab49f78cfe77af4a153ffa'
                    }
                    src_server_setup_handlers_ts: {
                        table: 'sys_module'
                        id: '73f7a3d1a237434da5b87aed52c29f2a'
                    }
                    'src_server_setup_linked-account_ts': {
                        table: 'sys_module'
                        id: 'c28799b460e1407287b0f149104a459f'
                    }
                    'src_server_setup_mark-cloned_ts': {
                        table: 'sys_module'
                        id: '4d831b06040c4334aba76e1821fcbabf'
                    }
                    'src_server_setup_microsoft-portals_ts': {
                        table: 'sys_module'
                        id: '6e12f8590cac40fbbaab81c1bfeaa408'
                    }
                    'src_server_setup_oidc-metadata-url_ts': {
                        table: 'sys_module'
                        id: '1ff71742ade74966b65b0bdbf3ea6c52'
                    }
                    'src_server_setup_open-checks_ts': {
                        table: 'sys_module'
                        id: '52640d3066f84285afafff67464f2701'
                    }
                    'src_server_setup_page-texts_ts': {
                        table: 'sys_module'
                        id: '9a37116090aa4bce8f6f4300467e25c4'
                    }
                    'src_server_setup_parse-check-result_ts': {
                        table: 'sys_module'
                        id: 'a8fd148b32c742a596529bfd322e7631'
                    }
                    'src_server_setup_parse-setup-state_ts': {
                        table: 'sys_module'
                        id: '778ff67e65404fc38095a4fef9e600e0'
                    }
                    'src_server_setup_parse-wizard-actions_ts': {
                        table: 'sys_module'
                        id: '88994e04f8954c368c5a7cc3adb886f6'
                    }
                    src_server_setup_people_ts: {
                        table: 'sys_module'
                        id: '53147152e8344cc0960756bc14f088ed'
                    }
                    'src_server_setup_people-view_ts': {
                        table: 'sys_module'
                        id: '60444ab5418745adad40b0199aeb64c9'
                    }
                    'src_server_setup_publish-setup_ts': {
                        table: 'sys_module'
                        id: 'b1accd925a044043ab8d20b1f17b882f'
                    }
                    'src_server_setup_raise-alarms_ts': {
                        table: 'sys_module'
                        id: 'e1f7b2e5ee0643689cc01b9ee139bc7b'
                    }
                    'src_server_setup_read-wizard_ts': {
                        table: 'sys_module'
                        id: 'b684cef6a2214205947ce4d32160a5e7'
                    }
                    src_server_setup_readiness_ts: {
                        table: 'sys_module'
                        id: '321e3d5b717e4e92af45d579f46123b2'
                    }
                    'src_server_setup_run-checks_ts': {
                        table: 'sys_module'
                        id: '85a1ce70f65d49359ba1d555e9328a4f'
                    }
                    'src_server_setup_setup-checks_ts': {
                        table: 'sys_module'
                        id: '509051dffea9449fbdd416c3e402bec5'
                        deleted: true
                    }
                    'src_server_setup_setup-choices_ts': {
                        table: 'sys_module'
                        id: '2843302223054b29949451dc09cfa1b5'
                    }
                    'src_server_setup_setup-evidence_ts': {
                        table: 'sys_module'
                        id: 'fd6df04b6fe0451aa1691de2e9930952'
                    }
                    'src_server_setup_setup-page_ts': {
                        table: 'sys_module'
                        id: '0b09b89e1bbb48e1a815cc6337f478be'
                    }
                    'src_server_setup_setup-state_ts': {
                        table: 'sys_module'
                        id: '1c5b5782d4504f18815edf0e006bd620'
                    }
                    'src_server_setup_setup-tenant_ts': {
                        table: 'sys_module'
                        id: '403375b637934f92886c24e0f0b75e76'
                    }
                    'src_server_setup_setup-type-cards_ts': {
                        table: 'sys_module'
                        id: '66e27adfc87049a58d81237fe0f9515a'
                    }
                    src_server_setup_tenant_ts: {
                        table: 'sys_module'
                        id: '0ffb1b4ec13248768642e293406eacfd'
                    }
                    'src_server_setup_token-claims_ts': {
                        table: 'sys_module'
                        id: 'fbba91837f5c40daa398a55904dc41af'
                    }
                    'src_server_setup_token-url_ts': {
                        table: 'sys_module'
                        id: '1452ab6a545d401fa24aa75fb2d58d86'
                    }
                    src_server_setup_wizard_ts: {
                        table: 'sys_module'
                        id: '620b14081799441f8b4d831d152a95d8'
                    }
                    'src_server_setup_wizard-steps_ts': {
                        table: 'sys_module'
                        id: '11eb4d63547541d98f1d4fd389a4801b'
                    }
                    'src_server_text-matching_concept-kind_ts': {
                        table: 'sys_module'
                        id: '1cf46414cb32494ea0201e0a7aa9380f'
                    }
                    'src_server_text-matching_correction_ts': {
                        table: 'sys_module'
                        id: 'b088dca927fe4bba9a006c4199cc597f'
                    }
                    'src_server_text-matching_generated_compiled-lexicon_ts': {
                        table: 'sys_module'
                        id: '6b1526c0254141b09970d079ea99334d'
                    }
                    'src_server_text-matching_hit-rates_ts': {
                        table: 'sys_module'
                        id: '4c746b05cc0a495592743d2470e0a65f'
                    }
                    'src_server_text-matching_lexicon_ts': {
                        table: 'sys_module'
                        id: '43eebc29764e458c9b3e2bafaba2a187'
                    }
                    'src_server_text-matching_likeness_ts': {
                        table: 'sys_module'
                        id: 'bdbb5c5d8bed4a589afa8fc9ddead614'
                    }
                    'src_server_text-matching_linear-model_ts': {
                        table: 'sys_module'
                        id: 'dbdccb22d70c47afba0c795ca357d618'
                    }
                    'src_server_text-matching_phrases_ts': {
                        table: 'sys_module'
                        id: 'fc5ef7058b894f44810bf6c89b366622'
                    }
                    'src_server_text-matching_query_ts': {
                        table: 'sys_module'
                        id: '16a34c3f39a141d094520f97ae9f3fe3'
                    }
                    'src_server_text-matching_reading_ts': {
                        table: 'sys_module'
                        id: '76043a804ca34cbd96d3e9f368820bf0'
                    }
                    'src_server_text-matching_relevance-features_ts': {
                        table: 'sys_module'
                        id: '18bc38f008c1489a83c611c043470f2e'
                    }
                    'src_server_text-matching_relevance-index_ts': {
                        table: 'sys_module'
                        id: '08f5054b9887434d99f84ae4f16fbebf'
                    }
                    'src_server_text-matching_shared-concepts_ts': {
                        table: 'sys_module'
                        id: '2daf7adae1c6427da1ab5b866d15a58d'
                    }
                    'src_server_text-matching_spelling_ts': {
                        table: 'sys_module'
                        id: '38532b43d21849f4af3b1ddf04143347'
                    }
                    'src_server_text-matching_text-sign_ts': {
                        table: 'sys_module'
                        id: 'd288b578749d46029ac1e6a2c462bd84'
                    }
                    'src_server_text-matching_tokens_ts': {
                        table: 'sys_module'
                        id: '167730fde1c0455ab581185e06a6c050'
                    }
                    'src_server_text-matching_words_ts': {
                        table: 'sys_module'
                        id: 'ae0a3218cf6a4f448fb4802497f5d2ed'
                    }
                    'SSO with Microsoft 365': {
                        table: 'sys_ui_message'
                        id: '65d70d249cac40e1bb972c2a65583625'
                        deleted: true
                    }
                    Start: {
                        table: 'sys_ui_message'
                        id: 'c804a333989242fcbb4843ab2faa0376'
                    }
                    State: {
                        table: 'sys_ui_message'
                        id: '29c9e7b06f944390ada84a3c1b78a8fa'
                    }
                    'State unknown': {
                        table: 'sys_ui_message'
                        id: '0b825ea6eb864585a50547ebc5b46ce1'
                    }
                    'States of services as of': {
                        table: 'sys_ui_message'
                        id: 'e0ee4a595b544379b515981878db9295'
                    }
                    'Status unknown': {
                        table: 'sys_ui_message'
                        id: '28b1612b90ac4163b498de6c8751f842'
                    }
                    'Status:': {
                        table: 'sys_ui_message'
                        id: '2498df6d981246cba40b10c7a6406e91'
                    }
                    'Step -': {
                        table: 'sys_ui_message'
                        id: 'ee980de0087646feb5903caf92ef9d19'
                    }
                    Steps: {
                        table: 'sys_ui_message'
                        id: 'f0deb6d3595c404d8726d30a5fb5d656'
                    }
                    'Steps for an admin': {
                        table: 'sys_ui_message'
                        id: 'b8499e3e323c4bd6be23f4f439a22c7f'
                    }
                    'Still open': {
                        table: 'sys_ui_message'
                        id: '5bee5c64b9474761b4e45eebf7a4953c'
                    }
                    'Strategic update': {
                        table: 'sys_ui_message'
                        id: 'a1ccdb4423bd47969daf4a66c23190d5'
                    }
                    'Suggested for more incidents, where nobody has decided yet:': {
                        table: 'sys_ui_message'
                        id: '214755438bd242a8825f168809694b9f'
                    }
                    'Suggested incidents:': {
                        table: 'sys_ui_message'
                        id: 'ed347e52cc504b95b0c8c129955d1c14'
                    }
                    'Support bundle': {
                        table: 'sys_ui_message'
                        id: 'edb029f434634e6cb5fb40a77145cdeb'
                    }
                    'switched off': {
                        table: 'sys_ui_message'
                        id: '33f9c26d0fdf4e848d2d07b5f14ac0e9'
                    }
                    'switched on': {
                        table: 'sys_ui_message'
                        id: 'ec25f4c722db464fa9430ce7723467e4'
                    }
                    'Taken back.': {
                        table: 'sys_ui_message'
                        id: 'e61fc64a684e4c6292644ce860daa6f9'
                    }
                    'Tell your ServiceNow administrator.': {
                        table: 'sys_ui_message'
                        id: 'd7a58477caa74e7296296df316c7468c'
                    }
                    Tenant: {
                        table: 'sys_ui_message'
                        id: '0b5a3cfb447a4be7ab0b8dec0878d1c6'
                    }
                    'Tenant:': {
                        table: 'sys_ui_message'
                        id: '667045e3ba114b66a26d5556a7c6f90b'
                    }
                    'Test Environment': {
                        table: 'sys_ui_message'
                        id: 'bb831670214942829277a562d67b34c7'
                        deleted: true
                    }
                    'Test setup': {
                        table: 'sys_ui_message'
                        id: '6318bdf1df9d4540a99dfa5a99664dff'
                    }
                    'That you may not open:': {
                        table: 'sys_ui_message'
                        id: 'a06f85c1c87244d1bbbdc83edc810ba0'
                    }
                    'The account is removed.': {
                        table: 'sys_ui_message'
                        id: '3463280c3c544781a5a19b9816f2e860'
                        deleted: true
                    }
                    'The app prepares the case; an agent opens it there.': {
                        table: 'sys_ui_message'
                        id: 'ca40336db5704d6f88afd075a4f0f8ef'
                        deleted: true
                    }
                    'The app works without any setup': {
                        table: 'sys_ui_message'
                        id: 'c512ff0381fa41cca45873603301b198'
                        deleted: true
                    }
                    'The articles could not be searched.': {
                        table: 'sys_ui_message'
                        id: 'e2656b74e469429cabcb90657456e6a9'
                    }
                    'The browser refused. Select the value and copy it.': {
                        table: 'sys_ui_message'
                        id: 'd7c48d21b2db4299b0e865e0f7370a27'
                    }
                    'The bundle is shown below.': {
                        table: 'sys_ui_message'
                        id: '60018a8159be46e79f82d50b10f476ef'
                    }
                    'The caller signs in at Microsoft Entra, not at this instance.': {
                        table: 'sys_ui_message'
                        id: 'c452ee973d5b4ae7b1bc51577c435822'
                        deleted: true
                    }
                    'The client-request-id or request-id of a call, or the ID below a message of a page.': {
                        table: 'sys_ui_message'
                        id: 'fd2e90a03f1147b4be1ead03536c7edf'
                    }
                    'The decision was not saved.': {
                        table: 'sys_ui_message'
                        id: '2a78f43dac384d97b8d4d71aaa76b319'
                    }
                    'The incident that stands for it will be created and linked within minutes.': {
                        table: 'sys_ui_message'
                        id: 'fbb682aede344b508a50efd5aa8d4e6e'
                    }
                    'The integration is complete': {
                        table: 'sys_ui_message'
                        id: '7e3a5d56da694961af8cc664cac896bd'
                        deleted: true
                    }
                    'The integration user has this ID as its User ID.': {
                        table: 'sys_ui_message'
                        id: '1ec1b83844d14343af82de792d96585f'
                        deleted: true
                    }
                    'The issue began': {
                        table: 'sys_ui_message'
                        id: 'bfc0e01bf24d454f94328dd5cab48920'
                    }
                    'The issue ended': {
                        table: 'sys_ui_message'
                        id: '91a077e6a70440edbfb3c506ca8a7a6b'
                    }
                    'The linked account could not be read or changed': {
                        table: 'sys_ui_message'
                        id: '26cb4e5fc3504c3a8077c8db942045b5'
                    }
                    'The Microsoft 365 admin who is contacted about cases, unless the agent linked an account of their own.': {
                        table: 'sys_ui_message'
                        id: '9642996333f6466981d33aef06b4cc85'
                        deleted: true
                    }
                    'The next run goes on': {
                        table: 'sys_ui_message'
                        id: '6cf56e4fb2a0466db73143f491c93e61'
                    }
                    'The problem in a few words: the product, what happens, the error code.': {
                        table: 'sys_ui_message'
                        id: '86e80aa992b94f72928703b44054cfc5'
                    }
                    'The problems of the installation guide, in its words. Explained by what is wrong now:': {
                        table: 'sys_ui_message'
                        id: '034c70246c0a4acbad2e76a9e3c180e2'
                    }
                    'The refresh failed. This page shows what was read before.': {
                        table: 'sys_ui_message'
                        id: '0169b0d7bebd4b4fbadae2c950cf79da'
                    }
                    'The review could not be fetched': {
                        table: 'sys_ui_message'
                        id: 'b035945786a94e7496317d6f5680b5dc'
                    }
                    'The role x_mioms_m365_assis.administrator is not enough.': {
                        table: 'sys_ui_message'
                        id: '1848ac1ac9f441cc9880269217386cfe'
                    }
                    'The same issue in other tenants': {
                        table: 'sys_ui_message'
                        id: 'ed2586aee6184fe8afc2e604aefedeb8'
                    }
                    'The search failed. What was found before stays on the page.': {
                        table: 'sys_ui_message'
                        id: '9d6a87a4c03e4dea847461301b751c84'
                    }
                    'the set-up': {
                        table: 'sys_ui_message'
                        id: 'e2607e83bc404508a52795eee63e2143'
                    }
                    'The solution catalogue is empty': {
                        table: 'sys_ui_message'
                        id: 'efab4d41d8dc43fa80557b9cf38e7f01'
                    }
                    'the steps': {
                        table: 'sys_ui_message'
                        id: '3b346711a3794a6fb9512ec2b1357bc8'
                    }
                    'The tab no longer shows on:': {
                        table: 'sys_ui_message'
                        id: 'f360d89b86c340f98102577cd323f061'
                    }
                    'The tab shows on:': {
                        table: 'sys_ui_message'
                        id: '81b6b019ece34eb88d388558bb647177'
                    }
                    'The three set-ups': {
                        table: 'sys_ui_message'
                        id: 'b8125d47242645e9ab5d468ea93b4aa0'
                        deleted: true
                    }
                    'There are not that many pages': {
                        table: 'sys_ui_message'
                        id: 'dcf617b41ec741e989e327ac25abc383'
                    }
                    'There is none, or this instance does not let the app read them. Create the provider as described above; the checks below say what else is missing.': {
                        table: 'sys_ui_message'
                        id: '4e11681e320442cbaddcfaca6e501355'
                        deleted: true
                    }
                    'There is nothing to search for yet': {
                        table: 'sys_ui_message'
                        id: 'd7743e760a334083ad54b29ecd7eaf13'
                    }
                    'There is one that you may not open.': {
                        table: 'sys_ui_message'
                        id: '34612efbb1d441f5b784573693018735'
                    }
                    'They need an administrator role in Microsoft 365.': {
                        table: 'sys_ui_message'
                        id: '5c87c507f1bc48e7b2e34537ddd8f2ea'
                    }
                    'They take effect when you complete the integration again. Until then everything runs as before.': {
                        table: 'sys_ui_message'
                        id: '009cc31f684141ea89ffd769488ee7db'
                        deleted: true
                    }
                    'Third party': {
                        table: 'sys_ui_message'
                        id: '238764795b4a40718f62fd4f0386218f'
                    }
                    'This could not be done': {
                        table: 'sys_ui_message'
                        id: '6e312ff2e3184af383d1dd76dfb09337'
                    }
                    'This incident has another parent and is not linked to': {
                        table: 'sys_ui_message'
                        id: '63fe504d505c493eb856016132535afa'
                    }
                    'This incident has no short description. Type the problem into the search box above.': {
                        table: 'sys_ui_message'
                        id: '4bd3de48feb54fbaaad83d7e9331aaca'
                    }
                    'This incident is not saved yet': {
                        table: 'sys_ui_message'
                        id: '40c90b26285949a9a6b91323aaf4c67e'
                    }
                    'This incident stands for it.': {
                        table: 'sys_ui_message'
                        id: 'd16cbef7f7904d9d9aefca8b97a75c60'
                    }
                    'This information is old. Last read from Microsoft:': {
                        table: 'sys_ui_message'
                        id: '6e98990da2aa47d085b6cb9f9f1f0518'
                    }
                    'This instance': {
                        table: 'sys_ui_message'
                        id: 'a87720b29a80431081e94af83c69df2b'
                        deleted: true
                    }
                    'This instance calls (HTTPS, port 443)': {
                        table: 'sys_ui_message'
                        id: '755f5c98ed6641e8938893dc71a97c83'
                    }
                    'This instance does not let the app change the incident form. By hand:': {
                        table: 'sys_ui_message'
                        id: '3872060c405f49a5aaaf2805b9709e45'
                        deleted: true
                    }
                    'This instance is set up without cases with Microsoft: a linked account is kept, and not used.': {
                        table: 'sys_ui_message'
                        id: 'c820f37b0a6843748369f82cf054e5b4'
                    }
                    'This instance looks like a clone': {
                        table: 'sys_ui_message'
                        id: '7056468f77574984880cc4d52aeac421'
                        deleted: true
                    }
                    'This instance:': {
                        table: 'sys_ui_message'
                        id: '5f71ef329ec145ce97030c32f2769e9f'
                        deleted: true
                    }
                    'This is it': {
                        table: 'sys_ui_message'
                        id: '6921145fe9b94014ab3a7d8cae769e41'
                    }
                    'This is no correlation ID.': {
                        table: 'sys_ui_message'
                        id: '53b5f3bde23c4d9fb5949caa3ec90bf1'
                    }
                    'This page shows what is saved. What you entered is set aside.': {
                        table: 'sys_ui_message'
                        id: '0ff94c9955584a4bb3d76e4a4065e0ff'
                        deleted: true
                    }
                    'This part of Setup was not found': {
                        table: 'sys_ui_message'
                        id: 'b225afd3bef64956aea38bc22ba5e11b'
                        deleted: true
                    }
                    'This service health incident is not here': {
                        table: 'sys_ui_message'
                        id: '14a4deae8fba4eff8b4db06962b63079'
                    }
                    'This set-up has no Microsoft service request.': {
                        table: 'sys_ui_message'
                        id: 'd55f8159dfac4707a53ba24bcc78b0f5'
                        deleted: true
                    }
                    'This step cannot be left yet': {
                        table: 'sys_ui_message'
                        id: '9803659a820345e6852ae937c9d278d6'
                    }
                    'This was not saved.': {
                        table: 'sys_ui_message'
                        id: 'ea153c7cfc8d4f66b9e49486f86c3846'
                    }
                    'To day (UTC)': {
                        table: 'sys_ui_message'
                        id: 'd4c57d09647648e887ce7a8eb0af9d59'
                    }
                    'To do': {
                        table: 'sys_ui_message'
                        id: '2b384eb4819d42f4be015cb90eb614d0'
                    }
                    Took: {
                        table: 'sys_ui_message'
                        id: '09538c71b5544c1bb0073022f6885d9a'
                    }
                    'Try again': {
                        table: 'sys_ui_message'
                        id: '37bb67af981342f194f2abedf1f4efb0'
                    }
                    'Try again. If it keeps failing, tell your ServiceNow administrator.': {
                        table: 'sys_ui_message'
                        id: '799c465a3ca24e2ab26a993775e8f261'
                    }
                    'Type what the problem is, then search.': {
                        table: 'sys_ui_message'
                        id: 'd004401dc0a140f5b05f0d5b89e7f49a'
                    }
                    'Unchanged:': {
                        table: 'sys_ui_message'
                        id: 'e2f125f20c204ac6a2e859936f2b5500'
                    }
                    'Under Section, select Microsoft 365 Support, then remove it.': {
                        table: 'sys_ui_message'
                        id: 'f4e925f265134773a8ff8c85ea06d123'
                        deleted: true
                    }
                    'Under Section, select New and enter Microsoft 365 Support. Then move the formatter of this name to Selected.': {
                        table: 'sys_ui_message'
                        id: '194749ee88f247de9c2096464c44d49b'
                        deleted: true
                    }
                    Undo: {
                        table: 'sys_ui_message'
                        id: '4a48289d25e54aa4b55feb94e22580ba'
                    }
                    until: {
                        table: 'sys_ui_message'
                        id: 'b6343418a9544d44a0e39d7bc3c1e250'
                    }
                    'Updated.': {
                        table: 'sys_ui_message'
                        id: 'b121be14678b444495d2c7e63f161cb1'
                    }
                    'Updates from Microsoft': {
                        table: 'sys_ui_message'
                        id: 'b46fbd6b93d44fcda3b79553b52a78ac'
                    }
                    'Used earlier on this incident:': {
                        table: 'sys_ui_message'
                        id: '2dfdab2fff7e4b2bb8cb5627119e0aea'
                    }
                    'User ID:': {
                        table: 'sys_ui_message'
                        id: 'b5b52eb576b34c3b8df70beceb3ebd59'
                    }
                    'User impact': {
                        table: 'sys_ui_message'
                        id: 'e0af300e6cfd4363a471b89980465a36'
                    }
                    'User operations': {
                        table: 'sys_ui_message'
                        id: 'a1fe21ebed8e4e9caef71319c9502b0d'
                        deleted: true
                    }
                    'User operations: licenses, passwords, runbooks': {
                        table: 'sys_ui_message'
                        id: '26d37212061043d18f7c242afdb07ce1'
                        deleted: true
                    }
                    Verified: {
                        table: 'sys_ui_message'
                        id: 'e7bde382b131450dadb796aa91231bac'
                    }
                    'Verify again': {
                        table: 'sys_ui_message'
                        id: '1cd904d1f6a24faeab59b5f71983caba'
                    }
                    'Verify and save': {
                        table: 'sys_ui_message'
                        id: 'c6cee82118864484854304951280bffe'
                    }
                    'Verifying service': {
                        table: 'sys_ui_message'
                        id: '2268c0bcd69d44fa8fbdd50ca8d13957'
                    }
                    'Views of the incident form that show the tab Microsoft 365 Support:': {
                        table: 'sys_ui_message'
                        id: 'a543545248c745a1a115006f1302ce78'
                        deleted: true
                    }
                    'Wait a moment, then try again.': {
                        table: 'sys_ui_message'
                        id: '594965cd5bd84a7999080dfce71ad2c6'
                    }
                    'Waiting calls': {
                        table: 'sys_ui_message'
                        id: '802228ff5f204003a04fe2d5b9aca600'
                    }
                    Warning: {
                        table: 'sys_ui_message'
                        id: '53f6dafb4d844c83918af2617fdaf9af'
                    }
                    'went well': {
                        table: 'sys_ui_message'
                        id: '2f8afae8162047d497b328aff0c6ce66'
                    }
                    'What is shown is the last known state, of': {
                        table: 'sys_ui_message'
                        id: '8280d5358b6f4b32947051bc79b986c4'
                    }
                    'What the bundle holds': {
                        table: 'sys_ui_message'
                        id: 'd82babf6df1b463aa6a6f632c06c80bb'
                    }
                    'What was entered is kept. You can set up the other features at any time.': {
                        table: 'sys_ui_message'
                        id: 'ea6b80fa4ff14fa993af49e77cdd93f9'
                        deleted: true
                    }
                    'What was resolved stands in the history.': {
                        table: 'sys_ui_message'
                        id: '093e9275ad4a49b1bc0adacadec299d1'
                    }
                    'What will be used?': {
                        table: 'sys_ui_message'
                        id: '6241f9e21ac44d95b68358f45203f7ed'
                        deleted: true
                    }
                    'What you entered is still on this page and is not saved.': {
                        table: 'sys_ui_message'
                        id: '0b8f858fcb7040d18a1bdb41fa97651f'
                        deleted: true
                    }
                    'What you entered stays on this page. Sign in again, then repeat the last step here.': {
                        table: 'sys_ui_message'
                        id: 'fa195c48659d49a1b340704f3c7883b5'
                    }
                    'What you entered stays on this page. Sign in again, then save.': {
                        table: 'sys_ui_message'
                        id: '50a9713f4d914747979a5bf264020b53'
                    }
                    'When it was last read, nothing was open': {
                        table: 'sys_ui_message'
                        id: 'c74bca7c28744db9924d8293d23d5620'
                    }
                    'Where the tab shows': {
                        table: 'sys_ui_message'
                        id: 'be16c64748ce45e19df9b6ae4c40bb9c'
                    }
                    'Whether Microsoft is the cause is unknown. Ask your ServiceNow administrator to connect a tenant.': {
                        table: 'sys_ui_message'
                        id: 'cdd17eed19464200858348f6177a918d'
                    }
                    'Who can fix it:': {
                        table: 'sys_ui_message'
                        id: '2fd1a30201a14a7e9af8d9108f916986'
                    }
                    'Who does this:': {
                        table: 'sys_ui_message'
                        id: '7a25e93f2af941d1b391bb88437a6fa1'
                    }
                    'Why it matched': {
                        table: 'sys_ui_message'
                        id: 'a181243d09e444b096474378ab633c9a'
                    }
                    'Will be linked within minutes to': {
                        table: 'sys_ui_message'
                        id: 'e9f10f41eb8c4df5a33af592ce6f4c71'
                    }
                    'Without secrets, tokens, mail addresses, names of people, tenants or the instance, and without texts of incidents. Nothing is sent: you save the file.': {
                        table: 'sys_ui_message'
                        id: 'f9490a15922342a880fdc33930bc5c74'
                    }
                    'Words in title, impact or ID': {
                        table: 'sys_ui_message'
                        id: 'b92ae94aed9547b29e028b587690a3ce'
                    }
                    Yes: {
                        table: 'sys_ui_message'
                        id: 'b35de505cbfa4e0f85fffa1de2c32d2a'
                    }
                    'Yes, continue without any setup': {
                        table: 'sys_ui_message'
                        id: '4f74a252f0ce4aba8503dd55c55c40de'
                        deleted: true
                    }
                    'Yes, discard the changes': {
                        table: 'sys_ui_message'
                        id: '957bcc5fa0704c6e960c68e8af58e039'
                        deleted: true
                    }
                    you: {
                        table: 'sys_ui_message'
                        id: 'ada8755dd8fa49a081ee21e7470370b7'
                    }
                    'You do not have access to Automatic Incidents': {
                        table: 'sys_ui_message'
                        id: '4c6c897db9d54b7db7605ced49b684aa'
                    }
                    'You do not have access to Diagnostics': {
                        table: 'sys_ui_message'
                        id: '0cea789555864be791a282fb5cf36220'
                    }
                    'You do not have access to Link Account': {
                        table: 'sys_ui_message'
                        id: 'fa1fb1886fc54922852e27739e51203c'
                    }
                    'You do not have access to Microsoft 365 insights': {
                        table: 'sys_ui_message'
                        id: '2b1854974fa44ca8bb301e839f3abdf7'
                    }
                    'You do not have access to Service Health': {
                        table: 'sys_ui_message'
                        id: '7e903daefd094a219c70744d24fec690'
                    }
                    'You or another ServiceNow admin can go on here at any time. Features that are not set up yet stay off.': {
                        table: 'sys_ui_message'
                        id: '1a82211ec86e492fb88f150b0c91dab7'
                        deleted: true
                    }
                    'You will not be able to open cases with Microsoft then.': {
                        table: 'sys_ui_message'
                        id: '2d7532c07dbe41e6aa45fcf7c18bcf72'
                    }
                    'Your cases use Microsoft 365 Admin Email, which your ServiceNow admin entered in Application Settings.': {
                        table: 'sys_ui_message'
                        id: 'abdfdd89f31f45e883af7368853e9ca9'
                    }
                    'Your cases will use Microsoft 365 Admin Email then.': {
                        table: 'sys_ui_message'
                        id: 'ec410d58f7174822b8b9d1c11e156269'
                    }
                    'Your environment': {
                        table: 'sys_ui_message'
                        id: 'b13fc8a8242445f7ad30480ce09b2777'
                    }
                    'your Microsoft Entra administrator': {
                        table: 'sys_ui_message'
                        id: '6fd8b6ae16bb4e73b5a89d3a8f9b3ec8'
                    }
                    'your ServiceNow administrator': {
                        table: 'sys_ui_message'
                        id: 'c7e7683c2c4349c99a24795c5e38c71c'
                    }
                    'Your session has ended': {
                        table: 'sys_ui_message'
                        id: '190e140bbba24400b0eb1444bea02026'
                    }
                    'Your set-up': {
                        table: 'sys_ui_message'
                        id: '3b2c89339ea24d13a83e7cf6ecd8654e'
                        deleted: true
                    }
                    'Your set-up does not use it.': {
                        table: 'sys_ui_message'
                        id: 'c0c2299dccbf407fb79b67a743228089'
                    }
                }
                composite: [
                    {
                        table: 'sys_security_acl_role'
                        id: '002b203c335945b2a17537137bcd9879'
                        key: {
                            sys_security_acl: '630e9057a9ee4ba0aad0671e1d173ca7'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '002b42e45d0c461aa2c3db6b55d8dcb1'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_queue'
                            element: 'next_attempt'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '00c599d6e2e748448598118868eec918'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'state'
                            value: 'creating'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0125cb19aa474b8eab8164054f8cfd57'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '022dec5506fd4a78946e389615680fe2'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'ran_at'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '025de1a45fa746e49ce1b143b9c584e1'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_issue_match'
                            col_name_string: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '02ed4c55f14a4e0aadb0ec61d4b6ad9c'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'next_update'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '02edb90e889546ec921e51a6c2847c28'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'health_issue'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0325d653c01e4f47835b59eac0b7c514'
                        key: {
                            sys_security_acl: 'efa0a4390afe48f8b33d374e9e3543c2'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '041e87e17e0f47b5a767f677034a12b0'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'graph_oauth_profile'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '04461239dd5245c2ba40635450d8b703'
                        key: {
                            sys_security_acl: '734e34e35a5c4f9ba81253f14e0825c5'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '04e1a88e21644192805adbe7d5f13396'
                        key: {
                            sys_security_acl: 'f0d3d0fba6f4432082d3b2f7f5ba58bd'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '054510ce64a04cb18405cb88385a5d22'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'match_checksum'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '05722e031e0341d784cdc6e708e10a96'
                        key: {
                            name: 'x_mioms_m365_assis_service_status'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '058bae53724b40969451997d628d14d9'
                        key: {
                            name: 'x_mioms_m365_assis_article_cache'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '0668b034e1e24110b8675473b5238caf'
                        key: {
                            endpoint: 'x_mioms_m365_assis_diagnostics.do'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '06c178d018c442d4986cbdffa5d6ba91'
                        key: {
                            name: 'x_mioms_m365_assis_lock'
                            element: 'expires_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '06cff174ef3447cabeee79804a00e4f4'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'shipped_scores'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '07c3da8ed9a14a85a3833feb084d49a1'
                        key: {
                            sys_security_acl: '70e8b55693c64ea6b8b6aa92c4854aaf'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '07c5634ca735426793acdab07e922331'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'classification'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '08438dd2b661487585a39581aefeb521'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'service'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '08b6647223644a798530ef3ce28c300a'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'content_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '08f05f8bbacb4793ae96938ef3fc152c'
                        key: {
                            sys_security_acl: '5340d2ed058f44b0891b46871587df21'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '091ed5d3bdb041d6992b5507be0884bb'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_issue_match'
                            col_name_string: 'health_issue,state,score'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '09777074a11e4bc1b95d4a6a811e67dd'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_issue_incident'
                            col_name_string: 'state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '0983e94de87c4ebea5315972dc66b2a1'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_recommendation'
                            col_name_string: 'incident'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '09a5444f813a43f3bc1ab3d31fd23aa5'
                        key: {
                            sys_security_acl: '2527b92c4e974475924e5bf3bbfd013a'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0a0bc58b284b42bca01fb6f3e3d69f92'
                        key: {
                            sys_security_acl: '817a0a9546ef426186efe9d04f33a333'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0c7945c038404e5783a9750497769a34'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0d723270492e4f948859f84eb86ada2b'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d9a0303ae204aa987728528ffddbf2b'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'notified'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0e80a4e0cff74af49211fc41bc4ee204'
                        key: {
                            sys_security_acl: '1cf5aa7b3c9d4009839bfa23a03d6af4'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0f36430645334d208b9c7650525f673b'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0f80a7472fff4c4d867a0fb72c48321b'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'cause'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0ff1cdc7df934c798358d92ab9a8d71b'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'source'
                            value: 'learn'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1044f9398e5c4927a83dff7d056eaef9'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '104926aa0d1f473e96a7075ef319ceee'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1054530272b1439f82a8d7d32558cc23'
                        key: {
                            name: 'x_mioms_m365_assis_lock'
                            element: 'holder'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '10e0dd06e3d942e99c43c52adecf131e'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'source'
                            value: 'solution'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '117f03525e694ab7a318cdc61711ef49'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'check_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '11bc1883e3c549399e2a36857229081e'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'filter_refused'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '120fd85d98814a419b7657e53b5d907c'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'http_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '12a321ad97874d7f9aef182490ad0edb'
                        key: {
                            name: 'x_mioms_m365_assis_service_status'
                            element: 'service'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '12dec913fa6b40f3a793541f58a571c4'
                        key: {
                            name: 'x_mioms_m365_assis_setup_revision'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1396109fa6fc4b7db8567eee0bd135ed'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'helpful'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '140610b2cdae4d4c8b0bf800536898c2'
                        key: {
                            sys_security_acl: '83aa74dc74ae4075ad2520d2846764be'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '15a9c68e81554a4d8b7042391c3a08d8'
                        key: {
                            name: 'x_mioms_m365_assis_lock'
                            element: 'fence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '176e749ecfa2477593a63f52e4cfe21d'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'content_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1790a10a27774bcaa04db9f73cfeaedf'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'feature_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '17e451464fbe40d3aa1c05e85cf24410'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'status_read'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '17e6581f43454853ba9ac245158b5f63'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'refused_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '180dce7e60044b6b89703546d98db506'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'verification'
                            value: 'verified'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1869f9fb8f7042f8b1678197882986c1'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'source'
                            value: 'knowledge'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '189ac468a2754a568bc52568e5d05c2a'
                        key: {
                            sys_security_acl: '5a1c5a1aede447cfbbad0b4c6bedb47d'
                            sys_user_role: {
                                id: '4b25c9fb1b7784507ddd4227cc4bcb3a'
                                key: {
                                    name: 'x_mioms_m365_assis.administrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '189c04a8a125425b8eaa4bb9e6a3fefb'
                        key: {
                            name: 'x_mioms_m365_assis_solution_search'
                            element: 'last_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '18a59d97a04f433585e1b3275a56cdc9'
                        key: {
                            sys_security_acl: '55da7fe8a4324fab91b9d9e8b05be5df'
                            sys_user_role: {
                                id: '802b2adfdb4cac507c80230bd3961911'
                                key: {
                                    name: 'x_mioms_m365_assis.insights_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '18b89cea5234496a945ff1c99974cf4c'
                        key: {
                            sys_security_acl: '557e5695160c412ca393902eb7267c0a'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '19583772ca60409db7890efcdb80d352'
                        key: {
                            sys_security_acl: 'f570ab699c4a4cc3a0be0bb3e56ee99f'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '19b063b0b1f14c27b1c822d1451545fa'
                        key: {
                            sys_security_acl: '89bea20f78304d159b89de6cf5668bea'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '1a2c97ec2de540588b4a04d0df526ad5'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_outbound_queue'
                            col_name_string: 'next_attempt'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1a4007c1219248f08d0c53728848f9fa'
                        key: {
                            name: 'x_mioms_m365_assis_health_settings'
                            element: 'settings'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '1a47d039300b4ac5bda387b1822f7cc0'
                        key: {
                            name: 'x_mioms_m365_assis.inbound_integration'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1ab90cfeee8c4d159caef3bc085bd6be'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'link'
                            value: 'unlinked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '1b376e70a2794758b6e816913068a91b'
                        key: {
                            name: 'x_mioms_m365_assis_service_status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1b56a73497c740adb32d4786a1407f37'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'noted_content'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1c08e43b2ecd46e7a2ef32bb362c2671'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'health_issue'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1c2ca18e8d7148b6bad300cc187902d6'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1c4bd01a0d9f472b9960b38b60a52396'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1c79df0eab9c43ddb8eeeb1e83099fad'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1eb350a8bd7b4f5ba30d8ece3854a66b'
                        key: {
                            sys_security_acl: '5d8f7aec7ee546e1912de5b33a2785ec'
                            sys_user_role: {
                                id: '802b2adfdb4cac507c80230bd3961911'
                                key: {
                                    name: 'x_mioms_m365_assis.insights_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1f4e4b5d36f148bcb2f4d4df76be5574'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'filter_refused'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1ffa86e52ebc4449ae07d7892aec4697'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'outcome'
                            value: 'busy'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '20ae06c084e240e98a671bc0ac970e1f'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'content_hash'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '20cd191d620a4287b7e82793fcb7da45'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '20da5a9357a3464b9c7c9df36f917480'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'state'
                            value: 'resolving'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '20dab62732b3412d96ac287586c19954'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_queue'
                            element: 'tenant'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '21585b7791eb4821a187f61f6d9ff157'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2179f5deebfc44ca967ee67cbeb9e383'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'terms_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2187d31beff44e33b7819de78858dbbe'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'helpful'
                            value: 'no'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2223612ace674f009969bbba80ef0406'
                        key: {
                            sys_security_acl: '1157a2f146914cd9b12ecf3b964b43d0'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '22977cdf29fa41a59eb391a4255ca1a3'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '234cb6177e7146e19eed574e63401302'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'cloud'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2388fc5e4d614d7fa1f9fd5a5d9c1da5'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'area'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '23946e11aae744cab19c2b3758c3831c'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_setup_revision'
                            col_name_string: 'revision'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '244049c14fbc4c41b6e6e22bad130023'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'email'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '246556efeca749219c3de12b0fa2faba'
                        key: {
                            sys_security_acl: '1026c84f087647f0bbbe123ce806f7e9'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '24a6c935e15d4412a830264481c143cc'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'recommended_on'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '25dc0b1a24744abe94147f8e96c1e667'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '26618c8787964bc1a6623f50ad72f08c'
                        key: {
                            list_id: {
                                id: '61101b13344f4b71a0defab7ad9ef948'
                                key: {
                                    name: 'x_mioms_m365_assis_health_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'next_update'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2709759213894d6580b09b7f5a0131f6'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'cloud'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2738ddc4d99a408681b9c5e867e6b866'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'recommended_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2759900e5d24459093113c74250fd88f'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            value: 'serviceOperational'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27e6534d9a1c4f9a80db98959dd8ba3c'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_queue'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '28712337b7324f4db2e02cf6cd9f5015'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'start_time'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '28e5ba5391084f0caac3973425278b0c'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '294f66fbd2594fecaf10afd3a7f75e35'
                        key: {
                            name: 'x_mioms_m365_assis_setup_revision'
                            element: 'changed_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2a85e4de435246b98981c5b9b2fb8ca1'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'kind'
                            value: 'question'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2b07dbae6a5c4a92bcadfe6e3bcde974'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2b08aa2b32184a728c796dd9e72f57af'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'throttle'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2b5673cf823543f5a21a15b9baa68ca2'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'cloud'
                            value: 'us_government_l4'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '2bb952b8cbb9488e853f5ca0322d7ae8'
                        key: {
                            name: 'x_mioms_m365_assis_setup_revision'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2bc361eb4c7a43f0985bf551b59f7e99'
                        key: {
                            name: 'x_mioms_m365_assis_lock'
                            element: 'expires_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2bfda7b5988a48519cbdd705a22f61e8'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'url'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2c29769ca131469d822de4cc25eea9e4'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'kind'
                            value: 'problem'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2c50f45a471f48219b4fbd6f52b8af3a'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'setup_revision'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2c7deb50ab5444438e4bbe48c1b957fb'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'last_modified'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2d7d67c38f3d4a359cb26c63385fe5b1'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'tenant'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2d87278b226040369d1540f38b048787'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2d97462003b34a13b3db23a0eee7c317'
                        key: {
                            name: 'x_mioms_m365_assis_article_cache'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2e0515b91d8f4c53ac8af8f440be1863'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'sync_cursor'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2e2cc0d7f3e34e84b7397efadb92fad2'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'setup_revision'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2fb920070aba46faac40d90e5b09f184'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'finding'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3037c005ea374376810d2ac731979269'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '303e7e4388a94c3a96e860ad4a4795d8'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_health_issue'
                            col_name_string: 'resolved,latest_update_time'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '30748c9a5ca04702b89db074783e8826'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            value: 'postIncidentReviewPublished'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '307f6a723d734351b209f985d5f9642b'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'last_sync'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31177e38ad8a4938a35b45e737c3ebf1'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'classification'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31580167e54946feb1a1496c7774d9cf'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'reviewed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31b43ebd6368478e8c38611b82a2c691'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31b5270e9d8c49599c3a0123e5d32ad5'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '326e9c14d1d24381862b195f010731a7'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'posted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '32cda9e67a4c4a3c9742ae87f9df82e3'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'verify'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '32eeab4efb5b455abb3ad07be39898f9'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_recommendation'
                            col_name_string: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '334dafea14af4c12aa5de5cdfc510b9a'
                        key: {
                            sys_security_acl: 'd6bfd3a17e804d299b86cc9b23e77df1'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '342a7317fc1f4088a7b6b886fefc451b'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'reviewed'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '343dd9eefec74903acee02fe0a488685'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_health_settings'
                            col_name_string: 'changed_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '34407776f74b49b2ace031bb1875e365'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'finding'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '34af3ca68a6b4e9d9f9e1954a130e764'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '34d65aef317449659e51d2eef6551ff6'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'tenant'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '34f76907880d4f8587b42fa24a5be2de'
                        key: {
                            name: 'x_mioms_m365_assis_solution_search'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '36806667cd80484b9709ecb60d4432b6'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'index_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '36b949d45c104cc3a921c1884c74680c'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'origin'
                            value: 'edited'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '36f0e11b1ffb41dab4c2a924362a5313'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'admin_steps'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '36fcc96e8de44f99a2c667683e459952'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '379009ec7c7942c7a8c68c36b827a586'
                        key: {
                            name: 'x_mioms_m365_assis_solution_search'
                            element: 'language'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '37b58cbb30054d19a176438b46aea098'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'object_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '38a068b62ddd4e85b26f3a00d091a825'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '38a8e6d520434f7abd1fa313af2cb70e'
                        key: {
                            sys_security_acl: 'f40ae53f06264679b1355760dcacdd97'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '38d9513577aa4739849b9a57d732ceda'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_tenant'
                            col_name_string: 'active'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '39a5fa46331848dd8439d9e0c90f0a65'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '39ec38a6aec442018039228fb0f76103'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3aca1237c7a2466699acd07d1b91b263'
                        key: {
                            name: 'x_mioms_m365_assis_solution_search'
                            element: 'language'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3aebc76aa8a1422aaa9fb73dee4f816f'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3b06abdf246541a2865778287a89b655'
                        key: {
                            sys_security_acl: '09f1c942b20f4969b6f4be4894a5b788'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3b7a5934a2f04851b9b7fe9d75e41bb4'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'domain'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3cd28e994b38491180a4edae8963c4e3'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3cf32a34726340aa9727661dfeb87d73'
                        key: {
                            sys_security_acl: '205f30e0ba654d7983358ad52cc21b57'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e015c3853d44f43a24fac0a49324b1c'
                        key: {
                            name: 'x_mioms_m365_assis_solution_search'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3e8dc5b6a4e243c4a5be0775d72608f0'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'rematch_progress'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3e943dd605624d2b829ec9320baddf65'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'cloud'
                            value: 'global'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3f2aee6a1beb43678a01d82d418dbd10'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'opened_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3fb4c192e64d452eb36daf061175f858'
                        key: {
                            name: 'x_mioms_m365_assis_health_settings'
                            element: 'changed_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3fb519c4f2844205a8d80370416aa35f'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'admin_steps'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3fd30a5912164b969835c80d87546a72'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3fd8ced369da4348b822245f04bb89f4'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            value: 'extendedRecovery'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3febded9d9f94714870d4f213066f0d0'
                        key: {
                            sys_security_acl: '6a1e4c18a2c240f79f769376b2e98511'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3ff0d0887d404915abb3102f85a8bb1b'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'terms_version'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '400bf56e70944e6ea0ce7851f0aa6a30'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'outcome'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '40732702c8924166a014f2e909256ec4'
                        key: {
                            sys_security_acl: '76fa21e411ca4b5a91af62a730021b20'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '409a38ef90134258a5455e6635bd228d'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '40a74eab9f194f0d83d5d5b46aca4e2d'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'health_issue'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '40fb6e7d128d46b9a34da881e0469638'
                        key: {
                            name: 'x_mioms_m365_assis_health_settings'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '413623707b994c189d61e0d0da64dad5'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'used_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '420e0264c7e747d9a9cc013ebb44b517'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'state'
                            value: 'confirmed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4273554d69804f4b8c060ba6a725f0cd'
                        key: {
                            name: 'x_mioms_m365_assis_health_settings'
                            element: 'revision'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '42cf8f0a06ef4401a547b5ed4b2ba8b7'
                        key: {
                            name: 'x_mioms_m365_assis_article_cache'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '42dc320a4c3f4eb2a42e30c409878cf0'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'link'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '43035bec81464b9882dcef89ad96dafa'
                        key: {
                            sys_security_acl: 'e124061374164cf5a83cf9f11c941e07'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4317ea68980a43a7a92256b8d298fa1e'
                        key: {
                            name: 'x_mioms_m365_assis_setup_revision'
                            element: 'revision'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '43257a7a358e4782a8d11e8f0b20c478'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'latest_update_time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '432aa26adac349a88ea907b1e4d1f01e'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            value: 'falsePositive'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4351dc213e9740f29a390df632c866a3'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_issue_incident'
                            col_name_string: 'health_issue'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4360334820c042e9977811428a6606eb'
                        key: {
                            sys_security_acl: '555e19dbb9a94253b93a2cb47a1f579f'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '436e9e8168cc49b695ce719da2a106cd'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'last_error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '43fa53ef8a0f4a7cbb9cbdfbc74dbfa0'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_queue'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '446a5262af104953add08510f15376e9'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '455d3d321dfc44e58df2087daf0984bf'
                        key: {
                            sys_security_acl: '724ae43a35a4401885c3e3d9a58b8087'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '45f46cacd7ca4c97bc6b7330e5916fa6'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'instance_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '46223aadc700413097f16c1cf824a0bd'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '4699a23197254fd1a9ec2d8a932eae20'
                        key: {
                            name: 'x_mioms_m365_assis_health_settings'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '471992099f2d481c84cf8f30c7155d93'
                        key: {
                            name: 'x_mioms_m365_assis_lock'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4756dfcabf2a452399e38307794c1f9b'
                        key: {
                            list_id: {
                                id: '61101b13344f4b71a0defab7ad9ef948'
                                key: {
                                    name: 'x_mioms_m365_assis_health_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'latest_update_time'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '479a536e365243c49636aa84cd91ec8a'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'link_refused'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '47edf18a3d03495aae820cb32b8b77f4'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'issue_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '48bbdf597cd3467aae1cd459e56f9cf4'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'decided_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '48dd331f863644b99c368e6d8a10332a'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_issue_match'
                            col_name_string: 'link,state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '494eba37959f495cad2158fc8d2efcbf'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'outcome'
                            value: 'left-over'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4a63332c0b3f4205aa6a28e8a017623c'
                        key: {
                            sys_security_acl: '1f0be89a04d04bc0b6345207c6d6863b'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4abd96c588644bba89eea2971f344f4f'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'resolved'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4ac3ccc4afcb49e8aec9e9ebddb2311a'
                        key: {
                            name: 'x_mioms_m365_assis_lock'
                            element: 'fence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '4b25c9fb1b7784507ddd4227cc4bcb3a'
                        key: {
                            name: 'x_mioms_m365_assis.administrator'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4b547757be544f708c11f8419ecac0c8'
                        key: {
                            sys_security_acl: 'dc0582cd5f704ad5aa848244bb814a7a'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b698fe6d4b54e5089b90581e61ea672'
                        key: {
                            name: 'x_mioms_m365_assis_article_cache'
                            element: 'content'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4b7b99f96399430f9c162316a843e9b6'
                        key: {
                            sys_security_acl: '21bf9641dbbc49ff8c27f8c1bf8fa421'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '4c4da2912b2945cc821c3eaed301eff7'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'classification'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4e2a12cf634345d3a29c06831e19ef3b'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_lock'
                            col_name_string: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4ea0e53b46fe4c8899d6b1601874c1ae'
                        key: {
                            name: 'x_mioms_m365_assis_solution_search'
                            element: 'last_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '50ca7da553954d7ab077ef1e488960f3'
                        key: {
                            name: 'x_mioms_m365_assis_service_status'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '50cb8672341f464aab23a02abd008d14'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'cloud'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '510b57d729d64e42bb109afddb10decf'
                        key: {
                            list_id: {
                                id: '61101b13344f4b71a0defab7ad9ef948'
                                key: {
                                    name: 'x_mioms_m365_assis_health_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'issue_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5195d72b6ef0427b8d2c1fd6eae2686d'
                        key: {
                            sys_security_acl: '7fdcd1d03e7946639b6f9f210553bb86'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '51d1adc848134aee85825c827767ace6'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            value: 'investigationSuspended'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '521a0d4736d0448ab444b4a5a8e3038c'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'link'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '525b56c3f6d846fcab5f5cb5e73c75f2'
                        key: {
                            sys_security_acl: 'df6833902a1a414598afabc8c6d78d91'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5299fc7c2da047d78f43886d83f06ce9'
                        key: {
                            sys_security_acl: 'c3fc6a8b261042e391b7d4671fda1d52'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '52cae80689d141cf80b8a329caca6158'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'terms'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '53bed79e38b04c2085cccdb978e14739'
                        key: {
                            name: 'x_mioms_m365_assis_article_cache'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '53da4683defc45328f56b20f1e42c683'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '548025a77e6a4c83afd9c63ec056dce4'
                        key: {
                            sys_security_acl: 'dd1142bbec0c4d93a2ce6b14857b2058'
                            sys_user_role: {
                                id: '802b2adfdb4cac507c80230bd3961911'
                                key: {
                                    name: 'x_mioms_m365_assis.insights_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '550f83d9f0f148838c93c8ab1cb5f8c7'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5526f85d576b44fc9bad46ae6fe9c2e4'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '552efc3f0bee4bbeae3e3cb78892187e'
                        key: {
                            list_id: {
                                id: '61101b13344f4b71a0defab7ad9ef948'
                                key: {
                                    name: 'x_mioms_m365_assis_health_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'start_time'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '55e7a5756cac47258edba2609fe5c1bb'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'index_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '563b342be3ad47b5a74488f6caf8f804'
                        key: {
                            sys_security_acl: '8e0ea1789da04d0aa369f181a5a4d9ce'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5669a60973244c34943ec65de074882d'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5686d9d89d5d441393f0e943dd8eff6f'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'content_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '56a9e465091c4d4bb62fba6e2ab4a787'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'last_error'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '56b9d779e0b34fe6934e3d0b4398f31d'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'learned_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '56eafba830a7489a89ed718379f7534f'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'incident'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5709e6b06aac43ba9e55744259ed6928'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'last_sync'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '571decce1f0e460487acaeae378d0e0e'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5852ca85303140cfa3704d949e4af912'
                        key: {
                            name: 'x_mioms_m365_assis_health_settings'
                            element: 'changed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '599bd8171fa9466989a9e4a9563a249d'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_job_run'
                            col_name_string: 'started'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '59c592dd1f2e4d90825477c460469edd'
                        key: {
                            sys_security_acl: 'e69137759ee44c01ac53cf35e9ec4790'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5ab2b779e3cf4b3cafe6398232053001'
                        key: {
                            sys_security_acl: '49bea69564354320b306024500a90889'
                            sys_user_role: {
                                id: '802b2adfdb4cac507c80230bd3961911'
                                key: {
                                    name: 'x_mioms_m365_assis.insights_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5ac6ec568e6f42a1aca8dd5eafd8e102'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'cloud'
                            value: 'china'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5b2f203e41c64181a87f4616dc9d7c44'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_health_issue'
                            col_name_string: 'end_time,start_time'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '5b7aa0e1f2e94522902c72a96e64ad0d'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5d2864f721714a8c9f540af67f75c7a6'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_queue'
                            element: 'tenant'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5e61db5cb91a497bb7bc77890fd8fe9a'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'match_terms'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5e79cecb534f47dc8e45d6d43a293ce7'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5f06cf663bdb4e8d93051d7707ec806b'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_article_cache'
                            col_name_string: 'expires_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5fd0a4c91e7d4507bc84b4dd39620312'
                        key: {
                            sys_security_acl: '1aa5b572e766402b8607a3218ffea6eb'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '6077996f657541bd94bbc76911d70ccd'
                        key: {
                            name: 'x_mioms_m365_assis/setup/main'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '61101b13344f4b71a0defab7ad9ef948'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '61fa5ba15be745a291cd1e50b75c3c4b'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '62433fffadd042b0947b8e2442a7e129'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'issue_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '62a949d2e5c144f58850a8ae9b0cb177'
                        key: {
                            sys_security_acl: '39f0bcd265764e789e23fd3187a50769'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '62c5271320e34063ac09699eb495a641'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'helpful'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '64077313183b4960bcfc9931f09ebbbc'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'opened_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '644df46c6e394887af423f1a34c2a584'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6472fc5c8a324dd592f281420bff7e03'
                        key: {
                            name: 'x_mioms_m365_assis_article_cache'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '64cb4f7229eb4629b5dfddca1306d56c'
                        key: {
                            sys_security_acl: 'a2ad98aa3c35439e8a1a8bf337b3041b'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '64f48072656c4497a94fbb21d225110b'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '655ce4bc64db44c792406598d64268e0'
                        key: {
                            name: 'x_mioms_m365_assis/diagnostics/main'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '66218740507244f8ab91e6277dc7385a'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'applies_to'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '66549e06a4264c3da2b2fb4694f347df'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '66b287a61d6a4f5288198affef11b2a2'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'impact'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '674a2037817e40018af737dfe05e2d03'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'link'
                            value: 'resolved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '679bb5fc885648118934607d9f6fb1c2'
                        key: {
                            name: 'x_mioms_m365_assis_setup_revision'
                            element: 'changed_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '681b7e2d2606434281b83ab5693b0fa3'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_queue'
                            element: 'idempotency_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '68fae63a11a8479ab64d46242aab0288'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '68fde50247294bdb90a3ccb09454e399'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_lock'
                            col_name_string: 'key,fence'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6977df873b1d4d2a8d8c4d4417407c2d'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'used_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '69bf8a77deaf4387b0b3423e0df05c84'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'feature_group'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6a5159e66d524560bb7cf735e6b05f8d'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'duration'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '6a79056b638d4cca90548c5aa6a7a49d'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6a82b90c0fa344458462dec71dd64fbc'
                        key: {
                            sys_security_acl: '70e8b55693c64ea6b8b6aa92c4854aaf'
                            sys_user_role: {
                                id: '4b25c9fb1b7784507ddd4227cc4bcb3a'
                                key: {
                                    name: 'x_mioms_m365_assis.administrator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '6bb9c6efc28544968df7242434f7d60a'
                        key: {
                            name: 'x_mioms_m365_assis/incident-tab/main'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6c3dc0e7f58c436c9be241c12910c64a'
                        key: {
                            sys_security_acl: '16aa620d5e5a4158a37bcb1c80a00c70'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6c50ed08c510496eb79f4c392723d976'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'used_in'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6cd1e1d0d4f94423a6fffbed4009d84d'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6cde353735a84a988e81f97b588f61b8'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'tenant'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6d87a68809574c5191a9413c4b40e390'
                        key: {
                            name: 'x_mioms_m365_assis_solution_search'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6d8e7155fdf549e98edd97e3b82a06a3'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'counts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6de5e396b46a42dd85e59ae7575ac54b'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'applies_to'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '6e60b3aa517844fb80db06d8b458db90'
                        key: {
                            name: 'x_mioms_m365_assis/link-account/main'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ee67f8e0bd34c7b919feae88d84ffae'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'index_version'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6f0c31d018d24cd5bbe09430976eddd4'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'title'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6f4a4099a21f4dfcaeeb89717c6c16e6'
                        key: {
                            sys_security_acl: '1f0be89a04d04bc0b6345207c6d6863b'
                            sys_user_role: {
                                id: '802b2adfdb4cac507c80230bd3961911'
                                key: {
                                    name: 'x_mioms_m365_assis.insights_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6f8a7e6b74ec445c9ea9cb1b85dac6da'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'url_template'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7010071df9cc4d53b2f5151a7a312431'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'state'
                            value: 'left_alone'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '711635ea178449afbcaab17a84466fe7'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'origin'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '715d38f0b53140f1b466451e79c3e831'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '71bbc9a827564d7893b328aba1433225'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '721c66a570b14277ad8b540ad0a87aa0'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '724d1d5029984b3c8ef2516d3bbcfd22'
                        key: {
                            sys_security_acl: '6eef90ee4df548e8b39270a9eeb4bbd1'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '733697c240f6428bb9af0b7d8bc408df'
                        key: {
                            endpoint: 'x_mioms_m365_assis_setup.do'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '739a585faa394eb38caafeb21812bc56'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'request_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '73b9c782e3ef432fbf29bb402e8396c7'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'latest_update_time'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '75f407609883461598134dbdc22778ce'
                        key: {
                            endpoint: 'x_mioms_m365_assis_link_account.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '762ea5426795454a81df3c89a2fde36b'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_queue'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '764f33bdbb084ffbb786f942d55b34d4'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'content'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '766a8aa31393435888216fc3f47c6285'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'impact'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '76a65504b0dd4cafb9d21c9b82e3c9a6'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'pending'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '77ab23f187854d8a9f152759d49465d5'
                        key: {
                            name: 'x_mioms_m365_assis_health_settings'
                            element: 'changed_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '77ae408e4efc40ff9f54f7c8c0d74188'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'end_time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '77b448798cee4558b657ba4e8624f581'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'email'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '77cd37bf579d4030bf47b6398733b9ad'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'latest_update'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '79afa3fa843840d4857f3256a2a9f5c0'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'service'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '79ceee8a4aec4efc977cbef93cac71f4'
                        key: {
                            name: 'x_mioms_m365_assis_service_status'
                            element: 'service'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7a2f225804334f3e9ba543b491ad320d'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'last_full_sync'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7a3d732bd4734cc9bebd10b74ef1271e'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'end_time'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7adcb0a9f3e64f44bdd60abb6411f98a'
                        key: {
                            name: 'x_mioms_m365_assis_setup_revision'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7ae6c62be80e4e028154f25910517576'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_queue'
                            element: 'idempotency_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7aeeed22744d44c99b7bcc643316db97'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'throttle'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7b1916400b364fe7ad6dfc92734ef629'
                        key: {
                            sys_security_acl: '55da7fe8a4324fab91b9d9e8b05be5df'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7b6e6d634bdb4871a404fe20f46d8970'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'opened_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7c15ce0f62044941afe74ea6080c1b14'
                        key: {
                            sys_security_acl: '43d2591dc0bb4433b881cac8c6054ad5'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7c31e3b6e6ac4a9da3de89035fd23fb8'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'text_hash'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7ca7ed3368134159956410b5cfa2e1a4'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'link'
                            value: 'resolving'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '7d746d78e278463182d52efc02a30759'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7d91b5a1bf714f788e707b1e329550f3'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_health_issue'
                            col_name_string: 'tenant,issue_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7ddab61a4f964ab68dde8be3d226849b'
                        key: {
                            name: 'x_mioms_m365_assis_health_settings'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7edecaad25ea43479c13566b6560d4a2'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_solution'
                            col_name_string: 'origin,active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7f075c3d2ba747e3afca4f59b916b9d2'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'resolved'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7f1136c5979c4d5c8635b28d7b5e4f29'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7f5b627838094f88998cab1986300aa7'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'method'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7f7983204477426caf743f98d21f8df9'
                        key: {
                            sys_security_acl: '1bd53a693d26496ca51095fd60086957'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7f8b118a7907499a8199d3a2fc14c40c'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7fcf3cfa4a2f4fcc88be269eef686bf4'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'tenant'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7fea6d0ef9b942d5b93f08b525d22741'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'post_type'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '802b2adfdb4cac507c80230bd3961911'
                        key: {
                            name: 'x_mioms_m365_assis.insights_user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '81357573712b423ea6a3418378f4413e'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'symptoms'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '813fbaedf2274fc7b7e4f05cdc08efcb'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'state'
                            value: 'evaluated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '81612aa306e54dcd86abd85ac0e57902'
                        key: {
                            name: 'x_mioms_m365_assis_health_settings'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8217e0bd32f7414596bb6b951b1233e6'
                        key: {
                            name: 'x_mioms_m365_assis_health_settings'
                            element: 'settings'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '826cedfb5fe5461ebfef400652880458'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'origin'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8287b788f73047a69b3f20af2f584fdf'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'job'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8292cf525eeb47178b00f10d89e0be74'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'agent_steps'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8296a6c26ed544808814bd7f94523816'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'classification'
                            value: 'incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '82c76968b14e4bf4afad968c2e56b4c1'
                        key: {
                            list_id: {
                                id: '61101b13344f4b71a0defab7ad9ef948'
                                key: {
                                    name: 'x_mioms_m365_assis_health_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'title'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '82d9552109f845c08b85ee86be1f6b18'
                        key: {
                            sys_security_acl: 'c7eafe2b302e45329afceee32ac1d765'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8383029e86df4cdfa283317cb7287982'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'domain'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '83c7c87c4a694fc4b83c9de9fc5b973c'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'cloud'
                            value: 'us_government_l5'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '845a45acb2b24971932c542abc90b380'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'next_update'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '84d41bfc51244f5e980770c2a7801340'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'score'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '854520e211e94b0f82c4128384984103'
                        key: {
                            sys_security_acl: '8a42e24b29f2466bb5a9f97c7e8f94bd'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '854a92f75c1446878770c8d7dc2b69b4'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '85c79815c73d462188970b20f3d64955'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'check_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '85d31f78350e45c7bc9b175d36b6bf8d'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '85fc18c330f44eaab04fee8c032e7a3a'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'state'
                            value: 'resolved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '860a108b86de4737bfa496723bdac546'
                        key: {
                            name: 'x_mioms_m365_assis_health_settings'
                            element: 'revision'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '860d7fb440894270aa26de854194084b'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'match_checksum'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '864ee96a160c4a1288a1103ed2b64188'
                        key: {
                            name: 'x_mioms_m365_assis/automatic-incidents/main'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '868eb5a2325a4abdb67a6e9db27a90cf'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '87050c2279704d57af34d3fcf9eb248f'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'service'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8925b0b46465400491da030b83daf902'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'quality'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8960fdba6ece4249abadf31b14960631'
                        key: {
                            sys_security_acl: '6e64ed2fddae4edfbaabfb28b367c199'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '898997285b964664ad9c9e25ed93b8f6'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '89ae7539a63a4e5797870726ed1ca53c'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'content_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '89b38fc232c244c8a80e59c084f908f7'
                        key: {
                            sys_security_acl: '3f57c186833b46bda64083d2ee5f0554'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8a08de8afcf24bb9b5fde33dd6b83f83'
                        key: {
                            sys_security_acl: 'b83c4e530a8b4f3b924986822e3c374d'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8a3862aabcc64e66b376a82429ed8c59'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'state'
                            value: 'dismissed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '8b8d22e352074fa89189f956b924db48'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8b925a7a91454b13bc88a3a91b4b5862'
                        key: {
                            name: 'x_mioms_m365_assis_lock'
                            element: 'holder'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8c9503363c814629911e222339a7c2ce'
                        key: {
                            sys_security_acl: '5a1c5a1aede447cfbbad0b4c6bedb47d'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8cd6becf05e045a7ab2a1972d4b3e4f4'
                        key: {
                            sys_security_acl: 'c480e86a900e49aa80ca0f69a6c3fc2f'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8d1319bda67441f9bbae4f03331f8c31'
                        key: {
                            sys_security_acl: '5012ca0a72544c45a3c31e7836b03f5d'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8d30ef7794aa46fcb8bef12270b980f5'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'decided_by'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8dfa47e06bea46c998edb965894533ae'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8e6f5e4af6ac43ebb87242848844e5ee'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'link'
                            value: 'linking'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8f823177517849988b0dc092756f791a'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'used_on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '904a609ecf4a468c83dc6740b79c01d0'
                        key: {
                            sys_security_acl: 'be2f2afb4ab4473d8ebf2e55bb63d408'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '916f09a3e737421887f4e01c1f5646a6'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'correlation_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '91a6c6e649514f908ca262f21777e1a1'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'noted'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '91f958e659d04f348dd0ff7c7b1949d6'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'helpful'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '92e7951a6489447e9b7affd8a731f665'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '93768dbaf2b3405b930335a59a497118'
                        key: {
                            name: 'x_mioms_m365_assis_lock'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '937ba7b734f64c598dc0f68f8241df04'
                        key: {
                            sys_security_acl: '56da16c79ede4d2985e61bfc80ade594'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '938313b773cc4457acc6b39798aedaad'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'notified'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '941d04f47ee74279854fbf77a260f177'
                        key: {
                            sys_security_acl: '10e40a4cabe9432fb60cd1a294c41fee'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '944e652225dd4d1795fb7e127d0ff95a'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'linked_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '94b288126d744f93aefb1af905311a09'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '95071f5434294ee9b43831b092b32f32'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_issue_incident'
                            col_name_string: 'incident'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95388e19266b41f9b7423b9748406cb7'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'noted_content'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '954d6e5248e742f7b575c5e53b0220c1'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'helpful'
                            value: 'yes'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '961fb86e634d45d4a010fe4a7aeeded0'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'title'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '966e4b17bce94120b653fda8396e457b'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'link'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '97a5c73f3c8a400fb2e39be031358abb'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'health_issue'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '97c3a3d8cd644a83983cf1a9098a4def'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '981424318f4442a7ba7e6706e02cc36e'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'outcome'
                            value: 'done'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '98a1a1824055419da6ed4ce5f340c92b'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'last_full_sync'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '997ee0e7945344b8bd54bc7f6ce2dc4f'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'content'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '999292d244dd452ab6a9a5ac0cf398c2'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99c3aa74254b492ab274a43ee24bec78'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'opened_by'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '99deff9ba0be45c5a78d2446128b821b'
                        key: {
                            name: 'x_mioms_m365_assis_setup_revision'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9a04c60ebc144ee5bbbf241bda4935e3'
                        key: {
                            sys_security_acl: '53a16ca6971242ef9c7aaca10cbd09ef'
                            sys_user_role: {
                                id: '802b2adfdb4cac507c80230bd3961911'
                                key: {
                                    name: 'x_mioms_m365_assis.insights_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9a31a28513e04b8ba67e2a34f64a965d'
                        key: {
                            sys_security_acl: 'f0d3d0fba6f4432082d3b2f7f5ba58bd'
                            sys_user_role: {
                                id: '802b2adfdb4cac507c80230bd3961911'
                                key: {
                                    name: 'x_mioms_m365_assis.insights_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9a4018f3721c4bb98ba88cd3e34152ca'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9ada75e01d744cdf9b14a958804aaba2'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            value: 'noLongerListed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9ba209f4824f4849afe90f1f691aacbc'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_job_run'
                            col_name_string: 'job,started'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9c03681bad48464087a4925981ee396f'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'quality'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9cb965ddfbc84609b508556d96cd2444'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'rematch_progress'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9db5c3eda2804aa6b72a776c29a99fe0'
                        key: {
                            name: 'x_mioms_m365_assis_solution_search'
                            element: 'count'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9dbbb4a5b3544143b16556572785b6e2'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'decided_how'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9dda3730728f4d70b84cdf9ac9acc0de'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9de73c0b8d7d4c79b968b75e28c34681'
                        key: {
                            name: 'x_mioms_m365_assis_lock'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9f00ae4dfa444377a8d6e312ac48c010'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'index_version'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a01baece2afe463a892e29e3147f4926'
                        key: {
                            list_id: {
                                id: '61101b13344f4b71a0defab7ad9ef948'
                                key: {
                                    name: 'x_mioms_m365_assis_health_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a01d25d472f844588c3b21c7488094ef'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'text_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a02917d93ba943128d42ec3b955d54c5'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a0b327f584744e66acb6911bf5d4ca22'
                        key: {
                            sys_security_acl: '42bdedabc4e947a3adf7cae38bc8682c'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a0ba8c3747704f1780120f3706e42ddb'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'tenant'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a0f216c528504d06b678bb9c60c62be5'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_recommendation'
                            col_name_string: 'source,helpful,key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a0f9362f8bca4c1b8e121878603f5d0c'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'used_in'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a11cc8b335584872bafc35591a623c05'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_queue'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a2539c4e74e449e3bd93eca3e5d03b10'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'used_by'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a2549a9d4b2b4b0fb2351e5fe920b0c3'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'linked_to'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a26dde2d42d444819ec3d41edab782d5'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'language'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a2a49f795dd44a27b64df9c8fad3f3cb'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a308ceb5d9f548bdac48099dcc9740cd'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a33b9d6a471f4705b2269f1b6be3e082'
                        key: {
                            sys_security_acl: '6f63df835d0b4f5997a985b7a42b9604'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a376b34d95b741069a3aba1abedcd717'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a3cd0ec4517f4919b95171682e435cd9'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'link'
                            value: 'left_alone'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a44632f6d62f40419799d9f266ca98f2'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a4688ba2db6e44a1b189f159fead17db'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'basis'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a47ad6ece87740988b79acba44304181'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            value: 'restoringService'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a4e72714ec6a4ac59dc8b96db76437c3'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a637de92fb0d475084bed863b579a6c5'
                        key: {
                            sys_security_acl: 'd2950775139447ffa8e694c0a12417c6'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a6480f27faf946da807a6630864262a6'
                        key: {
                            sys_security_acl: '53a16ca6971242ef9c7aaca10cbd09ef'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a69070d42ef04855af827ce3ebeba3b2'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'decided_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a6af94f7c1ad4a0094d337f4250acdac'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_check_result'
                            col_name_string: 'check_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a799c35f24bb4befb68f011bb72eef29'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            value: 'verifyingService'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a80aa781f1ad4959ae20492b53bb7e90'
                        key: {
                            sys_security_acl: '957e3efaee20454895b8e6359cf058d8'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a880f96286ff4f3e99cbc7e4b1c8b08e'
                        key: {
                            sys_security_acl: '61129aa7bfdb449da384e7da3fe636fe'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a90baf0b022e4a81b0a80c68cb1853c5'
                        key: {
                            name: 'x_mioms_m365_assis_service_status'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a9a9c6d44e01451a8d320e537eadb184'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa5c684705a143078cde07f4dd03d7e7'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'aa93332cfccb4f0bb422e1863872c094'
                        key: {
                            sys_security_acl: 'a2aa915df5114acfa0b72ad8a18f1624'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ab3e6736e53d48cc9c90948ff6649af2'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_setup_revision'
                            col_name_string: 'changed_at'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'ab59149fec6b4471bcbbfd5e7e843c85'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_queue'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'abae1cc2c2194d3087d3c172d276d4f2'
                        key: {
                            sys_security_acl: '212ae6d25a9449a381cb5411543637b4'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ac40a84934984ace91224f2e518feac4'
                        key: {
                            sys_security_acl: '41ae0309c71146e28e3b957909743b1f'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ac60c2583b204aca9bbb8375beb5e1fa'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'title'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'acd5efaa6631460388ece3dd71e09778'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'pages'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ad939f45e07c4fb5baf13f7deabe7ade'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'learned'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'adc0e839a659412bb2dc47f78f9777a5'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'helpful_on'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'adfed07514204fbd89b24a1d9e4ed5f4'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ae00c198132c4f51b9914d798941bc02'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'state'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ae59c696cf2c4152af27423f7a3349b1'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'title'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aef71fc667ad4014b0dbf9b932ce3043'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'af1be1c8ef4f4aabbe86e311b051a987'
                        key: {
                            sys_security_acl: 'e93338eadf3142c9a9345b25d06d6a86'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'af492966a7ca4dff9296877bdf929c6c'
                        key: {
                            sys_ui_action: '45db9c780e384ceb8a7004ed03252046'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'affc232650404e44a29d2c3df9d87b3f'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'post_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b01aef63dd7b4082a41dd5f8dda37ae0'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b0659c5c7500461d92bc14ab582b0fce'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'status_read'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b1334d8cbc7440e084334a1fedd8983a'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'how'
                            value: 'rule'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b148c408fccf4e3bb7971c1dc1ffaf0a'
                        key: {
                            sys_security_acl: 'a9c8243a59394ad8b488e723814c37e5'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b1f3f0643b984271a0e0084a27b7aa60'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'decided_how'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b2e32598a1604df59589a2e6d7393925'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'verified_at'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b370c508f1094c3da39c32ece0ae9167'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_solution'
                            col_name_string: 'key,language'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b40c5d5302244802b91f83bcbe7fe1f9'
                        key: {
                            name: 'x_mioms_m365_assis_service_status'
                            element: 'tenant'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b40f1df8c1304703b8263213a9e07e25'
                        key: {
                            name: 'x_mioms_m365_assis_article_cache'
                            element: 'expires_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b48559721c4f409183d58ad8e2751308'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'verification'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b4960144041448818c2ac50d85018152'
                        key: {
                            name: 'x_mioms_m365_assis_solution_search'
                            element: 'text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b4a6da5421714082b3bb4664a3b11e7d'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'client_request_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b4bc2060f9534fa4a5cd8ed5a9f9d72a'
                        key: {
                            sys_security_acl: '0987ab4d0f77412ea456cdbbaa51ae4d'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b538f48703114097bb279bb2c4312160'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'match_terms'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b5ba2aebad3c406180758487831612b1'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'url_template'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b605ef702f874d5f88246a2b0e3120ca'
                        key: {
                            sys_security_acl: '30ce859a84c84580bb5df99edcd77015'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b6c4820678084c4d9c3ef2280814b508'
                        key: {
                            sys_security_acl: '49bea69564354320b306024500a90889'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b6d3dfe6698b4b53aa200f23676685a1'
                        key: {
                            name: 'x_mioms_m365_assis_setup_revision'
                            element: 'revision'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b759db19d07c453286d296003cb309d1'
                        key: {
                            sys_security_acl: 'a20b3913aba94a4685b3e6b75c3deb9f'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b769c8e30f414dc89059d57fc75dc499'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'pending'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b799a7e6cfff468b9df82f1ab14da727'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'graph_oauth_profile'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b7aad8d2c5a64ff1959edf0fe3b47487'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b7df757958fe4968a71fada6082b44b9'
                        key: {
                            sys_security_acl: '39a70bbd4c3147edbb4b50853ae413d0'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b913ffd305024cb7b7da704a9ab0ac6b'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'link_refused'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b9d199c7f1ed4bdc9cc828ae3962ec06'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'agent_steps'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba5959ced7ac4552b8455a6677ec2eaa'
                        key: {
                            name: 'x_mioms_m365_assis_lock'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ba99444023b2437d9dca410731135c8e'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_outbound_call'
                            col_name_string: 'started'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ba9d34eca0f64725a7365538e335805f'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'how'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bb05bfa70cdf4f54aff7bf0ca559dbe6'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            value: 'serviceInterruption'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb3e7c4d6c024cdab5ba1dabcdc20abb'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'start_time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bbbdb638afe64daf928534fe5d36462a'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'request_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'bcbc81fd4b914b5db9537a67c508b590'
                        key: {
                            role: {
                                id: '4b25c9fb1b7784507ddd4227cc4bcb3a'
                                key: {
                                    name: 'x_mioms_m365_assis.administrator'
                                }
                            }
                            contains: {
                                id: '802b2adfdb4cac507c80230bd3961911'
                                key: {
                                    name: 'x_mioms_m365_assis.insights_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bd4d48daf3a14f9daa2f3af4730371c6'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'latest_update'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bd6bd2603df1425a97d80741cca211f1'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'helpful_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'be7883e8ed1a4dddac10ea7eb2e50b4b'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'be88776124524a9c9b8d54ccbd48a4dc'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'http_status'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bea70b9662bd454684a050f12e97789c'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            value: 'serviceDegradation'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bebfedc6f5f445c594da37ea1b9fa3d2'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'kind'
                            value: 'request'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bee538878bfe454a8af50915c476819d'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bf9e284840574c16a095e39532456f28'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'state'
                            value: 'suggested'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c0275166b99c4c74a154a4ac571a5fed'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'area'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c0a3df34007a422f871189f48b822064'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'basis'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c10159cb020f409187d91a48e3a14434'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_service_status'
                            col_name_string: 'tenant'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c124c88f8ea246f29cd325a1427e67c2'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'classification'
                            value: 'advisory'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c233ae25dbba4a878d24da7777cc74fa'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'shipped_scores'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c236ee6ad96b4a2dbc3cf83b41c13ac8'
                        key: {
                            sys_security_acl: '47a792f60f77443899aa5077664bc827'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c28098a26ae845369a09d40bc42af1c6'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'health_issue'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c2cb7852ce884747aa6958ebccf80b7e'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3888c832993441687ee931ea061d44c'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'service'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c3cd7f0d9466419f99d4f1e407e551da'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'verification'
                            value: 'not_verified'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3fa4514aacd499a9418e4a4dccf3bdd'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'ran_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'c4742eb67fa8475bac996b2ca8b6d8ee'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c4b0f6fe44224a91952c6e61e45f32a9'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'feature'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c5aa8c473b6141ffa1d7a478b1f5a6c0'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'how'
                            value: 'outage'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c5d93e42d4af49bc8837779841d19726'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'terms'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c5f351f3dda54d94a030acd468f350e3'
                        key: {
                            sys_security_acl: 'b360cf1608974e269971f0381a321ebe'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c6b50f7ad6f8443aa9a6af5d5422a65d'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_health_issue_post'
                            col_name_string: 'health_issue,posted'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'c7bb913337ea4f65b8fd0f2f3b24ae3c'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_queue'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c84f39cff62d4c1683646928a94abf65'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'cause'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c89a9947e953467d94854fc1e9b2357c'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_issue_match'
                            col_name_string: 'decided_how,decided_on'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c8adf8de319d492d9d10d7f85c80f898'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            value: 'serviceRestored'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c984328129bd40e5a0ca980eec23bfa3'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_outbound_call'
                            col_name_string: 'client_request_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c9ceba28b3914140b6596305dfb0539e'
                        key: {
                            sys_security_acl: '97e5b76e11634ead8b96a3dce048c149'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'c9f41bbc95d84656adb13a391a096a6c'
                        key: {
                            name: 'x_mioms_m365_assis_service_status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cbf794189f4f46d484c38877e20a609e'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'counts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cc8896f637d14c5b9550f372265e600d'
                        key: {
                            name: 'x_mioms_m365_assis_check_result'
                            element: 'since'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cc8f4ef08c3841c7b16cd5cf7fef5baa'
                        key: {
                            name: 'x_mioms_m365_assis_article_cache'
                            element: 'expires_at'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'cc9904ecbb17444b82d003a55822c5f1'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_outbound_call'
                            col_name_string: 'tenant,service,started'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cd9d44a74c2a420f8f5006ef49762297'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'correlation_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cddfe62965b94464ac7341c9607d8d0b'
                        key: {
                            name: 'x_mioms_m365_assis_service_status'
                            element: 'since'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ce009c0789c041ce9d018ad129f4f944'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'last_modified'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ce9a369a30da43c786b5e248babc8911'
                        key: {
                            sys_security_acl: '46ae061033864d90a7870633b0400ea0'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ceaa29a263304599b603043eb41c5e72'
                        key: {
                            name: 'x_mioms_m365_assis_solution_search'
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cf0741632aaa45aeba7525441ae1ca26'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'decided_how'
                            value: 'agent'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'cfa8bb888e3149f5aba5c540007d1f7a'
                        key: {
                            sys_ui_action: '45db9c780e384ceb8a7004ed03252046'
                            sys_user_role: {
                                id: '802b2adfdb4cac507c80230bd3961911'
                                key: {
                                    name: 'x_mioms_m365_assis.insights_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cfbba83e93a64c17a8eb02197cf12817'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'origin'
                            value: 'shipped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd0218dbcc27a423f9ee533c4ee3394cd'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'noted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd02c0634861b48e0a24325c5b1ea46dc'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'decided_how'
                            value: 'automatic'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd0a9b84efee34b1887d74cac5edabdee'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'verify'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd1948937085942d49a1e288003008182'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd1d751ddd54f4122bddbbb2bc7d02ac1'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'classification'
                            value: 'unknown'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'd33f82d121a14e1fa296b1b2e0a1d938'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd3b1e0d24994450ca1bebf92ea9b891e'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'link'
                            value: 'waiting'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd3c0b809b16a4438b812a2cc2e5238a2'
                        key: {
                            sys_security_acl: '1dc97bdef9614953bbfc7b241ab27345'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: 'd3c5eff2d93c469ab44fe69b8615e65c'
                        key: {
                            name: 'x_mioms_m365_assis/service-health/main'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'd51f1207e16148488769ecc696b88b63'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd58c4de2e3874af69ff2fafdc87d44ce'
                        key: {
                            name: 'x_mioms_m365_assis_lock'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd5ef1c0965a640b2815f1f8c7b3d1042'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd7d99d39dd844f41b7d1224122410385'
                        key: {
                            name: 'x_mioms_m365_assis_health_settings'
                            element: 'changed_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd83129f78928400cb9ee2b9c8e470fee'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'content_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd86d1273dd244671a64d86f7494d6f52'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd9398cda57b6468b80538ec6806f6606'
                        key: {
                            name: 'x_mioms_m365_assis_service_status'
                            element: 'tenant'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd9717df15b904a6992602aaf3884b9ab'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'da2b0be21e2d417596de7aed5fdd73fc'
                        key: {
                            sys_security_acl: '6778f6a8c3a34486b5454524d020a8e2'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'da372beccd4d43a29b103173f4b13a47'
                        key: {
                            sys_security_acl: 'd48db32db76640d29d4df6a8a0d9032b'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'da41db2d84a94f40a3d05a7706f4e80c'
                        key: {
                            sys_security_acl: '53d55d0921f44ce8a94967fdf9ebc81f'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'da5bf88800824905a7329a036abeafc9'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dbe1a81d8c2d40938ac31e3dcf09e90f'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'score'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dbf1e6cf41c54e308cb36d9f3fdfed67'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'dc3bd4045f744fae86000935c3a5ff71'
                        key: {
                            name: 'incident'
                            caption: 'Microsoft 365 Support'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dc58ac6df3634e1ba37abf4d346017fe'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'link'
                            value: 'linked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'dc68791e8bd14d7bac690e8116b96c9a'
                        key: {
                            endpoint: 'x_mioms_m365_assis_service_health.do'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dc6956fa728f4c878b86b3db4b09d604'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'incident'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dc835b62a9d54294b84acb99cb3bca5a'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'object_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ddbf0450cb844b268009c29d5feeb966'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'helpful_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ddea19c866fc430e9475cf8c17e68399'
                        key: {
                            sys_security_acl: '630e9057a9ee4ba0aad0671e1d173ca7'
                            sys_user_role: {
                                id: '802b2adfdb4cac507c80230bd3961911'
                                key: {
                                    name: 'x_mioms_m365_assis.insights_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'de3aabc162a64e8782d7b9256daa874a'
                        key: {
                            sys_security_acl: 'c7e66fe9d9dc462e9e68957291863103'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'de44096c30154d70911b8a0a924982f8'
                        key: {
                            sys_security_acl: '7f8e98a9e4634e5fb60c53df4c54c684'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'de5f2590fd7048de9165f8955ce9a928'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'title'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'debcde0f8b2a43c780a7053637174478'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'pages'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dfa9cf437206438a960a9b01bcf341f8'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e0318c96620b4bbb8703edc9e957d234'
                        key: {
                            sys_security_acl: '1dc0b333a8034739b8d54a890df2754b'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e12e9147bd4742a1baff40bf7fe19e39'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'learned'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e15ce066455e4f5383e8d092bf50771d'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e203739777cc4a47a146395002967a58'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e2384e719be84439890318e31f9278d9'
                        key: {
                            sys_security_acl: '4f8f2e91748a4516a5236cae6e4f77ec'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e2506ab6f8904a2c9f7117f614cfdf2f'
                        key: {
                            sys_security_acl: 'dd1142bbec0c4d93a2ce6b14857b2058'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e263bf3341e1413eaeb5d7dc0e7253e8'
                        key: {
                            sys_security_acl: 'efc39b3e795f4e4180e94842255a5bea'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e268a0f3c771466283a00ef5a2b6be0e'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_issue_match'
                            col_name_string: 'incident,state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e26d2f10d8db493e92bd97963a077c2a'
                        key: {
                            list_id: {
                                id: '61101b13344f4b71a0defab7ad9ef948'
                                key: {
                                    name: 'x_mioms_m365_assis_health_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'service'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e3118f477a7d4e44842277c1da44ea35'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'sync_cursor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'e3458ecbbcea49cc8cd9fae36ab4e80a'
                        key: {
                            endpoint: 'x_mioms_m365_assis_automatic_incidents.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e3872286bfae49c09f7d2f96c89a81ab'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'client_request_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e3e11138eedd4187a1357ea6096c7d6d'
                        key: {
                            sys_security_acl: 'ae993b6a06f04bcc8ccd78d6662dfd9f'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e3f116a57af641e68739773a8984f3f4'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'tenant'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e4158e85bf36441f8fcbaced55919dba'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'learned_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e460d0f5a3484a09a754d960e61c3589'
                        key: {
                            list_id: {
                                id: '61101b13344f4b71a0defab7ad9ef948'
                                key: {
                                    name: 'x_mioms_m365_assis_health_issue'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'classification'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e4a4fc16bf4d446dbe3cb9abeedd3a43'
                        key: {
                            sys_security_acl: '5668d072261246df9c903d7a8235bdcd'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e4c56b48a2c146948b386ff0a685f546'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'posted'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e5f54d61c3204fc299406b3f22f9707b'
                        key: {
                            sys_security_acl: '8826d213bb594e79a90b776443eb61c2'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e651891be83d453a9315e01ed2364aa6'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'job'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e720226356974aba9eb210d56042e471'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'verified_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e75547521c584e538e9ea4da2cd1925a'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'refused_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e78e84ef676c429880a9d523d6252041'
                        key: {
                            sys_security_acl: '55569287a14d4548bcef782e14354ef7'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e7c676bc007e4298b4d466f52fbee5ae'
                        key: {
                            name: 'x_mioms_m365_assis_setup_revision'
                            element: 'changed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e818a2983af44be3a80413b5f61178f7'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'duration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e8db82e821904b949ba9761ed28b1893'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_health_issue'
                            col_name_string: 'start_time'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ea524bd369c345deaee8140e5bd736f9'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'health_issue'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ea95774e6bd444828a93be70040cdade'
                        key: {
                            sys_security_acl: '5d8f7aec7ee546e1912de5b33a2785ec'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eadc70b4e4f243a590fee0e4396bd346'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'decided_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eafa15dc2a6845bcb5c97d3c35e5cd8d'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'feature'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eb282f7c913e4d719d64c80d3d54ab27'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'language'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ec244024b19a4cc48a5bd47b5f419f78'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'duration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ec8c713dc30f4a83a51bb0868a4cc186'
                        key: {
                            name: 'x_mioms_m365_assis_service_status'
                            element: 'since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ecaf4c990d11402da8b7e5d1b6c4aca3'
                        key: {
                            sys_security_acl: '4c82000b001745f39f399fd7e9aa7ff2'
                            sys_user_role: {
                                id: '88332222b4c6491095121e263b896eb1'
                                key: {
                                    name: 'nobody'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ed6a4d288bae40d285f3437b1ad0670a'
                        key: {
                            name: 'x_mioms_m365_assis_service_status'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ed86575362e54a06938dea228947b2a3'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue_post'
                            element: 'content_hash'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'eda658624ba943d2af09ab15afb99859'
                        key: {
                            sys_security_acl: 'c7e66fe9d9dc462e9e68957291863103'
                            sys_user_role: {
                                id: '802b2adfdb4cac507c80230bd3961911'
                                key: {
                                    name: 'x_mioms_m365_assis.insights_user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'edef03516a9f4e1fad16e964318162dc'
                        key: {
                            name: 'x_mioms_m365_assis_solution_search'
                            element: 'count'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'ee18157ff94f4d4ba4dcdcbcc1deeb7e'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eec80e5bce9a46c3996630ef4aad2be9'
                        key: {
                            name: 'x_mioms_m365_assis_setup_revision'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ef6046c99b7243ce84c6d2abe9eccf64'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'content_hash'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ef834c3ba920480e9ad7426ae6b8218c'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'method'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'efb27580cd864f8a834b3e6c724d4401'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'efe93671772745aea5d5d2ae92bd5236'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_health_settings'
                            col_name_string: 'revision'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f01fa8d52d36490e99cd135df49d8330'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                            value: 'investigating'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f04159fa90e34277aff87d91c3bbf5d2'
                        key: {
                            sys_security_acl: '8d55d6a69c1e4fe39034a43dd38ce3bf'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f0497c6a62334bad85d238d6270739af'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'decided_how'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f06f8df0f80647528a9d8d67c830945b'
                        key: {
                            logical_table_name: 'x_mioms_m365_assis_solution_search'
                            col_name_string: 'last_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f07f493d13a149a5bf3dd6fda1ae02f7'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                            element: 'duration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f161780a386e423b81ac20a09f4e5cf3'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_queue'
                            element: 'next_attempt'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f1c1ef5790ad43838fd7240562b120f3'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'rule'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f1dd566290ef48c6a7ad36ac26ae1079'
                        key: {
                            name: 'x_mioms_m365_assis_setup_revision'
                            element: 'changed_by'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f351ed529ca240b38e653728a695b314'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f3dcd20676e542df91b1fc5abfff7dae'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f3f82a3b25224e95aacc97217038532d'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'how'
                            value: 'agent'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f43382fdac204382adf341338c265d68'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'how'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f4683df164ca4f41a2cbc21094370956'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'f46b1cbe3fdd49b294c7c8aa8e14e3c8'
                        key: {
                            name: 'x_mioms_m365_assis_job_run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f51137342bcd4a6995230c845a028db9'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'f51c459c2ca141a3919215b481d913c9'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f51fa0d6576c409eb78cbc54f7dc4a06'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'linked_to'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'f57388b7cc984fcaa647810ef334ff78'
                        key: {
                            endpoint: 'x_mioms_m365_assis_incident_tab.do'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'f5c66c9a32a24efe8d5c2cd278b67236'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f71b49cf851b4b5f934384c47355b77e'
                        key: {
                            name: 'x_mioms_m365_assis_article_cache'
                            element: 'content'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f8b451534a69430d864630f3e25abc24'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'helpful_by'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'f8cf4ba1bbdc401a9929e1aefd9ab34f'
                        key: {
                            name: 'x_mioms_m365_assis_article_cache'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f90e426bd9b748ed883f912d7b5565a0'
                        key: {
                            name: 'x_mioms_m365_assis_setup_revision'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f9ad590d10f24829b8ff6e5e46b0d77e'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'since'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f9d32359269d47d3be50e82f36c4e252'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fa9963a2edc341469277fe6c70302b83'
                        key: {
                            name: 'x_mioms_m365_assis_matcher_learning'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fab6045981ec4fb9b0937d2c78bf1eed'
                        key: {
                            name: 'x_mioms_m365_assis_tenant'
                            element: 'instance_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'faea427d4200414eb7329c99c9524c07'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'how'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'faf5a26ac7c740b792989e4609d8a168'
                        key: {
                            name: 'x_mioms_m365_assis_lock'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fb6b170221c148bd975f259c048202c5'
                        key: {
                            sys_security_acl: 'dd45a3597cea43abb82efae5db0da329'
                            sys_user_role: {
                                id: '1b07dca4bfcc435ab27dac77d4dda487'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fb950747a80644eabcd63dabb513a8fc'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'rule'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc4f4d26d00d4d20a3db7ea6ded71796'
                        key: {
                            name: 'x_mioms_m365_assis_issue_incident'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fc8c3ace4e8547b5b76c87de9db12886'
                        key: {
                            name: 'x_mioms_m365_assis_issue_match'
                            element: 'state'
                            value: 'undone'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fcea24abfd6c40e6b003ef84939c2c49'
                        key: {
                            name: 'x_mioms_m365_assis_recommendation'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fcf94c5d62b6495b96a3bc65d962c6f6'
                        key: {
                            sys_ui_section: {
                                id: 'dc3bd4045f744fae86000935c3a5ff71'
                                key: {
                                    name: 'incident'
                                    caption: 'Microsoft 365 Support'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'NULL'
                                }
                            }
                            element: 'x_mioms_m365_assis_incident_tab.xml'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fd34f90804ab403591cd48a7439404c3'
                        key: {
                            name: 'x_mioms_m365_assis_linked_account'
                            element: 'linked_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'fd3f08f2351c4f75997dab30426b4e5d'
                        key: {
                            name: 'x_mioms_m365_assis_solution_search'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fe509d25933e4c7ab31e83a46256223e'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'origin'
                            value: 'own'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'feb8c5aebf7a4181a8d3aca2f27d3c3b'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'title'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fec5541c557c4bc78ef2350ca8683bb8'
                        key: {
                            name: 'x_mioms_m365_assis_solution'
                            element: 'symptoms'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ff9b99881ff64545b382a57f77ee5859'
                        key: {
                            name: 'x_mioms_m365_assis_health_issue'
                            element: 'status'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'ffaf615397c34d00a2127d129b52d184'
                        key: {
                            name: 'x_mioms_m365_assis_outbound_call'
                        }
                    },
                ]
            }
        }
    }
}
