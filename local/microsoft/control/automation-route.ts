import type { RunbookScript } from '../automation/runbooks.ts'
import { isJsonObject } from '../http/json-object.ts'
import { optionalText, parseBody, text } from './parse-body.ts'
import type { ControlEndpoint } from './route.ts'

const isSeconds = (value: unknown): boolean => typeof value === 'number' && value >= 0
const STREAMS = ['Progress', 'Output', 'Warning', 'Error', 'Debug', 'Verbose']

const takes: Readonly<Record<keyof RunbookScript, (value: unknown) => boolean>> = {
    startsAfterSeconds: isSeconds,
    runsSeconds: isSeconds,
    stream: (value) =>
        Array.isArray(value) &&
        value.every(
            (one) =>
                isJsonObject(one) && STREAMS.includes(String(one.streamType)) && typeof one.text === 'string',
        ),
    ends: (value) => typeof value === 'string' && value !== '',
    exception: (value) => value === null || typeof value === 'string',
}

/** @throws Error that names the wrong key. */
const scriptOf = (value: unknown): Partial<RunbookScript> => {
    if (!isJsonObject(value)) throw new Error('"script" must be a JSON object')
    for (const [name, given] of Object.entries(value)) {
        if (!Object.hasOwn(takes, name)) throw new Error(`A script has no "${name}"`)
        if (!takes[name as keyof RunbookScript](given)) throw new Error(`Wrong value of "${name}"`)
    }
    return value as Partial<RunbookScript>
}

/** Control endpoints for Azure Automation; each takes the `tenant`. */
export const automationControlEndpoints: Readonly<Record<string, ControlEndpoint>> = {
    'GET /jobs': (control) => control.jobs(),
    'GET /runbooks': (control) => control.runbooks(),
    'POST /runbooks': (control, request) => {
        const body = parseBody(request.body, ['tenant', 'name', 'script'])
        return control.scriptRunbook(text(body, 'name'), scriptOf(body.script), optionalText(body, 'tenant'))
    },
    'GET /worker-groups': (control) => control.workerGroups(),
    'POST /worker-groups': (control, request) => {
        const body = parseBody(request.body, ['tenant', 'name', 'hasLiveWorker'])
        if (typeof body.hasLiveWorker !== 'boolean') throw new Error('"hasLiveWorker" must be true or false')
        return control.setWorker(text(body, 'name'), body.hasLiveWorker, optionalText(body, 'tenant'))
    },
}
