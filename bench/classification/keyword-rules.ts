import type { ClassifiedKind } from '../../src/server/user-operations/classification/classified-kind.ts'
import type { TicketText } from '../../src/server/user-operations/classification/read-ticket.ts'

/** Rules as an admin writes them for assignment: the first that fits wins. */
const RULES: readonly (readonly [ClassifiedKind, RegExp])[] = [
    [
        'password-reset',
        /pass ?word|\bpwd?\b|mot de passe|\bmdp\b|locked out|account.*locked|unlock|verrouill/i,
    ],
    [
        'user-provisioning',
        /new (?:user|employee|hire|starter|joiner|colleague)|onboard|offboard|leaver|(?:create|disable|delete|deactivate).*(?:account|user)|(?:créer|désactiver|supprimer).*compte|nouvel arrivant/i,
    ],
    ['service-restart', /restart|reboot|red[eé]marr|relancer/i],
    [
        'mailbox-permission',
        /send as|send on behalf|full access|(?:access|permission|right|add|delegate).*(?:mailbox|calendar|inbox)|(?:mailbox|calendar|inbox).*(?:access|permission|right)|acc[eè]s.*(?:bo[iî]te|agenda)/i,
    ],
    ['licence-assign', /licen[cs]e|\bvisio\b|power ?bi|copilot|ms project|\b[ef][135]\b/i],
]

/** What the rules say of a ticket; undefined: none fits. */
export function kindByRules({ shortDescription, description }: TicketText): ClassifiedKind | undefined {
    const text = `${shortDescription}\n${description}`
    return RULES.find(([, rule]) => rule.test(text))?.[0]
}
