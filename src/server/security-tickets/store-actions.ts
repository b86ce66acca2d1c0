import type { ControlProfile, ControlScore } from '../microsoft-clients/secure-score-items.ts'
import type { Digest } from '../ports.ts'
import type { ImprovementAction } from './improvement-action.ts'
import { joinAction } from './join-action.ts'
import type { ActionLine, ActionStore } from './ticket-store.ts'

export interface StoreActionsDependencies {
    readonly actions: ActionStore
    readonly digest: Digest
}

export const actionSysId = (digest: Digest, tenantId: string, controlId: string): string =>
    digest.md5(`improvement-action:${tenantId}:${controlId}`)

export interface StoredActions {
    /** Joins, and writes what differs; false: somebody took the work over. */
    take(profiles: readonly ControlProfile[]): boolean
    /** When all profiles were taken: controls that only the score has, those that are listed no more, those held back. */
    finish(): boolean
    readonly counts: Readonly<Record<'written' | 'unchanged' | 'gone' | 'renamed', number>>
}

/** What a renamed control keeps. Many apps have a control "Enable multi-factor authentication": the product counts too. */
const likeness = ({ title, category, service }: Pick<ActionLine, 'title' | 'category' | 'service'>): string =>
    [title, category, service].map((part) => part.trim().toLowerCase()).join('\n')

/** Likenesses that exactly one has. */
function single<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
    const byKey = new Map<string, T | null>()
    for (const item of items) byKey.set(keyOf(item), byKey.has(keyOf(item)) ? null : item)
    return new Map([...byKey].flatMap(([key, item]) => (item === null ? [] : [[key, item] as const])))
}

/**
 * Stores the improvement actions of one tenant, page by page as they are read. Safe to cut anywhere: sys_ids follow from
 * the control, and what was written once is not written again.
 *
 * A control that is listed no more keeps its row and its tickets. It counts as renamed only where the same reading has
 * exactly one new control of the same title, category and product, and nobody else misses one: Microsoft names no
 * successor. So that a cut in between loses nothing, such new ones are held back until the old one is marked.
 */
export function startStoring(
    deps: StoreActionsDependencies,
    run: {
        readonly tenantId: string
        readonly scores: readonly ControlScore[]
        /** Now, in whole seconds as they are stored. */
        readonly at: number
        readonly mayWrite: () => boolean
    },
): StoredActions {
    const { actions, digest } = deps
    const { tenantId, at, mayWrite } = run
    const scores = new Map(run.scores.map((score) => [score.controlId, score]))
    const hashes = actions.hashes(tenantId)
    const lines = new Map(actions.ofTenant(tenantId).map((line) => [line.controlId, line]))
    const alive = [...lines.values()].filter(({ goneAt }) => goneAt === null)
    const mayBeRenamed = new Set(alive.map(likeness))
    const listed = new Set<string>()
    const held: (ImprovementAction & { readonly profile: ControlProfile | undefined })[] = []
    /** What was renamed, by what it was renamed to: its history goes on, also after a cut. */
    const renamed = new Map(
        [...lines.values()]
            .filter(({ successor }) => successor !== '')
            .map((line): readonly [string, ActionLine] => [line.successor, line]),
    )
    const counts = { written: 0, unchanged: 0, gone: 0, renamed: 0 }

    const save = (action: ImprovementAction): boolean => {
        const hash = digest.md5(JSON.stringify(action))
        const stored = hashes.get(action.sysId)
        if (stored === hash) {
            counts.unchanged += 1
            return true
        }
        if (!mayWrite()) return false
        actions.save(action, hash, stored === undefined)
        counts.written += 1
        return true
    }

    const join = (controlId: string, profile: ControlProfile | undefined): ImprovementAction => {
        const sysId = actionSysId(digest, tenantId, controlId)
        const known = lines.get(controlId) ?? renamed.get(sysId)
        const kept = !profile && lines.has(controlId) ? actions.bySysId(sysId) : undefined
        return joinAction({
            sysId,
            tenantId,
            controlId,
            profile,
            score: scores.get(controlId),
            known,
            kept,
            at,
        })
    }

    /** Pages that shift while they are read hold a control twice: the first counts. */
    const takeOne = (controlId: string, profile?: ControlProfile): boolean => {
        if (listed.has(controlId)) return true
        listed.add(controlId)
        const action = join(controlId, profile)
        if (hashes.has(action.sysId) || !mayBeRenamed.has(likeness(action))) return save(action)
        held.push({ ...action, profile })
        return true
    }

    const markGone = (): boolean => {
        const gone = alive.filter(({ controlId }) => !listed.has(controlId))
        const lonely = single(gone, likeness)
        const heirs = single(held, likeness)
        for (const line of gone) {
            const whole = actions.bySysId(line.sysId)
            if (!whole) continue
            const key = likeness(line)
            const successor = (lonely.has(key) && heirs.get(key)?.sysId) || ''
            if (!save({ ...whole, goneAt: at, successor })) return false
            counts.gone += 1
            if (successor === '') continue
            counts.renamed += 1
            renamed.set(successor, line)
        }
        return true
    }

    return {
        take: (profiles) => profiles.every((profile) => takeOne(profile.controlId, profile)),
        finish: () =>
            run.scores.every(({ controlId }) => takeOne(controlId)) &&
            markGone() &&
            held.every(({ controlId, profile }) => save(join(controlId, profile))),
        counts,
    }
}
