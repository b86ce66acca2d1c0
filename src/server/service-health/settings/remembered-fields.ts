import type { IncidentFields } from '../../ports.ts'

function remembered<T>(read: (key: string) => T): (key: string) => T {
    const known = new Map<string, T>()
    return (key) => {
        if (!known.has(key)) known.set(key, read(key))
        return known.get(key) as T
    }
}

/** The dictionary as it is during one run: fifty incidents ask for the same choices. */
export function rememberFields(fields: IncidentFields): IncidentFields {
    const exists = remembered((key: string) => {
        const [table = '', sysId = ''] = key.split(':')
        return fields.exists(table, sysId)
    })
    return {
        field: remembered((name) => fields.field(name)),
        all: () => fields.all(),
        choices: remembered((name) => fields.choices(name)),
        group: remembered((sysId) => fields.group(sysId)),
        groups: (text, limit) => fields.groups(text, limit),
        exists: (table, sysId) => exists(`${table}:${sysId}`),
    }
}
