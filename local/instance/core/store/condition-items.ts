const ITEMS = /\^EQ\s*(?:<item\s[^>]*\/>\s*)+$/

/**
 * Exported conditions may end in `<item …/>` elements, which say the same once more, part by part: only the query
 * counts. ServiceNowDocs: application-development/servicenow-sdk/business-rule-api-now-ts, filterCondition
 */
export const withoutItems = (encoded: string): string =>
    encoded.includes('<item') ? encoded.replace(ITEMS, '^EQ') : encoded
