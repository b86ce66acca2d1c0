import { t } from 'sn-translate'
import type { TicketFormPage } from '../../server/security-tickets/security-tickets-view.ts'
import { parseForm } from './parse-security.ts'
import { ShareSection } from './share-section.tsx'
import { ViewFrame } from './view-frame.tsx'

/** A ticket without an improvement action: somebody's own recommendation. */
export const NewView = ({ kind }: { readonly kind: string }) => (
    <ViewFrame
        path="/security_tickets/form"
        parse={parseForm}
        title={() => t('Create a ticket')}
        announce={() => t('Create a ticket')}
    >
        {(page, readAgain) => (
            <ShareSection view={ofKind(page, kind)} open={null} isWantedAtFirst readAgain={readAgain} />
        )}
    </ViewFrame>
)

/** The form as it begins for who came from the card of a kind. */
function ofKind(view: TicketFormPage, wanted: string): TicketFormPage {
    const kind = view.kinds.find(({ value }) => value === wanted)?.value
    return kind ? { ...view, proposal: { ...view.proposal, kind } } : view
}
