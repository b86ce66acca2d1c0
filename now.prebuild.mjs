import { glob, minify, rollup, servicenowFrontEndPlugins } from '@servicenow/isomorphic-rollup'
import ts from 'typescript'

/** The module that the ServiceNow plugins put in to add a style sheet to the page. */
const INSERT_STYLE = '___$insertStyle'
const STYLE = '\0style'

/**
 * The ServiceNow plugins compile JSX to calls of React's runtime; the pages are written for Preact, whose `createElement`,
 * without which nothing renders, takes children as arguments: shorter than a property in each call. The plugins' way of
 * adding a style sheet can do more than a page asks for.
 */
function smallRuntime() {
    return {
        name: 'small-runtime',
        resolveId: { order: 'pre', handler: (source) => (source === INSERT_STYLE ? STYLE : null) },
        load: (id) =>
            id === STYLE
                ? `export default (text) => {
                       const style = document.createElement('style')
                       style.textContent = text
                       document.head.append(style)
                   }`
                : null,
        transform: {
            order: 'pre',
            handler: (code, id) =>
                id.endsWith('.tsx')
                    ? {
                          code: `import { createElement as jsx, Fragment as jsxFragment } from 'preact'\n${
                              ts.transpileModule(code, {
                                  compilerOptions: {
                                      module: ts.ModuleKind.ESNext,
                                      target: ts.ScriptTarget.ES2022,
                                      jsx: ts.JsxEmit.React,
                                      jsxFactory: 'jsx',
                                      jsxFragmentFactory: 'jsxFragment',
                                      verbatimModuleSyntax: true,
                                  },
                              }).outputText
                          }`,
                          map: null,
                      }
                    : null,
        },
    }
}

const TRANSLATE = '\0translate'
const CALL = /\bt(?:\$\d+)?\(\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*,?\s*\)/g

/** The same stands in the page's script, where it makes the numbers of the texts that the page was given. */
const NUMBER_OF = `(text, seed, size) => {
    for (let at = 0; at < text.length; at += 1) seed = (seed * 31 + text.charCodeAt(at)) % size
    return seed
}`

/** How many numbers there are to choose from; short ones make short scripts. */
const SIZES = [997, 1999, 4093, 16_381, 999_983]
const SEEDS = 5000

/**
 * The build puts a page's texts into `window.__TRANSLATIONS__`, in the user's language and under the English sentence.
 * A script that named its texts by the same sentences would carry them a second time, a tenth of its size: it names
 * them by a number made of the sentence. Looking one up is all that the pages need of sn-translate.
 */
function smallTranslate() {
    const texts = new Set()
    const numberOf = new Function(`return ${NUMBER_OF}`)()
    const textOf = (literal) => new Function(`return ${literal}`)()
    /** The smallest that give every text a number of its own. */
    function seedAndSize() {
        for (const size of SIZES)
            for (let seed = 1; seed <= SEEDS; seed += 1)
                if (new Set([...texts].map((text) => numberOf(text, seed, size))).size === texts.size)
                    return [seed, size]
        throw new Error('The page has too many texts to number them')
    }
    return {
        name: 'small-translate',
        buildStart: () => texts.clear(),
        resolveId: { order: 'pre', handler: (source) => (source === 'sn-translate' ? TRANSLATE : null) },
        load: (id) =>
            id === TRANSLATE
                ? `const numberOf = ${NUMBER_OF}
                   const texts = {}
                   for (const text in window.__TRANSLATIONS__)
                       texts[numberOf(text, __SEED_AND_SIZE__)] = window.__TRANSLATIONS__[text]
                   export const t = (number) => texts[number] ?? number`
                : null,
        moduleParsed({ code }) {
            if (!/sn-translate/.test(code)) return
            for (const [, literal] of code.matchAll(CALL)) texts.add(textOf(literal))
        },
        renderChunk: {
            order: 'pre',
            handler(code) {
                const [seed, size] = seedAndSize()
                return {
                    code: code
                        .replace(/__SEED_AND_SIZE__/g, `${seed}, ${size}`)
                        .replace(CALL, (call, literal) => {
                            const text = textOf(literal)
                            return texts.has(text) ? call.replace(literal, numberOf(text, seed, size)) : call
                        }),
                    map: null,
                }
            },
        },
    }
}

const STYLES = /^___\$insertStyle\(("(?:[^"\\]|\\.)*")(?:, "style")?\);$/gm

/** A selector's comma, not one inside `:is(…)`. */
const COMMA = /,(?![^(]*\))/

/**
 * Shared style sheets have rules for other pages too. A page keeps those whose classes its script names, in full or up to
 * where a template goes on (`m365-tone--${tone}`).
 */
