import type { TicketClass } from '../../src/server/user-operations/classification/classified-kind.ts'
import { trainingTexts } from '../recommendations/read-data.ts'
import { trainingData } from '../service-health/read-data.ts'

/** A text that was labelled for something else, and what it can be. */
export interface OtherText {
    readonly shortDescription: string
    readonly canBe: readonly TicketClass[]
    /** How much it counts beside a ticket that was labelled for this. */
    readonly worth: number
}

const WORTH = 0.3
/** Reports of outages are many, and much alike. */
const WORTH_OF_OUTAGE = 0.1

/** Solutions that help with one operation only. */
const OPERATION_OF: Readonly<Record<string, TicketClass | undefined>> = {
    'forgotten-password': 'password-reset',
    'account-locked-smart-lockout': 'password-reset',
    'visio-project-power-bi-licence': 'licence-assign',
    'copilot-request-licence': 'licence-assign',
    'assign-licence-to-user': 'licence-assign',
    'change-user-plan': 'licence-assign',
    'apps-unlicensed-product': 'licence-problem',
    'shared-mailbox-access-request': 'mailbox-permission',
    'access-to-colleagues-mailbox': 'mailbox-permission',
    'former-employee-mailbox': 'mailbox-permission',
    'create-user-account': 'user-provisioning',
    'offboard-leaver': 'user-provisioning',
    'block-leaver-at-once': 'user-provisioning',
}

/** Other solutions near the operations: their tickets may ask for one. */
const UNCLEAR_SOLUTION =
    /password|licen|account|mailbox|user|sign-in|calendar|temporary|delegat|leaver|guest|visio|copilot-missing|viva-engage|power-bi|teams-phone|planner|trial|seat|plan|buy|subscription/
/** The same of texts without a label that would tell. */
const UNCLEAR_TEXT =
    /restart|reboot|red[eé]mar|relanc|start|service|neustart|reinici|accoun|compte|konto|cuenta|user|login|joiner|leaver|new (?:employ|coll|hire)|nouve|neue|nuev|licen[sc]|lizenz|mailbox|bo[iî]te|postfach|buz[oó]n|calend|kalend/i
const PASSWORD = /pass ?w|\bpw|mdp|mot de passe|kennwort|contrase|\bpin\b|lock|sperr|verrou|bloq|clave/i

const NO_OPERATION: readonly TicketClass[] = ['licence-problem', 'password-other', 'none']

/** What a text of the solutions' training can be; none: nobody can tell. */
function canBe(text: string, solutions: readonly string[], isOther: boolean): readonly TicketClass[] {
    const [first] = solutions
    if (first !== undefined) {
        const operation = solutions.length === 1 ? OPERATION_OF[first] : undefined
        if (operation !== undefined) return [operation]
        if (solutions.some((id) => UNCLEAR_SOLUTION.test(id) || OPERATION_OF[id] !== undefined)) return []
    }
    if (UNCLEAR_TEXT.test(text)) return []
    if (!PASSWORD.test(text)) return first === undefined ? NO_OPERATION : ['none']
    return isOther ? ['password-other', 'none'] : NO_OPERATION
}

/** Texts by other writers: of the search for solutions, and reports of outages, which ask for no operation. */
export function otherTexts(): readonly OtherText[] {
    const ofSolutions = trainingTexts().map(({ text, solutions, about }) => ({
        shortDescription: text,
        canBe: canBe(text, solutions, about === 'other'),
        worth: WORTH,
    }))
    const ofOutages = trainingData()
        .tickets.filter(({ relevant }) => relevant.length > 0)
        .map(({ query }) => ({ shortDescription: query, canBe: NO_OPERATION, worth: WORTH_OF_OUTAGE }))
    return [...ofSolutions, ...ofOutages].filter((text) => text.canBe.length > 0)
}
