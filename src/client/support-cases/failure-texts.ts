import { t } from 'sn-translate'
import type { FailureTexts } from '../shared/failure-text.tsx'
import type { PageQuery } from './page-query.ts'

/** @param view what was to be shown; without one, something was to be done on a page that is shown already */
export const failureTexts = (view?: PageQuery['view']): FailureTexts => ({
    forbidden: t('You do not have access to cases with Microsoft'),
    notFound: view === 'incident' ? t('Incident not found') : t('Case not found'),
    failed: view ? t('The cases could not be loaded') : t('This could not be done'),
    signIn: view
        ? t('Sign in again to go on.')
        : t('What you entered stays on this page. Sign in again, then repeat it.'),
    askForRole: t('Ask your ServiceNow administrator for the role.'),
    role: view && view !== 'list' ? 'x_mioms_m365_assis.insights_user' : 'x_mioms_m365_assis.administrator',
})
