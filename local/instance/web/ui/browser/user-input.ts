import type { ChangeListeners } from './change-listeners.ts'
import type { FormField } from './form-field.ts'

/** Follows what the user types and chooses: references get the record of the chosen name, scripts are told. */
export function followTyping(
    form: HTMLFormElement,
    fields: readonly FormField[],
    changes: ChangeListeners,
): void {
    const byControl = new Map<EventTarget, FormField>(fields.map((field) => [field.control, field]))
    form.addEventListener('input', ({ target }) => {
        const field = target && byControl.get(target)
        if (field?.reference) noteReference(field)
    })
    form.addEventListener('change', ({ target }) => {
        const field = target && byControl.get(target)
        if (field) changes.during('user', () => changes.check(field))
    })
}

/** The record whose name stands in the field; none while the name is none that is offered. */
function noteReference(field: FormField): void {
    const typed = field.display
    const list = (field.control as HTMLInputElement).list
    const options = [...(list?.options ?? [])].filter((option) => option.value === typed)
    field.write(options.length === 1 ? (options[0]?.dataset['sysId'] ?? '') : '', typed)
}
