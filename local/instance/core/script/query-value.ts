/**
 * What may stand behind `javascript:` in a query: one call of gs that answers a date, an id or a name, with plain
 * arguments. A query can come from a URL: it never runs statements, and never anything that changes something.
 * @see ServiceNowDocs: platform-security/access-control, "client scripts and sandboxed scripts"
 */
const CALL =
    /^gs\.(?:getUserID|getUserName|nowDateTime|now|daysAgo|daysAgoStart|daysAgoEnd|hoursAgo|hoursAgoStart|minutesAgo|minutesAgoStart|beginningOfToday|endOfToday|beginningOfYesterday|endOfYesterday|dateGenerate)\((?:\s*(?:-?\d+|'[\w :/.-]*'|"[\w :/.-]*")\s*(?:,\s*(?:-?\d+|'[\w :/.-]*'|"[\w :/.-]*")\s*)*)?\);?$/

/** The expression when a query may hold it. Throws, naming it, otherwise. */
export function queryExpression(script: string): string {
    const text = script.trim()
    if (!CALL.test(text)) throw new Error(`local instance: javascript:${text} is not allowed in a query`)
    return text
}
