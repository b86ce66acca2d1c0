import type { OperationDependencies } from '../operation-dependencies.ts'

/** Asks once for each different question. */
function onceEach<T>(read: (key: string) => T): (key: string) => T {
    const known = new Map<string, { readonly value: T }>()
    return (key) => {
        const found = known.get(key) ?? { value: read(key) }
        known.set(key, found)
        return found.value
    }
}

/**
 * The configuration, managers, members and names as they are while one list is read: each is queried once, however many
 * operations ask. For what only reads.
 */
export function readPeopleOnce(deps: OperationDependencies): OperationDependencies {
    const { operationPeople: people, operationSettings: settings, messages, directory } = deps
    const latest = onceEach(() => settings.latest())
    const inGroup = onceEach((key) => people.isInGroup(key.slice(0, 32), key.slice(32)))
    const members = onceEach((key) => people.members(key.slice(key.indexOf(' ') + 1), parseInt(key, 10)))
    const name = onceEach((sysId) => messages.names([sysId])[0] ?? '')
    return {
        ...deps,
        operationSettings: { ...settings, latest: () => latest('') },
        operationPeople: {
            manager: onceEach((sysId) => people.manager(sysId)),
            isInGroup: (user, group) => inGroup(user + group),
            members: (group, limit) => members(`${limit} ${group}`),
        },
        messages: { ...messages, names: (people) => people.map(name) },
        directory: { ...directory, user: onceEach((sysId) => directory.user(sysId)) },
    }
}
