import type { ServiceHealthIssue } from '@microsoft/microsoft-graph-types'
import type { ScenarioClock } from '../clock.ts'
import { builtInScenario } from './built-in-scenario.ts'
import { playScenario } from './play-scenario.ts'
import { syntheticIssues } from './synthetic-issues.ts'

/** Which issues the tenant has. */
export type IssueChoice =
    | { readonly source: 'scenario' }
    | { readonly source: 'file' }
    | { readonly source: 'empty' }
    | { readonly source: 'synthetic'; readonly count: number; readonly active: number }

export interface IssueSource {
    choice(): IssueChoice
    /** @throws Error when `file` is chosen and the server was started without one. */
    choose(choice: IssueChoice): void
    issues(): readonly ServiceHealthIssue[]
    /** Back to the file when there is one, else to the scenario. */
    reset(): void
}

export const createIssueSource = (
    clock: ScenarioClock,
    fileIssues: readonly ServiceHealthIssue[] | undefined,
): IssueSource => {
    const initial: IssueChoice = { source: fileIssues === undefined ? 'scenario' : 'file' }
    let choice = initial
    let synthetic: readonly ServiceHealthIssue[] = []
    return {
        choice: () => choice,
        choose: (next) => {
            if (next.source === 'file' && fileIssues === undefined)
                throw new Error('The server was started without a file of issues')
            if (next.source === 'synthetic') synthetic = syntheticIssues(next, clock.epoch())
            choice = next
        },
        issues: () => {
            if (choice.source === 'file') return fileIssues ?? []
            if (choice.source === 'synthetic') return synthetic
            return choice.source === 'empty' ? [] : playScenario(builtInScenario, clock)
        },
        reset: () => {
            choice = initial
            synthetic = []
        },
    }
}
