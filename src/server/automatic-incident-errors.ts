import { defineErrors } from './error-definition.ts'

/** What stops automatic incidents: `errors.ts` has them in its table. */
export const AUTOMATIC_INCIDENT_ERRORS = defineErrors({
    SETTINGS_CHANGED: {
        status: 409,
        retryable: false,
        whoFixes: 'servicenow-admin',
        message: '{0} has changed the automatic incidents meanwhile.',
        fix: 'Compare what is saved now with what you entered, then save again.',
    },
    INCIDENT_WRITE_REFUSED: {
        status: 409,
        retryable: true,
        whoFixes: 'servicenow-admin',
        message: 'This instance refused to write the incident of {0}.',
        fix: 'Look for a business rule or data policy of Incident that aborts it, such as a mandatory field, and fill that field by the field map of Automatic Incidents.',
    },
})
