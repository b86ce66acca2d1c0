import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { records, text } from '../built-records.ts'
import { startDemoLab, TAB_API, VIEWS_API } from '../lab.ts'

interface Document {
    readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const document = parse(readFileSync('docs/api/support.openapi.yaml', 'utf8')) as Document

/** Holds a value against a schema of the document; answers what does not fit. */
function misfits(pointer: string, value: unknown): string {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats(ajv)
    ajv.addSchema({ ...document, $id: 'api' })
    const validate = ajv.compile({ $ref: `api#${pointer}` })
    return validate(value) ? '' : ajv.errorsText(validate.errors)
}

test('the document describes exactly the routes that the package has', () => {
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
        Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const built = records('sys_ws_operation').map(
        (operation) =>
            `${text(operation['http_method'])} ${text(operation['operation_uri']).replace('/api/x_mioms_m365_assis/v1', '')}`,
    )
    expect([...described].sort()).toEqual([...built].sort())
})

test('answers and errors of the running app fit the document', async () => {
    const lab = await startDemoLab()
    try {
        const tab = await lab.call('ana.agent', 'GET', `${TAB_API}/${lab.demo.incident.sysId}`)
        expect(misfits('/components/schemas/IncidentTab', tab.json.result)).toBe('')
        const nothing = await lab.call('ana.agent', 'GET', `${TAB_API}/d3e0000000000000000000000000b003`)
        expect(misfits('/components/schemas/IncidentTab', nothing.json.result)).toBe('')
        for (const [id, status] of [
            ['9'.repeat(32), 404],
            ['x', 400],
        ] as const) {
            const error = await lab.call('ana.agent', 'GET', `${TAB_API}/${id}`)
            expect(error.status).toBe(status)
            expect(misfits('/components/schemas/ErrorAnswer', error.json)).toBe('')
        }
        const views = await lab.call('admin', 'GET', VIEWS_API)
        const schema =
            '/paths/~1setup~1incident-form~1views/get/responses/200/content/application~1json/schema'
        expect(misfits(schema, views.json)).toBe('')
        // The check can fail.
        expect(misfits('/components/schemas/IncidentTab', { ...tab.json.result, knowledge: {} })).not.toBe('')
    } finally {
        await lab.close()
    }
})
