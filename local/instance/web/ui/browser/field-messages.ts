import type { FormField } from './form-field.ts'

export type FieldMessageKind = 'error' | 'info' | 'warning'

const isKind = (kind: string): kind is FieldMessageKind => ['error', 'info', 'warning'].includes(kind)

/** A message below a field. Journals cannot have one (GlideForm, showFieldMsg). */
export function showFieldMessage(field: FormField, text: unknown, given: unknown, scroll: boolean): void {
    const kind = String(given ?? 'info')
    if (!isKind(kind)) throw new Error(`g_form.showFieldMsg: ${kind} is no type of message`)
    const line = document.createElement('p')
    line.className = `message ${kind} field-message`
    line.dataset['kind'] = kind
    line.textContent = String(text)
    field.messages.append(line)
    field.control.setAttribute('aria-describedby', field.messages.id)
    if (kind === 'error') field.control.setAttribute('aria-invalid', 'true')
    if (scroll && !field.panel?.hidden) line.scrollIntoView({ block: 'nearest' })
}

/** Takes the first message of a field away, or all, or all of one type. */
export function hideFieldMessages(field: FormField, all: boolean, kind?: string): void {
    const lines = [...field.messages.querySelectorAll<HTMLElement>('.field-message')].filter(
        (line) => kind === undefined || line.dataset['kind'] === kind,
    )
    for (const line of all ? lines : lines.slice(0, 1)) line.remove()
    if (!field.messages.querySelector('.error')) field.control.removeAttribute('aria-invalid')
    if (!field.messages.firstChild) field.control.removeAttribute('aria-describedby')
}
