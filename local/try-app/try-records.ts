import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf, type Visitor } from './visitor.ts'
import { failed, notTried, ok, type Outcome } from './outcome.ts'

const UPDATE = /<(\w+)\s[^>]*action="INSERT_OR_UPDATE"[^>]*>[\s\S]*?<sys_id>([^<]+)<\/sys_id>/
/** Application files have their own trials; what is left is data. */
const APPLICATION_FILE = /^(sys|ecc_|sp_|ua_|io_|item_|question|user_criteria|wf_|atf_)/

interface BuiltRecord {
    readonly folder: string
    readonly table: string
    readonly sysId: string
}

/** Data that the built app brings: rows of tables, not files that say how the app works. */
export function builtData(folder: string): readonly BuiltRecord[] {
    const app = join(folder, 'dist', 'app')
    if (!existsSync(app)) return []
    return readdirSync(app, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'scope' && entry.name !== 'dictionary')
        .flatMap(({ name }) =>
            readdirSync(join(app, name))
                .filter((file) => file.endsWith('.xml'))
                .flatMap((file) => {
                    const [, table, sysId] = UPDATE.exec(readFileSync(join(app, name, file), 'utf8')) ?? []
                    return table && sysId && !APPLICATION_FILE.test(table)
                        ? [{ folder: name, table, sysId }]
                        : []
                }),
        )
}

/** Looks for every row that the app brings, on its form. */
export async function tryRecords(
    admin: Visitor,
    records: readonly BuiltRecord[],
    unknown: ReadonlySet<string>,
): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = []
    for (const { folder, table, sysId } of records) {
        const what = `record ${sysId} of ${table} (${folder})`
        if (unknown.has(table)) continue
        const form = await admin.get(`/${table}.do?sys_id=${sysId}`)
        if (form.status === 200) outcomes.push(ok(what, 'shown on its form'))
        else if (folder === 'unload.demo')
            outcomes.push(notTried(what, `demo data that the installation did not load (${reasonOf(form)})`))
        else outcomes.push(failed(what, reasonOf(form)))
    }
    return outcomes
}
