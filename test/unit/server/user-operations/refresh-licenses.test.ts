import type { HttpOutcome } from '../../../../src/server/ports.ts'
import { licenseLabel } from '../../../../src/server/user-operations/licenses/tenant-license.ts'
import {
    recordLicenses,
    type LicensesReport,
} from '../../../../src/server/user-operations/licenses/refresh-licenses.ts'
import { json, OperationsLab } from '../../../fakes/operations-lab.ts'

const VISIO = 'c5928f49-12ba-48f7-ada3-0d743a3601d5'
const POWER_BI = 'f8a1db68-be16-40ed-86d5-cb42ce701560'
const MINUTE = 60_000

const sku = (skuId: string, skuPartNumber: string, enabled: number, consumedUnits: number, more = {}) => ({
    skuId,
    skuPartNumber,
    capabilityStatus: 'Enabled',
    appliesTo: 'User',
    consumedUnits,
    prepaidUnits: { enabled, suspended: 0, warning: 0, lockedOut: 0 },
    ...more,
})

/** A tenant with products, and the job that reads them. */
class Reading {
    readonly lab = new OperationsLab()
    value: unknown[] = [sku(VISIO, 'VISIOCLIENT', 10, 7), sku(POWER_BI, 'POWER_BI_PRO', 5, 6)]
    answer: () => HttpOutcome = () => json(200, { value: this.value })

    constructor() {
        this.lab.graph = ({ url }) => (url.includes('/subscribedSkus') ? this.answer() : undefined)
    }

    run = (): LicensesReport | null => recordLicenses(this.lab.deps())
    after(ms: number): LicensesReport | null {
        this.lab.platform.at += ms
        return this.run()
    }
    get labels(): readonly string[] {
        return this.lab.licenses.all().map(licenseLabel).sort()
    }
}

test('products are rows with their units; what is assigned over the number leaves none free', () => {
    const reading = new Reading()
    expect(reading.run()).toEqual({ outcome: 'done', read: 2, removed: 0 })
    expect(reading.labels).toEqual(['Power BI Pro (0/5)', 'Visio Plan 2 (3/10)'])
    expect(reading.lab.licenses.all().map(({ isOffered }) => isOffered)).toEqual([true, true])
    expect(reading.lab.platform.runRows.map(({ job, counts }) => [job, counts])).toEqual([
        ['refresh-licenses', { licenses: 2, licensesGone: 0 }],
    ])
})

test('once an hour; rows follow what the tenant has, and what it has no more goes', () => {
    const reading = new Reading()
    reading.run()
    expect(reading.after(59 * MINUTE)).toBeNull()
    reading.value = [
        sku(VISIO, 'VISIOCLIENT', 20, 7),
        sku(POWER_BI, 'POWER_BI_PRO', 5, 6, { capabilityStatus: 'Suspended' }),
    ]
    expect(reading.after(MINUTE)).toEqual({ outcome: 'done', read: 1, removed: 1 })
    expect(reading.labels).toEqual(['Visio Plan 2 (13/20)'])
})

test('a change of what is offered counts at once', () => {
    const reading = new Reading()
    reading.run()
    reading.lab.configure({ licenses: { offered: [POWER_BI], usageLocation: 'none', fixedLocation: '' } })
    const [revision] = reading.lab.memory.revisions
    if (revision) reading.lab.memory.revisions = [{ ...revision, revision: 7 }]
    expect(reading.after(MINUTE)?.outcome).toBe('done')
    const offered = reading.lab.licenses.all().filter(({ isOffered }) => isOffered)
    expect(offered.map(({ skuId }) => skuId)).toEqual([POWER_BI])
})

test.each<[string, (lab: OperationsLab) => void]>([
    ['user operations', (lab) => lab.configure({ isOn: false })],
    ['the kind', (lab) => lab.configure({}, { 'assign-license': { isOn: false } })],
    ['Setup', (lab) => lab.platform.revisions.clear()],
])('switched off by %s: there is nothing to choose, and Microsoft is not asked', (_what, off) => {
    const reading = new Reading()
    reading.run()
    off(reading.lab)
    const before = reading.lab.calls().length
    expect(reading.after(61 * MINUTE)).toEqual({ outcome: 'done', read: 0, removed: 2 })
    expect(reading.after(61 * MINUTE)).toBeNull()
    expect([reading.labels, reading.lab.calls().length]).toEqual([[], before])
})

test('a failure keeps the rows, stands in the history, and is tried again when Microsoft says', () => {
    const reading = new Reading()
    reading.run()
    reading.answer = () => json(429, {}, { 'Retry-After': '1800' })
    expect(reading.after(61 * MINUTE)).toMatchObject({ outcome: 'failed' })
    expect(reading.labels).toHaveLength(2)
    expect(reading.lab.platform.runRows[1]).toMatchObject({
        outcome: 'failed',
        errorCode: 'MICROSOFT_THROTTLED',
    })
    const before = reading.lab.calls().length
    expect(reading.after(29 * MINUTE)).toBeNull()
    expect(reading.lab.calls()).toHaveLength(before)
    reading.answer = () => json(200, { value: [] })
    expect(reading.after(MINUTE)).toEqual({ outcome: 'done', read: 0, removed: 2 })
})

test('another node that reads is left alone', () => {
    const reading = new Reading()
    let second: LicensesReport | null = null
    const answer = reading.answer
    reading.answer = () => {
        second ??= reading.run()
        return answer()
    }
    expect(reading.run()?.outcome).toBe('done')
    expect(second).toMatchObject({ outcome: 'busy' })
})
