import type { AppError } from '../../errors.ts'
import { isSysId } from '../../identifiers.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { CurrentUser, Directory, IncidentFields } from '../../ports.ts'
import { ok, type Result } from '../../result.ts'
import { nameOfUser } from '../../settings-pages/name-of-user.ts'
import { settingsHistory } from '../../settings-pages/settings-history.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import { blockOf } from '../kind-block.ts'
import { KIND_DEFINITIONS, CONFIGURED_KINDS } from '../operation-kind.ts'
import type { OperationSettings } from '../operation-settings.ts'
import type { OperationSettingsStore } from '../operation-store.ts'
import { operationsConnection, type ConnectionDependencies } from '../operations-connection.ts'
import { DATA_EXCHANGE } from './data-exchange.ts'
import type { OperationsConfigurationView } from './operations-configuration-view.ts'
import { settingsProblems } from './settings-problems.ts'

export interface ConfigurationDependencies extends ConnectionDependencies {
    readonly operationSettings: OperationSettingsStore
    readonly incidentFields: Pick<IncidentFields, 'group'>
    readonly directory: Pick<Directory, 'user'>
    readonly user: CurrentUser
}

/** `GET /operations/configuration` */
export const readConfiguration = (deps: ConfigurationDependencies): Result<OperationsConfigurationView> =>
    ok(showConfiguration(deps))

/** All that Manage user operations shows. */
export function showConfiguration(deps: ConfigurationDependencies): OperationsConfigurationView {
    const { user } = deps
    const { revision, settings, by, at } = currentOperationSettings(deps)
    const setup = operationsConnection(deps)
    const say = (keys: readonly string[]): readonly string[] => keys.map((key) => user.translate(key))
    const said = (error: AppError | undefined) =>
        error === undefined
            ? null
            : {
                  message: user.translate(error.message, error.parameters),
                  fix: user.translate(error.fix, error.parameters),
              }
    return {
        revision,
        changed: revision === 0 ? null : { by: nameOfUser(deps, by), at: formatTime(at) },
        settings,
        problems: settingsProblems(deps, settings),
        setup: setup.ok ? null : said(setup.error),
        kinds: CONFIGURED_KINDS.map((kind) => ({
            kind,
            label: user.translate(KIND_DEFINITIONS[kind].label),
            leastTier: KIND_DEFINITIONS[kind].leastTier,
            blocked: setup.ok ? said(blockOf(deps, kind, settings)) : null,
        })),
        names: namesIn(deps, settings),
        history: settingsHistory(deps, deps.operationSettings, placesOf).map((one) => ({
            ...one,
            at: formatTime(one.at),
        })),
        dataExchange: { receives: say(DATA_EXCHANGE.receives), sends: say(DATA_EXCHANGE.sends) },
        user: { language: user.language, timeZone: user.timeZone },
        answeredAt: formatTime(deps.clock.now()),
    }
}

/** Who is gone has no name. */
function namesIn(
    deps: ConfigurationDependencies,
    { kinds, protectedUsers }: OperationSettings,
): Readonly<Record<string, string>> {
    const names: Record<string, string> = {}
    for (const sysId of protectedUsers) {
        const name = nameOfUser(deps, sysId)
        if (name !== '') names[sysId] = name
    }
    for (const kind of CONFIGURED_KINDS) {
        const { approvalGroup } = kinds[kind]
        const group = isSysId(approvalGroup) ? deps.incidentFields.group(approvalGroup) : undefined
        if (group) names[approvalGroup] = group.name
    }
    return names
}

/** What the history tells apart: the kinds, and the parts of the page. */
function placesOf({ kinds, ...parts }: OperationSettings): Readonly<Record<string, string>> {
    const places: Record<string, string> = {}
    for (const [kind, policy] of Object.entries(kinds)) places[`kinds.${kind}`] = JSON.stringify(policy)
    for (const [part, value] of Object.entries(parts)) places[part] = JSON.stringify(value)
    return places
}
