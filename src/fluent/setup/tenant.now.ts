import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** One row per Microsoft 365 tenant: references to OAuth records, never a secret. */
export const x_mioms_m365_assis_tenant = Table({
    name: 'x_mioms_m365_assis_tenant',
    label: 'Microsoft 365 Tenant',
    display: 'name',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
        domain: StringColumn({ label: 'Tenant ID or domain', maxLength: 255 }),
        cloud: ChoiceColumn({
            label: 'Cloud',
            dropdown: 'dropdown_without_none',
            default: 'global',
            choices: {
                global: { label: 'Microsoft 365 (worldwide)', sequence: 0 },
                us_government_l4: { label: 'US Government L4 (GCC High)', sequence: 1 },
                us_government_l5: { label: 'US Government L5 (DoD)', sequence: 2 },
                china: { label: 'China, operated by 21Vianet', sequence: 3 },
            },
        }),
        active: BooleanColumn({ label: 'Active', default: true }),
        graph_oauth_profile: ReferenceColumn({
            label: 'OAuth profile for Microsoft Graph',
            referenceTable: 'oauth_entity_profile',
            cascadeRule: 'clear',
        }),
        // A clone keeps the name of its source, and stays silent.
        instance_name: StringColumn({
            label: 'Connected on instance',
            maxLength: 100,
            readOnly: true,
            default: "javascript:gs.getProperty('instance_name')",
        }),
        // What Setup has written already is not written again over what an admin changes by hand.
        setup_revision: IntegerColumn({ label: 'Revision of the setup', readOnly: true }),
        sync_cursor: DateTimeColumn({ label: 'Newest change read', readOnly: true }),
        last_sync: DateTimeColumn({ label: 'Last successful sync', readOnly: true }),
        last_full_sync: DateTimeColumn({ label: 'Last complete read', readOnly: true }),
        status_read: DateTimeColumn({ label: 'Last read of the services', readOnly: true }),
        filter_refused: DateTimeColumn({ label: 'Filter refused by Microsoft', readOnly: true }),
        index_version: StringColumn({ label: 'Match index version', maxLength: 64, readOnly: true }),
        last_error: StringColumn({ label: 'Last error', maxLength: 1000, readOnly: true }),
        secure_score_sync: StringColumn({
            label: 'Reading of Secure Score',
            maxLength: 1000,
            readOnly: true,
        }),
        license_sync: StringColumn({ label: 'Reading of licenses', maxLength: 200, readOnly: true }),
        throttle: StringColumn({ label: 'Throttling', maxLength: 1000, readOnly: true }),
        // Kept with the oldest active tenant, for the incidents of all.
        rematch_progress: StringColumn({ label: 'Progress of matching', maxLength: 8000, readOnly: true }),
    },
    index: [{ name: 'tenant_active', unique: false, element: 'active' }],
})
