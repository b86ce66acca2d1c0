import type { ComponentChildren } from 'preact'
import type { IssueSummary } from '../../server/service-health/page/service-health-page.ts'
import { Icon } from '../shared/icon.tsx'
import { IssueMeta } from './issue-meta.tsx'
import { linkIdOf } from './navigation.ts'
import { ViewLink } from './view-link.ts'

interface IssueRowProps {
    readonly issue: IssueSummary
    /** Times, each a span. */
    readonly children: ComponentChildren
}

/** One issue of a list: its title, which opens it, what it is, and when it was. */
export function IssueRow({ issue, children }: IssueRowProps) {
    const tone = issue.isResolved ? 'positive' : issue.classification === 'incident' ? 'warning' : 'info'
    return (
        <li class="m365-row">
            <Icon name={tone} class={`m365-tone--${tone}`} />
            <div class="m365-issue">
                <h3 class="m365-issue__title">
                    <ViewLink id={linkIdOf(issue.sysId)} to={{ view: 'issue', sysId: issue.sysId }}>
                        {issue.title}
                    </ViewLink>
                </h3>
                <IssueMeta issue={issue} />
                <p class="m365-issue__meta m365-issue__times">{children}</p>
            </div>
        </li>
    )
}
