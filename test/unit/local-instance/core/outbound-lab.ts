import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { smallInstance } from './small-instance.ts'

export interface Seen {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly base64: string
}

/** An instance and a server that its scripts can call, in a process of its own, since calls block. */
export function outboundLab() {
    let server: ChildProcess
    let base = ''
    let lab: ReturnType<typeof smallInstance>
    /** Sets how the server behaves from now on, and answers what it has seen since. */
    const control = async (change: object = {}): Promise<readonly Seen[]> => {
        const answer = await fetch(`${base}/control`, { method: 'POST', body: JSON.stringify(change) })
        return (await answer.json()) as readonly Seen[]
    }
    beforeAll(async () => {
        server = fork(join(process.cwd(), 'test/unit/local-instance/core/http-fixture.mjs'), {
            silent: true,
            execArgv: [],
        })
        const [port] = (await once(server.stdout as NodeJS.EventEmitter, 'data')) as [Buffer]
        base = `http://127.0.0.1:${port.toString().trim()}`
        lab = smallInstance({
            hosts: { 'service.test': base, 'login.test': `${base}/`, 'closed.test': 'http://127.0.0.1:1' },
        })
    })
    beforeEach(() => control())
    afterAll(() => {
        lab.instance.close()
        server.disconnect()
    })
    const report =
        'return [r.getStatusCode(), r.haveError(), r.getErrorCode(), r.getErrorMessage(), r.getBody()]'
    return {
        control,
        lab: () => lab,
        store: () => lab.instance.store,
        insert(table: string, values: Readonly<Record<string, string>>): string {
            return lab.instance.store.insert(table, values)?.['sys_id'] ?? ''
        },
        property(name: string, value: string): void {
            const { store } = lab.instance
            const [row] = store.query('sys_properties', `name=${name}`)
            if (row) store.update('sys_properties', row['sys_id'] ?? '', { value })
            else store.insert('sys_properties', { name, value })
        },
        run: <T>(script: string): T => lab.run<T>(script),
        /** Sends one message by endpoint, after `set`; answers what `get` says about message `m` and response `r`. */
        send: (set: string, get = report): unknown =>
            lab.run(
                `var m = new sn_ws.RESTMessageV2(); m.setEndpoint('https://service.test/hello'); m.setHttpMethod('get'); ${set}; var r = m.execute(); ${get}`,
            ),
        last: () => lab.instance.store.query('sys_outbound_http_log').at(-1),
    }
}
