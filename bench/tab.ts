import { startDemoLab, SYNC_JOB, TAB_API, type Lab } from '../test/lab.ts'
import { counted, mustAnswer } from './counted.ts'
import { offerIssues } from './sync.ts'

const SIZES = [100, 1000, 10_000]
const ACTIVE = 50

async function measure(lab: Lab, incident: string): Promise<unknown> {
    return {
        restRequests: 1,
        ...(await counted(lab, () => mustAnswer(lab, 'ana.agent', `${TAB_API}/${incident}`))),
    }
}

async function measureAt(issues: number): Promise<unknown> {
    const lab = await startDemoLab()
    try {
        await offerIssues(lab, issues, ACTIVE)
        await lab.instance.control.executeJob(SYNC_JOB)
        await lab.instance.control.drain()
        const stored = lab.demo.incident.sysId
        // Written past the rules: nobody has evaluated it.
        const missing = 'b'.repeat(32)
        await lab.instance.control.loadRecords([
            {
                table: 'incident',
                values: {
                    sys_id: missing,
                    number: 'INC0099999',
                    short_description: lab.demo.incident.shortDescription,
                    active: 'true',
                    opened_at: new Date().toISOString().slice(0, 19).replace('T', ' '),
                },
            },
        ])
        return {
            issues,
            active: ACTIVE,
            storedMatch: await measure(lab, stored),
            missingMatch: await measure(lab, missing),
        }
    } finally {
        await lab.close()
    }
}

/** One request of the tab with a stored and with a missing match, at growing history. */
export async function measureTab(): Promise<unknown> {
    const results: unknown[] = []
    for (const issues of SIZES) results.push(await measureAt(issues))
    return results
}
