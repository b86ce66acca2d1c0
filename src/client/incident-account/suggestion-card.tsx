import type { ComponentChildren } from 'preact'
import { t } from 'sn-translate'
import type { SuggestionView } from '../../server/user-operations/account/incident-account-view.ts'

/** sys_id of the catalog item "Request a Microsoft 365 license", as the package has it. */
const LICENSE_ITEM = 'efbbc343a63940ae9d078fc24623350c'

const percent = (share: number): string => `${Math.floor(share * 100)} %`

interface SuggestionProps {
    readonly suggestion: SuggestionView
}

/** Where a license is ordered: the only suggestion that is not followed on this page. */
export const LicenseSuggestion = ({ suggestion }: SuggestionProps) => (
    <div class="m365-card m365-stack">
        <Why suggestion={suggestion} />
        <p>
            <a
                href={`com.glideapp.servicecatalog_cat_item_view.do?v=1&sysparm_id=${LICENSE_ITEM}`}
                target="_top"
            >
                {t('Order a license')}
            </a>
        </p>
    </div>
)

interface SuggestedProps {
    /** Null: it is offered, not suggested. */
    readonly suggestion: SuggestionView | null
    /** What is offered. It stays as it is when the suggestion goes, because somebody has followed it. */
    readonly children: ComponentChildren
}

/** An offer; where the incident seems to ask for it, with why. */
export const Suggested = ({ suggestion, children }: SuggestedProps) => (
    <div class={suggestion ? 'm365-card m365-stack' : undefined}>
        {suggestion && <Why suggestion={suggestion} />}
        {children}
    </div>
)

/** What the incident seems to ask for, and why. */
function Why({ suggestion: { label, said, confidence, threshold } }: SuggestionProps) {
    return (
        <>
            <h3>
                {t('This incident seems to ask for:')} {label}
            </h3>
            {said.length > 0 && (
                <p>
                    {t('Words that spoke for it:')} {said.map((words) => `“${words}”`).join(', ')}
                </p>
            )}
            <p class="m365-muted">
                {t('Confidence:')} {percent(confidence)}. {t('Suggested from:')} {percent(threshold)}.{' '}
                {t('Nothing is done unless somebody asks for it.')}
            </p>
        </>
    )
}
