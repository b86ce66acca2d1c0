import type { OperationsConfigurationView } from './operations-configuration-view.ts'

/** What is received and what leaves, as docs/security.md states it; message keys. */
export const DATA_EXCHANGE: OperationsConfigurationView['dataExchange'] = {
    receives: [
        'From Microsoft Graph: the account of the person, with its state, department, manager, licenses, groups and last sign-in, as far as the permissions that you grant reach.',
        'From Azure Automation: state, output and errors of the jobs that this instance started.',
    ],
    sends: [
        'To Microsoft Graph: which account it is, by its object ID, and the change that was approved. A mail address is sent to find the account, inside of a request and never in an address.',
        'To Microsoft Graph, when a password is reset: the new password. It is shown once to whoever hands it over, and kept nowhere.',
        'To Azure Automation, when a runbook is run: its name, its worker group and its parameters, which Azure keeps with the job.',
        'Nobody else gets anything. No password, token or mail address stands in a log, an error or the audit trail.',
    ],
}
