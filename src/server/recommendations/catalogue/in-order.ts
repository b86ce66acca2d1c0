import type { CatalogueLine, SolutionOrder, UseCounts } from './catalogue-page.ts'

const COUNTED: Record<Exclude<SolutionOrder, 'area'>, keyof UseCounts> = {
    recommended: 'recommended',
    helpful: 'helpful',
    not_helpful: 'notHelpful',
}

/** The lines in the order that was asked for; what is alike in it, by area and title. */
export function inOrder(lines: readonly CatalogueLine[], order: SolutionOrder): readonly CatalogueLine[] {
    const counted = order === 'area' ? undefined : COUNTED[order]
    return lines
        .map((line) => ({
            line,
            count: counted ? line.uses[counted] : 0,
            name: `${line.area}\n${line.title}`.toLowerCase(),
        }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
        .map(({ line }) => line)
}
