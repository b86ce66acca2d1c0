/** docs/inbound-api.md: what a reader pastes does what the page says. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { INBOUND_LIMITS } from '../../src/server/support-cases/inbound/inbound-update.ts'
import { records, text } from '../built-records.ts'
import { INTEGRATION } from '../inbound-lab.ts'
import { startInboundTicketsLab } from '../inbound-tickets-lab.ts'

const page = readFileSync('docs/inbound-api.md', 'utf8')
/** The fenced blocks of the part "Try it", in their order. */
const tryIt = page.slice(page.indexOf('## Try it'), page.indexOf('## How to call'))
const blocks = [...tryIt.matchAll(/```(\w+)\n([^]*?)```/g)].map(([, language = '', content = '']) => ({
    language,
    content,
}))

test('the commands run as they stand, and answer what stands below them', async () => {
    const lab = await startInboundTicketsLab()
    try {
        const commands = blocks.filter(({ language }) => language === 'sh')
        expect(commands.length).toBeGreaterThan(7)
        const script = commands
            .map(({ content }, index) => `echo "@@${String(index)}"\n${content}`)
            .join('\n')
        const { stdout } = await promisify(execFile)('bash', ['-eu', '-o', 'pipefail', '-c', script], {
            env: {
                PATH: process.env['PATH'],
                INSTANCE: lab.instance.url,
                ENTRA: lab.microsoft.hosts['login.microsoftonline.com'],
            },
        })
        const answers = stdout.split(/@@\d+\n/).slice(1)
        expect(answers).toHaveLength(commands.length)
        expect(stdout).not.toContain('It is open already.')
        let command = -1
        let compared = 0
        for (const { language, content } of blocks) {
            if (language === 'sh') command += 1
            else if (command >= 0)
                for (const line of content.trim().split('\n')) {
                    expect(answers[command]).toContain(line)
                    compared += 1
                }
        }
        expect(compared).toBeGreaterThan(10)
    } finally {
        await lab.close()
    }
}, 120_000)

test('the user, and the limits, are those of the demo and of the package', () => {
    expect(page).toContain(INTEGRATION)
    const numbers = [
        INBOUND_LIMITS.body,
        INBOUND_LIMITS.fileBody,
        INBOUND_LIMITS.text,
        ...records('sys_rate_limit_rules').map((rule) => Number(text(rule['requests']))),
    ]
    expect(numbers).toHaveLength(9)
    for (const number of numbers) expect(page).toContain(number.toLocaleString('en'))
    expect(page).toContain(`${String(INBOUND_LIMITS.fileBytes / 1024 / 1024)} MiB`)
})
