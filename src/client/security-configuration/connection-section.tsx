import { useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import type {
    ConfigurationView,
    ConnectionView,
} from '../../server/security-tickets/security-tickets-view.ts'
import { Age } from '../shared/age.tsx'
import { Icon, type IconName } from '../shared/icon.tsx'
import { Progress } from '../shared/progress.tsx'
import { ReadProblem } from '../shared/read-problem.tsx'
import { Section } from '../shared/section.tsx'
import { When } from '../shared/when.tsx'
import { useTask } from '../shared/use-task.ts'
import { RemoveConnection } from './remove-connection.tsx'
import { act, readNow } from './requests.ts'
import { TaskFailure } from './task-failure.tsx'
import type { ConfigurationActions } from './use-configuration.ts'

interface ConnectionSectionProps {
    readonly page: ConfigurationView
    readonly actions: Pick<ConfigurationActions, 'take' | 'takeConnection'>
}

const ICONS: Readonly<Record<ConnectionView['state'], IconName>> = {
    'not-chosen': 'info',
    setup: 'warning',
    refused: 'critical',
    ready: 'info',
    connected: 'positive',
}

const SETUP = 'x_mioms_m365_assis_setup.do'

/** How far the connection is, what comes next, and what can be done with it. */
export function ConnectionSection({ page, actions }: ConnectionSectionProps) {
    const { connection, settings } = page
    const { state, status, nextStep, link, tenants, lastReadAt } = connection
    const heading = useRef<HTMLParagraphElement>(null)
    const connecting = useTask(() => act('connect'), actions.take)
    const reading = useTask(readNow, (answer) => actions.takeConnection(answer.connection))
    const isRunning = connecting.isRunning || reading.isRunning
    return (
        <Section id="connection" title={t('Connection')}>
            <p ref={heading} tabIndex={-1} class="m365-status">
                <Icon name={ICONS[state]} class={`m365-tone--${ICONS[state]}`} /> <strong>{status}</strong>{' '}
                {nextStep}
            </p>
            <dl class="m365-inline-facts">
                {tenants.length > 0 && (
                    <>
                        <dt>{t('Tenant')}</dt>
                        <dd>{tenants.map(({ name }) => name).join(', ')}</dd>
                    </>
                )}
                <dt>{t('Read from Microsoft')}</dt>
                <dd>
                    {lastReadAt ? (
                        <>
                            <When at={lastReadAt} /> (<Age of={lastReadAt} />)
                        </>
                    ) : (
                        t('Nothing was read from Microsoft yet')
                    )}
                </dd>
            </dl>
            <p class="m365-buttons">
                {state === 'ready' && (
                    <button
                        type="button"
                        class="m365-button m365-button--primary"
                        aria-disabled={isRunning}
                        onClick={() => {
                            // The button goes away once it is connected.
                            void connecting.start().then((answer) => answer?.ok && heading.current?.focus())
                        }}
                    >
                        {t('Connect')}
                    </button>
                )}
                {state === 'connected' && (
                    <button
                        type="button"
                        class="m365-button"
                        aria-disabled={isRunning}
                        onClick={() => void reading.start()}
                    >
                        {t('Read now')}
                    </button>
                )}
                {link && !link.url.startsWith(location.pathname) && (
                    <a class="m365-button" href={link.url}>
                        {link.text}
                    </a>
                )}
            </p>
            {isRunning && <Progress>{t('Reading from Microsoft. This may take a minute.')}</Progress>}
            <p role="status">
                {reading.value?.outcome === 'done' && !connection.problem && t('Everything was read')}
                {reading.value?.outcome === 'busy' &&
                    t('A read was under way already. It brings the same: refresh this page in a minute.')}
            </p>
            <TaskFailure failure={connecting.failure ?? reading.failure} />
            {connection.problem && <ReadProblem problem={connection.problem} isAdmin />}
            {state !== 'not-chosen' && state !== 'setup' && <Reprovision />}
            {settings.isConnected && (
                <RemoveConnection
                    removal={page.removal}
                    onRemoved={(answer) => {
                        reading.forget()
                        actions.take(answer)
                        heading.current?.focus()
                    }}
                />
            )}
        </Section>
    )
}

/** What was entered in Setup is entered anew there; nothing here is lost by it. */
function Reprovision() {
    const steps = [
        ['outbound', t('App registration for reading')],
        ['inbound', t('OAuth entity of the sender')],
        ['integration-user', t('Integration user of the sender')],
    ] as const
    return (
        <div>
            <h3>{t('Re-provision')}</h3>
            <p class="m365-text m365-muted">
                {t('Setup opens at the step. What was read, the tickets and this configuration stay.')}
            </p>
            <ul class="m365-sentences">
                {steps.map(([step, text]) => (
                    <li key={step}>
                        <a href={`${SETUP}?step=${step}`}>{text}</a>
                    </li>
                ))}
            </ul>
        </div>
    )
}
