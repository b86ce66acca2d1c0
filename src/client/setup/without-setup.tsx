import type { RefObject } from 'preact'
import { t } from 'sn-translate'
import type { Wizard } from '../../server/setup/wizard.ts'
import { MessageBox } from '../shared/message-box.tsx'

interface WithoutSetupProps {
    readonly wizard: Wizard
    readonly heading: RefObject<HTMLHeadingElement>
    readonly onSetUp: () => void
}

/** An admin chose "Continue without any setup": what that gives, and the way back. */
export function WithoutSetup({ wizard, heading, onSetUp }: WithoutSetupProps) {
    return (
        <>
            <h2 ref={heading} tabIndex={-1}>
                {wizard.texts.without}
            </h2>
            <MessageBox tone="positive">
                <p>{wizard.texts.withoutGives}</p>
                <p>{wizard.texts.withoutKeeps}</p>
            </MessageBox>
            <p>
                <button type="button" class="m365-button" onClick={onSetUp}>
                    {t('Change')} {t('the set-up')}
                </button>
            </p>
        </>
    )
}
