import { hashPassword } from '../../../../local/instance/core/security/password.ts'
import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { documented } from '../documented.ts'
import { jsonOf, textOf, visitor } from './browser-session.ts'
import { restClient } from './rest-client.ts'

const { instance, caller, admin, person, incident, send, bytes, session, rule } = restClient()
const itil = person('ivy', ['itil'])
const nobody = person('nora')
const api = '/api/now/attachment'
const content = Uint8Array.from([0x89, 0x50, 0xff, 0, 0xfe])
const attach = (record: string, fileName = 'ä.png'): string => {
    const outcome = instance.attachments.write(session('admin'), {
        table: 'incident',
        tableSysId: record,
        fileName,
        contentType: 'image/png',
        content,
    })
    return outcome.kind === 'done' ? outcome.sysId : ''
}
const stored = (sysId: string) => instance.store.get('sys_attachment', sysId)
const upload = (query: string, headers: Record<string, string> = admin, body = content) =>
    bytes('POST', `${api}/file?${query}`, body, { 'content-type': 'image/png', ...headers })
const idOf = (answer: ReturnType<typeof upload>): string =>
    jsonOf<{ result: { sys_id: string } }>(answer).result.sys_id
const property = (name: string, value: string): void => {
    const [row] = instance.store.query('sys_properties', `name=${name}`)
    if (row) instance.store.update('sys_properties', row['sys_id'] ?? '', { value })
    else instance.store.insert('sys_properties', { name, value })
}

documented('api-reference/rest-apis/c_AttachmentAPI', 'Attachment - POST /now/attachment/file', () => {
    test('answers 201 with the metadata and their address; the bytes are kept as they are', () => {
        const record = incident()
        const answer = upload(`table_name=incident&table_sys_id=${record}&file_name=a.png`)
        const id = idOf(answer)
        expect([answer.status, answer.headers['location']]).toEqual([
            201,
            `http://localhost:8080${api}/${id}`,
        ])
        expect(jsonOf(answer)).toMatchObject({
            result: {
                table_name: 'incident',
                table_sys_id: record,
                file_name: 'a.png',
                content_type: 'image/png',
                size_bytes: '5',
                compressed: 'true',
                sys_created_by: 'admin',
                download_link: `http://localhost:8080${api}/${id}/file`,
                image_height: '',
            },
        })
        expect(Buffer.from(instance.attachments.content(id) ?? [])).toEqual(Buffer.from(content))
    })
    test.each(['table_name', 'table_sys_id', 'file_name'])(
        'without %s it answers 400 and names it',
        (name) => {
            const query = new URLSearchParams({
                table_name: 'incident',
                table_sys_id: incident(),
                file_name: 'a',
            })
            query.delete(name)
            const answer = upload(query.toString())
            expect([answer.status, textOf(answer)]).toEqual([400, expect.stringContaining(name)])
        },
    )
    test('without a content type, or with a parameter that is not known here, it answers 400', () => {
        const query = `table_name=incident&table_sys_id=${incident()}&file_name=a`
        expect(bytes('POST', `${api}/file?${query}`, content, admin).status).toBe(400)
        expect(upload(`${query}&encryption_context=x`).status).toBe(400)
    })
    test('a record that is not there, or that the caller may not read, answers 404', () => {
        expect(upload('table_name=incident&table_sys_id=none&file_name=a').status).toBe(404)
        expect(upload(`table_name=incident&table_sys_id=${incident()}&file_name=a`, nobody).status).toBe(404)
        expect(upload(`table_name=nonsense&table_sys_id=x&file_name=a`).status).toBe(400)
    })
    test('a rule on sys_attachment can refuse', () => {
        rule({
            collection: 'sys_attachment',
            script: "if (current.file_name == 'no.exe') current.setAbortAction(true)",
        })
        expect(upload(`table_name=incident&table_sys_id=${incident()}&file_name=no.exe`).status).toBe(403)
    })
})

