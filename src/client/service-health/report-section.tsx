import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { IssueDetail, IssueReport } from '../../server/service-health/page/service-health-page.ts'
import { send } from '../shared/api.ts'
import { AmountsContext } from './amount.tsx'
import { FailureBox } from '../shared/failure-box.tsx'
import type { Failure } from '../shared/failure.ts'
import { Progress } from '../shared/progress.tsx'
import { When } from '../shared/when.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { parseReport } from './parse-service-health.ts'

/** A file, which the instance fetches from Microsoft while the reader waits. */
const TIMEOUT_MILLISECONDS = 60_000

/** Microsoft's post-incident review: fetched once by whoever asks first, kept for everybody. */
export function ReportSection({ page }: { readonly page: IssueDetail }) {
    const [fetched, setFetched] = useState<IssueReport | null>(null)
    const [isFetching, setFetching] = useState(false)
    const [failure, setFailure] = useState<Failure | null>(null)
    const amounts = useContext(AmountsContext)
    const link = useRef<HTMLAnchorElement>(null)
    const report = fetched ?? page.report
    const { attachment } = report

    useEffect(() => {
        // The button that was pressed is gone; what it brought takes its place.
        if (fetched) link.current?.focus()
    }, [fetched])

    async function fetchReport(): Promise<void> {
        if (isFetching) return
        setFetching(true)
        setFailure(null)
        const answer = await send(
            'POST',
            `/service_health/issues/${page.issue.sysId}/report`,
            undefined,
            parseReport,
            TIMEOUT_MILLISECONDS,
        )
        setFetching(false)
        if (answer.ok) setFetched(answer.value.report)
        else setFailure(answer.failure)
    }

    if (!report.available && !attachment && !page.issue.isResolved) return null
    return (
        <section class="m365-stack">
            <h3>{t('Post-incident review')}</h3>
            {attachment ? (
                <p>
                    <a ref={link} href={attachment.url} download={attachment.fileName}>
                        {t('Download the review')}
                    </a>{' '}
                    <span class="m365-muted">
                        {attachment.fileName}, {amounts.kilobytes(attachment.sizeBytes)},{' '}
                        {t('fetched from Microsoft on')} <When at={attachment.fetchedAt} />
                    </span>
                </p>
            ) : report.available ? (
                <>
                    <p class="m365-text">
                        {t('Microsoft has published what happened, why, and what it does about it.')}
                    </p>
                    <p>
                        <button
                            type="button"
                            class="m365-button"
                            aria-disabled={isFetching}
                            onClick={() => void fetchReport()}
                        >
                            {t('Get the review from Microsoft')}
                        </button>
                    </p>
                </>
            ) : (
                <p class="m365-muted">{t('Microsoft has published none.')}</p>
            )}
            {isFetching && <Progress>{t('Fetching the review from Microsoft')}</Progress>}
            {failure && (
                <FailureBox
                    failure={failure}
                    texts={{ ...failureTexts(), failed: t('The review could not be fetched') }}
                    signInUrl={signInUrl()}
                    keepsPage
                />
            )}
        </section>
    )
}
