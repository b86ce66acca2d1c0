import { asset } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { classicScript } from './classic-script.ts'
import { classicStyle } from './classic-style.ts'
import { bundle, type Entry } from './page-script.ts'

const script = (content: string) => ({ content, type: 'application/javascript;charset=UTF-8' })
const pageScripts: Readonly<Record<string, Entry>> = {
    '/local/classic-form.js': 'classic-form',
    '/local/classic-list.js': 'classic-list',
    '/local/classic-page.js': 'classic-page',
}
const files: Readonly<Record<string, { readonly content: string; readonly type: string }>> = {
    '/local/classic.css': { content: classicStyle, type: 'text/css;charset=UTF-8' },
    '/local/classic.js': script(classicScript),
}

/** Style and script of the classic pages. Undefined: another path. */
export function staticFile({ path, headers }: Exchange): WebAnswer | undefined {
    const entry = Object.hasOwn(pageScripts, path) ? pageScripts[path] : undefined
    const file = entry ? script(bundle(entry)) : Object.hasOwn(files, path) ? files[path] : undefined
    if (!file) return undefined
    return asset(headers, file.content, file.type, false)
}