documented('api-reference/rest-apis/c_AttachmentAPI', 'Attachment API role requirements', () => {
    test('who may write the record may attach to it; who may only read it may not', () => {
        const mine = incident({ caller_id: session('nora').userId })
        expect(upload(`table_name=incident&table_sys_id=${mine}&file_name=a`, itil).status).toBe(201)
        expect(upload(`table_name=incident&table_sys_id=${mine}&file_name=a`, nobody).status).toBe(403)
    })
})

documented('api-reference/rest-apis/c_AttachmentAPI', 'Attachment API', () => {
    const query = () => `table_name=incident&table_sys_id=${incident()}&file_name=`
    test('com.glide.attachment.max_size limits the size', () => {
        property('com.glide.attachment.max_size', '0.000001')
        expect(upload(`${query()}a.png`).status).toBe(400)
        property('com.glide.attachment.max_size', '1')
        expect(upload(`${query()}a.png`).status).toBe(201)
    })
    test('glide.attachment.extensions limits the kinds', () => {
        property('glide.attachment.extensions', 'png, txt')
        expect([
            upload(`${query()}a.PNG`).status,
            upload(`${query()}a.exe`).status,
            upload(`${query()}a`).status,
        ]).toEqual([201, 400, 400])
        property('glide.attachment.extensions', '')
    })
})

documented('api-reference/rest-apis/c_AttachmentAPI', 'Attachment - POST /now/attachment/upload', () => {
    const form = (record: string, file: string | undefined) =>
        Buffer.from(
            `--b\r\nContent-Disposition: form-data; name="table_name"\r\n\r\nincident\r\n--b\r\nContent-Disposition: form-data; name="table_sys_id"\r\n\r\n${record}\r\n${
                file === undefined
                    ? ''
                    : `--b\r\nContent-Disposition: form-data; name="uploadFile"; filename="${file}"\r\nContent-Type: text/plain\r\n\r\nGrüße\r\n`
            }--b--\r\n`,
        )
    const type = { 'content-type': 'multipart/form-data; boundary=b' }
    test('takes the file of a form', () => {
        const record = incident()
        const answer = bytes('POST', `${api}/upload`, form(record, 'a.txt'), { ...admin, ...type })
        expect([answer.status, stored(idOf(answer))]).toEqual([
            201,
            expect.objectContaining({ table_sys_id: record, file_name: 'a.txt', content_type: 'text/plain' }),
        ])
        expect(Buffer.from(instance.attachments.content(idOf(answer)) ?? []).toString()).toBe('Grüße')
    })
    test('no file, no form, a broken form: 400', () => {
        const send = (body: Uint8Array, headers: Record<string, string>) =>
            bytes('POST', `${api}/upload`, body, { ...admin, ...headers }).status
        expect(send(form(incident(), undefined), type)).toBe(400)
        expect(send(content, { 'content-type': 'image/png' })).toBe(400)
        expect(send(content, { 'content-type': 'multipart/form-data' })).toBe(400)
        expect(send(form('', 'a.txt'), type)).toBe(400)
    })
})

documented('api-reference/rest-apis/c_AttachmentAPI', 'Attachment - GET /now/attachment', () => {
    test('lists the metadata of the files that the query finds, with links to them', () => {
        const record = incident()
        const ids = [attach(record, 'a.png'), attach(record, 'b.png'), attach(record, 'c.png')]
        const answer = caller.get(
            `${api}?sysparm_query=table_sys_id=${record}^ORDERBYDESCfile_name&sysparm_limit=2&sysparm_offset=1`,
            admin,
        )
        expect(
            jsonOf<{ result: readonly { file_name: string }[] }>(answer).result.map((row) => row.file_name),
        ).toEqual(['b.png', 'a.png'])
        expect(answer.headers['link']).toContain(`${api}/${ids[0] ?? ''}/file`)
    })
    test('shows only files of records that the caller may read', () => {
        const mine = incident({ caller_id: session('nora').userId })
        const [own, other] = [attach(mine), attach(incident())]
        const found = jsonOf<{ result: readonly { sys_id: string }[] }>(
            caller.get(`${api}?sysparm_query=sys_idIN${own},${other}`, nobody),
        ).result
        expect(found.map((row) => row.sys_id)).toEqual([own])
    })
    test('what it does not know is refused by name; nobody gets 401', () => {
        expect(caller.get(`${api}?sysparm_fields=file_name`, admin).status).toBe(400)
        expect(caller.get(`${api}?sysparm_query=no_such=1`, admin).status).toBe(400)
        expect(caller.get(api).status).toBe(401)
    })
})

