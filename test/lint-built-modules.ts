/**
 * Lints the text of the built sys_module records for what ServiceNow's engine lacks: what an instance runs, not what
 * was written. `no-undef` finds every global that nobody declares.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { XMLParser } from 'fast-xml-parser'
import { engineRules } from '../eslint.engine.js'

const FOLDER = 'dist/app/update'

interface BuiltModule {
    readonly path: string
    readonly content: string
}

/** The modules that the build made of src/server; package.json and the bill of materials are JSON. */
export function readBuiltModules(folder: string): readonly BuiltModule[] {
    const parser = new XMLParser({ parseTagValue: false, trimValues: false })
    return readdirSync(folder)
        .filter((name) => name.startsWith('sys_module_'))
        .map((name) => {
            const xml = parser.parse(readFileSync(join(folder, name), 'utf8')) as {
                record_update: { sys_module: { path: string; content: string } }
            }
            return xml.record_update.sys_module
        })
        .filter(({ path }) => !path.endsWith('.json'))
}

const ENGINE_GLOBALS = [
    'Array BigInt Boolean Date Error JSON Map Math Number Object Promise Proxy RegExp Set String Symbol',
    'WeakMap WeakSet NaN Infinity undefined isNaN isFinite parseInt parseFloat',
    'encodeURIComponent decodeURIComponent encodeURI decodeURI',
]

/** Answers the findings as `path:line message (rule)`. */
export async function lintEngineText(modules: readonly BuiltModule[]): Promise<readonly string[]> {
    const globals = Object.fromEntries(
        ENGINE_GLOBALS.join(' ')
            .split(' ')
            .map((name) => [name, 'readonly' as const]),
    )
    const eslint = new ESLint({
        overrideConfigFile: true,
        allowInlineConfig: false,
        overrideConfig: [
            {
                files: ['**/*.js'],
                languageOptions: { ecmaVersion: 2022, sourceType: 'module', globals },
                ...engineRules,
                rules: { ...engineRules.rules, 'no-undef': 'error' },
            } as never,
        ],
    })
    const findings: string[] = []
    for (const { path, content } of modules) {
        const [result] = await eslint.lintText(content, { filePath: 'built-module.js' })
        for (const { line, message, ruleId } of result?.messages ?? []) {
            findings.push(`${path}:${line} ${message} (${ruleId ?? 'syntax'})`)
        }
    }
    return findings
}

async function main(): Promise<void> {
    const modules = readBuiltModules(FOLDER)
    if (modules.length === 0) throw new Error(`No built modules in ${FOLDER}: run npm run build first.`)
    const findings = await lintEngineText(modules)
    for (const finding of findings) console.error(finding)
    console.log(`${modules.length} built modules, ${findings.length} findings`)
    process.exitCode = findings.length === 0 ? 0 : 1
}

if (process.argv[1]?.endsWith('lint-built-modules.ts')) void main()
