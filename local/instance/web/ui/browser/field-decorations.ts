import type { FormField } from './form-field.ts'

const flashes: Readonly<Record<number, number>> = { 2: 1000, 0: 2000, [-2]: 3000, [-4]: 4000 }

/** Icons beside labels, and labels that light up (GlideForm, addDecoration, removeDecoration, flash). */
export const fieldDecorations = (field: (name: unknown) => FormField | undefined) => ({
    addDecoration(name: unknown, icon: unknown, title: unknown, color?: unknown): void {
        const label = field(name)?.labelElement
        if (!label || find(label, icon, title, color)) return
        const mark = document.createElement('span')
        mark.className = 'decoration'
        mark.dataset['icon'] = String(icon)
        mark.title = String(title)
        mark.textContent = ` [${String(title)}]`
        if (color !== undefined) mark.dataset['color'] = String(color)
        label.append(mark)
    },
    removeDecoration(name: unknown, icon: unknown, title: unknown, color?: unknown): void {
        const label = field(name)?.labelElement
        if (label) find(label, icon, title, color)?.remove()
    },
    flash(name: unknown, color: unknown, count: unknown): void {
        const label = field(name)?.labelElement
        const lasts = flashes[Number(count)]
        if (lasts === undefined) throw new Error(`g_form.flash: ${String(count)} is no valid count`)
        if (!label) return
        const before = label.style.outline
        label.style.outline = `3px solid ${String(color)}`
        setTimeout(() => (label.style.outline = before), lasts)
    },
})

const find = (label: HTMLElement, icon: unknown, title: unknown, color: unknown): HTMLElement | undefined =>
    [...label.querySelectorAll<HTMLElement>('.decoration')].find(
        (mark) =>
            mark.dataset['icon'] === String(icon) &&
            mark.title === String(title) &&
            (color === undefined || mark.dataset['color'] === String(color)),
    )
