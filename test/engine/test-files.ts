/** Which test files run under the second engine. */
import { readdirSync } from 'node:fs'
import { posix, sep } from 'node:path'

const FOLDER = 'test/unit/server'

/** Test files that cannot run without Node, each with its reason. A file that is not named here must pass. */
export const NEEDS_NODE: Readonly<Record<string, string>> = {
    'test/unit/server/error-catalogue.test.ts': 'reads sources and the guide from disk (node:fs, node:path)',
    'test/unit/server/recommendations/microsoft-page.test.ts':
        'holds addresses to what a browser makes of them (URL)',
    'test/unit/server/recommendations/catalogue/text-problems.test.ts':
        'reads the schema from disk (node:fs)',
    'test/unit/server/service-health/automation-texts.test.ts':
        'reads the translations from disk (node:fs, node:path)',
    'test/unit/server/setup/diagnostics/known-problems.test.ts': 'reads the guide from disk (node:fs)',
    'test/unit/server/setup/diagnostics/network-hosts.test.ts': 'reads the documentation from disk (node:fs)',
    'test/unit/server/security-tickets/ticket-words.test.ts':
        'reads the translations from disk (node:fs, node:path)',
    'test/unit/server/support-cases/backends.test.ts': 'reads sources from disk (node:fs, node:path)',
    'test/unit/server/support-cases/inbound/parse-update.test.ts': 'makes files in base64 (Buffer)',
    'test/unit/server/support-cases/inbound/receive.test.ts': 'makes files in base64 (Buffer)',
    'test/unit/server/user-operations/catalog-items-of-package.test.ts':
        'reads the records of the package from disk (node:fs)',
    'test/unit/server/translations.test.ts': 'reads sources from disk (node:fs, node:path)',
}

export function testFiles(): readonly string[] {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => posix.join(FOLDER, name.split(sep).join('/')))
        .sort()
    const gone = Object.keys(NEEDS_NODE).filter((name) => !files.includes(name))
    if (gone.length > 0) throw new Error(`Skipped test files that do not exist: ${gone.join(', ')}`)
    return files
}
