import type { Session } from '../../contracts.ts'
import { page } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { framed } from './frame.ts'
import { html } from './html.ts'
import { plainLines } from './plain-lines.ts'
import { toldPage } from './told-page.ts'

const PARAMETERS = new Set(['sysparm_article', 'sys_kb_id'])

/**
 * /kb_view.do?sysparm_article=KB0010044 or ?sys_kb_id=…: a knowledge article for whom it is for. What somebody may not
 * read answers as what does not exist.
 * @see ServiceNowDocs: servicenow-platform/knowledge-management/knowledge-article-URL-parameters
 */
export function knowledgePage(exchange: Exchange, session: Session): WebAnswer {
    const { instance, query } = exchange
    for (const name of query.keys()) {
        if (!PARAMETERS.has(name))
            throw new Error(`local instance: the parameter ${name} of kb_view.do is not implemented`)
    }
    const article = instance.knowledge.article(session, {
        number: query.get('sysparm_article') ?? '',
        sysId: query.get('sys_kb_id') ?? '',
    })
    if (!article) return toldPage(exchange, session, 'Knowledge article not found', 404)
    const title = article['short_description'] ?? ''
    const base = instance.store.get('kb_knowledge_base', article['kb_knowledge_base'] ?? '')?.['title'] ?? ''
    return page(
        framed(
            exchange,
            session,
            title,
            html`<article>
                <p>${base} · ${article['number']}</p>
                <h1>${title}</h1>
                ${plainLines(article['text'] ?? '').map((line) => html`<p>${line}</p>`)}
            </article>`,
        ),
    )
}
