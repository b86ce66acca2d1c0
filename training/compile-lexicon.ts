import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compiledModule, compileLexicon } from './lexicon/compile.ts'
import { LEXICON } from './lexicon/index.ts'

const FILE = join(import.meta.dirname, '../src/server/text-matching/generated/compiled-lexicon.ts')

/** Writes the compiled lexicon. Run before anything imports it. */
export function writeCompiledLexicon(): void {
    writeFileSync(FILE, compiledModule(compileLexicon(LEXICON)))
}

writeCompiledLexicon()
