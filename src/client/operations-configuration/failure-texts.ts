import { t } from 'sn-translate'
import type { FailureTexts } from '../shared/failure-text.tsx'

/** @param isAction something failed that a person asked for, while the page is shown already */
export const failureTexts = (isAction = false): FailureTexts => ({
    forbidden: t('You do not have access to the configuration of user operations'),
    notFound: t('The configuration of user operations is not there'),
    failed: isAction ? t('This could not be done') : t('The configuration could not be loaded'),
    signIn: t('What you entered stays on this page. Sign in again, then save.'),
    askForRole: t('Only ServiceNow administrators may open this page.'),
    role: 'admin',
})
