import { gs } from '@servicenow/glide'
import { appError, type AppError } from '../errors.ts'
import type { Log, Random } from '../ports.ts'
import { err, type Result } from '../result.ts'

const OWN_FRAME = /src\/server\/([\w./-]+\.[jt]s:\d+)/

/** Where in the app a fault happened, without the engine's sentence: that may quote what people wrote. */
function placeOf(fault: unknown): string {
    const { name = 'Error', stack } = (
        typeof fault === 'object' && fault !== null ? fault : {}
    ) as Partial<Error>
    const places = String(stack ?? '')
        .split('\n')
        .flatMap((line) => OWN_FRAME.exec(line)?.[1] ?? [])
    // What asked for it tells more than what reads every table.
    const place = places.find((found) => !found.startsWith('platform/')) ?? places[0]
    return place ? `${name}, ${place}` : name
}

function run<T>(random: Random, useCase: () => Result<T>): Result<T> {
    try {
        return useCase()
    } catch (fault) {
        const correlationId = random.guid()
        const place = placeOf(fault)
        gs.error(`[APP_FAILED] ${correlationId} ${place}`)
        return err(appError('APP_FAILED', [place], { correlationId }))
    }
}

/**
 * Runs a use case whose error somebody is told: it is logged, under a correlation id. What the use case throws is a fault of
 * the app: people get a sentence and a correlation id, the system log where it happened.
 */
export function outcomeOf<T>(
    { log, random }: { readonly log: Log; readonly random: Random },
    useCase: () => Result<T>,
): Result<T> {
    const outcome = run(random, useCase)
    if (outcome.ok) return outcome
    const error: AppError = outcome.error.correlationId
        ? outcome.error
        : { ...outcome.error, correlationId: random.guid() }
    log.error(error)
    return err(error)
}
