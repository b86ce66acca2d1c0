import { SCOPE } from '../../scope.ts'
import { found, passed, type Check, type FixLink } from '../check.ts'
import type { CheckRun } from '../check-run.ts'
import { setupTypeOf } from '../setup-choices.ts'

const INSIGHTS = `${SCOPE}.insights_user`
const ADMINISTRATOR = `${SCOPE}.administrator`

const roleLink = ({ deps }: CheckRun, role: string): FixLink | null => {
    const sysId = deps.directory.roleId(role)
    return sysId ? { text: 'Open the role', url: `/sys_user_role.do?sys_id=${sysId}` } : null
}

/** Where agents meet the app; no view is a decision too, so it only warns. */
export const incidentTabAttached: Check = {
    id: 'incident-tab-attached',
    title: 'Tab "Microsoft 365 Support" on the incident form',
    group: 'features',
    feature: 'incident-tab',
    required: false,
    applies: () => true,
    subject: () => '[]',
    run({ deps }) {
        const views = deps.form
            .views()
            .filter(({ attached }) => attached)
            .map(({ title }) => title)
        return views.length > 0
            ? passed('The tab shows in these views: {0}', [views.join(', ')])
            : found('warn', {
                  message: 'The tab shows in no view of the incident form.',
                  fix: 'Choose the views in Setup; where this instance refuses, add the section by Configure > Form Layout.',
                  whoFixes: 'servicenow-admin',
                  link: { text: 'Choose the views', url: '/x_mioms_m365_assis_setup.do#views' },
              })
    },
}

export const rolesGranted: Check = {
    id: 'roles-granted',
    title: 'People who see insights',
    group: 'features',
    feature: 'setup',
    required: false,
    applies: () => true,
    subject: () => '[]',
    run(run) {
        const { total } = run.deps.directory.holders(INSIGHTS, 1)
        return total > 0
            ? passed('People who hold the role {0}: {1}', [INSIGHTS, String(total)])
            : found('warn', {
                  message: 'Nobody holds the role {0}: but for admins nobody sees the tab.',
                  fix: 'Grant the role {0} to your agents, or to a group of theirs.',
                  parameters: [INSIGHTS],
                  whoFixes: 'servicenow-admin',
                  link: roleLink(run, INSIGHTS),
              })
    },
}

/** Insights only has no cases with Microsoft: the role that opens them promises what is not there. */
export const insightsOnlyAdministrators: Check = {
    id: 'insights-only-administrators',
    title: 'Administrators with Insights only',
    group: 'features',
    feature: 'support-cases',
    required: false,
    applies: (state) => setupTypeOf(state.entries['setup-type']) === 'insights-only',
    subject: () => '[]',
    run(run) {
        const { total } = run.deps.directory.holders(ADMINISTRATOR, 1)
        return total === 0
            ? passed('Nobody holds the role {0}, which Insights only has no use for.', [ADMINISTRATOR])
            : found('warn', {
                  message:
                      'People who hold the role {0}: {1}. With Insights only nobody can open a case with Microsoft.',
                  fix: 'Grant the role x_mioms_m365_assis.insights_user in its place, or choose another set-up.',
                  parameters: [ADMINISTRATOR, String(total)],
                  whoFixes: 'servicenow-admin',
                  link: roleLink(run, ADMINISTRATOR),
              })
    },
}
