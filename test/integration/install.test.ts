import { AUTOMATION_API, GROUP_ROWS, INCIDENT_JOB, settingsWith } from '../automation-lab.ts'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNowSdk, sdkEnvironment } from '../../local/now-sdk.ts'
import { loadDemo } from '../../local/instance/demo/load-demo.ts'
import { startInstance } from '../../local/instance/start-instance.ts'
import { HEALTH_API, installPackage, packagePath, startLab, TAB_API, VIEWS_API } from '../lab.ts'

jest.setTimeout(180_000)

const ROLES = {
    'x_mioms_m365_assis.insights_user': '802b2adfdb4cac507c80230bd3961911',
    'x_mioms_m365_assis.administrator': '4b25c9fb1b7784507ddd4227cc4bcb3a',
}

/** The command packs what it installs: in the project's own folder that would take the package away from other tests. */
function builtProject(): string {
    const folder = mkdtempSync(join(tmpdir(), 'install-'))
    for (const name of ['dist', 'now.config.json', 'package.json'])
        cpSync(name, join(folder, name), { recursive: true })
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
    return folder
}

test("the vendor's command line installs the package, twice, and its query reads the instance", async () => {
    const instance = await startInstance({ port: 0, jobInterval: 0, log: () => undefined })
    const folder = builtProject()
    try {
        const environment = sdkEnvironment(instance.url)
        await runNowSdk(['install'], { environment, folder })
        const report = await instance.control.lastInstallReport()
        expect(report).toMatchObject({ scope: 'x_mioms_m365_assis', inert: {}, refused: [] })
        expect(report?.inserted).toBeGreaterThan(300)
        await runNowSdk(['install'], { environment, folder })
        expect(await instance.control.lastInstallReport()).toMatchObject({
            inserted: 0,
            updated: 0,
            deleted: 0,
        })
        const found = await runNowSdk(['query', 'sys_user_role', '-q', 'nameSTARTSWITHx_mioms_m365_assis'], {
            environment,
        })
        for (const [name, sysId] of Object.entries(ROLES)) {
            expect(found).toContain(name)
            expect(found).toContain(sysId)
        }
    } finally {
        await instance.close()
        rmSync(folder, { recursive: true, force: true })
    }
})

test('attaching the tab twice leaves one section on the form; taking it away leaves the form as it was', async () => {
    const lab = await startLab({ installs: true })
    try {
        const joins = async (): Promise<number> =>
            (await lab.call('admin', 'GET', '/api/now/table/sys_ui_form_section')).json.result.length
        const before = await joins()
        const { json } = await lab.call('admin', 'GET', VIEWS_API)
        const view = json.result.views.find(({ name }: { name: string }) => name === '')
        expect(view).toMatchObject({ title: 'Default view', attached: false })
        const put = (attached: boolean) =>
            lab.call('admin', 'PUT', `${VIEWS_API}/${view.formSysId}`, { attached })
        expect((await put(true)).json.result.view.attached).toBe(true)
        await put(true)
        expect(await joins()).toBe(before + 1)
        expect((await put(false)).json.result.view.attached).toBe(false)
        expect(await joins()).toBe(before)
    } finally {
        await lab.close()
    }
})

test('an instance that refuses writes to its forms: the error says how to do it by hand, and nothing changed', async () => {
    const lab = await startLab({ installs: true, instance: { formWrites: 'refuse' } })
    try {
        const { json } = await lab.call('admin', 'GET', VIEWS_API)
        const path = `${VIEWS_API}/${json.result.views[0].formSysId}`
        const refused = await lab.call('admin', 'PUT', path, { attached: true })
        expect(refused.status).toBe(409)
        expect(refused.json.result.error).toMatchObject({
            code: 'FORM_WRITE_REFUSED',
            fix: expect.stringContaining('Configure > Form Layout'),
        })
        expect((await lab.call('admin', 'GET', VIEWS_API)).json).toEqual(json)
    } finally {
        await lab.close()
    }
})

