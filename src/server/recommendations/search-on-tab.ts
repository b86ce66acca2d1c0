import { isSysId } from '../identifiers.ts'
import type { IncidentTab } from '../incident-tab/incident-tab.ts'
import { readIncidentTab, type IncidentTabDependencies } from '../incident-tab/read-incident-tab.ts'
import { ok, type Result } from '../result.ts'
import { memoryOf } from './item-memory.ts'
import { maskText } from './mask-text.ts'
import { parseSearch } from './parse-search.ts'
import type { SolutionSearchLog } from './solution-store.ts'
import { rememberRecommended, type RememberDependencies } from './remember-recommended.ts'

export interface SearchDependencies extends IncidentTabDependencies, RememberDependencies {
    readonly searches: SolutionSearchLog
}

/**
 * The button "Microsoft recommended solutions": the tab for another text than the short description. What it shows is
 * remembered on the incident; that nothing fitted is remembered for admins, the text masked.
 */
export function searchOnTab(
    deps: SearchDependencies,
    incidentSysId: string,
    body: unknown,
): Result<IncidentTab> {
    const search = parseSearch(body)
    if (isSysId(incidentSysId) && !search.ok) return search
    const read = readIncidentTab(deps, incidentSysId, search.ok ? search.value.text : '')
    if (!read.ok) return read
    const { recommendations } = read.value
    const { solutions, state, text } = recommendations
    if (state === 'nothing') noteNothingFound(deps, text)
    const rows = rememberRecommended(
        deps,
        incidentSysId,
        solutions.map(({ key, title }) => ({ source: 'solution', key, title, url: '' })),
    )
    return ok({
        ...read.value,
        recommendations: {
            ...recommendations,
            solutions: solutions.map((card) => ({
                ...card,
                memory: memoryOf(rows, { source: 'solution', key: card.key }),
            })),
        },
    })
}

function noteNothingFound({ searches, digest, clock, user }: SearchDependencies, text: string): void {
    const masked = maskText(text)
    searches.count(digest.md5(`search#${user.language}#${masked.toLowerCase()}`), {
        text: masked,
        language: user.language,
        at: clock.now(),
    })
}
