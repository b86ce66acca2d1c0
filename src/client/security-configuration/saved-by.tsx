import { t } from 'sn-translate'
import { When } from '../shared/when.tsx'

/** When something was saved, and by whom. */
export const SavedBy = ({ at, by }: { readonly at: string; readonly by: string }) => (
    <>
        <When at={at} />, {by || t('A user who is gone')}
    </>
)
