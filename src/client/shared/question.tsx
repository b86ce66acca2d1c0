import { useEffect, useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import { MessageBox } from './message-box.tsx'

interface QuestionProps {
    readonly title: string
    /** What is lost. */
    readonly lost: string
    /** What the button that does it says. */
    readonly yes: string
    /** What the button that leaves everything says; absent: Cancel. */
    readonly no?: string
    readonly onYes: () => void
    readonly onNo: () => void
}

/** Asked before anything goes that cannot come back. */
export function Question({ title, lost, yes, no, onYes, onNo }: QuestionProps) {
    const question = useRef<HTMLParagraphElement>(null)
    useEffect(() => question.current?.focus(), [])
    return (
        <div role="group" aria-labelledby="question">
            <MessageBox tone="warning">
                <p id="question" ref={question} tabIndex={-1}>
                    <strong>{title}</strong> {lost}
                </p>
                <p class="m365-buttons">
                    <button type="button" class="m365-button m365-button--primary" onClick={onYes}>
                        {yes}
                    </button>
                    <button type="button" class="m365-button" onClick={onNo}>
                        {no ?? t('Cancel')}
                    </button>
                </p>
            </MessageBox>
        </div>
    )
}
