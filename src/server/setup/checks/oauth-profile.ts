import { found, passed } from '../check.ts'
import {
    chosenProvider,
    notRun,
    providerLink,
    recordsNamed,
    refusedTables,
    type Judge,
} from './chosen-provider.ts'

const REGISTRY = { text: 'Open the Application Registry', url: '/oauth_entity_list.do' } as const

/** Does the chosen profile exist, is its provider active, and does a token request find it by its name? */
export const judgeProfile: Judge = (run, audience) => {
    if (refusedTables(run).length > 0)
        return notRun('Not run, because this instance does not let the app read the Application Registry.')
    if (run.state.entries.outbound[audience.profile] === '')
        return notRun('Not run, because no OAuth profile is chosen.')
    const provider = chosenProvider(run, audience)
    if (!provider)
        return found('fail', {
            message: 'The chosen OAuth profile does not exist any more.',
            fix: 'Choose another profile, or create the provider under System OAuth > Application Registry and choose its profile.',
            whoFixes: 'servicenow-admin',
            link: REGISTRY,
        })
    if (!provider.isActive)
        return found('fail', {
            message: 'The OAuth provider {0} is not active.',
            fix: 'Open the record, tick Active, and save it.',
            parameters: [provider.entityName],
            whoFixes: 'servicenow-admin',
            link: providerLink(provider),
        })
    const namesakes = recordsNamed(run, provider.entityName)
    if (namesakes > 1)
        return found('fail', {
            message:
                '{1} records of the Application Registry have the name {0}, and a token request goes by name.',
            fix: 'Give each of them a name of its own.',
            parameters: [provider.entityName, String(namesakes)],
            whoFixes: 'servicenow-admin',
            link: {
                ...REGISTRY,
                url: `${REGISTRY.url}?sysparm_query=name%3D${encodeURIComponent(provider.entityName)}`,
            },
        })
    return passed('The profile {0} belongs to the active provider {1}.', [
        provider.profileName,
        provider.entityName,
    ])
}
