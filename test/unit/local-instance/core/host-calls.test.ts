// The hook that tests interleave two nodes with: what it does happens between a script's steps.
import { createInstance, type InProcessOptions } from '../../../../local/instance/core/create-instance.ts'
import type { Instance, Session } from '../../../../local/instance/contracts.ts'

const admin = (instance: Instance): Session => ({
    id: 'admin',
    userId: instance.store.query('sys_user', 'user_name=admin')[0]?.['sys_id'] ?? '',
    userName: 'admin',
    language: 'en',
    timeZone: 'UTC',
    token: '',
    messages: [],
})

function open(onHostCall: NonNullable<InProcessOptions['onHostCall']>) {
    const instance = createInstance({ onHostCall })
    const run = (script: string): string =>
        instance.scripts.evaluateExpression(admin(instance), `(function () { ${script} })()`, 'global')
    return { instance, run }
}

test('it is told of reads, writes and calls out, each before it happens, without query strings', () => {
    const calls: string[] = []
    const { run, instance } = open((kind, detail) => {
        const count = instance?.store.query('problem').length ?? 0
        calls.push(`${kind} ${detail} (${String(count)})`)
    })
    run(`var r = new GlideRecord('problem'); r.short_description = 'x'; r.insert(); r.short_description = 'y'; r.update()
        r.query(); r.deleteRecord(); gs.setProperty('x.p', '1'); gs.eventQueue('x.e', null)
        var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('get'); m.setEndpoint('http://nowhere.test/path?secret=1'); m.execute()`)
    expect(calls).toEqual([
        'write insert problem (0)',
        'write update problem (1)',
        'read problem (1)',
        'write delete problem (1)',
        'write update sys_properties (0)',
        'write insert sysevent (0)',
        'outbound GET http://nowhere.test/path (0)',
    ])
})

test('what it does happens in between: two scripts that insert the same sys_id, and one of them gets null', () => {
    const id = 'a'.repeat(32)
    const insert = `var r = new GlideRecord('problem'); r.setNewGuidValue('${id}'); return r.insert()`
    let depth = 0
    let other = ''
    const { run, instance } = open((kind) => {
        if (kind !== 'write' || depth > 0) return
        depth += 1
        other = run(insert)
    })
    expect(run(insert)).toBe('')
    expect(other).toBe(id)
    expect(instance.store.query('problem')).toHaveLength(1)
})

test('an update writes only its own columns: what another node wrote meanwhile stays', () => {
    let id = ''
    let once = true
    const { run, instance } = open((kind, detail) => {
        if (kind !== 'write' || detail !== 'update problem' || !once) return
        once = false
        instance.store.update('problem', id, { description: 'the other node' })
    })
    id = run(
        "var r = new GlideRecord('problem'); r.short_description = 'a'; r.description = 'before'; return r.insert()",
    )
    run(`var r = new GlideRecord('problem'); r.get('${id}'); r.short_description = 'b'; r.update()`)
    expect(instance.store.get('problem', id)).toMatchObject({
        short_description: 'b',
        description: 'the other node',
    })
})

test('an update or delete of a record that another node has just deleted changes nothing', () => {
    for (const last of ['r.update()', 'r.deleteRecord()']) {
        let id = ''
        const { run, instance } = open((kind, detail) => {
            if (kind === 'write' && !detail.startsWith('insert')) instance.store.delete('problem', id)
        })
        id = run("var r = new GlideRecord('problem'); r.short_description = 'a'; return r.insert()")
        expect(['', 'null', 'false']).toContain(
            run(
                `var r = new GlideRecord('problem'); r.get('${id}'); r.short_description = 'b'; return ${last}`,
            ),
        )
        expect(instance.store.query('problem')).toEqual([])
    }
})

test('what it throws stops the script there, as a node that is killed', () => {
    const { run, instance } = open((kind, detail) => {
        if (kind === 'write' && detail === 'update problem') throw new Error('killed here')
    })
    expect(() =>
        run(
            "var r = new GlideRecord('problem'); r.short_description = 'a'; r.insert(); r.short_description = 'b'; r.update()",
        ),
    ).toThrow('killed here')
    expect(instance.store.query('problem')[0]?.['short_description']).toBe('a')
})
