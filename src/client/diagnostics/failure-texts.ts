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

/** The platform asks for the sign-in and then opens this page. */
export const signInUrl = (): string =>
    `/nav_to.do?uri=${encodeURIComponent(`x_mioms_m365_assis_diagnostics.do${window.location.search}`)}`