documented('api-reference/rest-apis/c_AttachmentAPI', 'Attachment - GET /now/attachment/{sys_id}', () => {
    test('is the metadata, in JSON or XML; 404 for what the caller may not read', () => {
        const id = attach(incident(), 'a.png')
        expect(jsonOf(caller.get(`${api}/${id}`, admin))).toMatchObject({
            result: { sys_id: id, file_name: 'a.png' },
        })
        expect(
            textOf(caller.get(`/api/now/v1/attachment/${id}`, { ...admin, accept: 'application/xml' })),
        ).toContain('<file_name>a.png</file_name>')
        expect([caller.get(`${api}/${id}`, nobody).status, caller.get(`${api}/none`, admin).status]).toEqual([
            404, 404,
        ])
    })
})

documented(
    'api-reference/rest-apis/c_AttachmentAPI',
    'Attachment - GET /now/attachment/{sys_id}/file',
    () => {
        test('is the file as it is, with its metadata in a header', () => {
            const id = attach(incident())
            const answer = caller.get(`${api}/${id}/file`, { ...admin, accept: 'image/*' })
            expect([answer.status, answer.headers['content-type'], Buffer.from(answer.body)]).toEqual([
                200,
                'image/png',
                Buffer.from(content),
            ])
            const header = String(answer.headers['x-attachment-metadata'])
            expect(header).toMatch(/^[\x20-\x7e]+$/)
            expect(JSON.parse(header)).toMatchObject({ file_name: 'ä.png', size_bytes: '5' })
        })
        test('a file of another type than asked for answers 406, one that the caller may not read 404', () => {
            const id = attach(incident())
            expect(caller.get(`${api}/${id}/file`, { ...admin, accept: 'text/plain' }).status).toBe(406)
            expect(caller.get(`${api}/${id}/file`, nobody).status).toBe(404)
            expect(caller.get(`${api}/${id}/file`).status).toBe(401)
        })
    },
)

documented('api-reference/rest-apis/c_AttachmentAPI', 'Attachment - PATCH /now/attachment/{sys_id}', () => {
    test('renames the file', () => {
        const id = attach(incident())
        const answer = send('PATCH', `${api}/${id}`, { file_name: 'new.png' })
        expect([answer.status, textOf(answer), stored(id)?.['file_name']]).toEqual([204, '', 'new.png'])
    })
    test('without a name it answers 400; without the right 403', () => {
        const id = attach(incident({ caller_id: session('nora').userId }))
        expect(send('PATCH', `${api}/${id}`, {}).status).toBe(400)
        expect(send('PATCH', `${api}/${id}`, { file_name: 'x' }, nobody).status).toBe(403)
        expect(stored(id)?.['file_name']).toBe('ä.png')
    })
})

documented('api-reference/rest-apis/c_AttachmentAPI', 'Attachment - DELETE /now/attachment/{sys_id}', () => {
    test('removes the file and its bytes, then answers 404', () => {
        const id = attach(incident())
        expect(caller.send('DELETE', `${api}/${id}`, '', itil).status).toBe(204)
        expect([stored(id), instance.store.query('sys_attachment_doc', `sys_attachment=${id}`)]).toEqual([
            undefined,
            [],
        ])
        expect(caller.send('DELETE', `${api}/${id}`, '', admin).status).toBe(404)
    })
    test('without the right it answers 403', () => {
        const id = attach(incident({ caller_id: session('nora').userId }))
        expect([caller.send('DELETE', `${api}/${id}`, '', nobody).status, stored(id) !== undefined]).toEqual([
            403,
            true,
        ])
    })
})

