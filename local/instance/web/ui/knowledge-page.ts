import type { Session } from '../../contracts.ts'
import { page } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { framed } from './frame.ts'
import { html } from './html.ts'

const PARAMETERS = new Set(['sysparm_article', 'sys_kb_id'])

/** An article's body as plain lines: this page shows no markup of others. */
const linesOf = (body: string): readonly string[] =>
    body
        .replace(/<\/(?:p|li|h[1-6]|div|tr)>|<br[^>]*>/gi, '\n')
        .replace(/<[^>]*>/g, '')
        .replace(/&nbsp;/g, ' ')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')

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
    const t = (text: string): string => instance.message(text, session.language)
    const article = instance.knowledge.article(session, {
        number: query.get('sysparm_article') ?? '',
        sysId: query.get('sys_kb_id') ?? '',
    })
    if (!article) {
        const title = t('Knowledge article not found')
        return page(framed(exchange, session, title, html`<h1>${title}</h1>`), 404)
    }
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
                ${linesOf(article['text'] ?? '').map((line) => html`<p>${line}</p>`)}
            </article>`,
        ),
    )
}
