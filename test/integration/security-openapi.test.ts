import { misfits } from './openapi-documents.ts'
import { SARA, startTicketsLab, TICKETS_API, type TicketsLab } from '../tickets-page-lab.ts'

const DOCUMENT = 'security-tickets.openapi.yaml'
let lab: TicketsLab
beforeAll(async () => {
    lab = await startTicketsLab()
}, 180_000)
afterAll(() => lab?.close())

const fits = (schema: string, value: unknown): void =>
    expect(misfits(`/components/schemas/${schema}`, value, DOCUMENT)).toBe('')

test('what the pages are answered fits the document', async () => {
    const list = (await lab.get('/actions')).json.result
    fits('ActionList', list)
    const view = (await lab.get(`/actions/${String(list.actions[0].sysId)}`)).json.result
    fits('ActionView', view)
    fits('TicketFormPage', (await lab.get('/form')).json.result)
    const made = (await lab.post('/tickets', view.form.proposal)).json.result
    fits('TicketOutcome', made)
    expect(made.isNew).toBe(true)
    const path = `${TICKETS_API}/tickets/${String(made.ticket.sysId)}/state`
    fits('TicketChange', (await lab.call(SARA, 'PUT', path, { state: 'inProgress' })).json.result)
    fits('TicketList', (await lab.get('/tickets')).json.result)
    fits('SecurityOverview', (await lab.get('/overview')).json.result)
    fits('SyncOutcome', (await lab.post('/sync')).json.result)
    for (const what of ['actions', 'tickets'])
        fits('CsvExport', (await lab.get(`/export?list=${what}`)).json.result)
})

test('what an admin configures is answered as the document says', async () => {
    const page = (await lab.get('/configuration', 'admin')).json.result
    fits('ConfigurationView', page)
    const { revision, settings } = page
    const saved = await lab.call('admin', 'PUT', `${TICKETS_API}/configuration`, {
        revision,
        settings: { ...settings, closeWhenDone: true },
    })
    fits('ConfigurationOutcome', saved.json.result)
    fits('FoundGroups', (await lab.get('/configuration/groups?text=Ser', 'admin')).json.result)
    fits('ConfigurationView', (await lab.post('/connection', { action: 'remove' }, 'admin')).json.result)
    const refused = await lab.post('/sync')
    expect(misfits('/components/schemas/ErrorAnswer', refused.json)).toBe('')
    expect(refused.status).toBe(409)
})
