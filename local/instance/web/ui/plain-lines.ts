/** Markup of others as plain lines: pages here show none. */
export const plainLines = (markup: string): readonly string[] =>
    markup
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
