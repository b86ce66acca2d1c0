import { LEXICON } from '../../../training/lexicon/index.ts'

/** Names of the concepts that French has another word for, and what stands in a reason without one. */
export const META_CONCEPTS: readonly string[] = [
    ...LEXICON.flatMap(({ label, labelFr }) =>
        label !== undefined && labelFr !== undefined && labelFr !== label ? [label] : [],
    ),
    'same words',
]
