import { text } from '../http/answer.ts'
import { bodyForm, type Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { escapeHtml } from '../ui/html.ts'
import { installerSession } from './installer-session.ts'

const processor = 'com.snc.apps.AppsAjaxProcessor'

/** /xmlhttp.do with the processor that the SDK's command line uses to choose and to remove an application. */
export function appsAjaxProcessor(exchange: Exchange): WebAnswer {
    const form = bodyForm(exchange)
    if (!installerSession(exchange, form.get('sysparm_ck') ?? undefined)) return text('', 401)
    const asked = form.get('sysparm_processor') ?? ''
    const task = form.get('sysparm_function') ?? ''
    if (asked !== processor) return text(`local instance: processor ${asked} is not implemented`, 400)
    switch (task) {
        case 'changeApplication':
            return answer(form.get('sysparm_value') ?? '')
        case 'deleteApplication':
        case 'uninstallApplication':
            return uninstall(exchange, form.get('sysparm_sys_id') ?? '')
        default:
            return text(`local instance: AppsAjaxProcessor.${task} is not implemented`, 400)
    }
}

function uninstall({ instance, trackers, options }: Exchange, scopeId: string): WebAnswer {
    try {
        instance.packages.uninstall(scopeId)
        return answer(trackers.add({ status: '2', message: 'Application deleted' }))
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        options.log?.(
            'error',
            `uninstalling ${scopeId} failed: ${error instanceof Error ? error.stack : message}`,
        )
        return answer(trackers.add({ status: '3', message }))
    }
}

const answer = (value: string): WebAnswer =>
    text(
        `<?xml version="1.0" encoding="UTF-8"?><xml answer="${escapeHtml(value)}"/>`,
        200,
        'text/xml;charset=UTF-8',
    )
