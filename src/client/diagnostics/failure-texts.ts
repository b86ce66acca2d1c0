import { t } from 'sn-translate'
import type { FailureTexts } from '../shared/failure-text.tsx'

export const failureTexts = (): FailureTexts => ({
    forbidden: t('You do not have access to Diagnostics'),
    notFound: t('Diagnostics is not there'),
    failed: t('Diagnostics could not be loaded'),
    signIn: t('Sign in again to see Diagnostics.'),
    askForRole: t('Only ServiceNow administrators may open this page.'),
    role: 'admin',
})
