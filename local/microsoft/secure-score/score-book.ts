import type { Millis, ScenarioClock } from '../clock.ts'
import type { Control } from './control.ts'
import { builtInControls } from './controls/index.ts'
import { syntheticControls } from './synthetic-controls.ts'

/** What somebody set for a control in the portal or by PATCH; the newest is last. */
export interface StateUpdate {
    readonly assignedTo: string | null
    readonly comment: string | null
    readonly state: string
    readonly updatedBy: string | null
    readonly updatedDateTime: string | null
}

/** A control over time. Days are whole days since 1970, UTC. */
export interface BookedControl {
    readonly control: Control
    /** From a day on: the part of the points, in percent; undefined: the scores do not hold it any more. */
    readonly scored: readonly { readonly day: number; readonly percent: number | undefined }[]
    readonly updates: readonly StateUpdate[]
    /** The first day on which it is not listed any more. */
    readonly until?: number
    /** The first day on which it is. */
    readonly from?: number
}

/** What can be steered. */
export type ScoreChange =
    /** Sets the points of a control from today on. */
    | { readonly kind: 'points'; readonly control: string; readonly percent: number }
    /** The control gets another id, and another title where one is given; the old id is not listed any more. */
    | { readonly kind: 'rename'; readonly control: string; readonly to: string; readonly title?: string }
    /** Two new controls in place of one; the points are halved. */
    | { readonly kind: 'split'; readonly control: string; readonly into: readonly [SplitPart, SplitPart] }
    /** The profile says so, and the scores do not hold it any more. */
    | { readonly kind: 'deprecate'; readonly control: string }
    /** Not listed any more. */
    | { readonly kind: 'remove'; readonly control: string }
    /** Listed again after `remove`, with the points that it had. */
    | { readonly kind: 'restore'; readonly control: string }
    /** Microsoft words it anew, under the same id. */
    | { readonly kind: 'retitle'; readonly control: string; readonly title: string }
    /** So many made-up controls in place of all others; 0: none, as in a tenant without any licence. */
    | { readonly kind: 'synthetic'; readonly count: number }
    /** Items in the next lists that no client can read: null, a text, an object without an id. */
    | { readonly kind: 'unreadable'; readonly count: number }

export interface SplitPart {
    readonly id: string
    readonly title: string
}

export interface ScoreBook {
    /** All controls that were ever there, in order. */
    controls(tenantId: string): readonly BookedControl[]
    /** @throws Error that says why not. */
    change(tenantId: string, change: ScoreChange): void
    /** Adds an update of the state; undefined: no such profile. */
    update(
        tenantId: string,
        controlId: string,
        next: (last: StateUpdate) => StateUpdate,
    ): BookedControl | undefined
    /** How many items of each list cannot be read. */
    unreadable(): number
    reset(): void
}

const DAY: Millis = 86_400_000

export const dayOf = (at: Millis): number => Math.floor(at / DAY)
export const startOfDay = (day: number): string =>
    `${new Date(day * DAY).toISOString().slice(0, 10)}T00:00:00Z`

/** Days of scores that Microsoft holds. https://learn.microsoft.com/graph/api/resources/securescore */
export const HELD_DAYS = 90

export const NO_UPDATE: StateUpdate = {
    assignedTo: null,
    comment: null,
    state: 'Default',
    updatedBy: null,
    updatedDateTime: null,
}

export const isListed = ({ from, until }: BookedControl, day: number): boolean =>
    day >= (from ?? 0) && day < (until ?? Infinity)

/** Percent of the points on a day; undefined: the score of that day does not hold the control. */
export const percentOn = (booked: BookedControl, day: number): number | undefined =>
    isListed(booked, day) ? booked.scored.filter((change) => change.day <= day).at(-1)?.percent : undefined

const entry = (control: Control, start: number): BookedControl => ({
    control,
    scored: (control.history ?? []).map(([daysAgo, percent]) => ({ day: start - daysAgo, percent })),
    updates: [NO_UPDATE],
})

