import type {
    Column,
    Instance,
    Row,
    Session,
    TableDefinition,
    VisibleRow,
} from '../../../../local/instance/contracts.ts'

/**
 * A small instance behind the web side: tables and rows as a test states them. Its queries know `=`, `LIKE`, `^` and
 * ORDERBY only, and its access control is a list of denials.
 */
export interface FakeInstance extends Instance {
    readonly rows: Map<string, Row[]>
    readonly calls: string[]
}

export interface FakeSetting {
    /** `<operation> <table>` or `<operation> <table>.<column>`, refused to everyone but admin. */
    readonly denied?: readonly string[]
    readonly deniedPages?: readonly string[]
    readonly closedTables?: readonly string[]
    readonly rows?: Readonly<Record<string, readonly Record<string, string>[]>>
    readonly expressions?: Readonly<Record<string, string>>
}

const column = (table: string, name: string, more: Partial<Column> = {}): Column => ({
    table,
    name,
    label: name.replace(/_/g, ' '),
    type: 'string',
    maxLength: 100,
    mandatory: false,
    readOnly: false,
    unique: false,
    display: false,
    choice: 0,
    ...more,
})
const incidentColumns: readonly Column[] = [
    column('incident', 'number', { display: true }),
    column('incident', 'short_description', { label: 'Short description' }),
    column('incident', 'caller_id', { label: 'Caller', type: 'reference', reference: 'sys_user' }),
    column('incident', 'state', { label: 'State', type: 'integer', choice: 3 }),
    column('incident', 'active', { label: 'Active', type: 'boolean' }),
    column('incident', 'opened_at', { label: 'Opened', type: 'glide_date_time' }),
    column('incident', 'comments', { label: 'Additional comments', type: 'journal_input' }),
    column('incident', 'work_notes', { label: 'Work notes', type: 'journal_input' }),
]
const people: readonly Record<string, string>[] = [
    { sys_id: 'u_admin', user_name: 'admin', name: 'System Administrator', active: 'true', roles: 'admin' },
    {
        sys_id: 'u_abel',
        user_name: 'abel',
        name: 'Abel Tuter',
        active: 'true',
        roles: 'itil',
        time_zone: 'Europe/Paris',
    },
    { sys_id: 'u_eve', user_name: 'eve', name: 'Eve', active: 'true', roles: '', preferred_language: 'fr' },
    { sys_id: 'u_guido', user_name: 'guido', name: 'Guido', active: 'true', roles: 'snc_external' },
    { sys_id: 'u_guest', user_name: 'guest', name: 'Guest', active: 'true', roles: '' },
]
const system = [
    'sys_user_preference',
    'sys_ui_page',
    'sys_ux_lib_asset',
    'sys_app_application',
    'sys_app_module',
]
    .concat([
        'sys_ui_form',
        'sys_ui_form_section',
        'sys_ui_related_list',
        'sys_ui_section',
        'sys_ui_element',
        'sys_ui_view',
        'sys_ui_formatter',
    ])
    .concat([
        'sys_ui_macro',
        'sys_ui_action',
        'sys_ui_action_role',
        'sys_user_role',
        'sys_journal_field',
        'sys_audit',
    ])
    .concat([
        'sys_ws_definition',
        'sys_ws_version',
        'sys_ws_operation',
        'sys_upgrade_history',
        'sys_rate_limit_rules',
    ])

