import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ThrottleState } from '../../server/user-operations/overview/overview-view.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { NoticeBox } from '../shared/notice-box.tsx'
import { Section } from '../shared/section.tsx'
import { When } from '../shared/when.tsx'
import { ReaderContext } from './reader.ts'

/** Whether Microsoft asks us to wait, what does not go through, and how long it takes until all is done. */
export function ThrottleSection({ throttle }: { readonly throttle: ThrottleState }) {
    const { number, duration, isAdmin } = useContext(ReaderContext)
    const { pauses, planned, nextAt, drainMinutes, retried } = throttle
    return (
        <Section id="throttle" title={t('Calls to Microsoft')}>
            {pauses.length > 0 ? (
                <MessageBox tone="warning">
                    <p class="m365-message__title">{t('Microsoft asks us to wait')}</p>
                    <ul class="m365-plain">
                        {pauses.map(({ service, until }) => (
                            <li key={service.value}>
                                {service.label}: {t('no call before')} <When at={until} />
                            </li>
                        ))}
                    </ul>
                    <p>{t('What is planned goes on by itself after that; nobody has to do anything.')}</p>
                </MessageBox>
            ) : (
                <p class="m365-muted">{t('Microsoft does not ask us to wait.')}</p>
            )}
            {retried.map(({ count, notice }) => (
                <NoticeBox key={notice.code} notice={{ ...notice, severity: 'warning' }} isAdmin={isAdmin}>
                    <p>
                        {t('Operations that are tried again because of it:')} {number(count)}
                    </p>
                </NoticeBox>
            ))}
            <dl class="m365-inline-facts">
                <dt>{t('Planned operations')}</dt>
                <dd>{number(planned)}</dd>
                {nextAt && (
                    <>
                        <dt>{t('Next attempt:')}</dt>
                        <dd>
                            <When at={nextAt} />
                        </dd>
                    </>
                )}
                {planned > 0 && (
                    <>
                        <dt>{t('Estimated time until all are done')}</dt>
                        <dd>
                            {drainMinutes === null
                                ? t('Not known: the last runs ended none.')
                                : duration(drainMinutes * 60)}
                        </dd>
                    </>
                )}
            </dl>
        </Section>
    )
}
