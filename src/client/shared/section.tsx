import type { ComponentChildren, RefObject } from 'preact'
import './section.css'

interface SectionProps {
    readonly id: string
    readonly title: string
    /** Stands beside the heading: buttons. */
    readonly actions?: ComponentChildren
    /** For who moves the focus here. */
    readonly top?: RefObject<HTMLElement>
    readonly children: ComponentChildren
}

/** A part of the page with a heading that can be linked to. */
export function Section({ id, title, actions, top, children }: SectionProps) {
    return (
        <section class="m365-part" id={id} aria-labelledby={`${id}-heading`} ref={top} tabIndex={-1}>
            <div class="m365-part__header">
                <h2 id={`${id}-heading`}>{title}</h2>
                {actions}
            </div>
            {children}
        </section>
    )
}
