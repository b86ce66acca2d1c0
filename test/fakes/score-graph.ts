import type { HttpOutcome, HttpRequest } from '../../src/server/ports.ts'
import { MemoryPlatform, jsonAnswer, tenant } from './memory-platform.ts'
import { MemoryTickets } from './memory-tickets.ts'
import type { ImprovementAction } from '../../src/server/security-tickets/improvement-action.ts'
import { syncSecureScore, type ScoreSyncReport } from '../../src/server/security-tickets/sync-secure-score.ts'
import { DEFAULT_TICKET_SETTINGS } from '../../src/server/security-tickets/ticket-settings.ts'

const GRAPH = 'https://graph.microsoft.com/v1.0/security'
export const DAY_MS = 86_400_000

export interface FakeControl {
    readonly id: string
    readonly title?: string
    readonly category?: string
    readonly service?: string
    readonly maxScore?: number
    /** Absent: the score does not count it. */
    readonly score?: number
    /** Only the score has it. */
    readonly hasNoProfile?: boolean
    readonly deprecated?: boolean
    readonly more?: Readonly<Record<string, unknown>>
}

/** Secure Score of one tenant as Graph answers it: tests change its controls and days between readings. */
export class ScoreGraph {
    controls: FakeControl[] = []
    /** Days with a score, newest first. */
    days: string[] = []
    profilesAPage = 3
    /** Items ahead of each list. */
    junk: unknown[] = []
    /** Asked before every answer; what it gives is answered instead. */
    instead: (request: HttpRequest) => HttpOutcome | undefined = () => undefined

    readonly answer = (request: HttpRequest): HttpOutcome => {
        const other = this.instead(request)
        if (other) return other
        const [, list, query = ''] = new RegExp(`^${GRAPH}/(\\w+)(?:\\?(.*))?$`).exec(request.url) ?? []
        const options = new Map(query.split('&').map((pair) => pair.split('=') as [string, string]))
        const number = (name: string, otherwise: number): number => Number(options.get(name) ?? otherwise)
        const [top, skip] = [number('$top', this.profilesAPage), number('$skip', 0)]
        const all = list === 'secureScores' ? this.scores() : this.profiles()
        const value = all.slice(skip, skip + top)
        const goesOn = skip + top < all.length
        // Recorded answers have a next link after $top too.
        const next = goesOn ? { '@odata.nextLink': `${GRAPH}/${list}?$top=${top}&$skip=${skip + top}` } : {}
        return jsonAnswer(200, { ...next, value })
    }

    private scores(): unknown[] {
        const scored = this.controls.filter(({ score }) => score !== undefined)
        const all = this.days.map((day) => ({
            id: `tenant_${day}`,
            createdDateTime: `${day}T00:00:00Z`,
            currentScore: scored.reduce((sum, { score = 0 }) => sum + score, 0),
            maxScore: scored.reduce((sum, { maxScore = 10 }) => sum + maxScore, 0),
            licensedUserCount: 48,
            averageComparativeScores: [{ basis: 'AllTenants', averageScore: 46.25, identityScore: 3 }],
            controlScores: scored.map(({ id, category = 'Identity', score, maxScore = 10 }) => ({
                controlName: id,
                controlCategory: category,
                description: `What ${id} is for`,
                score,
                scoreInPercentage: ((score ?? 0) * 100) / maxScore,
                implementationStatus: 'As it is.',
            })),
        }))
        return all.length === 0 ? [] : [...this.junk, ...all]
    }

    private profiles(): unknown[] {
        const all = this.controls
            .filter(({ hasNoProfile }) => !hasNoProfile)
            .map((control) => ({
                id: control.id,
                title: control.title ?? `Title of ${control.id}`,
                controlCategory: control.category ?? 'Identity',
                service: control.service ?? 'AzureAD',
                maxScore: control.maxScore ?? 10,
                deprecated: control.deprecated ?? false,
                implementationCost: 'Low',
                userImpact: 'moderate',
                threats: ['accountBreach'],
                remediation: `<p>Do <b>${control.id}</b></p>`,
                controlStateUpdates: [{ state: 'Default', updatedDateTime: null }],
                vendorInformation: { provider: 'SecureScore', vendor: 'Microsoft' },
                ...control.more,
            }))
        return all.length === 0 ? [] : [...this.junk, ...all]
    }
}

/** Days before and with one, newest first. */
export const daysUntil = (last: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) =>
        new Date(Date.parse(`${last}T00:00:00Z`) - index * DAY_MS).toISOString().slice(0, 10),
    )

/** What reads Secure Score, over plain rows: connected, with ten controls and 90 days. */
export function scoreLab() {
    const platform = new MemoryPlatform()
    const tickets = new MemoryTickets(
        () => platform.at,
        () => platform.write('security tickets'),
    )
    const graph = new ScoreGraph()
    graph.controls = Array.from({ length: 10 }, (_, index) => ({
        id: `control_${index}`,
        ...(index < 8 ? { score: index } : {}),
    }))
    graph.days = daysUntil('2026-11-21', 90)
    platform.answer = graph.answer
    platform.tenantRows.set(tenant().sysId, tenant())
    tickets.revisions.push({
        revision: 1,
        settings: { ...DEFAULT_TICKET_SETTINGS, isConnected: true },
        by: 'f'.repeat(32),
        at: platform.at,
    })
    const deps = Object.assign(Object.create(platform) as MemoryPlatform, {
        actions: tickets.actions,
        scores: tickets.scores,
        scoreSyncs: tickets.scoreSyncs,
        ticketSettings: tickets.ticketSettings,
    })
    return { platform, tickets, graph, deps }
}

export type ScoreLab = ReturnType<typeof scoreLab>

/** One reading. */
export const readScore = ({ deps }: ScoreLab): ScoreSyncReport => syncSecureScore(deps, tenant())

export const actionOf = ({ tickets }: ScoreLab, controlId: string): ImprovementAction | undefined =>
    [...tickets.actionRows.values()].find((row) => row.action.controlId === controlId)?.action

/** What Graph was asked, below /security. */
export const askedOf = ({ platform }: ScoreLab): readonly string[] =>
    platform.sent.map(({ url }) => url.split('/security/')[1] ?? url)

export const changeControl = ({ graph }: ScoreLab, id: string, changes: Partial<FakeControl>): void => {
    graph.controls = graph.controls.map((one) => (one.id === id ? { ...one, ...changes } : one))
}
