import { createHash } from 'node:crypto'
import type { CurrentUser, DirectoryUser, HttpOutcome, HttpRequest } from '../../src/server/ports.ts'
import { newSetup, type SetupState } from '../../src/server/setup/setup-state.ts'
import type { IncidentText } from '../../src/server/user-operations/account/incident-callers.ts'
import type { OperationDependencies } from '../../src/server/user-operations/operation-dependencies.ts'
import type { OperationKind } from '../../src/server/user-operations/operation-kind.ts'
import {
    DEFAULT_OPERATION_SETTINGS,
    type KindPolicy,
    type OperationSettings,
} from '../../src/server/user-operations/operation-settings.ts'
import type { UserOperation } from '../../src/server/user-operations/user-operation.ts'
import { MemoryLicenses } from './memory-licenses.ts'
import { MemoryOperations } from './memory-operations.ts'
import { MemoryRequestItems } from './memory-request-items.ts'
import { MemoryPlatform, NOW, tenant } from './memory-platform.ts'

const id = (n: number): string => n.toString(16).padStart(32, '0')
/** sys_ids of people: the person, her manager, the manager's manager, an agent, somebody of the approving group. */
export const EMMA = id(0xe1)
export const MAX = id(0xe2)
export const GRETA = id(0xe3)
export const AGENT = id(0xe4)
export const GUS = id(0xe5)
export const GROUP = id(0xf1)
export const PROFILE = id(0xf2)
/** Entra object ids. */
export const EMMA_ACCOUNT = '11111111-1111-4111-8111-111111111111'

const NAMES: Readonly<Record<string, string>> = {
    [EMMA]: 'Emma Employee',
    [MAX]: 'Max Manager',
    [GRETA]: 'Greta General',
    [AGENT]: 'Ana Agent',
    [GUS]: 'Gus Group',
}
const MANAGERS: Readonly<Record<string, string>> = { [EMMA]: MAX, [MAX]: GRETA, [AGENT]: MAX }

const json = (
    status: number,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
): HttpOutcome => ({
    kind: 'answer',
    status,
    body: body === undefined ? '' : JSON.stringify(body),
    header: (name) => headers[name] ?? null,
})

/** A set-up that was completed with user operations. */
function operationsSetup(): SetupState {
    const fresh = newSetup('dev1')
    const entries: SetupState['entries'] = {
        ...fresh.entries,
        'setup-type': {
            ...fresh.entries['setup-type'],
            basicAuthentication: true,
            singleTenant: true,
            features: ['service-health', 'user-operations'],
        },
        tenant: { domain: 'contoso.com', cloud: 'global' },
        outbound: { ...fresh.entries.outbound, userOperationsProfile: PROFILE, azureProfile: id(0xf3) },
    }
    return {
        ...fresh,
        revision: 1,
        agreedAt: NOW,
        completedAt: NOW,
        instanceName: 'dev1',
        entries,
        inEffect: entries,
    }
}

/** User operations on a platform in memory, with a directory of Microsoft's that knows Emma. */
export class OperationsLab {
    readonly platform = new MemoryPlatform()
    /** Runs before each write of an operation. */
    onWrite: () => void = () => undefined
    readonly licenses = new MemoryLicenses()
    readonly items = new MemoryRequestItems(() => this.platform.at)
    readonly memory = new MemoryOperations(() => this.onWrite())
    /** Object ids by address, and names of directory roles by object id. */
    readonly accounts = new Map<string, string>([['emma@contoso.com', EMMA_ACCOUNT]])
    readonly roles = new Map<string, readonly string[]>()
    /** Groups that an account is of, as Graph tells them. */
    readonly groups = new Map<string, readonly object[]>()
    /** Answers what the directory does not; undefined: 404. */
    graph: (request: HttpRequest) => HttpOutcome | undefined = () => undefined
    /** Addresses of notification devices, and when they were last changed; mails that were sent. */
    readonly devices = new Map<string, readonly string[]>()
    deviceChangedAt = 0
    refusesMail = false
    readonly mails: { readonly to: string; readonly subject: string; readonly text: string }[] = []
    inactive = new Set<string>()
    readonly managers: Record<string, string> = { ...MANAGERS }
    #draws = 1
    /** Callers by incident, and incidents that the signed-in user may not read. */
    readonly callers = new Map<string, string>()
    readonly hidden = new Set<string>()
    /** Who was told what: name of the event, operation, person. `onTell` runs before each. */
    readonly told: (readonly [string, string, string])[] = []
    onTell: () => void = () => undefined
    /** What incidents say. */
    readonly texts = new Map<string, IncidentText>()
    /** Who is signed in. */
    signedIn: Partial<CurrentUser> = {}
    /** Numbers of incidents and requested items that the signed-in user may read, by sys_id. */
    readonly numbers = new Map<string, string>()

