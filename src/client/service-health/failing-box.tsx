import { t } from 'sn-translate'
import type { Failing, PageUser } from '../../server/service-health/page/service-health-page.ts'
import { Age } from '../shared/age.tsx'
import { NoticeBox } from '../shared/notice-box.tsx'
import { When } from '../shared/when.tsx'
import { CallLink } from './call-link.tsx'

interface FailingBoxProps {
    readonly failing: Failing
    readonly asOf: string | null
    readonly user: PageUser
    /** Named where there are several. */
    readonly tenant?: string | null
}

/** Reading fails: since when, why, what to do, and how old that makes what is shown. */
export function FailingBox({ failing: { since, at, notice }, asOf, user, tenant }: FailingBoxProps) {
    const message = tenant ? `${tenant}: ${notice.message}` : notice.message
    return (
        <NoticeBox notice={{ ...notice, message }} isAdmin={user.isAdmin}>
            <p>
                {t('Reading fails since')} <When at={since} /> (<Age of={since} />
                ). {t('Last attempt:')} <Age of={at} />.
            </p>
            <p>
                {asOf ? (
                    <>
                        {t('What is shown is the last known state, of')} <When at={asOf} /> (<Age of={asOf} />
                        ).{' '}
                        {t(
                            'Newer incidents and updates may be missing. Check the Microsoft 365 admin center as well.',
                        )}
                    </>
                ) : (
                    t('Nothing was read yet, so nothing is known.')
                )}
            </p>
            {user.isAdmin && (
                <p>
                    <CallLink correlationId={notice.correlationId}>
                        {t('Look into it in Diagnostics')}
                    </CallLink>
                </p>
            )}
        </NoticeBox>
    )
}
