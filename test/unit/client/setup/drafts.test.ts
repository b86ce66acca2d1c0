import {
    isDirty,
    NO_DRAFTS,
    remaining,
    savingActions,
    typed,
    typedSecretExpiry,
    valuesOf,
} from '../../../../src/client/setup/drafts.ts'
import { newSetup } from '../../../../src/server/setup/setup-state.ts'

const SAVED = { entries: newSetup('dev1').entries, secretExpiresOn: '' }

test('what is typed stands above what is saved, and nothing else changes', () => {
    const drafts = typed(SAVED, NO_DRAFTS, 'tenant', { domain: 'contoso.com' })
    expect(valuesOf(SAVED, drafts, 'tenant')).toEqual({ domain: 'contoso.com', cloud: 'global' })
    expect(valuesOf(SAVED, drafts, 'repository')).toEqual(SAVED.entries.repository)
    expect(isDirty(drafts)).toBe(true)
})

test('what is typed back as it is saved is no change', () => {
    const once = typed(SAVED, NO_DRAFTS, 'setup-type', { features: ['service-health', 'secure-score'] })
    const back = typed(SAVED, once, 'setup-type', { features: ['service-health'] })
    expect(isDirty(once)).toBe(true)
    expect(isDirty(back)).toBe(false)
    expect(savingActions(back)).toEqual([])
})

test('saving sends what was typed on every step, and the end of the secret', () => {
    let drafts = typed(SAVED, NO_DRAFTS, 'tenant', { domain: 'contoso.com' })
    drafts = typed(SAVED, drafts, 'settings', { testEnvironment: false })
    drafts = typedSecretExpiry(SAVED, drafts, '2027-01-31')
    expect(savingActions(drafts)).toEqual([
        { kind: 'enter', step: 'tenant', values: { domain: 'contoso.com' } },
        { kind: 'enter', step: 'settings', values: { testEnvironment: false } },
        { kind: 'enter-secret-expiry', on: '2027-01-31' },
    ])
    expect(isDirty(typedSecretExpiry(SAVED, { secretExpiresOn: '2027-01-31' }, ''))).toBe(false)
})

test('what is typed while an answer is on its way stays, what was sent does not', () => {
    const sent = typed(SAVED, NO_DRAFTS, 'tenant', { domain: 'contoso.com' })
    const since = typed(SAVED, sent, 'repository', { repositoryId: 'other' })
    const nowSaved = {
        ...SAVED,
        entries: { ...SAVED.entries, tenant: { ...SAVED.entries.tenant, domain: 'contoso.com' } },
    }
    expect(remaining(nowSaved, sent, since)).toEqual({ repository: { repositoryId: 'other' } })
    const changed = typed(SAVED, sent, 'tenant', { domain: 'fabrikam.com' })
    expect(remaining(nowSaved, sent, changed)).toEqual({ tenant: { domain: 'fabrikam.com' } })
})
