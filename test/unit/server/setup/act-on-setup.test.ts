import { actOnSetup } from '../../../../src/server/setup/act-on-setup.ts'
import { markCloned } from '../../../../src/server/setup/mark-cloned.ts'
import { publishSetup } from '../../../../src/server/setup/publish-setup.ts'
import { readWizard } from '../../../../src/server/setup/read-wizard.ts'
import type { Wizard, WizardAction, WizardOutcome } from '../../../../src/server/setup/wizard.ts'
import { Crash, tenant } from '../../../fakes/memory-platform.ts'
import { GRAPH_PROFILE, MemorySetup, OTHER_ADMIN } from '../../../fakes/memory-setup.ts'

const AGREE: WizardAction = { kind: 'agree' }
const NEXT: WizardAction = { kind: 'next' }
const INSIGHTS: WizardAction = {
    kind: 'enter',
    step: 'setup-type',
    values: { basicAuthentication: false, singleTenant: false, features: ['service-health'] },
}
const domain = (name: string): WizardAction => ({ kind: 'enter', step: 'tenant', values: { domain: name } })
const OUTBOUND: WizardAction = { kind: 'enter', step: 'outbound', values: { graphProfile: GRAPH_PROFILE } }
const COMPLETE: WizardAction = { kind: 'complete' }

const wizardOf = (platform: MemorySetup): Wizard => {
    const outcome = readWizard(platform.wizard())
    if (!outcome.ok) throw new Error(outcome.error.code)
    return outcome.value
}

function act(platform: MemorySetup, ...actions: readonly WizardAction[]): WizardOutcome {
    const { revision } = wizardOf(platform)
    const outcome = actOnSetup(platform.wizard(), { revision, actions })
    if (!outcome.ok) throw new Error(`${outcome.error.code} ${outcome.error.parameters.join()}`)
    return outcome.value
}

/** As far as the last step, with every check passed. */
function prepared(name = 'contoso.com', platform = new MemorySetup()): MemorySetup {
    act(platform, AGREE, INSIGHTS, domain(name), OUTBOUND)
    platform.checkAll()
    act(platform, { kind: 'go-to', step: 'complete' })
    return platform
}

test('from Agree to done: the tenant is active, under its own name, from this instance', () => {
    const platform = prepared()
    expect(platform.tenants.active()).toEqual([])
    const { wizard, refusal } = act(platform, COMPLETE)
    expect(refusal).toBeNull()
    expect(wizard).toMatchObject({
        position: 'complete',
        hasAgreed: true,
        completedAt: '2026-11-21T09:00:00.000Z',
        setupType: 'insights-only',
        features: ['service-health'],
        lastChange: { by: 'Adele Admin', at: '2026-11-21T09:00:00.000Z' },
        instance: { name: 'dev1', setUpAs: 'dev1' },
    })
    expect(wizard.steps.map(({ step, number, status }) => [step, number, status])).toEqual([
        ['agree', null, 'done'],
        ['setup-type', null, 'done'],
        ['tenant', null, 'done'],
        ['outbound', 1, 'done'],
        ['inbound', 2, 'skipped'],
        ['integration-user', 3, 'skipped'],
        ['repository', 4, 'done'],
        ['settings', 5, 'done'],
        ['complete', 6, 'done'],
    ])
    expect(platform.tenants.active()).toMatchObject([
        { name: 'contoso.com', cloud: 'global', graphProfile: GRAPH_PROFILE, instanceName: 'dev1' },
    ])
})

test('one request is one revision, however many actions it holds', () => {
    const platform = new MemorySetup()
    expect(act(platform, AGREE, INSIGHTS, domain('contoso.com')).wizard.revision).toBe(1)
    expect(act(platform, OUTBOUND).wizard.revision).toBe(2)
    expect(platform.revisions.size).toBe(2)
})

