/**
 * Said in any ticket, whatever it asks for. What was learned of these words counts; to people they explain nothing. The
 * small ones are known to `isSmall`.
 */
const WEAK = new Set(
    (
        'please pls plz kindly am im ive id ill need needs needed want wants wanted wish like would help ask asks asked ' +
        'get gets got getting go make made let know try tried trying still just now today again any some no not cannot ' +
        'cant dont doesnt didnt wont isnt who what when where why how which if then than too more all ' +
        'merci svp stp bonjour suis es est sommes sont ai as avons avez ont etre avoir besoin faut veut veux veulent ' +
        'voudrais voudrait souhaite souhaiterais peux peut pouvez pourriez pourrais puis aide aider faire fait ' +
        'ne pas plus que qui quoi quand comment se ce cet cette ces il elle on ils elles nos notre votre vos leur ' +
        'tu te ton ta tes lui y en par avec sans'
    ).split(' '),
)

/** @param word as `normalise` writes it */
export const isWeak = (word: string): boolean => WEAK.has(word)
