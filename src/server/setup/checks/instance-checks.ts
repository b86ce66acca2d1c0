import { SCOPE } from '../../scope.ts'
import { found, passed, type Check } from '../check.ts'
import { clonedFrom } from '../cloned-instance.ts'
import { setupPage } from '../setup-page.ts'

const everySetup = {
    group: 'instance',
    feature: 'setup',
    required: false,
    applies: () => true,
    subject: () => '[]',
} as const

/** A copy of the instance must not speak for its source. */
export const instanceConfirmed: Check = {
    ...everySetup,
    id: 'instance-confirmed',
    title: 'Instance that was set up',
    subject: ({ instanceName }) => JSON.stringify(instanceName),
    run({ deps, state }) {
        const here = deps.instance.name()
        const source = clonedFrom(deps, state)
        const foreign = deps.tenants.active().find(({ instanceName }) => instanceName !== here)
        if (source !== undefined)
            return found('fail', {
                message:
                    'This instance is a copy of {0}. Nothing is sent to Microsoft until an admin confirms it.',
                fix: 'Confirm in Setup that this instance is meant to talk to Microsoft, or leave it silent.',
                parameters: [source],
                whoFixes: 'servicenow-admin',
                link: setupPage('Open Setup'),
                code: 'INSTANCE_CLONED',
            })
        if (foreign)
            return found('fail', {
                message: 'The tenant {0} was connected on another instance: nothing is sent for it.',
                fix: 'Complete the setup on this instance, or make the tenant inactive.',
                parameters: [foreign.name],
                whoFixes: 'servicenow-admin',
                link: {
                    text: 'Open the tenant',
                    url: `/x_mioms_m365_assis_tenant.do?sys_id=${foreign.sysId}`,
                },
                code: 'INSTANCE_CLONED',
            })
        if (state.instanceName === null)
            return found('not-run', {
                message: 'Not run, because the setup was not completed yet.',
                fix: '',
                whoFixes: 'servicenow-admin',
            })
        return passed('Set up on this instance, {0}.', [here])
    },
}

const NAMED = 10

/** Tables in our scope that we did not bring: of the app that Microsoft retired. */
export const retiredAppLeftovers: Check = {
    ...everySetup,
    id: 'retired-app-leftovers',
    title: "Leftovers of Microsoft's retired app",
    run({ deps }) {
        const tables = deps.leftovers.tables()
        if (tables.length === 0) return passed("Nothing of Microsoft's retired app is in this scope.")
        const more = tables.length > NAMED ? [`… (${tables.length})`] : []
        return found('warn', {
            message: "Tables of Microsoft's retired app are still in this scope: {0}",
            fix: 'They are not used and do no harm. Before you remove them, export what you want to keep; removing the retired app takes its role grants away.',
            parameters: [[...tables.slice(0, NAMED), ...more].join(', ')],
            whoFixes: 'servicenow-admin',
            link: {
                text: 'Open the tables',
                url: `/sys_db_object_list.do?sysparm_query=nameSTARTSWITH${SCOPE}_`,
            },
        })
    },
}
