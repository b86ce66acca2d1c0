/** Text for the inside of a JavaScript string literal in a page: the `JS:` prefix of a Jelly expression. */
export const escapeScript = (text: string): string =>
    JSON.stringify(text)
        .slice(1, -1)
        .replace(
            /[<>'&\u2028\u2029]/g,
            (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )
