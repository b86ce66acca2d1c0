import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { onPlainClick } from '../shared/on-plain-click.ts'
import { NavigationContext } from './navigation.ts'
import { searchOf, type PageQuery } from './page-query.ts'

interface ViewLinkProps {
    readonly to: PageQuery
    readonly children: ComponentChildren
    readonly isCurrent?: boolean
    readonly lang?: string | undefined
    /** id of what says more than the link's text. */
    readonly describedBy?: string
}

/** A link within the page. It has a real address, so that it opens in a new tab as well. */
export function ViewLink({ to, children, isCurrent, lang, describedBy }: ViewLinkProps) {
    const { go } = useContext(NavigationContext)
    return (
        <a
            href={location.pathname + searchOf(to)}
            lang={lang}
            aria-describedby={describedBy}
            aria-current={isCurrent ? 'page' : undefined}
            onClick={onPlainClick(() => go(to))}
        >
            {children}
        </a>
    )
}
