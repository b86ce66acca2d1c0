import { baseId, baseRow, type BaseRow } from './base-row.ts'

interface Module {
    readonly title: string
    readonly link: 'LIST' | 'NEW'
    readonly table: string
    readonly filter?: string
}

function menu(title: string, roles: string, order: number, modules: readonly Module[]): readonly BaseRow[] {
    return [
        baseRow('sys_app_application', title, { title, roles, order: String(order) }),
        ...modules.map(({ title: name, link, table, filter = '' }, index) =>
            baseRow('sys_app_module', `${title}|${name}`, {
                title: name,
                application: baseId('sys_app_application', title),
                link_type: link,
                name: table,
                filter,
                roles,
                order: String((index + 1) * 100),
            }),
        ),
    ]
}

/** Menus of the application navigator. */
export const baseMenus = (): readonly BaseRow[] => [
    ...menu('Incident', 'itil', 100, [
        { title: 'Create New', link: 'NEW', table: 'incident' },
        { title: 'Open', link: 'LIST', table: 'incident', filter: 'active=true^ORDERBYDESCopened_at' },
        { title: 'All', link: 'LIST', table: 'incident', filter: 'ORDERBYDESCopened_at' },
    ]),
    ...menu('System Logs', 'admin', 200, [
        { title: 'All', link: 'LIST', table: 'syslog', filter: 'ORDERBYDESCsys_created_on' },
        {
            title: 'Outbound HTTP Requests',
            link: 'LIST',
            table: 'sys_outbound_http_log',
            filter: 'ORDERBYDESCsys_created_on',
        },
    ]),
]
