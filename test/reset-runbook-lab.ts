/** Resets of passwords by a runbook: Nina's account exists on-premises only, and an admin has registered who resets it. */
import { passwordSettings } from './password-lab.ts'
import { runbookSettings, SPOOLER } from './runbook-lab.ts'
import type { OperationSettings } from '../src/server/user-operations/operation-settings.ts'
import type { Runbook } from '../src/server/user-operations/runbooks/runbook.ts'

/** Microsoft knows no account of hers. */
export const NINA = 'nina.nobody'

/** As the simulated Azure has it: it keeps the password in a vault and answers where. */
export const RESET_RUNBOOK: Runbook = {
    ...SPOOLER,
    name: 'Reset-OnPremisesPassword',
    label: 'Password in Active Directory',
    tier: 2,
    parameters: [
        {
            name: 'SamAccountName',
            label: 'Person',
            type: 'user',
            isRequired: true,
            pattern: '',
            choices: [],
        },
    ],
    resetsPasswords: true,
}

/** Resets and runbooks are on, with these runbooks. */
export function resetRunbookSettings(
    runbooks: readonly Runbook[] = [RESET_RUNBOOK],
): Partial<OperationSettings> {
    const ofRunbooks = runbookSettings(runbooks)
    const ofResets = passwordSettings()
    return {
        ...ofResets,
        ...ofRunbooks,
        kinds: {
            ...(ofResets.kinds as OperationSettings['kinds']),
            'run-runbook': (ofRunbooks.kinds as OperationSettings['kinds'])['run-runbook'],
        },
    }
}
