import { bool, choices, date, owned, ref, text, typed } from './column.ts'
import { metadata, table } from './declared-table.ts'

/** Users, groups and roles (platform-administration/user-administration). */
export const userTables = [
    table(
        'sys_user',
        'User',
        [
            text('user_name', 'User ID', 40, { unique: true }),
            text('name', 'Name', 151, { display: true }),
            text('first_name', 'First name', 50),
            text('last_name', 'Last name', 50),
            text('title', 'Title', 60),
            typed('email', 'Email', 'email', 100),
            typed('phone', 'Business phone', 'ph_number', 40),
            typed('mobile_phone', 'Mobile phone', 'ph_number', 40),
            ref('company', 'Company', 'core_company'),
            ref('department', 'Department', 'cmn_department'),
            ref('location', 'Location', 'cmn_location'),
            ref('manager', 'Manager', 'sys_user'),
            text('employee_number', 'Employee number', 40),
            text('preferred_language', 'Language', 3),
            text('time_zone', 'Time zone', 40),
            text('date_format', 'Date format', 40),
            text('time_format', 'Time format', 40),
            typed('user_password', 'Password', 'password', 255),
            bool('active', 'Active', 'true'),
            bool('locked_out', 'Locked out'),
            bool('web_service_access_only', 'Web service access only'),
            bool('internal_integration_user', 'Internal Integration User'),
            bool('vip', 'VIP'),
            choices('identity_type', 'Identity type', [
                ['human', 'Human'],
                ['machine', 'Machine'],
            ]),
            text('roles', 'Roles', 40),
            text('source', 'Source', 255),
            date('last_login_time', 'Last login time'),
        ],
        { indexed: ['email', 'name'] },
    ),
    table('sys_user_group', 'Group', [
        text('name', 'Name', 80, { display: true, unique: true }),
        text('description', 'Description', 1000),
        ref('manager', 'Manager', 'sys_user'),
        ref('parent', 'Parent', 'sys_user_group'),
        typed('email', 'Group email', 'email', 100),
        bool('active', 'Active', 'true'),
    ]),
    table('sys_user_grmember', 'Group Member', [
        owned('user', 'User', 'sys_user'),
        owned('group', 'Group', 'sys_user_group'),
    ]),
    metadata('sys_user_role', 'Role', [
        text('name', 'Name', 100, { display: true, unique: true }),
        text('suffix', 'Suffix', 100),
        text('description', 'Description', 1000),
        bool('elevated_privilege', 'Elevated privilege'),
        bool('grantable', 'Grantable', 'true'),
    ]),
    metadata('sys_user_role_contains', 'Contained Role', [
        owned('role', 'Role', 'sys_user_role'),
        owned('contains', 'Contains', 'sys_user_role'),
    ]),
    table('sys_user_has_role', 'User Role', [
        owned('user', 'User', 'sys_user'),
        owned('role', 'Role', 'sys_user_role'),
        text('state', 'State', 40, { defaultValue: 'active' }),
        bool('inherited', 'Inherited'),
        ref('granted_by', 'Granted by', 'sys_user_group'),
    ]),
    table('sys_group_has_role', 'Group Role', [
        owned('group', 'Group', 'sys_user_group'),
        owned('role', 'Role', 'sys_user_role'),
        bool('inherits', 'Inherits', 'true'),
    ]),
    table(
        'sys_user_preference',
        'User Preference',
        [
            owned('user', 'User', 'sys_user'),
            text('name', 'Name', 100),
            text('value', 'Value', 4000),
            bool('system', 'System'),
        ],
        { indexed: ['name'] },
    ),
]
