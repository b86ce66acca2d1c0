import { t } from 'sn-translate'
import type { FailureTexts } from '../shared/failure-text.tsx'

/** @param isAction something was to be done on a page that is shown already */
export const failureTexts = (isAction = false): FailureTexts => ({
    forbidden: t('You do not have access to the solutions'),
    notFound: t('This solution is not there'),
    failed: isAction ? t('This could not be done') : t('The solutions could not be loaded'),
    signIn: isAction
        ? t('What you entered stays on this page. Sign in again, then save.')
        : t('Sign in again to go on.'),
    askForRole: t('Only ServiceNow administrators may open this page.'),
    role: 'admin',
})
