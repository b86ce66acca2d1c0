import { json } from '../http/answer.ts'
import { bodyText, type Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { restError } from '../rest/rest-error.ts'
import { glideTime } from '../../core/script/time-zone.ts'
import { loadRecords } from './load-records.ts'
import { runAction } from './run-action.ts'

type Endpoint = (exchange: Exchange, body: Readonly<Record<string, unknown>>) => unknown

const endpoints: Readonly<Record<string, Endpoint>> = {
    'GET /local/health': ({ instance }) => ({ status: 'ok', now: glideTime(instance.now()) }),
    'GET /local/report': ({ trackers }) => trackers.lastReport() ?? null,
    'GET /local/counters': ({ instance }) => instance.counters.read(),
    'DELETE /local/counters': ({ instance }) => {
        instance.counters.reset()
        return instance.counters.read()
    },
    'POST /local/jobs/execute': ({ instance }, { name }) => {
        if (typeof name !== 'string')
            throw new RangeError('name must be the name or sys_id of a scheduled job')
        instance.jobs.executeNow(name)
        return { executed: name }
    },
    'POST /local/jobs/drain': ({ instance }) => ({ ran: instance.jobs.drain() }),
    'POST /local/jobs/run-due': ({ instance }) => ({ ran: instance.jobs.runDue() }),
    'POST /local/actions/run': ({ instance }, body) => runAction(instance, body),
    'POST /local/clock': setClock,
    'POST /local/records': loadRecords,
}

/**
 * /local/…: what tests and `npm start` need and no instance offers. From the network only when the options open it,
 * only under a loopback name (a page of another site cannot reach it by a name of its own), and only with the header
 * `X-Local-Control`, which no other site's page can send.
 */
export function controlApi(exchange: Exchange, trusted: boolean): WebAnswer {
    const endpoint = endpoints[`${exchange.method} ${exchange.path}`]
    if (!endpoint) return restError(404, 'Not found', `${exchange.method} ${exchange.path}`)
    if (!trusted && !/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(exchange.headers['host'] ?? '')) {
        return restError(403, 'Forbidden', 'The control API answers to localhost only')
    }
    if (!trusted && exchange.method !== 'GET' && exchange.headers['x-local-control'] === undefined) {
        return restError(403, 'Forbidden', 'The header X-Local-Control is missing')
    }
    try {
        return json({
            result: endpoint(exchange, JSON.parse(bodyText(exchange) || '{}') as Record<string, unknown>),
        })
    } catch (error) {
        if (error instanceof RangeError || error instanceof SyntaxError)
            return restError(400, 'Bad Request', error.message)
        throw error
    }
}

function setClock({ instance }: Exchange, { at, advanceSeconds }: Readonly<Record<string, unknown>>) {
    if (at === 'real') instance.setClock('real')
    else if (typeof at === 'number') instance.setClock(at)
    else if (typeof at === 'string' && !Number.isNaN(Date.parse(at))) instance.setClock(Date.parse(at))
    else if (typeof advanceSeconds === 'number') instance.setClock(instance.now() + advanceSeconds * 1000)
    else throw new RangeError('give at (ISO 8601, milliseconds or "real") or advanceSeconds')
    return { now: glideTime(instance.now()) }
}
