import { t } from 'sn-translate'
import { Age } from './age.tsx'
import { MessageBox } from './message-box.tsx'

/** Old knowledge must not pass for the present. */
export function StaleWarning({ asOf }: { readonly asOf: string }) {
    return (
        <MessageBox tone="warning">
            <p class="m365-message__title">
                {t('This information is old. Last read from Microsoft:')} <Age of={asOf} />
            </p>
            <p>
                {t(
                    'Newer incidents and updates may be missing. Check the Microsoft 365 admin center as well.',
                )}
            </p>
        </MessageBox>
    )
}
