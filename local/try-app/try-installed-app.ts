import type { InstallReport } from '../instance/contracts.ts'
import type { RunningInstance } from '../instance/start-instance.ts'
import { signIn, type Visitor, type Fields } from './visitor.ts'
import { listBehaviour } from './list-behaviour.ts'
import { runInApp } from './run-in-app.ts'
import { failed, notTried, type Outcome } from './outcome.ts'
import { tryNavigation } from './try-navigation.ts'
import { tryPages } from './try-pages.ts'
import { builtData, tryRecords } from './try-records.ts'
import { tryRoutes } from './try-routes.ts'
import { tryTable, type TriedTable } from './try-tables.ts'
import { tryViews } from './try-views.ts'

interface Options {
    /** Where the app was built: says which rows it brings. */
    readonly folder: string
    /** Also what runs by the clock or by an event. */
    readonly runJobs: boolean
    /** What the instance wrote to its own error log so far. */
    readonly errors: readonly string[]
}

const ROUTE = ['http_method', 'operation_uri', 'default_operation_uri', 'active']
const COLUMN = ['name', 'element', 'internal_type', 'reference', 'mandatory', 'read_only']

/** Tables of the app, and tables of others that it adds columns to or acts on. */
async function tablesOf(admin: Visitor, own: string): Promise<readonly TriedTable[]> {
    const names = async (table: string, column: string): Promise<readonly string[]> =>
        (await admin.rows(table, own, [column])).map((row) => row[column] ?? '')
    const columns = await admin.rows('sys_dictionary', `${own}^elementISNOTEMPTY`, COLUMN)
    const all = new Set([
        ...(await names('sys_db_object', 'name')),
        ...columns.map(({ name = '' }) => name),
        ...(await names('sys_script', 'collection')),
        ...(await names('sys_ui_action', 'table')),
        ...(await names('sys_script_client', 'table')),
    ])
    const known = new Set(
        (await admin.rows('sys_db_object', `nameIN${[...all].join()}`, ['name'])).map(({ name }) => name),
    )
    return [...all]
        .filter((name) => known.has(name))
        .map((name) => ({ name, columns: columns.filter((column) => column['name'] === name) }))
}

/** Tries everything of an installed app that can be tried without knowing what it is for. */
export async function tryInstalledApp(
    instance: RunningInstance,
    report: InstallReport,
    { folder, runJobs, errors }: Options,
): Promise<readonly Outcome[]> {
    const admin = await signIn(instance.url, 'admin', 'admin')
    const [application] = await admin.rows('sys_scope', `scope=${report.scope}`, ['sys_id'])
    const scopeId = application?.['sys_id'] ?? ''
    const own = `sys_scope=${scopeId}`
    const records = (table: string, fields: readonly string[]): Promise<readonly Fields[]> =>
        admin.rows(table, own, ['sys_id', ...fields])
    const outcomes: Outcome[] = report.refused.map((reason) => failed('record', `refused: ${reason}`))
    for (const [table, count] of Object.entries(report.inert))
        outcomes.push(
            notTried(`${String(count)} records of ${table}`, 'this instance does not know the table'),
        )
    outcomes.push(...(await tryPages(admin, await records('sys_ui_page', ['name', 'endpoint']))))
    outcomes.push(...(await tryRoutes(admin, await records('sys_ws_operation', ROUTE))))
    const unknown = new Set(Object.keys(report.inert))
    outcomes.push(...(await tryRecords(admin, builtData(folder), unknown)))
    const trials = new Map<string, string>()
    for (const table of await tablesOf(admin, own)) {
        const trial = await tryTable(admin, table)
        outcomes.push(...trial.outcomes)
        if (trial.wentRound) trials.set(table.name, trial.form)
    }
    const layouts = (table: string) => records(table, ['name', 'view', 'parent'])
    outcomes.push(...(await tryViews(admin, 'list', await layouts('sys_ui_list'))))
    outcomes.push(...(await tryViews(admin, 'form', await records('sys_ui_form', ['name', 'view']))))
    const menus = await records('sys_app_application', ['title'])
    const modules = await records('sys_app_module', ['title', 'link_type', 'active', 'application'])
    outcomes.push(...(await tryNavigation(admin, menus, modules)))
    const runJob = runJobs ? (sysId: string) => instance.control.executeJob(sysId) : undefined
    const run = runInApp(instance, admin, scopeId)
    outcomes.push(...(await listBehaviour({ admin, own, trials, run, runJob })))
    await instance.control.drain()
    const logged = await admin.rows('syslog', 'level=2', ['source', 'message'])
    outcomes.push(...logged.map(({ source = '', message = '' }) => failed(`log of ${source}`, message)))
    outcomes.push(...errors.map((message) => failed('instance', message)))
    return outcomes
}
