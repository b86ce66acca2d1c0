import { ok, type Result } from '../result.ts'
import { actionsOf, openTickets, toActionLine } from './action-lines.ts'
import { currentTicketSettings } from './current-ticket-settings.ts'
import {
    ACTION_CATEGORIES,
    ACTION_STATUSES,
    categoryOf,
    gainForEffort,
    gainOf,
    isToDo,
    statusOf,
} from './improvement-action.ts'
import { parseActionFilter, type ActionListRequest } from './parse-action-filter.ts'
import { productName } from './product-name.ts'
import type { ActionFilter, ActionList, ActionSort, Labelled } from './security-tickets-view.ts'
import type { TicketDependencies } from './ticket-dependencies.ts'
import type { ActionLine } from './ticket-store.ts'
import {
    labelledCategory,
    labelledStatus,
    levelKey,
    levelLabel,
    threatLabel,
    wordKey,
    type Speaker,
} from './ticket-words.ts'
import { answered } from './ticket-view.ts'

export type ListActionsDependencies = Pick<
    TicketDependencies,
    'actions' | 'tickets' | 'ticketRecords' | 'ticketSettings' | 'tenants' | 'user' | 'clock'
>

/** What comes last in its order. */
const LAST = Number.MAX_SAFE_INTEGER

const textOrder = (a: string, b: string): number => {
    const [first, second] = [a.toLowerCase(), b.toLowerCase()]
    return first < second ? -1 : first > second ? 1 : 0
}

/** Of two that weigh the same Microsoft's own order decides, and then the id: a page begins where the last one ended. */
const byRank = (a: ActionLine, b: ActionLine): number =>
    (a.rank ?? LAST) - (b.rank ?? LAST) || textOrder(a.controlId, b.controlId)

/** Whether there is something to do goes first: what is gained elsewhere is nobody's work. */
export const byGainForEffort = (a: ActionLine, b: ActionLine): number =>
    Number(isToDo(statusOf(b))) - Number(isToDo(statusOf(a))) ||
    gainForEffort(b) - gainForEffort(a) ||
    byRank(a, b)

const categoryRank = (action: ActionLine): number => ACTION_CATEGORIES.indexOf(categoryOf(action))

const ORDERS: Readonly<Record<ActionSort, (a: ActionLine, b: ActionLine) => number>> = {
    'gain-for-effort': byGainForEffort,
    gain: (a, b) => gainOf(b) - gainOf(a) || byRank(a, b),
    rank: byRank,
    title: (a, b) => textOrder(a.title, b.title) || byRank(a, b),
    category: (a, b) => categoryRank(a) - categoryRank(b) || byGainForEffort(a, b),
}

const hasStatus = (action: ActionLine, wanted: ActionFilter['status']): boolean => {
    const status = statusOf(action)
    return wanted === 'all' || (wanted === 'to-do' ? isToDo(status) : status === wanted)
}

function fits(user: Speaker, action: ActionLine, { filter, words }: ActionListRequest): boolean {
    const { category, status, cost, impact, threat, tenant } = filter
    if (tenant !== '' && action.tenantId !== tenant) return false
    if (category !== '' && categoryOf(action) !== category) return false
    if (!hasStatus(action, status)) return false
    if (cost !== '' && levelKey(action.implementationCost) !== cost) return false
    if (impact !== '' && levelKey(action.userImpact) !== impact) return false
    if (threat !== '' && !action.threats.some((one) => wordKey(one) === threat)) return false
    if (words.length === 0) return true
    const text = [
        action.title,
        action.service,
        productName(action.service),
        action.controlId,
        action.category,
        ...action.threats.map((one) => threatLabel(user, one)),
    ]
        .join('\n')
        .toLowerCase()
    return words.every((word) => text.includes(word))
}

/** Actions that fit, in the order that was asked for. */
export const findActions = (
    user: Speaker,
    actions: readonly ActionLine[],
    request: ActionListRequest,
): readonly ActionLine[] =>
    actions.filter((action) => fits(user, action, request)).sort(ORDERS[request.filter.sort])

/** Words of Microsoft's that occur, each once, by their labels. */
function words(
    given: readonly string[],
    keyOf: (text: string) => string,
    labelOf: (text: string) => string,
): readonly Labelled[] {
    const found = new Map<string, string>()
    for (const text of given) {
        const key = keyOf(text)
        if (key !== '' && !found.has(key)) found.set(key, labelOf(text))
    }
    return [...found].map(([value, label]) => ({ value, label })).sort((a, b) => textOrder(a.label, b.label))
}

const LEVELS = ['low', 'moderate', 'high']
const inOrder = (levels: readonly Labelled[]): readonly Labelled[] => [
    ...LEVELS.flatMap((known) => levels.filter(({ value }) => value === known)),
    ...levels.filter(({ value }) => !LEVELS.includes(value)),
]

/** One page of the improvement actions that fit a filter, and what there is to filter by. Calls nobody. */
export function listActions(
    deps: ListActionsDependencies,
    parameter: (name: string) => string,
): Result<ActionList> {
    const asked = parseActionFilter(parameter)
    if (!asked.ok) return asked
    const { user, clock } = deps
    const { offset, limit } = asked.value
    const { settings } = currentTicketSettings(deps)
    const tenants = deps.tenants.active()
    const all = actionsOf(deps.actions, tenants)
    const found = findActions(user, all, asked.value)
    const page = found.slice(offset, offset + limit)
    const open = openTickets(
        deps,
        settings,
        page.map(({ sysId }) => sysId),
    )
    const level = (text: string): string => levelLabel(user, text)
    const categories = new Set(all.map(categoryOf))
    const statuses = new Set(all.map(statusOf))
    return ok({
        total: found.length,
        offset,
        limit,
        actions: page.map((action) => toActionLine(user, action, open.get(action.sysId))),
        categories: ACTION_CATEGORIES.filter((category) => categories.has(category)).map((category) =>
            labelledCategory(user, category),
        ),
        statuses: [
            { value: 'to-do', label: user.translate('To do') },
            ...ACTION_STATUSES.filter((status) => statuses.has(status)).map((status) =>
                labelledStatus(user, status),
            ),
            { value: 'all', label: user.translate('All statuses') },
        ],
        costs: inOrder(
            words(
                all.map(({ implementationCost }) => implementationCost),
                levelKey,
                level,
            ),
        ),
        impacts: inOrder(
            words(
                all.map(({ userImpact }) => userImpact),
                levelKey,
                level,
            ),
        ),
        threats: words(
            all.flatMap(({ threats }) => threats),
            wordKey,
            (text) => threatLabel(user, text),
        ),
        tenants: tenants.map(({ sysId, name }) => ({ value: sysId, label: name })),
        isConnected: settings.isConnected,
        ...answered(user, clock),
    })
}
