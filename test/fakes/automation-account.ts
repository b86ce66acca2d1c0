import type { HttpOutcome, HttpRequest } from '../../src/server/ports.ts'
import type { Runbook, RunbookParameter } from '../../src/server/user-operations/runbooks/runbook.ts'
import { json } from './operations-lab.ts'

export const AUTOMATION = {
    subscriptionId: 'a1f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b01',
    resourceGroup: 'rg-servicedesk',
    account: 'aa-servicedesk',
}

export const parameter = (name: string, changes: Partial<RunbookParameter> = {}): RunbookParameter => ({
    name,
    label: `${name} label`,
    type: 'text',
    isRequired: true,
    pattern: '',
    choices: [],
    ...changes,
})

/** A registered runbook: a mailbox, a person, a right. */
export const runbook = (changes: Partial<Runbook> = {}): Runbook => ({
    name: 'Add-SharedMailboxPermission',
    label: 'Shared mailbox',
    isOn: true,
    tier: 1,
    workerGroup: 'HybridWorkers-OnPrem',
    parameters: [
        parameter('Mailbox'),
        parameter('User', { type: 'user' }),
        parameter('AccessRight', { type: 'choice', choices: ['FullAccess', 'SendAs'] }),
    ],
    timeoutMinutes: 10,
    resetsPasswords: false,
    ...changes,
})

type Trouble = (what: string) => HttpOutcome | undefined

/** An Automation account of Azure with one job at most for each name. */
export class FakeAutomation {
    /** Bodies of jobs that were made, by their name. */
    readonly jobs = new Map<string, unknown>()
    puts = 0
    stops = 0
    /** Status at each look; the last one stays. */
    statuses: readonly string[] = ['New', 'Running', 'Completed']
    /** Pages of the error stream: how many items each has. */
    errorPages: readonly number[] = [0]
    output = ''
    /** What is said to be wrong: 'put', 'get', 'streams', 'output', 'stop'. */
    trouble: Trouble = () => undefined
    #looks = 0

    readonly answer = ({ method, url, body }: HttpRequest): HttpOutcome | undefined => {
        const [, name = '', below = ''] =
            /^https:\/\/management\.azure\.com\/subscriptions\/.*\/automationAccounts\/[^/]+\/jobs\/([^/?]+)(\/[^?]+)?\?/.exec(
                url,
            ) ?? []
        if (name === '') return undefined
        const what = below === '' ? method.toLowerCase() : below.slice(1)
        const refused = this.trouble(what)
        if (what === 'put') return refused ?? this.#put(name, body ?? '')
        if (refused) return refused
        if (!this.jobs.has(name)) return json(404, { code: 'NotFound', message: 'x' })
        if (what === 'streams') return this.#streams(url)
        if (what === 'output') return text(this.output)
        if (what === 'stop') {
            this.stops += 1
            return text('')
        }
        const status = this.statuses[Math.min(this.#looks, this.statuses.length - 1)]
        this.#looks += 1
        return json(200, { name, properties: { status, jobId: 'x' } })
    }

    #put(name: string, body: string): HttpOutcome {
        this.puts += 1
        if (this.jobs.has(name)) return json(409, { code: 'Conflict', message: 'exists' })
        this.jobs.set(name, JSON.parse(body))
        return json(201, { name, properties: { status: 'New' } })
    }

    #streams(url: string): HttpOutcome {
        const page = Number(/skiptoken=(\d+)/.exec(url)?.[1] ?? 0)
        const items = this.errorPages[page] ?? 0
        return json(200, {
            value: Array.from({ length: items }, (_, n) => ({
                properties: { streamType: 'Error', summary: `secret-in-error-${n}` },
            })),
            ...(page + 1 < this.errorPages.length
                ? { nextLink: `https://evil.example/streams?api-version=1&%24skiptoken=${page + 1}` }
                : {}),
        })
    }
}

const text = (body: string): HttpOutcome => ({ kind: 'answer', status: 200, body, header: () => null })
