import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { onPlainClick } from '../shared/on-plain-click.ts'
import { NavigationContext } from './navigation.ts'
import { searchOf, type PageQuery } from './page-query.ts'

interface ViewLinkProps {
    readonly to: PageQuery
    readonly class?: string
    readonly children: ComponentChildren
}

/** A link within the page. It has a real address, so that it opens in a new tab as well. */
export function ViewLink({ to, class: className, children }: ViewLinkProps) {
    const { go } = useContext(NavigationContext)
    return (
        <a href={location.pathname + searchOf(to)} class={className} onClick={onPlainClick(() => go(to))}>
            {children}
        </a>
    )
}
