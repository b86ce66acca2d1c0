import type { FormField } from './form-field.ts'

export interface Choice {
    readonly label: string
    readonly value: string
    readonly disabled: boolean
    readonly index: number
}

/** The choices of a drop-down field (GlideForm, addOption and its kin). Fields without a drop-down have none. */
export const choiceMethods = (field: (name: unknown) => FormField | undefined) => {
    const select = (name: unknown): HTMLSelectElement | undefined => field(name)?.select ?? undefined
    const option = (name: unknown, value: unknown): HTMLOptionElement | undefined =>
        [...(select(name)?.options ?? [])].find((candidate) => candidate.value === String(value))
    const disable = (name: unknown, value: unknown, disabled: boolean): boolean => {
        const found = option(name, value)
        if (!found || found.disabled === disabled) return false
        found.disabled = disabled
        return true
    }
    return {
        addOption(name: unknown, value: unknown, label: unknown, index?: number): void {
            const made = new Option(String(label), String(value))
            select(name)?.add(made, index ?? null)
        },
        removeOption(name: unknown, value: unknown): void {
            option(name, value)?.remove()
        },
        clearOptions(name: unknown): void {
            select(name)?.replaceChildren()
        },
        getOption: (name: unknown, value: unknown): HTMLOptionElement | null => option(name, value) ?? null,
        getChoice(name: unknown, value: unknown): Choice | null {
            const found = option(name, value)
            if (!found) return null
            return {
                label: found.label.trim(),
                value: found.value,
                disabled: found.disabled,
                index: found.index,
            }
        },
        disableChoice: (name: unknown, value: unknown): boolean => disable(name, value, true),
        enableChoice: (name: unknown, value: unknown): boolean => disable(name, value, false),
        setChoiceLabel(name: unknown, value: unknown, label: unknown): boolean {
            const found = option(name, value)
            const taken = [...(select(name)?.options ?? [])].some(
                (candidate) => candidate !== found && candidate.label.trim() === String(label),
            )
            if (!found || taken || field(name)?.readOnly) return false
            found.textContent = String(label)
            return true
        },
    }
}
