import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { FailureCause } from '../../server/user-operations/overview/overview-view.ts'
import { NoticeFix } from '../shared/notice-box.tsx'
import { Section } from '../shared/section.tsx'
import { When } from '../shared/when.tsx'
import { NavigationContext, QueryLink } from './navigation.ts'
import { operationUrl } from './page-query.ts'
import { ReaderContext } from './reader.ts'

/** Why operations failed, most frequent first, with what to do about it. */
export function FailuresSection({ failures }: { readonly failures: readonly FailureCause[] }) {
    return (
        <Section id="failures" title={t('Failures')}>
            {failures.length > 0 ? (
                <ul class="m365-rows">
                    {failures.map((failure) => (
                        <Failure key={failure.code} failure={failure} />
                    ))}
                </ul>
            ) : (
                <p class="m365-muted">{t('Nothing failed in this period.')}</p>
            )}
        </Section>
    )
}

function Failure({ failure: { code, count, notice, newest } }: { readonly failure: FailureCause }) {
    const { query } = useContext(NavigationContext)
    const { number } = useContext(ReaderContext)
    return (
        <li class="m365-row m365-row--stacked">
            <h3>
                {number(count)} × {notice.message}
            </h3>
            <NoticeFix notice={notice} />
            <p class="m365-meta">
                <span class="m365-muted">
                    {t('Error code')} <code>{code}</code>
                </span>
                <QueryLink to={{ ...query, state: 'failed', error: code, offset: 0 }}>
                    {t('Show all of them')}
                    <span class="m365-visually-hidden"> {code}</span>
                </QueryLink>
            </p>
            <ul class="m365-meta" aria-label={t('The newest ones')}>
                {newest.map(({ sysId, requestedAt }) => (
                    <li key={sysId}>
                        <a href={operationUrl(sysId)}>
                            <When at={requestedAt} />
                        </a>
                    </li>
                ))}
            </ul>
        </li>
    )
}
