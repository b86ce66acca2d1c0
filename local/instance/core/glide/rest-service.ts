import { failure, failureOfThrown, restResponse, type GivenAnswer } from './rest-response.ts'
import { restRequest, type GivenRequest } from './rest-request.ts'
import type { ServiceFailure } from './rest-errors.ts'

/** One call of a scripted REST operation: what its script is given, and what it answers, as JSON. */
export interface RestCall {
    readonly request: object
    readonly response: object
    /** The answer of a script that came to its end. Throws when it cannot be serialised. */
    answer(returned: unknown): string
    /** The answer of a script that threw. */
    thrown(error: unknown, message: string): string
}

interface GivenCall extends GivenRequest {
    /** The media type that the caller wants the answer in. */
    readonly answerType?: string
}

/** `given` is the request as JSON. */
export function restCall(given: string): RestCall {
    const call = JSON.parse(given) as GivenCall
    const type = call.answerType ?? 'application/json'
    let refused: ServiceFailure | undefined
    const request = restRequest(call, (why) => (refused = why))
    const { response, answer } = restResponse(type)
    const text = (made: GivenAnswer): string => JSON.stringify(made)
    return {
        request,
        response,
        answer: (returned) => text(refused ? failure(refused, type) : answer(returned)),
        thrown: (error, message) => text(failure(refused ?? failureOfThrown(error, message), type)),
    }
}
