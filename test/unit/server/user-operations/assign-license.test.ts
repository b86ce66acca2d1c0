import type { HttpOutcome } from '../../../../src/server/ports.ts'
import { OPERATION_RUNNERS } from '../../../../src/server/user-operations/operation-runners.ts'
import type { OperationSettings } from '../../../../src/server/user-operations/operation-settings.ts'
import { requestOperation } from '../../../../src/server/user-operations/request-operation.ts'
import { workOnOperations } from '../../../../src/server/user-operations/work-on-operations.ts'
import { Crash } from '../../../fakes/memory-platform.ts'
import { EMMA, json, OperationsLab } from '../../../fakes/operations-lab.ts'

const VISIO = 'c5928f49-12ba-48f7-ada3-0d743a3601d5'
const MINUTE = 60_000

/** The licenses of Emma's account, and what the tenant has of Visio. */
class Licenses {
    states: { skuId: string; assignedByGroup: string | null; state: string; error: string }[] = []
    usageLocation: string | null = 'FR'
    enabled = 10
    consumed = 3
    status = 'Enabled'
    posts: unknown[] = []
    patches: unknown[] = []
    /** What is read is older than what was written by so many reads. */
    staleReads = 0
    trouble: (what: 'read' | 'assign' | 'locate') => HttpOutcome | undefined = () => undefined
    /** The answer to an assignment is lost after Microsoft made it. */
    losesAnswers = false
    readonly lab: OperationsLab

    constructor(settings: Partial<OperationSettings> = {}, isDryRun = false) {
        this.lab = new OperationsLab(settings, { 'assign-license': { approval: 'automatic' } })
        const made = requestOperation(this.lab.deps(), {
            key: 'k',
            kind: 'assign-license',
            targetId: EMMA,
            requesterId: EMMA,
            input: { skuId: VISIO, partNumber: 'VISIOCLIENT' },
            isDryRun,
        })
        if (!made.ok) throw new Error(made.error.code)
        this.lab.graph = ({ method, url, body }) => {
            if (url.endsWith('/$batch') && body?.includes('subscribedSkus')) return this.#read()
            if (url.endsWith('/assignLicense')) return this.#assign(JSON.parse(body ?? '{}'))
            if (method === 'PATCH') {
                const refused = this.trouble('locate')
                if (refused) return refused
                this.patches.push(JSON.parse(body ?? '{}'))
                this.usageLocation = 'XX'
                return json(204, undefined)
            }
            return undefined
        }
    }

    #read(): HttpOutcome {
        const refused = this.trouble('read')
        if (refused) return refused
        const isStale = this.posts.length > 0 && this.staleReads > 0
        if (isStale) this.staleReads -= 1
        const user = {
            id: 'x',
            usageLocation: this.usageLocation,
            licenseAssignmentStates: isStale
                ? this.states.filter(({ skuId, assignedByGroup }) => skuId !== VISIO || assignedByGroup)
                : this.states,
        }
        const sku = {
            skuId: VISIO.toUpperCase(),
            skuPartNumber: 'VISIOCLIENT',
            capabilityStatus: this.status,
            appliesTo: 'User',
            consumedUnits: this.consumed,
            prepaidUnits: { enabled: this.enabled, suspended: 0, warning: 0, lockedOut: 0 },
        }
        return json(200, {
            responses: [
                { id: '2', status: 200, body: { value: [sku, { broken: true }, null] } },
                { id: '1', status: 200, body: user },
            ],
        })
    }

    #assign(body: unknown): HttpOutcome {
        const refused = this.trouble('assign')
        if (refused) return refused
        this.posts.push(body)
        this.states.push({ skuId: VISIO, assignedByGroup: null, state: 'Active', error: 'None' })
        return this.losesAnswers ? { kind: 'failure', reason: 'timeout', text: '' } : json(200, { id: 'x' })
    }

    /** The job, each minute, until nothing is planned. */
    run(minutes = 120): void {
        for (let n = 0; n < minutes; n += 1) {
            workOnOperations(this.lab.deps(), OPERATION_RUNNERS)
            if (this.lab.row().nextAttemptAt === null) return
            this.lab.platform.at += MINUTE
        }
    }

    get end(): string {
        const { state, outcome, error } = this.lab.row()
        return `${state} ${outcome?.code ?? error?.code ?? ''}`
    }
}

test('a license is assigned, read back, and can be taken back', () => {
    const licenses = new Licenses()
    licenses.run()
    expect(licenses.end).toBe('succeeded license-assigned')
    expect(licenses.lab.row()).toMatchObject({
        outcome: { parameters: ['Visio Plan 2'] },
        undo: { removeLicense: VISIO },
    })
    expect(licenses.posts).toEqual([
        { addLicenses: [{ skuId: VISIO, disabledPlans: [] }], removeLicenses: [] },
    ])
    expect(licenses.patches).toEqual([])
    // Account, roles, groups, licenses with products, assignment, reading back.
    expect(licenses.lab.platform.sent).toHaveLength(6)
})

