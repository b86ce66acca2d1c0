import '@servicenow/sdk/global'
import { Acl, Record, RestApi } from '@servicenow/sdk/core'
import { getToldCase, postFile, postUpdate } from '../../server/support-cases/inbound/handlers.ts'
import {
    getSecurityTicket,
    postAuthorization,
    postSecurityTicket,
} from '../../server/security-tickets/inbound/handlers.ts'
import { inboundIntegration } from '../roles.now.ts'

// The integration user alone: admin is let in by no access control here, and the handlers compare the caller with Setup.
const inboundAcl = Acl({
    $id: Now.ID['acl-rest-inbound'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_inbound',
    operation: 'execute',
    roles: [inboundIntegration],
    adminOverrides: false,
})

RestApi({
    $id: Now.ID['rest-inbound'],
    name: 'Microsoft 365 Support Inbound',
    serviceId: 'inbound',
    shortDescription: 'What other systems tell of cases with Microsoft, and security tickets that they send',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [inboundAcl],
    versions: [{ $id: Now.ID['rest-inbound-v1'], version: 1, isDefault: true }],
    // An integration user need not be marked internal.
    routes: [
        {
            $id: Now.ID['rest-inbound-case'],
            name: 'Read the state of a case and the updates received',
            method: 'GET',
            path: '/cases/{case}',
            version: 1,
            script: getToldCase,
            enforceAcl: [inboundAcl],
            internalRole: false,
        },
        {
            $id: Now.ID['rest-inbound-updates'],
            name: 'Tell an update of a case',
            method: 'POST',
            path: '/cases/{case}/updates',
            version: 1,
            script: postUpdate,
            enforceAcl: [inboundAcl],
            internalRole: false,
            requestExample:
                '{"updateId":"1","occurredAt":"2026-11-22T10:15:00Z","kind":"comment","text":"We are looking into it."}',
        },
        {
            $id: Now.ID['rest-inbound-attachments'],
            name: 'Send a file of a case',
            method: 'POST',
            path: '/cases/{case}/attachments',
            version: 1,
            script: postFile,
            enforceAcl: [inboundAcl],
            internalRole: false,
            requestExample:
                '{"updateId":"2","occurredAt":"2026-11-22T10:15:00Z","fileName":"a.txt","contentType":"text/plain","content":"YQ=="}',
        },
        {
            $id: Now.ID['rest-inbound-security-ticket-post'],
            name: 'Send a security ticket',
            method: 'POST',
            path: '/security_tickets',
            version: 1,
            script: postSecurityTicket,
            enforceAcl: [inboundAcl],
            internalRole: false,
            requestExample:
                '{"externalId":"task-1","userId":"00000000-0000-0000-0000-000000000001","name":"Require multifactor authentication","description":"Administrators sign in with a second factor.","priority":"High","dueDate":"2026-12-22","recommendationSource":"Microsoft recommendation","recommendationCategory":"Identity"}',
        },
        {
            $id: Now.ID['rest-inbound-security-ticket-get'],
            name: 'Read the state of a security ticket',
            method: 'GET',
            path: '/security_tickets/{external_id}',
            version: 1,
            script: getSecurityTicket,
            enforceAcl: [inboundAcl],
            internalRole: false,
        },
        {
            $id: Now.ID['rest-inbound-security-ticket-authorization'],
            name: 'Test call of the system that sends security tickets',
            method: 'POST',
            path: '/security_tickets/authorization',
            version: 1,
            script: postAuthorization,
            enforceAcl: [inboundAcl],
            internalRole: false,
            requestExample: '{}',
        },
    ],
})

// Limits an hour, for each user with the role. Admins change them: an upgrade leaves them as they are.
Record({
    $id: Now.ID['rate-limit-inbound-updates'],
    $meta: { installMethod: 'first install' },
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 Support: updates of cases',
        api: 'Microsoft 365 Support Inbound',
        api_resource: 'POST /x_mioms_m365_assis/v1/inbound/cases/{case}/updates',
        active: true,
        requests: 7200,
        type: 'Role',
        role: inboundIntegration,
    },
})
Record({
    $id: Now.ID['rate-limit-inbound-attachments'],
    $meta: { installMethod: 'first install' },
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 Support: files of cases',
        api: 'Microsoft 365 Support Inbound',
        api_resource: 'POST /x_mioms_m365_assis/v1/inbound/cases/{case}/attachments',
        active: true,
        requests: 600,
        type: 'Role',
        role: inboundIntegration,
    },
})
Record({
    $id: Now.ID['rate-limit-inbound-reads'],
    $meta: { installMethod: 'first install' },
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 Support: cases read from outside',
        api: 'Microsoft 365 Support Inbound',
        api_resource: 'GET /x_mioms_m365_assis/v1/inbound/cases/{case}',
        active: true,
        requests: 3600,
        type: 'Role',
        role: inboundIntegration,
    },
})
Record({
    $id: Now.ID['rate-limit-inbound-tickets'],
    $meta: { installMethod: 'first install' },
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 Support: security tickets',
        api: 'Microsoft 365 Support Inbound',
        api_resource: 'POST /x_mioms_m365_assis/v1/inbound/security_tickets',
        active: true,
        requests: 1200,
        type: 'Role',
        role: inboundIntegration,
    },
})
Record({
    $id: Now.ID['rate-limit-inbound-ticket-reads'],
    $meta: { installMethod: 'first install' },
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 Support: security tickets read from outside',
        api: 'Microsoft 365 Support Inbound',
        api_resource: 'GET /x_mioms_m365_assis/v1/inbound/security_tickets/{external_id}',
        active: true,
        requests: 3600,
        type: 'Role',
        role: inboundIntegration,
    },
})
Record({
    $id: Now.ID['rate-limit-inbound-authorizations'],
    $meta: { installMethod: 'first install' },
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 Support: test calls of senders',
        api: 'Microsoft 365 Support Inbound',
        api_resource: 'POST /x_mioms_m365_assis/v1/inbound/security_tickets/authorization',
        active: true,
        requests: 120,
        type: 'Role',
        role: inboundIntegration,
    },
})
