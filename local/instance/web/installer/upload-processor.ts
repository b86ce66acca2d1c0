import type { Instance } from '../../contracts.ts'
import { json } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import { readMultipart } from '../http/read-multipart.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { glideTime } from '../../core/script/time-zone.ts'
import { installerSession } from './installer-session.ts'

/**
 * /sn_appclient_upload_processor.do, where `now-sdk install` sends the package. Installs it before answering; the
 * answer names an execution tracker, whose state `/api/sn_cicd/progress` tells.
 */
export function uploadProcessor(exchange: Exchange): WebAnswer {
    const { instance, trackers } = exchange
    const type = exchange.headers['content-type'] ?? ''
    if (exchange.method !== 'POST' || !type.startsWith('multipart/form-data')) {
        return json({ error: 'POST a package as multipart/form-data' }, 400)
    }
    // Nobody signed in: do not even read the upload.
    if (!exchange.cookieSession) return json({ error: 'User Not Authenticated' }, 401)
    const upload = readMultipart(type, exchange.body)
    if (!installerSession(exchange, upload.fields['sysparm_ck'])) {
        return json({ error: 'User Not Authorized' }, 401)
    }
    const file = upload.files.find(({ field }) => field === 'attachFile')
    if (!file) return json({ error: 'There is no attachFile in the upload' }, 400)
    const started = instance.now()
    try {
        const report = instance.packages.install(file.content, {
            loadDemo: upload.fields['load_demo'] === 'true',
        })
        recordUpgrade(instance, report.scope, started)
        const message = `${report.scope} ${report.version} installed`
        return json({ executionTracker: trackers.add({ status: '2', message, report }), rollbackContext: '' })
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        exchange.options.log?.(
            'error',
            `installation failed: ${error instanceof Error ? error.stack : message}`,
        )
        return json({ executionTracker: trackers.add({ status: '3', message }), rollbackContext: '' }, 400)
    }
}

/** One row of sys_upgrade_history per installation; older clients wait for it. */
function recordUpgrade(instance: Instance, scope: string, started: number): void {
    instance.store.insert('sys_upgrade_history', {
        to_version: scope,
        upgrade_started: glideTime(started),
        upgrade_finished: glideTime(instance.now()),
    })
}
