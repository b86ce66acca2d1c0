import { t } from 'sn-translate'
import type { FailureTexts } from '../shared/failure-text.tsx'

export const failureTexts = (): FailureTexts => ({
    forbidden: t('You do not have access to user operations'),
    notFound: t('This operation is not there, or you may not read it'),
    failed: t('The operations could not be loaded'),
    signIn: t('Sign in again to see the operations.'),
    askForRole: t('Ask your ServiceNow administrator for the role.'),
    role: 'x_mioms_m365_assis.user_operation_user',
})
