import type { CaseUpdate } from './case-update.ts'
import type { CaseState } from './support-case.ts'

/** What moves a case. Of what Microsoft and agents tell, only some kinds do. */
export type CaseEvent =
    | 'accepted'
    | 'refused'
    | 'sent-again'
    | 'cancelled'
    | 'cancel-unsure'
    | 'microsoft-works'
    | 'microsoft-waits'
    | 'closed'
    | 'reopened'

const MOVES: Readonly<Record<CaseState, Partial<Record<CaseEvent, CaseState>>>> = {
    prepared: { accepted: 'open', cancelled: 'cancelled' },
    queued: { accepted: 'open', refused: 'refused', cancelled: 'cancelled', 'cancel-unsure': 'cancelling' },
    refused: { 'sent-again': 'queued', cancelled: 'cancelled' },
    open: { 'microsoft-waits': 'waiting', 'microsoft-works': 'open', closed: 'closed' },
    waiting: { 'microsoft-works': 'open', 'microsoft-waits': 'waiting', closed: 'closed' },
    closed: { reopened: 'open' },
    // What was cancelled while it may have arrived is closed at Microsoft's before it counts as cancelled.
    cancelling: { cancelled: 'cancelled' },
    cancelled: {},
}

/** The state after an event; undefined: not a legal move. */
export const moveCase = (state: CaseState, event: CaseEvent): CaseState | undefined => MOVES[state][event]

type Told = Pick<CaseUpdate, 'updateId' | 'direction' | 'kind' | 'sequence' | 'at' | 'state'>

const rank = ({ sequence }: Told): number => (sequence === null ? 0 : 1)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The order in which things happened, whatever order they arrived in. What a sender numbers stands in the order of its
 * numbers; a time that runs back between them is raised, so that what is not numbered fits in between by time.
 */
export function inOrder<T extends Told>(updates: readonly T[]): readonly T[] {
    const numbered = updates
        .filter(({ sequence }) => sequence !== null)
        .sort(
            (a, b) => (a.sequence ?? 0) - (b.sequence ?? 0) || a.at - b.at || compare(a.updateId, b.updateId),
        )
    let latest = -Infinity
    const placed = numbered.map((update) => {
        latest = Math.max(latest, update.at)
        return { update, at: latest }
    })
    const others = updates
        .filter(({ sequence }) => sequence === null)
        .map((update) => ({ update, at: update.at }))
    return [...placed, ...others]
        .sort(
            (a, b) =>
                a.at - b.at ||
                // What Microsoft says in the second of our reply answers it.
                rank(a.update) - rank(b.update) ||
                (a.update.sequence ?? 0) - (b.update.sequence ?? 0) ||
                compare(a.update.updateId, b.update.updateId),
        )
        .map(({ update }) => update)
}

function eventOf({ kind, state }: Told): CaseEvent | undefined {
    switch (kind) {
        case 'status':
            return state === 'waiting' ? 'microsoft-waits' : 'microsoft-works'
        case 'information-request':
            return 'microsoft-waits'
        case 'reply':
            return 'microsoft-works'
        case 'closure':
        case 'close-request':
            return 'closed'
        case 'reopening':
            return 'reopened'
        default:
            return undefined
    }
}

/** The state of a case that is with Microsoft, made of all that was told of it; the same for every order of arrival. */
export function stateOf(updates: readonly CaseUpdate[]): CaseState {
    let state: CaseState = 'open'
    // What was taken back or refused has reached nobody.
    const told = updates.filter(({ delivery }) => delivery !== 'cancelled' && delivery !== 'refused')
    for (const update of inOrder(told)) {
        const event = eventOf(update)
        state = (event && moveCase(state, event)) ?? state
    }
    return state
}
