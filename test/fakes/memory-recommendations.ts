import type {
    RecommendationStore,
    IncidentNotes,
} from '../../src/server/recommendations/recommendation-store.ts'
import type { RankedSolution, SolutionSearch } from '../../src/server/recommendations/solution-ranking.ts'
import type { SolutionSearchLog, SolutionStore } from '../../src/server/recommendations/solution-store.ts'
import type { Solution } from '../../src/server/recommendations/solution.ts'
import type {
    Judgements,
    StoredRecommendation,
} from '../../src/server/recommendations/stored-recommendation.ts'
import { memoryKnowledge, type GivenKnowledge } from './memory-knowledge.ts'
import type { UsedIn } from '../../src/server/recommendations/recommendations.ts'

/** Catalogue, memory and notes as plain rows that a test fills and looks at. */
export class MemoryRecommendations {
    solutionRows: Solution[] = []
    /** What the search answers, whatever the text. */
    ranked: RankedSolution[] = []
    searched: string[] = []
    rows = new Map<string, { readonly incident: string; readonly row: StoredRecommendation }>()
    searchRows = new Map<
        string,
        { readonly text: string; readonly language: string; readonly count: number }
    >()
    noted: { readonly incident: string; readonly field: UsedIn; readonly text: string }[] = []
    refusesNotes = false

    /** The instance's knowledge, as a test says. */
    knowledge: GivenKnowledge = {}
    readonly solutions: SolutionStore = {
        changed: () =>
            this.solutionRows
                .filter(({ origin }) => origin !== 'shipped')
                .map((row) => ({ ...row, terms: '', termsVersion: '' })),
        ofKeys: (keys) => this.solutionRows.filter(({ key }) => keys.includes(key)),
        countKeys: () => new Set(this.solutionRows.map(({ key }) => key)).size,
    }

    readonly solutionSearch: SolutionSearch = {
        rank: (text) => {
            this.searched.push(text)
            return this.ranked
        },
    }

    readonly recommendations: RecommendationStore = {
        ofIncident: (incident) =>
            [...this.rows.values()].filter((kept) => kept.incident === incident).map(({ row }) => row),
        add: (incident, row) => {
            if (!this.rows.has(row.sysId)) this.rows.set(row.sysId, { incident, row })
        },
        save: (row) => {
            const kept = this.rows.get(row.sysId)
            if (kept) this.rows.set(row.sysId, { ...kept, row })
        },
        judgements: (keys) => {
            const found: Record<string, Judgements> = {}
            for (const key of keys) {
                const judged = [...this.rows.values()].map(({ row }) => row).filter((row) => row.key === key)
                const agents = (helpful: 'yes' | 'no'): number =>
                    new Set(judged.filter((row) => row.helpful === helpful).map((row) => row.helpfulBy)).size
                found[key] = { yes: agents('yes'), no: agents('no') }
            }
            return found
        },
    }

    readonly searches: SolutionSearchLog = {
        count: (sysId, { text, language }) => {
            const count = (this.searchRows.get(sysId)?.count ?? 0) + 1
            this.searchRows.set(sysId, { text, language, count })
        },
    }

    readonly notes: IncidentNotes = {
        append: (incident, field, text) => {
            if (this.refusesNotes) return false
            this.noted.push({ incident, field, text })
            return true
        },
    }

    ports() {
        const { solutions, solutionSearch, recommendations, searches, notes } = this
        const { knowledge } = memoryKnowledge(this.knowledge).deps
        const linkedAccounts = { ofUser: () => undefined }
        return { solutions, solutionSearch, recommendations, searches, notes, linkedAccounts, knowledge }
    }
}

/** A solution of the catalogue. */
export const solution = (changes: Partial<Solution> = {}): Solution => ({
    key: 'outlook-asks-for-password',
    language: 'en',
    origin: 'shipped',
    isActive: true,
    area: 'exchange-outlook',
    kind: 'problem',
    title: 'Outlook keeps asking for the password',
    symptoms: ['outlook wants the password again and again'],
    cause: 'A stored sign-in has expired.',
    agentSteps: ['Open **Credential Manager** and remove the entry.', 'Run `outlook.exe` again.'],
    adminSteps: ['Check the sign-in log.'],
    verify: 'Outlook shows **Connected**.',
    appliesTo: ['Outlook for Windows'],
    pages: [{ title: 'Password prompts', url: 'https://learn.microsoft.com/outlook/passwords' }],
    reviewed: '2026-11-21',
    ...changes,
})
