export type MessageKind = 'info' | 'error' | 'warning' | 'success' | 'low' | 'moderate' | 'high'

const area = (): Element => {
    const found = document.querySelector('.messages')
    if (found) return found
    const made = document.createElement('div')
    made.className = 'messages'
    made.setAttribute('aria-live', 'polite')
    document.body.prepend(made)
    return made
}

/** A message at the top of the page. Its text is text, never markup. */
export function addMessage(kind: MessageKind, text: unknown): void {
    const line = document.createElement('p')
    line.className = `message ${kind}`
    line.dataset['kind'] = kind
    line.textContent = String(text)
    area().append(line)
}

/** Takes messages away again: all, or those of some kinds. */
export function clearMessages(...kinds: readonly MessageKind[]): void {
    for (const line of area().querySelectorAll<HTMLElement>('.message')) {
        const kind = line.dataset['kind'] ?? (line.classList.contains('error') ? 'error' : 'info')
        if (kinds.length === 0 || kinds.includes(kind as MessageKind)) line.remove()
    }
}
