import { TEMPLATE_VALUES, type TemplateValue } from './health-settings.ts'

const PLACEHOLDER = /\{([A-Za-z]+)\}/g

const isKnown = (name: string): name is TemplateValue => (TEMPLATE_VALUES as readonly string[]).includes(name)

/** Placeholders of a template that nothing is known for. */
export function unknownPlaceholders(template: string): readonly string[] {
    const names = (template.match(PLACEHOLDER) ?? []).map((found) => found.slice(1, -1))
    return names.filter((name, index) => !isKnown(name) && names.indexOf(name) === index)
}

export const hasPlaceholders = (template: string): boolean => template.search(PLACEHOLDER) >= 0

/** A line whose placeholders are all empty is left out: "Next update: " says nothing. */
export function fillTemplate(template: string, values: Readonly<Record<TemplateValue, string>>): string {
    return template
        .split('\n')
        .filter((line) => {
            const named = (line.match(PLACEHOLDER) ?? []).map((found) => found.slice(1, -1)).filter(isKnown)
            return named.length === 0 || named.some((name) => values[name] !== '')
        })
        .map((line) =>
            line.replace(PLACEHOLDER, (whole, name: string) => (isKnown(name) ? values[name] : whole)),
        )
        .join('\n')
        .trim()
}
