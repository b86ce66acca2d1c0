import { t } from 'sn-translate'
import type { CheckView } from '../../server/setup/wizard.ts'
import { Age } from './age.tsx'
import { Icon, type IconName } from './icon.tsx'
import { NoticeDetails } from './notice-details.tsx'
import { whoFixes } from './notice-box.tsx'
import './check-list.css'

const ICONS: Readonly<Record<CheckView['status'], IconName>> = {
    pass: 'positive',
    warn: 'warning',
    fail: 'critical',
    'not-run': 'info',
}

export function checkStatusText(status: CheckView['status']): string {
    switch (status) {
        case 'pass':
            return t('Passed')
        case 'warn':
            return t('Warning')
        case 'fail':
            return t('Failed')
        case 'not-run':
            return t('Not run')
    }
}

/** Checks with what they found: the state in words, what to do, who does it, where, and how old the result is. */
export function CheckList({ checks }: { readonly checks: readonly CheckView[] }) {
    return (
        <ul class="m365-checks">
            {checks.map((check) => (
                <CheckItem key={check.id} check={check} />
            ))}
        </ul>
    )
}

function CheckItem({ check }: { readonly check: CheckView }) {
    const fixer = check.status === 'pass' ? null : whoFixes(check.whoFixes)
    return (
        <li class="m365-check" id={`check-${check.id}`} tabIndex={-1}>
            <Icon name={ICONS[check.status]} class={`m365-tone--${ICONS[check.status]}`} />
            <div class="m365-message__content">
                <p>
                    <strong>{check.title}</strong> <span>{checkStatusText(check.status)}</span>
                    {check.ranAt && (
                        <span class="m365-muted">
                            {' · '}
                            <Age of={check.ranAt} />
                        </span>
                    )}
                </p>
                <p class="m365-text">{check.message}</p>
                {check.fix && <p class="m365-text">{check.fix}</p>}
                {fixer && (
                    <p class="m365-muted">
                        {t('Who can fix it:')} {fixer}
                    </p>
                )}
                {check.link && (
                    <p>
                        <a href={check.link.url} target="_blank">
                            {check.link.text}
                        </a>
                    </p>
                )}
                {check.code && (
                    <NoticeDetails code={check.code} correlationId={check.correlationId} isAdmin={false} />
                )}
            </div>
        </li>
    )
}
