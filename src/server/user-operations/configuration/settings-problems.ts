import { isGuid, isSysId } from '../../identifiers.ts'
import type { CurrentUser, Directory, IncidentFields } from '../../ports.ts'
import type { SettingsProblem } from '../../settings-pages/settings-problem.ts'
import { isCountryCode } from '../country-codes.ts'
import { CONFIGURED_KINDS } from '../operation-kind.ts'
import type { OperationSettings } from '../operation-settings.ts'
import { operationsConnection, type ConnectionDependencies } from '../operations-connection.ts'
import { refused, warned, type FoundProblem } from './found-problem.ts'
import { kindProblems } from './kind-problems.ts'
import { runbookProblems } from './runbook-problems.ts'

export interface ProblemDependencies extends ConnectionDependencies {
    readonly incidentFields: Pick<IncidentFields, 'group'>
    readonly directory: Pick<Directory, 'user'>
    readonly user: Pick<CurrentUser, 'translate'>
}

function switchProblems({ isOn, kinds, enrichment }: OperationSettings): readonly FoundProblem[] {
    const found = [
        isOn && !CONFIGURED_KINDS.some((kind) => kinds[kind].isOn)
            ? warned(
                  'isOn',
                  'Nothing is done: no kind of operation is switched on.',
                  'Switch on the kinds that you want.',
              )
            : undefined,
        enrichment.atCreation && !kinds['read-account'].isOn
            ? warned(
                  'enrichment.atCreation',
                  'Nothing is read when an incident is created: reading accounts is switched off.',
                  'Switch on the kind Read account.',
              )
            : undefined,
    ]
    return found.flatMap((one) => one ?? [])
}

const protectedProblems = (
    { directory }: Pick<ProblemDependencies, 'directory'>,
    { protectedUsers }: OperationSettings,
): readonly FoundProblem[] =>
    protectedUsers.flatMap((sysId, index) =>
        isSysId(sysId) && directory.user(sysId)
            ? []
            : [
                  warned(
                      `protectedUsers[${index}]`,
                      'One of the protected people is no longer a user of this instance.',
                      'Take the entry out.',
                  ),
              ],
    )

function licenseProblems({ licenses }: OperationSettings): readonly FoundProblem[] {
    const { offered, usageLocation, fixedLocation } = licenses
    const found = [
        offered.every(isGuid)
            ? undefined
            : refused(
                  'licenses.offered',
                  'One of these is no SKU ID.',
                  'Enter the SKU IDs as Microsoft lists them, one a line, or leave the field empty.',
              ),
        usageLocation !== 'fixed' || isCountryCode(fixedLocation)
            ? undefined
            : refused(
                  'licenses.fixedLocation',
                  'This is no country code.',
                  'Enter two capitals of ISO 3166-1 alpha-2, such as US or FR.',
              ),
    ]
    return found.flatMap((one) => one ?? [])
}

/**
 * What of the settings does not fit: its place, why, and what to do. What concerns a kind blocks saving while the kind and
 * user operations are on; what no operation may ever use blocks always.
 */
export function settingsProblems(
    deps: ProblemDependencies,
    settings: OperationSettings,
): readonly SettingsProblem[] {
    const completed = operationsConnection(deps)
    const found: readonly FoundProblem[] = [
        ...switchProblems(settings),
        ...CONFIGURED_KINDS.flatMap((kind) => kindProblems({ ...deps, completed }, kind, settings)),
        ...protectedProblems(deps, settings),
        ...licenseProblems(settings),
        ...runbookProblems(settings),
    ]
    return found.map(({ path, message, fix, parameters, blocks }) => ({
        path,
        message: deps.user.translate(message, parameters),
        fix: deps.user.translate(fix, parameters),
        blocks,
    }))
}
