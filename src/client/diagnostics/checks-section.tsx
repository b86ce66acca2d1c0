import { t } from 'sn-translate'
import type { Diagnostics } from '../../server/setup/diagnostics/diagnostics-view.ts'
import { CheckList, checkStatusText } from '../shared/check-list.tsx'
import { FailureBox } from '../shared/failure-box.tsx'
import { Progress } from '../shared/progress.tsx'
import { SelectField } from '../shared/select-field.tsx'
import { filteredChecks, type DiagnosticsQuery } from './diagnostics-query.ts'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { SecretExpiry } from './secret-expiry.tsx'
import { Section } from '../shared/section.tsx'
import { useTestSetup } from './use-test-setup.ts'

interface ChecksSectionProps {
    readonly page: Diagnostics
    readonly query: DiagnosticsQuery
    readonly onQuery: (changes: Partial<DiagnosticsQuery>) => void
    readonly onChanged: () => Promise<void>
}

const STATUSES = ['fail', 'warn', 'not-run', 'pass'] as const

/** Every check with its last result, by feature; all of them run again when asked. */
export function ChecksSection({ page, query, onQuery, onChanged }: ChecksSectionProps) {
    const test = useTestSetup(onChanged)
    const shown = filteredChecks(page.checks, query)
    const failing = page.checks.filter(({ status }) => status === 'fail').length
    const isRunning = test.run !== null
    return (
        <Section
            id="checks"
            title={t('Checks')}
            actions={
                page.state.hasAgreed && (
                    <button
                        type="button"
                        class="m365-button m365-button--primary"
                        aria-disabled={isRunning}
                        onClick={() => void test.start(page.checkGroups)}
                    >
                        {t('Test setup')}
                    </button>
                )
            }
        >
            {!page.state.hasAgreed && (
                <p class="m365-text">
                    {t('Checks ask Microsoft, so they run once somebody has chosen Agree in Setup.')}
                </p>
            )}
            {test.run && (
                <Progress done={test.run.done} total={test.run.total}>
                    {`${t('Check')} ${test.run.done + 1} / ${test.run.total} · ${test.run.title}`}
                </Progress>
            )}
            <p class="m365-visually-hidden" role="status">
                {!isRunning && test.ended > 0 && !test.failure && (
                    <>
                        {t('All checks have run. Failed:')} {failing}
                    </>
                )}
            </p>
            {test.failure && (
                <FailureBox failure={test.failure} texts={failureTexts()} signInUrl={signInUrl()} keepsPage />
            )}
            <div class="m365-filters">
                <SelectField
                    name="feature"
                    label={t('Feature')}
                    value={
                        page.checkFeatures.some(({ feature }) => feature === query.feature)
                            ? query.feature
                            : ''
                    }
                    choices={[
                        { value: '', text: t('All features') },
                        ...page.checkFeatures.map(({ feature, title }) => ({ value: feature, text: title })),
                    ]}
                    mayBeEmpty={false}
                    onChange={(feature) => onQuery({ feature })}
                />
                <SelectField
                    name="status"
                    label={t('Result')}
                    value={query.status}
                    choices={[
                        { value: '', text: t('All results') },
                        ...STATUSES.map((status) => ({ value: status, text: checkStatusText(status) })),
                    ]}
                    mayBeEmpty={false}
                    onChange={(status) => onQuery({ status })}
                />
            </div>
            <p role="status" class="m365-muted">
                {t('Checks shown:')} {shown.length} / {page.checks.length}
            </p>
            {page.checkFeatures.map(({ feature, title }) => {
                const checks = shown.filter((check) => check.feature === feature)
                return (
                    checks.length > 0 && (
                        <div key={feature}>
                            <h3>{title}</h3>
                            <CheckList checks={checks} />
                        </div>
                    )
                )
            })}
            {page.checks.some(({ id }) => id.endsWith('secret-expiry')) && (
                <SecretExpiry
                    revision={page.state.revision}
                    saved={page.state.secretExpiresOn}
                    onReadAgain={onChanged}
                    onSaved={() =>
                        test.start(
                            page.checkGroups.filter(({ group }) =>
                                page.checks.some(
                                    (check) => check.id.endsWith('secret-expiry') && check.group === group,
                                ),
                            ),
                        )
                    }
                />
            )}
        </Section>
    )
}
