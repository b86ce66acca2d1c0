/**
 * Related lists of the form (GlideForm). A list is named by its table, by table and column, or by its relationship's
 * sys_id. A name that no list has changes nothing: a new record has none, and who may not read a list does not get it.
 */
export const relatedListMethods = () => ({
    getRelatedListNames: (): string[] => lists().map(nameOf),
    hideRelatedList: (name: unknown): void => display(named(name), false),
    showRelatedList: (name: unknown): void => display(named(name), true),
    hideRelatedLists: (): void => display(lists(), false),
    showRelatedLists: (): void => display(lists(), true),
})

const lists = (): HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>('#related_lists [data-related-list]'),
]

const nameOf = (list: HTMLElement): string => list.dataset['relatedList'] ?? ''

function named(given: unknown): HTMLElement[] {
    const wanted = String(given)
    return lists().filter((list) => {
        const name = nameOf(list)
        const [table = ''] = name.split('.')
        return [name, table, name.replace(/^REL:/, '')].includes(wanted)
    })
}

const display = (found: readonly HTMLElement[], shown: boolean): void => {
    for (const list of found) list.hidden = !shown
}
