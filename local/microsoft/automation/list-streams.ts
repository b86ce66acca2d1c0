import type { Millis } from '../clock.ts'
import type { Answer, ServiceRequest } from '../http/exchange.ts'
import { armAnswer, automationError } from './arm-answer.ts'
import { stateAt, type Job, type JobState } from './job.ts'
import { streamEntity, streamId } from './job-entity.ts'

/** Items of a page; Microsoft names no number. */
const PAGE = 20

const CLAUSE = /^properties\/(?:streamType eq '(\w+)'|time (ge|le) '?([\d:T.+Z-]+)'?)$/

type Item = JobState['stream'][number]

/** Comparisons of type and time, joined by `and`; undefined: another filter. */
const parseFilter = (text: string): ((item: Item) => boolean) | undefined => {
    const clauses = text.split(' and ').map((clause) => CLAUSE.exec(clause.trim()))
    if (clauses.includes(null)) return undefined
    return ({ streamType, at }) =>
        clauses.every((clause) => {
            const [, type, operator, time = ''] = clause!
            if (type !== undefined) return type === 'Any' || type === streamType
            return operator === 'ge' ? at >= Date.parse(time) : at <= Date.parse(time)
        })
}

/** The streams of a job, in pages. https://learn.microsoft.com/rest/api/automation/job-stream/list-by-job */
export const listStreams = (job: Job, request: ServiceRequest, now: Millis): Answer => {
    const text = request.query.get('$filter')
    const filter = text === null ? () => true : parseFilter(text)
    if (filter === undefined)
        return automationError(request, 400, 'BadRequest', `The filter "${text ?? ''}" is not supported.`)
    const skip = Number(request.query.get('$skiptoken') ?? 0)
    if (!Number.isInteger(skip) || skip < 0)
        return automationError(request, 400, 'BadRequest', 'The $skiptoken is not valid.')
    const items = stateAt(job, now).stream.filter(filter)
    const page = items.slice(skip, skip + PAGE)
    const next = new URLSearchParams([...request.query].filter(([name]) => name !== '$skiptoken'))
    next.set('$skiptoken', `${skip + PAGE}`)
    return armAnswer(request, {
        value: page.map((item) => streamEntity(job, item, false)),
        ...(skip + PAGE < items.length
            ? { nextLink: `https://${request.host}${request.path}?${next.toString()}` }
            : {}),
    })
}

/** https://learn.microsoft.com/rest/api/automation/job-stream/get */
export const oneStream = (job: Job, id: string, request: ServiceRequest, now: Millis): Answer => {
    const item = stateAt(job, now).stream.find((one) => streamId(job, one) === id)
    return item === undefined
        ? automationError(request, 404, 'NotFound', `The job stream ${id} was not found.`)
        : armAnswer(request, streamEntity(job, item, true))
}
