import { t } from 'sn-translate'
import { CheckList } from '../shared/check-list.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { When } from '../shared/when.tsx'
import type { SetupProps } from './wizard-view.tsx'

/** What "Test setup" and Complete found. */
export function ResultBox({ wizard, session }: SetupProps) {
    const { tested } = session
    const isComplete = wizard.completedAt !== null && !wizard.hasPendingChanges
    const open = tested?.filter(
        ({ status, isRequired }) => status === 'fail' || (isRequired && status === 'not-run'),
    )
    if (!tested && !isComplete) return null
    return (
        <>
            {open && open.length > 0 ? (
                <MessageBox tone="critical">
                    <p class="m365-message__title">{wizard.texts.testFailed}</p>
                    <ul class="m365-guide__items">
                        {open.map(({ id, title }) => (
                            <li key={id}>
                                <a href={`#check-${id}`}>{title}</a>
                            </li>
                        ))}
                    </ul>
                </MessageBox>
            ) : (
                <MessageBox tone="positive">
                    <p class="m365-message__title">
                        {tested ? wizard.texts.testPassed : wizard.texts.complete}
                    </p>
                    {isComplete ? (
                        <p>
                            {wizard.texts.validated} <When at={wizard.completedAt!} />
                        </p>
                    ) : (
                        <p>{wizard.texts.selectNext}</p>
                    )}
                </MessageBox>
            )}
            {tested && (
                <section class="m365-guide">
                    <h3>{t('Checks')}</h3>
                    <CheckList checks={tested} />
                </section>
            )}
        </>
    )
}
