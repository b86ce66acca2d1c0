import { startInstance } from '../local/instance/start-instance.ts'
import { createWeb } from '../local/instance/web/create-web.ts'
import { installPackage } from '../test/lab.ts'
import { foreignApp, REST_PATH } from './foreign-app.ts'
import { instanceWithForeignApp } from './foreign-instance.ts'
import { rounded, type Measurement } from './measurement.ts'
import { medianMs } from './median.ts'

const CALLS = 500
const EXPECTED = JSON.stringify({ result: { id: '7', rows: [1, 2, 3] } })

function check(status: number, body: string): void {
    if (status !== 200 || body !== EXPECTED) throw new Error(`The call answered ${String(status)}: ${body}`)
}

export async function restInProcess(): Promise<Measurement> {
    const web = createWeb(instanceWithForeignApp())
    const request = {
        method: 'GET',
        url: REST_PATH,
        headers: { host: 'localhost', accept: 'application/json' },
        body: new Uint8Array(),
    }
    const ms = await medianMs(
        () => {
            for (let n = 0; n < CALLS; n += 1) {
                const { status, body } = web.handle(request)
                check(status, String(body))
            }
        },
        { runs: 9, warm: 3 },
    )
    return {
        what: 'Scripted REST GET, in process',
        value: rounded((ms / CALLS) * 1000),
        unit: 'µs a call',
        reference: '67 µs a call',
    }
}

export async function restOverHttp(): Promise<readonly Measurement[]> {
    const { url, close } = await startInstance({ port: 0, jobInterval: 0, log: () => undefined })
    try {
        await installPackage(url, foreignApp())
        const callsASecond = async (headers: Readonly<Record<string, string>>): Promise<number> => {
            const ms = await medianMs(
                async () => {
                    for (let n = 0; n < CALLS; n += 1) {
                        const answer = await fetch(url + REST_PATH, { headers })
                        check(answer.status, await answer.text())
                    }
                },
                { runs: 5, warm: 3 },
            )
            return rounded((CALLS * 1000) / ms)
        }
        const basic = `Basic ${Buffer.from('admin:admin').toString('base64')}`
        return [
            {
                what: 'Scripted REST GET over HTTP, one after the other, nobody signed in',
                value: await callsASecond({}),
                unit: 'calls a second',
                reference: null,
            },
            {
                what: 'Scripted REST GET over HTTP, one after the other, Basic sign-in',
                value: await callsASecond({ Authorization: basic }),
                unit: 'calls a second',
                reference: null,
            },
        ]
    } finally {
        await close()
    }
}
