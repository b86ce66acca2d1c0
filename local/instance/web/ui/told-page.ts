import type { Session } from '../../contracts.ts'
import { page } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { framed } from './frame.ts'
import { html } from './html.ts'

/** A page that only says something, in the user's language: that a record is not there, or not for the user. */
export function toldPage(exchange: Exchange, session: Session, key: string, status: number): WebAnswer {
    const text = exchange.instance.message(key, session.language)
    return page(framed(exchange, session, text, html`<h1>${text}</h1>`), status)
}

/** The form was posted without the session's token. */
export const expiredForm = (exchange: Exchange, session: Session): WebAnswer =>
    toldPage(exchange, session, 'Your form has expired. Load it again.', 403)
