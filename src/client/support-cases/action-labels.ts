import { t } from 'sn-translate'
import type { CaseAction, CaseView } from '../../server/support-cases/support-case-view.ts'

/** What somebody enters something for, or is asked about. */
export type EnteredAction = Extract<
    CaseAction['action'],
    'reply' | 'told' | 'next-action' | 'close' | 'cancel'
>

export type Told = Extract<CaseAction, { readonly action: 'told' }>['kind']

export function actionLabel(action: EnteredAction): string {
    switch (action) {
        case 'reply':
            return t('Reply to Microsoft')
        case 'told':
            return t('Enter what Microsoft said')
        case 'next-action':
            return t('Change the next action')
        case 'close':
            return t('Close the case')
        case 'cancel':
            return t('Cancel the case')
    }
}

/** What the form of an action asks for. */
export function actionTexts(
    action: EnteredAction,
    { isByHand, state }: Pick<CaseView, 'isByHand' | 'state'>,
): { readonly label: string; readonly description: string } {
    switch (action) {
        case 'reply':
            return {
                label: t('Your reply'),
                description: isByHand
                    ? t('It is kept here. Carry it over to the service request at Microsoft yourself.')
                    : t('This text and the chosen files are all that leaves ServiceNow.'),
            }
        case 'told':
            return { label: t('In their words'), description: '' }
        case 'next-action':
            return { label: t('Next action'), description: t('Empty: what follows from the state.') }
        case 'close':
            return {
                label: t('What solved it'),
                description: isByHand
                    ? t('It is kept here. Close the service request at Microsoft yourself.')
                    : t('Microsoft gets this text, and closes the case.'),
            }
        case 'cancel':
            return {
                label: '',
                description:
                    state === 'queued'
                        ? t(
                              'It is not sent any more. Should an attempt have arrived all the same, the case is closed at Microsoft.',
                          )
                        : t('Nothing is sent. The case stays here, as canceled.'),
            }
    }
}

/** What Microsoft can have told of a case in this state. */
export const toldKinds = (state: CaseView['state']): readonly (readonly [Told, string])[] => [
    ['comment', t('Microsoft said something')],
    ...(state === 'closed'
        ? ([['reopening', t('Microsoft reopened the case')]] as const)
        : ([
              ['information-request', t('Microsoft waits for an answer')],
              ['closure', t('Microsoft closed the case')],
          ] as const)),
]
