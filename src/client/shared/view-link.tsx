import type { ComponentChildren } from 'preact'
import { onPlainClick } from './on-plain-click.ts'

interface ViewLinkProps<Query> {
    readonly to: Query
    readonly children: ComponentChildren
    readonly isCurrent?: boolean
    readonly class?: string
    readonly id?: string
    readonly lang?: string | undefined
    /** id of what says more than the link's text. */
    readonly 'aria-describedby'?: string
}

/** Makes a page's links within itself. They have real addresses, so that they open in a new tab as well. */
export const viewLinkOf = <Query,>(
    useNavigation: () => { readonly go: (query: Query) => void },
    searchOf: (query: Query) => string,
) =>
    function ViewLink({ to, isCurrent, ...attributes }: ViewLinkProps<Query>) {
        const { go } = useNavigation()
        return (
            <a
                {...attributes}
                href={location.pathname + searchOf(to)}
                aria-current={isCurrent ? 'page' : undefined}
                onClick={onPlainClick(() => go(to))}
            />
        )
    }
