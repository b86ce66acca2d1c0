import { appError } from '../../errors.ts'
import {
    accountPath,
    JOB_ACTIONS,
    JOB_OPERATOR,
    MORE_JOB_ACTIONS,
    readJobStatus,
    type AutomationAccount,
} from '../../microsoft-clients/automation-jobs.ts'
import { readMissingActions } from '../../microsoft-clients/automation-permissions.ts'
import { CLOUDS } from '../../microsoft-clients/clouds.ts'
import { err, ok, type Result } from '../../result.ts'
import { currentOperationSettings } from '../../user-operations/current-operation-settings.ts'
import { found, passed, type Check, type Finding, type Problem } from '../check.ts'
import type { CheckRun } from '../check-run.ts'
import { azureResourceUrl } from '../microsoft-portals.ts'
import { tenantOf } from '../setup-tenant.ts'
import { tokenOf } from './access-token.ts'
import { AZURE_AUTOMATION, checksOf } from './audience.ts'
import { notRun } from './chosen-provider.ts'
import { callTime } from './graph-call.ts'
import { ofError } from './of-error.ts'
import { isKindOn } from './operation-kinds-on.ts'

export const AUTOMATION_ROLE_ID = 'azure-automation-role'

/** What a result is about: one for another account says nothing about this one. Parameters 0 to 3 of every finding. */
export const automationRoleAbout = ({
    account,
    resourceGroup,
    subscriptionId,
}: AutomationAccount): readonly string[] => [JOB_OPERATOR, account, resourceGroup, subscriptionId]

/** Null: Azure lets this caller work with jobs, and does not tell it what else. */
function missingActions(run: CheckRun, account: AutomationAccount): Result<readonly string[] | null> {
    const { deps, state } = run
    const tenant = {
        ...tenantOf(deps, state.entries),
        graphProfile: state.entries.outbound.azureProfile || null,
    }
    const waited = () =>
        err(appError('NETWORK_TIMEOUT', [CLOUDS[tenant.cloud].azure.replace('https://', '')]))
    const timeoutMs = callTime(run)
    if (timeoutMs === undefined) return waited()
    const path = accountPath(account)
    const missing = readMissingActions(deps, { tenant, account: path, timeoutMs }, [
        ...JOB_ACTIONS,
        ...MORE_JOB_ACTIONS,
    ])
    if (missing.ok || missing.error.code !== 'AUTOMATION_ROLE_MISSING') return missing
    // A role of the customer's own may allow jobs and not this question: a job that is not there tells that much.
    const leftMs = callTime(run)
    if (leftMs === undefined) return waited()
    const job = { account: path, name: deps.random.guid() }
    const read = readJobStatus(deps, { tenant, job, timeoutMs: leftMs })
    return read.ok ? ok(null) : read
}

const FIX =
    'In the Azure portal, open the Automation account {1} of resource group {2}, Access control (IAM), and give the app registration the role {0}: on this account, and nothing more. It counts some minutes later.'

function ofMissing(run: CheckRun, account: AutomationAccount, missing: readonly string[]): Finding {
    const about = automationRoleAbout(account)
    const problem: Omit<Problem, 'message'> = {
        fix: FIX,
        parameters: [...about, missing.join(', ')],
        whoFixes: 'entra-admin',
        link: {
            text: 'Open the Automation account in the Azure portal',
            url: azureResourceUrl(run.state.entries.tenant.cloud, accountPath(account)),
        },
    }
    if (missing.some((action) => JOB_ACTIONS.some((needed) => needed === action)))
        return found(isKindOn(run, 'run-runbook') ? 'fail' : 'not-run', {
            ...problem,
            message: 'The app registration may not run runbooks on the Automation account {1}: it lacks {4}.',
            code: 'AUTOMATION_ROLE_MISSING',
        })
    return missing.length === 0
        ? passed(
              'On the Automation account {1}, the app registration may do all that the role {0} is for.',
              about,
          )
        : found('warn', {
              ...problem,
              message:
                  'On the Automation account {1}, the app registration may run runbooks, but it lacks {4}: a job is not stopped, or its output is not read.',
          })
}

/**
 * May the app registration work with jobs on the Automation account of the registered runbooks? Azure is asked for the
 * actions that the caller's roles allow there: who may read jobs need not be allowed to start one.
 * @see https://learn.microsoft.com/azure/automation/automation-role-based-access-control
 */
export const automationRole: Check = {
    ...checksOf(AZURE_AUTOMATION),
    id: AUTOMATION_ROLE_ID,
    title: 'Azure Automation: role Automation Job Operator',
    required: false,
    run(run) {
        const { automation } = currentOperationSettings(run.deps).settings
        if (Object.values(automation).includes(''))
            return notRun('Not run, because no Automation account is entered under Manage user operations.')
        if (tokenOf(run, AZURE_AUTOMATION).kind !== 'token')
            return notRun('Not run, because there is no access token.')
        const missing = missingActions(run, automation)
        if (!missing.ok)
            return missing.error.code === 'AUTOMATION_ROLE_MISSING'
                ? ofMissing(run, automation, JOB_ACTIONS)
                : ofError(missing.error, null)
        if (missing.value !== null) return ofMissing(run, automation, missing.value)
        return found('warn', {
            message:
                'Azure does not tell the app registration what it may do on the Automation account {1}. It may read jobs; that it may start one is not proven.',
            fix: 'Give it the role {0} there, or add Microsoft.Authorization/permissions/read to the role that it has.',
            parameters: automationRoleAbout(automation),
            whoFixes: 'entra-admin',
        })
    },
}
