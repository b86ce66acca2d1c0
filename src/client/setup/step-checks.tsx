import { t } from 'sn-translate'
import type { CheckView } from '../../server/setup/wizard.ts'
import { CheckList } from '../shared/check-list.tsx'

interface StepChecksProps {
    readonly checks: readonly CheckView[]
    readonly isBusy: boolean
    readonly onRun: () => void
}

/** What the checks of a step found; those that never ran take one line. */
export function StepChecks({ checks, isBusy, onRun }: StepChecksProps) {
    const run = checks.filter(({ ranAt }) => ranAt !== null)
    const others = checks.filter(({ ranAt }) => ranAt === null)
    return (
        <section class="m365-guide">
            <h3>{t('Checks')}</h3>
            <CheckList checks={run} />
            {others.length > 0 && (
                <p class="m365-muted m365-text">
                    {t('Next runs:')} {others.map(({ title }) => title).join(' · ')}
                </p>
            )}
            <p>
                <button
                    type="button"
                    class="m365-button m365-button--bare"
                    aria-disabled={isBusy}
                    onClick={onRun}
                >
                    {t('Run these checks now')}
                </button>
            </p>
        </section>
    )
}
