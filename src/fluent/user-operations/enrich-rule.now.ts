import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { enrichNewIncident } from '../../server/user-operations/handlers.ts'

// Does nothing unless an admin wants accounts to be read at creation.
BusinessRule({
    $id: Now.ID['rule-enrich-incident'],
    name: "Microsoft 365 Support: read the caller's account",
    table: 'incident',
    when: 'async',
    action: ['insert'],
    order: 1100,
    script: enrichNewIncident,
})
