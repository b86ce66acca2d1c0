import type { CaseUpdate } from '../../../../src/server/support-cases/case-update.ts'
import { holdCase, settleCase } from '../../../../src/server/support-cases/hold-case.ts'
import { openCase } from '../../../../src/server/support-cases/open-case.ts'
import { actOnCase } from '../../../../src/server/support-cases/act-on-case.ts'
import { recordUpdate, type NewUpdate } from '../../../../src/server/support-cases/record-update.ts'
import { warnOfEndedIncident } from '../../../../src/server/support-cases/warn-of-ended-incident.ts'
import { CasesLab, form, INCIDENT, OWNER } from '../../../fakes/cases-lab.ts'
import { Crash } from '../../../fakes/memory-platform.ts'

/** A lab with a case that Microsoft has. */
function openLab(): { readonly lab: CasesLab; readonly id: string } {
    const lab = new CasesLab()
    const opened = openCase(lab.deps(), INCIDENT, { ordinal: 1, form: form() })
    if (!opened.ok) throw new Error(opened.error.code)
    const [id = ''] = lab.memory.rows.keys()
    actOnCase(lab.deps(), id, { action: 'accept', number: '2511210040001234' })
    return { lab, id }
}

const told = (updateId: string, changes: Partial<NewUpdate> = {}): NewUpdate => ({
    updateId,
    direction: 'inbound',
    kind: 'comment',
    at: 1,
    text: `text of ${updateId}`,
    ...changes,
})

/** As an integration user: what Microsoft tells is news to the owner. */
function asOther(lab: CasesLab): void {
    lab.user = { ...lab.user, sysId: 'e'.repeat(32), name: 'Integration' }
}

test('an update is noted once and its owner told once, however often it comes', () => {
    const { lab, id } = openLab()
    actOnCase(lab.deps(), id, { action: 'next-action', text: 'Wait for Microsoft until Monday' })
    expect(lab.memory.rows.get(id)?.nextAction).toBe('Wait for Microsoft until Monday')
    asOther(lab)
    const before = lab.notes().length
    for (let time = 0; time < 3; time += 1) {
        const { isNew } = recordUpdate(lab.deps(), id, told('m1', { kind: 'information-request' }))
        expect(isNew).toBe(time === 0)
        settleCase(lab.deps(), id)
    }
    expect(lab.memory.rows.get(id)).toMatchObject({ state: 'waiting', nextAction: '' })
    expect(lab.notes().slice(before)).toEqual([expect.stringContaining('text of m1')])
    expect(lab.memory.told).toEqual([{ name: 'waiting', caseSysId: id, recipient: OWNER }])
})

test('a node that dies at any write leaves nothing unnoted and nothing noted twice', () => {
    let cuts = 0
    for (let cut = 1; ; cut += 1) {
        const { lab, id } = openLab()
        asOther(lab)
        const before = lab.notes().length
        let writes = 0
        lab.onWrite = () => {
            writes += 1
            if (writes === cut) throw new Crash()
        }
        let died = false
        try {
            for (const update of [told('m1'), told('m2', { kind: 'closure', at: 2 })]) {
                recordUpdate(lab.deps(), id, update)
                settleCase(lab.deps(), id)
            }
        } catch (thrown) {
            if (!(thrown instanceof Crash)) throw thrown
            died = true
        }
        lab.onWrite = () => undefined
        if (!died) break
        cuts += 1
        // The hold of who died ends by itself; the sender sends again.
        lab.platform.at += 120_000
        for (const update of [told('m1'), told('m2', { kind: 'closure', at: 2 })])
            recordUpdate(lab.deps(), id, update)
        settleCase(lab.deps(), id)
        const notes = lab.notes().slice(before)
        expect(notes.filter((note) => note.includes('text of m1'))).toHaveLength(1)
        expect(notes.filter((note) => note.includes('text of m2'))).toHaveLength(1)
        expect(lab.memory.rows.get(id)?.state).toBe('closed')
        expect(lab.memory.told.length).toBeGreaterThanOrEqual(2)
        expect(lab.memory.told.length).toBeLessThanOrEqual(3)
    }
    expect(cuts).toBeGreaterThan(12)
})

