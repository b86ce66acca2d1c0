import { isSysId } from '../../identifiers.ts'
import type { CheckResultStore, CurrentUser, FieldChoice, IncidentFields } from '../../ports.ts'
import { isPermissionGranted } from '../../setup/checks/comment-permission.ts'
import type { SettingsProblem } from '../../settings-pages/settings-problem.ts'
import { TICKET_KINDS, TICKET_STATES, type TicketKind } from '../security-ticket.ts'
import { DEFAULT_TICKET_SETTINGS, type TicketSettings } from '../ticket-settings.ts'
import type { TicketRecords } from '../ticket-store.ts'

export interface ProblemDependencies {
    readonly ticketRecords: Pick<TicketRecords, 'choices' | 'isReadable'>
    readonly incidentFields: Pick<IncidentFields, 'group'>
    readonly results: Pick<CheckResultStore, 'all'>
    readonly user: Pick<CurrentUser, 'translate'>
}

/** Message keys. */
interface Found {
    readonly path: string
    readonly message: string
    readonly fix: string
    readonly blocks: boolean
}

const NO_CHOICE = 'This is not one of its active choices.'
const CHOOSE_ANOTHER = 'Choose another value, or leave it empty.'

const has = (choices: readonly FieldChoice[], value: string): boolean =>
    choices.some((choice) => choice.value === value)

/** What each state of the records is. What the platform's own records have and these have not does no harm. */
function stateProblems(kind: TicketKind, settings: TicketSettings, choices: readonly FieldChoice[]): Found[] {
    const { states } = settings.kinds[kind]
    const path = `kinds.${kind}.states`
    const shipped = DEFAULT_TICKET_SETTINGS.kinds[kind].states
    return [
        ...Object.keys(states)
            .filter((value) => !has(choices, value))
            .map((value) => ({
                path: `${path}.${value}`,
                message: NO_CHOICE,
                fix: 'Take it out, or activate the choice on the column State of the table.',
                blocks: shipped[value] === undefined,
            })),
        ...choices
            .filter(({ value }) => states[value] === undefined)
            .map(({ value }) => ({
                path: `${path}.${value}`,
                message: 'This state is nothing yet: a record in it counts as open while it is active.',
                fix: 'Choose which state it is.',
                blocks: false,
            })),
    ]
}

/** What each of our states writes has to show as that state again. */
function writeProblems(kind: TicketKind, settings: TicketSettings, choices: readonly FieldChoice[]): Found[] {
    const { states, writes } = settings.kinds[kind]
    const found = TICKET_STATES.flatMap((state): Found[] => {
        const value = writes[state]
        const path = `kinds.${kind}.writes.${state}`
        if (value === '') return []
        if (!has(choices, value)) return [{ path, message: NO_CHOICE, fix: CHOOSE_ANOTHER, blocks: true }]
        return states[value] === state
            ? []
            : [
                  {
                      path,
                      message: 'A record in this state would show as another one.',
                      fix: 'Choose a value that is mapped to this state, or leave it empty.',
                      blocks: true,
                  },
              ]
    })
    const needs = (state: 'open' | 'done', isNeeded: boolean, message: string): Found[] =>
        isNeeded && writes[state] === ''
            ? [
                  {
                      path: `kinds.${kind}.writes.${state}`,
                      message,
                      fix: 'Choose a value, or switch the rule off.',
                      blocks: true,
                  },
              ]
            : []
    return [
        ...found,
        ...needs('done', settings.closeWhenDone, 'The rule that ends records would write nothing here.'),
        ...needs(
            'open',
            settings.whenLost === 'reopen',
            'The rule that reopens records would write nothing here.',
        ),
    ]
}

function kindProblems(deps: ProblemDependencies, kind: TicketKind, settings: TicketSettings): Found[] {
    const { ticketRecords, incidentFields } = deps
    const { closeCode, assignmentGroup } = settings.kinds[kind]
    const path = `kinds.${kind}`
    if (!ticketRecords.isReadable(kind))
        return [
            {
                path: `${path}.isOffered`,
                message: 'This instance does not let the app read records of this kind.',
                fix: 'Do not offer it, or allow the app to read and write the table (Application Cross-Scope Access).',
                blocks: true,
            },
        ]
    const choices = ticketRecords.choices(kind, 'state')
    const isCode = closeCode === '' || has(ticketRecords.choices(kind, 'close_code'), closeCode)
    const isGroup =
        assignmentGroup === '' ||
        (isSysId(assignmentGroup) && incidentFields.group(assignmentGroup)?.isActive === true)
    return [
        ...stateProblems(kind, settings, choices),
        ...writeProblems(kind, settings, choices),
        ...(isCode
            ? []
            : [{ path: `${path}.closeCode`, message: NO_CHOICE, fix: CHOOSE_ANOTHER, blocks: true }]),
        ...(isGroup
            ? []
            : [
                  {
                      path: `${path}.assignmentGroup`,
                      message: 'The group is missing or no longer active.',
                      fix: CHOOSE_ANOTHER,
                      blocks: true,
                  },
              ]),
    ]
}

/**
 * What of the settings does not fit this instance: its place, why, and what to do. What concerns a kind that is not offered
 * blocks nothing.
 */
export function settingsProblems(
    deps: ProblemDependencies,
    settings: TicketSettings,
): readonly SettingsProblem[] {
    const found: readonly Found[] = [
        ...TICKET_KINDS.flatMap((kind) =>
            kindProblems(deps, kind, settings).map((one) => ({
                ...one,
                blocks: one.blocks && settings.kinds[kind].isOffered,
            })),
        ),
        ...(settings.commentAtMicrosoft && !isPermissionGranted(deps.results.all())
            ? [
                  {
                      path: 'commentAtMicrosoft',
                      message:
                          'It is not known yet that the application permission SecurityEvents.ReadWrite.All is granted.',
                      fix: 'Grant it in Microsoft Entra, then run Test setup in Setup. Until then no comment is left.',
                      blocks: false,
                  },
              ]
            : []),
    ]
    return found.map(({ path, message, fix, blocks }) => ({
        path,
        message: deps.user.translate(message),
        fix: deps.user.translate(fix),
        blocks,
    }))
}
