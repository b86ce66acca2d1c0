/** Markup that is safe to put into a page as it is. */
export class Html {
    readonly text: string
    constructor(text: string) {
        this.text = text
    }
}

type Part = string | number | false | null | undefined | Html | readonly Part[]

/** Markup from a template: every value is escaped unless it is markup itself; `false` and `undefined` vanish. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
    let text = strings[0] ?? ''
    parts.forEach((part, index) => (text += render(part) + (strings[index + 1] ?? '')))
    return new Html(text)
}

export const escapeHtml = (text: string): string =>
    text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)

function render(part: Part): string {
    if (part === false || part === null || part === undefined) return ''
    if (part instanceof Html) return part.text
    if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
    return part.map(render).join('')
}
