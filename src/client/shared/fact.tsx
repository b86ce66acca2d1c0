import type { ComponentChildren } from 'preact'
import './fact.css'

interface FactProps {
    readonly name: string
    readonly children: ComponentChildren
}

/** One entry of a list of the class m365-fact-list: a name, and what it is. */
export function Fact({ name, children }: FactProps) {
    return (
        <div>
            <dt>{name}</dt>
            <dd>{children}</dd>
        </div>
    )
}