test('another admin finds the same place and entries', () => {
    const platform = prepared()
    platform.signedIn = OTHER_ADMIN
    expect(wizardOf(platform)).toMatchObject({
        position: 'complete',
        entries: { tenant: { domain: 'contoso.com' } },
        lastChange: { by: 'Adele Admin' },
    })
})

test('a refusal tells where, which fields, how to mend them; what was entered before it is saved', () => {
    const platform = new MemorySetup()
    const { wizard, refusal } = act(
        platform,
        AGREE,
        INSIGHTS,
        domain('https://portal.azure.com/#home'),
        NEXT,
        NEXT,
    )
    expect(refusal).toEqual({
        step: 'tenant',
        problems: [
            {
                field: 'domain',
                message: 'This is the address of a web page.',
                fix: 'Copy the value itself from the page, not the address of the page.',
            },
        ],
        checks: [],
    })
    expect(wizard.entries.tenant.domain).toBe('https://portal.azure.com/#home')
    expect(wizard.position).toBe('tenant')
    expect(wizardOf(platform).steps[2]?.problems).toEqual(refusal?.problems)
})

test('a refused action that changed nothing leaves no revision', () => {
    const platform = new MemorySetup()
    expect(act(platform, NEXT).refusal).toMatchObject({ step: 'agree', problems: [{ field: 'agree' }] })
    expect(platform.revisions.size).toBe(0)
})

describe('two admins', () => {
    test('who shows an older revision is told who changed it, and nothing is overwritten', () => {
        const platform = prepared()
        const shown = wizardOf(platform).revision
        platform.signedIn = OTHER_ADMIN
        act(platform, domain('fabrikam.com'))
        const late = actOnSetup(platform.wizard(), { revision: shown, actions: [domain('adatum.com')] })
        expect(late).toMatchObject({
            ok: false,
            error: { code: 'SETUP_CHANGED', status: 409, parameters: ['Otto Other'] },
        })
        expect(wizardOf(platform).entries.tenant.domain).toBe('fabrikam.com')
    })

    test('of two that save in the same moment one is told, however many actions each sent', () => {
        const platform = new MemorySetup()
        act(platform, AGREE)
        const { revision } = wizardOf(platform)
        platform.beforeAppend = () => {
            platform.beforeAppend = () => undefined
            platform.signedIn = OTHER_ADMIN
            expect(
                actOnSetup(platform.wizard(), { revision, actions: [INSIGHTS, domain('fabrikam.com')] }).ok,
            ).toBe(true)
        }
        const slow = actOnSetup(platform.wizard(), { revision, actions: [domain('contoso.com')] })
        expect(slow).toMatchObject({
            ok: false,
            error: { code: 'SETUP_CHANGED', parameters: ['Otto Other'] },
        })
        expect(wizardOf(platform).entries.tenant.domain).toBe('fabrikam.com')
    })
})

