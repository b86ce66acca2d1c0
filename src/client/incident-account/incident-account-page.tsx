import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import { PageFrame } from '../shared/page-frame.tsx'
import type { IncidentInQuery } from '../shared/incident-in-query.ts'
import { NoIncident } from '../shared/no-incident.tsx'
import { useReading } from '../shared/use-reading.ts'
import { AccountView } from './account-view.tsx'
import { failureTexts } from './failure-texts.ts'
import { parseIncidentAccount } from './parse-incident-account.ts'

/** The Microsoft 365 account of an incident's caller, beside the insights. */
export function IncidentAccountPage({ incident }: { readonly incident: IncidentInQuery }) {
    if (incident.state === 'given') return <SavedIncident sysId={incident.sysId} />
    return (
        <NoIncident
            title={t('Microsoft 365 account of the caller')}
            state={incident.state}
            onceSaved={t('Save it, and the Microsoft 365 account of its caller will be shown here.')}
        />
    )
}

function SavedIncident({ sysId }: { readonly sysId: string }) {
    const [times, setTimes] = useState(0)
    const { reading, readAgain } = useReading(
        `/accounts/incidents/${sysId}${times > 0 ? `?anew=${times}` : ''}`,
        parseIncidentAccount,
    )
    const ready = reading.phase === 'ready' ? reading : null
    return (
        <PageFrame
            title={t('Microsoft 365 account of the caller')}
            reader={ready?.value.user ?? null}
            clockOffset={ready?.clockOffset ?? 0}
            isBusy={ready?.refresh === 'running'}
            failure={reading.phase === 'failed' ? reading.failure : null}
            failureTexts={failureTexts}
            onTryAgain={() => void readAgain()}
            loading={t('Asking Microsoft about the account')}
        >
            {ready && (
                <AccountView
                    incident={sysId}
                    view={ready.value}
                    refresh={ready.refresh}
                    refreshFailure={ready.refreshFailure}
                    onReadAnew={() => setTimes(times + 1)}
                    onAsked={readAgain}
                />
            )}
        </PageFrame>
    )
}
