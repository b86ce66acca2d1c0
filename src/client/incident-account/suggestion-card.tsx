import { t } from 'sn-translate'
import type { SuggestionView } from '../../server/user-operations/account/incident-account-view.ts'
import { offerId } from './offer.tsx'

/** sys_id of the catalog item "Request a Microsoft 365 license", as the package has it. */
const LICENSE_ITEM = 'efbbc343a63940ae9d078fc24623350c'

const percent = (share: number): string => `${Math.floor(share * 100)} %`

/** What the incident seems to ask for, why, and where that is done. */
export function SuggestionCard({ suggestion }: { readonly suggestion: SuggestionView }) {
    const { kind, label, said, confidence, threshold } = suggestion
    return (
        <div class="m365-card m365-stack">
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
            {kind === 'assign-license' ? (
                <p>
                    <a
                        href={`com.glideapp.servicecatalog_cat_item_view.do?v=1&sysparm_id=${LICENSE_ITEM}`}
                        target="_top"
                    >
                        {t('Order a license')}
                    </a>
                </p>
            ) : (
                <p>
                    <button type="button" class="m365-button" onClick={() => openOffer(kind)}>
                        {label}
                    </button>
                </p>
            )}
        </div>
    )
}

/** Opens the part below, and takes the keyboard there. */
function openOffer(kind: SuggestionView['kind']): void {
    const summary = document.getElementById(offerId(kind))
    const details = summary?.parentElement
    if (details instanceof HTMLDetailsElement) details.open = true
    summary?.focus()
}
