import '@servicenow/sdk/global'
import { Acl, Record, RestApi } from '@servicenow/sdk/core'
import { getToldCase, postFile, postUpdate } from '../../server/support-cases/inbound/handlers.ts'
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
    shortDescription: 'What the system that carries cases to Microsoft tells of them',
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
