/** Shapes on a 16 × 16 grid, one for each tone; they only repeat what a text beside them says. */
const SHAPES = {
    critical: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 3.5h1.6v4.7H7.2Zm0 6h1.6v1.6H7.2Z',
    warning: 'M8 1 .5 14.5h15ZM7.2 6h1.6v4.2H7.2Zm0 5.2h1.6v1.6H7.2Z',
    info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 3h1.6v1.6H7.2Zm0 2.8h1.6v5H7.2Z',
    positive: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1.2 10L3.6 7.9l1.1-1.1 2.1 2.1 4.5-4.5 1.1 1.1Z',
} as const

export type IconName = keyof typeof SHAPES

interface IconProps {
    readonly name: IconName
    readonly class?: string
}

export const Icon = ({ name, class: className }: IconProps) => <Shape path={SHAPES[name]} class={className} />

export function Shape({
    path,
    class: className,
}: {
    readonly path: string
    readonly class?: string | undefined
}) {
    return (
        <svg class={`m365-icon ${className ?? ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path fill-rule="evenodd" d={path} />
        </svg>
    )
}
