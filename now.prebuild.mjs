import { glob, minify, rollup, servicenowFrontEndPlugins } from '@servicenow/isomorphic-rollup'

const JSX_RUNTIMES = ['react/jsx-runtime', 'react/jsx-dev-runtime']

/** The ServiceNow plugins compile JSX to calls of React's runtime; the pages are written for Preact. */
function preactJsxRuntime() {
    return {
        name: 'preact-jsx-runtime',
        resolveId(source, importer) {
            if (!JSX_RUNTIMES.includes(source)) return null
            return this.resolve('preact/jsx-runtime', importer, { skipSelf: true })
        },
    }
}

const TRANSLATE = '\0translate'

/**
 * The build puts a page's texts into `window.__TRANSLATIONS__`, in the user's language; looking one up is all that the
 * pages need of sn-translate, which also fills placeholders and serves several bundles.
 */
function smallTranslate() {
    return {
        name: 'small-translate',
        resolveId: { order: 'pre', handler: (source) => (source === 'sn-translate' ? TRANSLATE : null) },
        load: (id) =>
            id === TRANSLATE ? 'export const t = (text) => window.__TRANSLATIONS__?.[text] ?? text' : null,
    }
}

/** Styles travel as a text inside the script of a page, laid out for readers; nobody reads them there. */
function denseStyles() {
    return {
        name: 'dense-styles',
        transform: {
            order: 'post',
            handler: (code, id) =>
                id.endsWith('.css')
                    ? {
                          code: code
                              .replace(/\\n\s*/g, '')
                              .replace(/\/\*.*?\*\//g, '')
                              .replace(/(?<=[:;,{]) | (?=\{)/g, '')
                              .replace(/;(?=\})/g, ''),
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
            preactJsxRuntime(),
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
        ],
    })
    const { output } = await bundle.write({ dir, sourcemap: false })
    for (const file of output)
        logger.info(`${file.type} ${file.fileName} ${(file.code ?? file.source).length}`)
}
