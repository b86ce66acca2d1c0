import { t } from 'sn-translate'

interface BeforeProps {
    readonly isVerified: boolean
    readonly isApproved: boolean
}

/** What is asked of whom before an operation is done. */
export const BeforeItIsDone = ({ isVerified, isApproved }: BeforeProps) => (
    <ul class="m365-sentences">
        {isVerified && (
            <li>
                {t(
                    'First somebody confirms who the person is: the manager, or an agent with a one-time code.',
                )}
            </li>
        )}
        {isApproved && <li>{t('Then somebody approves it who neither asked for it nor is the person.')}</li>}
        {!isVerified && !isApproved && <li>{t('Nobody else is asked: it is done within minutes.')}</li>}
    </ul>
)
