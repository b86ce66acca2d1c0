import type { Session } from '../../contracts.ts'
import type { Host } from '../glide/host.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { dateFormats } from './user-formats.ts'

export interface UserHostDependencies {
    readonly store: MemoryStore
    property(name: string): string | undefined
}

type UserHost = Pick<
    Host,
    | 'messages'
    | 'clientData'
    | 'putClientData'
    | 'userValue'
    | 'preference'
    | 'savePreference'
    | 'grantedRoles'
    | 'isMemberOf'
    | 'dateFormats'
>

const PREFERENCES = 'sys_user_preference'

/** What scripts put into sessions. A session's list of messages lasts as long as it does, whoever copies the rest. */
const clientData = new WeakMap<Session['messages'], Map<string, string>>()

/** What scripts ask about the user and put into the session. */
export function userHost({ store, property }: UserHostDependencies, session: () => Session): UserHost {
    const dataOf = ({ messages }: Session): Map<string, string> => {
        const known = clientData.get(messages) ?? new Map<string, string>()
        clientData.set(messages, known)
        return known
    }
    const userValue = (column: string): string =>
        (session().userId ? store.get('sys_user', session().userId)?.[column] : undefined) ?? ''
    const preferenceOf = (user: string, name: string) => store.find(PREFERENCES, { user, name })[0]
    return {
        messages: (kind) =>
            session()
                .messages.filter((message) => message.kind === kind)
                .map(({ text }) => text),
        clientData: (name) => dataOf(session()).get(name) ?? null,
        putClientData: (name, value) => void dataOf(session()).set(name, value),
        userValue,
        /** The user's own, else the one for everybody. */
        preference: (name) =>
            (preferenceOf(session().userId, name) ?? preferenceOf('', name))?.['value'] ?? null,
        savePreference(name, value) {
            const user = session().userId
            const known = preferenceOf(user, name)
            if (known) store.update(PREFERENCES, known['sys_id'] ?? '', { value })
            else store.insert(PREFERENCES, { user, name, value })
        },
        grantedRoles: () =>
            store
                .find('sys_user_has_role', { user: session().userId })
                .filter((row) => row['inherited'] !== 'true' && !row['granted_by'])
                .map((row) => store.get('sys_user_role', row['role'] ?? '')?.['name'] ?? ''),
        isMemberOf: (group) =>
            store
                .find('sys_user_grmember', { user: session().userId })
                .some(
                    (row) =>
                        row['group'] === group ||
                        store.get('sys_user_group', row['group'] ?? '')?.['name'] === group,
                ),
        dateFormats: () => dateFormats({ store, property }, session().userId),
    }
}
