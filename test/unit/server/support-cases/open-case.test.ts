import fc from 'fast-check'
import { actOnCase } from '../../../../src/server/support-cases/act-on-case.ts'
import { parseAction } from '../../../../src/server/support-cases/case-action.ts'
import { parseOpenBody } from '../../../../src/server/support-cases/case-form.ts'
import { openCase, previewCase } from '../../../../src/server/support-cases/open-case.ts'
import { CasesLab, form, INCIDENT, OWNER } from '../../../fakes/cases-lab.ts'
import { Crash } from '../../../fakes/memory-platform.ts'

const open = (lab: CasesLab, changes: Readonly<Record<string, unknown>> = {}) =>
    openCase(lab.deps(), INCIDENT, { ordinal: 1, form: form(), ...changes })

test('a node that dies at any write of opening leaves one case, noted once, when the form is sent again', () => {
    let cuts = 0
    for (let cut = 1; ; cut += 1) {
        const lab = new CasesLab()
        let writes = 0
        lab.onWrite = () => {
            writes += 1
            if (writes === cut) throw new Crash()
        }
        let died = false
        try {
            open(lab)
        } catch (thrown) {
            if (!(thrown instanceof Crash)) throw thrown
            died = true
        }
        if (!died) break
        cuts += 1
        lab.onWrite = () => undefined
        lab.platform.at += 120_000
        const again = open(lab)
        expect(again.ok && again.value.cases.map(({ state }) => state)).toEqual(['prepared'])
        expect(lab.notes()).toEqual([expect.stringContaining('Outlook keeps asking for the password')])
    }
    expect(cuts).toBeGreaterThan(5)
})

test('a rule of the instance that aborts the row: the sentence of the guide, its cause, and nothing was sent', () => {
    const lab = new CasesLab()
    lab.memory.refusesRows = true
    const refused = open(lab)
    expect(refused).toMatchObject({
        ok: false,
        error: {
            code: 'CASE_NOT_SAVED',
            message: 'Unable to save ticket details. Please contact App Support.',
            parameters: [expect.stringContaining('aborted the insert')],
        },
    })
    expect(lab.notes()).toEqual([])
})

test('the second of two agents is told who was faster; sent again by the first it is the same case', () => {
    const lab = new CasesLab()
    open(lab)
    expect(open(lab).ok).toBe(true)
    lab.user = { ...lab.user, sysId: 'f'.repeat(32), name: 'Ana' }
    expect(open(lab)).toMatchObject({ error: { code: 'CASE_EXISTS', parameters: ['Omar Escalation'] } })
    expect(lab.memory.rows.size).toBe(1)
    expect([...lab.memory.rows.values()][0]?.ownerSysId).toBe(OWNER)
})

test('what stands in the way: role, setup, choice; each with the code that says who mends it', () => {
    const refusedBy = (change: (lab: CasesLab) => void): string => {
        const lab = new CasesLab()
        change(lab)
        const outcome = open(lab)
        expect(lab.memory.rows.size).toBe(0)
        return outcome.ok ? '' : outcome.error.code
    }
    const alter = (lab: CasesLab, state: object): void => {
        for (const [key, revision] of lab.platform.revisions)
            lab.platform.revisions.set(key, { ...revision, state: { ...revision.state, ...state } })
    }
    expect(refusedBy((lab) => (lab.user = { ...lab.user, mayOpenCases: false }))).toBe('CASE_ROLE_MISSING')
    expect(refusedBy((lab) => lab.platform.revisions.clear())).toBe('SETUP_INCOMPLETE')
    expect(refusedBy((lab) => alter(lab, { withoutSetup: true }))).toBe('CASES_NOT_CHOSEN')
    expect(refusedBy((lab) => alter(lab, { agreedAt: null }))).toBe('SETUP_INCOMPLETE')
    const noAddress = new CasesLab({ adminEmail: '' })
    expect(open(noAddress)).toMatchObject({ error: { code: 'SETUP_INCOMPLETE' } })
})

test('under Test Environment a hand-off has no way to Microsoft, and keeps none when it is switched off', () => {
    const lab = new CasesLab({ testEnvironment: true })
    open(lab)
    const [row] = lab.memory.rows.values()
    expect(row).toMatchObject({ isTest: true, state: 'prepared' })
    const again = open(lab)
    expect(again.ok && again.value.cases[0]?.handOff?.url).toBeNull()
})

test('the preview shows the parts that are handed over, and writes nothing', () => {
    const lab = new CasesLab()
    const preview = previewCase(lab.deps(), INCIDENT, { ordinal: 1, form: form() })
    expect(lab.memory.rows.size).toBe(0)
    const made = open(lab)
    expect(preview.ok && preview.value.parts).toEqual(made.ok && made.value.cases[0]?.handOff?.parts)
})

test('whatever a body holds, it is read or refused, and a refused one writes nothing', () => {
    const lab = new CasesLab()
    open(lab)
    const [id = ''] = lab.memory.rows.keys()
    const before = JSON.stringify([...lab.memory.rows, ...lab.memory.updateRows])
    let refused = 0
    fc.assert(
        fc.property(
            fc.oneof(
                fc.anything(),
                fc.record({
                    action: fc.constantFrom('accept', 'told', 'reply', 'close', 'next-action'),
                    key: fc.anything(),
                    kind: fc.anything(),
                    text: fc.anything(),
                    files: fc.anything(),
                    number: fc.anything(),
                }),
                fc.record({ ordinal: fc.anything(), form: fc.anything() }),
            ),
            (body) => {
                const read = parseAction(body)
                if ('problem' in read) {
                    refused += 1
                    expect(actOnCase(lab.deps(), id, body)).toMatchObject({
                        error: { code: 'REQUEST_INVALID', parameters: [read.problem] },
                    })
                }
                if (!parseOpenBody(body))
                    expect(openCase(lab.deps(), INCIDENT, body)).toMatchObject({
                        error: { code: 'REQUEST_INVALID' },
                    })
            },
        ),
        { numRuns: 400 },
    )
    expect(refused).toBeGreaterThan(200)
    expect(JSON.stringify([...lab.memory.rows, ...lab.memory.updateRows])).toBe(before)
})
