/** A small app that is not ours: two tables, a before rule and a Scripted REST resource, as a package. */
import {
    application,
    dictionary,
    element,
    record,
    zipOf,
} from '../test/unit/local-instance/core/package-of.ts'

export const ROWS = 'x_pkg_row'
export const SITES = 'x_pkg_site'
export const REST_PATH = '/api/x_pkg/v1/rows/7'

const MODULE = 'x_pkg/package/1.0.0/src/server/rows.ts'
const handler = (name: string, given: string): string =>
    `(function (${given}) { const { ${name} } = require('${MODULE}'); ${name}(${given}) })(${given})`

export const foreignApp = (): Uint8Array =>
    zipOf({
        'scope/sys_app.xml': application(),
        'dictionary/x_pkg_site.xml': dictionary(SITES, element('name', 'display="true"') + element('region')),
        'dictionary/x_pkg_row.xml': dictionary(
            ROWS,
            element('name', 'display="true"') +
                element('state') +
                '<element name="amount" type="integer" label="Amount"/>' +
                '<element name="site" type="reference" label="Site" reference="x_pkg_site"/>',
        ),
        'update/sys_script_1.xml': record('sys_script', {
            sys_id: 'b'.repeat(31) + '1',
            name: 'Row before insert',
            collection: ROWS,
            when: 'before',
            action_insert: 'true',
            action_update: 'false',
            active: 'true',
            order: '100',
            script: handler('beforeInsert', 'current, previous'),
        }),
        'update/sys_module_1.xml': record('sys_module', {
            sys_id: 'b'.repeat(31) + '2',
            path: MODULE,
            content: `
                export const beforeInsert = (current) => { current.setValue('state', 'checked') }
                export const answer = (request, response) => {
                    response.setStatus(200)
                    response.setBody({ id: request.pathParams.id, rows: [1, 2, 3] })
                }`,
        }),
        'update/sys_ws_definition_1.xml': record('sys_ws_definition', {
            sys_id: 'b'.repeat(31) + '3',
            name: 'Rows',
            active: 'true',
            namespace: 'x_pkg',
            service_id: 'rows',
            consumes: 'application/json',
            produces: 'application/json',
        }),
        'update/sys_ws_operation_1.xml': record('sys_ws_operation', {
            sys_id: 'b'.repeat(31) + '4',
            name: 'Read',
            active: 'true',
            web_service_definition: 'b'.repeat(31) + '3',
            http_method: 'GET',
            operation_uri: '/api/x_pkg/v1/rows/{id}',
            requires_authentication: 'false',
            requires_acl_authorization: 'false',
            operation_script: handler('answer', 'request, response'),
        }),
    })
