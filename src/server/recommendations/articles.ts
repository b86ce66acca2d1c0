import type { Notice } from '../incident-tab/incident-tab.ts'

/** An article of the instance's knowledge, or a page of Microsoft Learn. */
export interface Article {
    readonly source: 'knowledge' | 'learn'
    /** sys_id of a knowledge article, address of a page of Microsoft Learn. */
    readonly id: string
    readonly title: string
    /** Path on this instance, or an https address at learn.microsoft.com or support.microsoft.com. */
    readonly url: string
    /** Plain text. */
    readonly snippet: string
    /** Knowledge base and number of a knowledge article, e.g. "IT · KB0000012"; empty for Microsoft Learn. */
    readonly detail: string
}

/** What one source has for a text. Each fails alone. */
export interface ArticleAnswer {
    readonly source: Article['source']
    /** off: an admin switched the source off. failed: see `notice`. */
    readonly state: 'found' | 'nothing' | 'off' | 'failed'
    /** Best first, at most five. */
    readonly articles: readonly Article[]
    readonly notice: Notice | null
}
