import { t } from 'sn-translate'
import { FailureBox } from '../shared/failure-box.tsx'
import type { Failure } from '../shared/failure.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { OperationLink } from './operation-link.tsx'
import type { AskedOperation } from './requests.ts'

interface AskedBoxProps {
    readonly asked: AskedOperation | null
    readonly failure: Failure | null
}

/** What came of asking for an operation. */
export function AskedBox({ asked, failure }: AskedBoxProps) {
    if (failure)
        return (
            <FailureBox
                failure={failure}
                texts={{ ...failureTexts(), failed: t('The operation could not be requested') }}
                signInUrl={signInUrl()}
                keepsPage
            />
        )
    if (!asked) return null
    const { sysId, stateLabel, outcome, error } = asked
    return (
        <MessageBox tone={error ? 'warning' : 'positive'}>
            <p class="m365-message__title">
                {t('Requested.')} {outcome?.says ?? error?.message ?? `${t('State')}: ${stateLabel}`}
            </p>
            {error?.fix && <p>{error.fix}</p>}
            <OperationLink sysId={sysId} />
        </MessageBox>
    )
}
