import { Shape } from './icon.tsx'

/** Shapes of what can be pressed on this page. */
const SHAPES = {
    chevron: 'M3.3 5.3 8 10l4.7-4.7 1 1L8 12 2.3 6.3z',
    external: 'M3 3h4v1.5H4.5v7h7V9H13v4H3Zm6 0h4v4h-1.5V5.6L8 9.1 6.9 8l3.5-3.5H9Z',
    refresh: 'M8 3a5 5 0 0 1 4 2V3h1.5v4.5H9V6h1.9A3.5 3.5 0 1 0 11.4 9H13A5 5 0 1 1 8 3Z',
} as const

interface ActionIconProps {
    readonly name: keyof typeof SHAPES
    readonly class?: string
}

export const ActionIcon = ({ name, class: className }: ActionIconProps) => (
    <Shape path={SHAPES[name]} class={className} />
)
