import { reasonOf, type Visitor, type Fields, type Page } from './visitor.ts'
import { failed, notTried, ok, type Outcome } from './outcome.ts'
import { sampleRow } from './sample-row.ts'

/** A table that the app has, extends with columns, or acts on. */
export interface TriedTable {
    readonly name: string
    /** What sys_dictionary says of its columns. */
    readonly columns: readonly Fields[]
}

export interface TableTrial {
    readonly outcomes: readonly Outcome[]
    /** A row was inserted, changed and deleted through the form: what acts on the table was in force. */
    readonly wentRound: boolean
    /** The form of the row, while it was there. */
    readonly form: string
}

const rowIds = (list: Page): ReadonlySet<string> =>
    new Set([...list.text.matchAll(/sys_id=([0-9a-f]{32})/g)].map(([, sysId = '']) => sysId))
const NEWEST = '?sysparm_query=ORDERBYDESCsys_created_on'
/** The form page again means that something was refused; the reason stands on it. */
const wasSaved = ({ status }: Page): boolean => status === 302 || status === 303

/** Opens list and form of a table, and lets a row come, change and go through the form. */
export async function tryTable(admin: Visitor, { name, columns }: TriedTable): Promise<TableTrial> {
    const [listPath, formPath] = [`/${name}_list.do${NEWEST}`, `/${name}.do?sys_id=`]
    const outcomes: Outcome[] = []
    const none = (outcome: Outcome): TableTrial => ({
        outcomes: [...outcomes, outcome],
        wentRound: false,
        form: '',
    })
    const list = await admin.get(listPath)
    outcomes.push(list.status === 200 ? ok(`list of ${name}`) : failed(`list of ${name}`, reasonOf(list)))
    const empty = await admin.get(`${formPath}-1`)
    outcomes.push(empty.status === 200 ? ok(`form of ${name}`) : failed(`form of ${name}`, reasonOf(empty)))
    const what = `row of ${name}`
    if (empty.status !== 200) return none(notTried(what, 'its form did not open'))

    const sample = await sampleRow(admin, name, columns)
    if ('missing' in sample) return none(notTried(what, sample.missing))
    const inserted = await admin.submit(`${formPath}-1`, { ...sample.fields, sys_action: 'sysverb_insert' })
    if (!wasSaved(inserted)) return none(failed(what, `insert ${reasonOf(inserted)}`))
    const before = rowIds(list)
    const sysId = [...rowIds(await admin.get(listPath))].find((found) => !before.has(found))
    if (!sysId) return none(failed(what, 'the inserted row is not in the list'))

    const form = await admin.get(formPath + sysId)
    const text = columns.find(
        ({ internal_type: type, read_only: readOnly, mandatory }) =>
            type === 'string' && readOnly !== 'true' && mandatory === 'true',
    )?.['element']
    const change = text ? { [`${name}.${text}`]: 'try-app again' } : {}
    const updated = await admin.submit(formPath + sysId, { ...change, sys_action: 'sysverb_update' })
    const deleted = await admin.submit(formPath + sysId, { sys_action: 'sysverb_delete' })
    const isGone = (await admin.get(formPath + sysId)).status === 404
    const problem = [
        form.status === 200 ? '' : `read ${reasonOf(form)}`,
        wasSaved(updated) ? '' : `update ${reasonOf(updated)}`,
        isGone ? '' : `delete ${reasonOf(deleted)}`,
    ].find(Boolean)
    const outcome = problem ? failed(what, problem) : ok(what, 'inserted, read, changed and deleted by form')
    return { outcomes: [...outcomes, outcome], wentRound: !problem, form: form.text }
}
