import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { jsonOf, textOf, visitor } from './browser-session.ts'
import { fakeInstance } from './fake-instance.ts'

const control = { 'x-local-control': 'true' }
const open = () => {
    const instance = fakeInstance()
    return { instance, nobody: visitor(createWeb(instance, { controlApi: true })) }
}

describe('control API', () => {
    test('is closed unless the options open it', () => {
        const web = createWeb(fakeInstance())
        expect(visitor(web).get('/local/health').status).toBe(404)
        expect(
            web.handle({ method: 'GET', url: '/local/health', headers: {}, body: new Uint8Array() }, true)
                .status,
        ).toBe(200)
    })

    test('answers to localhost only, and changes nothing without its header', () => {
        const { instance, nobody } = open()
        expect(nobody.get('/local/health', { host: 'evil.example' }).status).toBe(403)
        expect(nobody.send('POST', '/local/jobs/execute', '{"name":"sync"}').status).toBe(403)
        expect(instance.calls).toEqual([])
        expect(nobody.send('POST', '/local/jobs/execute', '{"name":"sync"}', control).status).toBe(200)
        expect(instance.calls).toEqual(['sync'])
    })

    test('sets the clock to a time or moves it', () => {
        const { nobody } = open()
        const set = (body: string) => jsonOf(nobody.send('POST', '/local/clock', body, control))
        expect(set('{"at":"2026-03-01T00:00:00Z"}')).toEqual({ result: { now: '2026-03-01 00:00:00' } })
        expect(set('{"advanceSeconds":90}')).toEqual({ result: { now: '2026-03-01 00:01:30' } })
        expect(set('{"at":"soon"}')).toMatchObject({ error: { message: 'Bad Request' } })
    })

    test('runs a custom action with texts as somebody, and names a wrong shape', () => {
        const { nobody } = open()
        const run = (body: unknown) =>
            jsonOf(nobody.send('POST', '/local/actions/run', JSON.stringify(body), control))
        expect(run({ action: 'Shout', user: 'admin', inputs: { text: 'hey' } })).toEqual({
            result: { action: 'Shout', text: 'hey' },
        })
        expect(run({ action: 'Shout', inputs: {} })).toMatchObject({ error: { message: 'Bad Request' } })
        expect(run({ action: 'Shout', user: 'admin', inputs: { text: 7 } })).toMatchObject({
            error: { detail: 'the input text is no text' },
        })
    })

    test('loads rows, updates those it knows by sys_id, and names a wrong shape', () => {
        const { instance, nobody } = open()
        const load = (body: unknown) =>
            jsonOf(nobody.send('POST', '/local/records', JSON.stringify(body), control))
        const rows = [{ table: 'incident', values: { sys_id: 'i9', number: 'INC9' } }]
        expect(load(rows)).toEqual({ result: { inserted: 1, updated: 0, kept: 0 } })
        expect(load(rows)).toEqual({ result: { inserted: 0, updated: 1, kept: 0 } })
        expect(instance.rows.get('incident')).toHaveLength(1)
        expect(load({ table: 'incident' })).toMatchObject({
            error: { detail: 'give a list of { table, values }' },
        })
    })

    test('an unexpected error gets an id that the log has too, with the stack', () => {
        const log: string[] = []
        const web = createWeb(fakeInstance(), {
            controlApi: true,
            log: (_level, message) => void log.push(message),
        })
        const rows = JSON.stringify([{ table: 'nonsense', values: {} }])
        const answer = visitor(web).send('POST', '/local/records', rows, control)
        const id = /Internal error ([0-9a-f]{16})/.exec(textOf(answer))?.[1] ?? 'none'
        expect(answer.status).toBe(500)
        expect(log.join()).toContain(`[${id}] POST /local/records`)
        expect(log.join()).toContain('fake-instance.ts')
    })
})

describe('a request', () => {
    test('with a malformed address answers 400', () => {
        expect(visitor(createWeb(fakeInstance())).get('/%E0%A4%A').status).toBe(400)
    })
})
