import { useContext } from 'preact/hooks'
import { DatesContext } from './dates-context.ts'

/** A moment in the user's language and time zone; hovering shows the seconds and the zone. */
export function When({ at }: { readonly at: string }) {
    const dates = useContext(DatesContext)
    return (
        <time dateTime={at} title={dates.exact(at)}>
            {dates.dateTime(at)}
        </time>
    )
}
