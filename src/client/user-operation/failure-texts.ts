import { t } from 'sn-translate'
import type { FailureTexts } from '../shared/failure-text.tsx'

export const failureTexts = (): FailureTexts => ({
    forbidden: t('You do not have access to this'),
    notFound: t('This operation is not there, or it is not for you to see'),
    failed: t('This could not be loaded'),
    signIn: t('Sign in again to see it.'),
    askForRole: t('Sign in as the person who was asked.'),
    role: 'x_mioms_m365_assis.user_operation_user',
})

/** Of something that a button does. */
export const taskTexts = (): FailureTexts => ({ ...failureTexts(), failed: t('This was not done') })
