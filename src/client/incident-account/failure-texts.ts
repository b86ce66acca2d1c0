import { t } from 'sn-translate'
import type { FailureTexts } from '../shared/failure-text.tsx'

export const failureTexts = (): FailureTexts => ({
    forbidden: t('You do not have access to accounts of callers'),
    notFound: t('This incident is not there, or you may not read it'),
    failed: t('The account could not be loaded'),
    signIn: t('Sign in again to see the account.'),
    askForRole: t('Ask your ServiceNow administrator for the role.'),
    role: 'x_mioms_m365_assis.user_operation_user',
})
