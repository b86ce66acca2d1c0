import type { Session } from '../../../contracts.ts'
import { page, redirect } from '../../http/answer.ts'
import { bodyForm, type Exchange } from '../../http/exchange.ts'
import type { WebAnswer } from '../../http/web-request.ts'
import { isToken } from '../../session/token.ts'
import { framed } from '../frame.ts'
import { html, type Html } from '../html.ts'
import { pageScript } from '../page-script.ts'
import { plainLines } from '../plain-lines.ts'
import { chosenRecord } from '../reference-field.ts'
import { expiredForm, toldPage } from '../told-page.ts'
import { orderDefinition } from './order-definition.ts'
import { orderQuestions } from './order-questions.ts'
import { orderState, ORDER_TABLE, referenceOf, type AskedVariable, type OrderState } from './order-state.ts'
import { statusAddress } from './order-status.ts'

/** What its address may carry; what says nothing here is for the way back to the catalog. */
const PARAMETERS = new Set(['sysparm_id', 'sysparm_requested_for', 'v', 'sysparm_catalog', 'sysparm_view'])
const ORDER = 'order_now'
/** Names of the button, by the item's request method (the SDK's catalogitem-api). */
const BUTTONS: Readonly<Record<string, string>> = {
    '': 'Order Now',
    order: 'Order Now',
    request: 'Request',
    submit: 'Submit',
}

/**
 * /com.glideapp.servicecatalog_cat_item_view.do?sysparm_id=…: the form of a catalog item. What is not for the user
 * answers as what does not exist.
 * @see ServiceNowDocs: servicenow-platform/service-catalog (c_EnableATwoStepCheckout, delegated-request-exp)
 */
export function orderFormPage(exchange: Exchange, session: Session): WebAnswer {
    const { instance, query } = exchange
    for (const name of query.keys()) {
        if (!PARAMETERS.has(name))
            throw new Error(`local instance: the parameter ${name} of the order form is not implemented`)
    }
    const item = instance.catalog.item(session, query.get('sysparm_id') ?? '')
    if (!item) return toldPage(exchange, session, 'Catalog item not found', 404)
    const forWhom = query.get('sysparm_requested_for')
    const asked = item.variables().find(({ kind }) => kind === 'requested_for')
    const typed = forWhom && asked ? { [asked.name]: forWhom } : {}
    const state = orderState(instance, session, item, typed)
    return exchange.method === 'POST' ? order(exchange, state) : show(exchange, state)
}

const show = (exchange: Exchange, state: OrderState, status = 200): WebAnswer =>
    page(framed(exchange, state.session, state.item.name, content(exchange, state)), status)

function content(exchange: Exchange, state: OrderState): Html {
    const { item, session, t } = state
    const hasQuantity = item.row['no_quantity_v2'] !== 'true'
    const button = BUTTONS[item.row['request_method'] ?? ''] ?? 'Order Now'
    return html`<form
            method="post"
            class="record order"
            id="${ORDER_TABLE}.do"
            name="${ORDER_TABLE}.do"
            data-table="${ORDER_TABLE}"
        >
            <input type="hidden" name="sysparm_ck" value="${session.token}" />
            <div class="form-header">
                <h1><span class="hint">${t('Catalog Item')}</span> ${item.name}</h1>
            </div>
            <p>${item.shortDescription}</p>
            ${plainLines(item.description).map((line) => html`<p class="hint">${line}</p>`)}
            <div class="section">${orderQuestions(state)} ${hasQuantity && quantityField(state)}</div>
            ${item.row['no_order_now'] !== 'true' &&
            html`<div class="buttons">
                <button type="submit" name="sys_action" value="${ORDER}" class="button primary">
                    ${t(button)}
                </button>
            </div>`}
        </form>
        ${pageScript('classic-form', orderDefinition(exchange, state))}`
}

const quantityField = ({ t, quantity }: OrderState): Html =>
    html`<div class="field">
        <label for="quantity">${t('Quantity')}</label>
        <div class="value">
            <input id="quantity" name="quantity" type="number" min="1" step="1" value="${quantity}" />
        </div>
    </div>`

function order(exchange: Exchange, state: OrderState): WebAnswer {
    const { instance, session, item } = state
    const form = bodyForm(exchange)
    if (!isToken(session, form.get('sysparm_ck'))) return expiredForm(exchange, session)
    if (form.get('sys_action') !== ORDER)
        throw new Error(`local instance: the action ${form.get('sys_action') ?? ''} is not implemented`)
    const values: Record<string, string> = {}
    const problems: string[] = []
    for (const asked of state.asked) {
        const value = posted(state, asked, form)
        if (value === undefined) problems.push(`${asked.variable.label}: ${state.t('Invalid reference')}`)
        else if (value !== null) values[asked.variable.name] = value
    }
    const quantity = form.get('quantity') ?? '1'
    const again = (messages: readonly string[]): WebAnswer => {
        session.messages.push(...messages.map((text) => ({ kind: 'error' as const, text })))
        return show(exchange, orderState(instance, session, item, values, quantity), 400)
    }
    if (problems.length > 0) return again(problems)
    const outcome = instance.catalog.order(session, item.sysId, {
        quantity: Number(quantity),
        variables: values,
    })
    return outcome.kind === 'ordered' ? redirect(statusAddress(outcome.sysId)) : again([outcome.message])
}

/** What was posted for a variable: null where it was not asked, undefined for a record that is not there. */
function posted(state: OrderState, asked: AskedVariable, form: URLSearchParams): string | null | undefined {
    const { variable, id } = asked
    if (variable.isFormat || variable.readOnly) return null
    if (variable.reference !== '') return chosenRecord(state, referenceOf(asked), form)
    const value = form.getAll(id).at(-1)
    return value === undefined ? null : value.replace(/\r\n/g, '\n')
}
