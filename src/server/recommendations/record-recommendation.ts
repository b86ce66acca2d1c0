import { appError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { isObject } from '../json.ts'
import type { CurrentUser, IncidentStore } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import { toMemory } from './item-memory.ts'
import { readableKnowledge } from './knowledge-articles.ts'
import type { KnowledgeStore } from './knowledge-store.ts'
import type { IncidentNotes } from './recommendation-store.ts'
import type { ItemMemory, RecommendationBody, UsedIn } from './recommendations.ts'
import { rememberRecommended, type RememberDependencies } from './remember-recommended.ts'
import { articleNote, solutionNote } from './solution-note.ts'
import type { SolutionStore } from './solution-store.ts'
import { solutionFor, type Solution } from './solution.ts'
import { isSameItem, ITEM_SOURCES, type StoredRecommendation } from './stored-recommendation.ts'

export interface RecordDependencies extends RememberDependencies {
    readonly incidents: IncidentStore
    readonly notes: IncidentNotes
    readonly solutions: SolutionStore
    readonly user: CurrentUser
    readonly knowledge: KnowledgeStore
}

const EVENTS: readonly RecommendationBody['event'][] = [
    'opened',
    'helpful',
    'not-helpful',
    'undo-helpful',
    'work_notes',
    'close_notes',
]
const LONGEST_KEY = 250

/**
 * Remembers on an incident what became of a recommendation: opened, judged, or written into its notes, which needs the
 * right to write them. Saying the same twice changes nothing.
 */
export function recordRecommendation(
    deps: RecordDependencies,
    incidentSysId: string,
    body: unknown,
): Result<ItemMemory> {
    if (!isSysId(incidentSysId)) {
        return err(appError('REQUEST_INVALID', ['the sys_id is not 32 hexadecimal digits']))
    }
    const request = parseBody(body)
    if (!request.ok) return request
    if (!deps.incidents.readableByUser(incidentSysId)) return err(appError('INCIDENT_NOT_FOUND'))
    const found = findItem(deps, incidentSysId, request.value)
    if (!found) return err(appError('RECOMMENDATION_NOT_FOUND'))
    const { event } = request.value
    if (event === 'work_notes' || event === 'close_notes') return use(deps, incidentSysId, found, event)
    return ok(keep(deps, found.row, changeBy(deps, found.row, event)))
}

interface FoundItem {
    readonly row: StoredRecommendation
    /** Undefined: it is an article. */
    readonly solution: Solution | undefined
}

/** A solution of the catalogue, or an article that was recommended here: nobody writes other links into a record. */
function findItem(
    deps: RecordDependencies,
    incidentSysId: string,
    item: RecommendationBody,
): FoundItem | undefined {
    const rowOf = (rows: readonly StoredRecommendation[]) => rows.find((row) => isSameItem(row, item))
    if (item.source !== 'solution') {
        const row = rowOf(deps.recommendations.ofIncident(incidentSysId))
        // Another agent may have been shown what this user may not read.
        const isReadable = item.source !== 'knowledge' || readableKnowledge(deps, [item.key]).has(item.key)
        return row && isReadable ? { row, solution: undefined } : undefined
    }
    const solution = solutionFor(deps.solutions.ofKeys([item.key]), item.key, deps.user.language)
    if (!solution) return undefined
    const { source, key } = item
    const row = rowOf(
        rememberRecommended(deps, incidentSysId, [{ source, key, title: solution.title, url: '' }]),
    )
    return row && { row, solution }
}

function changeBy(
    deps: RecordDependencies,
    row: StoredRecommendation,
    event: Exclude<RecommendationBody['event'], UsedIn>,
): Partial<StoredRecommendation> {
    const now = deps.clock.now()
    const by = deps.user.sysId
    if (event === 'opened') return row.openedAt === null ? { openedAt: now, openedBy: by } : {}
    if (event === 'undo-helpful') return { helpful: '', helpfulAt: null, helpfulBy: '', helpfulByName: '' }
    const helpful = event === 'helpful' ? 'yes' : 'no'
    if (row.helpful === helpful) return {}
    return { helpful, helpfulAt: now, helpfulBy: by, helpfulByName: deps.user.name }
}

function keep(
    deps: RecordDependencies,
    row: StoredRecommendation,
    change: Partial<StoredRecommendation>,
): ItemMemory {
    if (Object.keys(change).length > 0) deps.recommendations.save({ ...row, ...change })
    return toMemory({ ...row, ...change })
}

/** The note first: a mark without a note would keep the agent from writing it. */
function use(
    deps: RecordDependencies,
    incidentSysId: string,
    { row, solution }: FoundItem,
    where: UsedIn,
): Result<ItemMemory> {
    if (row.usedIn.includes(where)) return ok(toMemory(row))
    const text = solution ? solutionNote(solution, deps.user) : articleNote(row, deps.user)
    if (!deps.incidents.changeableByUser(incidentSysId)) return err(appError('INCIDENT_NOT_WRITABLE'))
    if (!deps.notes.append(incidentSysId, where, text)) return err(appError('NOTE_REFUSED'))
    return ok(
        keep(deps, row, {
            usedIn: [...row.usedIn, where],
            usedAt: deps.clock.now(),
            usedBy: deps.user.sysId,
            usedByName: deps.user.name,
        }),
    )
}

function parseBody(body: unknown): Result<RecommendationBody> {
    const { source, key, event } = isObject(body) ? body : {}
    const knownSource = ITEM_SOURCES.find((known) => known === source)
    if (!knownSource) {
        return err(appError('REQUEST_INVALID', ['source must be solution, knowledge or learn']))
    }
    if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY) {
        return err(appError('REQUEST_INVALID', ['key must be a text of 1 to 250 characters']))
    }
    const knownEvent = EVENTS.find((known) => known === event)
    if (!knownEvent) {
        return err(
            appError('REQUEST_INVALID', [
                'event must be opened, helpful, not-helpful, undo-helpful, work_notes or close_notes',
            ]),
        )
    }
    return ok({ source: knownSource, key, event: knownEvent })
}
