import type { RefObject } from 'preact'
import { t } from 'sn-translate'
import { MessageBox } from '../shared/message-box.tsx'

interface WithoutSetupProps {
    readonly heading: RefObject<HTMLHeadingElement>
    readonly onSetUp: () => void
}

/** An admin chose "Continue without any setup": what that gives, and the way back. */
export function WithoutSetup({ heading, onSetUp }: WithoutSetupProps) {
    return (
        <>
            <h2 ref={heading} tabIndex={-1}>
                {t('The app works without any setup')}
            </h2>
            <MessageBox tone="positive">
                <p>
                    {t(
                        'Recommended solutions are available on every incident. Nothing is read from Microsoft.',
                    )}
                </p>
                <p>{t('What was entered is kept. You can set up the other features at any time.')}</p>
            </MessageBox>
            <p>
                <button type="button" class="m365-button" onClick={onSetUp}>
                    {t('Set up more features')}
                </button>
            </p>
        </>
    )
}
