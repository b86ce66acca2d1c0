import { t } from 'sn-translate'
import type { Failure } from '../shared/failure.ts'
import { FailureText } from '../shared/failure-text.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { NoticeFix } from '../shared/notice-box.tsx'
import { failureTexts } from './failure-texts.ts'

/** Why a decision was not saved: in our server's words when it spoke. */
export function DecisionFailure({ failure }: { readonly failure: Failure }) {
    return (
        <MessageBox tone="critical">
            <p class="m365-message__title">{t('The decision was not saved.')}</p>
            {failure.notice ? (
                <>
                    <p>{failure.notice.message}</p>
                    <NoticeFix notice={failure.notice} />
                </>
            ) : (
                <FailureText failure={failure} texts={failureTexts()} />
            )}
        </MessageBox>
    )
}
