import { wholeExpression } from './expressions.ts'
import type { Evaluation } from './evaluate-jelly.ts'
import type { JellyElement, JellyNode } from './parse-jelly.ts'

type Nodes = readonly JellyNode[]

/** Rounds after which a loop is taken for one without end. */
const MOST_ROUNDS = 10_000

/** The tags of Jelly itself. ServiceNowDocs: api-reference/scripts/r_JellyTags, "Jelly Tags" */
export function jellyTags(at: Evaluation, element: JellyElement, tag: string): Nodes {
    const { scripts } = at.around
    switch (tag) {
        case 'jelly':
            return at.all(element.children)
        case 'if':
            return at.test(element) ? at.all(element.children) : []
        case 'while':
            return repeat(at, element)
        case 'set': {
            const value = at.attribute(element, 'value') || (at.attribute(element, 'defaultValue') ?? '')
            scripts.set(at.needed(element, 'var'), value)
            return []
        }
        case 'set_if':
            scripts.set(at.needed(element, 'var'), at.attribute(element, String(at.test(element))) ?? '')
            return []
        case 'choose':
            return choose(at, element)
        case 'forEach':
            return each(at, element)
        default:
            throw new Error(`local instance: the Jelly tag ${element.name} is not implemented`)
    }
}

function repeat(at: Evaluation, element: JellyElement): Nodes {
    const made: JellyNode[] = []
    for (let round = 0; at.test(element); round++) {
        if (round === MOST_ROUNDS) throw new Error(`${element.name} does not end`)
        made.push(...at.all(element.children))
    }
    return made
}

function choose(at: Evaluation, element: JellyElement): Nodes {
    const [prefix] = element.name.split(':')
    for (const child of element.children) {
        if (child.kind !== 'element') continue
        if (child.name === `${prefix ?? ''}:when`) {
            if (at.test(child)) return at.all(child.children)
        } else if (child.name === `${prefix ?? ''}:otherwise`) return at.all(child.children)
        else throw new Error(`local instance: ${child.name} inside ${element.name} is not implemented`)
    }
    return []
}

function each(at: Evaluation, element: JellyElement): Nodes {
    const items = wholeExpression(element.attributes['items'] ?? '', at.phase)
    if (items === undefined) throw new Error(`local instance: ${element.name} without items`)
    const index = at.attribute(element, 'indexVar')
    const made: JellyNode[] = []
    at.around.scripts.each(items, at.needed(element, 'var'), (position) => {
        if (index) at.around.scripts.set(index, String(position))
        made.push(...at.all(element.children))
    })
    return made
}
