import { contentOf, type ElementNode } from './xml-tree.ts'

type Test = (element: ElementNode) => boolean
interface Step {
    /** Any depth below, not only children. */
    readonly deep: boolean
    readonly test: Test
}

const NAME = '[A-Za-z_][\\w.-]*'
const STEP = new RegExp(`^(//?)?(${NAME}|\\*)((?:\\[[^\\]]*\\])*)`)
const ATTRIBUTE = new RegExp(`^@(${NAME})(?:\\s*=\\s*(?:'([^']*)'|"([^"]*)"))?$`)
const CHILD = new RegExp(`^(${NAME})\\s*(=|!=|<=|>=|<|>)\\s*(?:'([^']*)'|"([^"]*)"|(-?[\\d.]+))$`)

const COMPARE: Readonly<Record<string, (one: number, other: number) => boolean>> = {
    '<': (one, other) => one < other,
    '<=': (one, other) => one <= other,
    '>': (one, other) => one > other,
    '>=': (one, other) => one >= other,
}

/** `[@a]`, `[@a='x']`, `[child='x']`, `[child > 1]`. Positions are not supported on the platform either. */
function predicate(text: string, path: string): Test {
    const [, attribute, single, double] = ATTRIBUTE.exec(text) ?? []
    if (attribute !== undefined) {
        const wanted = single ?? double
        return ({ attributes }) =>
            Object.hasOwn(attributes, attribute) && (wanted === undefined || attributes[attribute] === wanted)
    }
    const [, child, operator = '', one, other, number] = CHILD.exec(text) ?? []
    if (child === undefined)
        throw new Error(`local instance: the predicate [${text}] of the XPath ${path} is not implemented`)
    const wanted = one ?? other ?? number ?? ''
    const compare = COMPARE[operator]
    const holds = (content: string): boolean => {
        if (compare) return compare(Number(content), Number(wanted))
        const same = number === undefined ? content === wanted : Number(content) === Number(wanted)
        return same === (operator === '=')
    }
    return ({ children }) =>
        children.some((node) => node.kind === 'element' && node.name === child && holds(contentOf(node)))
}

function parse(path: string): readonly Step[] {
    const steps: Step[] = []
    for (let rest = path; rest !== ''; ) {
        const [found, slashes, name, predicates = ''] = STEP.exec(rest) ?? []
        if (found === undefined || (steps.length > 0 && slashes === undefined))
            throw new Error(`local instance: the XPath ${path} is not implemented`)
        rest = rest.slice(found.length)
        const tests = [...predicates.matchAll(/\[([^\]]*)\]/g)].map(([, text = '']) =>
            predicate(text.trim(), path),
        )
        const test: Test = (element) =>
            (name === '*' || element.name === name) && tests.every((one) => one(element))
        steps.push({ deep: slashes === '//', test })
    }
    return steps
}

const below = (element: ElementNode): ElementNode[] =>
    element.children.flatMap((node) => (node.kind === 'element' ? [node, ...below(node)] : []))

/** The elements of a document that an XPath names, in their order. Throws, naming it, on what it does not know. */
export function elementsAt(root: ElementNode, path: string): readonly ElementNode[] {
    const steps = parse(path)
    if (steps.length === 0) throw new Error('local instance: an empty XPath')
    const document: ElementNode = { kind: 'element', name: '#document', attributes: {}, children: [root] }
    let found: readonly ElementNode[] = [document]
    for (const { deep, test } of steps) {
        const next = found.flatMap((element) =>
            deep ? below(element) : element.children.filter((node) => node.kind === 'element'),
        )
        found = [...new Set(next)].filter(test)
    }
    return found
}
