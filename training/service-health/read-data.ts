import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MatchableIssue } from '../../src/server/service-health/issue-matcher.ts'
import { matchableIssue, type GraphIssue } from './matchable-issue.ts'

/** An issue as training/service-health/issues keeps it. */
interface WrittenIssue {
    readonly id: string
    readonly title: string
    readonly impactDescription: string
    readonly service: string
    readonly feature: string
    readonly featureGroup: string
    readonly classification: string
    readonly startDateTime: string
    readonly endDateTime: string | null
    readonly moreInfo: string
    readonly scope: string
    readonly rootCause: string
}

/** A labelled ticket; `openedAt` is made up where it is missing. */
export interface Ticket {
    readonly query: string
    readonly relevant: readonly string[]
    readonly kind: string
    readonly lang: string
    readonly openedAt?: string
}

export interface DatedTicket extends Ticket {
    readonly openedAt: string
}

/** With fewer candidates there is nothing to rank. */
export const LEAST_CANDIDATES = 8

const DAY_MS = 24 * 3_600_000

export const readLines = <T>(file: string): readonly T[] =>
    readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as T)

const readFolder = <T>(folder: string): readonly T[] =>
    readdirSync(folder)
        .sort()
        .flatMap((file) => readLines<T>(join(folder, file)))

/** As Microsoft Graph lists it, with one post in Microsoft's outline. */
function asGraphIssue(issue: WrittenIssue): GraphIssue {
    const { moreInfo, scope, rootCause, ...fields } = issue
    const content = [
        `Title: ${issue.title}`,
        `User impact: ${issue.impactDescription}`,
        moreInfo === '' ? '' : `More info: ${moreInfo}`,
        'Current status: We’re looking into it.',
        scope === '' ? '' : `Scope of impact: ${scope}`,
        rootCause === '' ? '' : `Root cause: ${rootCause}`,
    ]
        .filter((part) => part !== '')
        .join('\n\n')
    return {
        ...fields,
        posts: [
            {
                description: { contentType: 'text', content },
            },
        ],
    }
}

/** When a ticket could have been opened: while its issue lasts, most of them in the first days. */
function dated(tickets: readonly Ticket[], issues: readonly MatchableIssue[]): readonly DatedTicket[] {
    let state = 777
    const random = (): number => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff
    const byId = new Map(issues.map((issue) => [issue.sysId, issue]))
    return tickets.map((ticket) => {
        if (ticket.openedAt !== undefined) return { ...ticket, openedAt: ticket.openedAt }
        const about = byId.get(ticket.relevant[0] ?? '') ?? issues[Math.floor(random() * issues.length)]
        if (!about) throw new Error('There are no issues')
        const last = Math.min(about.endAt ?? Infinity, about.startAt + 14 * DAY_MS)
        const openedAt = about.startAt - DAY_MS / 48 + random() ** 1.5 * (last - about.startAt + DAY_MS / 24)
        return { ...ticket, openedAt: new Date(openedAt).toISOString() }
    })
}

export interface LabelledData {
    readonly issues: readonly MatchableIssue[]
    readonly tickets: readonly DatedTicket[]
}

const labelled = (written: readonly WrittenIssue[], tickets: readonly Ticket[]): LabelledData => {
    const issues = written.map(asGraphIssue).map(matchableIssue)
    return { issues, tickets: dated(tickets, issues) }
}

/** What the weights are learned from. */
export const trainingData = (): LabelledData =>
    labelled(
        readFolder<WrittenIssue>(join(import.meta.dirname, 'issues')),
        readFolder<Ticket>(join(import.meta.dirname, 'tickets')),
    )

/** What was written apart and is only measured. */
export const setAsideData = (): LabelledData =>
    labelled(
        readLines<WrittenIssue>(join(import.meta.dirname, 'set-aside/issues.jsonl')),
        readLines<Ticket>(join(import.meta.dirname, 'set-aside/tickets.jsonl')),
    )

/** Other files: issues as Graph lists them. */
export function dataFrom(issuesFile: string, ticketsFile: string): LabelledData {
    const issues = readLines<GraphIssue>(issuesFile).map(matchableIssue)
    return { issues, tickets: dated(readLines<Ticket>(ticketsFile), issues) }
}
