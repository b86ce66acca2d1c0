import { asset } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { classicScript } from './classic-script.ts'
import { classicStyle } from './classic-style.ts'

const files: Readonly<Record<string, { readonly content: string; readonly type: string }>> = {
    '/local/classic.css': { content: classicStyle, type: 'text/css;charset=UTF-8' },
    '/local/classic.js': { content: classicScript, type: 'application/javascript;charset=UTF-8' },
}

/** Style and script of the classic pages. Undefined: another path. */
export function staticFile({ path, headers }: Exchange): WebAnswer | undefined {
    const file = Object.hasOwn(files, path) ? files[path] : undefined
    if (!file) return undefined
    return asset(headers, file.content, file.type, false)
}
