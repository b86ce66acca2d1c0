import { isByHand } from './backends/definitions.ts'
import type { CaseIncident } from './case-dependencies.ts'
import type { CaseUpdate } from './case-update.ts'
import type { SupportCase } from './support-case.ts'
import type { CaseAction, CaseView } from './support-case-view.ts'

/** What state and backend allow an agent to do. `updates`: in their order. */
export function allowedActions(
    row: SupportCase,
    updates: readonly CaseUpdate[],
    incident: CaseIncident,
): readonly CaseAction['action'][] {
    const byHand = isByHand(row.backend)
    const told = byHand ? (['told'] as const) : []
    const waits = row.delivery.nextAttemptAt === null ? [] : (['send'] as const)
    switch (row.state) {
        case 'prepared':
            return ['accept', 'next-action', 'cancel']
        case 'queued':
            return ['send', 'cancel']
        case 'refused':
            return ['resend', 'cancel']
        case 'open':
        case 'waiting':
            return ['reply', ...told, 'next-action', 'close', ...waits]
        case 'closed':
            return [
                ...told,
                ...waits,
                ...(resolvingProposal(row, updates, incident) ? ['use-in-close-notes' as const] : []),
            ]
        case 'cancelling':
            return waits
        case 'cancelled':
            return []
    }
}

/** Microsoft's last words on a case that it closed, while the incident goes on. `updates`: in their order. */
export function resolvingProposal(
    { state }: SupportCase,
    updates: readonly CaseUpdate[],
    { isEnded }: CaseIncident,
): CaseView['proposesResolving'] {
    if (state !== 'closed' || isEnded) return null
    const closure = [...updates].reverse().find(({ kind }) => kind === 'closure')
    return closure ? { text: closure.text } : null
}
