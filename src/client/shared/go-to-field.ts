import { fieldId } from './field.tsx'

/** The name of a path's field. Names stand in `aria-describedby`, which a blank would cut in two. */
export const nameOf = (path: string): string => path.replace(/\s/g, '_')

/** Opens what hides a field and gives it the keyboard. */
export function goToField(path: string): void {
    let place = nameOf(path)
    // A problem of a whole rule or list has no control of its own: the place that holds it takes the keyboard.
    while (place && !document.getElementById(fieldId(place))) place = place.replace(/(?:^|[.[])[^.[]*$/, '')
    const element = document.getElementById(fieldId(place))
    for (let above = element?.closest('details'); above; above = above.parentElement?.closest('details'))
        above.open = true
    element?.focus()
}
