import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashPassword } from '../core/security/password.ts'
import { demoKnowledge } from './demo-knowledge.ts'

export interface DemoRow {
    readonly table: string
    readonly values: Readonly<Record<string, string>>
}

interface DemoUser {
    readonly sys_id: string
    readonly user_name: string
    readonly first_name: string
    readonly last_name: string
    readonly preferred_language?: string
    readonly time_zone?: string
    readonly manager?: string
    /** By which Microsoft 365 knows the person. */
    readonly email?: string
    readonly roles: readonly string[]
    readonly web_service_access_only?: string
    readonly identity_type?: string
    /** Who this is, for the list of sign-ins; absent: no person, but what another system signs in as. */
    readonly says?: string
    /** What another system does as this user. */
    readonly calls?: string
}

interface DemoFile {
    readonly users: readonly DemoUser[]
    readonly incidents: readonly {
        readonly sys_id: string
        readonly number: string
        readonly short_description: string
        readonly openedMinutesAgo: number
    }[]
    readonly records: readonly DemoRow[]
    /** The tenant as an admin would connect it without Setup. */
    readonly tenantByHand: DemoRow
}

export interface Demo {
    readonly rows: readonly DemoRow[]
    readonly tenantByHand: DemoRow
    readonly signIns: readonly { readonly userName: string; readonly says: string }[]
    /** Whom other systems sign in as. */
    readonly callers: readonly { readonly userName: string; readonly says: string }[]
    /** The incident to open first. */
    readonly incident: { readonly sysId: string; readonly number: string; readonly shortDescription: string }
}

/** Password of every demo user; the instance listens on this machine only. */
export const DEMO_PASSWORD = 'demo'

const glideTime = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')

/** sys_id of a grant: follows from user and role, so that loading twice is loading once. */
const grantId = (userSysId: string, index: number): string =>
    `${userSysId.slice(0, 24)}e${index}${userSysId.slice(26)}`

/**
 * The demo of `npm start`: people, incidents opened shortly before `now`, OAuth records for the simulated tenant, and
 * knowledge. `roleId` answers the sys_id of a role by name.
 */
export function demoRows(now: number, roleId: (name: string) => string): Demo {
    const file = JSON.parse(
        readFileSync(join(process.cwd(), 'local/instance/demo/demo.json'), 'utf8'),
    ) as DemoFile
    const rows: DemoRow[] = []
    for (const { roles, says: _says, calls: _calls, ...user } of file.users) {
        rows.push({
            table: 'sys_user',
            values: {
                ...user,
                name: `${user.first_name} ${user.last_name}`,
                active: 'true',
                user_password: hashPassword(DEMO_PASSWORD),
            },
        })
        roles.forEach((role, index) =>
            rows.push({
                table: 'sys_user_has_role',
                values: {
                    sys_id: grantId(user.sys_id, index),
                    user: user.sys_id,
                    role: roleId(role),
                    state: 'active',
                },
            }),
        )
    }
    const employee = file.users.find(({ roles }) => roles.length === 0)
    for (const { openedMinutesAgo, ...incident } of file.incidents) {
        rows.push({
            table: 'incident',
            values: {
                ...incident,
                sys_class_name: 'incident',
                state: '1',
                impact: '3',
                urgency: '3',
                priority: '5',
                active: 'true',
                caller_id: employee?.sys_id ?? '',
                opened_at: glideTime(now - openedMinutesAgo * 60_000),
            },
        })
    }
    rows.push(...file.records)
    const userId = (userName: string): string =>
        file.users.find(({ user_name }) => user_name === userName)?.sys_id ?? ''
    rows.push(...demoKnowledge(roleId, userId))
    const [first] = file.incidents
    return {
        rows,
        tenantByHand: file.tenantByHand,
        signIns: file.users.flatMap(({ user_name, says }) => (says ? [{ userName: user_name, says }] : [])),
        callers: file.users.flatMap(({ user_name, calls }) =>
            calls ? [{ userName: user_name, says: calls }] : [],
        ),
        incident: {
            sysId: first?.sys_id ?? '',
            number: first?.number ?? '',
            shortDescription: first?.short_description ?? '',
        },
    }
}
