import { xmlAnswer } from '../../core/glide/xml-text.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { answerType, produces, usualTypes } from './media-types.ts'
import { restError } from './rest-error.ts'

/** A JSON answer in the format that the caller asks for: as it is, or as XML. */
export function inWantedFormat(exchange: Exchange, answer: WebAnswer): WebAnswer {
    const type = answerType(usualTypes, exchange.headers['accept'])
    if (!/[/+]xml$/.test(type) || typeof answer.body !== 'string' || answer.body === '') return answer
    return {
        ...answer,
        headers: { ...answer.headers, 'content-type': `${type};charset=UTF-8` },
        body: xmlAnswer(JSON.parse(answer.body) as object),
    }
}

/** 406 for a caller who takes neither JSON nor XML. */
export const unacceptable = (exchange: Exchange): WebAnswer | undefined =>
    produces(usualTypes, exchange.headers['accept'])
        ? undefined
        : restError(406, 'Not acceptable', `${exchange.headers['accept'] ?? ''} is not supported`)
