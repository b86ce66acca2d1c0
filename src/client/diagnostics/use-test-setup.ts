import { useState } from 'preact/hooks'
import type { Diagnostics } from '../../server/setup/diagnostics/diagnostics-view.ts'
import { send } from '../shared/api.ts'
import type { Failure } from '../shared/failure.ts'
import { isListOf, hasTexts, isObject } from '../shared/shape.ts'

type Group = Diagnostics['checkGroups'][number]

export interface TestRun {
    readonly done: number
    readonly total: number
    /** Title of the group that runs. */
    readonly title: string
}

/** A group may ask Microsoft several things, each with a limit of its own on the server. */
const GROUP_TIMEOUT_MILLISECONDS = 60_000

const parseChecks = (result: unknown): true | null =>
    isObject(result) && isListOf(result['checks'], (check) => hasTexts(check, ['id', 'status'])) ? true : null

/** Runs groups of checks one after the other; what fails to run is told, and the others run all the same. */
export function useTestSetup(onDone: () => Promise<void>): {
    readonly run: TestRun | null
    readonly failure: Failure | null
    /** How often a run has ended: for the sentence that says so. */
    readonly ended: number
    readonly start: (groups: readonly Group[]) => Promise<void>
} {
    const [run, setRun] = useState<TestRun | null>(null)
    const [failure, setFailure] = useState<Failure | null>(null)
    const [ended, setEnded] = useState(0)

    async function start(groups: readonly Group[]): Promise<void> {
        if (run) return
        setFailure(null)
        for (const [done, { group, title }] of groups.entries()) {
            setRun({ done, total: groups.length, title })
            const answer = await send(
                'POST',
                '/setup/checks',
                { group },
                parseChecks,
                GROUP_TIMEOUT_MILLISECONDS,
            )
            if (answer.ok) continue
            setFailure(answer.failure)
            // Without a session or the role the next one says the same.
            if (answer.failure.kind === 'signed-out' || answer.failure.kind === 'forbidden') break
        }
        await onDone()
        setRun(null)
        setEnded((count) => count + 1)
    }

    return { run, failure, ended, start }
}