describe('the tenant rows that other features read', () => {
    const active = (platform: MemorySetup): readonly string[] =>
        platform.tenants.active().map(({ name }) => name)

    test('entering changes nothing; Complete does', () => {
        const platform = prepared()
        act(platform, COMPLETE)
        act(platform, domain('fabrikam.com'))
        expect(active(platform)).toEqual(['contoso.com'])
        expect(wizardOf(platform).hasPendingChanges).toBe(true)
        platform.checkAll()
        expect(act(platform, COMPLETE).refusal).toBeNull()
        expect(active(platform)).toEqual(['fabrikam.com'])
        act(platform, domain('contoso.com'))
        platform.checkAll()
        act(platform, COMPLETE)
        expect(active(platform)).toEqual(['contoso.com'])
        expect(platform.tenantRows.size).toBe(2)
    })

    test('without service health, and without any setup, no tenant is read', () => {
        const platform = prepared()
        act(platform, { kind: 'enter', step: 'setup-type', values: { features: ['secure-score'] } })
        platform.checkAll()
        expect(act(platform, COMPLETE).refusal).toBeNull()
        expect(active(platform)).toEqual([])
        act(platform, INSIGHTS)
        platform.checkAll()
        act(platform, COMPLETE)
        expect(active(platform)).toEqual(['contoso.com'])
        expect(act(platform, { kind: 'continue-without-setup' }).wizard.withoutSetup).toBe(true)
        expect(active(platform)).toEqual([])
    })

    test('a tenant that was connected by hand keeps working, is proposed, and is taken over with its name', () => {
        const platform = new MemorySetup()
        const byHand = tenant({ name: 'contoso.com', graphProfile: GRAPH_PROFILE })
        platform.tenantRows.set(byHand.sysId, byHand)
        expect(wizardOf(platform)).toMatchObject({
            revision: 0,
            entries: { tenant: { domain: 'contoso.com' }, outbound: { graphProfile: GRAPH_PROFILE } },
        })
        expect(platform.written).toEqual([])
        act(platform, AGREE, INSIGHTS)
        platform.checkAll()
        expect(active(platform)).toEqual(['contoso.com'])
        act(platform, { kind: 'go-to', step: 'complete' }, COMPLETE)
        expect([...platform.tenantRows.keys()]).toEqual([byHand.sysId])
        expect(platform.connections.get(byHand.sysId)).toMatchObject({ isActive: true, setupRevision: 2 })
    })

    test('a second tenant that an admin connects by hand is left alone, and so is what they change afterwards', () => {
        const platform = prepared()
        const second = tenant({ sysId: 'b'.repeat(32), name: 'adatum.com' })
        platform.tenantRows.set(second.sysId, second)
        act(platform, COMPLETE)
        expect([...active(platform)].sort()).toEqual(['adatum.com', 'contoso.com'])
        const [own] = [...platform.connections.keys()]
        platform.connections.set(own!, { ...platform.connections.get(own!)!, isActive: false })
        wizardOf(platform)
        act(platform, { kind: 'enter-secret-expiry', on: '2027-05-31' })
        expect(active(platform)).toEqual(['adatum.com'])
    })

    test('on a clone the name stays until an admin confirms it', () => {
        const platform = prepared()
        act(platform, COMPLETE)
        const clone = platform.wizard()
        const renamed = { ...clone, instance: { ...clone.instance, name: () => 'dev2' } }
        expect(readWizard(renamed)).toMatchObject({ value: { instance: { name: 'dev2', setUpAs: 'dev1' } } })
        expect(platform.tenants.active()[0]?.instanceName).toBe('dev1')
        const { revision } = wizardOf(platform)
        actOnSetup(renamed, { revision, actions: [{ kind: 'confirm-instance' }] })
        expect(platform.tenants.active()[0]?.instanceName).toBe('dev2')
    })

    test('of a copy whose name the clean-up of the clone has erased, the source is unknown', () => {
        const platform = prepared()
        act(platform, COMPLETE)
        markCloned(platform.wizard())
        expect(wizardOf(platform).instance).toEqual({ name: 'dev1', setUpAs: '?' })
    })

    test('a stop between saving and publishing heals at the next read', () => {
        const platform = prepared()
        platform.crashAt = platform.written.length + 1
        expect(() => act(platform, COMPLETE)).toThrow(Crash)
        expect(platform.newestSetup?.state.completedAt).not.toBeNull()
        expect(active(platform)).toEqual([])
        platform.crashAt = Infinity
        wizardOf(platform)
        expect(active(platform)).toEqual(['contoso.com'])
        const writes = platform.written.length
        publishSetup(platform.wizard(), platform.newestSetup!.state)
        expect(platform.written.length).toBe(writes)
    })

    test('a stop between two tenants heals, too', () => {
        const platform = prepared()
        act(platform, COMPLETE)
        act(platform, domain('fabrikam.com'))
        platform.checkAll()
        platform.crashAt = platform.written.length + 2
        expect(() => act(platform, COMPLETE)).toThrow(Crash)
        expect(active(platform)).toEqual([])
        platform.crashAt = Infinity
        wizardOf(platform)
        expect(active(platform)).toEqual(['fabrikam.com'])
    })
})
