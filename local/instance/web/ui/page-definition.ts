import type { Session } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import type { PageDefinition } from './browser/definition.ts'

/** What every page's scripts need: who is signed in, and the texts that scripts announce, one key a line. */
export function pageDefinition(
    { instance }: Exchange,
    session: Session,
    announced: readonly string[],
): PageDefinition {
    const user = instance.store.get('sys_user', session.userId) ?? {}
    const keys = announced
        .flatMap((text) => text.split(/\r?\n/))
        .map((key) => key.trim())
        .filter((key) => key !== '')
    return {
        token: session.token,
        user: {
            userId: session.userId,
            userName: session.userName,
            firstName: user['first_name'] ?? '',
            lastName: user['last_name'] ?? '',
            roles: [...instance.security.roles(session.userId)],
        },
        language: session.language,
        messages: Object.fromEntries(keys.map((key) => [key, instance.message(key, session.language)])),
    }
}
