import { t } from 'sn-translate'
import type { Diagnostics } from '../../server/setup/diagnostics/diagnostics-view.ts'
import type { Failure } from '../shared/failure.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { BundleSection } from './bundle-section.tsx'
import { CallsSection } from './calls-section.tsx'
import { ChecksSection } from './checks-section.tsx'
import type { DiagnosticsQuery } from './diagnostics-query.ts'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { KnownProblemsSection } from './known-problems-section.tsx'
import { NetworkSection } from './network-section.tsx'
import { StateSection } from './state-section.tsx'
import { WaitingSection } from './waiting-section.tsx'

interface ReadyViewProps {
    readonly page: Diagnostics
    readonly isReading: boolean
    readonly refreshFailure: Failure | null
    readonly query: DiagnosticsQuery
    readonly onQuery: (changes: Partial<DiagnosticsQuery>) => void
    readonly onRefresh: () => Promise<void>
}

export function ReadyView({ page, isReading, refreshFailure, query, onQuery, onRefresh }: ReadyViewProps) {
    const contents: readonly (readonly [string, string])[] = [
        ['state', t('State')],
        ['checks', t('Checks')],
        ['calls', t('Failed calls')],
        ['waiting', t('Waiting calls')],
        ['network', t('Network allow-list')],
        ['problems', t('Known problems')],
        ['bundle', t('Support bundle')],
    ]
    return (
        <>
            {refreshFailure && (
                <FailureBox
                    failure={refreshFailure}
                    texts={failureTexts()}
                    signInUrl={signInUrl()}
                    keepsPage
                    onTryAgain={() => void onRefresh()}
                />
            )}
            <nav aria-label={t('On this page')}>
                <ul class="m365-contents">
                    {contents.map(([id, title]) => (
                        <li key={id}>
                            <a href={`#${id}`}>{title}</a>
                        </li>
                    ))}
                </ul>
            </nav>
            <StateSection state={page.state} onChanged={onRefresh} />
            <ChecksSection page={page} query={query} onQuery={onQuery} onChanged={onRefresh} />
            <CallsSection
                view={page.calls}
                logs={page.logs}
                correlation={query.correlation}
                isReading={isReading}
                onSearch={(correlation) => onQuery({ correlation })}
            />
            <WaitingSection waiting={page.waiting} pauses={page.pauses} />
            <NetworkSection network={page.network} />
            <KnownProblemsSection problems={page.knownProblems} />
            <BundleSection />
        </>
    )
}
