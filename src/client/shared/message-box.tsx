import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import type { Tone } from './tone.ts'
import './message-box.css'

interface MessageBoxProps {
    readonly tone: Tone
    readonly children: ComponentChildren
}

/** A message about the page itself. An error interrupts a screen reader, everything else waits for its turn. */
export function MessageBox({ tone, children }: MessageBoxProps) {
    return (
        <div class={`m365-message m365-message--${tone}`} role={tone === 'critical' ? 'alert' : 'status'}>
            <Icon name={tone} class={`m365-tone--${tone}`} />
            <div class="m365-message__content">{children}</div>
        </div>
    )
}
