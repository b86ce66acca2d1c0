/** Sections and related links of the form (GlideForm). */
export const formSectionMethods = () => ({
    getSectionNames: (): string[] => sections().map((section) => section.dataset['section'] ?? ''),
    getSections: (): HTMLElement[] => sections(),
    isSectionVisible: (name: unknown): boolean => {
        const found = named(name)
        return found !== undefined && !found.hidden && !tabOf(found)?.hidden
    },
    setSectionDisplay(name: unknown, display: unknown): boolean {
        const found = named(name)
        if (!found) return false
        const shown = display === true || display === 'true'
        found.hidden = !shown
        const tab = tabOf(found)
        if (tab) tab.hidden = !shown
        if (tab?.getAttribute('aria-selected') === 'true' && !shown) otherTab(tab)?.click()
        return true
    },
    showRelatedLinks: () => relatedLinks(true),
    hideRelatedLinks: () => relatedLinks(false),
    setRelatedLinksDisplay: (display: unknown = true) => relatedLinks(display === true || display === 'true'),
})

const sections = (): HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>('form.record [data-section]'),
]

const named = (name: unknown): HTMLElement | undefined =>
    sections().find((section) => section.dataset['section'] === String(name))

const tabOf = (section: HTMLElement): HTMLElement | null =>
    document.getElementById(section.closest('[role=tabpanel]')?.getAttribute('aria-labelledby') ?? '')

const otherTab = (tab: HTMLElement): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((other) => other !== tab && !other.hidden)

const relatedLinks = (shown: boolean): void => {
    const found = document.getElementById('related_links_container')
    if (found) found.hidden = !shown
}
