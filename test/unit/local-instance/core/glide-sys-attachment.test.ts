import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const { instance, incident, session, rule } = smallInstance()
const { store } = instance
const scope = store.insert('sys_scope', { scope: 'x_files', name: 'Files' })?.['sys_id'] ?? ''
/** Runs a script in an application of its own: reading content is for scoped applications. */
const run = <T>(script: string, scopeId = scope): T =>
    JSON.parse(
        instance.scripts.evaluateExpression(
            session('admin'),
            `(function () { var gsa = new GlideSysAttachment(); return JSON.stringify((function () { ${script} })()) })()`,
            scopeId,
        ),
    ) as T
const record = (sysId: string): string => `var gr = new GlideRecord('incident'); gr.get('${sysId}');`
const write = (sysId: string, name = 'a.txt', text = 'Grüße'): string =>
    run<string>(`${record(sysId)} return gsa.write(gr, '${name}', 'text/plain', '${text}')`)
const row = (sysId: string) => store.get('sys_attachment', sysId)
const attributes = (sysId: string): unknown =>
    run(
        `var r = gsa.fetchAllAttributes('${sysId}'); var all = {}; while (r.next()) all[r.getValue('key')] = r.getValue('value'); return all`,
    )

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - write(GlideRecord record, String fileName, String contentType, String content)',
    () => {
        test('attaches a text: its metadata, and its bytes in chunks', () => {
            const target = incident()
            const text = Array.from({ length: 60_000 }, (_, index) => String((index * 7919) % 10_007)).join(
                '',
            )
            const id = write(target, 'big.txt', text)
            expect(row(id)).toMatchObject({
                table_name: 'incident',
                table_sys_id: target,
                file_name: 'big.txt',
                content_type: 'text/plain',
                size_bytes: String(text.length),
            })
            expect(store.query('sys_attachment_doc', `sys_attachment=${id}`).length).toBeGreaterThan(1)
            expect(
                run(`var a = new GlideRecord('sys_attachment'); a.get('${id}'); return gsa.getContent(a)`),
            ).toBe(text)
        })
        test('an empty file is a file', () => {
            const id = write(incident(), 'empty.txt', '')
            expect([
                row(id)?.['size_bytes'],
                Buffer.from(instance.attachments.content(id) ?? 'x').toString(),
            ]).toEqual(['0', ''])
        })
        test('null when there is no record, or a rule on sys_attachment refuses', () => {
            expect(run("return gsa.write(new GlideRecord('incident'), 'a', 'b/c', 'd')")).toBeNull()
            rule({
                collection: 'sys_attachment',
                script: "if (current.file_name == 'virus.exe') current.setAbortAction(true)",
            })
            expect(write(incident(), 'virus.exe')).toBeNull()
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - writeBase64(GlideRecord now_GR, String fileName, String contentType, String content_base64Encoded)',
    () => {
        test('attaches bytes', () => {
            const id = run<string>(
                `${record(incident())} return gsa.writeBase64(gr, 'a.bin', 'application/octet-stream', '/wD+')`,
            )
            expect(Buffer.from(instance.attachments.content(id) ?? [])).toEqual(Buffer.from([0xff, 0, 0xfe]))
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - writeContentStream(GlideRecord now_GR, String fileName, String contentType, GlideScriptableInputStream inputStream)',
    () => {
        test('attaches what a stream holds', () => {
            const id = write(incident())
            const copy = run<string>(
                `${record(incident())} return gsa.writeContentStream(gr, 'b.txt', 'text/plain', gsa.getContentStream('${id}'))`,
            )
            expect(Buffer.from(instance.attachments.content(copy) ?? []).toString()).toBe('Grüße')
        })
        test('refuses what is no stream', () => {
            expect(() => run(`${record(incident())} gsa.writeContentStream(gr, 'b', 'c/d', 'text')`)).toThrow(
                'no stream',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - getAttachments(String tableName, String sys_id)',
    () => {
        test('finds the files of one record', () => {
            const target = incident()
            write(target, 'one.txt')
            write(target, 'two.txt')
            write(incident(), 'other.txt')
            expect(
                run(
                    `var a = gsa.getAttachments('incident', '${target}'); var n = []; while (a.next()) n.push(a.getValue('file_name')); return n.sort()`,
                ),
            ).toEqual(['one.txt', 'two.txt'])
            expect(run("return gsa.getAttachments('incident', 'none').hasNext()")).toBe(false)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - getContent(GlideRecord sysAttachment)',
    () => {
        const get = (id: string, scopeId?: string): unknown =>
            run(
                `var a = new GlideRecord('sys_attachment'); a.get('${id}'); return [gsa.getContent(a)]`,
                scopeId,
            )
        test('is the text in a scoped application, undefined in the global scope', () => {
            const id = write(incident())
            expect(get(id)).toEqual(['Grüße'])
            expect(get(id, 'global')).toEqual([null])
        })
        test('is five megabytes at most', () => {
            const id = run<string>(
                `${record(incident())} return gsa.write(gr, 'big', 'text/plain', new Array(5 * 1024 * 1024 + 2).join('x'))`,
            )
            expect(
                run(
                    `var a = new GlideRecord('sys_attachment'); a.get('${id}'); return gsa.getContent(a).length`,
                ),
            ).toBe(5 * 1024 * 1024)
            expect(Number(row(id)?.['size_bytes'])).toBe(5 * 1024 * 1024 + 1)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - getContentBase64(GlideRecord sysAttachment)',
    () => {
        test('is the content in base64', () => {
            const id = write(incident())
            expect(
                run(
                    `var a = new GlideRecord('sys_attachment'); a.get('${id}'); return gsa.getContentBase64(a)`,
                ),
            ).toBe(Buffer.from('Grüße').toString('base64'))
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - getContentStream(String sysID)',
    () => {
        test('is a stream, also when called with `new`; null without an attachment', () => {
            const id = write(incident())
            expect(
                run(
                    `return [String(gsa.getContentStream('${id}')), String(new gsa.getContentStream('${id}')), gsa.getContentStream('none')]`,
                ),
            ).toEqual([
                'com.glide.communications.GlideScriptableInputStream',
                'com.glide.communications.GlideScriptableInputStream',
                null,
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRespStreamWriter',
    'RESTAPIResponseStream - writeStream(Object stream)',
    () => {
        test.each([
            ['gsa.getContentStream', scope],
            ['GlideSysAttachmentInputStream', 'global'],
        ])('sends the stream of %s', (name, sys_scope) => {
            const id = write(incident())
            const { headers, bytes } = instance.scripts.runRestOperation(
                session('admin'),
                {
                    sys_scope,
                    operation_script: `var gsa = new GlideSysAttachment(); response.setContentType('text/plain'); response.getStreamWriter().writeStream(new ${name}('${id}'))`,
                },
                {
                    method: 'GET',
                    url: 'https://local/x',
                    path: '/x',
                    query: {},
                    pathParameters: {},
                    headers: {},
                    body: '',
                },
            )
            expect([headers, Buffer.from(bytes ?? []).toString()]).toEqual([
                { 'Content-Type': 'text/plain' },
                'Grüße',
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - copy(String sourceTable, String sourceID, String targetTable, String targetID)',
    () => {
        test('copies files with their attributes and answers their sys_ids', () => {
            const [from, to] = [incident(), incident()]
            const id = write(from)
            run(`gsa.addAttribute('${id}', 'author', 'Fred'); return 1`)
            const copied = run<string[]>(`return gsa.copy('incident', '${from}', 'incident', '${to}')`)
            expect(copied.map((one) => row(one)?.['table_sys_id'])).toEqual([to])
            expect(attributes(copied[0] ?? '')).toEqual({ author: 'Fred' })
            expect(row(id)?.['table_sys_id']).toBe(from)
        })
        test('nothing to copy, or nowhere to copy to, is an empty list', () => {
            const from = incident()
            expect(run(`return gsa.copy('incident', '${from}', 'incident', '${incident()}')`)).toEqual([])
            write(from)
            expect(run(`return gsa.copy('incident', '${from}', 'incident', 'none')`)).toEqual([])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - deleteAttachment(String attachmentID)',
    () => {
        test('the file, its bytes and its attributes are gone', () => {
            const id = write(incident())
            run(`gsa.addAttribute('${id}', 'author', 'Fred'); gsa.deleteAttachment('${id}'); return 1`)
            const left = ['sys_attachment_doc', 'sys_attachment_attribute'].map(
                (table) => store.query(table, `sys_attachment=${id}`).length,
            )
            expect([row(id), ...left]).toEqual([undefined, 0, 0])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - addAttribute(String sysAttachmentID, String attrKey, String attrValue)',
    () => {
        test('adds a pair; a key that is there gets the new value', () => {
            const id = write(incident())
            run(`gsa.addAttribute('${id}', 'a', '1'); gsa.addAttribute('${id}', 'a', '2'); return 1`)
            expect(attributes(id)).toEqual({ a: '2' })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - addMultipleAttributes(String sysAttachmentID, Object attrsKeyValuePair)',
    () => {
        test('adds several', () => {
            const id = write(incident())
            run(`gsa.addMultipleAttributes('${id}', { a: '1', b: '2' }); return 1`)
            expect(attributes(id)).toEqual({ a: '1', b: '2' })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - fetchAttribute(String sysAttachmentID, String attrKey)',
    () => {
        test('is the record of one pair', () => {
            const id = write(incident())
            run(`gsa.addMultipleAttributes('${id}', { a: '1', b: '2' }); return 1`)
            expect(
                run(
                    `var r = gsa.fetchAttribute('${id}', 'b'); return [r.next(), r.getValue('value'), r.next()]`,
                ),
            ).toEqual([true, '2', false])
            expect(run(`return gsa.fetchAttribute('${id}', 'c').next()`)).toBe(false)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - updateAttribute(String sysAttachmentID, String attrKey, String attrValue)',
    () => {
        test('changes a pair that is there', () => {
            const id = write(incident())
            run(
                `gsa.addAttribute('${id}', 'a', '1'); gsa.updateAttribute('${id}', 'a', '2'); gsa.updateAttribute('${id}', 'b', '3'); return 1`,
            )
            expect(attributes(id)).toEqual({ a: '2' })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - updateAllAttributes(String sysAttachmentID, Object attrsKeyValuePair)',
    () => {
        test('changes several', () => {
            const id = write(incident())
            run(
                `gsa.addMultipleAttributes('${id}', { a: '1', b: '2' }); gsa.updateAllAttributes('${id}', { a: '3', b: '4' }); return 1`,
            )
            expect(attributes(id)).toEqual({ a: '3', b: '4' })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - deleteAttribute(String sysAttachmentID, String attrKey)',
    () => {
        test('answers whether there was one', () => {
            const id = write(incident())
            expect(
                run(
                    `gsa.addAttribute('${id}', 'a', '1'); return [gsa.deleteAttribute('${id}', 'a'), gsa.deleteAttribute('${id}', 'a')]`,
                ),
            ).toEqual([true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'Scoped GlideSysAttachment - deleteAllAttributes(String sysAttachmentID)',
    () => {
        test('answers whether there were any', () => {
            const id = write(incident())
            expect(
                run(
                    `gsa.addMultipleAttributes('${id}', { a: '1', b: '2' }); return [gsa.deleteAllAttributes('${id}'), gsa.deleteAllAttributes('${id}')]`,
                ),
            ).toEqual([true, false])
            expect(attributes(id)).toEqual({})
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI',
    'GlideSysAttachment- Scoped',
    () => {
        test('what it has not says so', () => {
            expect(() => run('gsa.zip()')).toThrow('GlideSysAttachment.zip is not implemented')
        })
    },
)
