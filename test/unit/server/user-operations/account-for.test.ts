import { accountFor } from '../../../../src/server/user-operations/account-for.ts'
import { operationsConnection } from '../../../../src/server/user-operations/operations-connection.ts'
import type { Tier } from '../../../../src/server/user-operations/operation-kind.ts'
import { requestOperation } from '../../../../src/server/user-operations/request-operation.ts'
import { AGENT, EMMA, EMMA_ACCOUNT, json, OperationsLab } from '../../../fakes/operations-lab.ts'

let lab: OperationsLab
beforeEach(() => {
    lab = new OperationsLab()
})

const group = (isAssignableToRole: boolean | null, securityEnabled: boolean | null = true): object => ({
    '@odata.type': '#microsoft.graph.group',
    id: 'g',
    securityEnabled,
    isAssignableToRole,
})

function lookedUp(tier: Tier) {
    const deps = lab.deps()
    const made = requestOperation(deps, {
        key: 'one',
        kind: 'assign-license',
        targetId: EMMA,
        requesterId: AGENT,
        input: {},
    })
    const connection = operationsConnection(deps)
    if (!made.ok || !connection.ok) throw new Error('it was not requested')
    return accountFor(deps, connection.value, { ...made.value, tier }, 1000)
}

test.each<[string, readonly object[], Tier, object]>([
    ['of ordinary groups', [group(null), group(false)], 2, { ok: true, value: EMMA_ACCOUNT }],
    [
        'of a group to which roles can be given',
        [group(null), group(true)],
        1,
        { ok: false, error: { code: 'OPERATION_PRIVILEGED' } },
    ],
    ['whose groups are only read', [group(true)], 0, { ok: true, value: EMMA_ACCOUNT }],
    [
        'whose groups withhold what they are, for what is sensitive',
        [group(null, null)],
        2,
        { ok: false, error: { code: 'GRAPH_PERMISSION_MISSING', parameters: ['GroupMember.Read.All'] } },
    ],
    [
        'whose groups withhold what they are, for what can be undone',
        [group(null, null)],
        1,
        { ok: true, value: EMMA_ACCOUNT },
    ],
    [
        'of administrative units and roles that are no groups',
        [{ '@odata.type': '#microsoft.graph.administrativeUnit', id: 'u', securityEnabled: null }],
        2,
        { ok: true, value: EMMA_ACCOUNT },
    ],
])('an account %s', (_name, groups, tier, expected) => {
    lab.groups.set(EMMA_ACCOUNT, groups)
    expect(lookedUp(tier)).toMatchObject(expected)
})

test('while Microsoft sends away who asks for groups, nothing is done, and it is tried again', () => {
    lab.graph = ({ url, body }) =>
        url.endsWith('/$batch') && body?.includes('isAssignableToRole') === true
            ? json(503, { error: { code: 'ServiceUnavailable', message: '' } }, { 'Retry-After': '30' })
            : undefined
    expect(lookedUp(1)).toMatchObject({ ok: false, error: { retryable: true } })
})

test('it asks with no more than it needs, and names no address', () => {
    lookedUp(2)
    const [, , groups] = lab.platform.sent
    const { requests } = JSON.parse(groups?.body ?? '{}') as { readonly requests: readonly { url: string }[] }
    expect(requests.map(({ url }) => url)).toEqual([
        `/users/${EMMA_ACCOUNT}/transitiveMemberOf?$select=id,securityEnabled,isAssignableToRole&$top=999`,
        `/users/${EMMA_ACCOUNT}/ownedObjects?$select=id,securityEnabled,isAssignableToRole&$top=999`,
    ])
})
