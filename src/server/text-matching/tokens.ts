/** Words that say nothing about what is broken. */
const STOP_WORDS = new Set(
    (
        'a an and any are as at be been but by can cannot could did do does for from had has have he her his i if in into is it ' +
        'its just may me more my no not of on one or our out she since so some that the their them then there they this ' +
        'to up us user users was we were what when where which while who will with within would you your ' +
        'able unable cant wont dont isnt doesnt issue issues problem problems error errors fail fails failed failing ' +
        'please help hello hi today morning yesterday now again still always sometimes microsoft office 365 m365 o365 ' +
        'online experience experiencing see seeing work working works use using get getting gets try trying'
    ).split(' '),
)

/** Lower case, without accents and apostrophes; everything but letters and digits becomes a space. */
export function normalise(text: string): string {
    return text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/['’`]/g, '')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
}

/** A light stem: enough that "prompted", "prompts" and "prompting" meet. */
export function stem(word: string): string {
    if (word.length < 5 || /\d/.test(word)) return word.length === 4 ? word.replace(/s$/, '') : word
    return word
        .replace(/(?:ies)$/, 'y')
        .replace(/(?:edly|ations?|ing|ed|ly|es|s|e)$/, '')
        .replace(/([^aeiouls])\1$/, '$1')
}

/** The telling words of a text, stemmed, each once. */
export function tokens(text: string): readonly string[] {
    const found = new Set<string>()
    for (const word of normalise(text).split(' ')) {
        if (word !== '' && !STOP_WORDS.has(word)) found.add(stem(word))
    }
    return [...found]
}
