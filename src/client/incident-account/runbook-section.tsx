import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { OfferView } from '../../server/user-operations/account/incident-account-view.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { NoticeFix } from '../shared/notice-box.tsx'
import { SelectField } from '../shared/select-field.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { useReading } from '../shared/use-reading.ts'
import { failureTexts } from './failure-texts.ts'
import { Offer } from './offer.tsx'
import { parseRunbooks } from './requests.ts'
import { RunbookForm } from './runbook-form.tsx'

interface RunbookProps {
    readonly incident: string
    readonly person: string
    readonly onAsked: () => unknown
}

/** Asks for a registered runbook for the caller. */
export const RunbookSection = ({ offer, ...props }: RunbookProps & { readonly offer: OfferView }) => (
    <Offer offer={offer}>
        <Runbooks {...props} />
    </Offer>
)

/** Read once it is opened. */
function Runbooks({ incident, person, onAsked }: RunbookProps) {
    const { reading, readAgain } = useReading(`/runbooks/incidents/${incident}`, parseRunbooks)
    const [chosen, setChosen] = useState('')
    if (reading.phase === 'loading') return <p role="status">{t('Reading the runbooks')}</p>
    if (reading.phase === 'failed')
        return (
            <FailureBox
                failure={reading.failure}
                texts={{ ...failureTexts(), failed: t('The runbooks could not be loaded') }}
                signInUrl={signInUrl()}
                keepsPage
                onTryAgain={() => void readAgain()}
            />
        )
    const { notice, runbooks } = reading.value
    if (notice)
        return (
            <>
                <p>
                    <strong>{notice.message}</strong>
                </p>
                <NoticeFix notice={notice} />
            </>
        )
    if (runbooks.length === 0)
        return (
            <p>
                {t(
                    'No runbook is registered for incidents. An admin does that under Manage user operations.',
                )}
            </p>
        )
    const runbook = runbooks.find(({ name }) => name === chosen)
    return (
        <>
            <SelectField
                name="runbook"
                label={t('Runbook')}
                value={chosen}
                choices={runbooks.map(({ name, label }) => ({ value: name, text: label }))}
                onChange={setChosen}
            />
            {runbook && (
                <RunbookForm
                    key={runbook.name}
                    incident={incident}
                    person={person}
                    runbook={runbook}
                    onAsked={onAsked}
                />
            )}
        </>
    )
}
