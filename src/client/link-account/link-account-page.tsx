import { useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import { DatesContext } from '../shared/dates-context.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { useDates } from '../shared/use-dates.ts'
import { failureTexts, SIGN_IN_URL } from './failure-texts.ts'
import { ReadyView } from './ready-view.tsx'
import { useAccount } from './use-account.ts'

export function LinkAccountPage() {
    const { state, actions } = useAccount()
    const heading = useRef<HTMLHeadingElement>(null)
    const user = state.phase === 'ready' ? state.page.user : null
    const dates = useDates(user)

    return (
        <DatesContext.Provider value={dates}>
            <main class="m365-page" aria-busy={state.phase === 'loading'}>
                <h1 ref={heading} tabIndex={-1}>
                    {t('Link Account')}
                </h1>
                <p class="m365-text">
                    {t(
                        'Cases with Microsoft are opened in the name of a Microsoft 365 admin account. Link yours, and your cases go by it.',
                    )}
                </p>
                {state.phase === 'loading' && <p role="status">{t('Loading')}</p>}
                {state.phase === 'failed' && (
                    <FailureBox
                        failure={state.failure}
                        texts={failureTexts()}
                        signInUrl={SIGN_IN_URL}
                        onTryAgain={() => {
                            // The button that was pressed goes away; the keyboard's place in the page must not.
                            heading.current?.focus()
                            actions.readAgain()
                        }}
                    />
                )}
                {state.phase === 'ready' && <ReadyView {...state} actions={actions} />}
            </main>
        </DatesContext.Provider>
    )
}
