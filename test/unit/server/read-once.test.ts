import { readConfiguration } from '../../../src/server/security-tickets/configuration/read-configuration.ts'
import { readOnce, type ReadByMany } from '../../../src/server/read-once.ts'
import { readOverview } from '../../../src/server/security-tickets/read-overview.ts'
import { parameters, SecurityLab } from '../../fakes/security-lab.ts'
import { ANNA, scoreSetup, TicketsLab } from '../../fakes/tickets-lab.ts'

/** How often each was queried since. */
const queriesOf = ({
    setup,
    results,
    tenants,
    ticketSettings,
}: ReadByMany & Required<Pick<ReadByMany, 'ticketSettings'>>): (() => readonly number[]) => {
    const counts = [
        countCalls(setup, 'latest'),
        countCalls(results, 'all'),
        countCalls(tenants, 'active'),
        countCalls(ticketSettings, 'latest'),
    ]
    return () => counts.map((count) => count())
}

function countCalls<Name extends string>(
    owner: Readonly<Record<Name, (...given: never[]) => unknown>>,
    name: Name,
): () => number {
    const method = owner[name]
    let calls = 0
    Object.assign(owner, {
        [name]: (...given: never[]) => {
            calls += 1
            return method.apply(owner, given)
        },
    })
    return () => calls
}

test('Security Tickets reads setup, results, tenants and settings once', () => {
    const lab = new SecurityLab()
    lab.completeSetup()
    const deps = lab.deps()
    const queries = queriesOf(deps)
    expect(readOverview(deps, parameters({})).ok).toBe(true)
    expect(queries()).toEqual([1, 1, 1, 1])
})

test('Manage ServiceNow configuration reads them once, also with a sender that is expected', () => {
    const lab = new TicketsLab()
    lab.caller = { sysId: ANNA, isAdmin: true }
    lab.state = scoreSetup()
    const deps = lab.deps()
    const queries = queriesOf(deps)
    const answer = readConfiguration(deps)
    expect(answer.ok && answer.value.sender.isExpected).toBe(true)
    expect(queries()).toEqual([1, 1, 1, 1])
})

test('what is read once is read anew for the next page', () => {
    const lab = new TicketsLab()
    const deps = lab.deps()
    expect(readOnce(deps).ticketSettings.latest()?.revision).toBe(1)
    const [row] = lab.tickets.revisions
    if (row) lab.tickets.revisions.push({ ...row, revision: 2 })
    expect(readOnce(deps).ticketSettings.latest()?.revision).toBe(2)
})
