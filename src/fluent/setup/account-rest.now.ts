import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import {
    deleteLinkedAccount,
    getLinkedAccount,
    putLinkedAccount,
} from '../../server/setup/account/handlers.ts'
import { administrator } from '../roles.now.ts'

// No route names a user: each serves the row of whoever is signed in.
const accountAcl = Acl({
    $id: Now.ID['acl-rest-account'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_account',
    operation: 'execute',
    roles: [administrator, 'admin'],
})

RestApi({
    $id: Now.ID['rest-account'],
    name: 'Microsoft 365 Support Account',
    serviceId: 'account',
    shortDescription: 'The Microsoft 365 admin account that the signed-in user opens cases with',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [accountAcl],
    versions: [{ $id: Now.ID['rest-account-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-account-linked-get'],
            name: 'Read the own linked account',
            method: 'GET',
            path: '/linked',
            version: 1,
            script: getLinkedAccount,
            enforceAcl: [accountAcl],
        },
        {
            $id: Now.ID['rest-account-linked-put'],
            name: 'Link an account, or replace it',
            method: 'PUT',
            path: '/linked',
            version: 1,
            script: putLinkedAccount,
            enforceAcl: [accountAcl],
            requestExample: '{"email":"admin@example.com"}',
        },
        {
            $id: Now.ID['rest-account-linked-delete'],
            name: 'Remove the own linked account',
            method: 'DELETE',
            path: '/linked',
            version: 1,
            script: deleteLinkedAccount,
            enforceAcl: [accountAcl],
        },
    ],
})
