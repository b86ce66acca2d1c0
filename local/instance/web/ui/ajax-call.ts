import { randomBytes } from 'node:crypto'
import { isOfThisInstance, messageOf } from '../../core/script/host-bridge.ts'
import { text } from '../http/answer.ts'
import { bodyForm, type Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { appsAjaxProcessor } from '../installer/apps-ajax-processor.ts'
import { isToken } from '../session/token.ts'

/**
 * /xmlhttp.do: GlideAjax of a page calls a client callable script include; the processors of the platform's own are
 * the installer's. ServiceNowDocs: api-reference/c_GlideAjaxAPI
 */
export function ajaxCall(exchange: Exchange): WebAnswer {
    const form = bodyForm(exchange)
    const processor = form.get('sysparm_processor') ?? ''
    if (processor === '' || processor.startsWith('com.')) return appsAjaxProcessor(exchange)
    const { cookieSession: session, instance, headers, options } = exchange
    if (!session || !isToken(session, headers['x-usertoken'] ?? form.get('sysparm_ck'))) return text('', 401)
    try {
        const outcome = instance.scripts.runAjaxProcessor(session, processor, Object.fromEntries(form))
        if (outcome.kind === 'done') return text(outcome.xml, 200, 'text/xml;charset=UTF-8')
        return text(outcome.message, outcome.kind === 'denied' ? 403 : 404)
    } catch (error) {
        const message = messageOf(error)
        const id = randomBytes(8).toString('hex')
        options.log?.('error', `[${id}] xmlhttp.do ${processor}: ${message}`)
        // What a script says may not be for the caller; what this instance lacks is.
        const reason = isOfThisInstance(message) ? `${message} ` : ''
        return text(`${reason}The script failed. Error id: ${id}`, 500)
    }
}
