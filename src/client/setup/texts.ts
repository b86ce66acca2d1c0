import { t } from 'sn-translate'
import type { WizardStep } from '../../server/setup/wizard.ts'
import type { FailureTexts } from '../shared/failure-text.tsx'

export const failureTexts = (): FailureTexts => ({
    forbidden: t('Only ServiceNow administrators may open Setup'),
    notFound: t('Setup could not do this'),
    failed: t('Setup could not do this'),
    signIn: t('What you entered stays on this page. Sign in again, then repeat the last step here.'),
    askForRole: t('The role x_mioms_m365_assis.administrator is not enough.'),
    role: 'admin',
})

/** "Step - 6 Complete the integration", as the guide names its steps. */
export const stepTitle = ({ number, title }: Pick<WizardStep, 'number' | 'title'>): string =>
    number === null ? title : `${t('Step -')} ${number} ${title}`

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
