import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { ActionIcon } from '../shared/action-icon.tsx'
import { Icon, type IconName } from '../shared/icon.tsx'

interface ExpandableCardProps {
    readonly title: string
    /** Language of the title where it is not the page's. */
    readonly lang?: string | undefined
    readonly icon?: Extract<IconName, 'warning' | 'info'>
    /** Stands under the title. Links in it stand beside the button that opens the card, never inside it. */
    readonly meta: ComponentChildren
    /** Shown whether the card is open or not. */
    readonly always?: ComponentChildren
    readonly isOpenAtFirst: boolean
    /** Somebody opened it; not called for a card that is open at first. */
    readonly onOpen?: () => void
    readonly children: ComponentChildren
}

/** A card whose whole header opens it. */
export function ExpandableCard(props: ExpandableCardProps) {
    const { title, lang, icon, meta, always, isOpenAtFirst, onOpen, children } = props
    const [isOpen, setOpen] = useState(isOpenAtFirst)
    const body = useId()
    return (
        <article class={icon ? 'm365-card' : 'm365-card m365-card--plain'}>
            <div class="m365-card__header">
                <h3 class="m365-card__heading">
                    <button
                        type="button"
                        class="m365-card__toggle"
                        aria-expanded={isOpen}
                        aria-controls={body}
                        onClick={() => {
                            setOpen(!isOpen)
                            if (!isOpen) onOpen?.()
                        }}
                    >
                        <ActionIcon name="chevron" class="m365-card__chevron" />
                        {icon && <Icon name={icon} class={`m365-tone--${icon}`} />}
                        <span lang={lang}>{title}</span>
                    </button>
                </h3>
                <p class="m365-card__meta">{meta}</p>
            </div>
            {always && <div class="m365-card__decision">{always}</div>}
            <div id={body} class="m365-card__body" hidden={!isOpen}>
                {children}
            </div>
        </article>
    )
}
