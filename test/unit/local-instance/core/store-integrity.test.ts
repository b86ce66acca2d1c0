// ServiceNowDocs: platform-administration/t_CascadeDeleteRules,
// table-administration-and-data-management/t_CreateCustomIndex (unique keys); the journal is this project's own.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import type { Column } from '../../../../local/instance/contracts.ts'
import { TableDictionary, type StoredTable } from '../../../../local/instance/core/dictionary/dictionary.ts'
import { MemoryStore } from '../../../../local/instance/core/store/memory-store.ts'

const column = (name: string, more: Partial<Column> = {}): Column => ({
    table: '',
    name,
    label: name,
    type: 'string',
    maxLength: 40,
    mandatory: false,
    readOnly: false,
    unique: false,
    display: false,
    choice: 0,
    ...more,
})
const ref = (name: string, reference: string, cascadeRule: Column['cascadeRule']): Column =>
    column(name, { type: 'reference', reference, cascadeRule })
const access = {
    scope: 'public',
    webService: true,
    read: true,
    create: true,
    update: true,
    delete: true,
} as const
const table = (name: string, own: readonly Column[], more: Partial<StoredTable> = {}): StoredTable => ({
    name,
    label: name,
    scopeId: 'global',
    access,
    own: own.map((one) => ({ ...one, table: name })),
    indexes: [],
    open: false,
    ...more,
})

function open(tables: readonly StoredTable[], directory?: string) {
    const dictionary = new TableDictionary()
    for (const one of tables) dictionary.define(one)
    const store = new MemoryStore(dictionary, () => Date.UTC(2026, 2, 2))
    if (directory) store.openJournal(directory, () => undefined)
    const add = (name: string, values: Readonly<Record<string, string>> = {}): string =>
        store.insert(name, values)?.['sys_id'] ?? ''
    return { store, dictionary, add }
}

test('a unique column of a parent table is unique across all tables that extend it; an own one only in its table', () => {
    const { store, add } = open([
        table('parent', [column('code', { unique: true })]),
        table('one', [column('tag', { unique: true })], { superTable: 'parent' }),
        table('two', [column('tag')], { superTable: 'parent' }),
    ])
    const first = add('one', { code: 'a', tag: 't' })
    expect(first).not.toBe('')
    expect(add('two', { code: 'a' })).toBe('')
    expect(add('parent', { code: 'a' })).toBe('')
    expect(add('two', { code: 'b', tag: 't' })).not.toBe('')
    const third = add('two', { code: 'c' })
    expect(store.update('two', third, { code: 'a' })).toBeUndefined()
    expect(store.get('two', third)?.['code']).toBe('c')
    store.delete('one', first)
    expect(store.update('two', third, { code: 'a' })?.['code']).toBe('a')
    // Empty keys collide with nothing.
    expect([add('one'), add('one')]).not.toContain('')
})

test('columns that are unique together collide only together, and a sys_id only within its family', () => {
    const { add } = open([
        table('pair', [column('a'), column('b')], { indexes: [{ columns: ['a', 'b'], unique: true }] }),
        table('other', []),
    ])
    expect(add('pair', { a: '1', b: '1' })).not.toBe('')
    expect(add('pair', { a: '1', b: '2' })).not.toBe('')
    expect(add('pair', { a: '1', b: '1' })).toBe('')
    expect(add('pair', { a: '1' })).not.toBe('')
    expect(add('pair', { a: '1' })).not.toBe('')
    expect(add('pair', { sys_id: 'x' })).toBe('x')
    expect(add('pair', { sys_id: 'x' })).toBe('')
    expect(add('other', { sys_id: 'x' })).toBe('x')
})

describe('cascade rules', () => {
    const tables = [
        table('root', []),
        table('heir', [], { superTable: 'root' }),
        table('owned', [ref('root', 'root', 'delete')]),
        table('leaf', [ref('owned', 'owned', 'delete'), ref('again', 'root', 'clear')]),
        table('holder', [ref('leaf', 'leaf', 'restrict')]),
        table('loose', [ref('root', 'root', 'none'), ref('cleared', 'root', 'clear')]),
    ]

    test('delete goes on through owned rows, clear empties, none leaves', () => {
        const { store, add } = open(tables)
        const root = add('root')
        const owned = add('owned', { root })
        const leaf = add('leaf', { owned })
        const loose = add('loose', { root, cleared: root })
        expect(store.delete('root', root)).toBe(true)
        expect([store.get('owned', owned), store.get('leaf', leaf)]).toEqual([undefined, undefined])
        expect(store.get('loose', loose)).toMatchObject({ root, cleared: '' })
    })

    test('restrict anywhere below keeps everything as it was', () => {
        const { store, add } = open(tables)
        const root = add('heir')
        const owned = add('owned', { root })
        const leaf = add('leaf', { owned })
        const holder = add('holder', { leaf })
        const loose = add('loose', { root, cleared: root })
        expect(store.restriction('root', root)).toBe('holder.leaf')
        expect(store.delete('root', root)).toBe(false)
        expect([store.get('owned', owned), store.get('leaf', leaf), store.get('heir', root)]).not.toContain(
            undefined,
        )
        expect(store.get('loose', loose)?.['cleared']).toBe(root)
        store.delete('holder', holder)
        expect(store.delete('root', root)).toBe(true)
        expect(store.get('leaf', leaf)).toBeUndefined()
    })

    test('rows that own each other end', () => {
        const { store, add } = open([table('node', [ref('next', 'node', 'delete')])])
        const [a, b] = [add('node', { sys_id: 'a', next: 'b' }), add('node', { sys_id: 'b', next: 'a' })]
        expect([a, b]).toEqual(['a', 'b'])
        expect(store.delete('node', 'a')).toBe(true)
        expect(store.query('node')).toEqual([])
    })
})