/** `scoredTenants` have the built-in controls, all others have none. */
export const createScoreBook = (clock: ScenarioClock, scoredTenants: readonly string[]): ScoreBook => {
    let books = new Map<string, BookedControl[]>()
    let unreadable = 0
    const today = (): number => dayOf(clock.now())
    const bookOf = (tenantId: string): BookedControl[] => {
        const known = books.get(tenantId)
        if (known) return known
        const controls = scoredTenants.includes(tenantId) ? builtInControls : []
        const made = controls.map((control) => entry(control, dayOf(clock.epoch())))
        books.set(tenantId, made)
        return made
    }
    const indexOf = (book: readonly BookedControl[], id: string): number => {
        const index = book.findIndex((one) => one.control.id === id && isListed(one, today()))
        if (index < 0) throw new Error(`There is no control "${id}" today`)
        return index
    }
    const replace = (tenantId: string, id: string, next: (booked: BookedControl) => BookedControl): void => {
        const book = bookOf(tenantId)
        const index = indexOf(book, id)
        book[index] = next(book[index]!)
    }
    /** Ends a control and puts others in its place. */
    const succeed = (tenantId: string, id: string, heirs: readonly Control[]): void => {
        const book = bookOf(tenantId)
        const taken = heirs.find((heir) =>
            book.some((one) => one.control.id === heir.id && isListed(one, today())),
        )
        if (taken) throw new Error(`There is a control "${taken.id}" already`)
        const index = indexOf(book, id)
        const old = book[index]!
        const made = heirs.map((control) => ({ ...old, control, updates: [NO_UPDATE], from: today() }))
        book.splice(index, 1, { ...old, until: today() }, ...made)
    }
    const restore = (tenantId: string, id: string): void => {
        const book = bookOf(tenantId)
        const gone = book.filter((one) => one.control.id === id).at(-1)
        if (!gone || isListed(gone, today())) throw new Error(`There is no control "${id}" that was removed`)
        const { until: _until, ...back } = gone
        book.push({ ...back, from: today() })
    }

    return {
        controls: (tenantId) => bookOf(tenantId),
        change: (tenantId, change) => {
            switch (change.kind) {
                case 'points':
                    return replace(tenantId, change.control, (booked) => ({
                        ...booked,
                        scored: [...booked.scored, { day: today(), percent: change.percent }],
                    }))
                case 'rename': {
                    const { control } = bookOf(tenantId)[indexOf(bookOf(tenantId), change.control)]!
                    const heir = { ...control, id: change.to, title: change.title ?? control.title }
                    return succeed(tenantId, change.control, [heir])
                }
                case 'split': {
                    const { control } = bookOf(tenantId)[indexOf(bookOf(tenantId), change.control)]!
                    const maxScore = control.maxScore / 2
                    const heirs = change.into.map((part) => ({ ...control, ...part, maxScore }))
                    return succeed(tenantId, change.control, heirs)
                }
                case 'deprecate':
                    return replace(tenantId, change.control, (booked) => ({
                        ...booked,
                        control: { ...booked.control, deprecated: true },
                        scored: [...booked.scored, { day: today(), percent: undefined }],
                    }))
                case 'remove':
                    return replace(tenantId, change.control, (booked) => ({ ...booked, until: today() }))
                case 'restore':
                    return restore(tenantId, change.control)
                case 'retitle':
                    return replace(tenantId, change.control, (booked) => ({
                        ...booked,
                        control: { ...booked.control, title: change.title },
                    }))
                case 'synthetic': {
                    const start = dayOf(clock.epoch())
                    books.set(
                        tenantId,
                        syntheticControls(change.count).map((control) => entry(control, start)),
                    )
                    return
                }
                case 'unreadable':
                    unreadable = change.count
            }
        },
        update: (tenantId, controlId, next) => {
            const book = bookOf(tenantId)
            const index = book.findIndex((one) => one.control.id === controlId && isListed(one, today()))
            const booked = book[index]
            if (!booked || booked.control.hasNoProfile) return undefined
            const updated = { ...booked, updates: [...booked.updates, next(booked.updates.at(-1)!)] }
            book[index] = updated
            return updated
        },
        unreadable: () => unreadable,
        reset: () => {
            books = new Map()
            unreadable = 0
        },
    }
}
