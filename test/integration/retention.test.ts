import { RETENTION_JOB, SETUP_API, startDemoLab, SYNC_JOB } from '../lab.ts'

const DAY = 86_400

test('old rows go, current ones stay, and the sync does not bring back what retention let go', async () => {
    const lab = await startDemoLab()
    try {
        const tables = async (): Promise<Record<string, number>> => {
            await lab.instance.control.resetCounters()
            await lab.instance.control.executeJob(RETENTION_JOB)
            const { byTable } = await lab.instance.control.counters()
            return Object.fromEntries(
                Object.entries(byTable).map(([name, { writes }]) => [
                    name.replace('x_mioms_m365_assis_', ''),
                    writes,
                ]),
            )
        }
        expect(await tables()).toMatchObject({ health_issue: 0, issue_match: 0, outbound_call: 0, lock: 0 })

        await lab.instance.control.setClock({ advanceSeconds: 40 * DAY })
        const afterAMonth = await tables()
        expect(afterAMonth['outbound_call']).toBeGreaterThan(0)
        expect(afterAMonth['lock']).toBeGreaterThan(0)
        expect(afterAMonth['health_issue']).toBe(0)

        await lab.instance.control.setClock({ advanceSeconds: 365 * DAY })
        const afterAYear = await tables()
        expect(afterAYear['health_issue']).toBeGreaterThan(0)
        expect(afterAYear['issue_match']).toBeGreaterThan(0)

        // What was set up counts however old it is; what came before it went.
        expect(afterAYear['setup_revision']).toBe(1)
        const wizard = await lab.call('admin', 'GET', `${SETUP_API}/wizard`)
        expect(wizard.json.result).toMatchObject({
            revision: 2,
            entries: { tenant: { domain: 'contoso.com' } },
        })

        await lab.instance.control.executeJob(SYNC_JOB)
        expect((await tables())['health_issue']).toBe(0)
    } finally {
        await lab.close()
    }
})
