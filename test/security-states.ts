/** A state of its own that an instance has beside the platform's. */
export const OWN_STATE = '18'
export const INCIDENT_STATE = {
    table: 'sys_choice',
    values: {
        sys_id: 'd3e0000000000000000000000000e018',
        name: 'incident',
        element: 'state',
        language: 'en',
        value: OWN_STATE,
        label: 'Waiting for a vendor',
        sequence: '18',
        inactive: 'false',
    },
}
