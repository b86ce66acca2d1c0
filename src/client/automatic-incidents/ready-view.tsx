import type { AutomationPage } from '../../server/service-health/settings/automation-page.ts'
import { problemsStanding } from '../shared/judgement.ts'
import { SaveBar } from '../shared/save-bar.tsx'
import { SavedBy } from '../shared/saved-by.tsx'
import { isDirty, withDrafts } from '../shared/settings-drafts.ts'
import { namesAndActions } from '../shared/settings-editor.ts'
import { CreatingSection } from './creating-section.tsx'
import { EditorContext, useEditor } from './editor.ts'
import { FieldMapSection } from './field-map-section.tsx'
import { HistorySection } from './history-section.tsx'
import { JobSection } from './job-section.tsx'
import { LearningSection } from './learning-section.tsx'
import { Notices } from './notices.tsx'
import { withNumbers } from './number-limits.ts'
import { OutagesSection } from './outages-section.tsx'
import { PreviewSection } from './preview-section.tsx'
import { RulesSection } from './rules-section.tsx'
import type { AutomationActions, AutomationSession } from './use-automation.ts'

interface ReadyViewProps {
    readonly page: AutomationPage
    readonly choices: NonNullable<AutomationSession['choices']>
    readonly session: AutomationSession
    readonly actions: AutomationActions
}

export function ReadyView({ page, choices, session, actions }: ReadyViewProps) {
    const { texts } = page
    const settings = withDrafts(page.settings, session.drafts)
    const editor = {
        ...namesAndActions(page, session, actions),
        settings,
        texts,
        choices,
        problems: problemsStanding(settings, session.judgement),
    }
    return (
        <EditorContext.Provider value={editor}>
            <p class="m365-text">{texts.intro}</p>
            <Notices session={session} actions={actions} />
            <Facts page={page} />
            <div class="m365-automation">
                <div class="m365-automation__parts">
                    <CreatingSection
                        openWithout={page.openWithoutIncident}
                        includeOpen={session.includeOpen}
                        onIncludeOpen={actions.includeOpen}
                    />
                    <RulesSection />
                    <FieldMapSection />
                    <OutagesSection />
                    <LearningSection learning={page.learning} clockOffset={session.clockOffset} />
                    <JobSection page={page} />
                    <HistorySection history={page.history} />
                </div>
                <div class="m365-automation__aside">
                    <PreviewSection settings={withNumbers(settings, page.settings)} judge={actions.judge} />
                </div>
            </div>
            <SaveBar
                hasChanges={isDirty(session.drafts) || session.includeOpen}
                isBusy={session.isBusy}
                isSaved={session.isSaved}
                texts={texts}
                onSave={actions.save}
                onDiscard={actions.discard}
            />
        </EditorContext.Provider>
    )
}

/** What the app has in its hands now. */
function Facts({ page: { incidents, changed } }: { readonly page: AutomationPage }) {
    const { texts } = useEditor()
    const counts = [
        [texts.countOpen, incidents.open],
        [texts.countCreating, incidents.creating],
        [texts.countResolved, incidents.resolved],
        [texts.countLeftAlone, incidents.left_alone],
    ] as const
    return (
        <dl class="m365-inline-facts">
            <dt>{texts.counts}</dt>
            <dd>
                {counts
                    .filter(([, count]) => count > 0)
                    .map(([label, count]) => `${label}: ${count}`)
                    .join(' · ') || texts.none}
            </dd>
            <dt>{texts.conflictBy}</dt>
            <dd>{changed ? <SavedBy {...changed} texts={texts} /> : texts.noHistory}</dd>
        </dl>
    )
}
