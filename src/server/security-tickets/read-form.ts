import { ERRORS } from '../errors.ts'
import { ok, type Result } from '../result.ts'
import { blocksText } from './blocks-text.ts'
import { daysLater } from './calendar-day.ts'
import { currentTicketSettings } from './current-ticket-settings.ts'
import {
    ACTION_CATEGORIES,
    categoryOf,
    gainForEffort,
    gainOf,
    type ImprovementAction,
} from './improvement-action.ts'
import { microsoftLink } from './microsoft-link.ts'
import { nextOrdinal } from './next-ordinal.ts'
import { remediationBlocks } from './remediation-blocks.ts'
import {
    PRIORITIES,
    TICKET_KINDS,
    TICKET_SOURCES,
    type TicketKind,
    type TicketPriority,
} from './security-ticket.ts'
import type { TicketForm, TicketFormView } from './security-tickets-view.ts'
import type { TicketDependencies } from './ticket-dependencies.ts'
import { prefixOf, TICKET_LIMITS } from './ticket-record.ts'
import type { TicketSettings } from './ticket-settings.ts'
import { answered } from './ticket-view.ts'
import {
    labelledCategory,
    labelledKind,
    labelledSource,
    PRIORITY_LABELS,
    type Speaker,
} from './ticket-words.ts'

export type FormDependencies = Pick<
    TicketDependencies,
    'tickets' | 'ticketRecords' | 'ticketSettings' | 'user' | 'clock' | 'digest'
>

/** Kinds that people may make tickets of: the settings offer them, and the instance has their table. */
export const offeredKinds = (
    { ticketRecords }: Pick<FormDependencies, 'ticketRecords'>,
    settings: TicketSettings,
): readonly TicketKind[] =>
    TICKET_KINDS.filter((kind) => settings.kinds[kind].isOffered && ticketRecords.isReadable(kind))

/** So much gain for so little effort is not left lying. */
const PRESSING = 5

const cut = (text: string, most: number): string =>
    text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text

/** What the ticket says of the action, in the words of Microsoft's. */
function describe(user: Speaker, action: ImprovementAction): string {
    const link = microsoftLink(action.actionUrl)
    const tail = [
        user.translate('Points to gain: {0} of {1}', [String(gainOf(action)), String(action.maxScore)]),
        user.translate('Secure Score control: {0}', [action.controlId]),
        ...(link === undefined ? [] : [link]),
    ].join('\n')
    const head = [action.description, action.remediation]
        .map((html) => blocksText(remediationBlocks(html)))
        .filter((text) => text !== '')
        .join('\n\n')
    const most = TICKET_LIMITS.description - tail.length - 2
    return head === '' ? tail : `${cut(head, most)}\n\n${tail}`
}

function propose(
    deps: FormDependencies,
    settings: TicketSettings,
    action: ImprovementAction | undefined,
    kind: TicketKind,
): TicketForm {
    const now = deps.clock.now()
    const { dueInDays } = settings.kinds[kind]
    const common = { kind, dueOn: dueInDays > 0 ? daysLater(now, dueInDays) : '', another: false }
    if (!action)
        return {
            ...common,
            action: '',
            name: '',
            description: '',
            priority: 3,
            source: 'user',
            category: 'identity',
            // One form, one ticket: two clicks on it make the same.
            ordinal: Math.floor(now / 1000),
        }
    const priority: TicketPriority = gainForEffort(action) >= PRESSING ? 2 : 3
    return {
        ...common,
        action: action.sysId,
        name: cut(action.title.replace(/\s+/g, ' ').trim(), TICKET_LIMITS.name),
        description: describe(deps.user, action),
        priority,
        source: 'microsoft',
        category: categoryOf(action),
        ordinal: nextOrdinal(deps, action.sysId),
    }
}

/** The form of a ticket of an action, or of one about something else. */
export function ticketForm(deps: FormDependencies, action: ImprovementAction | undefined): TicketFormView {
    const { user } = deps
    const { settings } = currentTicketSettings(deps)
    const kinds = offeredKinds(deps, settings)
    return {
        problems: formProblems(settings, kinds, action).map(({ message, fix }) => ({
            message: user.translate(message),
            fix: user.translate(fix),
        })),
        kinds: kinds.map((kind) => labelledKind(user, kind)),
        priorities: PRIORITIES.map((priority) => ({
            value: String(priority),
            label: user.translate(PRIORITY_LABELS[priority]),
        })),
        sources: TICKET_SOURCES.map((source) => labelledSource(user, source)),
        categories: ACTION_CATEGORIES.map((category) => labelledCategory(user, category)),
        proposal: propose(deps, settings, action, kinds[0] ?? 'change_request'),
        limits: { name: TICKET_LIMITS.name, description: TICKET_LIMITS.description },
        prefix: { change_request: prefixOf('change_request'), incident: prefixOf('incident') },
    }
}

/** Why no ticket can be made now. */
function formProblems(
    { isConnected }: TicketSettings,
    kinds: readonly TicketKind[],
    action: ImprovementAction | undefined,
): TicketFormView['problems'] {
    if (!isConnected) return [ERRORS.TICKET_NOT_CONNECTED]
    if (kinds.length === 0)
        return [
            {
                message: 'No kind of ticket is offered.',
                fix: 'An admin offers change requests or incidents in Manage ServiceNow configuration.',
            },
        ]
    return action && action.goneAt !== null ? [ERRORS.TICKET_ACTION_GONE] : []
}

/** The form without an action. */
export const readForm = (deps: FormDependencies): Result<TicketFormView & ReturnType<typeof answered>> =>
    ok({ ...ticketForm(deps, undefined), ...answered(deps.user, deps.clock) })
