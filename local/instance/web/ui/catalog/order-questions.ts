import { html, type Html } from '../html.ts'
import { orderField } from './order-field.ts'
import type { AskedVariable, OrderState } from './order-state.ts'

/** A container that is being filled: its columns, the last of them now. */
interface Container {
    readonly asked: AskedVariable | undefined
    readonly columns: Html[][]
}

/** Questions in their order; a container puts those inside it into columns, under its title. What nothing closes ends the form. */
export function orderQuestions(state: OrderState): Html {
    const whole: Container = { asked: undefined, columns: [[]] }
    const open: Container[] = [whole]
    const add = (markup: Html): void => void open.at(-1)?.columns.at(-1)?.push(markup)
    const close = (): void => {
        const [container] = open.length > 1 ? open.splice(-1) : []
        if (container) add(containerMarkup(container))
    }
    for (const asked of state.asked) {
        const { kind, label } = asked.variable
        if (kind === 'container_start') open.push({ asked, columns: [[]] })
        else if (kind === 'container_split') open.at(-1)?.columns.push([])
        else if (kind === 'container_end') close()
        else if (kind === 'label') add(html`<p class="question-label">${label}</p>`)
        else if (kind === 'break') add(html`<hr />`)
        else add(orderField(state, asked))
    }
    while (open.length > 1) close()
    return html`${whole.columns}`
}

function containerMarkup({ asked, columns }: Container): Html {
    const { label = '', displayTitle = false, columns: wanted = 1 } = asked?.variable ?? {}
    return html`<fieldset class="container">
        ${displayTitle && html`<legend>${label}</legend>`}
        <div class="${wanted === 2 ? 'split' : ''}">
            ${columns.map((fields) => html`<div>${fields}</div>`)}
        </div>
    </fieldset>`
}
