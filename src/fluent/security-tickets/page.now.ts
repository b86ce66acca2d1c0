import '@servicenow/sdk/global'
import { Acl, Record, UiPage } from '@servicenow/sdk/core'
import securityTickets from '../../client/security-tickets/security-tickets.html'
import { menu } from '../application-menu.now.ts'
import { securityTicketUser } from '../roles.now.ts'

UiPage({
    $id: Now.ID['page-security-tickets'],
    endpoint: 'x_mioms_m365_assis_security_tickets.do',
    description: 'Microsoft Secure Score: its improvement actions, and what became of them as tickets',
    category: 'general',
    html: securityTickets,
    direct: true,
})

// Named by the endpoint without ".do".
Acl({
    $id: Now.ID['acl-page-security-tickets'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_security_tickets',
    operation: 'read',
    roles: [securityTicketUser, 'admin'],
})

Record({
    $id: Now.ID['module-security-tickets'],
    table: 'sys_app_module',
    data: {
        title: 'Security Tickets',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_mioms_m365_assis_security_tickets.do',
        roles: ['x_mioms_m365_assis.security_ticket_user', 'admin'],
        override_menu_roles: true,
        order: 103,
        active: true,
    },
})