    constructor(
        settings: Partial<OperationSettings> = {},
        kinds: Partial<Record<OperationKind, Partial<KindPolicy>>> = {},
    ) {
        this.platform.tenantRows.set('a'.repeat(32), tenant())
        this.platform.connections.set('a'.repeat(32), {
            name: 'Contoso',
            domain: 'contoso.com',
            cloud: 'global',
            isActive: true,
            graphProfile: 'f'.repeat(32),
            instanceName: 'dev1',
            setupRevision: 1,
        })
        this.platform.revisions.set(id(1), { state: operationsSetup(), by: AGENT, at: NOW })
        this.platform.answer = (request) => this.#answer(request)
        this.configure(settings, kinds)
    }

    configure(
        settings: Partial<OperationSettings>,
        kinds: Partial<Record<OperationKind, Partial<KindPolicy>>> = {},
    ): void {
        const defaults = DEFAULT_OPERATION_SETTINGS
        const all = Object.fromEntries(
            Object.entries(defaults.kinds).map(([kind, policy]) => [
                kind,
                { ...policy, isOn: true, ...kinds[kind as OperationKind] },
            ]),
        ) as OperationSettings['kinds']
        this.memory.revisions = [
            {
                revision: this.memory.revisions.length + 1,
                settings: { ...defaults, isOn: true, kinds: all, ...settings },
                by: AGENT,
                at: NOW,
            },
        ]
    }

    /** Calls that were sent, without their hosts. */
    calls(): readonly string[] {
        return this.platform.sent.map(({ method, url }) => `${method} ${url.replace(/^https:\/\/[^/]+/, '')}`)
    }

    row(n = 0): UserOperation {
        const row = [...this.memory.rows.values()][n]
        if (!row) throw new Error(`there is no operation ${n}`)
        return row
    }

    /** Its account was looked at: people are asked now. */
    inspected(sysId: string): void {
        const row = this.memory.rows.get(sysId)
        if (!row) throw new Error(`there is no operation ${sysId}`)
        const progress = {
            ...row.progress,
            inspectedAt: String(NOW),
            managerId: this.managers[row.targetId] ?? '',
        }
        this.memory.rows.set(sysId, { ...row, accountId: EMMA_ACCOUNT, progress, nextAttemptAt: null })
    }

    events(n = 0): readonly string[] {
        return this.row(n).history.map(({ kind }) => kind)
    }

