import type { Instance, Row } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { authenticateRest } from '../session/authenticate-rest.ts'
import { matchOperation, matchTemplate } from './match-operation.ts'
import { restError } from './rest-error.ts'

const RULES = 'sys_rate_limit_rules'
const COUNTS = 'sys_rate_limit_count'
const VIOLATIONS = 'sys_rate_limit_violations'
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** "Every 30 seconds, the count is committed to the database." */
const COMMIT_EVERY = 30_000
/** Rules for one user come before rules for a role, and those before rules for all. */
const PRIORITY = ['User', 'Role', 'All']

interface Counted {
    readonly rule: string
    readonly user: string
    readonly hour: number
    /** Requests since the count was last committed. */
    waiting: number
}

export interface Limit {
    readonly headers: Readonly<Record<string, string>>
    /** 429, when the rule allows no more in this hour. */
    readonly refusal?: WebAnswer
}

const stored = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')

/**
 * Counts the inbound REST requests of each user under the rules that an admin or an app made, and refuses what is above
 * them. One for each node.
 * @see ServiceNowDocs: api-reference/rest-api-explorer/inbound-REST-API-rate-limiting, create-REST-API-rate-limits
 */
export class RateLimits {
    private readonly counted = new Map<string, Counted>()
    /** What each rule allowed when it was last looked at. */
    private readonly known = new Map<string, string>()
    private committedAt: number | undefined

    constructor(private readonly instance: Instance) {}

    /** Counts a request; undefined: no rule is for it. */
    count(exchange: Exchange): Limit | undefined {
        const { store } = this.instance
        const rules = store.query(RULES, 'active=true').filter((rule) => isFor(rule, exchange))
        const caller = rules.length > 0 ? authenticateRest(exchange) : undefined
        const rule = caller && this.ruleOf(rules, caller.userId)
        if (!rule) return undefined

        const now = this.instance.now()
        this.resetChanged(rule, now)
        this.commit(now)
        const hour = now - (now % HOUR)
        const [ruleId, allowed] = [rule['sys_id'] ?? '', Number(rule['requests'])]
        const counted = this.countedOf(ruleId, caller.userId, hour)
        counted.waiting += 1
        const headers = {
            'x-ratelimit-limit': String(allowed),
            'x-ratelimit-reset': String((hour + HOUR) / 1000),
            'x-ratelimit-rule': ruleId,
        }
        if (this.committed(counted) + counted.waiting <= allowed) return { headers }
        this.violated(counted)
        const refusal = restError(
            429,
            'Rate limit exceeded',
            `Rate limit of ${String(allowed)} requests per hour for ${rule['api'] ?? ''} exceeded`,
        )
        const wait = { 'retry-after': String(Math.ceil((hour + HOUR - now) / 1000)) }
        return { headers: { ...headers, ...wait }, refusal }
    }

    /** The one that counts for this user: of several of the same kind the lowest. */
    private ruleOf(rules: readonly Row[], userId: string): Row | undefined {
        const { security, store } = this.instance
        const roles = security.roles(userId)
        const applies = (rule: Row): boolean => {
            switch (rule['type']) {
                case 'User':
                    return rule['user'] === userId
                case 'Role':
                    return roles.has(store.get('sys_user_role', rule['role'] ?? '')?.['name'] ?? '')
                case 'All':
                    return true
                default:
                    throw new Error(
                        `local instance: rate limit rule ${rule['name'] ?? ''} applies to "${rule['type'] ?? ''}"`,
                    )
            }
        }
        const rank = (rule: Row): number => PRIORITY.indexOf(rule['type'] ?? '')
        return rules
            .filter(applies)
            .sort((a, b) => rank(a) - rank(b) || Number(a['requests']) - Number(b['requests']))[0]
    }

    private countedOf(rule: string, user: string, hour: number): Counted {
        const key = `${rule} ${user}`
        const found = this.counted.get(key)
        if (found?.hour === hour) return found
        const fresh = { rule, user, hour, waiting: 0 }
        this.counted.set(key, fresh)
        return fresh
    }

    private rowOf({ rule, user, hour }: Counted): Row | undefined {
        return this.instance.store.query(
            COUNTS,
            `rate_limit_rule=${rule}^user=${user}^count_start=${stored(hour)}`,
        )[0]
    }

    private committed(counted: Counted): number {
        return Number(this.rowOf(counted)?.['request_count'] ?? 0)
    }

    /** Writes the counts of this node to what all nodes see; counts are kept for a day, violations for two weeks. */
    private commit(now: number): void {
        this.committedAt ??= now
        if (now < this.committedAt + COMMIT_EVERY) return
        this.committedAt = now
        const { store } = this.instance
        for (const counted of this.counted.values()) {
            const row = this.rowOf(counted)
            const count = String(Number(row?.['request_count'] ?? 0) + counted.waiting)
            if (row) store.update(COUNTS, row['sys_id'] ?? '', { request_count: count })
            else
                store.insert(COUNTS, {
                    rate_limit_rule: counted.rule,
                    user: counted.user,
                    count_start: stored(counted.hour),
                    request_count: count,
                })
            counted.waiting = 0
        }
        for (const row of store.query(COUNTS, `count_start<${stored(now - DAY)}`))
            store.delete(COUNTS, row['sys_id'] ?? '')
        for (const row of store.query(VIOLATIONS, `sys_created_on<${stored(now - 14 * DAY)}`))
            store.delete(VIOLATIONS, row['sys_id'] ?? '')
    }

    private violated({ rule, user, hour }: Counted): void {
        const { store } = this.instance
        const query = `rate_limit_rule=${rule}^user=${user}^sys_created_on>=${stored(hour)}`
        if (store.query(VIOLATIONS, query).length === 0)
            store.insert(VIOLATIONS, { rate_limit_rule: rule, user })
    }

    /** Another limit begins at 0, and the violations of this hour are gone. */
    private resetChanged(rule: Row, now: number): void {
        const [ruleId, allowed] = [rule['sys_id'] ?? '', rule['requests'] ?? '']
        const before = this.known.get(ruleId)
        this.known.set(ruleId, allowed)
        if (before === undefined || before === allowed) return
        const { store } = this.instance
        const hour = stored(now - (now % HOUR))
        for (const key of [...this.counted.keys()]) if (key.startsWith(ruleId)) this.counted.delete(key)
        for (const row of store.query(COUNTS, `rate_limit_rule=${ruleId}^count_start=${hour}`))
            store.update(COUNTS, row['sys_id'] ?? '', { request_count: '0' })
        for (const row of store.query(VIOLATIONS, `rate_limit_rule=${ruleId}^sys_created_on>=${hour}`))
            store.delete(VIOLATIONS, row['sys_id'] ?? '')
    }
}

/** A rule names a resource by method and path without `/api`: `GET /now/v2/table/incident`. */
function isFor(rule: Row, { instance, method, path }: Exchange): boolean {
    const [wanted = '', resource = ''] = (rule['api_resource'] ?? '').split(' ')
    if (wanted !== method) return false
    const template = `/api${resource}`
    if (matchTemplate(template, path)) return true
    // The same resource under its address without version.
    const matched = matchOperation(instance, method, path)
    return typeof matched === 'object' && matched.operation['operation_uri'] === template
}
