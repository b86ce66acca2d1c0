import { standingProblems } from '../../../../src/client/security-configuration/judgement.ts'
import { withValue } from '../../../../src/client/shared/settings-path.ts'
import { DEFAULT_TICKET_SETTINGS as OF } from '../../../../src/server/security-tickets/ticket-settings.ts'

const problemAt = (path: string) => ({ path, message: 'Wrong', fix: 'Mend it', blocks: true })

const WRITES_DONE = 'kinds.incident.writes.done'

test('an entry that was changed since is not accused any more', () => {
    const judgement = { of: OF, problems: [problemAt('kinds.incident.closeCode')], isRefusal: true }
    expect(standingProblems(OF, judgement)).toHaveLength(1)
    expect(standingProblems(withValue(OF, 'kinds.incident.dueInDays', 7), judgement)).toHaveLength(1)
    expect(standingProblems(withValue(OF, 'kinds.incident.closeCode', ''), judgement)).toEqual([])
})

test('what is written is judged by what it shows as: changing either ends the problem, changing another state does not', () => {
    const of = withValue(OF, WRITES_DONE, '2')
    const judgement = { of, problems: [problemAt(WRITES_DONE)], isRefusal: true }
    expect(standingProblems(withValue(of, 'kinds.incident.states.1', 'done'), judgement)).toHaveLength(1)
    expect(standingProblems(withValue(of, 'kinds.incident.states.2', 'done'), judgement)).toEqual([])
    expect(standingProblems(withValue(of, WRITES_DONE, '6'), judgement)).toEqual([])
})

test('a rule that would write nothing is mended at the field or by the rule', () => {
    const of = withValue(withValue(OF, WRITES_DONE, ''), 'closeWhenDone', true)
    const judgement = { of, problems: [problemAt(WRITES_DONE)], isRefusal: true }
    expect(standingProblems(withValue(of, 'closeWhenDone', false), judgement)).toEqual([])
    expect(standingProblems(withValue(of, WRITES_DONE, '6'), judgement)).toEqual([])
    expect(standingProblems(of, judgement)).toHaveLength(1)
})

test('without a judgement nothing stands', () => {
    expect(standingProblems(OF, null)).toEqual([])
})
