import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDemoLab, SYNC_JOB, TAB_API } from '../lab.ts'
import { storedRows } from '../stored-rows.ts'

jest.setTimeout(30_000)

const SECRET = 'contoso-simulated-secret'
const MAIL = 'canary.person@contoso.example'

test('secrets, tokens and mail addresses reach no table, log, answer or URL', async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'instance-'))
    try {
        const lab = await startDemoLab({ instance: { dataDirectory } })
        const created = await lab.call('ana.agent', 'POST', '/api/now/table/incident', {
            short_description: `Outlook keeps asking ${MAIL} for a password`,
        })
        await lab.instance.control.drain()
        const answers: string[] = []
        for (const fault of [
            { kind: 'error', status: 401 } as const,
            { kind: 'error', status: 403 } as const,
            { kind: 'html', status: 200 } as const,
            { kind: 'refuse' } as const,
            { kind: 'aadsts', code: 90033 } as const,
        ]) {
            const path = fault.kind === 'aadsts' ? '*token*' : '*issues*'
            lab.microsoft.control.addFault({ ...fault, path } as never)
            await lab.instance.control.setClock({ advanceSeconds: 7200 })
            await lab.instance.control.executeJob(SYNC_JOB)
            const tab = await lab.call('ana.agent', 'GET', `${TAB_API}/${created.json.result.sys_id}`)
            answers.push(
                JSON.stringify(tab.json.result.notices),
                JSON.stringify(tab.json.result.healthIssues),
            )
            lab.microsoft.control.clearFaults()
        }
        const requests = JSON.stringify(lab.microsoft.control.requests())
        await lab.close()

        const rows = storedRows(dataDirectory)
        const leaks = (needle: RegExp, allowed: readonly string[]): readonly string[] =>
            rows
                .filter(({ table, text }) => needle.test(text) && !allowed.includes(table))
                .map(({ table }) => table)
        expect(leaks(new RegExp(SECRET), ['oauth_entity'])).toEqual([])
        // A JSON Web Token, wherever it stands.
        expect(leaks(/eyJ[\w-]{20,}\.[\w-]{20,}\./, [])).toEqual([])
        expect(leaks(new RegExp(MAIL), ['incident'])).toEqual([])
        expect(answers.join()).not.toMatch(/eyJ[\w-]{20,}|simulated-secret|canary/)
        expect(requests).not.toMatch(/\[mail address\]|\[redacted\]|canary/)

        // What is there instead: the error with its code and correlation id, its sentence unfilled.
        const logs = rows.filter(({ table }) => table === 'syslog').map(({ text }) => text)
        expect(logs.join('\n')).toMatch(
            /\[NETWORK_UNREACHABLE\] [0-9a-f-]{36} The host \{0\} could not be reached\./,
        )
        const calls = rows.filter(({ table }) => table === 'x_mioms_m365_assis_outbound_call')
        expect(calls.length).toBeGreaterThan(5)
        expect(
            calls.filter(
                ({ text }) =>
                    !/"url_template":"\/v1\.0\/admin\/serviceAnnouncement\/(?:issues|healthOverviews)"/.test(
                        text,
                    ),
            ),
        ).toEqual([])
    } finally {
        rmSync(dataDirectory, { recursive: true, force: true })
    }
})
