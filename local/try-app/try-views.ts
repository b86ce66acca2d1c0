import { reasonOf, type Fields, type Visitor } from './visitor.ts'
import { failed, notTried, ok, type Outcome } from './outcome.ts'

/** Columns of a layout that the list has no header for. */
async function columnsNotIn(admin: Visitor, page: string, list: string): Promise<readonly string[]> {
    const elements = await admin.rows('sys_ui_list_element', `list_id=${list}`, ['element'])
    return elements
        .map(({ element = '' }) => element)
        .filter(
            (element) =>
                !page.includes(`sysparm_order=${element}&`) && !page.includes(`sysparm_order=${element}"`),
        )
}

/** Opens the lists and forms that the app lays out, in their views. */
export async function tryViews(
    admin: Visitor,
    kind: 'list' | 'form',
    layouts: readonly Fields[],
): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = []
    for (const { sys_id: id = '', name = '', view = '', parent = '' } of layouts) {
        const [found] = await admin.rows('sys_ui_view', `sys_id=${view}`, ['name', 'title'])
        const what = `${kind} layout of ${name} in view ${found?.['title'] ?? view}`
        if (parent) {
            outcomes.push(notTried(what, `a related list of ${parent}`))
            continue
        }
        const query = new URLSearchParams({ sysparm_view: found?.['name'] ?? '' }).toString()
        const path = kind === 'list' ? `/${name}_list.do?${query}` : `/${name}.do?sys_id=-1&${query}`
        const answer = await admin.get(path)
        const lost = kind === 'list' ? await columnsNotIn(admin, answer.text, id) : []
        const problem =
            /local instance: [^<]+/.exec(answer.text)?.[0] ??
            (lost.length > 0 ? `not shown: ${lost.join(', ')}` : undefined)
        if (answer.status === 200 && !problem) outcomes.push(ok(what, 'opened'))
        else outcomes.push(failed(what, problem ?? reasonOf(answer)))
    }
    return outcomes
}
