import { useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import { DatesContext } from '../shared/dates-context.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { useDates } from '../shared/use-dates.ts'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { ReadyView } from './ready-view.tsx'
import { useConfiguration } from './use-configuration.ts'

export function ConfigurationPage() {
    const { session, actions } = useConfiguration()
    const { page, failure, clockOffset, isBusy } = session
    const heading = useRef<HTMLHeadingElement>(null)
    const dates = useDates(page?.user, clockOffset)
    return (
        <DatesContext.Provider value={dates}>
            <main class="m365-page" aria-busy={isBusy || (!page && !failure)}>
                <h1 ref={heading} tabIndex={-1}>
                    {t('Manage ServiceNow configuration')}
                </h1>
                {page ? (
                    <ReadyView page={page} session={session} actions={actions} />
                ) : failure ? (
                    <FailureBox
                        failure={failure}
                        texts={failureTexts()}
                        signInUrl={signInUrl()}
                        onTryAgain={() => {
                            // The button that was pressed goes away; the keyboard's place must not go with it.
                            heading.current?.focus()
                            actions.read()
                        }}
                    />
                ) : (
                    <p role="status">{t('Loading')}</p>
                )}
            </main>
        </DatesContext.Provider>
    )
}
