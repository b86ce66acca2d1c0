import type { Evaluation } from './evaluate-jelly.ts'
import { parseJelly, type JellyElement, type JellyNode } from './parse-jelly.ts'

type Nodes = readonly JellyNode[]

const rawMarkup = (text: string): JellyNode => ({ kind: 'text', text, raw: true, final: true })

/** The tags of the platform. ServiceNowDocs: api-reference/scripts/r_JellyTags, "Glide Tags" */
export function glideTags(at: Evaluation, element: JellyElement, tag: string): Nodes {
    switch (tag) {
        case 'evaluate':
            return evaluate(at, element)
        case 'no_escape':
            return at.unescaped().all(element.children)
        case 'messages':
            return announce(at, element)
        case 'breakpoint':
            return breakpoint(at, element)
        case 'if_polaris':
            return polaris(at, element)
        case 'macro_invoke':
            return macro(at, element, at.needed(element, 'macro'))
        case 'inline':
            return at.all(found(at, at.needed(element, 'template').replace(/\.xml$/, '')))
        default:
            return own(at, element, tag) ?? macro(at, element, tag)
    }
}

function evaluate(at: Evaluation, element: JellyElement): Nodes {
    const { expression, object, jelly } = element.attributes
    const inside = element.children.map((child) => {
        if (child.kind !== 'text') throw new Error(`local instance: ${child.name} inside ${element.name}`)
        return child.text
    })
    const variable = at.attribute(element, 'var')
    at.around.scripts.evaluate(expression ?? inside.join(''), {
        ...(variable === undefined ? {} : { variable }),
        asObject: object === 'true',
        jelly: jelly === 'true',
    })
    return []
}

function announce(at: Evaluation, element: JellyElement): Nodes {
    for (const child of element.children) {
        if (child.kind !== 'text') throw new Error(`local instance: ${child.name} inside ${element.name}`)
        at.around.announce(child.text)
    }
    return []
}

function breakpoint(at: Evaluation, element: JellyElement): Nodes {
    const wanted = at.attribute(element, 'var')
    for (const [name, value] of Object.entries(at.around.scripts.variables()))
        if (wanted === undefined || wanted === name) at.around.log(`${name} = ${value}`)
    return []
}

/** Classic pages are all that there is: Next Experience is off. */
function polaris(at: Evaluation, element: JellyElement): Nodes {
    const [prefix] = element.name.split(':')
    return element.children.flatMap((child) =>
        child.kind === 'element' && child.name === `${prefix ?? ''}:else` ? at.all(child.children) : [],
    )
}

/** What only pages have: forms, their buttons, required scripts. */
function own(at: Evaluation, element: JellyElement, tag: string): Nodes | undefined {
    const attributes = Object.fromEntries(
        Object.keys(element.attributes).map((name) => [name, at.needed(element, name)]),
    )
    const made = at.around.element(tag, attributes)
    return made && [rawMarkup(made.before), ...at.all(element.children), rawMarkup(made.after)]
}

/** A UI macro: the tag's attributes are its variables, and end with it. */
function macro(at: Evaluation, element: JellyElement, name: string): Nodes {
    const variables = Object.fromEntries(
        Object.keys(element.attributes)
            .filter((key) => key !== 'macro')
            .map((key) => [`jvar_${key}`, at.needed(element, key)]),
    )
    const nodes = found(at, name, element.name)
    let made: Nodes = []
    at.around.scripts.within(variables, () => {
        made = at.all(nodes)
    })
    return made
}

function found(at: Evaluation, name: string, tag = name): Nodes {
    const xml = at.around.macro(name)
    if (xml === undefined)
        throw new Error(
            `local instance: the Jelly tag ${tag} is not implemented, and no UI macro is named ${name}`,
        )
    return parseJelly(xml)
}
