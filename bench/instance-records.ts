import type { Instance } from '../local/instance/contracts.ts'
import { ROWS, SITES } from './foreign-app.ts'
import { admin, instanceWithForeignApp } from './foreign-instance.ts'
import { rounded, type Measurement } from './measurement.ts'
import { medianMs } from './median.ts'

const INSERTS = 1000
const TABLE_ROWS = 100_000
const QUERY_RUNS = { runs: 9, warm: 3 }

export async function inserts(): Promise<Measurement> {
    const instance = instanceWithForeignApp()
    const session = admin(instance)
    const script = `(function () {
        for (var n = 0; n < ${String(INSERTS)}; n++) {
            var row = new GlideRecord('${ROWS}')
            row.initialize()
            row.setValue('name', 'Row ' + n)
            row.setValue('amount', n)
            if (!row.insert()) return 'refused'
        }
        return 'done'
    })()`
    const ms = await medianMs(
        () => {
            const outcome = instance.scripts.evaluateExpression(session, script, 'global')
            if (outcome !== 'done') throw new Error(outcome)
        },
        { runs: 9, warm: 3 },
    )
    const [row] = instance.store.query(ROWS, '', { limit: 1 })
    if (row?.['state'] !== 'checked') throw new Error('The before rule did not run')
    return {
        what: 'GlideRecord.insert with one before rule',
        value: rounded((ms / INSERTS) * 1000),
        unit: 'µs an insert',
        reference: '24 µs an insert',
    }
}

const WORDS = ['printer', 'mailbox', 'calendar', 'network', 'password', 'meeting', 'licence']

function fill({ store }: Instance): void {
    const sites = [...Array(50).keys()].map((n) => {
        const region = n % 5 === 0 ? 'north' : 'south'
        return store.insert(SITES, { name: `Site ${String(n)}`, region })?.['sys_id'] ?? ''
    })
    for (let n = 0; n < TABLE_ROWS; n += 1) {
        // A fixed sequence without order.
        const mixed = (n * 7919) % TABLE_ROWS
        store.insert(ROWS, {
            name: `${WORDS[mixed % WORDS.length] ?? ''} ${String(mixed)}`,
            state: mixed % 3 === 0 ? 'open' : 'closed',
            amount: String(mixed),
            site: sites[mixed % sites.length] ?? '',
        })
    }
}

export async function queries(): Promise<readonly Measurement[]> {
    const instance = instanceWithForeignApp()
    fill(instance)
    const over = async (
        what: string,
        query: string,
        limit: number | undefined,
        count: number,
        reference: string | null,
    ): Promise<Measurement> => {
        const ms = await medianMs(() => {
            const found = instance.store.query(ROWS, query, limit === undefined ? {} : { limit }).length
            if (found !== count) throw new Error(`${query} found ${String(found)}, not ${String(count)}`)
        }, QUERY_RUNS)
        return {
            what: `${what} over ${TABLE_ROWS.toLocaleString('en')} rows: ${query}`,
            value: rounded(ms),
            unit: 'ms',
            reference,
        }
    }
    return [
        await over('Filter, sort, first 20', 'state=open^amount>50000^ORDERBYname', 20, 20, '41 ms'),
        await over('Filter, two orders, first 20', 'state=open^ORDERBYsite^ORDERBYDESCamount', 20, 20, null),
        await over('Dot-walk, sort, first 20', 'site.region=north^ORDERBYDESCamount', 20, 20, null),
        await over('LIKE, counted', 'nameLIKEbox', undefined, 14_286, '82 ms'),
    ]
}