    #answer(request: HttpRequest): HttpOutcome {
        const own = this.graph(request)
        if (own) return own
        if (request.url.endsWith('/$batch')) return this.#batch(request)
        const roles = /\/users\/([^/]+)\/transitiveMemberOf\/microsoft\.graph\.directoryRole/.exec(
            request.url,
        )
        if (roles) {
            const held = this.roles.get(roles[1] ?? '') ?? []
            return json(200, {
                value: held.map((roleTemplateId) => ({ id: roleTemplateId, roleTemplateId })),
            })
        }
        return json(404, { error: { code: 'Request_ResourceNotFound', message: 'x' } })
    }

    #batch({ body }: HttpRequest): HttpOutcome {
        const { requests } = JSON.parse(body ?? '{}') as {
            readonly requests: readonly { readonly id: string; readonly url: string }[]
        }
        return json(200, {
            responses: requests.map(({ id: part, url }) => {
                const related =
                    /^\/users\/([^/]+)\/(?:transitiveMemberOf|ownedObjects)\?.*isAssignableToRole/.exec(url)
                if (related)
                    return { id: part, status: 200, body: { value: this.groups.get(related[1] ?? '') ?? [] } }
                const name = decodeURIComponent(/^\/users\/([^?]+)\?/.exec(url)?.[1] ?? '')
                const account = this.accounts.get(name)
                if (account) return { id: part, status: 200, body: { id: account, accountEnabled: true } }
                return url.includes('$filter')
                    ? { id: part, status: 200, body: { value: [] } }
                    : {
                          id: part,
                          status: 404,
                          body: { error: { code: 'Request_ResourceNotFound', message: 'x' } },
                      }
            }),
        })
    }

    deps(): OperationDependencies {
        const { platform } = this
        const person = (sysId: string): DirectoryUser | undefined =>
            NAMES[sysId] === undefined
                ? undefined
                : {
                      sysId,
                      userId: (NAMES[sysId] ?? '').split(' ')[0]!.toLowerCase(),
                      name: NAMES[sysId] ?? '',
                      isActive: !this.inactive.has(sysId),
                      isLockedOut: false,
                      isWebServiceAccessOnly: false,
                      identityType: '',
                      roles: [],
                  }
        return {
            ...platform.dependencies(),
            runs: platform.runs,
            setup: platform.setup,
            results: platform.results,
            operations: this.memory.operations,
            operationSettings: this.memory.operationSettings,
            operationPeople: {
                manager: (sysId) => (this.inactive.has(sysId) ? '' : (this.managers[sysId] ?? '')),
                isInGroup: (sysId, group) => sysId === GUS && group === GROUP,
                members: (group) => (group === GROUP ? [GUS] : []),
            },
            tenantLicenses: this.licenses,
            requestItems: this.items.requestItems,
            itemApprovals: this.items.itemApprovals,
            messages: this.items.messages,
            personAddresses: {
                country: (sysId) => (sysId === EMMA ? 'FR' : ''),
                of: (sysId) =>
                    NAMES[sysId] ? [`${NAMES[sysId].split(' ')[0]!.toLowerCase()}@contoso.com`] : [],
            },
            secretDigest: { sha256: (text) => createHash('sha256').update(text).digest('hex') },
            codeMail: {
                addressesOf: (sysId, before) =>
                    this.deviceChangedAt < before ? (this.devices.get(sysId) ?? []) : [],
                send: (mail) => {
                    if (!this.refusesMail) this.mails.push(mail)
                    return !this.refusesMail
                },
            },
            secureRandom: {
                below: (bound) => (this.#draws = (this.#draws * 48_271) % 2_147_483_647) % bound,
            },
            incidentCallers: {
                callerFor: (sysId) => (this.hidden.has(sysId) ? undefined : (this.callers.get(sysId) ?? '')),
                caller: (sysId) => this.callers.get(sysId) ?? '',
                textFor: (sysId) =>
                    this.hidden.has(sysId)
                        ? undefined
                        : (this.texts.get(sysId) ?? { shortDescription: '', description: '', isOpen: true }),
            },
            accountSnapshots: this.memory.accountSnapshots,
            directory: {
                user: person,
                search: () => [],
                find: () => undefined,
                holders: () => ({ total: 0, people: [] }),
                roleId: () => undefined,
            },
            operationEvents: {
                queue: (name, sysId, recipient) => {
                    this.onTell()
                    this.told.push([name, sysId, recipient])
                },
            },
            recordNumbers: { readable: (_table, sysId) => this.numbers.get(sysId) },
            user: { ...platform.user, ...this.signedIn },
            log: platform.log,
        }
    }
}

export { json }
