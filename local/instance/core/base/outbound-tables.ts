import { bool, int, owned, ref, text, typed } from './column.ts'
import { metadata } from './declared-table.ts'

const authentication = [
    text('authentication_type', 'Authentication type', 40),
    ref('basic_auth_profile', 'Basic auth profile', 'sys_auth_profile_basic'),
    text('basic_auth_user', 'Basic auth user ID', 255),
    typed('basic_auth_password', 'Basic auth password', 'password2', 255),
    ref('oauth2_profile', 'OAuth profile', 'oauth_entity_profile'),
]
const ofMethod = owned('rest_message_function', 'HTTP method', 'sys_rest_message_fn')
const name = text('name', 'Name', 80, { display: true })
const value = text('value', 'Value', 1000)

/** Outbound REST messages (api-reference/web-services/r_RESTMessageElements). */
export const outboundTables = [
    metadata(
        'sys_rest_message',
        'REST Message',
        [
            text('name', 'Name', 40, { display: true }),
            text('description', 'Description', 1000),
            text('rest_endpoint', 'Endpoint', 1024),
            text('access', 'Accessible from', 40, { defaultValue: 'package_private' }),
            ...authentication,
        ],
        { indexed: ['name'] },
    ),
    metadata('sys_rest_message_headers', 'REST Message Header', [
        owned('rest_message', 'REST message', 'sys_rest_message'),
        name,
        value,
    ]),
    metadata('sys_rest_message_fn', 'HTTP Method', [
        owned('rest_message', 'REST message', 'sys_rest_message'),
        text('function_name', 'Name', 100, { display: true }),
        text('http_method', 'HTTP method', 40),
        text('rest_endpoint', 'Endpoint', 1024),
        text('content', 'Content', 4000),
        text('use_mid_server', 'Use MID Server', 32),
        bool('lock', 'Lock'),
        ...authentication,
    ]),
    metadata('sys_rest_message_fn_headers', 'HTTP Header', [ofMethod, name, value]),
    metadata('sys_rest_message_fn_param_defs', 'HTTP Query Parameter', [
        ofMethod,
        name,
        value,
        int('order', 'Order'),
    ]),
    metadata('sys_rest_message_fn_parameters', 'Variable Substitution', [
        ofMethod,
        name,
        text('type', 'Escape type', 40, { defaultValue: 'string' }),
        text('value', 'Test value', 1000),
    ]),
]
