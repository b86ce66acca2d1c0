const ESCAPES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\n': '&#10;',
    '\r': '&#13;',
    '\t': '&#9;',
}
const escaped = (text: string): string => text.replace(/[&<>"\n\r\t]/g, (found) => ESCAPES[found] ?? found)

/** An element of an answer: what `newItem` gives to a processor. */
class AnswerElement {
    private readonly attributes = new Map<string, string>()
    private readonly children: AnswerElement[] = []

    constructor(private readonly name: string) {
        if (!/^[A-Za-z_][\w.-]*$/.test(name)) throw new Error(`${name} is no name of an XML element`)
    }
    setAttribute(name: unknown, value: unknown): void {
        this.attributes.set(String(name), String(value ?? ''))
    }
    getAttribute(name: unknown): string {
        return this.attributes.get(String(name)) ?? ''
    }
    appendChild(child: AnswerElement): AnswerElement {
        this.children.push(child)
        return child
    }
    toString(): string {
        const attributes = [...this.attributes]
            .map(([name, value]) => ` ${name}="${escaped(value)}"`)
            .join('')
        return this.children.length === 0
            ? `<${this.name}${attributes}/>`
            : `<${this.name}${attributes}>${this.children.join('')}</${this.name}>`
    }
}

/** The request that a processor answers: its parameters, and the XML that it builds. */
export class AjaxRequest {
    readonly root = new AnswerElement('xml')

    constructor(private readonly parameters: Readonly<Record<string, string>>) {}

    parameter(name: string): string | null {
        return Object.hasOwn(this.parameters, name) ? (this.parameters[name] ?? null) : null
    }
}

/** What the next processor that is made answers; undefined: it was made by a script, without a request. */
let request: AjaxRequest | undefined

/** Which request the processors answer that were made while it ran. */
const requests = new WeakMap<object, AjaxRequest>()

function requestOf(processor: object): AjaxRequest {
    const known = requests.get(processor) ?? request ?? new AjaxRequest({})
    requests.set(processor, known)
    return known
}

/** ServiceNowDocs: api-reference/scripts/p_AJAX. Its members are on the prototype, so that scripts can extend it. */
export function AbstractAjaxProcessor(this: object): void {
    ;(this as { initialize(): void }).initialize()
}
Object.assign(AbstractAjaxProcessor.prototype as object, {
    initialize(this: object): void {
        requestOf(this)
    },
    getParameter(this: object, name: unknown): string | null {
        return requestOf(this).parameter(String(name))
    },
    getName(this: object): string | null {
        return requestOf(this).parameter('sysparm_name')
    },
    getValue(this: object): string | null {
        return requestOf(this).parameter('sysparm_value')
    },
    getType(this: object): string | null {
        return requestOf(this).parameter('sysparm_type')
    },
    getChars(this: object): string | null {
        return requestOf(this).parameter('sysparm_chars')
    },
    newItem(this: object, name: unknown = 'item'): AnswerElement {
        return requestOf(this).root.appendChild(new AnswerElement(String(name)))
    },
    setAnswer(this: object, answer: unknown): void {
        requestOf(this).root.setAttribute('answer', answer)
    },
    setError(this: object, error: unknown): void {
        requestOf(this).root.setAttribute('error', error)
    },
    getRootElement(this: object): AnswerElement {
        return requestOf(this).root
    },
    type: 'AbstractAjaxProcessor',
})

const PREFIX = '<?xml version="1.0" encoding="UTF-8"?>'
const PRIVATE = /^_/
const INHERITED: object = AbstractAjaxProcessor.prototype as object

type Answering = Readonly<Record<string, unknown>>

function made(processor: unknown, name: string, given: AjaxRequest): Answering {
    if (
        typeof processor !== 'function' ||
        !((processor.prototype as unknown) instanceof AbstractAjaxProcessor)
    )
        throw new Error(`Script Include ${name} does not extend AbstractAjaxProcessor`)
    const before = request
    request = given
    try {
        const object = new (processor as new () => Answering)()
        requestOf(object)
        return object
    } finally {
        request = before
    }
}

/** May somebody who is not signed in call it? Undefined: the processor does not say. */
export function isPublicProcessor(processor: unknown, name: string): boolean | undefined {
    const { isPublic } = made(processor, name, new AjaxRequest({}))
    return typeof isPublic === 'function' ? Boolean(isPublic()) : undefined
}

/** Calls the method that `sysparm_name` names. Parameters as JSON; so is the answer: `{ xml, answer }`. */
export function runProcessor(processor: unknown, name: string, parametersText: string): string {
    const parameters = JSON.parse(parametersText) as Readonly<Record<string, string>>
    const given = new AjaxRequest(parameters)
    const object = made(processor, name, given)
    const method = given.parameter('sysparm_name') ?? 'process'
    const call = object[method]
    if (
        PRIVATE.test(method) ||
        method in Object.prototype ||
        (method in INHERITED && call === (INHERITED as Answering)[method])
    )
        throw new Error(`${name}.${method} cannot be called by a client`)
    if (typeof call !== 'function') throw new Error(`${name} has no function ${method}`)
    const returned: unknown = call.call(object)
    if (returned !== undefined && returned !== null) given.root.setAttribute('answer', returned)
    for (const parameter of ['sysparm_max', 'sysparm_name', 'sysparm_processor']) {
        const value =
            parameter === 'sysparm_max' ? (given.parameter(parameter) ?? '15') : given.parameter(parameter)
        if (value !== null) given.root.setAttribute(parameter, value)
    }
    return JSON.stringify({
        xml: `${PREFIX}${given.root.toString()}`,
        answer: given.root.getAttribute('answer'),
    })
}
