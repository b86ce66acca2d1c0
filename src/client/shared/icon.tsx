/** Shapes on a 16 × 16 grid; they only repeat what a text beside them says. */
const SHAPES = {
    chevron: 'M3.3 5.3 8 10l4.7-4.7 1 1L8 12 2.3 6.3z',
    critical: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 3.5h1.6v4.7H7.2Zm0 6h1.6v1.6H7.2Z',
    warning: 'M8 1 .5 14.5h15ZM7.2 6h1.6v4.2H7.2Zm0 5.2h1.6v1.6H7.2Z',
    info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 3h1.6v1.6H7.2Zm0 2.8h1.6v5H7.2Z',
    positive: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1.2 10L3.6 7.9l1.1-1.1 2.1 2.1 4.5-4.5 1.1 1.1Z',
    external: 'M3 3h4v1.5H4.5v7h7V9H13v4H3Zm6 0h4v4h-1.5V5.6L8 9.1 6.9 8l3.5-3.5H9Z',
    refresh: 'M8 3a5 5 0 0 1 4 2V3h1.5v4.5H9V6h1.9A3.5 3.5 0 1 0 11.4 9H13A5 5 0 1 1 8 3Z',
} as const

export type IconName = keyof typeof SHAPES

export function Icon({ name, class: className }: { readonly name: IconName; readonly class?: string }) {
    return (
        <svg class={`m365-icon ${className ?? ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path fill-rule="evenodd" d={SHAPES[name]} />
        </svg>
    )
}
