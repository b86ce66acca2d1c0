import { t } from 'sn-translate'
import type { ConfigurationView } from '../../server/security-tickets/security-tickets-view.ts'
import { GroupAt } from '../shared/group-at.tsx'
import { Section } from '../shared/section.tsx'
import { useEditor } from './editor.ts'
import { failureTexts } from './failure-texts.ts'
import { CheckAt, ChoiceAt, NumberAt } from '../shared/settings-fields.tsx'
import { findGroups } from './requests.ts'

/** Which kinds of tickets people may make, and what they begin with. */
export function KindsSection() {
    const { page } = useEditor()
    return (
        <Section id="kinds" title={t('Ticket kinds')}>
            <div class="m365-values m365-values--wide">
                {page.kinds.map((one) => (
                    <KindFields key={one.kind} {...one} />
                ))}
            </div>
        </Section>
    )
}

function KindFields({ kind, label, closeCodes }: ConfigurationView['kinds'][number]) {
    const path = `kinds.${kind}`
    return (
        <div class="m365-form" role="group" aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`}>{label}</h3>
            <CheckAt
                path={`${path}.isOffered`}
                label={t('Offered')}
                note={t('People and senders may make tickets of this kind.')}
            />
            <GroupAt
                path={`${path}.assignmentGroup`}
                label={t('Assignment group')}
                empty={t('None: left to the instance')}
                find={findGroups}
                failureTexts={() => failureTexts(true)}
            />
            <NumberAt
                path={`${path}.dueInDays`}
                label={t('Days until the proposed due date')}
                note={t('0: no due date is proposed.')}
            />
            <ChoiceAt
                path={`${path}.closeCode`}
                label={t('Close code')}
                note={t('Written when this app closes a record.')}
                choices={closeCodes}
                empty={t('None')}
            />
        </div>
    )
}
