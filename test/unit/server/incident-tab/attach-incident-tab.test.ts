import {
    listIncidentFormViews,
    setIncidentTab,
} from '../../../../src/server/incident-tab/attach-incident-tab.ts'
import type { IncidentFormStore } from '../../../../src/server/ports.ts'

const form = (refuse = false): IncidentFormStore & { writes: number } => {
    const attached = new Set<string>()
    const store = {
        writes: 0,
        views: () =>
            ['default', 'mobile'].map((formSysId) => ({
                formSysId,
                name: formSysId,
                title: formSysId,
                attached: attached.has(formSysId),
            })),
        attach: (id: string) => {
            store.writes += 1
            if (!refuse) attached.add(id)
            return !refuse
        },
        detach: (id: string) => {
            store.writes += 1
            return attached.delete(id)
        },
    }
    return store
}

test('the tab is added once, however often it is asked for, and to that view only', () => {
    const store = form()
    expect(setIncidentTab({ form: store }, 'default', { attached: true })).toMatchObject({
        value: { view: { attached: true } },
    })
    setIncidentTab({ form: store }, 'default', { attached: true })
    expect(store.writes).toBe(1)
    expect(listIncidentFormViews({ form: store })).toMatchObject({
        value: { views: [{ attached: true }, { attached: false }] },
    })
    setIncidentTab({ form: store }, 'default', { attached: false })
    expect(store.views().some(({ attached }) => attached)).toBe(false)
})

test('where the instance refuses, the error says how to do it by hand', () => {
    expect(setIncidentTab({ form: form(true) }, 'default', { attached: true })).toMatchObject({
        ok: false,
        error: {
            code: 'FORM_WRITE_REFUSED',
            parameters: ['default'],
            fix: expect.stringContaining('Form Layout'),
        },
    })
})

test.each([null, undefined, {}, { attached: 'yes' }, [], 'true'])('%p says nothing about the tab', (body) => {
    expect(setIncidentTab({ form: form() }, 'default', body)).toMatchObject({
        error: { code: 'REQUEST_INVALID' },
    })
})

test('a view that the form does not have is refused', () => {
    expect(setIncidentTab({ form: form() }, 'nope', { attached: true })).toMatchObject({
        error: { code: 'VIEW_NOT_FOUND' },
    })
})
