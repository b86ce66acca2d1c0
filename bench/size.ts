import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { XMLParser } from 'fast-xml-parser'
import { packagePath } from '../test/lab.ts'

const UPDATE = 'dist/app/update'
const LIMIT = 20_000

interface Record {
    readonly name: string
    readonly category?: string
    readonly content?: string
    readonly html?: string
}

/** Gzip bytes that a browser loads for each page (script and styles; the page's own HTML beside it), and the package. */
export async function measureSize(): Promise<unknown> {
    const parser = new XMLParser({ parseTagValue: false, trimValues: false })
    const records = (table: string): readonly Record[] =>
        readdirSync(UPDATE)
            .filter((file) => file.startsWith(`${table}_`))
            .map((file) => {
                const xml = parser.parse(readFileSync(join(UPDATE, file), 'utf8')) as {
                    record_update: { [key: string]: Record }
                }
                return xml.record_update[table] as Record
            })
    const gzip = (text: string): number => gzipSync(text, { level: 9 }).length
    const assets = records('sys_ux_lib_asset').filter(({ category }) => category === 'component')
    const pages = records('sys_ui_page').map(({ name, html = '' }) => {
        const wanted = [...html.matchAll(/\/uxasset\/externals\/([^"?]+)\.jsdbx/g)].map(([, path]) => path)
        const own = assets.filter((asset) => wanted.includes(asset.name))
        if (own.length === 0) throw new Error(`The page ${name} loads no script of the package`)
        const scripts = own.reduce((sum, { content = '' }) => sum + gzip(content), 0)
        return {
            page: name,
            gzipBytes: scripts,
            htmlGzipBytes: gzip(html),
            limit: LIMIT,
            fits: scripts <= LIMIT,
        }
    })
    return { pages, packageBytes: statSync(packagePath()).size }
}