test.each<[string, (licenses: Licenses) => void, string]>([
    [
        'that is there already',
        (one) => one.states.push({ skuId: VISIO, assignedByGroup: null, state: 'Active', error: 'None' }),
        'succeeded license-there-already',
    ],
    [
        'that comes from a group',
        (one) => one.states.push({ skuId: VISIO, assignedByGroup: 'g', state: 'Active', error: 'None' }),
        'succeeded license-by-group',
    ],
    ['without a free unit', (one) => (one.consumed = 10), 'failed LICENSE_NONE_FREE'],
    ['whose subscription has ended', (one) => (one.status = 'Suspended'), 'failed LICENSE_NOT_SUBSCRIBED'],
    ['without a usage location', (one) => (one.usageLocation = null), 'failed LICENSE_LOCATION_MISSING'],
])('a license %s ends with its own outcome, and nothing is changed', (_what, prepare, end) => {
    const licenses = new Licenses()
    prepare(licenses)
    licenses.run()
    expect([licenses.end, licenses.posts, licenses.patches]).toEqual([end, [], []])
})

test('a group that could not give the license does not stand in the way', () => {
    const licenses = new Licenses()
    licenses.states.push({ skuId: VISIO, assignedByGroup: 'g', state: 'Error', error: 'CountViolation' })
    licenses.run()
    expect(licenses.end).toBe('succeeded license-assigned')
})

test.each<[string, OperationSettings['licenses'], unknown]>([
    ['of the person', { offered: [], usageLocation: 'country', fixedLocation: '' }, { usageLocation: 'FR' }],
    ['that is fixed', { offered: [], usageLocation: 'fixed', fixedLocation: 'DE' }, { usageLocation: 'DE' }],
])('a missing usage location is set by rule to that %s', (_what, rule, patch) => {
    const licenses = new Licenses({ licenses: rule })
    licenses.usageLocation = null
    licenses.run()
    expect([licenses.end, licenses.patches]).toEqual(['succeeded license-assigned', [patch]])
})

test('a product that is not offered is not assigned', () => {
    const licenses = new Licenses({ licenses: { offered: ['x'], usageLocation: 'none', fixedLocation: '' } })
    licenses.run()
    expect([licenses.end, licenses.posts]).toEqual(['failed LICENSE_NOT_OFFERED', []])
})

test.each([
    ['License assignment failed because service plans a,b are mutually exclusive', 'LICENSE_PLANS_CONFLICT'],
    [
        'License assignment failed because service plan a depends on the service plan(s) b',
        'LICENSE_PLAN_NEEDED',
    ],
    ['Subscription with SKU x does not have any available licenses.', 'LICENSE_NONE_FREE'],
    ['Something new', 'GRAPH_REQUEST_REFUSED'],
])('Microsoft refuses with "%s": told, not tried again', (message, code) => {
    const licenses = new Licenses()
    licenses.trouble = (what) =>
        what === 'assign' ? json(400, { error: { code: 'Request_BadRequest', message } }) : undefined
    licenses.run()
    expect(licenses.end).toBe(`failed ${code}`)
    expect(JSON.stringify(licenses.lab.row())).not.toContain(message)
})

test('a permission that is missing is named for the call that lacks it', () => {
    const licenses = new Licenses()
    licenses.trouble = (what) =>
        what === 'assign' ? json(403, { error: { code: 'Authorization_RequestDenied' } }) : undefined
    licenses.run()
    expect(licenses.lab.row().error).toEqual({
        code: 'GRAPH_PERMISSION_MISSING',
        parameters: ['LicenseAssignment.ReadWrite.All'],
    })
})

test('reads that are behind are waited for: it is asked for once', () => {
    const licenses = new Licenses()
    licenses.staleReads = 4
    licenses.run()
    expect([licenses.end, licenses.posts.length]).toEqual(['succeeded license-assigned', 1])
})

test('an answer that is lost is read back before anything is asked again', () => {
    const licenses = new Licenses()
    licenses.losesAnswers = true
    licenses.staleReads = 2
    licenses.run()
    expect([licenses.end, licenses.posts.length]).toEqual(['succeeded license-assigned', 1])
})

test('a license that Microsoft takes and never shows is given up, with what was asked in the trail', () => {
    const licenses = new Licenses()
    licenses.staleReads = 1000
    licenses.run()
    expect(licenses.end).toBe('failed LICENSE_NOT_CONFIRMED')
})

test('a dry run says what would be called, and calls nothing that changes something', () => {
    const licenses = new Licenses(
        { licenses: { offered: [], usageLocation: 'fixed', fixedLocation: 'DE' } },
        true,
    )
    licenses.usageLocation = null
    licenses.run()
    expect(licenses.end).toBe('succeeded dry-run')
    expect(licenses.lab.row().outcome?.parameters).toEqual([
        'PATCH /v1.0/users/{id} usageLocation DE',
        `POST /v1.0/users/{id}/assignLicense ${VISIO}`,
    ])
    expect([licenses.posts, licenses.patches]).toEqual([[], []])
})

test('a node that dies at any write leaves a license that is assigned once', () => {
    for (let dies = 1; dies <= 6; dies += 1) {
        const licenses = new Licenses()
        let writes = 0
        licenses.lab.onWrite = () => {
            writes += 1
            if (writes === dies) throw new Crash()
        }
        try {
            workOnOperations(licenses.lab.deps(), OPERATION_RUNNERS)
        } catch (fault) {
            if (!(fault instanceof Crash)) throw fault
        }
        licenses.lab.onWrite = () => undefined
        licenses.lab.platform.at += 3 * MINUTE
        licenses.run()
        expect([dies, licenses.lab.row().state, licenses.posts.length]).toEqual([dies, 'succeeded', 1])
    }
})
