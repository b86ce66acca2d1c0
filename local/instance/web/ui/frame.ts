import type { Session } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import { document } from './document.ts'
import { html, type Html } from './html.ts'
import { menusFor, type MenuItem } from './menu.ts'

/** A page inside the instance's frame: header, application navigator, waiting messages, content. */
export function framed(exchange: Exchange, session: Session, title: string, content: Html): Html {
    const { instance } = exchange
    const t = (text: string) => instance.message(text, session.language)
    const user = instance.store.get('sys_user', session.userId) ?? {}
    const name =
        user['name'] || [user['first_name'], user['last_name']].filter(Boolean).join(' ') || session.userName
    const messages = session.messages.splice(0)
    return document({
        title: `${title} | ${instance.property('instance_name') ?? 'instance'}`,
        language: session.language,
        scripted: true,
        body: html`<a class="skip" href="#content">${t('Skip to main content')}</a>
            <header class="banner">
                <button class="menu-toggle" type="button" aria-expanded="false" aria-controls="navigator">
                    ${t('Menu')}
                </button>
                <a class="product" href="/">${instance.property('instance_name') ?? 'Local instance'}</a>
                <span class="who"
                    ><span class="user">${name}</span> <span class="language">${session.language}</span></span
                >
                <a class="logout" href="/logout.do">${t('Log out')}</a>
            </header>
            <div class="columns">
                <nav id="navigator" class="navigator" aria-label="${t('Application navigator')}">
                    <label for="navigator-filter">${t('Filter navigator')}</label>
                    <input id="navigator-filter" type="search" autocomplete="off" />
                    ${menusFor(exchange, session).map(
                        (menu) =>
                            html`<section>
                                <h2 title="${menu.hint ?? ''}">${menu.title}</h2>
                                <ul>
                                    ${menu.items.map((item) => html`<li>${entry(item)}</li>`)}
                                </ul>
                            </section>`,
                    )}
                </nav>
                <main id="content" class="content" tabindex="-1">
                    <div class="messages" aria-live="polite">
                        ${messages.map(({ kind, text }) => html`<p class="message ${kind}">${text}</p>`)}
                    </div>
                    ${content}
                </main>
            </div>`,
    })
}

function entry({ title, href, note, hint }: MenuItem): Html {
    if (href !== undefined) return html`<a href="${href}" title="${hint ?? ''}">${title}</a>`
    return note === undefined
        ? html`<span class="separator" title="${hint ?? ''}">${title}</span>`
        : html`<span class="separator" title="${note}">${title}</span>`
}
