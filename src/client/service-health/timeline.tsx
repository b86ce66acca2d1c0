import { t } from 'sn-translate'
import type { IssueDetail, IssuePost } from '../../server/service-health/page/service-health-page.ts'
import { Age } from '../shared/age.tsx'
import { statusInUpdate } from '../shared/status-in-update.ts'
import { statusLabel } from '../shared/status.ts'
import { When } from '../shared/when.tsx'
import { postTypeLabel } from './labels.ts'
import { PromisedUpdate } from './promised-update.tsx'
import { entriesOf, type Entry } from './timeline-entries.ts'

/** What Microsoft said and when, the newest first. */
export function Timeline({ page }: { readonly page: IssueDetail }) {
    const { issue, posts } = page
    return (
        <section class="m365-stack">
            <h3>{t('Updates from Microsoft')}</h3>
            {issue.nextUpdateAt && !issue.isResolved && (
                <p>
                    <PromisedUpdate at={issue.nextUpdateAt} />
                </p>
            )}
            {posts.length === 0 && (
                <p class="m365-muted">{t('Microsoft has published no update on this issue.')}</p>
            )}
            <ol class="m365-timeline">
                {entriesOf(page).map((entry) => (
                    <li
                        key={`${entry.at} ${entry.kind}`}
                        class={entry.kind === 'post' ? 'm365-timeline__post' : undefined}
                    >
                        <TimelineItem entry={entry} />
                    </li>
                ))}
            </ol>
        </section>
    )
}

function TimelineItem({ entry }: { readonly entry: Entry }) {
    const event = eventLabel(entry)
    return (
        <>
            <p class="m365-timeline__at">
                {event && (
                    <>
                        <strong>{event}</strong>{' '}
                    </>
                )}
                <When at={entry.at} />{' '}
                <span class="m365-muted">
                    (<Age of={entry.at} />)
                </span>
            </p>
            {entry.kind === 'post' && <Post post={entry.post} isNewest={entry.isNewest} />}
        </>
    )
}

function Post({ post, isNewest }: { readonly post: IssuePost; readonly isNewest: boolean }) {
    // The newest stands in full; of older ones, which repeat the title and the impact, only what was news.
    const news = isNewest ? null : statusInUpdate(post.text)
    return (
        <>
            <p class="m365-text">{news ?? post.text}</p>
            {news && (
                <details class="m365-message__details">
                    <summary>{t('Show the whole text')}</summary>
                    <p class="m365-text">{post.text}</p>
                </details>
            )}
        </>
    )
}

function eventLabel(entry: Entry): string | null {
    switch (entry.kind) {
        case 'post':
            return postTypeLabel(entry.post.type)
        case 'started':
            return t('The issue began')
        case 'ended':
            return t('The issue ended')
        case 'status':
            return entry.status === null
                ? t('Status unknown')
                : `${t('Status:')} ${statusLabel(entry.status)}`
    }
}
