import { bool, choices, date, int, owned, ref, text, typed } from './column.ts'
import { fullAccess, readOnlyAccess, table } from './declared-table.ts'

const closed = { scope: 'package_private', webService: false, read: false } as const
const platformOnly = { access: { ...readOnlyAccess, ...closed } }
const name = text('name', 'Name', 100, { display: true })
/** Packages bring columns of these tables that only the platform's own code reads. */
const registry = { access: readOnlyAccess, open: true } as const

/**
 * The application registry, its tokens, and the providers of ID tokens.
 * @see ServiceNowDocs: platform-security/authentication (t_CreateEndpointforExternalClients, t_ManageTokens,
 * add-OIDC-entity)
 */
export const oauthTables = [
    table(
        'oauth_entity',
        'Application Registry',
        [
            name,
            choices(
                'type',
                'Type',
                [
                    ['client', 'OAuth Client'],
                    ['oauth_provider', 'OAuth Provider'],
                ],
                { maxLength: 40 },
            ),
            text('client_id', 'Client ID', 255),
            typed('client_secret', 'Client Secret', 'password2', 4096),
            text('default_grant_type', 'Default Grant type', 40),
            typed('auth_url', 'Authorization URL', 'url', 1024),
            typed('token_url', 'Token URL', 'url', 1024),
            typed('redirect_url', 'Redirect URL', 'url', 1024),
            typed('logo_url', 'Logo URL', 'url', 1024),
            bool('active', 'Active', 'true'),
            text('oauth_api_script', 'OAuth API Script', 255),
            int('access_token_lifespan', 'Access Token Lifespan', { defaultValue: '1800' }),
            int('refresh_token_lifespan', 'Refresh Token Lifespan', { defaultValue: '8640000' }),
            int('clock_skew', 'Clock Skew', { defaultValue: '300' }),
            ref('user', 'OAuth Application User', 'sys_user'),
            bool('public_client', 'Public Client'),
            bool('enforce_token_restrictions', 'Enforce Token Restrictions'),
            choices(
                'token_format',
                'Token Format',
                [
                    ['opaque', 'Opaque'],
                    ['jwt', 'JWT'],
                ],
                { maxLength: 40, defaultValue: 'opaque' },
            ),
            text('comments', 'Comments', 1000),
            text('client_type', 'Client Type', 40),
        ],
        { ...registry, indexed: ['client_id'] },
    ),
    table(
        'oauth_oidc_entity',
        'OAuth OIDC Entity',
        [
            ref(
                'oidc_provider_configuration',
                'OAuth OIDC Provider Configuration',
                'oidc_provider_configuration',
            ),
        ],
        { ...registry, extends: 'oauth_entity' },
    ),
    table(
        'oidc_provider_configuration',
        'OIDC Provider Configuration',
        [
            text('name', 'OIDC Provider', 100, { display: true }),
            typed('oidc_url', 'OIDC Metadata URL', 'url', 1024),
            int('oidc_config_cache_life_span', 'OIDC Configuration Cache Life Span', {
                defaultValue: '120',
            }),
            text('user_claim', 'User Claim', 100),
            text('user_field', 'User Field', 80),
            bool('enable_jti_verification', 'Enable JTI claim verification'),
        ],
        registry,
    ),
    table(
        'oauth_entity_profile',
        'OAuth Entity Profile',
        [
            name,
            owned('oauth_entity', 'OAuth provider', 'oauth_entity'),
            text('grant_type', 'Grant type', 40),
            bool('default', 'Is default'),
        ],
        { access: readOnlyAccess },
    ),
    table(
        'oauth_entity_scope',
        'OAuth Entity Scope',
        [
            name,
            owned('oauth_entity', 'OAuth provider', 'oauth_entity'),
            text('oauth_entity_scope', 'OAuth scope', 1024),
        ],
        { access: readOnlyAccess },
    ),
    table(
        'oauth_entity_profile_scope',
        'OAuth Entity Profile Scope',
        [
            owned('oauth_entity_profile', 'Profile', 'oauth_entity_profile'),
            owned('oauth_entity_scope', 'Scope', 'oauth_entity_scope'),
        ],
        { access: readOnlyAccess },
    ),
    table(
        'oauth_requestor_profile',
        'OAuth Requestor Profile',
        [
            text('requestor_id', 'Requestor ID', 32),
            owned('oauth_entity_profile', 'OAuth Entity Profile', 'oauth_entity_profile'),
        ],
        { access: readOnlyAccess },
    ),
    table(
        'oauth_credential',
        'OAuth Credential',
        [
            name,
            choices(
                'type',
                'Type',
                [
                    ['access_token', 'Access Token'],
                    ['refresh_token', 'Refresh Token'],
                ],
                { maxLength: 40 },
            ),
            // A hash: the token itself is nowhere.
            typed('token', 'Token', 'password2', 255),
            typed('token_received', 'Token Received', 'password2', 4000),
            date('expires', 'Expires'),
            owned('peer', 'Peer', 'oauth_entity'),
            owned('user', 'User', 'sys_user'),
            ref('oauth_requestor_profile', 'OAuth Requestor Profile', 'oauth_requestor_profile'),
        ],
        { access: { ...fullAccess, create: false, update: false }, indexed: ['token'] },
    ),
    // The instance's own: its keys, and the ids of ID tokens that may not come twice.
    table(
        'local_secret',
        'Secret',
        [text('name', 'Name', 40, { unique: true }), typed('value', 'Value', 'password2', 255)],
        platformOnly,
    ),
    table(
        'local_used_token',
        'Used Token',
        [text('digest', 'Digest', 64, { unique: true }), text('until', 'Until', 20)],
        platformOnly,
    ),
]
