import { t } from 'sn-translate'
import type { FailureTexts } from '../shared/failure-text.tsx'

/** @param isReading something was to be shown; false: something was to be done on a page that is shown already */
export const failureTexts = (isReading: boolean): FailureTexts => ({
    forbidden: t('You do not have access to security tickets'),
    notFound: t('This is not here'),
    failed: isReading ? t('The security tickets could not be loaded') : t('This could not be done'),
    signIn: isReading
        ? t('Sign in again to go on.')
        : t('What you entered stays on this page. Sign in again, then repeat it.'),
    askForRole: t('Ask your ServiceNow administrator for the role.'),
    role: 'x_mioms_m365_assis.security_ticket_user',
})
