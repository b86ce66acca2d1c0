import {
    listIncidentFormViews,
    setIncidentFormView,
} from '../../../../src/server/incident-tab/attach-incident-tab.ts'
import type { IncidentFormStore } from '../../../../src/server/ports.ts'

/** Two views: the Default view with related lists of its own, and one that shows those of the Default view. */
const form = (refuse = false): IncidentFormStore & { writes: number } => {
    const attached = new Set<string>()
    const lists = new Set<string>()
    const store = {
        writes: 0,
        views: () =>
            ['default', 'mobile'].map((formSysId) => ({
                formSysId,
                name: formSysId,
                title: formSysId,
                attached: attached.has(formSysId),
                casesList: lists.has(formSysId),
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
        addCasesList: (id: string) => {
            if (id === 'mobile') return 'none-there' as const
            store.writes += 1
            if (!refuse) lists.add(id)
            return refuse ? ('refused' as const) : ('done' as const)
        },
        removeCasesList: (id: string) => {
            store.writes += 1
            return lists.delete(id) ? ('done' as const) : ('refused' as const)
        },
    }
    return store
}

test.each(['attached', 'casesList'])(
    '%s: added once, however often it is asked for, and to that view only',
    (part) => {
        const store = form()
        expect(setIncidentFormView({ form: store }, 'default', { [part]: true })).toMatchObject({
            value: { view: { attached: false, casesList: false, [part]: true } },
        })
        setIncidentFormView({ form: store }, 'default', { [part]: true })
        expect(store.writes).toBe(1)
        expect(listIncidentFormViews({ form: store })).toMatchObject({
            value: { views: [{ [part]: true }, { attached: false, casesList: false }] },
        })
        expect(setIncidentFormView({ form: store }, 'default', { [part]: false })).toMatchObject({ ok: true })
        setIncidentFormView({ form: store }, 'default', { [part]: false })
        expect(store.writes).toBe(2)
        expect(store.views().some((view) => view.attached || view.casesList)).toBe(false)
    },
)

test('both at once, and each of them by itself', () => {
    const store = form()
    expect(
        setIncidentFormView({ form: store }, 'default', { attached: true, casesList: true }),
    ).toMatchObject({
        value: { view: { attached: true, casesList: true } },
    })
    expect(setIncidentFormView({ form: store }, 'default', { attached: false })).toMatchObject({
        value: { view: { attached: false, casesList: true } },
    })
})

test('where the instance refuses, the error says how to do it by hand', () => {
    expect(setIncidentFormView({ form: form(true) }, 'default', { attached: true })).toMatchObject({
        ok: false,
        error: {
            code: 'FORM_WRITE_REFUSED',
            parameters: ['default'],
            fix: expect.stringContaining('Form Layout'),
        },
    })
    expect(setIncidentFormView({ form: form(true) }, 'default', { casesList: true })).toMatchObject({
        ok: false,
        error: {
            code: 'RELATED_LIST_REFUSED',
            parameters: ['default'],
            fix: expect.stringContaining('Configure > Related Lists'),
        },
    })
})

test('a view that has no related lists of its own is left alone: with one of its own it would show no other', () => {
    const store = form()
    expect(setIncidentFormView({ form: store }, 'mobile', { casesList: true })).toMatchObject({
        error: {
            code: 'RELATED_LISTS_MISSING',
            parameters: ['mobile'],
            fix: expect.stringContaining('Configure > Related Lists'),
        },
    })
    expect(setIncidentFormView({ form: store }, 'mobile', { casesList: false })).toMatchObject({ ok: true })
    expect(store.writes).toBe(0)
})

test.each([
    null,
    undefined,
    {},
    { attached: 'yes' },
    { casesList: 1 },
    { attached: true, casesList: 'true' },
    { attached: null, casesList: true },
    [],
    'true',
])('%p says nothing that can be done', (body) => {
    const store = form()
    expect(setIncidentFormView({ form: store }, 'default', body)).toMatchObject({
        error: { code: 'REQUEST_INVALID' },
    })
    expect(store.writes).toBe(0)
})

test('a view that the form does not have is refused', () => {
    expect(setIncidentFormView({ form: form() }, 'nope', { attached: true })).toMatchObject({
        error: { code: 'VIEW_NOT_FOUND' },
    })
})
