import { t } from 'sn-translate'
import type { FailureTexts } from '../shared/failure-text.tsx'

export const failureTexts = (): FailureTexts => ({
    forbidden: t('You do not have access to Link Account'),
    notFound: t('Link Account is not there'),
    failed: t('The linked account could not be read or changed'),
    signIn: t('Sign in again to link your account.'),
    askForRole: t('Ask your ServiceNow administrator for the role.'),
    role: 'x_mioms_m365_assis.administrator',
})
