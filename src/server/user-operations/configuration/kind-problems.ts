import { isSysId } from '../../identifiers.ts'
import type { IncidentFields } from '../../ports.ts'
import { blockOf } from '../kind-block.ts'
import type { ConfiguredKind } from '../operation-kind.ts'
import type { KindPolicy, OperationSettings } from '../operation-settings.ts'
import type { ConnectionDependencies, operationsConnection } from '../operations-connection.ts'
import { refused, warned, type FoundProblem } from './found-problem.ts'

/** What Setup was completed with, or why it was not. */
export type SetupAnswer = ReturnType<typeof operationsConnection>

function setupProblem(setup: SetupAnswer, kind: ConfiguredKind): readonly [string, string] | undefined {
    if (!setup.ok) return [setup.error.message, setup.error.fix]
    if (setup.value.graph.graphProfile === null)
        return [
            'Setup has no OAuth profile for user operations.',
            'Choose one in Setup, step Outbound OAuth Provider, and complete the integration.',
        ]
    if (kind === 'run-runbook' && setup.value.azure.graphProfile === null)
        return [
            'Setup has no OAuth profile for Azure Automation.',
            'Choose one in Setup, step Outbound OAuth Provider, and complete the integration.',
        ]
    return undefined
}

function approvalProblem(
    { groups, path }: { readonly groups: Pick<IncidentFields, 'group'>; readonly path: string },
    { tier, approval, approvalGroup }: KindPolicy,
): FoundProblem | undefined {
    // Tier 0 asks nobody, tier 3 is not done by the app.
    if (tier === 0 || tier === 3) return undefined
    if (approval === 'automatic' && tier === 2)
        return warned(
            `${path}.approval`,
            'What is sensitive is never approved automatically: the manager is asked.',
            'Choose the manager or a group, to say what happens.',
        )
    if (approval !== 'group') return undefined
    if (approvalGroup === '')
        return refused(
            `${path}.approvalGroup`,
            'The group that approves is missing.',
            'Choose a group, or let the manager approve.',
        )
    const isThere = isSysId(approvalGroup) && groups.group(approvalGroup)?.isActive === true
    return isThere
        ? undefined
        : refused(
              `${path}.approvalGroup`,
              'The group is missing or no longer active.',
              'Choose a group, or let the manager approve.',
          )
}

/** A kind that lacks something at Microsoft may be switched on: it begins once that is granted. */
function blockProblem(
    deps: ConnectionDependencies,
    kind: ConfiguredKind,
    settings: OperationSettings,
): FoundProblem | undefined {
    const block = blockOf(deps, kind, settings)
    return (
        block && { ...warned(`kinds.${kind}.isOn`, block.message, block.fix), parameters: block.parameters }
    )
}

/** What stands in the way of a kind. It blocks once the kind is on and user operations are. */
export function kindProblems(
    deps: ConnectionDependencies & {
        readonly incidentFields: Pick<IncidentFields, 'group'>
        readonly completed: SetupAnswer
    },
    kind: ConfiguredKind,
    settings: OperationSettings,
): readonly FoundProblem[] {
    const path = `kinds.${kind}`
    const policy = settings.kinds[kind]
    const missing = policy.isOn ? setupProblem(deps.completed, kind) : undefined
    const found = [
        missing && refused(`${path}.isOn`, ...missing),
        deps.completed.ok && policy.isOn ? blockProblem(deps, kind, settings) : undefined,
        approvalProblem({ groups: deps.incidentFields, path }, policy),
    ]
    return found.flatMap((one) =>
        one ? [{ ...one, blocks: one.blocks && policy.isOn && settings.isOn }] : [],
    )
}
