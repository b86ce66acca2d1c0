import type { ConceptKind } from '../../src/server/text-matching/concept-kind.ts'

/**
 * A thing that people name in many ways. Forms are alternatives divided by `|`, in lower case, without accents and
 * without the words that `words()` drops; `word*` is any word that begins so, `a .. b` leaves room for up to three
 * words. English forms are stemmed as texts are, so that base forms suffice.
 */
export interface LexiconConcept {
    readonly id: string
    readonly kind: ConceptKind
    /** Shown as a reason: a message key. Without one, the label of what it lies within stands for it. */
    readonly label?: string
    /** French for the label. */
    readonly labelFr?: string
    /** Broader concepts that it implies. */
    readonly within?: readonly string[]
    /** Graph's service names whose issues are about this product. */
    readonly services?: readonly string[]
    readonly en: string
    readonly de?: string
    readonly fr?: string
    readonly es?: string
}
