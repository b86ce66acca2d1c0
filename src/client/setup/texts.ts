import { t } from 'sn-translate'
import type { CheckGroup } from '../../server/setup/check.ts'
import type { OutboundProfile } from '../../server/setup/setup-state.ts'
import type { WizardStep } from '../../server/setup/wizard.ts'
import type { FailureTexts } from '../shared/failure-text.tsx'

export const failureTexts = (): FailureTexts => ({
    forbidden: t('Only ServiceNow administrators may open Setup'),
    notFound: t('This part of Setup was not found'),
    failed: t('Setup could not do this'),
    signIn: t('What you entered stays on this page. Sign in again, then repeat the last step here.'),
    askForRole: t('The role x_mioms_m365_assis.administrator is not enough.'),
    role: 'admin',
})

export function groupName(group: CheckGroup): string {
    switch (group) {
        case 'instance':
            return t('This instance')
        case 'graph':
            return 'Microsoft Graph'
        case 'connector':
            return t('Connector')
        case 'user-operations':
            return t('User operations')
        case 'azure':
            return 'Azure Automation'
        case 'inbound':
            return t('Calls from outside')
        case 'features':
            return t('Features')
    }
}

export function stepStatus(status: WizardStep['status']): string {
    switch (status) {
        case 'done':
            return t('Done')
        case 'current':
            return t('In progress')
        case 'open':
            return t('To do')
        case 'skipped':
            return t('Skipped')
    }
}

export function profileLabel(profile: OutboundProfile): string {
    switch (profile) {
        case 'graphProfile':
            return t('OAuth profile for Microsoft Graph')
        case 'connectorProfile':
            return t('OAuth profile for the connector')
        case 'userOperationsProfile':
            return t('OAuth profile for user operations')
        case 'azureProfile':
            return t('OAuth profile for Azure Automation')
    }
}
