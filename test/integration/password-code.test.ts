/** One-time codes and the catalog item of password resets, on the built package. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AGENT, MANAGER, operationOf, RESETS, startPasswordLab, type PasswordLab } from '../password-lab.ts'
import { storedRows } from '../stored-rows.ts'

jest.setTimeout(300_000)

const TOM = 'tom.becker'
const PRIVATE = 'tom@home.example'

let directory: string
let lab: PasswordLab
beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'passwords-'))
    lab = await startPasswordLab({ dataDirectory: directory })
    await lab.configureResets({ recipient: 'verifier' })
})
afterAll(async () => {
    await lab?.close()
    rmSync(directory, { recursive: true, force: true })
})

const code = (method: 'POST' | 'PUT', operation: string, by: string | undefined, body: object = {}) =>
    lab.call(by, method, `${RESETS}/operations/${operation}/code`, body)
const mails = async (): Promise<readonly Record<string, string | undefined>[]> =>
    (await lab.rows('sys_email', 'type=send-ready^ORDERBYsys_created_on')).filter(
        ({ recipients }) => recipients === PRIVATE,
    )
const codeIn = (text = ''): string => /\d{8}/.exec(text)?.[0] ?? ''

test('the code goes to the private address, the agent enters it, and is the one who is shown the secret', async () => {
    const item = await lab.orderReset(TOM)
    const sysId = operationOf(item)
    expect((await code('POST', sysId, AGENT)).json.result.error.code).toBe('CODE_NO_ADDRESS')
    await lab.registerDevice(TOM, `${TOM}@contoso.com`)
    await lab.registerDevice(TOM, 'tom@new.example', 0)
    expect((await code('POST', sysId, AGENT)).json.result.error.code).toBe('CODE_NO_ADDRESS')
    await lab.registerDevice(TOM, PRIVATE)
    const sent = await code('POST', sysId, AGENT)
    expect([sent.status, sent.json.result.operation.code.triesLeft]).toEqual([200, 5])
    const [mail] = await mails()
    const right = codeIn(mail?.['body'])
    expect(right).toMatch(/^\d{8}$/)
    expect(sent.text).not.toContain(right)
    const wrong = await code('PUT', sysId, AGENT, { code: right === '00000000' ? '00000001' : '00000000' })
    expect([wrong.status, wrong.json.result.error.code]).toEqual([409, 'CODE_WRONG'])
    for (const [who, status] of [
        [undefined, 401],
        ['emma.employee', 403],
        [MANAGER, 403],
        [TOM, 403],
    ] as const)
        expect([who, (await code('PUT', sysId, who, { code: right })).status]).toEqual([who, status])
    const checked = await code('PUT', sysId, AGENT, { code: right })
    expect(checked.json.result.operation).toMatchObject({ state: 'verified', verifier: 'Olga Operations' })
    expect(await lab.decide(MANAGER, item, 'approved')).toBe(200)
    expect((await lab.handOver(sysId, MANAGER)).json.result.error.code).toBe('OPERATION_NOT_YOURS')
    const given = await lab.handOver(sysId, AGENT)
    const { secret } = given.json.result.handOver as { readonly secret: string }
    expect(lab.microsoft.control.signIn(`${TOM}@contoso.com`, secret)).toBe('temporaryAccessPass')

    // The secret is in no row that was ever stored; the code in its mail, and nowhere else.
    const rows = storedRows(directory)
    expect(rows.filter(({ text }) => text.includes(secret))).toEqual([])
    expect([...new Set(rows.filter(({ text }) => text.includes(right)).map(({ table }) => table))]).toEqual([
        'sys_email',
    ])
    const own = rows.filter(({ table }) => table.startsWith('x_mioms_m365_assis') || table === 'syslog')
    expect(own.filter(({ text }) => text.includes(PRIVATE))).toEqual([])
})

test('a temporary password is in no row either', async () => {
    await lab.configureResets({ usesAccessPass: false })
    const { secret } = (await lab.handOver(await lab.approved(TOM))).json.result.handOver as {
        secret: string
    }
    expect(lab.microsoft.control.signIn(`${TOM}@contoso.com`, secret)).toBe('password')
    expect(storedRows(directory).filter(({ text }) => text.includes(secret))).toEqual([])
    await lab.configureResets()
})

test('what is asked for an admin account, or by who can help themselves, is closed, and nobody was asked', async () => {
    for (const [who, state, said] of [
        ['ursula.admin', '4', 'protected'],
        ['kenji.mori', '3', 'https://aka.ms/sspr'],
    ] as const) {
        const item = await lab.orderReset(who)
        expect([who, (await lab.item(item))['state']]).toEqual([who, state])
        expect((await lab.comments(item)).join()).toContain(said)
        expect(await lab.rows('sysapproval_approver', `sysapproval=${item}`)).toEqual([])
    }
})

test('the manager says no: nothing was changed', async () => {
    const item = await lab.orderReset(TOM)
    const { passwordChanges } = lab.microsoft.control.user(`${TOM}@contoso.com`)
    expect(await lab.decide(MANAGER, item, 'rejected')).toBe(200)
    expect((await lab.item(item))['state']).toBe('4')
    expect((await lab.handOver(operationOf(item))).json.result.error.code).toBe('OPERATION_STATE')
    expect(lab.microsoft.control.user(`${TOM}@contoso.com`).passwordChanges).toBe(passwordChanges)
})
