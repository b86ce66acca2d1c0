import { records, text } from '../built-records.ts'
import { AUTOMATION_API, settingsWith } from '../automation-lab.ts'
import { ACCOUNT_API, SETUP_API, startDemoLab, TAB_API, VIEWS_API } from '../lab.ts'
import { misfits, ownDocuments } from './openapi-documents.ts'

test('the documents describe exactly the routes that the package has', () => {
    const described = ownDocuments
        .flatMap(({ paths }) => Object.entries(paths))
        .flatMap(([path, operations]) =>
            Object.keys(operations)
                .filter((name) => name !== 'parameters')
                .map((method) => `${method.toUpperCase()} ${path}`),
        )
    const built = records('sys_ws_operation').map(
        (operation) =>
            `${text(operation['http_method'])} ${text(operation['operation_uri']).replace('/api/x_mioms_m365_assis/v1', '')}`,
    )
    expect([...described].sort()).toEqual([...built].sort())
})

test('answers and errors of the running app fit the document', async () => {
    const lab = await startDemoLab()
    try {
        const tab = await lab.call('ana.agent', 'GET', `${TAB_API}/${lab.demo.incident.sysId}`)
        expect(misfits('/components/schemas/IncidentTab', tab.json.result)).toBe('')
        const searched = await lab.call('ana.agent', 'POST', `${TAB_API}/${lab.demo.incident.sysId}/search`, {
            text: 'Outlook keeps asking for the password',
        })
        expect(misfits('/components/schemas/IncidentTab', searched.json.result)).toBe('')
        const [solution] = searched.json.result.recommendations.solutions
        const remembered = await lab.call(
            'ana.agent',
            'PUT',
            `${TAB_API}/${lab.demo.incident.sysId}/recommendations`,
            { source: 'solution', key: solution.key, event: 'helpful' },
        )
        expect(remembered.json.result.helpful).toMatchObject({ value: 'yes', by: 'Ana Agent' })
        expect(misfits('/components/schemas/ItemMemory', remembered.json.result)).toBe('')
        const [card] = tab.json.result.healthIssues
        const decided = await lab.call(
            'ana.agent',
            'PUT',
            `${TAB_API}/${lab.demo.incident.sysId}/issues/${String(card.sysId)}`,
            { decision: 'confirm' },
        )
        expect(decided.json.result.healthIssues[0].decision).not.toBeNull()
        expect(misfits('/components/schemas/IncidentTab', decided.json.result)).toBe('')
        const nothing = await lab.call('ana.agent', 'GET', `${TAB_API}/d3e0000000000000000000000000b003`)
        expect(misfits('/components/schemas/IncidentTab', nothing.json.result)).toBe('')
        for (const source of ['knowledge', 'learn']) {
            const found = await lab.call(
                'ana.agent',
                'POST',
                `${TAB_API}/${lab.demo.incident.sysId}/articles/${source}`,
                { text: 'Outlook keeps asking for password' },
            )
            expect(misfits('/components/schemas/RecommendedArticles', found.json.result)).toBe('')
        }
        for (const [id, status] of [
            ['9'.repeat(32), 404],
            ['x', 400],
        ] as const) {
            const error = await lab.call('ana.agent', 'GET', `${TAB_API}/${id}`)
            expect(error.status).toBe(status)
            expect(misfits('/components/schemas/ErrorAnswer', error.json)).toBe('')
        }
        const views = await lab.call('admin', 'GET', VIEWS_API)
        const schema =
            '/paths/~1setup~1incident-form~1views/get/responses/200/content/application~1json/schema'
        expect(misfits(schema, views.json)).toBe('')
        for (const [path, schema] of [
            ['/diagnostics', 'Diagnostics'],
            ['/diagnostics/bundle', 'SupportBundle'],
        ]) {
            const answer = await lab.call('admin', 'GET', SETUP_API + path)
            const pointer = `/components/schemas/${String(schema)}`
            expect(misfits(pointer, answer.json.result, 'diagnostics.openapi.yaml')).toBe('')
        }
        const page = '/components/responses/AccountPage/content/application~1json/schema'
        const none = await lab.call('omar.escalation', 'GET', ACCOUNT_API)
        expect(misfits(page, none.json, 'account.openapi.yaml')).toBe('')
        const linked = await lab.call('omar.escalation', 'PUT', ACCOUNT_API, { email: 'a@contoso.com' })
        expect(misfits(page, linked.json, 'account.openapi.yaml')).toBe('')
        expect(linked.json.result.notices).toHaveLength(1)
        const wrong = await lab.call('omar.escalation', 'PUT', ACCOUNT_API, { email: 'a' })
        expect(wrong.status).toBe(400)
        expect(misfits('/components/schemas/ErrorAnswer', wrong.json)).toBe('')
        const setup = (schema: string, value: unknown): string =>
            misfits(`/components/schemas/${schema}`, value, 'setup.openapi.yaml')
        const wizard = await lab.call('admin', 'GET', `${SETUP_API}/wizard`)
        expect(setup('Wizard', wizard.json.result)).toBe('')
        const actions = { revision: wizard.json.result.revision, actions: [{ kind: 'next' }] }
        expect(setup('WizardActions', actions)).toBe('')
        const outcome = await lab.call('admin', 'POST', `${SETUP_API}/wizard/actions`, actions)
        expect(setup('WizardOutcome', outcome.json.result)).toBe('')
        const late = await lab.call('admin', 'POST', `${SETUP_API}/wizard/actions`, {
            ...actions,
            revision: 0,
        })
        expect(late.status).toBe(409)
        expect(setup('ErrorAnswer', late.json)).toBe('')
        for (const checks of [
            await lab.call('admin', 'GET', `${SETUP_API}/checks`),
            await lab.call('admin', 'POST', `${SETUP_API}/checks`, { group: 'instance' }),
        ])
            expect(setup('CheckViews', checks.json.result)).toBe('')
        const automation = (schema: string, value: unknown): string =>
            misfits(`/components/schemas/${schema}`, value, 'automation.openapi.yaml')
        const settings = await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
        expect(automation('AutomationPage', settings.json.result)).toBe('')
        const choices = await lab.call('admin', 'GET', `${AUTOMATION_API}/choices`)
        expect(automation('AutomationChoices', choices.json.result)).toBe('')
        const saving = { revision: 0, settings: settingsWith() }
        expect(automation('SaveSettings', saving)).toBe('')
        const saved = await lab.call('admin', 'PUT', `${AUTOMATION_API}/settings`, saving)
        expect(saved.json.result.saved).toBe(false)
        expect(automation('SaveOutcome', saved.json.result)).toBe('')
        const preview = await lab.call('admin', 'POST', `${AUTOMATION_API}/preview`, {
            settings: settingsWith(),
        })
        expect(automation('IncidentPreview', preview.json.result)).toBe('')
        const assignees = await lab.call('admin', 'GET', `${AUTOMATION_API}/users?query=an`)
        expect(automation('FoundNames', assignees.json.result)).toBe('')
        expect(assignees.json.result.found.length).toBeGreaterThan(0)
        const users = await lab.call('admin', 'GET', `${SETUP_API}/users?query=an`)
        expect(setup('FoundUsers', users.json.result)).toBe('')
        expect(users.json.result.users.length).toBeGreaterThan(0)
        const people = await lab.call('admin', 'GET', `${SETUP_API}/people`)
        expect(setup('People', people.json.result)).toBe('')
        // The check can fail.
        expect(misfits(page, tab.json, 'account.openapi.yaml')).not.toBe('')
        expect(misfits('/components/schemas/IncidentTab', { ...tab.json.result, knowledge: {} })).not.toBe('')
    } finally {
        await lab.close()
    }
})
