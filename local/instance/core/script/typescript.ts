import { createRequire } from 'node:module'
import { join } from 'node:path'
import type TypeScript from 'typescript'

let loaded: typeof TypeScript | undefined

/** The compiler. It takes half a second to load: nobody asks for it before something must be compiled. */
export function typescript(): typeof TypeScript {
    loaded ??= createRequire(join(process.cwd(), 'package.json'))('typescript') as typeof TypeScript
    return loaded
}
