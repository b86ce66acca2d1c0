import { t } from 'sn-translate'
import type { StateView } from '../../server/setup/diagnostics/diagnostics-view.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { Icon } from '../shared/icon.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { When } from '../shared/when.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { Section } from '../shared/section.tsx'
import { TenantList } from './tenant-list.tsx'
import { useSetupAction } from './use-setup-action.ts'

interface StateSectionProps {
    readonly state: StateView
    readonly onChanged: () => Promise<void>
}

/** Is it set up, what runs and why the rest does not, what is to be done next. */
export function StateSection({ state, onChanged }: StateSectionProps) {
    return (
        <Section id="state" title={t('State')}>
            <MessageBox tone={state.tone}>
                <p class="m365-message__title">{state.title}</p>
                {state.nextSteps.length > 0 && (
                    <ul class="m365-list" aria-label={t('Next steps')}>
                        {state.nextSteps.map(({ text, url }) => (
                            <li key={text}>
                                <a href={url}>{text}</a>
                            </li>
                        ))}
                    </ul>
                )}
            </MessageBox>
            {state.instance.isClone && <ConfirmInstance state={state} onChanged={onChanged} />}
            <div>
                <h3>{t('Features')}</h3>
                <ul class="m365-rows">
                    {state.features.map(({ feature, title, isOn, why }) => (
                        <li key={feature} class="m365-row">
                            <Icon
                                name={isOn ? 'positive' : 'info'}
                                class={isOn ? 'm365-tone--positive' : 'm365-tone--info'}
                            />
                            <p>
                                <strong>{title}:</strong> {isOn ? t('switched on') : t('switched off')}.{' '}
                                <span class="m365-muted">{why}</span>
                            </p>
                        </li>
                    ))}
                </ul>
            </div>
            <TenantList tenants={state.tenants} />
            <dl class="m365-inline-facts">
                {state.setupTypeTitle && (
                    <>
                        <dt>{t('Set-up')}</dt>
                        <dd>{state.setupTypeTitle}</dd>
                    </>
                )}
                <dt>{t('Completed')}</dt>
                <dd>{state.completedAt ? <When at={state.completedAt} /> : t('not yet')}</dd>
                <dt>{t('Instance')}</dt>
                <dd>
                    {state.instance.name}
                    {state.instance.confirmedName !== null &&
                        (state.instance.confirmedName === state.instance.name ? (
                            <span class="m365-muted"> ({t('as set up')})</span>
                        ) : (
                            <>
                                {' '}
                                ({t('set up on')} {state.instance.confirmedName})
                            </>
                        ))}
                </dd>
                <dt>{t('Application')}</dt>
                <dd>
                    <code>{state.app.scope}</code> {state.app.version}
                </dd>
                <dt>{t('Platform')}</dt>
                <dd>{state.app.build || '-'}</dd>
            </dl>
        </Section>
    )
}

/** On a clone nothing is sent until an admin says that this instance is meant to. */
function ConfirmInstance({ state, onChanged }: StateSectionProps) {
    const action = useSetupAction(state.revision, onChanged)
    const isSending = action.state.phase === 'sending'
    return (
        <div id="instance" class="m365-actions" tabIndex={-1}>
            <p class="m365-text">
                {t(
                    'Credentials came along with the copy. Confirm only when this instance may call Microsoft with them.',
                )}
            </p>
            <button
                type="button"
                class="m365-button"
                aria-disabled={isSending}
                onClick={() =>
                    void action
                        .act({ kind: 'confirm-instance' })
                        .then((done) => (done ? onChanged() : undefined))
                }
            >
                {t('Confirm this instance:')} {state.instance.name}
            </button>
            {action.state.phase === 'failed' && (
                <FailureBox
                    failure={action.state.failure}
                    texts={failureTexts()}
                    signInUrl={signInUrl()}
                    keepsPage
                />
            )}
        </div>
    )
}
