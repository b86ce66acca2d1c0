import { t } from 'sn-translate'
import { useContext } from 'preact/hooks'
import type { CaseOpening } from '../../server/support-cases/support-case-view.ts'
import { NoticeBox } from '../shared/notice-box.tsx'
import { UserContext } from './user-context.ts'

interface OpeningProblemsProps {
    readonly problems: CaseOpening['problems']
    /** The tab says them at its top already. */
    readonly isEmbedded: boolean
}

/** Why this user cannot open a case here, and where that is mended. */
export function OpeningProblems({ problems, isEmbedded }: OpeningProblemsProps) {
    const { isAdmin } = useContext(UserContext)
    return (
        <>
            {problems.map((notice) => (
                <NoticeBox
                    key={notice.code}
                    notice={isEmbedded ? { ...notice, severity: 'info' } : notice}
                    isAdmin={isAdmin}
                >
                    {isAdmin && notice.code.startsWith('SETUP_') && (
                        <p>
                            <a href="/x_mioms_m365_assis_setup.do" target="_top">
                                {t('Open Setup')}
                            </a>
                        </p>
                    )}
                    {notice.code.includes('ACCOUNT') && (
                        <p>
                            <a href="/x_mioms_m365_assis_link_account.do" target="_top">
                                {t('Link Account')}
                            </a>
                        </p>
                    )}
                </NoticeBox>
            ))}
        </>
    )
}
