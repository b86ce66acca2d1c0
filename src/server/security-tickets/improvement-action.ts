import type { Digest } from '../ports.ts'

/**
 * An improvement action of Microsoft Secure Score: a control profile, joined with what the newest score says of the control.
 * Microsoft's words are free text: documentation and answers differ in case and wording.
 * @see https://learn.microsoft.com/graph/api/resources/securescorecontrolprofile
 */
export interface ImprovementAction {
    /** Follows from tenant and control. */
    readonly sysId: string
    readonly tenantId: string
    /** Microsoft's id of the control. */
    readonly controlId: string
    readonly title: string
    /** As Microsoft writes it. */
    readonly category: string
    readonly service: string
    readonly maxScore: number
    /** Null: the tenant's score does not count this control, mostly because it has no licence for the product. */
    readonly score: number | null
    readonly implementationCost: string
    readonly userImpact: string
    readonly threats: readonly string[]
    readonly tier: string
    readonly actionType: string
    /** Microsoft's own order, 1 first; null: not told. */
    readonly rank: number | null
    readonly actionUrl: string
    /** What the control is, of the control score; HTML or text. */
    readonly description: string
    /** HTML as Microsoft wrote it: shown by way of `remediationBlocks` only. */
    readonly remediation: string
    readonly remediationImpact: string
    /** What the score says of how far it is; text of Microsoft's. */
    readonly implementationStatus: string
    /** The last state that an analyst set at Microsoft: Default, Ignored, ThirdParty, Reviewed, or another word. */
    readonly microsoftState: string
    readonly isDeprecated: boolean
    /** Who provides the control; a comment has to name them. */
    readonly vendor: ActionVendor
    /** When the score first showed it done, of this time; null: it is not done. */
    readonly doneSince: number | null
    /** When points that were there were last lost; null: never seen. */
    readonly lostAt: number | null
    /** When Microsoft stopped listing it; null: it is listed. */
    readonly goneAt: number | null
    /** sys_id of the action that it was renamed to; empty: none is known. */
    readonly successor: string
}

export interface ActionVendor {
    readonly vendor: string
    readonly provider: string
    readonly providerVersion: string | null
    readonly subProvider: string | null
}

export const ACTION_CATEGORIES = ['identity', 'data', 'devices', 'apps', 'infrastructure', 'other'] as const
export type ActionCategory = (typeof ACTION_CATEGORIES)[number]

/**
 * How an action stands. not-scored: the score does not count it. gone: Microsoft lists it no more.
 * The words for what analysts set are those of the Microsoft Defender portal.
 */
export const ACTION_STATUSES = [
    'to-address',
    'partial',
    'completed',
    'risk-accepted',
    'third-party',
    'alternate-mitigation',
    'not-scored',
    'gone',
] as const
export type ActionStatus = (typeof ACTION_STATUSES)[number]

const word = (text: string): string =>
    text
        .trim()
        .toLowerCase()
        .replace(/[^a-z]/g, '')

/** `Device` in the documentation of Graph, `Devices` in Microsoft's connector. */
export function categoryOf({ category }: Pick<ImprovementAction, 'category'>): ActionCategory {
    const given = word(category)
    return (
        ACTION_CATEGORIES.find((known) => known !== 'other' && (given === known || `${given}s` === known)) ??
        'other'
    )
}

/** Points are sums of fractions. */
const ALMOST = 0.005

/** All points of a control that gives some. */
export const isDone = ({ score, maxScore }: Pick<ImprovementAction, 'score' | 'maxScore'>): boolean =>
    score !== null && maxScore > 0 && score >= maxScore - ALMOST

export function statusOf(
    action: Pick<ImprovementAction, 'score' | 'maxScore' | 'microsoftState' | 'goneAt'>,
): ActionStatus {
    if (action.goneAt !== null) return 'gone'
    if (isDone(action)) return 'completed'
    switch (word(action.microsoftState)) {
        case 'ignored':
            return 'risk-accepted'
        case 'thirdparty':
            return 'third-party'
        case 'reviewed':
            return 'alternate-mitigation'
    }
    if (action.score === null) return 'not-scored'
    return action.score > ALMOST ? 'partial' : 'to-address'
}

/** There is something to do. */
export const isToDo = (status: ActionStatus): boolean => status === 'to-address' || status === 'partial'

/** Points to gain, 0 and more. */
export const gainOf = ({ score, maxScore }: Pick<ImprovementAction, 'score' | 'maxScore'>): number =>
    score === null ? 0 : Math.max(0, Math.round((maxScore - score) * 100) / 100)

const EFFORTS: Readonly<Record<string, number>> = { low: 1, moderate: 2, medium: 2, high: 3 }
/** What is not told counts as in between. */
const UNKNOWN_EFFORT = 2

const effortOf = (text: string): number => EFFORTS[word(text)] ?? UNKNOWN_EFFORT

/**
 * Points to gain for the effort: implementation cost counts twice, what users notice once. Low cost and impact leave the
 * points as they are, high ones a third.
 */
export const gainForEffort = (
    action: Pick<ImprovementAction, 'score' | 'maxScore' | 'implementationCost' | 'userImpact'>,
): number => (gainOf(action) * 3) / (2 * effortOf(action.implementationCost) + effortOf(action.userImpact))

/** sys_id of the row of a control: of two nodes that read it at once one insert is refused. */
export const actionSysId = (digest: Digest, tenantId: string, controlId: string): string =>
    digest.md5(`improvement-action:${tenantId}:${controlId}`)
