import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import {
    postHandOver,
    postPasswordReset,
    postResetCode,
    putResetCode,
} from '../../server/user-operations/passwords/handlers.ts'
import { userOperationUser } from '../roles.now.ts'

// A manager who is shown a secret holds no role: the row of the operation says who it is for.
const handOverAcl = Acl({
    $id: Now.ID['acl-rest-password-hand-over'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_password_hand_over',
    operation: 'execute',
    securityAttribute: 'user_is_authenticated',
})
const resetAcl = Acl({
    $id: Now.ID['acl-rest-password-resets'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_password_resets',
    operation: 'execute',
    roles: [userOperationUser, 'admin'],
})

RestApi({
    $id: Now.ID['rest-password-resets'],
    name: 'Microsoft 365 Password Resets',
    serviceId: 'password_resets',
    shortDescription: 'Password resets: requested by agents, handed over to who is trusted',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [handOverAcl],
    versions: [{ $id: Now.ID['rest-password-resets-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-password-resets-request'],
            name: "Request a password reset for an incident's caller",
            method: 'POST',
            path: '/incidents/{sys_id}',
            version: 1,
            script: postPasswordReset,
            enforceAcl: [resetAcl],
        },
        {
            $id: Now.ID['rest-password-resets-send-code'],
            name: 'Send a one-time code',
            method: 'POST',
            path: '/operations/{sys_id}/code',
            version: 1,
            script: postResetCode,
            enforceAcl: [resetAcl],
        },
        {
            $id: Now.ID['rest-password-resets-check-code'],
            name: 'Check a one-time code',
            method: 'PUT',
            path: '/operations/{sys_id}/code',
            version: 1,
            script: putResetCode,
            enforceAcl: [resetAcl],
        },
        {
            $id: Now.ID['rest-password-resets-hand-over'],
            name: 'Reset a password and hand the secret over',
            method: 'POST',
            path: '/operations/{sys_id}/hand_over',
            version: 1,
            script: postHandOver,
            enforceAcl: [handOverAcl],
        },
    ],
})
