/** Words that carry no meaning of their own; negations are kept. The lexicon's forms are written without them. */
const DROPPED: Readonly<Record<string, true>> = toSet(
    'a an the and or of to in on at for with by from as is are was were be been being it its this that these those ' +
        'my your our their his her me we i you they he she there has have had having do does did will would could ' +
        'can may might must shall should them him so also very hi dear regards thanks thank',
)

/** The same word in British and American English, and irregular forms that no stemmer finds. */
const SAME: Readonly<Record<string, string>> = {
    centre: 'center',
    centres: 'center',
    licence: 'license',
    licences: 'license',
    licenced: 'license',
    colour: 'color',
    behaviour: 'behavior',
    catalogue: 'catalog',
    dialogue: 'dialog',
    grey: 'gray',
    sent: 'send',
    lost: 'lose',
    froze: 'freeze',
    frozen: 'freeze',
    broke: 'break',
    broken: 'break',
    stuck: 'stick',
    gone: 'go',
    went: 'go',
    shown: 'show',
    seen: 'see',
    found: 'find',
    kept: 'keep',
    got: 'get',
    gotten: 'get',
    received: 'receive',
    cancelled: 'cancel',
    canceled: 'cancel',
    cancelling: 'cancel',
    people: 'person',
    children: 'child',
    heard: 'hear',
    written: 'write',
    wrote: 'write',
    began: 'begin',
    left: 'leave',
    took: 'take',
    taken: 'take',
    chosen: 'choose',
    spoke: 'speak',
    hung: 'hang',
    shut: 'shut',
    built: 'build',
    bought: 'buy',
    paid: 'pay',
    said: 'say',
    says: 'say',
    ran: 'run',
    came: 'come',
    gave: 'give',
    given: 'give',
    made: 'make',
    saw: 'see',
    told: 'tell',
    forgot: 'forget',
    forgotten: 'forget',
    stolen: 'steal',
    synchronise: 'sync',
    synchronize: 'sync',
    synchronisation: 'sync',
    synchronization: 'sync',
    synchronising: 'sync',
    synchronizing: 'sync',
    synced: 'sync',
    synching: 'sync',
    synch: 'sync',
    syncs: 'sync',
    syncing: 'sync',
}

function toSet(words: string): Record<string, true> {
    const set: Record<string, true> = {}
    for (const word of words.split(' ')) set[word] = true
    return set
}

// eslint-disable-next-line no-control-regex
const ASCII = /^[\u0000-\u007f]*$/

/** Lower case, without accents and apostrophes; everything but letters and digits becomes a space. */
export function normalise(text: string): string {
    const lower = text
        .replace(/\bTo[ -]Do\b/g, 'todo')
        .toLowerCase()
        .replace(/\b(?:add|plug)-ins?\b/g, (whole) => whole.replace('-', ''))
        .replace(/\b(?:[cdjlmnst]|qu)['’](?=[\wà-ÿ])/g, '')
        .replace(/['’‘`´]/g, '')
        .replace(/\b(?:can|could|may|would) (?:i|you|we|someone|somebody)\b/g, ' canask ')
    const plain = ASCII.test(lower)
        ? lower
        : lower
              .replace(/ß/g, 'ss')
              .normalize('NFD')
              .replace(/[\u0300-\u036f]/g, '')
    return plain.replace(/[^a-z0-9]+/g, ' ').trim()
}

/** The words of a text, normalised, in order, without those that say nothing. */
export function words(text: string): string[] {
    const normalised = normalise(text)
    if (normalised === '') return []
    return normalised.split(' ').filter((word) => DROPPED[word] !== true)
}

// Texts repeat their words: each is stemmed once.
const stems = new Map<string, string>()

/** A light stem, after Porter's first step: enough that "prompted", "prompts" and "prompting" meet. */
export function stem(word: string): string {
    const known = stems.get(word)
    if (known !== undefined) return known
    const stemmed = suffixStem(SAME[word] ?? word)
    stems.set(word, stemmed)
    return stemmed
}

function suffixStem(word: string): string {
    const { length } = word
    if (length < 4 || /\d/.test(word)) return word
    let base = word
    if (length > 4 && word.endsWith('ies')) base = `${word.slice(0, -3)}y`
    else if (/(?:ss|x|ch|sh|zz)es$/.test(word)) base = word.slice(0, -2)
    else if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) base = word.slice(0, -1)
    if (base.length > 5 && base.endsWith('ing')) base = base.slice(0, -3)
    else if (base.length > 4 && base.endsWith('ed') && !base.endsWith('eed')) base = base.slice(0, -2)
    if (base.length > 4 && base.endsWith('ly')) base = base.slice(0, -2)
    if (base !== word) base = base.replace(/([bdgmnprt])\1$/, '$1')
    if (base.length > 4) base = base.replace(/e$/, '')
    return base
}