test.each([
    ['', 'work_notes'],
    ['comments', 'comments'],
    ['nonsense', 'work_notes'],
])('an admin who chose "%s" finds updates in %s, also after a crash at the note', (chosen, field) => {
    const { lab, id } = openLab()
    asOther(lab)
    lab.noteField = chosen
    const other = field === 'comments' ? 'work_notes' : 'comments'
    const [before, otherBefore] = [lab.notes(field).length, lab.notes(other).length]
    recordUpdate(lab.deps(), id, told('m1'))
    let writes = 0
    lab.onWrite = () => {
        // Lock, state, mark, note: the next write would say that it is written.
        writes += 1
        if (lab.notes(field).length > before) throw new Crash()
    }
    expect(() => settleCase(lab.deps(), id)).toThrow()
    expect(writes).toBeGreaterThan(2)
    lab.onWrite = () => undefined
    lab.platform.at += 120_000
    settleCase(lab.deps(), id)
    expect(lab.notes(field).slice(before)).toEqual([expect.stringContaining('text of m1')])
    expect(lab.notes(other)).toHaveLength(otherBefore)
})

test('what is recorded while another node holds the case is settled by that node', () => {
    const { lab, id } = openLab()
    asOther(lab)
    const before = lab.notes().length
    holdCase(lab.deps(), id, () => {
        recordUpdate(lab.deps(), id, told('m1'))
        settleCase(lab.deps(), id)
        expect(lab.notes()).toHaveLength(before)
    })
    expect(lab.notes()).toHaveLength(before + 1)
    const states = [...lab.memory.updateRows.values()].map(({ note }: CaseUpdate) => note)
    expect(new Set(states)).toEqual(new Set(['written']))
})

test('what comes between the last look and the letting go is seen by the look after it', () => {
    const { lab, id } = openLab()
    asOther(lab)
    const before = lab.notes().length
    let sent = false
    recordUpdate(lab.deps(), id, told('m1'))
    lab.onWrite = () => {
        // At the very last write of the first round, another node records and finds the case held.
        const isLast = [...lab.memory.updateRows.values()].every(({ note }) => note !== 'pending')
        if (sent || !isLast) return
        sent = true
        recordUpdate(lab.deps(), id, told('m2'))
        settleCase(lab.deps(), id)
    }
    settleCase(lab.deps(), id)
    expect(sent).toBe(true)
    expect(lab.notes()).toHaveLength(before + 2)
})

test('an instance that refuses the note keeps the update, says so once, and still tells the owner', () => {
    const { lab, id } = openLab()
    asOther(lab)
    lab.platform.refusing.add(INCIDENT)
    recordUpdate(lab.deps(), id, told('m1'))
    settleCase(lab.deps(), id)
    settleCase(lab.deps(), id)
    expect(lab.platform.errors.map(({ code }) => code)).toEqual(['CASE_NOTE_REFUSED'])
    expect(lab.memory.told).toHaveLength(1)
    expect([...lab.memory.updateRows.values()].find(({ updateId }) => updateId === 'm1')?.note).toBe(
        'refused',
    )
})

test('what Microsoft tells of a case proves that it has it', () => {
    const lab = new CasesLab()
    openCase(lab.deps(), INCIDENT, { ordinal: 1, form: form() })
    const [id = ''] = lab.memory.rows.keys()
    recordUpdate(lab.deps(), id, told('m1', { kind: 'status', state: 'waiting' }))
    settleCase(lab.deps(), id)
    expect(lab.memory.rows.get(id)).toMatchObject({ state: 'waiting', acceptedAt: lab.platform.at })
})

test('the owner is warned once of each end of the incident, and not while the case is over', () => {
    const { lab, id } = openLab()
    const warn = (ending: string): number => warnOfEndedIncident(lab.deps(), INCIDENT, ending)
    expect(warn('')).toBe(0)
    lab.put({ state: '6' })
    expect(warn('2026-11-22 05:00:00')).toBe(1)
    lab.put({ state: '7', isActive: false })
    warn('2026-11-22 05:00:00')
    expect(lab.memory.told.map(({ name }) => name)).toEqual(['incident-resolved'])
    lab.put({ state: '6', isActive: true })
    warn('2026-11-22 06:00:00')
    expect(lab.memory.told).toHaveLength(2)
    actOnCase(lab.deps(), id, { action: 'close', key: 'key-0000-0001', text: '' })
    expect(lab.memory.rows.get(id)?.state).toBe('closed')
    expect(warn('2026-11-22 07:00:00')).toBe(0)
})
