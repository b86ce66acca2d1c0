import {
    callConnector,
    type ConnectorCase,
    type ConnectorRequest,
} from '../../../microsoft-clients/connector-client.ts'
import type { OutboundDependencies } from '../../../microsoft-clients/outbound-call.ts'
import { ok, type Result } from '../../../result.ts'
import type { SupportCase } from '../../support-case.ts'
import type { BackendCase, ByCall } from '../support-backend.ts'
import { connectorAccess, type ConnectorAccessDependencies } from './connector-access.ts'
import { CONNECTOR } from './definition.ts'

export type ConnectorDependencies = OutboundDependencies & ConnectorAccessDependencies

const toBackendCase = ({ number, state }: ConnectorCase): BackendCase => ({
    microsoftNumber: number,
    isClosed: state === 'closed',
})

const done = (result: Result<BackendCase>): Result<undefined> => (result.ok ? ok(undefined) : result)

/** What leaves the instance with a case: what the agent entered and saw, and nothing else of the incident. */
const createBody = ({ request }: SupportCase): unknown => ({
    title: request.title,
    description: request.description,
    service: request.service,
    severity: request.severity,
    affectedUsers: request.affectedUsers,
    contact: {
        name: request.contactName,
        mail: request.contactMail,
        phone: request.contactPhone,
        preferredTime: request.preferredTime,
        language: request.language,
    },
    files: request.files.map(({ fileName, contentType, size }) => ({ name: fileName, contentType, size })),
})

/** Cases by calls to whatever implements docs/api/connector.openapi.yaml. `limitMs`: how long a call may take now. */
export function connectorBackend(deps: ConnectorDependencies, limitMs: () => number): ByCall {
    const call = (
        { sysId, isTest }: SupportCase,
        action: Pick<ConnectorRequest, 'method' | 'action' | 'idempotencyKey' | 'body' | 'file'>,
    ): Result<BackendCase> => {
        const access = connectorAccess(deps)
        if (!access.ok) return access
        const request = { caseKey: sysId, isTest, timeoutMs: limitMs(), ...action }
        const told = callConnector(deps, access.value, request)
        return told.ok ? ok(toBackendCase(told.value)) : told
    }
    const payload = (supportCase: SupportCase): string => JSON.stringify(createBody(supportCase), null, 2)
    return {
        id: CONNECTOR.id,
        delivery: 'by-call',
        payload,
        create: (supportCase) =>
            call(supportCase, {
                method: 'POST',
                action: '',
                idempotencyKey: supportCase.sysId,
                body: payload(supportCase),
            }),
        read(supportCase) {
            const found = call(supportCase, { method: 'GET', action: 'read', idempotencyKey: null })
            return !found.ok && found.error.code === 'CONNECTOR_CASE_UNKNOWN' ? ok(undefined) : found
        },
        comment: (supportCase, { sysId, text, at }) =>
            done(
                call(supportCase, {
                    method: 'POST',
                    action: 'comments',
                    idempotencyKey: sysId,
                    body: JSON.stringify({ text, at: new Date(at).toISOString() }, null, 2),
                }),
            ),
        // Two replies with one file send it once.
        attach: (supportCase, file) =>
            done(
                call(supportCase, {
                    method: 'POST',
                    action: 'attachments',
                    idempotencyKey: file.sysId,
                    file,
                }),
            ),
        close: (supportCase, { sysId, text, at }) =>
            done(
                call(supportCase, {
                    method: 'POST',
                    action: 'close',
                    idempotencyKey: sysId,
                    body: JSON.stringify({ text, at: new Date(at).toISOString() }, null, 2),
                }),
            ),
    }
}
