import type { Session } from '../../contracts.ts'
import { page, redirect } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import { localPath } from '../http/local-path.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { framed } from './frame.ts'
import { html } from './html.ts'
import { menusFor } from './menu.ts'
import { findUiPage } from './find-ui-page.ts'

/** `/`: the applications that this user has. */
export function homePage(exchange: Exchange, session: Session): WebAnswer {
    const t = (text: string) => exchange.instance.message(text, session.language)
    const menus = menusFor(exchange, session)
    return page(
        framed(
            exchange,
            session,
            t('Home'),
            html`<h1>${t('Home')}</h1>
                <div class="cards">
                    ${menus.map(
                        ({ title, items }) =>
                            html`<section class="card">
                                <h2>${title}</h2>
                                <ul class="plain">
                                    ${items.map(
                                        (item) =>
                                            html`<li>
                                                ${item.href && html`<a href="${item.href}">${item.title}</a>`}
                                            </li>`,
                                    )}
                                </ul>
                            </section>`,
                    )}
                </div>`,
        ),
    )
}

/** /nav_to.do?uri=…: a UI page inside the frame; lists and forms bring the frame themselves. */
export function navTo(exchange: Exchange, session: Session, wanted: string | null): WebAnswer {
    const path = localPath(wanted)
    const endpoint = path.slice(1).split(/[?#]/)[0] ?? ''
    const row = findUiPage(exchange, endpoint)
    if (!row) return redirect(path)
    const title = row['description'] || row['name'] || endpoint
    return page(
        framed(
            exchange,
            session,
            title,
            html`<h1 class="visually-hidden">${title}</h1>
                <iframe class="page" id="gsft_main" title="${title}" src="${path}"></iframe>`,
        ),
    )
}
