import { reasonOf, type Visitor, type Fields } from './visitor.ts'
import { failed, notTried, ok, type Outcome } from './outcome.ts'

const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The address behind a module's title in the navigator. */
function addressOf(navigator: string, title: string): string | undefined {
    const links = [...navigator.matchAll(/<a\b[^>]*\bhref="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)]
    const found = links.find(
        ([, , content = '']) => content.replace(/<[^>]+>/g, '').trim() === escaped(title),
    )
    return found?.[1]?.replaceAll('&amp;', '&')
}

/** Looks for every menu in the administrator's navigator and follows its modules. */
export async function tryNavigation(
    admin: Visitor,
    menus: readonly Fields[],
    modules: readonly Fields[],
): Promise<readonly Outcome[]> {
    if (menus.length + modules.length === 0) return []
    const navigator = (await admin.get('/')).text
    const outcomes: Outcome[] = []
    for (const { sys_id: id, title = '' } of menus) {
        const what = `menu ${title}`
        const isEmpty = modules.every(({ application }) => application !== id)
        if (navigator.includes(escaped(title))) outcomes.push(ok(what, 'in the navigator'))
        else if (isEmpty) outcomes.push(notTried(what, 'it has no modules; the navigator shows none such'))
        else outcomes.push(failed(what, 'not in the navigator of the administrator'))
    }
    for (const { title = '', link_type: type = '', active } of modules) {
        const what = `module ${title} (${type})`
        if (active === 'false') outcomes.push(notTried(what, 'it is not active'))
        else if (type === 'SEPARATOR') outcomes.push(notTried(what, 'a heading leads nowhere'))
        else outcomes.push(await follow(admin, what, addressOf(navigator, title)))
    }
    return outcomes
}

async function follow(admin: Visitor, what: string, address: string | undefined): Promise<Outcome> {
    if (address === undefined) return failed(what, 'the navigator has no link with its title')
    if (/^(https?:)?\/\//.test(address)) return notTried(what, `${address} is another site`)
    const answer = await admin.get(address)
    return answer.status === 200 ? ok(what, address) : failed(what, `${address} ${reasonOf(answer)}`)
}
