import { spawnSync } from 'node:child_process'

const REFUSED = [
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
] as const

const PASSES = [
    ['src/server/service-health/x.ts', "import type { Clock } from '../ports.ts'; export type A = Clock"],
    ['src/server/platform/x.ts', "import { gs } from '@servicenow/glide'; gs.info('')"],
    ['src/client/x.ts', "import type { A } from '../server/incident-tab/incident-tab.ts'; export type B = A"],
] as const

interface Message {
    readonly ruleId: string | null
    readonly message: string
}

/** What the rules of imports say of each line; by file and line. */
const said = new Map<string, string>()

// One process for all: its start takes seconds.
beforeAll(() => {
    const lines = [...REFUSED, ...PASSES].map(([file, line]) => ({ file, text: `${line}\n` }))
    const { stdout, stderr } = spawnSync(process.execPath, ['test/unit/build/lint-texts.mjs'], {
        input: JSON.stringify(lines),
        encoding: 'utf8',
    })
    if (stdout === '') throw new Error(stderr)
    const results = JSON.parse(stdout) as (readonly Message[])[]
    for (const [index, { file, text }] of lines.entries())
        said.set(
            `${file} ${text}`,
            (results[index] ?? [])
                .filter(({ ruleId }) => ruleId?.includes('restricted-imports'))
                .map(({ message }) => message)
                .join(),
        )
}, 60_000)

const lint = (file: string, line: string): string | undefined => said.get(`${file} ${line}\n`)

test.each(REFUSED)('in %s: %s is refused', (file, line, why) => {
    expect(lint(file, line)).toContain(why)
})

test.each(PASSES)('in %s: %s passes', (file, line) => expect(lint(file, line)).toBe(''))
