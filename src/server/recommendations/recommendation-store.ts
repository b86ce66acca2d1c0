import type { UsedIn } from './recommendations.ts'
import type { Judgements, StoredRecommendation } from './stored-recommendation.ts'

/** What was recommended on incidents. */
export interface RecommendationStore {
    ofIncident(incidentSysId: string): readonly StoredRecommendation[]
    /** A row that another agent added meanwhile stays as it is. */
    add(incidentSysId: string, row: StoredRecommendation): void
    save(row: StoredRecommendation): void
    /** How many different agents judged each of these solutions; those without a judgement are missing. */
    judgements(solutionKeys: readonly string[]): Readonly<Record<string, Judgements>>
}

/** Writes into an incident's notes with the rights of the signed-in user; the instance's rules run as for them. */
export interface IncidentNotes {
    /** Adds to what stands there. False: the user may not write this field, or a rule of the instance refused. */
    append(incidentSysId: string, field: UsedIn, text: string): boolean
}
