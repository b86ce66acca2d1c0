import type { IncomingHttpHeaders } from 'node:http'
import type { Fault } from '../faults/fault.ts'
import type { ConnectorRefusal } from '../connector/route.ts'
import type { InstanceCall } from '../connector/tell-instance.ts'
import { limitNames } from '../graph/throttle.ts'
import { header, jsonAnswer, type Answer } from '../http/exchange.ts'
import type { IssueChoice } from '../scenario/issue-source.ts'
import type { ScoreChange } from '../secure-score/score-book.ts'
import type { Control } from './control.ts'
import { automationControlEndpoints } from './automation-route.ts'
import { directoryControlEndpoints } from './directory-route.ts'
import { parseBody, wholeNumber } from './parse-body.ts'

export interface ControlRequest {
    readonly method: string
    /** Path below `/control`, e.g. `/clock`. */
    readonly path: string
    readonly headers: IncomingHttpHeaders
    readonly body: string
}

const parseChoice = (text: string): IssueChoice => {
    const body = parseBody(text, ['source', 'count', 'active'])
    const { source } = body
    if (source === 'synthetic') {
        const count = wholeNumber(body, 'count', 10_000)
        return { source, count, active: Math.min(count, wholeNumber(body, 'active', 50)) }
    }
    if (source === 'scenario' || source === 'file' || source === 'empty') return { source }
    throw new Error('"source" must be scenario, file, empty or synthetic')
}

const moveClock = (control: Control, text: string): unknown => {
    const { advanceMinutes, reset } = parseBody(text, ['advanceMinutes', 'reset'])
    if (reset === true && advanceMinutes === undefined) return control.resetClock()
    if (typeof advanceMinutes !== 'number' || reset !== undefined)
        throw new Error('Give either "advanceMinutes": N or "reset": true')
    return control.advanceClock(advanceMinutes)
}

const changeSettings = (control: Control, text: string): unknown => {
    const names = ['filterSupport', 'preferSupport', 'repeatedJob'] as const
    const body = parseBody(text, names)
    const given = names.filter((name) => body[name] !== undefined)
    if (given.length === 0) throw new Error(`Give one of ${names.join(', ')}`)
    if (![undefined, 'conflict', 'same'].includes(body.repeatedJob as undefined))
        throw new Error('"repeatedJob" must be conflict or same')
    const wrong = given.find((name) => name !== 'repeatedJob' && typeof body[name] !== 'boolean')
    if (wrong) throw new Error(`"${wrong}" must be true or false`)
    return control.changeSettings(Object.fromEntries(given.map((name) => [name, body[name]])))
}

const changeSecrets = (control: Control, text: string): unknown => {
    const body = parseBody(text, ['clientId', 'add', 'endsAfterDays', 'remove'])
    const { clientId, add, remove } = body
    if (typeof clientId !== 'string') throw new Error('"clientId" must be a text')
    for (const [name, value] of Object.entries({ add, remove }))
        if (value !== undefined && typeof value !== 'string') throw new Error(`"${name}" must be a text`)
    if (add === undefined && remove === undefined) throw new Error('Give "add", "remove" or both')
    control.changeSecrets({
        clientId,
        ...(typeof add === 'string' ? { add, endsAfterDays: wholeNumber(body, 'endsAfterDays', 365) } : {}),
        ...(typeof remove === 'string' ? { remove } : {}),
    })
    return {}
}

const refusalOf = (text: string): ConnectorRefusal | undefined => {
    const { status, message, ...rest } = parseBody(text, ['status', 'message', 'count'])
    if (status === undefined && message === undefined && rest.count === undefined) return undefined
    if (![409, 413, 415, 422].includes(status as number))
        throw new Error('"status" must be 409, 413, 415 or 422')
    if (typeof message !== 'string') throw new Error('"message" must be a text')
    return {
        status: status as ConnectorRefusal['status'],
        message,
        count: wholeNumber(rest, 'count', 1),
    }
}

