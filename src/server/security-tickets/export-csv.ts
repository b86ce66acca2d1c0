import { oneOf, refuseParameter } from '../list-request.ts'
import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import { ok, type Result } from '../result.ts'
import { actionsOf, toActionLine } from './action-lines.ts'
import { dayOf } from './calendar-day.ts'
import { toCsv, type CsvCell } from './csv.ts'
import { findActions } from './list-actions.ts'
import { findTickets, parseTicketFilter } from './list-tickets.ts'
import { parseActionFilter } from './parse-action-filter.ts'
import type { TicketDependencies } from './ticket-dependencies.ts'
import { toTicketView } from './ticket-view.ts'

export type ExportDependencies = Pick<
    TicketDependencies,
    'actions' | 'tickets' | 'ticketRecords' | 'ticketSettings' | 'tenants' | 'directory' | 'user' | 'clock'
>

export interface CsvExport {
    readonly fileName: string
    readonly csv: string
}

const LISTS = ['actions', 'tickets'] as const

/** A list as its filters show it, all pages, as a file: `list`, and the parameters of that list. */
export function exportCsv(deps: ExportDependencies, parameter: (name: string) => string): Result<CsvExport> {
    const list = oneOf(['', ...LISTS], parameter('list').trim(), '')
    if (list === undefined || list === '') return refuseParameter('list', 'list must be actions or tickets')
    const rows = list === 'actions' ? actionRows(deps, parameter) : ticketRows(deps, parameter)
    if (!rows.ok) return rows
    const { header, cells } = rows.value
    return ok({
        fileName: `security-${list}-${dayOf(deps.clock.now())}.csv`,
        csv: toCsv(
            header.map((key) => deps.user.translate(key)),
            cells,
        ),
    })
}

interface Rows {
    /** Message keys. */
    readonly header: readonly string[]
    readonly cells: readonly (readonly CsvCell[])[]
}

function actionRows(deps: ExportDependencies, parameter: (name: string) => string): Result<Rows> {
    const asked = parseActionFilter(parameter)
    if (!asked.ok) return asked
    const { user } = deps
    const tenants = deps.tenants.active()
    const found = findActions(user, actionsOf(deps.actions, tenants), asked.value)
    const nameOf = (tenantId: string): string => tenants.find(({ sysId }) => sysId === tenantId)?.name ?? ''
    return ok({
        header: [
            'Improvement action',
            'Category',
            'Product',
            'Status',
            'Points to gain',
            'Score',
            'Maximum score',
            'Implementation cost',
            'User impact',
            'Threats',
            'Rank at Microsoft',
            'Secure Score control ID',
            'Tenant',
        ],
        cells: found.map((action) => {
            const line = toActionLine(user, action, undefined)
            return [
                line.title,
                line.category.label,
                line.service,
                line.status.label,
                line.gain,
                line.score,
                line.maxScore,
                line.implementationCost,
                line.userImpact,
                line.threats.join('; '),
                line.rank,
                action.controlId,
                nameOf(action.tenantId),
            ]
        }),
    })
}

function ticketRows(deps: ExportDependencies, parameter: (name: string) => string): Result<Rows> {
    const filter = parseTicketFilter(parameter)
    if (!filter.ok) return filter
    const { found, context } = findTickets(deps, filter.value)
    return ok({
        header: [
            'Number',
            'Kind',
            'Name',
            'State',
            'State of the record',
            'Overdue',
            'Due date',
            'Assigned to',
            'Assignment group',
            'Category',
            'Source',
            'Improvement action',
            'Status of the action',
            'Started by',
            'Created on (UTC)',
            'Remark',
        ],
        cells: found.map((standing) => {
            const view = toTicketView(deps, context, standing)
            const { record, action } = view
            return [
                record?.number ?? '',
                view.kind.label,
                view.name,
                view.state.label,
                record?.state.label ?? '',
                deps.user.translate(record?.isOverdue === true ? 'Yes' : 'No'),
                standing.record?.dueAt == null ? '' : dayOf(standing.record.dueAt),
                record?.assignedTo ?? '',
                record?.assignmentGroup ?? '',
                view.category.label,
                view.source.label,
                action?.title ?? '',
                action?.status.label ?? '',
                view.startedBy,
                formatTime(standing.ticket.createdAt).slice(0, 16).replace('T', ' '),
                view.remark,
            ]
        }),
    })
}
