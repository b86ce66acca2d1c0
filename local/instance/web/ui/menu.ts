import type { Row, Session } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import { findUiPage } from './find-ui-page.ts'
import { translated } from './translated.ts'

export interface MenuItem {
    readonly title: string
    /** Undefined: a heading, or a link type that this host does not know. */
    readonly href?: string
    readonly note?: string
    readonly hint?: string
}
export interface Menu {
    readonly title: string
    readonly hint?: string
    readonly items: readonly MenuItem[]
}

/** The application navigator of one user: base menus, then every installed application's. */
export function menusFor(exchange: Exchange, session: Session): readonly Menu[] {
    const { instance } = exchange
    const installed = instance.store
        .query('sys_app_application', 'active=true^ORDERBYorder')
        .map((application) => {
            const modules = instance.store.query(
                'sys_app_module',
                `active=true^application=${application['sys_id'] ?? ''}^ORDERBYorder`,
            )
            return {
                title: translated(instance, session, 'sys_app_application', 'title', application),
                hint: application['hint'] ?? '',
                items: modules
                    .filter((module) => sees(exchange, session, application, module))
                    .map((module) => item(exchange, session, module)),
            }
        })
    return [...baseMenus(exchange, session), ...installed].filter(({ items }) => items.length > 0)
}

/** A module counts its application's roles too, unless it overrides them; one role of a list is enough. */
function sees({ instance }: Exchange, session: Session, application: Row, module: Row): boolean {
    const oneOf = (roles: string | undefined) => {
        const names = (roles ?? '')
            .split(',')
            .map((role) => role.trim())
            .filter(Boolean)
        return names.length === 0 || names.some((role) => instance.security.hasRole(session, role))
    }
    return oneOf(module['roles']) && (module['override_menu_roles'] === 'true' || oneOf(application['roles']))
}

function item(exchange: Exchange, session: Session, module: Row): MenuItem {
    const title = translated(exchange.instance, session, 'sys_app_module', 'title', module)
    const href = link(exchange, module)
    const hint = module['hint'] ?? ''
    if (href !== undefined) return { title, href, hint }
    const type = module['link_type'] ?? ''
    if (type === 'SEPARATOR') return { title, hint }
    return { title, note: `local instance: link type ${type} is not implemented` }
}

/** Where a module leads, by its link type; undefined: a heading, or a type that is not known. */
function link(exchange: Exchange, module: Row): string | undefined {
    const table = module['name'] ?? ''
    const more = [
        ...(module['view_name'] ? [`sysparm_view=${encodeURIComponent(module['view_name'])}`] : []),
        // Arguments are parts of an address, such as sysparm_query or sysparm_stack.
        ...((module['query'] ?? '').includes('=') ? [module['query'] ?? ''] : []),
    ]
    const and = more.map((part) => `&${part}`).join('')
    switch (module['link_type']) {
        case 'DIRECT':
            return direct(exchange, module['query'] ?? '')
        case 'LIST':
        case 'FILTER':
            return listUrl(table, module['filter'] ?? '') + and
        case 'NEW':
            return `/${table}.do?sys_id=-1${and}`
        case 'DETAIL':
            return `/${table}.do?${more.join('&')}`
        default:
            return undefined
    }
}

/** A UI page is shown inside the frame, as the platform does; any other address is followed as it is. */
function direct(exchange: Exchange, address: string): string {
    if (/^https?:\/\//.test(address)) return address
    const endpoint = address.replace(/^\//, '').split('?')[0] ?? ''
    return findUiPage(exchange, endpoint)
        ? `/nav_to.do?uri=${encodeURIComponent(address)}`
        : `/${address.replace(/^\//, '')}`
}

const listUrl = (table: string, query: string) =>
    `/${table}_list.do?sysparm_query=${encodeURIComponent(query)}`

function baseMenus({ instance }: Exchange, session: Session): Menu[] {
    const { security } = instance
    const t = (text: string) => instance.message(text, session.language)
    const logs = ['syslog', 'sys_outbound_http_log', 'sysauto_script'].filter((name) =>
        instance.dictionary.table(name),
    )
    return [
        {
            title: instance.dictionary.label('incident', null, session.language),
            items: [
                ...(security.hasRole(session, 'itil')
                    ? [
                          { title: t('Create New'), href: '/incident.do?sys_id=-1' },
                          {
                              title: t('Assigned to me'),
                              href: listUrl('incident', `active=true^assigned_to=${session.userId}`),
                          },
                      ]
                    : []),
                { title: t('Open'), href: listUrl('incident', 'active=true^ORDERBYDESCopened_at') },
                { title: t('All'), href: listUrl('incident', 'ORDERBYDESCopened_at') },
            ],
        },
        selfService(session, t),
        {
            title: t('System'),
            items: security.hasRole(session, 'admin')
                ? logs.map((name) => ({
                      title: instance.dictionary.label(name, null, session.language),
                      href: listUrl(name, 'ORDERBYDESCsys_created_on'),
                  }))
                : [],
        },
    ]
}

/**
 * What everybody has: the catalog, own requests, approvals to give (servicenow-platform/approvals/r_Approvals,
 * servicenow-platform/service-catalog/t_ViewingAuditHistory).
 */
function selfService({ userId }: Session, t: (text: string) => string): Menu {
    const newest = 'ORDERBYDESCsys_created_on'
    return {
        title: t('Self-Service'),
        items: [
            { title: t('Service Catalog'), href: '/catalog_home.do' },
            { title: t('My Requests'), href: listUrl('sc_request', `requested_for=${userId}^${newest}`) },
            {
                title: t('Requested Items'),
                href: listUrl('sc_req_item', `opened_by=${userId}^ORrequested_for=${userId}^${newest}`),
            },
            {
                title: t('My Approvals'),
                href: listUrl('sysapproval_approver', `approver=${userId}^${newest}`),
            },
        ],
    }
}
