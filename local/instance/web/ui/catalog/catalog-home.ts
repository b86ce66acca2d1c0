import type { CatalogItem } from '../../../catalog-contracts.ts'
import type { Session } from '../../../contracts.ts'
import { page } from '../../http/answer.ts'
import type { Exchange } from '../../http/exchange.ts'
import type { WebAnswer } from '../../http/web-request.ts'
import { framed } from '../frame.ts'
import { html } from '../html.ts'

/** The order form of an item. */
export const ORDER_PATH = '/com.glideapp.servicecatalog_cat_item_view.do'

/**
 * /catalog_home.do: the items that the user can order, by category.
 * @see ServiceNowDocs: servicenow-platform/service-catalog/c_ViewNavSvrCat
 */
export function catalogHome(exchange: Exchange, session: Session): WebAnswer {
    const t = (text: string): string => exchange.instance.message(text, session.language)
    const items = exchange.instance.catalog.items(session)
    const byCategory = new Map<string, CatalogItem[]>()
    for (const item of items) {
        for (const category of item.categories.length > 0 ? item.categories : [t('Other')])
            byCategory.set(category, [...(byCategory.get(category) ?? []), item])
    }
    const title = t('Service Catalog')
    const cards = [...byCategory]
        .sort(([one], [other]) => one.localeCompare(other))
        .map(
            ([category, own]) =>
                html`<section class="card">
                    <h2>${category}</h2>
                    <ul class="plain">
                        ${own.map(
                            ({ sysId, name, shortDescription }) =>
                                html`<li>
                                    <a href="${ORDER_PATH}?sysparm_id=${sysId}">${name}</a>
                                    <p class="hint">${shortDescription}</p>
                                </li>`,
                        )}
                    </ul>
                </section>`,
        )
    const content = html`<h1>${title}</h1>
        ${items.length === 0 && html`<p>${t('There is nothing that you can order')}</p>`}
        <div class="cards">${cards}</div>`
    return page(framed(exchange, session, title, content))
}
