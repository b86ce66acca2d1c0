import type { Session } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import { asset } from '../http/answer.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { escapeScript } from './escape-script.ts'

/**
 * Replaces the Jelly elements that the SDK writes into pages. `g:requires` loads a platform script: here only one
 * that the options hold. `g2:client_script type="user"` declares the signed-in user (client API GlideUser).
 * Throws an Error that names any other Jelly element.
 */
export function replaceJellyElements(
    markup: string,
    { instance, options }: Exchange,
    session: Session,
): string {
    return markup
        .replace(
            /<g2?:requires\s+name="([^"]+)"[^>]*?(?:\/>|>\s*<\/g2?:requires>)/g,
            (_whole, name: string) =>
                options.requiredScripts?.[name] === undefined ? '' : `<script src="/${name}"></script>`,
        )
        .replace(/<g2?:client_script\s+type="user"[^>]*?(?:\/>|>\s*<\/g2?:client_script>)/g, () => {
            const user = instance.store.get('sys_user', session.userId) ?? {}
            const roles = [...instance.security.roles(session.userId)].join(',')
            return userScript(session, user['first_name'] ?? '', user['last_name'] ?? '', roles)
        })
        .replace(/<\/?(g2?|j2?):([\w.-]+)/g, (_whole, prefix: string, name: string) => {
            throw new Error(`local instance: the page element ${prefix}:${name} is not implemented`)
        })
}

const userScript = (session: Session, first: string, last: string, roles: string) =>
    `<script>window.g_user={userName:'${escapeScript(session.userName)}',userID:'${escapeScript(session.userId)}',` +
    `firstName:'${escapeScript(first)}',lastName:'${escapeScript(last)}',roles:'${escapeScript(roles)}',` +
    `getFullName:function(){return this.firstName+' '+this.lastName},` +
    `hasRoleExactly:function(role){return this.roles.split(',').indexOf(role)>-1},` +
    `hasRole:function(role){return this.hasRoleExactly(role)||this.hasRoleExactly('admin')}};` +
    `window.NOW=window.NOW||{};window.NOW.user=window.NOW.user||{};window.NOW.user.userID=window.g_user.userID;` +
    `window.NOW.language='${escapeScript(session.language)}';</script>`

/** A platform script that the options hold, at the address that a page's `g:requires` leads to. */
export function requiredScript({ path, options, headers }: Exchange): WebAnswer | undefined {
    const content = options.requiredScripts?.[path.slice(1)]
    return content === undefined
        ? undefined
        : asset(headers, content, 'application/javascript;charset=UTF-8', false)
}
