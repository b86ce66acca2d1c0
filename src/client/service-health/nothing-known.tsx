import { t } from 'sn-translate'
import type { HealthKnowledge } from '../../server/incident-tab/incident-tab.ts'
import '../shared/nothing.css'

interface NothingKnownProps {
    readonly state: HealthKnowledge['state']
    readonly isAdmin: boolean
    /** A notice of the server has said already what to do. */
    readonly hasNotice: boolean
}

/** Nothing to show, because nothing was ever read. */
export function NothingKnown({ state, isAdmin, hasNotice }: NothingKnownProps) {
    const isConnected = state !== 'not-connected'
    return (
        <div class="m365-nothing">
            <p class="m365-nothing__title">
                {isConnected
                    ? t('Service health has not been read from Microsoft yet')
                    : t('No Microsoft 365 tenant is connected')}
            </p>
            {!hasNotice && (
                <p class="m365-text m365-muted">
                    {isConnected
                        ? t(
                              'It is read every five minutes. If this stays, ask your ServiceNow administrator to check the connection.',
                          )
                        : t(
                              'Whether Microsoft is the cause is unknown. Ask your ServiceNow administrator to connect a tenant.',
                          )}
                </p>
            )}
            {isAdmin && (
                <p>
                    <a href="/x_mioms_m365_assis_setup.do">
                        {isConnected ? t('Open Setup') : t('Connect a tenant in Setup')}
                    </a>
                </p>
            )}
        </div>
    )
}