test('with cross-scope access enforced, the declared privileges are enough for all of it', async () => {
    const lab = await startLab({ installs: true, instance: { crossScope: 'enforcing' } })
    try {
        const { incident } = await loadDemo(lab.instance)
        const { json } = await lab.call('ana.agent', 'GET', `${TAB_API}/${incident.sysId}`)
        expect(json.result).toMatchObject({
            knowledge: { state: 'current' },
            healthIssues: [{ id: 'EX1180342' }],
        })
        const { views } = (await lab.call('admin', 'GET', VIEWS_API)).json.result
        expect(views.some(({ attached }: { attached: boolean }) => attached)).toBe(true)
        const logs = async () =>
            (await lab.call('admin', 'GET', '/api/now/table/syslog?sysparm_query=level=2')).json.result
        expect(await logs()).toEqual([])

        // Outage mode writes incidents, and reads the dictionary for what it may write.
        await lab.instance.control.loadRecords(GROUP_ROWS)
        const saved = await lab.call('admin', 'PUT', `${AUTOMATION_API}/settings`, {
            revision: 0,
            settings: settingsWith({ outages: { enabled: true } }),
        })
        expect(saved.json.result).toMatchObject({ saved: true })
        const path = `${TAB_API}/${incident.sysId}/issues/${String(json.result.healthIssues[0].sysId)}`
        await lab.call('ana.agent', 'PUT', path, { decision: 'confirm' })
        await lab.instance.control.executeJob(INCIDENT_JOB)
        const linked = await lab.call('ana.agent', 'GET', `${TAB_API}/${incident.sysId}`)
        expect(linked.json.result.healthIssues[0].outage).toMatchObject({ state: 'linked', linked: 1 })
        await lab.call('ana.agent', 'PUT', path, { decision: 'undo' })
        expect(await logs()).toEqual([])

        // The post-incident review becomes a file of its issue.
        const reviewed = await lab.call('ana.agent', 'GET', `${HEALTH_API}/issues?text=EX1171120`)
        const review = `${HEALTH_API}/issues/${String(reviewed.json.result.rows[0].sysId)}/report`
        const fetched = await lab.call('ana.agent', 'POST', review)
        expect(fetched.json.result.report.attachment.fileName).toContain('EX1171120')
        expect(await logs()).toEqual([])

        // And they are needed: without one of them the platform refuses, and says which.
        const privileges = '/api/now/table/sys_scope_privilege'
        const [privilege] = (
            await lab.call('admin', 'GET', `${privileges}?sysparm_query=target_name=incident^operation=read`)
        ).json.result
        await lab.call('admin', 'PATCH', `${privileges}/${privilege.sys_id}`, { status: 'denied' })
        expect((await lab.call('ana.agent', 'GET', `${TAB_API}/${incident.sysId}`)).status).toBe(404)
        expect(JSON.stringify(await logs())).toContain("Read operation against 'incident'")
    } finally {
        await lab.close()
    }
})

test('before anything is connected the tab says who completes the setup', async () => {
    const lab = await startLab({ installs: true })
    try {
        const created = await lab.call('admin', 'POST', '/api/now/table/incident', {
            short_description: 'Outlook',
        })
        const { json } = await lab.call('admin', 'GET', `${TAB_API}/${created.json.result.sys_id}`)
        expect(json.result).toMatchObject({
            healthIssues: [],
            knowledge: { state: 'not-connected', asOf: null },
            notices: [
                {
                    code: 'SETUP_INCOMPLETE',
                    message:
                        'Please contact your ServiceNow admin and ask them to complete the setup steps for the app.',
                },
            ],
        })
    } finally {
        await lab.close()
    }
})

test('a restart keeps the app, its data and who may see it', async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'instance-'))
    try {
        const first = await startLab({ instance: { dataDirectory } })
        const { incident } = await loadDemo(first.instance)
        const before = await first.call('ana.agent', 'GET', `${TAB_API}/${incident.sysId}`)
        expect(before.json.result.healthIssues).toHaveLength(1)
        await first.close()

        const second = await startInstance({ port: 0, jobInterval: 0, dataDirectory, log: () => undefined })
        const again = await fetch(`${second.url}${TAB_API}/${incident.sysId}`, {
            headers: { Authorization: `Basic ${Buffer.from('ana.agent:demo').toString('base64')}` },
        })
        const { result } = (await again.json()) as { result: { healthIssues: unknown } }
        expect(result.healthIssues).toEqual(before.json.result.healthIssues)
        await installPackage(second.url, readFileSync(packagePath()))
        expect(await second.control.lastInstallReport()).toMatchObject({ inserted: 0, updated: 0 })
        await second.close()
    } finally {
        rmSync(dataDirectory, { recursive: true, force: true })
    }
})
