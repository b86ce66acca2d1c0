import type { ControlProfile, ControlScore } from '../microsoft-clients/secure-score-items.ts'
import { isDone, type ImprovementAction } from './improvement-action.ts'
import type { ActionLine } from './ticket-store.ts'

/** What there is to make an action of; one of profile and score is always there. */
export interface ActionParts {
    readonly sysId: string
    readonly tenantId: string
    readonly controlId: string
    readonly profile: ControlProfile | undefined
    readonly score: ControlScore | undefined
    /** As it was stored before. */
    readonly known: ActionLine | undefined
    /** The whole of it; only needed where there is no profile. */
    readonly kept?: ImprovementAction | undefined
    /** Now. */
    readonly at: number
}

/** What two decimals can be off when points are given anew out of another maximum. */
const ROUNDED = 0.02

/** The maximum of a control without profile follows from its points and their percentage. */
function maximumOf(score: ControlScore | undefined): number {
    if (!score) return 0
    return score.percent !== null && score.percent > 0
        ? Math.round((score.score * 10_000) / score.percent) / 100
        : score.score
}

/** Points that were there are not any more. A maximum that Microsoft changed takes no points away. */
function hasLost(
    known: ActionLine | undefined,
    next: Pick<ImprovementAction, 'score' | 'maxScore'>,
): boolean {
    if (!known || known.score === null || next.score === null || known.maxScore <= 0) return false
    const before = Math.min(1, known.score / known.maxScore) * next.maxScore
    return before - next.score > ROUNDED
}

/** What Microsoft says of a control itself. Without a profile, what was known of it stays. */
function describe({ controlId, profile, score, kept }: ActionParts): ControlFacts {
    const maxScore = (profile ?? kept)?.maxScore || maximumOf(score)
    if (!profile && kept) {
        return {
            title: kept.title,
            category: kept.category,
            service: kept.service,
            maxScore,
            implementationCost: kept.implementationCost,
            userImpact: kept.userImpact,
            threats: kept.threats,
            tier: kept.tier,
            actionType: kept.actionType,
            rank: kept.rank,
            actionUrl: kept.actionUrl,
            description: score?.description ?? kept.description,
            remediation: kept.remediation,
            remediationImpact: kept.remediationImpact,
            microsoftState: kept.microsoftState,
            isDeprecated: kept.isDeprecated,
            vendor: kept.vendor,
        }
    }
    return {
        title: profile?.title ?? controlId,
        category: profile?.category || (score?.category ?? ''),
        service: profile?.service ?? '',
        maxScore,
        implementationCost: profile?.implementationCost ?? '',
        userImpact: profile?.userImpact ?? '',
        threats: profile?.threats ?? [],
        tier: profile?.tier ?? '',
        actionType: profile?.actionType ?? '',
        rank: profile?.rank ?? null,
        actionUrl: profile?.actionUrl ?? '',
        description: score?.description ?? '',
        remediation: profile?.remediation ?? '',
        remediationImpact: profile?.remediationImpact ?? '',
        microsoftState: profile?.state ?? '',
        isDeprecated: profile?.isDeprecated ?? false,
        vendor: profile?.vendor ?? { vendor: '', provider: '', providerVersion: null, subProvider: null },
    }
}

type ControlFacts = Omit<
    ImprovementAction,
    | 'sysId'
    | 'tenantId'
    | 'controlId'
    | 'score'
    | 'implementationStatus'
    | 'doneSince'
    | 'lostAt'
    | 'goneAt'
    | 'successor'
>

/**
 * Joins profile and score to the action that is stored. Joined again with what was stored, it is the same: a run that was
 * cut ends as a whole one does. What is listed is alive, whatever was noted of it before.
 */
export function joinAction(parts: ActionParts): ImprovementAction {
    const { known, score, at } = parts
    const facts = describe(parts)
    const scored = { maxScore: facts.maxScore, score: score?.score ?? null }
    return {
        sysId: parts.sysId,
        tenantId: parts.tenantId,
        controlId: parts.controlId,
        ...facts,
        score: scored.score,
        implementationStatus: score?.implementationStatus ?? '',
        doneSince: isDone(scored) ? (known?.doneSince ?? at) : null,
        lostAt: hasLost(known, scored) ? at : (known?.lostAt ?? null),
        goneAt: null,
        successor: '',
    }
}
