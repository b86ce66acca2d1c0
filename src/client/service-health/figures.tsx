import type { ComponentChildren } from 'preact'
import { t } from 'sn-translate'
import type { ServiceHealthOverview } from '../../server/service-health/page/service-health-page.ts'
import { Icon } from '../shared/icon.tsx'
import type { Tone } from '../shared/tone.ts'
import { Count } from './amount.tsx'
import { isWell } from './labels.ts'

/** The three numbers that say whether anything is wrong; each leads to what it counts. */
export function Figures({ page }: { readonly page: ServiceHealthOverview }) {
    const services = page.tenants.flatMap((tenant) => tenant.services)
    const known = services.filter(({ status }) => status !== null)
    const unwell = known.filter(({ status }) => !isWell(status)).length
    const { openIssues, actionRequired } = page
    return (
        <ul class="m365-figures">
            {known.length > 0 && (
                <Figure href="#services" count={unwell} tone="warning" label={t('Services with a problem')}>
                    {' '}
                    <span class="m365-muted">
                        {t('of a total of')} <Count of={known.length} />
                    </span>
                </Figure>
            )}
            <Figure href="#open-issues" count={openIssues.total} tone="info" label={t('Open issues')} />
            <Figure
                href={actionRequired.total > 0 ? '#action-required' : null}
                count={actionRequired.total}
                tone="warning"
                label={t('Require your action')}
            />
        </ul>
    )
}

interface FigureProps {
    readonly href: string | null
    readonly count: number
    /** Of a number other than zero. */
    readonly tone: Tone
    readonly label: string
    readonly children?: ComponentChildren
}

function Figure({ href, count, tone, label, children }: FigureProps) {
    const shown = count === 0 ? 'positive' : tone
    return (
        <li>
            <p class="m365-figures__number">
                <Icon name={shown} class={`m365-tone--${shown}`} /> <Count of={count} />
            </p>
            <p>
                {href ? <a href={href}>{label}</a> : label}
                {children}
            </p>
        </li>
    )
}