documented(
    'api-reference/rest-apis/c_AttachmentAPI',
    'Attachment - POST /now/attachment/{sys_id}/attributes',
    () => {
        const id = attach(incident({ caller_id: session('nora').userId }))
        const url = `${api}/${id}/attributes`
        test('adds a pair, once', () => {
            const answer = send('POST', url, { key: 'alt', value: 'a picture' })
            expect([answer.status, jsonOf(answer)]).toEqual([
                201,
                { result: { key: 'alt', value: 'a picture' } },
            ])
            expect(send('POST', url, { key: 'alt', value: 'again' }).status).toBe(400)
        })
        test('key and value are required; the attachment must be there and writable', () => {
            expect(send('POST', url, { key: 'x' }).status).toBe(400)
            expect(send('POST', `${api}/none/attributes`, { key: 'x', value: 'y' }).status).toBe(404)
            expect(send('POST', url, { key: 'x', value: 'y' }, nobody).status).toBe(403)
        })
    },
)

documented(
    'api-reference/rest-apis/c_AttachmentAPI',
    'Attachment - GET /now/attachment/{sys_id}/attributes',
    () => {
        test('lists the pairs; one by its key', () => {
            const url = `${api}/${attach(incident())}/attributes`
            send('POST', url, { key: 'a', value: '1' })
            send('POST', url, { key: 'b', value: '2' })
            const all = jsonOf<{ result: readonly object[] }>(caller.get(url, admin)).result
            expect([all.length, all]).toEqual([
                2,
                expect.arrayContaining([
                    { key: 'a', value: '1' },
                    { key: 'b', value: '2' },
                ]),
            ])
            expect(jsonOf(caller.get(`${url}/b`, admin))).toEqual({ result: { key: 'b', value: '2' } })
            expect(caller.get(`${url}/c`, admin).status).toBe(404)
        })
    },
)

documented(
    'api-reference/rest-apis/c_AttachmentAPI',
    'Attachment - PUT /now/attachment/{sys_id}/attributes/{attribute_key}',
    () => {
        test('changes a pair that is there', () => {
            const url = `${api}/${attach(incident())}/attributes`
            send('POST', url, { key: 'a', value: '1' })
            expect(jsonOf(send('PUT', `${url}/a`, { value: '2' }))).toEqual({
                result: { key: 'a', value: '2' },
            })
            expect([
                send('PUT', `${url}/a`, {}).status,
                send('PUT', `${url}/b`, { value: '2' }).status,
            ]).toEqual([400, 404])
        })
    },
)

documented(
    'api-reference/rest-apis/c_AttachmentAPI',
    'Attachment - DELETE /now/attachment/{sys_id}/attributes',
    () => {
        test('removes all pairs, or one', () => {
            const url = `${api}/${attach(incident())}/attributes`
            for (const key of ['a', 'b', 'c']) send('POST', url, { key, value: '1' })
            expect(caller.send('DELETE', `${url}/a`, '', admin).status).toBe(204)
            expect(jsonOf<{ result: unknown[] }>(caller.get(url, admin)).result.length).toBe(2)
            expect(caller.send('DELETE', url, '', admin).status).toBe(204)
            expect(jsonOf(caller.get(url, admin))).toEqual({ result: [] })
        })
    },
)

documented(
    'platform-administration/r_UsefulAttachmentScripts',
    'Link to attachments in an email notification',
    () => {
        test('sys_attachment.do?sys_id= hands out the file to who may read its record, and to nobody else', () => {
            const id = attach(incident())
            const web = createWeb(instance)
            const [nora] = instance.store.query('sys_user', 'user_name=nora')
            instance.store.update('sys_user', nora?.['sys_id'] ?? '', { user_password: hashPassword('nora') })
            const link = `/sys_attachment.do?sys_id=${id}`
            const answer = visitor(web, 'admin').get(link)
            expect([answer.status, answer.headers['content-type']]).toEqual([200, 'image/png'])
            expect(Uint8Array.from(answer.body as Uint8Array)).toEqual(content)
            expect(visitor(web, 'nora').get(link).status).toBe(404)
            expect(visitor(web).get(link).status).toBe(302)
            expect(visitor(web, 'admin').get(`/sys_attachment.do?sys_id=${'0'.repeat(32)}`).status).toBe(404)
        })
    },
)
