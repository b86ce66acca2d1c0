import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

jest.setTimeout(30_000)

/** Lints a line as if it stood in a file, with the project's own configuration. */
function lint(file: string, line: string): string {
    const { stdout } = spawnSync(
        process.execPath,
        [
            join('node_modules', 'eslint', 'bin', 'eslint.js'),
            '--stdin',
            '--stdin-filename',
            file,
            '--format',
            'json',
        ],
        { input: `${line}\n`, encoding: 'utf8' },
    )
    const [result] = JSON.parse(stdout) as { messages: { ruleId: string | null; message: string }[] }[]
    return (result?.messages ?? [])
        .filter(({ ruleId }) => ruleId?.includes('restricted-imports'))
        .map(({ message }) => message)
        .join()
}

test.each([
    [
        'src/server/service-health/x.ts',
        "import { gs } from '@servicenow/glide'; gs.info('')",
        'Only platform/',
    ],
    ['src/server/service-health/x.ts', "import { a } from '../platform/tables.ts'; a()", 'ports.ts only'],
    [
        'src/server/service-health/x.ts',
        "import { a } from '../incident-tab/handlers.ts'; a()",
        'never its handlers',
    ],
    [
        'src/server/incident-tab/handlers.ts',
        "import { a } from '../platform/tables.ts'; a()",
        'composition root',
    ],
    ['src/fluent/x.now.ts', "import { a } from '../server/lock.ts'; a()", 'handlers and client HTML'],
    ['src/client/x.ts', "import { a } from '../server/lock.ts'; a()", 'only the types'],
    ['local/x.ts', "import { a } from '../src/server/lock.ts'; a()", 'never import the source'],
    ['src/server/x.ts', "import { a } from '../../local/start.ts'; a()", 'never imports its stand-ins'],
])('in %s: %s is refused', (file, line, why) => {
    expect(lint(file, line)).toContain(why)
})

test.each([
    ['src/server/service-health/x.ts', "import type { Clock } from '../ports.ts'; export type A = Clock"],
    ['src/server/platform/x.ts', "import { gs } from '@servicenow/glide'; gs.info('')"],
    ['src/client/x.ts', "import type { A } from '../server/incident-tab/incident-tab.ts'; export type B = A"],
])('in %s: %s passes', (file, line) => expect(lint(file, line)).toBe(''))
