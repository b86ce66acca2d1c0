import { randomBytes } from 'node:crypto'
import type { Row } from '../../contracts.ts'

/**
 * Columns that the platform computes for a new record: a user's name and kind of access, a client's id and secret.
 * @see ServiceNowDocs: platform-administration/user-administration/t_CreateAUser,
 * platform-security/authentication/t_CreateEndpointforExternalClients
 */
export function withComputed(table: string, values: Row): Row {
    if (table === 'sys_user') return withName(withAccess(values))
    return table === 'oauth_entity' && values['type'] === 'client' ? withClient(values) : values
}

function withName(values: Row): Row {
    if (values['name']) return values
    const name = [values['first_name'], values['last_name']].filter(Boolean).join(' ')
    return name === '' ? values : { ...values, name }
}

/** A machine only uses APIs. */
const withAccess = (values: Row): Row =>
    values['identity_type'] === 'machine' ? { ...values, web_service_access_only: 'true' } : values

const withClient = (values: Row): Row => ({
    ...values,
    client_id: values['client_id'] || randomBytes(16).toString('hex'),
    client_secret: values['client_secret'] || randomBytes(24).toString('base64url'),
})