test('values are stored the way their type is', () => {
    const { store, add } = open([
        table('typed', [
            column('flag', { type: 'boolean' }),
            column('count', { type: 'integer' }),
            column('rate', { type: 'decimal' }),
        ]),
    ])
    const stored = (values: Readonly<Record<string, string>>) => store.get('typed', add('typed', values))
    expect(stored({ flag: '1', count: '3.9', rate: '3.9' })).toMatchObject({
        flag: 'true',
        count: '3',
        rate: '3.9',
    })
    expect(stored({ flag: 'no', count: 'many' })).toMatchObject({ flag: 'false', count: '' })
    expect(stored({ flag: '', count: '' })).toMatchObject({ flag: '', count: '' })
})

describe('with a folder', () => {
    let directory: string
    beforeEach(() => {
        directory = mkdtempSync(join(tmpdir(), 'store-'))
    })
    afterEach(() => rmSync(directory, { recursive: true, force: true }))
    const tables = [table('note', [column('text'), column('code', { unique: true })])]

    test('after any writes, an instance that was not closed is the same when it is opened again', () => {
        const action = fc.record({
            kind: fc.constantFrom('insert', 'update', 'delete'),
            id: fc.constantFrom('a', 'b', 'c', 'd'),
            text: fc.string(),
            code: fc.constantFrom('', '1', '2'),
        })
        fc.assert(
            fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
                rmSync(directory, { recursive: true, force: true })
                const { store } = open(tables, directory)
                for (const { kind, id, text, code } of actions) {
                    if (kind === 'insert') store.insert('note', { sys_id: id, text, code })
                    else if (kind === 'update') store.update('note', id, { text, code })
                    else store.delete('note', id)
                }
                const again = open(tables, directory).store
                const byId = (one: MemoryStore) =>
                    [...one.query('note')].sort((a, b) =>
                        (a['sys_id'] ?? '') < (b['sys_id'] ?? '') ? -1 : 1,
                    )
                expect(byId(again)).toEqual(byId(store))
                // Unique keys hold after it, too.
                for (const row of again.query('note', 'codeISNOTEMPTY'))
                    expect(again.insert('note', { code: row['code'] ?? '' })).toBeUndefined()
            }),
            { numRuns: 40 },
        )
    })

    test('a process that is killed in the middle of its writes loses none that it had reported', () => {
        const script = `
            import { writeSync } from 'node:fs'
            import { createInstance } from './local/instance/core/create-instance.ts'
            const { store } = createInstance({ dataDirectory: ${JSON.stringify(directory)} })
            for (let count = 0; ; count += 1) {
                const row = store.insert('problem', { short_description: String(count) })
                writeSync(1, row.sys_id + '\\n')
                if (count === 50) process.kill(process.pid, 'SIGKILL')
            }`
        const child = spawnSync(
            process.execPath,
            ['--import', 'tsx', '--input-type=module', '--eval', script],
            { encoding: 'utf8', timeout: 60_000 },
        )
        expect(child.signal).toBe('SIGKILL')
        const reported = child.stdout.trim().split('\n')
        expect(reported.length).toBeGreaterThan(50)
        const { store } = open([table('problem', [column('short_description')])], directory)
        for (const id of reported) expect(store.get('problem', id)).toBeDefined()
    })

    test('a long journal is folded into a snapshot, and nothing is lost or doubled', () => {
        const { store } = open(tables, directory)
        for (let count = 0; count < 20_050; count += 1) {
            if (count < 30) store.insert('note', { sys_id: String(count), text: 'x' })
            else store.update('note', String(count % 30), { text: String(count) })
        }
        store.delete('note', '7')
        const before = [...store.query('note')]
        store.close()
        expect(statSync(join(directory, 'journal.jsonl')).size).toBe(0)
        expect(readFileSync(join(directory, 'snapshot.jsonl'), 'utf8').trim().split('\n')).toHaveLength(29)
        expect(readdirSync(directory).sort()).toEqual(['journal.jsonl', 'snapshot.jsonl'])
        const again = open(tables, directory).store
        expect([...again.query('note')]).toEqual(before)
        again.update('note', '8', { text: 'after' })
        again.delete('note', '9')
        const third = open(tables, directory).store
        expect(third.get('note', '8')?.['text']).toBe('after')
        expect(third.get('note', '9')).toBeUndefined()
    })
})
