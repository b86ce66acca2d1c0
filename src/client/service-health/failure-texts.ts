import { t } from 'sn-translate'
import type { FailureTexts } from '../shared/failure-text.tsx'

export const failureTexts = (): FailureTexts => ({
    forbidden: t('You do not have access to Service Health'),
    notFound: t('This service health incident is not here'),
    failed: t('Service health could not be loaded'),
    signIn: t('Sign in again to see service health.'),
    askForRole: t('Ask your ServiceNow administrator for the role.'),
    role: 'x_mioms_m365_assis.insights_user',
})
