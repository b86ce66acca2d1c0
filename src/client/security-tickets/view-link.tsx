import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { onPlainClick } from '../shared/on-plain-click.ts'
import { NavigationContext } from './navigation.ts'
import { searchOf, type PageQuery } from './page-query.ts'

interface ViewLinkProps {
    readonly to: PageQuery
    readonly children: ComponentChildren
    readonly class?: string
    readonly id?: string
    readonly isCurrent?: boolean
}

/** A link within the page. It has a real address, so that it opens in a new tab as well. */
export function ViewLink({ to, children, class: className, id, isCurrent }: ViewLinkProps) {
    const { go } = useContext(NavigationContext)
    return (
        <a
            id={id}
            class={className}
            href={searchOf(to)}
            aria-current={isCurrent ? 'page' : undefined}
            onClick={onPlainClick(() => go(to))}
        >
            {children}
        </a>
    )
}
