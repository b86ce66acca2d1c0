import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ResyncReport } from '../../server/service-health/page/service-health-page.ts'
import { send } from '../shared/api.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import type { Failure } from '../shared/failure.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { NoticeBox } from '../shared/notice-box.tsx'
import { Progress } from '../shared/progress.tsx'
import { Count } from './amount.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { parseResync } from './parse-service-health.ts'

/** All pages of all tenants; Microsoft answers each within seconds. */
const TIMEOUT_MILLISECONDS = 120_000

type State =
    | { readonly phase: 'idle' | 'running' }
    | { readonly phase: 'done'; readonly report: ResyncReport }
    | { readonly phase: 'failed'; readonly failure: Failure }

/** Reads everything from Microsoft now, and says what came of it. */
export function Resync({ onRead }: { readonly onRead: () => Promise<void> }) {
    const [state, setState] = useState<State>({ phase: 'idle' })
    const isRunning = state.phase === 'running'

    async function start(): Promise<void> {
        if (isRunning) return
        setState({ phase: 'running' })
        const answer = await send(
            'POST',
            '/service_health/resync',
            undefined,
            parseResync,
            TIMEOUT_MILLISECONDS,
        )
        setState(
            answer.ok
                ? { phase: 'done', report: answer.value }
                : { phase: 'failed', failure: answer.failure },
        )
        await onRead()
    }

    return (
        <>
            <p class="m365-text">
                {t('Service health is read every five minutes. You can read everything anew now.')}
            </p>
            <p>
                <button
                    type="button"
                    class="m365-button"
                    aria-disabled={isRunning}
                    onClick={() => void start()}
                >
                    {t('Read everything now')}
                </button>
            </p>
            {isRunning && <Progress>{t('Reading from Microsoft. This may take a minute.')}</Progress>}
            {state.phase === 'failed' && (
                <FailureBox
                    failure={state.failure}
                    texts={{ ...failureTexts(), role: 'admin' }}
                    signInUrl={signInUrl()}
                    keepsPage
                />
            )}
            {state.phase === 'done' &&
                state.report.tenants.map((tenant, index) => <TenantOutcome key={index} tenant={tenant} />)}
        </>
    )
}

function TenantOutcome({ tenant }: { readonly tenant: ResyncReport['tenants'][number] }) {
    const { notice } = tenant
    if (notice)
        return <NoticeBox notice={{ ...notice, message: `${tenant.name}: ${notice.message}` }} isAdmin />
    if (tenant.outcome === 'busy')
        return (
            <MessageBox tone="info">
                <p class="m365-message__title">
                    {tenant.name}: {t('A read was under way already')}
                </p>
                <p>{t('It brings the same. Refresh this page in a minute.')}</p>
            </MessageBox>
        )
    return (
        <MessageBox tone={tenant.outcome === 'done' ? 'positive' : 'critical'}>
            <p class="m365-message__title">
                {tenant.name}: {tenant.outcome === 'done' ? t('Everything was read') : t('Reading failed')}
            </p>
            <p>
                {t('New or changed issues:')} <Count of={tenant.written} />. {t('Unchanged:')}{' '}
                <Count of={tenant.unchanged} />.
            </p>
        </MessageBox>
    )
}
