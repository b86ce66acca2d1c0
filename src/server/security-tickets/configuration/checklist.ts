import type {
    CheckResultStore,
    Clock,
    CurrentUser,
    Directory,
    OAuthRegistry,
    SetupStore,
} from '../../ports.ts'
import type { Check, CheckResult, CheckStatus } from '../../setup/check.ts'
import { CHECKS } from '../../setup/check-registry.ts'
import { toCheckView } from '../../setup/check-view.ts'
import {
    isSenderExpected,
    SENDER_CHECK,
    senderFinding,
    senderSubject,
} from '../../setup/checks/ticket-sender.ts'
import { authorizeSender, validateEntity, validateUser } from '../../setup/guide/ticket-sender.ts'
import { resultOf } from '../../setup/open-checks.ts'
import type { CheckView } from '../../setup/wizard.ts'
import type { ChecklistEntry } from '../security-tickets-view.ts'

export interface ChecklistDependencies {
    readonly setup: SetupStore
    readonly results: CheckResultStore
    readonly oauth: OAuthRegistry
    readonly directory: Directory
    readonly user: CurrentUser
    readonly clock: Clock
}

const WORST_FIRST: readonly CheckStatus[] = ['fail', 'warn', 'not-run', 'pass']

const worst = (checks: readonly CheckView[]): CheckStatus =>
    WORST_FIRST.find((status) => checks.some((check) => check.status === status)) ?? 'not-run'

/** Message keys; the words of Microsoft's installation checklist. */
const TITLES: Readonly<Record<ChecklistEntry['id'], string>> = {
    'oauth-entity': 'OAuth entity',
    'integration-user': 'Integration user',
    authorization: 'Authorization of the sender',
}

const entryOf = ({ id, step }: Pick<Check, 'id' | 'step'>): ChecklistEntry['id'] | undefined => {
    if (id === SENDER_CHECK) return 'authorization'
    if (step === 'inbound') return 'oauth-entity'
    return step === 'integration-user' ? 'integration-user' : undefined
}

/** The installation checklist by what is in effect: each entry with what its checks last found, and how to validate it. */
export function checklist(deps: ChecklistDependencies): readonly ChecklistEntry[] {
    const state = deps.setup.latest()?.state
    const inEffect = state?.inEffect
    if (!state || !inEffect || !isSenderExpected(state)) return []
    const { user } = deps
    const facts = {
        say: (key: string, ...parameters: readonly string[]): string => user.translate(key, parameters),
    }
    const running = { ...state, entries: inEffect }
    const results = deps.results.all()
    // Nobody has to run this check: what it says is known.
    const unseen = (id: string): CheckResult | undefined =>
        id === SENDER_CHECK
            ? {
                  ...senderFinding({ authorizedAt: null, waitsUntil: null }),
                  id,
                  subject: senderSubject(running),
                  ranAt: deps.clock.now(),
                  since: deps.clock.now(),
              }
            : undefined
    const views = (id: ChecklistEntry['id']): readonly CheckView[] =>
        CHECKS.filter(
            (check) => check.group === 'inbound' && entryOf(check) === id && check.applies(running),
        ).map((check) =>
            toCheckView(check, resultOf(running, check, results) ?? unseen(check.id), running, user),
        )
    const entry = (id: ChecklistEntry['id'], how: ChecklistEntry['howToValidate']): ChecklistEntry => {
        const checks = views(id)
        return { id, title: user.translate(TITLES[id]), status: worst(checks), howToValidate: how, checks }
    }
    const client = deps.oauth.inboundClients().find(({ sysId }) => sysId === inEffect.inbound.client)
    const person = deps.directory.user(inEffect['integration-user'].user)
    return [
        entry('oauth-entity', validateEntity(facts, client?.name ?? '')),
        entry('integration-user', validateUser(facts, person?.userId ?? '')),
        entry('authorization', authorizeSender(facts)),
    ]
}