export function fakeInstance(setting: FakeSetting = {}): FakeInstance {
    const rows = new Map<string, Row[]>(system.map((name) => [name, []]))
    rows.set('sys_user', [...people])
    rows.set('incident', [])
    for (const [table, given] of Object.entries(setting.rows ?? {})) rows.set(table, [...given])
    const calls: string[] = []
    let next = 1
    let clock = Date.parse('2026-01-05T08:00:00Z')

    const tableOf = (table: string) => {
        const found = rows.get(table)
        if (!found) throw new Error(`fake instance: there is no table ${table}`)
        return found
    }
    const columns = (table: string): readonly Column[] => {
        if (table === 'incident') return incidentColumns
        const names = new Set(tableOf(table).flatMap((row) => Object.keys(row)))
        if (table === 'sys_user')
            return [...names].map((name) => column(table, name, { display: name === 'name' }))
        return [...names].map((name) => column(table, name))
    }
    const query = (table: string, encoded = '') => {
        let found = [...tableOf(table)]
        for (const part of encoded.split('^').filter(Boolean)) {
            const order = /^ORDERBY(DESC)?(\w+)$/.exec(part)
            const [, name = '', operator = '', value = ''] = /^(\w+?)(=|LIKE)(.*)$/.exec(part) ?? []
            if (order) {
                const by = order[2] ?? ''
                found.sort((one, other) =>
                    (one[by] ?? '').localeCompare(other[by] ?? '', 'en', { numeric: true }),
                )
                if (order[1]) found.reverse()
            } else if (operator === '=') found = found.filter((row) => (row[name] ?? '') === value)
            else if (operator === 'LIKE') found = found.filter((row) => (row[name] ?? '').includes(value))
            else throw new Error(`fake instance: unknown condition ${part}`)
        }
        return found
    }
    const rolesOf = (userId: string) =>
        new Set(
            (tableOf('sys_user').find((row) => row['sys_id'] === userId)?.['roles'] ?? '')
                .split(',')
                .filter(Boolean),
        )
    const isAdmin = (session: Session) => rolesOf(session.userId).has('admin')
    const allowed = (session: Session, what: string) => isAdmin(session) || !setting.denied?.includes(what)
    const visible = (session: Session, table: string, row: Row): VisibleRow => {
        const shown = Object.entries(row).filter(([name]) => allowed(session, `read ${table}.${name}`))
        const display = shown.map(([name, value]) => {
            const person =
                name === 'caller_id'
                    ? tableOf('sys_user').find((user) => user['sys_id'] === value)
                    : undefined
            return [name, person?.['name'] ?? value] as const
        })
        return { row: Object.fromEntries(shown), display: Object.fromEntries(display) }
    }
    const insert = (table: string, values: Readonly<Record<string, string>>) => {
        const row = { ...values, sys_id: values['sys_id'] ?? `id${String(next++)}` }
        tableOf(table).push(row)
        return row
    }
    const update = (table: string, sysId: string, values: Readonly<Record<string, string>>) => {
        const all = tableOf(table)
        const at = all.findIndex((row) => row['sys_id'] === sysId)
        if (at < 0) return undefined
        all[at] = { ...all[at], ...values }
        return all[at]
    }
    const remove = (table: string, sysId: string) => {
        const all = tableOf(table)
        const at = all.findIndex((row) => row['sys_id'] === sysId)
        if (at >= 0) all.splice(at, 1)
        return at >= 0
    }
    const get = (table: string, sysId: string) => tableOf(table).find((row) => row['sys_id'] === sysId)
    const definition = (name: string): TableDefinition | undefined =>
        rows.has(name)
            ? {
                  name,
                  label: name === 'incident' ? 'Incident' : name,
                  scopeId: 'global',
                  access: {
                      scope: 'public',
                      webService: !setting.closedTables?.includes(name),
                      read: true,
                      create: true,
                      update: true,
                      delete: true,
                  },
              }
            : undefined

    return {
        rows,
        calls,
        options: {},
        dictionary: {
            table: definition,
            tables: () => [...rows.keys()].map((name) => definition(name)!),
            columns,
            column: (table, name) =>
                columns(table).find((candidate) => candidate.name === name) ??
                (name.startsWith('sys_') ? column(table, name) : undefined),
            displayColumn: (table) => columns(table).find(({ display }) => display)?.name ?? 'sys_id',
            choices: (_table, name) =>
                name === 'state'
                    ? [
                          { value: '1', label: 'New', sequence: 1 },
                          { value: '2', label: 'In Progress', sequence: 2 },
                      ]
                    : [],
            label: (table, name) =>
                name === null
                    ? (definition(table)?.label ?? table)
                    : (columns(table).find((c) => c.name === name)?.label ?? name),
            lineage: (table) => [table],
        },
        store: {
            get,
            query: (table, encoded, window) =>
                query(table, encoded).slice(window?.offset ?? 0, window?.limit),
            insert,
            update,
            delete: remove,
        },
        records: {
            get(session, table, sysId) {
                const row = allowed(session, `read ${table}`) ? get(table, sysId) : undefined
                return row && visible(session, table, row)
            },
            query(session, table, encoded, { limit, offset }) {
                const found = query(table, encoded).filter(() => allowed(session, `read ${table}`))
                return {
                    rows: found.slice(offset, offset + limit).map((row) => visible(session, table, row)),
                    total: found.length,
                }
            },
            insert(session, table, values) {
                if (!allowed(session, `create ${table}`)) return { kind: 'denied', message: 'no create' }
                return { kind: 'done', sysId: insert(table, values)['sys_id'] }
            },
            update(session, table, sysId, values) {
                if (!allowed(session, `write ${table}`)) return { kind: 'denied', message: 'no write' }
                return update(table, sysId, values) ? { kind: 'done', sysId } : { kind: 'missing' }
            },
            delete(session, table, sysId) {
                if (!allowed(session, `delete ${table}`)) return { kind: 'denied', message: 'no delete' }
                return remove(table, sysId) ? { kind: 'done', sysId } : { kind: 'missing' }
            },
        },
        security: {
            authenticate(userName, password) {
                const user = tableOf('sys_user').find((row) => row['user_name'] === userName)
                return user && userName !== 'guest' && password === userName
                    ? { userId: user['sys_id'] ?? '', userName }
                    : undefined
            },
            roles: rolesOf,
            hasRole: (session, role) => isAdmin(session) || rolesOf(session.userId).has(role),
            can: (session, operation, table) => allowed(session, `${operation} ${table}`),
            canField: (session, operation, table, name) => allowed(session, `${operation} ${table}.${name}`),
            canQuery: () => true,
            canResource(session, _type, name) {
                if (!setting.deniedPages?.includes(name)) return 'no-acl'
                return session && isAdmin(session) ? 'allowed' : 'denied'
            },
            allows: (session, acl) => isAdmin(session) || acl === 'open_acl',
        },
        inboundOAuth: {
            token: () => ({ status: 401, body: { error: 'invalid_client' } }),
            bearer: () => undefined,
            revoke: () => undefined,
        },
        scripts: {
            newRecord: () => ({}),
            relatedRecords: () => undefined,
            runRestOperation: (session, operation, request) => ({
                status: 200,
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({
                    result: { operation: operation['name'], user: session.userName, request },
                }),
            }),
            runUiAction(_session, action, table, sysId, changes) {
                calls.push(JSON.stringify({ action: action['name'], table, sysId, changes }))
                return action['redirect'] ? { redirectUrl: action['redirect'] } : {}
            },
            runAjaxProcessor: () => ({ kind: 'missing', message: 'fake instance: no script includes' }),
            runProcessingScript: () => {
                throw new Error('fake instance: no processing scripts')
            },
            openJelly: () => {
                const text = (expression: string): string => {
                    const value = setting.expressions?.[expression]
                    if (value === undefined)
                        throw new Error(`fake instance: unknown expression ${expression}`)
                    return value
                }
                const none = () => {
                    throw new Error('fake instance: Jelly has expressions only')
                }
                return {
                    text,
                    test: (expression) => text(expression) === 'true',
                    set: none,
                    evaluate: none,
                    each: none,
                    variables: () => ({}),
                    within: (_variables, body) => body(),
                }
            },
            evaluateCondition: (_session, condition) => condition !== 'false',
            evaluateExpression(_session, expression) {
                const value = setting.expressions?.[expression]
                if (value === undefined) throw new Error(`fake instance: unknown expression ${expression}`)
                return value
            },
            runDisplayRules: () => ({ scratchpad: '{}', values: {} }),
        },
        attachments: { content: () => undefined, write: () => ({ kind: 'missing' }) },
        knowledge: { article: () => undefined },
        catalog: {
            items: () => [],
            item: () => undefined,
            mayRequestForOthers: () => false,
            order: () => ({ kind: 'refused', message: 'no catalog' }),
            ordered: () => [],
        },
        packages: {
            install(zip) {
                if (zip.length < 4) throw new Error('the package is no zip')
                return {
                    scope: 'x_demo',
                    version: '1.0.0',
                    inserted: 1,
                    updated: 0,
                    deleted: 0,
                    inert: {},
                    refused: [],
                }
            },
            uninstall: (scopeId) => void calls.push(`uninstall ${scopeId}`),
        },
        jobs: {
            runDue: () => 0,
            executeNow(job) {
                if (job !== 'sync') throw new RangeError(`there is no job ${job}`)
                calls.push('sync')
            },
            drain: () => 0,
        },
        flowActions: { run: ({ action, inputs }) => ({ action, ...inputs }) },
        property: (name) => (name === 'instance_name' ? 'local' : undefined),
        message: (key, language) => (language === 'fr' && key === 'Home' ? 'Accueil' : key),
        now: () => clock,
        setClock: (at) => void (clock = at === 'real' ? Date.now() : at),
        counters: {
            reset: () => undefined,
            read: () => ({
                queries: 0,
                rows: 0,
                writes: 0,
                outbound: 0,
                aggregated: 0,
                storeMs: 0,
                byTable: {},
            }),
        },
        close: () => undefined,
    }
}
