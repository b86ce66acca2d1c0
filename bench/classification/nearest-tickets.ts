import {
    CLASSIFIED_KINDS,
    type ClassifiedKind,
} from '../../src/server/user-operations/classification/classified-kind.ts'
import type { TicketText } from '../../src/server/user-operations/classification/read-ticket.ts'
import type { LabelledTicket } from '../../training/user-operations/labelled-ticket.ts'
import type { Engine } from '../matching/engines.ts'

/** So many of the nearest tickets vote, each with its score. */
const NEAREST = 5
/** A score that is half sure. */
const HALF_SURE = 10

export interface Vote {
    readonly kind: ClassifiedKind
    readonly confidence: number
}

/** Classifies tickets as those that an engine finds nearest among labelled ones. */
export function nearestTickets(
    engine: Engine,
    labelled: readonly LabelledTicket[],
): (text: TicketText) => Vote {
    const rank = engine(
        labelled.map(({ shortDescription, description }, at) => ({
            sysId: String(at),
            title: shortDescription,
            impact: description,
            service: '',
            feature: '',
        })),
    )
    return ({ shortDescription, description }) => {
        const near = rank(`${shortDescription} ${description}`).slice(0, NEAREST)
        const all = near.reduce((sum, { score }) => sum + score, 0)
        const votes = CLASSIFIED_KINDS.map((kind) => ({
            kind,
            score: near
                .filter(({ id }) => labelled[Number(id)]?.is === kind)
                .reduce((sum, { score }) => sum + score, 0),
        })).sort((a, b) => b.score - a.score)
        const [best] = votes
        const top = near[0]?.score ?? 0
        return {
            kind: (best as (typeof votes)[number]).kind,
            confidence: all === 0 ? 0 : ((best?.score ?? 0) / all) * (top / (top + HALF_SURE)),
        }
    }
}
