import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import { DatesContext } from '../shared/dates-context.ts'
import { When } from '../shared/when.tsx'

/** When Microsoft promised to post again; whether that moment has gone by. */
export function PromisedUpdate({ at }: { readonly at: string }) {
    const dates = useContext(DatesContext)
    return (
        <span>
            {t('Microsoft promised the next update by')} <When at={at} />
            {dates.age(at) !== null && <> ({t('overdue, or not read yet')})</>}
        </span>
    )
}