function usedRules(sheet, script) {
    const isUsed = (name) => script.includes(name) || script.includes(`${name.replace(/[^-_]+$/, '')}\${`)
    return sheet.replace(/([^{}]+)\{([^{}]*)\}/g, (rule, selectors, body) => {
        const used = selectors
            .split(COMMA)
            .filter((one) => [...one.matchAll(/\.(m365-[\w-]+)/g)].every(([, name]) => isUsed(name)))
        return used.length > 0 ? `${used.join(',')}{${body}}` : ''
    })
}

/** Style sheets in one text are shorter than each in its own: what they repeat lies closer together. */
function oneStyleSheet(code) {
    const sheets = [...code.matchAll(STYLES)].map(([, literal]) => JSON.parse(literal))
    const script = code.replace(STYLES, '')
    let isFirst = true
    return code.replace(STYLES, () => {
        const first = isFirst ? `${INSERT_STYLE}(${JSON.stringify(usedRules(sheets.join(''), script))});` : ''
        isFirst = false
        return first
    })
}

/** Styles travel as a text inside the script of a page, laid out and named for readers; nobody reads them there. */
function denseStyles() {
    return {
        name: 'dense-styles',
        renderChunk: {
            order: 'pre',
            handler(code) {
                const names = [...new Set(code.match(/--m365-[a-z-]+/g))].sort()
                return {
                    code: oneStyleSheet(code).replace(
                        /--m365-[a-z-]+/g,
                        (name) => `--m${names.indexOf(name).toString(36)}`,
                    ),
                    map: null,
                }
            },
        },
        transform: {
            order: 'post',
            handler: (code, id) =>
                id.endsWith('.css')
                    ? {
                          code: code
                              .replace(/\/\*.*?\*\//g, '')
                              .replace(/\\n\s*/g, '')
                              .replace(/(?<=[:;,{>]) | (?=[{>])/g, '')
                              .replace(/;(?=\})/g, '')
                              .replace(/(?<=[:( ,])0(?=\.\d)/g, ''),
                          map: null,
                      }
                    : null,
        },
    }
}

/** The texts of a page are collected in the order in which its files happen to be read; sorted, two builds are equal. */
function sortTranslations() {
    return {
        name: 'sort-translations',
        generateBundle: {
            order: 'post',
            handler(_options, bundle) {
                for (const asset of Object.values(bundle)) {
                    if (!asset.fileName.endsWith('.translations.json')) continue
                    const { messages } = JSON.parse(asset.source)
                    asset.source = JSON.stringify({ messages: messages.sort() }, null, 2)
                }
            },
        },
    }
}

/** Stands before a page's own script, which needs it; an own file of the package would come after what it mends. */
const BEFORE_SCRIPT = `<script type="text/javascript">
            //<![CDATA[
            // The platform's prototype.js replaces Array.from by one that ignores iterables and the mapping function.
            ;(function () {
                var legacyFrom = Array.from
                if (legacyFrom(new Set([1])).length === 1) return
                Array.from = function (source, map, self) {
                    var isIterable = source != null && typeof source[Symbol.iterator] === 'function'
                    var items = isIterable ? [...source] : legacyFrom(source)
                    return map ? items.map((item, index) => map.call(self, item, index)) : items
                }
            })()
            //]]>
        </script>
        `

/** What the heads of all pages have in common is written once, and put into the HTML that Fluent files import. */
function sharedHead() {
    return {
        name: 'shared-head',
        generateBundle: {
            order: 'post',
            handler(_options, bundle) {
                for (const asset of Object.values(bundle)) {
                    if (!asset.fileName.endsWith('.html')) continue
                    const at = asset.source.indexOf('<script src=')
                    if (at < 0) throw new Error(`${asset.fileName} loads no script`)
                    asset.source = asset.source.slice(0, at) + BEFORE_SCRIPT + asset.source.slice(at)
                }
            },
        },
    }
}

/** `now-sdk build` calls this before it reads the pages that the Fluent files import. */
export default async function buildPages({ rootDir, config, fs, path, logger, registerExplicitId }) {
    const clientDir = path.join(rootDir, config.clientDir)
    const input = path.join(clientDir, '**', '*.html')
    if ((await glob(input, { fs })).length === 0) return

    const dir = path.join(rootDir, config.staticContent.buildDir)
    fs.rmSync(dir, { recursive: true, force: true })
    const bundle = await rollup({
        fs,
        input,
        plugins: [
            smallRuntime(),
            smallTranslate(),
            servicenowFrontEndPlugins({
                scope: config.scope,
                rootDir: clientDir,
                projectRootDir: rootDir,
                registerExplicitId,
                editableSourceCodeOnInstance: false,
            }),
            denseStyles(),
            // The plugins above minify without mangling, which doubles the size of a page.
            minify({ compress: true, mangle: true }),
            sortTranslations(),
            sharedHead(),
        ],
    })
    const { output } = await bundle.write({ dir, sourcemap: false })
    for (const file of output)
        logger.info(`${file.type} ${file.fileName} ${(file.code ?? file.source).length}`)
}
