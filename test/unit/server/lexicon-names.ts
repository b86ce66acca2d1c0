import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const source = readFileSync(join(__dirname, '../../../src/server/text-matching/lexicon.ts'), 'utf8')
const concepts = source.slice(source.indexOf('const CONCEPTS'), source.indexOf('const REQUEST'))

/** Names of all concepts of the lexicon, and what stands in a reason without one. */
export const META_CONCEPTS: readonly string[] = [
    ...[...concepts.matchAll(/entry\(\s*'([^']+)'/g)].map(([, name]) => name ?? ''),
    'same words',
]
