import { useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import { DatesContext } from '../shared/dates-context.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { useDates } from '../shared/use-dates.ts'
import { failureTexts } from './texts.ts'
import { useSetup } from './use-setup.ts'
import { WizardView } from './wizard-view.tsx'

export function SetupPage() {
    const setup = useSetup()
    const { wizard, failure, clockOffset, isBusy } = setup.session
    const heading = useRef<HTMLHeadingElement>(null)
    const user = wizard?.user
    const dates = useDates(user, clockOffset)

    return (
        <DatesContext.Provider value={dates}>
            <main class="m365-page" aria-busy={isBusy || (!wizard && !failure)}>
                <h1 ref={heading} tabIndex={-1}>
                    {t('Microsoft 365 Support Onboarding Assistant')}
                </h1>
                {wizard ? (
                    <WizardView wizard={wizard} {...setup} />
                ) : failure ? (
                    <FailureBox
                        failure={failure}
                        texts={failureTexts()}
                        signInUrl={signInUrl()}
                        onTryAgain={() => {
                            // The button that was pressed goes away; the keyboard's place must not go with it.
                            heading.current?.focus()
                            setup.actions.read()
                        }}
                    />
                ) : (
                    <p>{t('Loading Setup')}</p>
                )}
            </main>
        </DatesContext.Provider>
    )
}
