import { t } from 'sn-translate'
import type {
    ChecklistEntry,
    ConfigurationView,
} from '../../server/security-tickets/security-tickets-view.ts'
import { CheckList, checkStatusText } from '../shared/check-list.tsx'
import { GuideItems } from '../shared/guide-sections.tsx'
import { Section } from '../shared/section.tsx'
import { Authorize } from './authorize.tsx'

interface ChecklistSectionProps {
    readonly page: ConfigurationView
    readonly take: (page: ConfigurationView) => void
}

/** What another system needs that sends tickets: each part with its state and how to validate it. */
export function ChecklistSection({ page, take }: ChecklistSectionProps) {
    const { checklist, sender, answeredAt } = page
    return (
        <Section id="checklist" title={t('Installation checklist')}>
            {!sender.isExpected ? (
                <>
                    <p class="m365-text">
                        {t(
                            'By Setup no other system sends security tickets to this instance. They are made here, on the page Security Tickets.',
                        )}
                    </p>
                    <p>
                        <a href="x_mioms_m365_assis_setup.do?step=setup-type">
                            {t('Another system is to send some: open Setup')}
                        </a>
                    </p>
                </>
            ) : (
                <ol class="m365-checklist">
                    {checklist.map((entry) => (
                        <li key={entry.id}>
                            <Entry entry={entry} />
                            {entry.id === 'authorization' && (
                                <Authorize sender={sender} answeredAt={answeredAt} take={take} />
                            )}
                        </li>
                    ))}
                </ol>
            )}
        </Section>
    )
}

function Entry({ entry: { id, title, status, howToValidate, checks } }: { readonly entry: ChecklistEntry }) {
    // The fix of some leads here.
    const here = checks.map((check) => ({
        ...check,
        link: check.link?.url.startsWith(location.pathname) ? null : check.link,
    }))
    return (
        <section class="m365-guide" aria-labelledby={`checklist-${id}`}>
            <h3 id={`checklist-${id}`}>
                {title}: {checkStatusText(status)}
            </h3>
            <GuideItems items={howToValidate} />
            <CheckList checks={here} />
        </section>
    )
}
