import { documented } from '../documented.ts'
import { application, dictionary, zipOf } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

const PAGE = 'api-reference/server-api-reference/c_GlideTableHierarchyScopedAPI'
const { instance, run } = smallInstance()
instance.packages.install(
    zipOf({
        'scope/sys_app.xml': application(),
        'dictionary/x_h_alone.xml': dictionary('x_h_alone', ''),
    }),
    { loadDemo: false },
)
const of = <T>(table: string, call: string): T => run<T>(`return new GlideTableHierarchy('${table}').${call}`)

documented(PAGE, 'GlideTableHierarchy - GlideTableHierarchy(String tableName)', () => {
    test('a table that there is not is named', () => {
        expect(() => of('no_such_table', 'getName()')).toThrow('there is no table no_such_table')
    })
    test('so is a member that there is not', () => {
        expect(() => of('task', 'getChildren()')).toThrow(
            'GlideTableHierarchy.getChildren is not implemented',
        )
    })
})
documented(PAGE, 'GlideTableHierarchy - getAllExtensions()', () => {
    test('the table and all that extend it', () => {
        const all = of<string[]>('task', 'getAllExtensions()')
        expect(all[0]).toBe('task')
        expect(all).toEqual(expect.arrayContaining(['incident', 'problem', 'change_request']))
        expect(of('incident', 'getAllExtensions()')).toEqual(['incident'])
    })
})
documented(PAGE, 'GlideTableHierarchy - getBase()', () => {
    test('the parent', () => expect(of('cmdb_ci_server', 'getBase()')).toBe('cmdb_ci_computer'))
    test('of a table without one itself', () => expect(of('task', 'getBase()')).toBe('task'))
})
documented(PAGE, 'GlideTableHierarchy - getHierarchy()', () => {
    test('the table, then what it extends', () =>
        expect(of('incident', 'getHierarchy()')).toEqual(['incident', 'task']))
})
documented(PAGE, 'GlideTableHierarchy - getName()', () => {
    test('the name', () => expect(of('incident', 'getName()')).toBe('incident'))
})
documented(PAGE, 'GlideTableHierarchy - getRoot()', () => {
    test('the topmost table', () => {
        expect(of('cmdb_ci_server', 'getRoot()')).toBe('cmdb')
        expect(of('x_h_alone', 'getRoot()')).toBe('x_h_alone')
    })
})
documented(PAGE, 'GlideTableHierarchy - getTables()', () => {
    test('the same as the hierarchy', () =>
        expect(of('incident', 'getTables()')).toEqual(['incident', 'task']))
})
documented(PAGE, 'GlideTableHierarchy - getTableExtensions()', () => {
    test('those that extend it, without itself', () => {
        expect(of<string[]>('task', 'getTableExtensions()')).toContain('incident')
        expect(of<string[]>('task', 'getTableExtensions()')).not.toContain('task')
        expect(of('incident', 'getTableExtensions()')).toEqual([])
    })
})
documented(PAGE, 'GlideTableHierarchy - isBaseClass()', () => {
    test('only a table without parent that is extended', () =>
        expect(['task', 'incident', 'x_h_alone'].map((name) => of(name, 'isBaseClass()'))).toEqual([
            true,
            false,
            false,
        ]))
})
documented(PAGE, 'GlideTableHierarchy - isSoloClass()', () => {
    test('only a table without parent and extensions', () =>
        expect(['task', 'incident', 'x_h_alone'].map((name) => of(name, 'isSoloClass()'))).toEqual([
            false,
            false,
            true,
        ]))
})
documented(PAGE, 'GlideTableHierarchy - hasExtensions()', () => {
    test('whether others extend it', () =>
        expect(['task', 'incident'].map((name) => of(name, 'hasExtensions()'))).toEqual([true, false]))
})
