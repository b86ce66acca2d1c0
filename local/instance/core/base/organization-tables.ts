import { bool, date, int, ref, text, typed } from './column.ts'
import { fullAccess, table } from './declared-table.ts'

/** Other applications' scripts may not delete rows, as the SDK's table definitions say. */
const access = { ...fullAccess, delete: false }

/** Companies and where their people work. Columns: `fluent/tables` of @servicenow/sdk-core. */
export const organizationTables = [
    table(
        'core_company',
        'Company',
        [
            text('name', 'Name', 80, { display: true }),
            ref('parent', 'Parent', 'core_company'),
            ref('contact', 'Contact', 'sys_user'),
            typed('phone', 'Phone', 'ph_number'),
            typed('website', 'Website', 'url', 1024),
            typed('street', 'Street', 'multi_line_small_text', 255),
            text('city', 'City', 50),
            text('state', 'State / Province'),
            text('zip', 'Zip / Postal code'),
            text('country', 'Country', 40, { defaultValue: 'USA' }),
            text('notes', 'Notes', 4000),
            int('num_employees', 'Number of employees'),
            bool('primary', 'Primary'),
            bool('customer', 'Customer'),
            bool('vendor', 'Vendor'),
            bool('manufacturer', 'Manufacturer'),
        ],
        { access },
    ),
    table(
        'cmn_location',
        'Location',
        [
            text('name', 'Name', 100, { display: true }),
            text('full_name', 'Full name', 255),
            ref('parent', 'Parent', 'cmn_location'),
            ref('company', 'Company', 'core_company'),
            ref('contact', 'Contact', 'sys_user'),
            typed('street', 'Street', 'multi_line_small_text', 255),
            text('city', 'City'),
            text('state', 'State / Province'),
            text('zip', 'Zip / Postal Code'),
            text('country', 'Country'),
            text('phone', 'Phone'),
            text('time_zone', 'Time zone'),
            typed('latitude', 'Latitude', 'float'),
            typed('longitude', 'Longitude', 'float'),
        ],
        { access },
    ),
    table(
        'cmn_cost_center',
        'Cost Center',
        [
            text('name', 'Name', 100, { display: true }),
            text('code', 'Code'),
            text('account_number', 'Account number'),
            ref('manager', 'Manager', 'sys_user'),
            ref('location', 'Location', 'cmn_location'),
            ref('parent', 'Parent', 'cmn_cost_center'),
            date('valid_from', 'Valid from'),
            date('valid_to', 'Valid to'),
        ],
        { access },
    ),
    table(
        'business_unit',
        'Business Unit',
        [
            text('name', 'Name', 100, { display: true }),
            text('description', 'Description', 1000),
            ref('company', 'Company', 'core_company'),
            ref('bu_head', 'Business unit head', 'sys_user'),
            ref('parent', 'Parent', 'business_unit'),
        ],
        { access },
    ),
    table(
        'cmn_department',
        'Department',
        [
            text('name', 'Name', 100, { display: true }),
            text('id', 'ID'),
            text('description', 'Description', 1000),
            ref('dept_head', 'Department head', 'sys_user'),
            ref('primary_contact', 'Primary contact', 'sys_user'),
            ref('parent', 'Parent', 'cmn_department'),
            ref('company', 'Company', 'core_company'),
            ref('cost_center', 'Cost center', 'cmn_cost_center'),
            ref('business_unit', 'Business unit', 'business_unit'),
            int('head_count', 'Head count'),
        ],
        { access },
    ),
]
