import { appError, type AppError } from '../../errors.ts'
import type { OAuthProvider } from '../../ports.ts'
import { found, type Finding, type FixLink } from '../check.ts'
import type { CheckRun } from '../check-run.ts'
import type { Audience } from './audience.ts'

/** Judges one thing of the profile that is chosen for an audience. */
export type Judge = (run: CheckRun, audience: Audience) => Finding

export const refusedTables = (run: CheckRun): readonly string[] =>
    run.once('refused tables', () => run.deps.oauth.refused())

const providers = (run: CheckRun): readonly OAuthProvider[] =>
    run.once('providers', () => run.deps.oauth.providers())

/** The provider and profile that are chosen; undefined: none, or it cannot be read. */
export function chosenProvider(run: CheckRun, audience: Audience): OAuthProvider | undefined {
    const wanted = run.state.entries.outbound[audience.profile]
    return wanted === '' ? undefined : providers(run).find(({ profileSysId }) => profileSysId === wanted)
}

/** How many records of the registry bear the name: the platform takes the client of a token request by name. */
export const recordsNamed = (run: CheckRun, name: string): number =>
    new Set(
        [
            ...providers(run).map(({ entitySysId, entityName }) => ({
                sysId: entitySysId,
                name: entityName,
            })),
            ...run.once('inbound clients', () => run.deps.oauth.inboundClients()),
        ]
            .filter((record) => record.name === name)
            .map(({ sysId }) => sysId),
    ).size

/** Something else has to be mended first; `message` names it. */
export const notRun = (message: string): Finding =>
    found('not-run', {
        message,
        fix: 'Mend that first, then run the checks again.',
        whoFixes: 'servicenow-admin',
    })

/** Judges what only a chosen and readable provider has. */
export const ofProvider =
    (judge: (provider: OAuthProvider, run: CheckRun, audience: Audience) => Finding): Judge =>
    (run, audience) => {
        const provider = chosenProvider(run, audience)
        return provider
            ? judge(provider, run, audience)
            : notRun('Not run, because no OAuth profile that can be read is chosen.')
    }

export const providerLink = (provider: OAuthProvider): FixLink => ({
    text: 'Open the OAuth provider',
    url: `/oauth_entity.do?sys_id=${provider.entitySysId}`,
})

export const profileLink = (provider: OAuthProvider): FixLink => ({
    text: 'Open the OAuth profile',
    url: `/oauth_entity_profile.do?sys_id=${provider.profileSysId}`,
})

/** On a clone nothing is sent to Microsoft until an admin confirms the instance. */
export function cloneError({ deps, state }: CheckRun): AppError | undefined {
    const { instanceName, entries } = state
    return instanceName === null || instanceName === deps.instance.name()
        ? undefined
        : appError('INSTANCE_CLONED', [entries.tenant.domain])
}