const instanceCallOf = (text: string): InstanceCall => {
    const { url, method, authorization, body } = parseBody(text, ['url', 'method', 'authorization', 'body'])
    if (typeof url !== 'string' || !/^https?:\/\//.test(url)) throw new Error('"url" must be an address')
    const given = method ?? 'POST'
    if (given !== 'POST' && given !== 'PUT' && given !== 'GET')
        throw new Error('"method" must be POST, PUT or GET')
    if (authorization !== undefined && typeof authorization !== 'string')
        throw new Error('"authorization" must be a text')
    return {
        url,
        method: given,
        ...(authorization === undefined ? {} : { authorization }),
        ...(body === undefined ? {} : { body }),
    }
}

const throttleChangeOf = (text: string): Parameters<Control['changeThrottleLimit']> => {
    const body = parseBody(text, ['name', 'requests', 'seconds'])
    const name = limitNames.find((one) => one === body.name)
    if (name === undefined) throw new Error(`"name" must be one of ${limitNames.join(', ')}`)
    const [requests, seconds] = [wholeNumber(body, 'requests', -1), wholeNumber(body, 'seconds', -1)]
    return [name, { requests, seconds }]
}

/** JSON lines, or one array for a caller that accepts `application/json`. */
const requestsAnswer = (control: Control, headers: IncomingHttpHeaders): Answer => {
    const requests = control.requests()
    if (header(headers, 'accept')?.includes('application/json')) return jsonAnswer(200, requests)
    const body = requests.map((request) => `${JSON.stringify(request)}\n`).join('')
    return { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body }
}

export type ControlEndpoint = (control: Control, request: ControlRequest) => unknown

const endpoints: Readonly<Record<string, ControlEndpoint>> = {
    'GET /hosts': (control) => control.hosts(),
    'GET /clock': (control) => control.clock(),
    'POST /clock': (control, { body }) => moveClock(control, body),
    'GET /faults': (control) => control.faults(),
    'POST /faults': (control, { body }) => {
        control.addFault(JSON.parse(body) as Fault)
        return control.faults()
    },
    'DELETE /faults': (control) => {
        control.clearFaults()
        return control.faults()
    },
    'GET /issues': (control) => control.issues(),
    'POST /issues': (control, { body }) => {
        control.chooseIssues(parseChoice(body))
        return control.issues()
    },
    'GET /settings': (control) => control.settings(),
    'POST /settings': (control, { body }) => changeSettings(control, body),
    'POST /secrets': (control, { body }) => changeSecrets(control, body),
    'GET /secure-score': (control) => control.secureScore(),
    'POST /secure-score': (control, { body }) => {
        const { tenant, ...change } = JSON.parse(body) as ScoreChange & { readonly tenant?: string }
        control.changeSecureScore(change as ScoreChange, tenant)
        return control.secureScore(tenant)
    },
    ...directoryControlEndpoints,
    ...automationControlEndpoints,
    'GET /connector/cases': (control) => control.connectorCases(),
    'POST /connector/refusals': (control, { body }) => {
        control.refuseAtConnector(refusalOf(body))
        return {}
    },
    'POST /connector/calls': (control, { body }) => control.tellInstance(instanceCallOf(body)),
    'GET /throttle': (control) => ({
        limits: control.throttleLimits(),
        tooEarly: control.requestsTooEarly(),
    }),
    'POST /throttle': (control, { body }) => {
        control.changeThrottleLimit(...throttleChangeOf(body))
        return { limits: control.throttleLimits(), tooEarly: control.requestsTooEarly() }
    },
    'DELETE /requests': (control) => {
        control.clearRequests()
        return control.requests()
    },
    'POST /reset': (control) => {
        control.reset()
        return control.clock()
    },
}

/** Routes a request to `/control/*`. A wrong body is a 400 that says what is wrong. */
export const answerControl = async (control: Control, request: ControlRequest): Promise<Answer> => {
    const name = `${request.method} ${request.path}`
    if (name === 'GET /requests') return requestsAnswer(control, request.headers)
    const endpoint = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined
    if (endpoint === undefined) return jsonAnswer(404, { error: `No control endpoint ${name}` })
    try {
        return jsonAnswer(200, await endpoint(control, request))
    } catch (error) {
        return jsonAnswer(400, { error: (error as Error).message })
    }
}
