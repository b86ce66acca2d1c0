import type { Failure } from '../shared/failure.ts'
import { FailureText } from '../shared/failure-text.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { failureTexts } from './failure-texts.ts'

interface ActionFailureProps {
    /** What did not happen. */
    readonly title: string
    readonly failure: Failure
}

/** Why something that was asked for did not happen: in our server's words when it spoke, whatever its status. */
export function ActionFailure({ title, failure }: ActionFailureProps) {
    return (
        <MessageBox tone="critical">
            <p class="m365-message__title">{title}</p>
            <FailureText
                failure={failure.notice ? { ...failure, kind: 'failed' } : failure}
                texts={failureTexts()}
            />
        </MessageBox>
    )
}
