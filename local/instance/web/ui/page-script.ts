import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toCommonJs } from '../../core/script/common-js.ts'
import type { PageDefinition } from './browser/definition.ts'
import { html, Html } from './html.ts'

/** The scripts that pages load, by the file in `browser/` that starts them. */
export type Entry = 'classic-form' | 'classic-list' | 'classic-page'

/** A page's script with what it needs to know, as JSON that no text can leave. */
export const pageScript = <T extends PageDefinition>(entry: Entry, definition: T): Html =>
    html`<script type="application/json" id="page-definition">
            ${new Html(JSON.stringify(definition).replace(/</g, '\\u003c'))}
        </script>
        <script src="/local/${entry}.js"></script>`

const FOLDER = join(process.cwd(), 'local/instance/web/ui/browser')
const bundles = new Map<Entry, string>()

/** The script and all that it imports in one file: TypeScript without its types, each module a function. */
export function bundle(entry: Entry): string {
    const known = bundles.get(entry)
    if (known !== undefined) return known
    const modules = new Map<string, string>()
    collect(`${entry}.ts`, modules)
    const made = [...modules].map(([name, code]) => `${JSON.stringify(name)}(exports, require) {\n${code}\n}`)
    const text = `'use strict';(function () {
const files = {${made.join(',\n')}};
const loaded = {};
const load = (name) => {
    if (!loaded[name]) {
        loaded[name] = {};
        files[name](loaded[name], (path) => load(path.replace('./', '')));
    }
    return loaded[name];
};
load(${JSON.stringify(`${entry}.ts`)});
})();
`
    bundles.set(entry, text)
    return text
}

function collect(name: string, modules: Map<string, string>): void {
    if (modules.has(name)) return
    const code = toCommonJs(readFileSync(join(FOLDER, name), 'utf8'))
    modules.set(name, code)
    for (const [, imported = ''] of code.matchAll(/require\("\.\/([\w-]+\.ts)"\)/g)) {
        collect(imported, modules)
    }
}
