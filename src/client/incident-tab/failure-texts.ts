import { t } from 'sn-translate'
import type { FailureTexts } from '../shared/failure-text.tsx'

export const failureTexts = (): FailureTexts => ({
    forbidden: t('You do not have access to Microsoft 365 insights'),
    notFound: t('Incident not found'),
    failed: t('Microsoft 365 insights could not be loaded'),
    signIn: t('Sign in again to see Microsoft 365 insights.'),
    askForRole: t('Ask your ServiceNow administrator for the role.'),
    role: 'x_mioms_m365_assis.insights_user',
})
