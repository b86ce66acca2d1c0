import { readText } from '../text-matching/reading.ts'
import { normalise, words } from '../text-matching/words.ts'

/** More would find everything. */
const MOST = 12
const SHORTEST = 3
/** Everything but letters and digits of Latin script. */
const BETWEEN_WORDS = /[^0-9A-Za-z\u00c0-\u024f]+/

/** Function words of the languages that agents write in, without accents; English ones that matching keeps. */
const SAY_NOTHING = new Set(
    (
        'not no when after before since while then than now still again always never every each all any some more most just only ' +
        'what which who why how where here this that because about into out over under up down off too other another ' +
        'please help hello morning today yesterday user users problem issue error get gets got getting cannot cant dont ' +
        'doesnt isnt wont want wants need needs try tried trying keep keeps ' +
        'les des une aux est sont ete etre avec pour dans sur sous par pas plus que qui quoi dont mais tres tout tous ' +
        'toute toutes cette ces ses mes tes nos vos leur leurs mon ton son notre votre nous vous ils elle elles depuis ' +
        'lorsque quand comme encore toujours apres avant bonjour merci fait faire peut peux dois ' +
        'der die das den dem ein eine einen und oder ist sind nicht mit von auf fur bei nach seit immer wieder wenn mein ' +
        'meine kein keine ich wir sie ihr kann auch noch schon mehr bitte hallo ' +
        'los las unos unas con por para del que como cuando desde mas muy pero sin sus este esta estos estas siempre ' +
        'hola gracias'
    ).split(' '),
)

/**
 * The words of a text that are worth asking a text index for, as they were typed and without accents: first those
 * that the lexicon knows, then the others. None of them is an operator of the index: all are in small letters.
 */
export function tellingWords(text: string): readonly string[] {
    const known = new Set(
        readText(text)
            .places.filter(({ concepts }) => concepts.size > 0)
            .map(({ word }) => word),
    )
    const first: string[] = []
    const others: string[] = []
    for (const typed of text.split(BETWEEN_WORDS)) {
        const [plain] = words(typed)
        if (plain === undefined || SAY_NOTHING.has(normalise(typed))) continue
        const isKnown = known.has(plain)
        if (!isKnown && (plain.length < SHORTEST || /^\d+$/.test(plain))) continue
        const list = isKnown ? first : others
        list.push(typed.toLowerCase())
        if (plain !== typed.toLowerCase()) list.push(plain)
    }
    return [...new Set([...first, ...others])].slice(0, MOST)
}
